"""The report of a quick check as text to paste into a ticket, and as a case of JUnit. Pure; no secret is in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from gme_console.engine.quick_check.junit_xml import JunitCase
from gme_console.ledger.check_report import CheckReport, CheckStep, CheckVerdict, StepReport
from gme_console.ledger.records import LIVE_STATES, State
from gme_console.ui.texts.codes.check_message_text import step_text
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.quick_check.quick_check_text import seconds_text, verdict_text
from gme_console.ui.texts.recording_text import all_users_text, mode_text
from gme_console.ui.texts.task_text import status_text
from gme_console.ui.texts.timestamps import local_time, utc_time
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.api.values import UserLists
    from gme_console.engine.quick_check.check_messages import CheckProgress
    from gme_console.ledger.records import Row

TEXT_LIMIT = 2000
"""Characters of one value at most."""

_MAY_GO_ON = LIVE_STATES | {State.SENDING, State.UNKNOWN, State.SETTLING}


class Checked(NamedTuple):
    """What a report is about. `goes_on`: as far as is known its recording may go on."""

    BizId: int
    RoomId: str
    RecordMode: int
    users: UserLists
    profile: str
    TaskId: int | None
    goes_on: bool


def of_progress(check: CheckProgress) -> Checked:
    request, row = check.request, check.row
    TaskId, goes_on = (None, True) if row is None else (row.TaskId, row.state in _MAY_GO_ON)
    lists = request.SubscribeRecordUserIds
    return Checked(request.BizId, request.RoomId, request.RecordMode, lists, check.profile_name, TaskId, goes_on)


def of_row(row: Row) -> Checked:
    goes_on = row.state in _MAY_GO_ON
    return Checked(row.BizId, row.RoomId, row.RecordMode, row.users, row.profile_name, row.TaskId, goes_on)


def report_text(about: Checked, report: CheckReport) -> str:
    """Everything that is known of the check, for a ticket."""
    blocks = [headline_text(about, report), _facts(about, report), _steps(report), _files(report)]
    blocks.append("\n".join(message_text(remark) for remark in report.remarks))
    blocks.append(left_text(about, report))
    return "\n\n".join(visible(block, 20 * TEXT_LIMIT, lines=True) for block in blocks if block) + "\n"


def brief_report(about: Checked, report: CheckReport) -> str:
    """What the details of its row do not say of it already."""
    parts = [
        message_text(report.headline),
        _steps(report),
        "\n".join(map(message_text, report.remarks)),
        left_text(about, report),
    ]
    return "\n".join(filter(None, parts))


def headline_text(about: Checked, report: CheckReport) -> str:
    """ "Room 1987 · Quick check: PASS." """
    told = message_text(report.headline) if report.is_over else verdict_text(report.verdict)
    return tr("Room {room} · {told}", room=_value(about.RoomId), told=told)


def left_text(about: Checked, report: CheckReport) -> str:
    """What may go on after a check, and what to do about it; empty when nothing does."""
    if not (report.left and about.goes_on):
        return ""
    if about.TaskId is None:
        return tr(
            "⚠ Caution: room {room} may be recorded now. Watch its row in the history: it is stopped by itself when "
            "it shows that it records; else look the room up (Ctrl+L).",
            room=visible(about.RoomId),
        )
    return tr(
        "⚠ Caution: room {room} may still be recorded by task {TaskId}. Select its row in the history and stop it "
        "(Ctrl+.).",
        room=visible(about.RoomId),
        TaskId=about.TaskId,
    )


def step_line(step: StepReport, *, over: bool) -> tuple[str, str, str, str]:
    """How it went, its name, how long it took, and its RequestIds."""
    mark = tr("ok") if step.good else tr("FAIL")
    took = seconds_text(step.took_ms) if over else ""
    return (mark if over else "…"), step_text(step.step), took, ", ".join(map(_value, step.request_ids))


def all_step_lines(report: CheckReport) -> list[tuple[str, str, str, str]]:
    """The same with those that are still to come, or were not reached."""
    begun = {step.step for step in report.steps}
    rest = [(tr("–") if report.is_over else "", step_text(step), "", "") for step in CheckStep if step not in begun]
    return [*step_lines(report), *rest]


def step_lines(report: CheckReport) -> list[tuple[str, str, str, str]]:
    """Of each step that was begun; the last one of a check that is not over goes on."""
    last = None if report.is_over or not report.steps else report.steps[-1]
    return [step_line(step, over=step is not last) for step in report.steps]


def junit_case(check: CheckProgress) -> JunitCase:
    """The check as a case of a test report."""
    report, about = check.report, of_progress(check)
    failure = message_text(report.why) if report.verdict is CheckVerdict.FAIL else ""
    error = message_text(report.why) if report.verdict not in (CheckVerdict.FAIL, CheckVerdict.PASS) else ""
    kind = report.step.value
    name, suite = check.request.RoomId, check.profile_name
    skipped = not check.begun
    return JunitCase(
        suite,
        name,
        report.took_ms / 1000,
        kind,
        failure=failure,
        error="" if skipped else error or (tr("not over") if not report.is_over else ""),
        skipped=(error or tr("never started")) if skipped else "",
        text=report_text(about, report),
    )


def _facts(about: Checked, report: CheckReport) -> str:
    began = report.steps[0].began_us if report.steps else None
    took = seconds_text(report.took_ms) if report.steps else ""
    lines = [
        (tr("Application"), str(about.BizId)),
        (tr("Room"), about.RoomId),
        (tr("Mode"), mode_text(about.RecordMode)),
        (tr("Users"), all_users_text(about.users)),
        (tr("Profile"), about.profile),
        (tr("TaskId"), "" if about.TaskId is None else str(about.TaskId)),
        (tr("Started"), "" if began is None else _moment(began)),
        (tr("Took"), took),
        (tr("Held for"), seconds_text(round(report.hold_s * 1000)) if report.hold_s else ""),
    ]
    return _columns((name + ":", _value(value)) for name, value in lines if value)


def _steps(report: CheckReport) -> str:
    return _columns(step_lines(report))


def _files(report: CheckReport) -> str:
    return _columns((_who(file.UserId), status_text(file.RecordStatus), _value(file.FileName)) for file in report.files)


def _who(UserId: str) -> str:
    return tr("the room") if UserId == "0" else tr("user {user}", user=_value(UserId))


def _moment(at_us: int) -> str:
    return tr("{utc}, local time {local}", utc=utc_time(at_us), local=local_time(at_us))


def _value(text: str) -> str:
    return visible(text, TEXT_LIMIT)


def _columns(lines: Iterable[tuple[str, ...]]) -> str:
    """Under each other; the last column is as wide as it is."""
    rows = list(lines)
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)][:-1]
    padded = (
        "  ".join([*(f"{cell:<{width}}" for cell, width in zip(row[:-1], widths, strict=True)), row[-1]]).rstrip()
        for row in rows
    )
    return "\n".join(padded)
