"""A request of this console: written down before it is sent, and what became of it. In a transaction of the caller."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gme_console.api.action_answers import StartRecordAnswer
from gme_console.api.actions import Change, ModifyRecordInfo, StartRecord, StopRecord, encode, request_of
from gme_console.api.detail import Detail
from gme_console.api.detail_json import written
from gme_console.api.inputs.operator_and_ticket import ticket
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.plain_text import storable
from gme_console.ledger.errors import HistoryTrouble, LedgerFault, fault_error, file_error
from gme_console.ledger.records import State
from gme_console.ledger.sqlite.completions import keep_room, keep_users
from gme_console.ledger.sqlite.row_mapping import new_uid, stored_choice, strings_json
from gme_console.ledger.writes.batch_rows import batch_ticket, link_line
from gme_console.ledger.writes.plan_rows import keep_plan, send_planned, start_ended
from gme_console.ledger.writes.row_state import OUT, former_state, reconcile_requests, restate, stored_state

if TYPE_CHECKING:
    from gme_console.api.values import UserLists
    from gme_console.ledger.request_records import Intent
    from gme_console.ledger.sqlite.database import Database

_INSERT_RECORDING = """
    INSERT INTO recording (created_us, changed_us, profile_id, profile_name, host, BizId, RoomId, RecordMode,
        SubscribeUserIds, UnSubscribeUserIds, state, uid, pressed_by, ticket)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_REQUEST = """
    INSERT INTO request (recording_id, console, action, body, intent_us, former, pressed_by, ticket)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_SET_OUT = "UPDATE recording SET changed_us = ?, state = ? WHERE id = ?"


def insert_start(database: Database, console: str, intent: Intent, request: StartRecord) -> tuple[int, int]:
    """A new row, or the planned one, and its request; their ids. Raises LedgerError if it is not planned here."""
    if intent.row_id is None:
        row_id = insert_row(database, intent, request)
        if intent.plan is not None:
            keep_plan(database, console, row_id, intent.plan, intent.at_us)
    else:
        row_id = intent.row_id
        send_planned(database, console, intent, request.BizId, request.RoomId)
    if intent.check:
        database.change("UPDATE recording SET check_verdict = 'running', check_open = 1 WHERE id = ?", row_id)
    sent_id = _insert_request(database, console, intent, row_id, former="")
    if intent.mark is not None:
        link_line(database, intent.mark, row_id, sent_id, intent.at_us)
    return row_id, sent_id


def insert_row(database: Database, intent: Intent, request: StartRecord, *, planned: bool = False) -> int:
    """A new row; its id."""
    row_id = database.insert(
        _INSERT_RECORDING,
        intent.at_us,
        intent.at_us,
        storable(intent.profile_id),
        storable(intent.profile_name),
        storable(intent.host),
        str(request.BizId),
        exact(request.RoomId, database.path),
        str(request.RecordMode),
        *exact_lists(request.SubscribeRecordUserIds, database.path),
        (State.PLANNED if planned else State.SENDING).value,
        new_uid(intent.at_us),
        *_pressed_by_and_ticket(database, intent),
    )
    keep_room(database, row_id)
    return row_id


def insert_follow_up(
    database: Database, console: str, intent: Intent, request: StopRecord | ModifyRecordInfo
) -> tuple[int, int]:
    """A request more for the row that it acts on; the ids of both. Raises LedgerError if it is not that row's task."""
    row_id = _row_of_task(database, intent.row_id, request)
    if isinstance(request, ModifyRecordInfo):
        exact_lists(request.SubscribeRecordUserIds, database.path)
        keep_users(database, row_id, request.SubscribeRecordUserIds, intent.at_us)
    former = former_state(database, row_id)
    sent_id = _insert_request(database, console, intent, row_id, former.value)
    database.change(_SET_OUT, intent.at_us, OUT[request.action].value, row_id)
    if intent.mark is not None:
        link_line(database, intent.mark, row_id, sent_id, None)
    return row_id, sent_id


def exact(text: str, path: Path) -> str:
    """The text, if the history can hold it exactly; else raises LedgerError."""
    if storable(text) != text:
        raise file_error(LedgerFault.OTHER, HistoryTrouble.HALF_CHARACTER, path)
    return text


