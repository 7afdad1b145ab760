"""Between the records and the columns that hold them."""

from __future__ import annotations

import json
from typing import Any

from gme_console.api.messages import UserLists
from gme_console.ledger.records import Row, Sent, State

SELECT_ROW = """
    SELECT id, created_us, changed_us, profile_id, profile_name, host, BizId, RoomId, RecordMode,
        SubscribeUserIds, UnSubscribeUserIds, TaskId, state, reason, code, message, RequestId
    FROM recording WHERE id = ?
"""
# The offset is walked in the narrow index alone; only the rows of the page are read.
SELECT_PAGE = """
    SELECT id, created_us, changed_us, profile_id, profile_name, host, BizId, RoomId, RecordMode,
        SubscribeUserIds, UnSubscribeUserIds, TaskId, state, reason, code, message, RequestId
    FROM recording
    WHERE id IN (SELECT id FROM recording ORDER BY created_us DESC, id DESC LIMIT ? OFFSET ?)
    ORDER BY +created_us DESC, id DESC
"""
SELECT_SENT = """
    SELECT id, action, body, intent_us, done_us, kind, reason, code, message, RequestId,
        http_status, raw, sendings, elapsed_ms, clock_offset
    FROM request WHERE recording_id = ? ORDER BY id
"""


def row_of(values: tuple[Any, ...]) -> Row:
    """The Row in the columns of SELECT_ROW or SELECT_PAGE. Raises ValueError if they cannot be one."""
    id_, created, changed, profile_id, profile_name, host, biz, room, mode, only, but, task, state, *told = values
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
        *told,
    )


def sent_of(values: tuple[Any, ...]) -> Sent:
    """The Sent in the columns of SELECT_SENT."""
    return Sent(*values)


def storable(text: str) -> str:
    """The text with each lone surrogate, which UTF-8 cannot hold, replaced by U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def strings_json(strings: tuple[str, ...]) -> str:
    """JSON text of a list of strings, searchable as typed."""
    return json.dumps(strings, ensure_ascii=False)


def _strings(text: str) -> tuple[str, ...]:
    strings = json.loads(text)
    if not isinstance(strings, list) or not all(isinstance(item, str) for item in strings):
        raise ValueError("a list of users is not a list of strings")
    return tuple(strings)
