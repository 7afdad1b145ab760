"""Requests whose outcome nobody knows: left open by a console that ended, claimed, and settled by a verdict."""

from __future__ import annotations

import json
from collections.abc import Set
from typing import TYPE_CHECKING

from gme_console.api.actions import StartRecord, request_of
from gme_console.api.detail_json import written
from gme_console.api.outcome import Kind, Reason
from gme_console.api.plain_text import storable
from gme_console.ledger.records import LIVE_STATES, Finding, Resolution, Row, State, Unreconciled
from gme_console.ledger.sqlite.row_mapping import SELECT_TO_SETTLE, row_of, told_columns
from gme_console.ledger.sqlite.search_index import index_row
from gme_console.ledger.writes.look_ups import keep_look_up
from gme_console.ledger.writes.plans import start_settled
from gme_console.ledger.writes.row_state import IN_QUESTION, OVER, restate, settle_requests, state_of, unsettled_request

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.ledger.sqlite.database import Database

_CLAIM = """
    UPDATE recording SET changed_us = ?, state = 'settling', settler = ?
    WHERE id = ? AND (state = 'unknown' OR state = 'settling' AND settler = ?)
"""
_RELEASE = """
    UPDATE recording SET changed_us = ?, state = 'unknown', message = ?
    WHERE id = ? AND state = 'settling' AND settler = ?
"""
_SETTLE = """
    UPDATE recording
    SET changed_us = ?, state = ?, reason = ?, code = '', message = ?, settled = 1,
        TaskId = COALESCE(?, TaskId), RecordMode = COALESCE(?, RecordMode),
        SubscribeUserIds = COALESCE(?, SubscribeUserIds), UnSubscribeUserIds = COALESCE(?, UnSubscribeUserIds),
        confirmed_us = COALESCE(?, confirmed_us), ended_us = CASE WHEN ? THEN COALESCE(ended_us, ?) END
    WHERE id = ?
"""
_GIVE_VERDICT = "UPDATE request SET verdict = ?, settled_us = ? WHERE id = ?"


def list_unsettled(database: Database, console: str) -> tuple[Unreconciled, ...]:
    """The visible rows that are unknown and that no console but this one settles, newest first."""
    with database.reported():
        rows = [row_of(columns) for columns in database.rows(SELECT_TO_SETTLE, console)]
        asked = ((row, unsettled_request(database, row.id)) for row in rows)
        return tuple(_unsettled(database, row, sent_id) for row, sent_id in asked if sent_id is not None)


def claim_row(database: Database, console: str, row_id: int, at_us: int) -> bool:
    """Mark the row as being settled by this console; False if it is not unknown, or claimed by another."""
    return database.change(_CLAIM, at_us, console, row_id, console) > 0


def release_row(database: Database, console: str, row_id: int, message: str | Detail, at_us: int) -> None:
    """Take this console's claim back, if it has one."""
    database.change(_RELEASE, at_us, storable(written(message)), row_id, console)


def settle_row(database: Database, console: str, verdict: Resolution) -> None:
    """Write a verdict on the row and its request, if that is still the request that makes the row unknown."""
    if state_of(database, verdict.row_id) not in IN_QUESTION:
        return
    if unsettled_request(database, verdict.row_id) != verdict.sent_id:
        return
    database.change(
        _SETTLE,
        verdict.at_us,
        verdict.state.value,
        storable(verdict.word),
        storable(written(verdict.message)),
        None if verdict.TaskId is None else str(verdict.TaskId),
        *told_columns(verdict.RecordMode, verdict.users),
        verdict.at_us if verdict.state in LIVE_STATES else None,
        verdict.state in OVER,
        verdict.at_us,
        verdict.row_id,
    )
    settle_requests(database, verdict.row_id, verdict.sent_id, verdict.at_us)
    database.change(_GIVE_VERDICT, storable(verdict.word), verdict.at_us, verdict.sent_id)
    keep_look_up(database, console, verdict.row_id, verdict.look, Finding.SETTLED, verdict.at_us)
    if database.value("SELECT action FROM request WHERE id = ?", verdict.sent_id) == StartRecord.action:
        start_settled(database, verdict)


def _unsettled(database: Database, row: Row, sent_id: int) -> Unreconciled:
    action, body = database.rows("SELECT action, body FROM request WHERE id = ?", sent_id)[0]
    return Unreconciled(row, sent_id, action, request_of(action, body))


_BUSY = """
    SELECT console FROM request WHERE done_us IS NULL
    UNION SELECT settler FROM recording WHERE state = 'settling'
"""
_LEFT = """
    SELECT recording_id FROM request WHERE done_us IS NULL AND console IN (SELECT value FROM json_each(?))
    UNION SELECT id FROM recording WHERE state = 'settling' AND settler IN (SELECT value FROM json_each(?))
"""
_INTERRUPT = """
    UPDATE request SET kind = ?, reason = ?, done_us = ?
    WHERE done_us IS NULL AND console IN (SELECT value FROM json_each(?))
"""
_COUNT_UNKNOWN = """
    SELECT count(*) FROM recording
    WHERE id IN (SELECT value FROM json_each(?)) AND +state = 'unknown' AND +removed_us IS NULL
"""


def busy_consoles(database: Database) -> frozenset[str]:
    """The consoles, running or not, that have requests out or rows to settle. Raises LedgerError."""
    return frozenset(console for (console,) in database.rows(_BUSY))


def close_left_open(database: Database, dead: Set[str], at_us: int) -> int:
    """Turn what these consoles left open into unknown; how many visible rows became so. Raises LedgerError.

    `dead` must be consoles that ended before this is called: an id is never used again, so they stay dead.
    """
    ids = json.dumps(sorted(dead))
    with database.writing():
        left = [row_id for (row_id,) in database.rows(_LEFT, ids, ids)]
        database.change(_INTERRUPT, Kind.UNKNOWN.value, Reason.INTERRUPTED.value, at_us, ids)
        for row_id in left:
            restate(database, row_id, State.UNKNOWN, at_us)
            index_row(database, row_id)
        interrupted: int = database.value(_COUNT_UNKNOWN, json.dumps(left))
    return interrupted
