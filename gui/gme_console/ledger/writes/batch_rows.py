"""Batches and their lines as rows of tables. Everything here happens inside a transaction of the caller."""

from __future__ import annotations

import json
from collections.abc import Iterable, Set
from typing import TYPE_CHECKING

from gme_console.api.actions import StartRecord, encode, request_of
from gme_console.api.detail import Detail
from gme_console.api.plain_text import storable
from gme_console.ledger.batch_records import (
    AGAIN,
    BatchLine,
    BatchState,
    IfRecording,
    LineFacts,
    LineState,
    NewBatch,
    StoredBatch,
    StoredLine,
)
from gme_console.ledger.errors import HistoryTrouble, LedgerError, LedgerFault, fault_error
from gme_console.ledger.sqlite.row_mapping import SELECT_AMONG, new_uid, row_of

if TYPE_CHECKING:
    from gme_console.ledger.records import Row
    from gme_console.ledger.request_records import BatchLineRef
    from gme_console.ledger.sqlite.database import Database

_INSERT = """
    INSERT INTO batch (uid, created_us, name, source, profile_id, profile_name, host, if_recording,
        stop_at_first_error, ticket, state, console)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'making', ?)
"""
_INSERT_LINE = "INSERT INTO batch_line (batch_id, line, body, note) VALUES (?, ?, ?, ?)"
_BATCH = """
    SELECT id, name, source, profile_id, profile_name, host, if_recording, stop_at_first_error, ticket, created_us,
        state, console
    FROM batch
"""
_LINES = """
    SELECT line, batch_line.body, batch_line.note, batch_line.recording_id, (done_us - intent_us) / 1000 AS took_ms,
        batch_line.outcome AS outcome, batch_line.request_id AS sent_id, request.action AS action, request.kind AS kind,
        request.reason AS reason, request.verdict AS verdict, request.settled_us IS NOT NULL AS settled,
        recording.TaskId IS NOT NULL AS has_task
    FROM batch_line LEFT JOIN request ON request.id = batch_line.request_id
        LEFT JOIN recording ON recording.id = request.recording_id
    WHERE batch_line.batch_id = ? ORDER BY line
"""
_SOME_LINES = _LINES.replace("ORDER BY line", "AND line > ? ORDER BY line LIMIT ?")
_GROUPS = """
    SELECT count(*), outcome, min(sent_id), action, kind, reason, verdict, settled, has_task FROM ({})
    GROUP BY outcome, sent_id IS NULL, action, kind, reason, verdict, settled, has_task
"""
_COUNTS = _GROUPS.format(_LINES)
_LINK = """
    UPDATE batch_line SET recording_id = ?, request_id = ?, outcome = ''
    WHERE batch_id = ? AND line = ? AND (request_id IS NULL AND outcome = '' OR outcome = 'adopted' AND ?)
"""
_LINKED = "SELECT request_id FROM batch_line WHERE batch_id = ? AND line = ?"
_OF_BATCH = "UPDATE recording SET batch_id = ?, batch = ?, note = ?, note_us = ? WHERE id = ?"
_MARK = "UPDATE batch_line SET outcome = ?, recording_id = ? WHERE batch_id = ? AND line = ?"
_TAKE = """
    UPDATE batch SET state = ?, console = ?
    WHERE id = ? AND (console = ? OR console NOT IN (SELECT value FROM json_each(?)))
"""
_LEFT = """
    UPDATE batch_line SET recording_id = NULL, request_id = NULL
    WHERE batch_id = ? AND request_id IN (SELECT id FROM request WHERE kind = 'not_sent' AND reason = 'leaving')
"""
_AGAIN = """
    UPDATE batch_line SET recording_id = NULL, request_id = NULL, outcome = ''
    WHERE batch_id = ? AND line IN (SELECT value FROM json_each(?))
"""


def insert_batch(database: Database, console: str, batch: NewBatch) -> int:
    """A new one, which this console makes; its id."""
    return database.insert(
        _INSERT,
        new_uid(batch.created_us),
        batch.created_us,
        storable(batch.name),
        storable(batch.source),
        storable(batch.profile_id),
        storable(batch.profile_name),
        storable(batch.host),
        batch.if_recording.value,
        int(batch.stop_at_first_error),
        storable(batch.ticket),
        console,
    )


def insert_lines(database: Database, batch_id: int, lines: Iterable[BatchLine]) -> None:
    """Some of its lines."""
    values = ((batch_id, one.line, encode(one.request).decode("ascii"), storable(one.note)) for one in lines)
    database.change_many(_INSERT_LINE, values)


def batch_ticket(database: Database, mark: BatchLineRef) -> str:
    """Why the batch of the line is."""
    return "".join(why for (why,) in database.rows("SELECT ticket FROM batch WHERE id = ?", mark.batch_id))


def link_line(database: Database, mark: BatchLineRef, row_id: int, sent_id: int, at_us: int | None) -> None:
    """Give a line the request that is about to be sent for it. Raises LedgerError if it has one already.

    `at_us`: when the row was made, None for one that was there before.
    """
    batch_id, name, line, note = mark
    if not database.change(_LINK, row_id, sent_id, batch_id, line, at_us is None):
        why = Detail(HistoryTrouble.LINE_WAS_SENT, line=line)
        raise fault_error(LedgerFault.OTHER, database.path, why)
    if at_us is not None:
        note = storable(note)
        database.change(_OF_BATCH, batch_id, storable(name), note, at_us if note else None, row_id)


