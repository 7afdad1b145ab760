"""Requests whose outcome nobody knows: claimed, and reconciled by a resolution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.actions import StartRecord, request_of
from gme_console.api.detail_json import written
from gme_console.api.outcome import Reason
from gme_console.api.plain_text import storable
from gme_console.ledger.records import IN_QUESTION, LIVE_STATES, Finding, Resolution, Row, State, Unreconciled
from gme_console.ledger.sqlite.row_mapping import SELECT_TO_RECONCILE, row_of, stored_choice
from gme_console.ledger.writes.look_ups import keep_look_up
from gme_console.ledger.writes.observe import rows_of_task
from gme_console.ledger.writes.plan_rows import start_reconciled
from gme_console.ledger.writes.row_state import OVER, reconcile_requests, state_of, unreconciled_request

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


def list_unreconciled(database: Database, console: str) -> tuple[Unreconciled, ...]:
    """The visible rows that are unknown and that no console but this one settles, newest first."""
    with database.reported():
        rows = [row_of(columns) for columns in database.rows(SELECT_TO_RECONCILE, console)]
        asked = ((row, unreconciled_request(database, row.id)) for row in rows)
        return tuple(_unreconciled(database, row, sent_id) for row, sent_id in asked if sent_id is not None)


def claim_row(database: Database, console: str, row_id: int, at_us: int) -> bool:
    """Mark the row as being settled by this console; False if it is not unknown, or claimed by another."""
    return database.change(_CLAIM, at_us, console, row_id, console) > 0


def release_row(database: Database, console: str, row_id: int, message: str | Detail, at_us: int) -> None:
    """Take this console's claim back, if it has one."""
    database.change(_RELEASE, at_us, storable(written(message)), row_id, console)


def reconcile_row(database: Database, console: str, resolution: Resolution) -> None:
    """Write a verdict on the row and its request, if that is still the request that makes the row unknown."""
    if state_of(database, resolution.row_id) not in IN_QUESTION:
        return
    if unreconciled_request(database, resolution.row_id) != resolution.sent_id:
        return
    if _is_of_another_row(database, resolution):
        resolution = resolution._replace(state=State.NOT_STARTED, word=Reason.OTHER_TASK.value, TaskId=None)
    database.change(
        _SETTLE,
        resolution.at_us,
        resolution.state.value,
        storable(resolution.word),
        None if resolution.TaskId is None else str(resolution.TaskId),
        *stored_choice(resolution.RecordMode, resolution.users),
        resolution.at_us if resolution.state in LIVE_STATES else None,
        resolution.state in OVER,
        resolution.at_us,
        resolution.row_id,
    )
    reconcile_requests(database, resolution.row_id, resolution.sent_id, resolution.at_us)
    database.change(_GIVE_VERDICT, storable(resolution.word), resolution.at_us, resolution.sent_id)
    keep_look_up(database, console, resolution.row_id, resolution.look, Finding.SETTLED, resolution.at_us)
    if database.value("SELECT action FROM request WHERE id = ?", resolution.sent_id) == StartRecord.action:
        start_reconciled(database, resolution)


def _is_of_another_row(database: Database, resolution: Resolution) -> bool:
    """A task that another row has already, removed or over as it may be, cannot be what an unknown start began."""
    if resolution.state is not State.ACCEPTED or resolution.TaskId is None:
        return False
    host, biz = database.rows("SELECT host, BizId FROM recording WHERE id = ?", resolution.row_id)[0]
    rows = rows_of_task(database, host, int(biz), resolution.TaskId)
    return bool(rows) and rows[0].id != resolution.row_id


def _unreconciled(database: Database, row: Row, sent_id: int) -> Unreconciled:
    action, body = database.rows("SELECT action, body FROM request WHERE id = ?", sent_id)[0]
    return Unreconciled(row, sent_id, request_of(action, body))
