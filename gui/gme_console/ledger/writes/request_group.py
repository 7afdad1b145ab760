"""Requests of this console, many at once: written down before they leave, and what came of them.

The same as one after the other, in a few statements. All but `begin_each` happens inside a transaction of the caller.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from gme_console.api.actions import StartRecord, encode
from gme_console.api.inputs.operator_and_ticket import ticket
from gme_console.api.plain_text import storable
from gme_console.ledger.errors import LedgerError, LedgerFault
from gme_console.ledger.records import Row, State
from gme_console.ledger.request_records import Intent, Started
from gme_console.ledger.sqlite.completions import keep_named
from gme_console.ledger.sqlite.row_mapping import SELECT_AMONG, SELECT_ROW, new_uid, row_of
from gme_console.ledger.sqlite.search_index import index_later, index_rows
from gme_console.ledger.writes.batch_rows import batch_ticket, link_new_lines
from gme_console.ledger.writes.own_request import (
    FINISH,
    STARTED,
    ends_with,
    exact,
    exact_lists,
    finish_request,
    insert_follow_up,
    insert_start,
    starts_with,
)

if TYPE_CHECKING:
    from gme_console.ledger.request_records import BatchLineRef, RequestEnd
    from gme_console.ledger.sqlite.database import Database

_INSERT_RECORDING = """
    INSERT INTO recording (id, created_us, changed_us, profile_id, profile_name, host, BizId, RoomId, RecordMode,
        SubscribeUserIds, UnSubscribeUserIds, state, uid, pressed_by, ticket, batch_id, batch, note, note_us)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'sending', ?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_REQUEST = """
    INSERT INTO request (id, recording_id, console, action, body, intent_us, former, pressed_by, ticket)
    VALUES (?, ?, ?, ?, ?, ?, '', ?, ?)
"""
_LAST_ID = "SELECT COALESCE((SELECT seq FROM sqlite_sequence WHERE name = ?), 0)"
_OPEN_STARTS = """
    SELECT request.id, recording_id FROM request
    WHERE request.id IN (SELECT value FROM json_each(?)) AND action = 'StartRecord' AND done_us IS NULL
        AND NOT EXISTS (SELECT 1 FROM plan WHERE plan.recording_id = request.recording_id)
"""


def begin_lines(database: Database, console: str, intents: Sequence[Intent]) -> tuple[Started, ...]:
    """Requests for lines of one batch, all or none. Raises LedgerError if a line has one already.

    New rows are searched for once something has come of them.
    """
    starts = [(intent, intent.request) for intent in intents if isinstance(intent.request, StartRecord)]
    begun = iter(_begin_starts(database, console, starts))
    return tuple(
        next(begun) if isinstance(intent.request, StartRecord) else _begin(database, console, intent)
        for intent in intents
    )


def begin_requests(database: Database, console: str, intents: Sequence[Intent], *, index: bool) -> tuple[Started, ...]:
    """Requests of any kind, all or none. Raises LedgerError. Not `index`: their rows are searched for later."""
    plain = all(_is_plain(intent) for intent in intents)
    starts = [(intent, intent.request) for intent in intents if plain and isinstance(intent.request, StartRecord)]
    begun = _begin_starts(database, console, starts) if plain else [_begin(database, console, one) for one in intents]
    (index_rows if index else index_later)(database, [row.id for row, _ in begun])
    return tuple(begun)


def begin_each(
    database: Database, console: str, intents: Sequence[Intent], *, index: bool
) -> list[Started | LedgerError]:
    """In transactions of their own: one for all, or one for each when something speaks against that."""
    if len(intents) > 1:
        with suppress(LedgerError), database.writing():
            return list(begin_requests(database, console, intents, index=index))
    return [_tried(database, console, intent, index=index) for intent in intents]


def _tried(database: Database, console: str, intent: Intent, *, index: bool) -> Started | LedgerError:
    try:
        with database.writing():
            return begin_requests(database, console, (intent,), index=index)[0]
    except LedgerError as error:
        return error


def _is_plain(intent: Intent) -> bool:
    is_start = isinstance(intent.request, StartRecord) and intent.row_id is None
    return is_start and not intent.check and intent.plan is None and intent.mark is None


