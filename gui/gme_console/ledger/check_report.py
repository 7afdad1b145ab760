"""What a quick check found out, as it is kept with the recording that it made."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from gme_console.api.detail_json import read, written

if TYPE_CHECKING:
    from gme_console.api.detail import Detail


class CheckStep(StrEnum):
    """The steps of a quick check, in their order."""

    LOOK = "look"
    """Is anything recording in the room?"""
    START = "start"
    WAIT = "wait"
    """Until the expected users record."""
    HOLD = "hold"
    STOP = "stop"
    FILES = "files"
    """Until the files are uploaded."""
    VERIFY = "verify"


class CheckVerdict(StrEnum):
    """As stored; RUNNING until there is one."""

    RUNNING = "running"
    PASS = "pass"  # noqa: S105
    FAIL = "fail"
    ABORTED = "aborted"


class StepReport(NamedTuple):
    """`began_us` is unix microseconds; `request_ids`: of each exchange that showed something, no more than a few."""

    step: CheckStep
    began_us: int
    took_ms: int
    good: bool
    request_ids: tuple[str, ...] = ()


class CheckedFile(NamedTuple):
    """A file as the service last reported it."""

    UserId: str
    FileName: str
    RecordStatus: int


class CheckReport(NamedTuple):
    """`headline` is the verdict as a whole sentence. `step` is where it ended, `why` the reason, empty for PASS.

    `left`: a recording may still go on that the check began. `hold_s`: how long it was to record.
    """

    verdict: CheckVerdict
    headline: str | Detail = ""
    step: CheckStep = CheckStep.LOOK
    why: str | Detail = ""
    steps: tuple[StepReport, ...] = ()
    files: tuple[CheckedFile, ...] = ()
    remarks: tuple[str | Detail, ...] = ()
    left: bool = False
    hold_s: float = 0.0

    @property
    def is_over(self) -> bool:
        return self.verdict is not CheckVerdict.RUNNING

    @property
    def took_ms(self) -> int:
        return sum(step.took_ms for step in self.steps)


def written_report(report: CheckReport) -> str:
    """The report as JSON text."""
    fields = {
        **report._asdict(),
        "headline": written(report.headline),
        "why": written(report.why),
        "remarks": [written(remark) for remark in report.remarks],
    }
    return json.dumps(fields, ensure_ascii=False)


def read_report(text: str) -> CheckReport | None:
    """The report that `written_report` made the text of; None for whatever else the text is."""
    try:
        found = json.loads(text)
        return _report(found) if isinstance(found, dict) else None
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def searched_texts(text: str) -> list[str]:
    """What of a stored report its row is found by: texts and stored details."""
    report = read_report(text)
    if report is None:
        return []
    ids = [one for step in report.steps for one in step.request_ids]
    return [written(report.headline), *ids, *(file.FileName for file in report.files)]


def _report(found: dict[str, Any]) -> CheckReport:
    return CheckReport(
        CheckVerdict(found["verdict"]),
        read(_text(found["headline"])),
        CheckStep(found["step"]),
        read(_text(found["why"])),
        tuple(_step(one) for one in found["steps"]),
        tuple(CheckedFile(_text(user), _text(name), _number(status)) for user, name, status in found["files"]),
        tuple(read(_text(remark)) for remark in found["remarks"]),
        found["left"] is True,
        float(found["hold_s"]),
    )


def _step(found: list[Any]) -> StepReport:
    step, began_us, took_ms, good, request_ids = found
    ids = tuple(map(_text, request_ids))
    return StepReport(CheckStep(step), _number(began_us), _number(took_ms), good is True, ids)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _number(value: object) -> int:
    if type(value) is not int:
        raise TypeError(value)
    return value