def link_new_lines(database: Database, begun: Iterable[tuple[BatchLineRef | None, Row, int]]) -> None:
    """The same of several whose rows, which name their batch already, are new: with each the id of its request."""
    marked = [(mark, row.id, sent_id) for mark, row, sent_id in begun if mark is not None]
    values = ((row_id, sent_id, mark.batch_id, mark.line, False) for mark, row_id, sent_id in marked)
    if database.change_many(_LINK, values) < len(marked):
        links = {(mark.batch_id, mark.line): sent_id for mark, _, sent_id in marked}
        taken = (key for key, sent_id in links.items() if database.rows(_LINKED, *key) != [(sent_id,)])
        why = Detail(HistoryTrouble.LINE_WAS_SENT, line=next(taken)[1])
        raise fault_error(LedgerFault.OTHER, database.path, why)


def mark_line(database: Database, batch_id: int, line: int, outcome: LineState, row_id: int | None) -> None:
    """What became of a line without a request of its own, or in spite of it."""
    database.change(_MARK, outcome.value, row_id, batch_id, line)


def state_batch(database: Database, console: str, batch_id: int, state: BatchState) -> None:
    """How a batch stands, if this console runs it."""
    database.change("UPDATE batch SET state = ? WHERE id = ? AND console = ?", state.value, batch_id, console)


def take_batch(database: Database, console: str, live: Set[str], batch_id: int, state: BatchState) -> bool:
    """Whether this console runs the batch from now on, in that state: no other one that is alive does.

    What an earlier console did not send since it was closed waits again.
    """
    others = json.dumps(sorted(live - {console}))
    if not database.change(_TAKE, state.value, console, batch_id, console, others):
        return False
    database.change(_LEFT, batch_id)
    return True


def newest_batches(database: Database, console: str, live: Set[str], limit: int) -> tuple[StoredBatch, ...]:
    """The newest first."""
    found = database.rows(_BATCH + "WHERE state <> 'making' ORDER BY id DESC LIMIT ?", limit)
    with database.reported():
        return tuple(_stored(database, columns, live - {console}) for columns in found)


def policy_of(database: Database, batch_id: int) -> IfRecording:
    """What it does with rooms that are recorded already. Raises LedgerError, ABSENT if there is none."""
    found = database.rows("SELECT if_recording FROM batch WHERE id = ?", batch_id)
    if not found:
        raise _no_batch(database, batch_id)
    with database.reported():
        return IfRecording(found[0][0])


def one_batch(database: Database, console: str, live: Set[str], batch_id: int) -> StoredBatch:
    """Raises LedgerError, ABSENT if there is none."""
    found = database.rows(_BATCH + "WHERE id = ?", batch_id)
    if not found:
        raise _no_batch(database, batch_id)
    with database.reported():
        return _stored(database, found[0], live - {console})


def _no_batch(database: Database, batch_id: int) -> LedgerError:
    return fault_error(LedgerFault.ABSENT, database.path, Detail(HistoryTrouble.NO_BATCH, number=batch_id))


def lines_of(
    database: Database, batch_id: int, if_recording: IfRecording, after: int, limit: int
) -> tuple[StoredLine, ...]:
    """The lines of a batch after that one in their order, each with its row; `limit` -1: all."""
    found = database.rows(_SOME_LINES, batch_id, after, limit)
    ids = json.dumps([row_id for _, _, _, row_id, *_ in found if row_id is not None])
    with database.reported():
        rows = {row.id: row for row in map(row_of, database.rows(SELECT_AMONG, ids))}
        lines = []
        for line, body, note, row_id, took_ms, *facts in found:
            request = request_of(StartRecord.action, body)
            if isinstance(request, StartRecord):
                state = LineFacts(*facts).state(if_recording)
                lines.append(StoredLine(line, request, note, state, rows.get(row_id), took_ms))
        return tuple(lines)


def reset_lines(database: Database, batch_id: int, if_recording: IfRecording) -> None:
    """Make every line that did nothing one that was never reached."""
    with database.reported():
        found = database.rows(_LINES, batch_id)
        again = [line for line, _, _, _, _, *facts in found if LineFacts(*facts).state(if_recording) in AGAIN]
    database.change(_AGAIN, batch_id, json.dumps(again))


def _stored(database: Database, columns: tuple[object, ...], others: Set[str]) -> StoredBatch:
    id_, name, source, profile_id, profile_name, host, if_recording, first, ticket, created, state, console = columns
    policy = IfRecording(str(if_recording))
    batch = NewBatch(
        str(name),
        str(source),
        str(profile_id),
        str(profile_name),
        str(host),
        policy,
        bool(first),
        str(ticket),
        int(str(created)),
    )
    counts: dict[LineState, int] = {}
    for number, *facts in database.rows(_COUNTS, id_):
        line_state = LineFacts(*facts).state(policy)
        counts[line_state] = counts.get(line_state, 0) + number
    return StoredBatch(int(str(id_)), batch, BatchState(str(state)), counts, console in others)
