"""What support needs to know of a row, as plain text for a ticket. Pure functions, no secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.ui.details.request_snippets import last_sent
from gme_console.ui.details.timeline import timeline
from gme_console.ui.history.state_column import state_cell_text
from gme_console.ui.texts.details.timeline_text import entry_spoken as step_text
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.profiles.profile_text import host_text
from gme_console.ui.texts.recording_text import all_users_text, mode_text
from gme_console.ui.texts.row_text import clock_offset_text, took_in_ms
from gme_console.ui.texts.timestamps import local_time, utc_time
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.api.error_catalogue import Explanation
    from gme_console.ledger.records import Details, Sent
    from gme_console.ui.shell.app_info import Versions

MOST_STEPS = 40
TEXT_LIMIT = 2000
"""Characters of one value at most."""


def support_summary(details: Details, explanation: Explanation | None, versions: Versions) -> str:
    """The request that the details show, a line for each thing known; without `explanation` it has no end yet."""
    row, sent = details.row, last_sent(details)
    task_id = "" if row.TaskId is None else str(row.TaskId)
    lines = [
        (tr("Action"), sent.action if sent is not None else tr("none, the task was adopted")),
        (tr("State"), state_cell_text(row)),
        (tr("Outcome"), _outcome(sent, explanation)),
        (tr("Asked"), _moment(sent.intent_us if sent is not None else row.created_us)),
        (tr("Request ended"), _moment(sent.done_us if sent is not None else None)),
        (tr("Settled"), _moment(sent.settled_us if sent is not None else None)),
        (tr("Task ended"), _moment(row.ended_us)),
        ("BizId", str(row.BizId)),
        ("RoomId", row.RoomId),
        ("TaskId", task_id),
        ("RecordMode", tr("{number} ({mode})", number=row.RecordMode, mode=mode_text(row.RecordMode))),
        (tr("Users"), all_users_text(row.users)),
        ("RequestId", sent.RequestId if sent is not None else row.RequestId),
        *(_answer(sent) if sent is not None else ()),
        (tr("Pressed by"), (row if sent is None else sent).pressed_by),
        (tr("Ticket"), (row if sent is None else sent).ticket),
        (tr("Host"), host_text(row.host)),
        *_steps(details),
        (tr("Console"), tr("GME Recording Console {version}", version=versions.console)),
        (tr("System"), versions.system),
    ]
    width = max(len(name) for name, _ in lines) + 2
    return "".join(f"{name + ':':<{width}}{visible(value, TEXT_LIMIT)}\n" for name, value in lines if value)


def _steps(details: Details) -> list[tuple[str, str]]:
    """What else was asked and answered, where the last request is not all; the newest of very many."""
    story = [step for step in timeline(details) if step.sent is not None]
    if len(story) < 2:
        return []
    first = max(0, len(story) - MOST_STEPS)
    return [
        (tr("Step {number}", number=place), step_text(utc_time(step.at_us), step.words(step.at_us), step.RequestId))
        for place, step in enumerate(story[first:], first + 1)
    ]


def _answer(sent: Sent) -> tuple[tuple[str, str], ...]:
    took = "" if sent.elapsed_ms is None else took_in_ms(sent.elapsed_ms, sent.sendings)
    offset = "" if sent.clock_offset is None else clock_offset_text(sent.clock_offset)
    return (
        (tr("Code"), sent.code),
        (tr("Message"), message_text(sent.message)),
        (tr("HTTP status"), "" if sent.http_status is None else str(sent.http_status)),
        (tr("Took"), took),
        (tr("Clock"), offset),
    )


def _outcome(sent: Sent | None, explanation: Explanation | None) -> str:
    if sent is None:
        return ""
    return explanation.title if explanation is not None else tr("no answer yet")


def _moment(at_us: int | None) -> str:
    return "" if at_us is None else tr("{utc}, local time {local}", utc=utc_time(at_us), local=local_time(at_us))
