"""Writing down what became of a request. Everything here happens inside a transaction of the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.actions import ModifyRecordInfo, StartRecord, StartRecordAnswer, StopRecord
from gme_console.api.detail import Detail, written
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.plain_text import storable
from gme_console.ledger.bodies import request_of
from gme_console.ledger.errors import fault_error
from gme_console.ledger.history_trouble import HistoryTrouble
from gme_console.ledger.records import LedgerFault, State
from gme_console.ledger.sqlite.row_mapping import told_columns
from gme_console.ledger.writes.row_state import restate, settle_requests, stored_state

if TYPE_CHECKING:
    from gme_console.ledger.sqlite.database import Database

_SELECT = "SELECT recording_id, action, body, former, done_us, reason, settled_us FROM request WHERE id = ?"
_FINISH = """
    UPDATE request SET sent_us = ?, done_us = ?, kind = ?, reason = ?, code = ?, message = ?, RequestId = ?,
        http_status = ?, raw = ?, sendings = ?, elapsed_ms = ?, clock_offset = ?
    WHERE id = ?
"""
# A row that has a task already got it by settling, before the real outcome of an interrupted start came.
_STARTED = """
    UPDATE recording
    SET changed_us = ?, state = ?, reason = ?, code = ?, message = ?, RequestId = ?, TaskId = ?,
        settled = 0
    WHERE id = ? AND TaskId IS NULL
"""
_STOPPED = """
    UPDATE recording
    SET changed_us = ?, state = 'stopped', reason = ?, code = ?, message = ?, settled = 0,
        ended_us = COALESCE(ended_us, ?)
    WHERE id = ? AND state NOT IN ('stopped', 'ended')
"""
_CHANGED = """
    UPDATE recording SET changed_us = ?, RecordMode = ?, SubscribeUserIds = ?, UnSubscribeUserIds = ? WHERE id = ?
"""


def finish_request(database: Database, sent_id: int, outcome: Outcome, at_us: int) -> int:
    """Store an outcome and what it means for the row; the row's id. Raises LedgerError if there is no such request."""
    found = database.rows(_SELECT, sent_id)
    if not found:
        raise fault_error(LedgerFault.ABSENT, database.path, Detail(HistoryTrouble.NO_REQUEST, number=sent_id))
    row_id, action, body, former, done_us, reason, settled_us = found[0]
    assumed = reason == Reason.INTERRUPTED and (settled_us is None or outcome.kind is not Kind.UNKNOWN)
    if done_us is not None and not assumed:
        return int(row_id)
    told = (outcome.reason.value, storable(outcome.code), storable(written(outcome.message)))
    _finish(database, sent_id, outcome, told, at_us)
    if action == StartRecord.action:
        answer = outcome.answer
        task = str(answer.TaskId) if isinstance(answer, StartRecordAnswer) else None
        request_id = storable(outcome.request_id)
        database.change(_STARTED, at_us, State(outcome.kind).value, *told, request_id, task, row_id)
    elif action == StopRecord.action and outcome.kind is Kind.ACCEPTED:
        database.change(_STOPPED, at_us, *told, at_us, row_id)
        settle_requests(database, row_id, sent_id, at_us)
    else:
        if outcome.kind is Kind.ACCEPTED:
            _change(database, row_id, body, at_us)
        restate(database, row_id, stored_state(database, former), at_us)
    return int(row_id)


def _finish(database: Database, sent_id: int, outcome: Outcome, told: tuple[str, str, str], at_us: int) -> None:
    database.change(
        _FINISH,
        None if outcome.sent_at is None else round(outcome.sent_at * 1_000_000),
        at_us,
        outcome.kind.value,
        *told,
        storable(outcome.request_id),
        outcome.http_status,
        outcome.raw,
        outcome.sendings,
        round(outcome.elapsed * 1000),
        outcome.clock_offset,
        sent_id,
    )


def _change(database: Database, row_id: int, body: str, at_us: int) -> None:
    with database.reported():
        request = request_of(ModifyRecordInfo.action, body)
    if isinstance(request, ModifyRecordInfo):
        told = told_columns(request.RecordMode, request.SubscribeRecordUserIds)
        database.change(_CHANGED, at_us, *told, row_id)
