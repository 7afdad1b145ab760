"""Carries out one quick check: the engine does what the state machine commands, and its events are fed back."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from gme_console.api.action_answers import DescribeRecordInfoAnswer
from gme_console.api.actions import DescribeRecordInfo, DescribeTaskInfo
from gme_console.api.detail import Detail
from gme_console.api.outcome import Answered, Kind, Outcome, Reason
from gme_console.engine.quick_check import check_events as event
from gme_console.engine.quick_check.check_events import Do, Event
from gme_console.engine.quick_check.check_machine import CheckMachine
from gme_console.engine.quick_check.check_messages import CheckCode, CheckProgress
from gme_console.engine.quick_check.row_events import cause, of_row, of_stop, room_fault
from gme_console.engine.recordings.reconcile_rules import is_gone, state_of
from gme_console.engine.recordings.request_callbacks import RequestCallbacks
from gme_console.engine.requests.sending_pace import Priority
from gme_console.ledger.check_report import CheckReport, CheckStep, CheckVerdict
from gme_console.ledger.records import Observation

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.engine.quick_check.check_messages import CheckLimits
    from gme_console.engine.recordings.recording_service import RecordingService
    from gme_console.engine.recordings.request_callbacks import Finished
    from gme_console.ledger.records import Row
    from gme_console.profiles.profile import Profile


class CheckSpec(NamedTuple):
    """Which room is checked, under which profile, how patiently, and why."""

    profile: Profile
    request: StartRecord
    limits: CheckLimits
    ticket: str = ""


class CheckRun(QObject):
    """UI thread. `changed` is called after each event, the last time when it is over."""

    def __init__(
        self,
        check_id: int,
        spec: CheckSpec,
        recordings: RecordingService,
        now_us: Callable[[], int],
        changed: Callable[[CheckRun], None],
        began_late: Callable[[CheckRun], None],
    ) -> None:
        """`began_late`: its start was written down when it was over already."""
        super().__init__()
        self.check_id = check_id
        self.spec = spec
        self.row: Row | None = None
        self.begun = False
        self.stop_unsent = False
        """Whether its last stop certainly did nothing, and the same may succeed later."""
        self._recordings = recordings
        self._now_us = now_us
        self._changed = changed
        self._began_late = began_late
        self._is_forgotten = False
        self._has_ended = False
        self._question = 0
        self._stop_in_doubt = False
        self._machine = self._new_machine()
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @property
    def over(self) -> bool:
        return self._machine.over

    @property
    def may_record(self) -> bool:
        return self._machine.result.may_record

    def progress(self) -> CheckProgress:
        report = report_of(self._machine)
        return CheckProgress(self.check_id, self.spec.request, self.spec.profile.name, report, self.begun, self.row)

    def begin(self) -> None:
        self.begun = True
        self._machine = self._new_machine()
        self._take(event.Begin())

    def abort(self, why: CheckCode) -> None:
        self._take(event.Abort(Detail(why)))

    def forget(self) -> None:
        """Nothing more is done; the history knows that it was under way."""
        self._is_forgotten = True
        self._timer.stop()
        self._recordings.queries.cancel(self._question)

    def row_changed(self, row: Row) -> None:
        """What has become of its recording."""
        self.row = row
        what = of_row(self._machine.step, row, in_doubt=self._stop_in_doubt)
        if what is not None:
            self._stop_in_doubt = False
            self._take(what)

    def _new_machine(self) -> CheckMachine:
        return CheckMachine(self.spec.request, self.spec.limits, time.monotonic(), self._now_us())

    @Slot()
    def _tick(self) -> None:
        self._take(event.Tick())

    def _take(self, what: Event) -> None:
        if self._machine.over or self._is_forgotten:
            return
        for command in self._machine.take(what, time.monotonic()):
            self._carry_out(command)
            if self._has_ended:
                return  # what it asked for could not be done, which ended it
        due = self._machine.due
        if due is None:
            self._timer.stop()
        else:
            self._timer.start(max(0, round((due - time.monotonic()) * 1000) + 1))
        self._has_ended = self._machine.over
        self._changed(self)

    def _carry_out(self, command: Do) -> None:
        match command:
            case Do.LOOK:
                request = self.spec.request
                self._ask(DescribeTaskInfo(request.BizId, request.RoomId), self._looked)
            case Do.START:
                self._start()
            case Do.ASK_FILES:
                self._ask_files()
            case Do.STOP:
                if self.row is not None:
                    self._recordings.stop(self.row, then=RequestCallbacks(ended=self._stop_ended))
            case Do.END:
                self._recordings.queries.cancel(self._question)

    def _start(self) -> None:
        if not self._recordings.takes_starts:
            self._take(event.StartFailed(Detail(CheckCode.NOT_OPEN)))
            return
        then = RequestCallbacks(self._start_begun, self._start_not_begun, self._start_ended)
        if not self._recordings.starts.check(self.spec.profile, self.spec.request, self.spec.ticket, then):
            self._take(event.StartFailed(Detail(CheckCode.RECORDED_HERE)))

    def _start_begun(self, row: Row) -> None:
        """Its recording is in the history."""
        self.row = row
        if self.over:
            self._began_late(self)

    def _start_not_begun(self, why: str | Detail) -> None:
        self._take(event.StartFailed(Detail(CheckCode.NOT_BEGUN, why=why)))

    def _start_ended(self, finished: Finished) -> None:
        """Also of a row that was removed from sight, whose changes are not published."""
        self.row_changed(finished.row)

    def _stop_ended(self, finished: Finished) -> None:
        self.row = finished.row
        if self._machine.step is CheckStep.STOP:
            what = of_stop(finished.outcome)
            self._stop_in_doubt = isinstance(what, event.StopUnknown)
            self.stop_unsent = isinstance(what, event.StopFailed) and what.again
            self._take(what)

    def _ask(self, question: DescribeTaskInfo | DescribeRecordInfo, then: Callable[[Outcome], None]) -> None:
        self._question = self._recordings.queries.ask(self.spec.profile, question, Priority.RECONCILING, then)

    def _looked(self, outcome: Outcome) -> None:
        self._take(event.Looked(room_fault(outcome), outcome.request_id))

    def _ask_files(self) -> None:
        row = self.row
        if row is None or row.TaskId is None:
            self._take(event.FilesFailed(Detail(CheckCode.NO_ANSWER)))
        else:
            question = DescribeRecordInfo(row.BizId, row.TaskId, row.RoomId)
            self._ask(question, lambda outcome: self._files_listed(Answered(question, outcome)))

    def _files_listed(self, look: Answered) -> None:
        outcome = look.outcome
        answer = outcome.answer
        if outcome.kind is Kind.ACCEPTED and isinstance(answer, DescribeRecordInfoAnswer):
            if self.row is not None:
                seen = Observation(self.row.id, state_of(answer), answer.RecordInfo, self._now_us(), look=look)
                self._recordings.rows.observe(seen)
            self._take(event.FilesListed(answer.RecordInfo, answer.RecordMode, outcome.request_id))
        elif outcome.reason is not Reason.LEAVING:
            self._take(event.FilesFailed(cause(outcome), is_gone(outcome), outcome.request_id))


def report_of(machine: CheckMachine) -> CheckReport:
    """As far as it is known."""
    found = CheckReport(
        CheckVerdict.RUNNING,
        step=machine.step,
        steps=machine.log.reports(),
        files=machine.evidence.files(),
        hold_s=machine.limits.hold_s,
    )
    return machine.result.put_into(found) if machine.over else found