def _begin(database: Database, console: str, intent: Intent) -> Started:
    if isinstance(intent.request, StartRecord):
        return _read(database, *insert_start(database, console, intent, intent.request))
    return _read(database, *insert_follow_up(database, console, intent, intent.request))


def finish_requests(database: Database, ends: Sequence[RequestEnd]) -> tuple[Row | None, ...]:
    """Store outcomes and what they mean for the rows; None for a request that is not there any more."""
    plain = dict(database.rows(_OPEN_STARTS, json.dumps([end.sent_id for end in ends])))
    if len(set(plain.values())) < len(plain):
        plain = {}  # each after the other where several are of one row
    together = [end for end in ends if end.sent_id in plain]
    database.change_many(FINISH, (ends_with(end.sent_id, end.outcome, end.at_us) for end in together))
    database.change_many(STARTED, (starts_with(plain[end.sent_id], end.outcome, end.at_us) for end in together))
    row_ids = [plain.get(end.sent_id) or _finish(database, end) for end in ends]
    known = [row_id for row_id in row_ids if row_id is not None]
    index_rows(database, known)
    with database.reported():
        rows = {row.id: row for row in map(row_of, database.rows(SELECT_AMONG, json.dumps(known)))}
    return tuple(None if row_id is None else rows.get(row_id) for row_id in row_ids)


def _finish(database: Database, end: RequestEnd) -> int | None:
    try:
        return finish_request(database, end.sent_id, end.outcome, end.at_us)
    except LedgerError as error:
        if error.fault is not LedgerFault.ABSENT:
            raise
        return None


def _read(database: Database, row_id: int, sent_id: int) -> Started:
    with database.reported():
        return Started(row_of(database.rows(SELECT_ROW, row_id)[0]), sent_id)


def _begin_starts(database: Database, console: str, starts: Sequence[tuple[Intent, StartRecord]]) -> list[Started]:
    """The rows are made of what is written, which saves reading them."""
    if not starts:
        return []
    row_id, sent_id = (int(database.value(_LAST_ID, table)) for table in ("recording", "request"))
    why = _why(database, starts[0][0].mark)
    begun = [
        Started(_row(database, row_id + number, intent, request, why), sent_id + number)
        for number, (intent, request) in enumerate(starts, 1)
    ]
    database.change_many(_INSERT_RECORDING, (_columns(database, row) for row, _ in begun))
    requests = ((row, sent, request) for (row, sent), (_, request) in zip(begun, starts, strict=True))
    database.change_many(
        _INSERT_REQUEST,
        (
            (sent, row.id, console, request.action, encode(request).decode("ascii"), row.created_us, *_who(row))
            for row, sent, request in requests
        ),
    )
    keep_named(database, [row for row, _ in begun])
    link_new_lines(database, [(intent.mark, *one) for one, (intent, _) in zip(begun, starts, strict=True)])
    return begun


def _why(database: Database, mark: BatchLineRef | None) -> str:
    return "" if mark is None else ticket(batch_ticket(database, mark))


def _who(row: Row) -> tuple[str, str]:
    return row.pressed_by, row.ticket


def _row(database: Database, row_id: int, intent: Intent, request: StartRecord, why: str) -> Row:
    mark = intent.mark
    return Row(
        row_id,
        intent.at_us,
        intent.at_us,
        storable(intent.profile_id),
        storable(intent.profile_name),
        storable(intent.host),
        request.BizId,
        exact(request.RoomId, database.path),
        request.RecordMode,
        request.SubscribeRecordUserIds,
        None,
        State.SENDING,
        reason="",
        code="",
        message="",
        RequestId="",
        note="" if mark is None else storable(mark.note),
        batch_id=None if mark is None else mark.batch_id,
        batch="" if mark is None else storable(mark.batch),
        pressed_by=database.pressed_by,
        ticket=ticket(intent.ticket) or why,
    )


def _columns(database: Database, row: Row) -> tuple[object, ...]:
    return (
        row.id,
        row.created_us,
        row.changed_us,
        row.profile_id,
        row.profile_name,
        row.host,
        str(row.BizId),
        row.RoomId,
        str(row.RecordMode),
        *exact_lists(row.users, database.path),
        new_uid(row.created_us),
        *_who(row),
        row.batch_id,
        row.batch,
        row.note,
        row.created_us if row.note else None,
    )
