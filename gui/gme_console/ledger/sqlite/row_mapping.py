"""Between the records and the columns that hold them."""

from __future__ import annotations

import json
import os
from typing import Any

from gme_console.api.detail_json import read
from gme_console.api.plain_text import storable
from gme_console.api.values import UserLists
from gme_console.ledger.plan_records import Begins, Plan
from gme_console.ledger.records import Finding, Origin, RecordedFile, Row, Sent, State

_ROW = """
    SELECT id, created_us, changed_us, profile_id, profile_name, host, BizId, RoomId, RecordMode,
        SubscribeUserIds, UnSubscribeUserIds, TaskId, state, reason, code, message, RequestId,
        origin, settled, confirmed_us, ended_us, note, removed_us IS NOT NULL,
        CASE WHEN origin = 'adopted' OR state = 'armed' THEN 1000000 * (
            SELECT min(CAST(RecordBeginTime AS INTEGER)) FROM file
            WHERE recording_id = recording.id AND CAST(RecordBeginTime AS INTEGER) BETWEEN 1 AND 9999999999) END,
        check_verdict, batch_id, batch,
        (SELECT json_array(begins, begin_us, until_us, stop_after_us, stop_us) FROM plan
            WHERE recording_id = recording.id),
        pressed_by, ticket
    FROM recording
"""
# The offset is walked in the narrow index alone; only the rows of the page are read.
_OF_PAGE = """
    WHERE id IN (
        SELECT id FROM recording WHERE removed_us IS NULL ORDER BY created_us DESC, id DESC LIMIT ? OFFSET ?)
    ORDER BY +created_us DESC, id DESC
"""
# The + keeps SQLite from walking every row to save the sorting of a few.
_IN_STATES = """
    WHERE state IN (SELECT value FROM json_each(?)) AND removed_us IS NULL ORDER BY +created_us DESC, id DESC
"""
_TO_RECONCILE = """
    WHERE state IN ('unknown', 'settling') AND removed_us IS NULL AND (state = 'unknown' OR settler = ?)
    ORDER BY +created_us DESC, id DESC
"""
_OPEN_CHECKS = "WHERE check_open = 1 AND +removed_us IS NULL ORDER BY id"
_AMONG = "WHERE id IN (SELECT value FROM json_each(?))"
_OF_TASK = "WHERE TaskId = ? AND BizId = ? ORDER BY +created_us DESC, id DESC"

SELECT_ROW = _ROW + "WHERE id = ?"
SELECT_AMONG = _ROW + _AMONG
SELECT_SHOWN_ROW = _ROW + "WHERE id = ? AND removed_us IS NULL"
SELECT_PAGE = _ROW + _OF_PAGE
SELECT_IN_STATES = _ROW + _IN_STATES
SELECT_TO_RECONCILE = _ROW + _TO_RECONCILE
SELECT_TASK = _ROW + _OF_TASK
SELECT_OPEN_CHECKS = _ROW + _OPEN_CHECKS
SELECT_PLANNED = "SELECT max(made_us) FROM plan WHERE recording_id = ?"
SELECT_CHECK_REPORT = "SELECT check_report FROM recording WHERE id = ?"
# SQLite counts a whole table far faster than a part of it, and few rows are removed.
COUNT_SHOWN = """
    SELECT (SELECT count(*) FROM recording) - (SELECT count(*) FROM recording WHERE removed_us IS NOT NULL)
"""
COMING_AND_GOING = (Finding.RECORDING, Finding.NOBODY, Finding.WITHHELD)
"""What is found of a task again and again, while people come and go, or refusals."""

SELECT_SENT = """
    SELECT id, action, body, intent_us, done_us, kind, reason, code, message, RequestId,
        http_status, raw, sendings, elapsed_ms, clock_offset, verdict, settled_us, pressed_by, ticket, finding
    FROM request WHERE recording_id = ? ORDER BY id
"""
_MESSAGE = 8
"""The place of the message in it."""

SELECT_FILES = """
    SELECT UserId, FileName, RecordBeginTime, RecordStatus, seen_us FROM file WHERE recording_id = ?
"""


def row_of(values: tuple[Any, ...]) -> Row:
    """The Row in the columns that _ROW selects. Raises ValueError if they cannot be one."""
    id_, created, changed, profile_id, profile_name, host, biz, room, mode, only, but, task, state, *more = values
    reason, code, message, request_id, origin, settled, confirmed, ended, note, removed, first_file, *later = more
    check, batch_id, batch, plan, pressed_by, ticket = later
    return Row(
        id_,
        created,
        changed,
        profile_id,
        profile_name,
        host,
        int(biz),
        room,
        int(mode),
        UserLists(_strings(only), _strings(but)),
        None if task is None else int(task),
        State(state),
        reason,
        code,
        read(message),
        request_id,
        Origin(origin),
        bool(settled),
        confirmed,
        ended,
        note,
        bool(removed),
        first_file,
        check,
        batch_id,
        batch,
        None if plan is None else _plan(plan),
        pressed_by,
        ticket,
    )


def sent_of(values: tuple[Any, ...]) -> Sent:
    """The Sent in the columns of SELECT_SENT."""
    columns = list(values)
    columns[_MESSAGE] = read(columns[_MESSAGE])
    return Sent(*columns)


def file_of(values: tuple[Any, ...]) -> RecordedFile:
    """The RecordedFile in the columns of SELECT_FILES. Raises ValueError if they cannot be one."""
    user, name, begin, status, seen = values
    return RecordedFile(user, name, int(begin), int(status), seen)


def new_uid(created_us: int) -> str:
    """A name for a new row that no other row has, in whatever history; like all of them it begins with the time."""
    return f"{max(created_us, 0):016x}{os.urandom(8).hex()}"


def strings_json(strings: tuple[str, ...]) -> str:
    """JSON text of a list of strings, searchable as typed."""
    return json.dumps(strings, ensure_ascii=False)


def stored_choice(mode: int | None, users: UserLists | None) -> tuple[str | None, str | None, str | None]:
    """RecordMode, SubscribeUserIds and UnSubscribeUserIds as the service reported them, None where it did not."""
    lists = (None, None) if users is None else (users.SubscribeUserIds, users.UnSubscribeUserIds)
    only, but = (None if ids is None else storable(strings_json(ids)) for ids in lists)
    return None if mode is None else str(mode), only, but


def _plan(text: str) -> Plan:
    begins, *times = json.loads(text)
    return Plan(Begins(begins), *times)


def _strings(text: str) -> tuple[str, ...]:
    strings = json.loads(text)
    if not isinstance(strings, list) or not all(isinstance(item, str) for item in strings):
        raise ValueError("a list of users is not a list of strings")
    return tuple(strings)
