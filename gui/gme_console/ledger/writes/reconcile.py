"""Requests whose outcome nobody knows: claimed, and settled by a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.actions import StartRecord, request_of
from gme_console.api.detail_json import written
from gme_console.api.outcome import Reason
from gme_console.api.plain_text import storable
from gme_console.ledger.records import IN_QUESTION, LIVE_STATES, Finding, Resolution, Row, State, Unreconciled
from gme_console.ledger.sqlite.row_mapping import SELECT_TO_SETTLE, row_of, stored_choice
from gme_console.ledger.writes.look_ups import keep_look_up
from gme_console.ledger.writes.observe import rows_of_task
from gme_console.ledger.writes.plan_rows import start_settled
from gme_console.ledger.writes.row_state import OVER, settle_requests, state_of, unsettled_request

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
    SET changed_us = ?, state = ?, reason = ?, code = '', message = '', settled = 1,
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
    if _is_of_another_row(database, verdict):
        verdict = verdict._replace(state=State.NOT_STARTED, word=Reason.OTHER_TASK.value, TaskId=None)
    database.change(
        _SETTLE,
        verdict.at_us,
        verdict.state.value,
        storable(verdict.word),
        None if verdict.TaskId is None else str(verdict.TaskId),
        *stored_choice(verdict.RecordMode, verdict.users),
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


def _is_of_another_row(database: Database, verdict: Resolution) -> bool:
    """A task that another row has already, removed or over as it may be, cannot be what an unknown start began."""
    if verdict.state is not State.ACCEPTED or verdict.TaskId is None:
        return False
    host, biz = database.rows("SELECT host, BizId FROM recording WHERE id = ?", verdict.row_id)[0]
    rows = rows_of_task(database, host, int(biz), verdict.TaskId)
    return bool(rows) and rows[0].id != verdict.row_id


def _unsettled(database: Database, row: Row, sent_id: int) -> Unreconciled:
    action, body = database.rows("SELECT action, body FROM request WHERE id = ?", sent_id)[0]
    return Unreconciled(row, sent_id, request_of(action, body))
