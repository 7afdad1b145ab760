"""Writing down a request that is about to be sent. Everything here happens inside a transaction of the caller."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gme_console.api.actions import ModifyRecordInfo, StartRecord, StopRecord, encode
from gme_console.api.detail import Detail
from gme_console.api.plain_text import storable
from gme_console.ledger.errors import fault_error, file_error
from gme_console.ledger.history_trouble import HistoryTrouble
from gme_console.ledger.records import Change, Intent, LedgerFault, State
from gme_console.ledger.sqlite.row_mapping import new_uid, strings_json
from gme_console.ledger.writes.row_state import OUT, former_state

if TYPE_CHECKING:
    from gme_console.api.values import UserLists
    from gme_console.ledger.sqlite.database import Database

_INSERT_RECORDING = """
    INSERT INTO recording (created_us, changed_us, profile_id, profile_name, host, BizId, RoomId, RecordMode,
        SubscribeUserIds, UnSubscribeUserIds, state, uid)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_REQUEST = """
    INSERT INTO request (recording_id, console, action, body, intent_us, former) VALUES (?, ?, ?, ?, ?, ?)
"""
_SET_OUT = "UPDATE recording SET changed_us = ?, state = ? WHERE id = ?"


def insert_start(database: Database, console: str, intent: Intent, request: StartRecord) -> tuple[int, int]:
    """A new row and its request; their ids."""
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
        State.SENDING.value,
        new_uid(intent.at_us),
    )
    return row_id, _insert_request(database, console, intent, row_id, former="")


def insert_follow_up(
    database: Database, console: str, intent: Intent, request: StopRecord | ModifyRecordInfo
) -> tuple[int, int]:
    """A request more for the row that it acts on; the ids of both. Raises LedgerError if it is not that row's task."""
    row_id = _row_of_task(database, intent.row_id, request)
    if isinstance(request, ModifyRecordInfo):
        exact_lists(request.SubscribeRecordUserIds, database.path)
    former = former_state(database, row_id)
    sent_id = _insert_request(database, console, intent, row_id, former.value)
    database.change(_SET_OUT, intent.at_us, OUT[request.action].value, row_id)
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
    return database.insert(_INSERT_REQUEST, row_id, console, request.action, body, intent.at_us, former)


def _row_of_task(database: Database, row_id: int | None, request: StopRecord | ModifyRecordInfo) -> int:
    found = database.rows("SELECT BizId, TaskId FROM recording WHERE id = ?", row_id)
    if row_id is None or found != [(str(request.BizId), str(request.TaskId))]:
        why = Detail(HistoryTrouble.ROW_OF_OTHER_TASK, number=str(row_id), TaskId=request.TaskId)
        raise fault_error(LedgerFault.OTHER, database.path, why)
    return row_id
