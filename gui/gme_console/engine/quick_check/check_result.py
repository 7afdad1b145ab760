"""How a quick check ends: its verdict, and whether a recording may go on after it."""

from __future__ import annotations

from enum import Enum, auto

from gme_console.api.detail import Detail
from gme_console.engine.quick_check.check_messages import CheckCode
from gme_console.ledger.check_report import CheckReport, CheckStep, CheckVerdict


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
