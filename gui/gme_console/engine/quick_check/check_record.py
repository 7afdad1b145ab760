"""What a quick check notes for its report: its steps, its verdict, and whether a recording may go on after it."""

from __future__ import annotations

from enum import Enum, auto

from gme_console.api.detail import Detail
from gme_console.engine.quick_check.check_messages import CheckCode
from gme_console.ledger.check_report import CheckReport, CheckStep, CheckVerdict, StepReport


class CheckRecording(Enum):
    """What is known of the recording that the check began."""

    NONE = auto()
    PERHAPS = auto()
    RUNS = auto()
    OVER = auto()


class CheckResult:
    """The first reason is that of the verdict. Without one it is PASS."""

    def __init__(self) -> None:
        self.recording = CheckRecording.NONE
        self.is_decided = False
        self._verdict = CheckVerdict.PASS
        self._step = CheckStep.VERIFY
        self._why: str | Detail = ""
        self._remarks: list[Detail] = []

    @property
    def may_record(self) -> bool:
        """Whether the recording may still go on."""
        return self.recording in (CheckRecording.PERHAPS, CheckRecording.RUNS)

    def remark(self, *what: Detail) -> None:
        self._remarks += what

    def fail(self, step: CheckStep, why: Detail) -> None:
        """Why it could not be stopped is remarked in any case."""
        if self.is_decided and step is CheckStep.STOP:
            self.remark(why)
        self._decide(CheckVerdict.FAIL, step, why)

    def abort(self, step: CheckStep, why: Detail) -> None:
        self._decide(CheckVerdict.ABORTED, step, why)

    def put_into(self, report: CheckReport) -> CheckReport:
        """The report with how it ended."""
        return report._replace(
            verdict=self._verdict,
            headline=self._headline(),
            step=self._step,
            why=self._why,
            remarks=tuple(self._remarks),
            left=self.may_record,
        )

    def _decide(self, verdict: CheckVerdict, step: CheckStep, why: Detail) -> None:
        if not self.is_decided:
            self.is_decided = True
            self._verdict, self._step, self._why = verdict, step, why

    def _headline(self) -> Detail:
        if self._verdict is CheckVerdict.PASS:
            return Detail(CheckCode.PASSED)
        code = CheckCode.FAILED if self._verdict is CheckVerdict.FAIL else CheckCode.ABORTED
        return Detail(code, step=Detail(f"check_step_{self._step}"), why=self._why)


class StepLog:
    """How long each step took and may take, and under which RequestIds it was done.

    `now` is seconds of a clock that only goes on; `at_us` the unix microseconds of its `begin`.

    `deadline`: when the step must be over. `again`: when something in it is to be done once more. None: never.
    """

    def __init__(self, begin: float, at_us: int) -> None:
        self._begin = begin
        self._at_us = at_us
        self._over: list[StepReport] = []
        self._ids: tuple[str, ...] = ()
        self._entered = begin
        self._is_open = False
        self.step = CheckStep.LOOK
        self.deadline: float | None = None
        self.again: float | None = None

    @property
    def due(self) -> float | None:
        """The first of the two."""
        return min((moment for moment in (self.deadline, self.again) if moment is not None), default=None)

    def enter(self, step: CheckStep, now: float, limit_s: float | None = None, *, good: bool) -> None:
        """Ends the step before, which was `good` or not, and begins another that may take so long."""
        self.close(now, good=good)
        self.deadline, self.again = None if limit_s is None else now + limit_s, None
        self.step, self._entered, self._ids, self._is_open = step, now, (), True

    def close(self, now: float, *, good: bool) -> None:
        if self._is_open:
            self._over.append(self._report(now, good=good))
            self._is_open = False

    def add_request_id(self, request_id: str, *, instead: bool = False) -> None:
        """An exchange of this step; `instead`: of those that are repeated only the last one counts."""
        if request_id and request_id not in self._ids:
            self._ids = (request_id,) if instead else (*self._ids, request_id)

    def reports(self) -> tuple[StepReport, ...]:
        """Of the steps that are over; of the one that is not, only when it began."""
        return (*self._over, self._report(self._entered, good=True)) if self._is_open else tuple(self._over)

    def _report(self, now: float, *, good: bool) -> StepReport:
        began_us = self._at_us + round((self._entered - self._begin) * 1_000_000)
        return StepReport(self.step, began_us, round((now - self._entered) * 1000), good, self._ids)
