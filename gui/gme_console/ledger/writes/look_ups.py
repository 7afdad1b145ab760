"""Questions to the service that changed what was believed of a row, or were refused. In a transaction of the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.actions import encode
from gme_console.api.detail_json import written
from gme_console.api.plain_text import storable
from gme_console.ledger.records import Finding
from gme_console.ledger.sqlite.row_mapping import COMING_AND_GOING

if TYPE_CHECKING:
    from gme_console.api.outcome import Answered
    from gme_console.ledger.sqlite.database import Database

KEPT_BYTES = 16 * 1024
"""Of an answer: one that lists many files says no more of the belief by its end."""

KEPT_TURNS = 60
"""Of one row: people who come and go all day, and refusals, are not kept for ever, the newest are."""

_INSERT = """
    INSERT INTO request (recording_id, console, action, body, intent_us, sent_us, done_us, kind, reason, code, message,
        RequestId, http_status, raw, sendings, elapsed_ms, clock_offset, pressed_by, finding)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_NEWEST = "SELECT finding, code FROM request WHERE recording_id = ? AND finding != '' ORDER BY id DESC LIMIT 1"
_FORGET = """
    DELETE FROM request WHERE id IN (
        SELECT id FROM request WHERE recording_id = ? AND finding IN ('recording', 'nobody', 'withheld')
        ORDER BY id DESC LIMIT -1 OFFSET ?)
"""


def keep_look_up(
    database: Database,
    console: str,
    row_id: int,
    look: Answered | None,
    finding: Finding,
    at_us: int,
    pressed_by: str = "",
) -> None:
    """Keep one that showed something new. `pressed_by`: who wanted it, empty where the console asked by itself."""
    if look is None:
        return
    question, outcome = look
    sent_us = None if outcome.sent_at is None else round(outcome.sent_at * 1_000_000)
    database.insert(
        _INSERT,
        row_id,
        console,
        question.action,
        encode(question).decode("ascii"),
        at_us if sent_us is None else sent_us,
        sent_us,
        at_us,
        outcome.kind.value,
        outcome.reason.value,
        storable(outcome.code),
        storable(written(outcome.message)),
        storable(outcome.request_id),
        outcome.http_status,
        outcome.raw[:KEPT_BYTES],
        outcome.sendings,
        round(outcome.elapsed * 1000),
        outcome.clock_offset,
        pressed_by,
        finding.value,
    )
    if finding in COMING_AND_GOING:
        database.change(_FORGET, row_id, KEPT_TURNS)


def keep_refusal(database: Database, console: str, row_id: int, look: Answered, at_us: int) -> None:
    """Keep one that the service would not answer, unless it is what the last one that was kept says already."""
    newest = database.rows(_NEWEST, row_id)
    if newest != [(Finding.WITHHELD.value, storable(look.outcome.code))]:
        keep_look_up(database, console, row_id, look, Finding.WITHHELD, at_us)
