"""The sequence of a quick check as a plain state machine: events in, commands out. No Qt, no clock, no thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from gme_console.api.detail import Detail
from gme_console.engine.quick_check import check_events as event
from gme_console.engine.quick_check.check_events import Do, Event
from gme_console.engine.quick_check.check_messages import CheckCode
from gme_console.engine.quick_check.check_record import CheckRecording, CheckResult, StepLog
from gme_console.engine.quick_check.evidence import Evidence
from gme_console.ledger.check_report import CheckStep

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.engine.quick_check.check_messages import CheckLimits

MOST_STOPS = 3
HELD_PATIENCE_S = 5.0
"""How long the look at the end of the hold may take before the recording is stopped without it."""


class CheckMachine:
    """`due` is when it wants a Tick, in the seconds of the `now` that it is given; None while it waits for nothing.

    A recording that may have begun is stopped before it is `over`, or its result says that it may go on.
    """

    def __init__(self, request: StartRecord, limits: CheckLimits, now: float, at_us: int) -> None:
        """`at_us`: the unix microseconds of that moment."""
        self.evidence = Evidence(request)
        self.limits = limits
        self.log = StepLog(now, at_us)
        self.result = CheckResult()
        self.over = False
        self._now = 0.0
        self._todo: list[Do] = []
        self._asking = False
        self._held = False
        self._stops = 0
        self._doubt = False
        self._good = True

    @property
    def step(self) -> CheckStep:
        return self.log.step

    @property
    def due(self) -> float | None:
        return None if self.over else self.log.due

    def take(self, what: Event, now: float) -> tuple[Do, ...]:
        """What is to be done because of it, in this order. What comes too late changes nothing."""
        if self.over:
            return ()
        self._now = now
        self._todo = []
        _HANDLERS[type(what)](self, what)
        return tuple(self._todo)

    def _begun(self, _what: event.Begin) -> None:
        self._enter(CheckStep.LOOK, self.limits.look_s)
        self._todo.append(Do.LOOK)

    def _looked(self, what: event.Looked) -> None:
        if self.step is not CheckStep.LOOK:
            return
        self.log.add_request_id(what.request_id)
        if what.why is not None:
            self._give_up(what.why)
        else:
            self._enter(CheckStep.START, self.limits.start_s)
            self.result.recording = CheckRecording.PERHAPS
            self._todo.append(Do.START)

    def _start_failed(self, what: event.StartFailed) -> None:
        if self.step is CheckStep.START:
            self.log.add_request_id(what.request_id)
            self.result.recording = CheckRecording.NONE
            self._give_up(what.why)

    def _started(self, what: event.StartDone) -> None:
        if self.step is not CheckStep.START:
            return
        self.log.add_request_id(what.request_id)
        self.result.recording = CheckRecording.RUNS
        self.result.remark(*((Detail(CheckCode.SETTLED),) if what.settled else ()))
        if self.result.is_decided:
            self._stop()
        else:
            self._enter(CheckStep.WAIT, self.limits.wait_s)
            self._ask()

    def _files_listed(self, what: event.FilesListed) -> None:
        self._asking = False
        self.log.add_request_id(what.request_id, instead=True)
        growing = self.step in (CheckStep.WAIT, CheckStep.HOLD)
        self.evidence.take(what, growing=growing)
        if growing:
            self._judge_voices()
        elif self.step is CheckStep.FILES:
            self._verify() if self.evidence.pending() is None else self._look_later()

    def _files_failed(self, what: event.FilesFailed) -> None:
        self._asking = False
        self.log.add_request_id(what.request_id, instead=True)
        self.evidence.trouble = what.why
        if self.step is CheckStep.FILES and what.gone:
            self.result.remark(Detail(CheckCode.UPLOAD_UNCONFIRMED))
            self._verify()
        elif self.step is CheckStep.HOLD and self._held:
            self._stop()
        elif self.step in (CheckStep.WAIT, CheckStep.FILES):
            self._look_later()

    def _task_over(self, what: event.TaskOver) -> None:
        if self.step in (CheckStep.WAIT, CheckStep.HOLD):
            self.result.recording = CheckRecording.OVER
            self._give_up(what.why)
        elif self.step is CheckStep.STOP:
            self._stopped()

    def _stop_done(self, what: event.StopDone) -> None:
        if self.step is CheckStep.STOP:
            self.log.add_request_id(what.request_id)
            if what.already and not self._doubt:
                self._fail(Detail(CheckCode.ALREADY_ENDED))
            self._stopped()

    def _stop_failed(self, what: event.StopFailed) -> None:
        if self.step is not CheckStep.STOP:
            return
        self.log.add_request_id(what.request_id)
        self._stops += 1
        if what.again and self._stops < MOST_STOPS:
            self.log.again = self._now + self.limits.every_s
        else:
            self._give_up(what.why)

    def _stop_unknown(self, what: event.StopUnknown) -> None:
        """It is being settled; meanwhile it is not sent again."""
        if self.step is CheckStep.STOP:
            self.log.add_request_id(what.request_id)
            self._doubt, self.log.again = True, None

    def _aborted(self, what: event.Abort) -> None:
        """Stops what runs; waits for a start that is out, whose end decides whether there is anything to stop."""
        self._good = False
        self.result.abort(self.step, what.why)
        if self.step in (CheckStep.WAIT, CheckStep.HOLD):
            self._stop()
        elif self.step in (CheckStep.LOOK, CheckStep.FILES):
            self._finish()

    def _ticked(self, _what: event.Tick) -> None:
        if self.log.deadline is not None and self._now >= self.log.deadline:
            self.log.deadline = None
            self._time_is_up()
        elif self.log.again is not None and self._now >= self.log.again:
            self.log.again = None
            if self.step is CheckStep.STOP:
                self.log.again = self._now + self.limits.again_s
                self._todo.append(Do.STOP)
            else:
                self._ask()

    def _time_is_up(self) -> None:
        match self.step:
            case CheckStep.LOOK:
                self._give_up(Detail(CheckCode.NO_ANSWER))
            case CheckStep.START:
                self._give_up(Detail(CheckCode.NOT_SETTLED))
            case CheckStep.WAIT:
                self._fail(self.evidence.why_silent())
                self._stop()
            case CheckStep.HOLD if not self._held:
                self._held = True
                self.log.deadline = self._now + HELD_PATIENCE_S
                self._ask()
            case CheckStep.HOLD:
                self._stop()
            case CheckStep.STOP:
                self._give_up(Detail(CheckCode.NOT_STOPPED))
            case CheckStep.FILES:
                self._give_up(self.evidence.why_pending())

    def _judge_voices(self) -> None:
        missing = self.evidence.silent()
        if self.step is CheckStep.WAIT and missing is None:
            self._enter(CheckStep.HOLD, self.limits.hold_s)
        elif self.step is CheckStep.WAIT:
            self._look_later()
        elif self._held:
            if missing is not None:
                self._fail(Detail(CheckCode.NO_LONGER_RECORDING, who=missing.who()))
            self._stop()

    def _stop(self) -> None:
        self._enter(CheckStep.STOP, self.limits.stop_s)
        self.log.again = self._now + self.limits.again_s
        self._todo.append(Do.STOP)

    def _stopped(self) -> None:
        self.result.recording = CheckRecording.OVER
        if self.result.is_decided:
            self._finish()
        else:
            self._enter(CheckStep.FILES, self.limits.files_s)
            self._ask()

    def _verify(self) -> None:
        self._enter(CheckStep.VERIFY, None)
        wrong = self.evidence.fault()
        if wrong is not None:
            self._fail(wrong)
        self.result.remark(*self.evidence.cut())
        self._finish()

    def _ask(self) -> None:
        if not self._asking:
            self._asking = True
            self._todo.append(Do.ASK_FILES)

    def _look_later(self) -> None:
        self.log.again = self._now + self.limits.every_s

    def _enter(self, step: CheckStep, limit_s: float | None) -> None:
        self.log.enter(step, self._now, limit_s, good=self._good)
        self._good = True

    def _fail(self, why: Detail) -> None:
        self._good = False
        self.result.fail(self.step, why)

    def _give_up(self, why: Detail) -> None:
        self._fail(why)
        self._finish()

    def _finish(self) -> None:
        self.log.close(self._now, good=self._good)
        self.over = True
        self._todo.append(Do.END)


_HANDLERS: dict[type[Any], Callable[[CheckMachine, Any], None]] = {
    event.Begin: CheckMachine._begun,
    event.Tick: CheckMachine._ticked,
    event.Abort: CheckMachine._aborted,
    event.Looked: CheckMachine._looked,
    event.StartDone: CheckMachine._started,
    event.StartFailed: CheckMachine._start_failed,
    event.FilesListed: CheckMachine._files_listed,
    event.FilesFailed: CheckMachine._files_failed,
    event.TaskOver: CheckMachine._task_over,
    event.StopDone: CheckMachine._stop_done,
    event.StopFailed: CheckMachine._stop_failed,
    event.StopUnknown: CheckMachine._stop_unknown,
}
