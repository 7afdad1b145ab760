"""What support needs to know of a row, as plain text for a ticket. Pure functions, no secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.ui.details.replay_request import last_sent
from gme_console.ui.history.row_words import all_users_words, state_words
from gme_console.ui.texts.recording_text import mode_words
from gme_console.ui.texts.said import said
from gme_console.ui.texts.timestamps import local_time, utc_time
from gme_console.ui.texts.visible import visible

if TYPE_CHECKING:
    from gme_console.api.error_catalogue import Explanation
    from gme_console.ledger.records import Details, Sent
    from gme_console.ui.shell.app_info import Versions

TEXT_LIMIT = 2000
"""Characters of one value at most."""


def support_summary(details: Details, explanation: Explanation | None, versions: Versions) -> str:
    """The request that the details show, a line for each thing known; without `explanation` it has no end yet."""
    row, sent = details.row, last_sent(details)
    task_id = "" if row.TaskId is None else str(row.TaskId)
    lines = [
        ("Action", sent.action if sent is not None else "none, the task was adopted"),
        ("State", state_words(row)),
        ("Outcome", _outcome(sent, explanation)),
        ("Asked", _moment(sent.intent_us if sent is not None else row.created_us)),
        ("Request ended", _moment(sent.done_us if sent is not None else None)),
        ("Settled", _moment(sent.settled_us if sent is not None else None)),
        ("Task ended", _moment(row.ended_us)),
        ("BizId", str(row.BizId)),
        ("RoomId", row.RoomId),
        ("TaskId", task_id),
        ("RecordMode", f"{row.RecordMode} ({mode_words(row.RecordMode)})"),
        ("Users", all_users_words(row.users)),
        ("RequestId", sent.RequestId if sent is not None else row.RequestId),
        *(_answer(sent) if sent is not None else ()),
        ("Host", row.host),
        ("Console", f"GME Recording Console {versions.console}"),
        ("System", versions.system),
    ]
    width = max(len(name) for name, _ in lines) + 2
    return "".join(f"{name + ':':<{width}}{visible(value, TEXT_LIMIT)}\n" for name, value in lines if value)


def _answer(sent: Sent) -> tuple[tuple[str, str], ...]:
    took = "" if sent.elapsed_ms is None else f"{sent.elapsed_ms:,} ms"
    offset = "" if sent.clock_offset is None else f"{sent.clock_offset:+.1f} s (the service's minus this computer's)"
    return (
        ("Code", sent.code),
        ("Message", said(sent.message)),
        ("HTTP status", "" if sent.http_status is None else str(sent.http_status)),
        ("Took", f"{took}, sent {sent.sendings} times" if took and sent.sendings > 1 else took),
        ("Clock", offset),
    )


def _outcome(sent: Sent | None, explanation: Explanation | None) -> str:
    if sent is None:
        return ""
    return explanation.title if explanation is not None else "no answer yet"


def _moment(at_us: int | None) -> str:
    return "" if at_us is None else f"{utc_time(at_us)}, local time {local_time(at_us)}"