def exact_lists(lists: UserLists, path: Path) -> tuple[str, str]:
    """The columns SubscribeUserIds and UnSubscribeUserIds. Raises LedgerError."""
    return (
        exact(strings_json(lists.SubscribeUserIds), path),
        exact(strings_json(lists.UnSubscribeUserIds), path),
    )


def _insert_request(database: Database, console: str, intent: Intent, row_id: int, former: str) -> int:
    request: Change = intent.request
    body = encode(request).decode("ascii")
    pressed_by_and_ticket = _pressed_by_and_ticket(database, intent)
    if isinstance(request, StartRecord) and intent.row_id is not None:  # planned before, maybe by somebody else
        planned = database.rows("SELECT pressed_by, ticket FROM recording WHERE id = ?", row_id)[0]
        pressed_by_and_ticket = (planned[0] or pressed_by_and_ticket[0], planned[1] or pressed_by_and_ticket[1])
    return database.insert(
        _INSERT_REQUEST, row_id, console, request.action, body, intent.at_us, former, *pressed_by_and_ticket
    )


def _pressed_by_and_ticket(database: Database, intent: Intent) -> tuple[str, str]:
    why = intent.ticket
    if not why and intent.mark is not None:
        why = batch_ticket(database, intent.mark)
    return database.pressed_by, ticket(why)


def _row_of_task(database: Database, row_id: int | None, request: StopRecord | ModifyRecordInfo) -> int:
    found = database.rows("SELECT BizId, TaskId FROM recording WHERE id = ?", row_id)
    if row_id is None or found != [(str(request.BizId), str(request.TaskId))]:
        why = Detail(HistoryTrouble.ROW_OF_OTHER_TASK, number=str(row_id), TaskId=request.TaskId)
        raise fault_error(LedgerFault.OTHER, database.path, why)
    return row_id


_SELECT = "SELECT recording_id, action, body, former, done_us, reason, settled_us FROM request WHERE id = ?"
FINISH = """
    UPDATE request SET sent_us = ?, done_us = ?, kind = ?, reason = ?, code = ?, message = ?, RequestId = ?,
        http_status = ?, raw = ?, sendings = ?, elapsed_ms = ?, clock_offset = ?
    WHERE id = ?
"""
# A row that has a task already got it by settling, before the real outcome of an interrupted start came.
STARTED = """
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
    database.change(FINISH, *ends_with(sent_id, outcome, at_us))
    if action == StartRecord.action:
        database.change(STARTED, *starts_with(row_id, outcome, at_us))
        start_ended(database, row_id, sent_id, outcome, at_us)
    elif action == StopRecord.action and outcome.kind is Kind.ACCEPTED:
        database.change(_STOPPED, at_us, *_reason_columns(outcome), at_us, row_id)
        reconcile_requests(database, row_id, sent_id, at_us)
    else:
        if outcome.kind is Kind.ACCEPTED:
            _change(database, row_id, body, at_us)
        restate(database, row_id, stored_state(database, former), at_us)
    return int(row_id)


def _reason_columns(outcome: Outcome) -> tuple[str, str, str]:
    return outcome.reason.value, storable(outcome.code), storable(written(outcome.message))


def starts_with(row_id: int, outcome: Outcome, at_us: int) -> tuple[object, ...]:
    """The values of STARTED."""
    answer = outcome.answer
    task = str(answer.TaskId) if isinstance(answer, StartRecordAnswer) else None
    return (at_us, State(outcome.kind).value, *_reason_columns(outcome), storable(outcome.request_id), task, row_id)


def ends_with(sent_id: int, outcome: Outcome, at_us: int) -> tuple[object, ...]:
    """The values of FINISH."""
    return (
        None if outcome.sent_at is None else round(outcome.sent_at * 1_000_000),
        at_us,
        outcome.kind.value,
        *_reason_columns(outcome),
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
        choice = stored_choice(request.RecordMode, request.SubscribeRecordUserIds)
        database.change(_CHANGED, at_us, *choice, row_id)
