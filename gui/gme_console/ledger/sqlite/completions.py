"""Rooms and users that were named before, each once, by profile and application: for completing what is typed.

Written in transactions of the caller. An answer looks at so many entries at most, however large the history is.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from gme_console.api.plain_text import storable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gme_console.api.values import UserLists
    from gme_console.ledger.records import Row
    from gme_console.ledger.sqlite.database import Database

ROOM, USER = 0, 1

LOOKED_AT = 10_000
"""Of the newest, and of those that begin so."""

FROM_BEFORE = 100_000
"""Rows of a history without such a list that it is made from: the newest."""

_KEEP = """
    INSERT INTO used (profile_id, BizId, kind, text, last_us, recording_id) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (profile_id, BizId, kind, text) DO UPDATE
    SET last_us = excluded.last_us, recording_id = excluded.recording_id WHERE excluded.last_us >= last_us
"""
_NEWEST = """
    SELECT text FROM (
        SELECT text, recording_id FROM used INDEXED BY used_last WHERE profile_id = ? AND BizId = ? AND kind = ?
        ORDER BY last_us DESC LIMIT ?)
    WHERE substr(text, 1, ?) = ?
        AND EXISTS (SELECT 1 FROM recording WHERE recording.id = recording_id AND removed_us IS NULL)
    LIMIT ?
"""
_BEGINNING = """
    SELECT text FROM (
        SELECT text, last_us, recording_id FROM used
        WHERE profile_id = ? AND BizId = ? AND kind = ? AND text >= ? AND text < ? LIMIT ?)
    WHERE EXISTS (SELECT 1 FROM recording WHERE recording.id = recording_id AND removed_us IS NULL)
    ORDER BY last_us DESC LIMIT ?
"""
_NAMED = """
    SELECT profile_id, BizId, RoomId, SubscribeUserIds, UnSubscribeUserIds, created_us FROM recording WHERE id = ?
"""
_ROOMS = """
    INSERT OR REPLACE INTO used (profile_id, BizId, kind, text, last_us, recording_id)
    SELECT profile_id, BizId, 0, RoomId, created_us, id FROM recording WHERE id > ? ORDER BY created_us, id
"""
_ONLY = """
    INSERT OR REPLACE INTO used (profile_id, BizId, kind, text, last_us, recording_id)
    SELECT profile_id, BizId, 1, value, created_us, recording.id FROM recording, json_each(SubscribeUserIds)
    WHERE recording.id > ? AND SubscribeUserIds <> '[]' ORDER BY created_us, recording.id
"""
_EXCEPT = _ONLY.replace("SubscribeUserIds", "UnSubscribeUserIds")
_LAST = chr(0x10FFFF)


def keep_room(database: Database, row_id: int) -> None:
    """The room of that row was named; its users, too."""
    profile_id, biz, room, only, but, at_us = database.rows(_NAMED, row_id)[0]
    named = [(ROOM, room), *((USER, user) for user in (*json.loads(only), *json.loads(but)))]
    database.change_many(_KEEP, [(profile_id, biz, kind, text, at_us, row_id) for kind, text in named])


def keep_named(database: Database, rows: Iterable[Row]) -> None:
    """The same of new rows."""
    named = (
        (row, kind, text)
        for row in rows
        for kind, texts in (
            (ROOM, (row.RoomId,)),
            (USER, row.users.SubscribeUserIds),
            (USER, row.users.UnSubscribeUserIds),
        )
        for text in texts
    )
    values = ((row.profile_id, str(row.BizId), kind, text, row.created_us, row.id) for row, kind, text in named)
    database.change_many(_KEEP, values)


def keep_users(database: Database, row_id: int, users: UserLists, at_us: int) -> None:
    """These users were named for a row that is there already."""
    profile_id, biz = database.rows("SELECT profile_id, BizId FROM recording WHERE id = ?", row_id)[0]
    named = map(storable, (*users.SubscribeUserIds, *users.UnSubscribeUserIds))
    database.change_many(_KEEP, [(profile_id, biz, USER, user, at_us, row_id) for user in named])


def completions(
    database: Database, profile_id: str, BizId: int, kind: int, beginning: str, limit: int
) -> tuple[str, ...]:
    """What begins exactly so, the newest first. What rows that are removed from sight named last is left out."""
    beginning, of = storable(beginning), (profile_id, str(BizId), kind)
    newest = database.rows(_NEWEST, *of, LOOKED_AT, len(beginning), beginning, limit)
    found = dict.fromkeys(text for (text,) in newest)
    if beginning and len(found) < limit:
        others = database.rows(_BEGINNING, *of, beginning, beginning + _LAST, LOOKED_AT, limit)
        found |= dict.fromkeys(text for (text,) in others)
    return tuple(found)[:limit]


def use_rows(database: Database, most: int = FROM_BEFORE) -> None:
    """Make the list of a history that has none yet, from so many of its rows."""
    newest = database.value("SELECT COALESCE(max(id), 0) FROM recording") - most
    for named in (_ROOMS, _ONLY, _EXCEPT):
        database.change(named, newest)
