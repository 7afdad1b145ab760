"""The text that a row is found by, and the index of its trigrams. Everything happens inside a caller's transaction.

The index knows which rows hold every three-character piece of a term; whether they hold the term, `search_text` does.
Each commit adds a part to the index. Parts are joined when nobody waits: left to themselves, one commit in 64 did so,
which took 50 ms and more with a million rows. A row just begun waits for that, too, unless its outcome comes before.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from gme_console.api.detail_json import read
from gme_console.api.plain_text import folded
from gme_console.ledger.check_report import searched_texts

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.ledger.sqlite.database import Database

MOST_PARTS = 1_000
JOINED_AT_ONCE = 16
"""Of one size, as many as FTS5 allows: of four, as it would by itself, the largest is written anew far too often."""

_BATCH = 2_000
_LATE_AT_ONCE = 20
_BETWEEN = chr(30)
_FOLDED_OTHERWISE = re.compile("[\u0131\u0300-\u036f\u0390\u03af\u03ca\u1f30-\u1f37\u1f76\u1f77\u1fd0-\u1fd7]")
"""What is left of the folding before version 4 where it was another: marks, an i without dot, an accented iota."""

_TOLD_OF = """
    SELECT recording.id,
        RoomId || char(30) || COALESCE(TaskId, '') || char(30) || profile_name || char(30) || BizId
            || char(30) || recording.code || char(30) || recording.message || char(30) || recording.RequestId
            || char(30) || note,
        SubscribeUserIds, UnSubscribeUserIds,
        (SELECT group_concat(code || char(30) || message || char(30) || RequestId, char(30))
            FROM request WHERE recording_id = recording.id)
"""
_AS_TYPED = """batch || char(30) || pressed_by || char(30) || ticket || COALESCE((
    SELECT group_concat(char(30) || pressed_by || char(30) || ticket, '') FROM request
    WHERE recording_id = recording.id), '')"""
_TEXTS = _TOLD_OF + f", check_report, {_AS_TYPED} FROM recording "
_TEXTS_OF_3 = _TOLD_OF + ", '', '' FROM recording "
"""What versions 3 and 4 knew, for the migrations that bring a history there."""

_AMONG = "WHERE recording.id IN (SELECT value FROM json_each(?))"


def index_row(database: Database, row_id: int, texts: str = _TEXTS) -> None:
    """Bring the index up to date with the row, as it is in this transaction."""
    index_rows(database, (row_id,), texts)


def index_rows(database: Database, row_ids: Sequence[int], texts: str = _TEXTS) -> None:
    """The same of several."""
    database.to_index.difference_update(row_ids)
    ids = json.dumps(row_ids)
    old = dict(database.rows("SELECT id, text FROM search_text WHERE id IN (SELECT value FROM json_each(?))", ids))
    found = database.rows(texts + _AMONG, ids)
    now = [(row[0], _search_text(row, database.say)) for row in found]
    new = [(row_id, text) for row_id, text in now if old.get(row_id) != text]
    for row_id, _ in new:
        if row_id in old:
            _forget(database, row_id, old[row_id])
    database.change_many("INSERT INTO search_text (id, text) VALUES (?, ?)", new)
    database.change_many("INSERT INTO search (rowid, text) VALUES (?, ?)", new)


def index_later(database: Database, row_ids: Sequence[int]) -> None:
    """By `join_parts`: a request that is about to leave does not wait for it."""
    database.to_index.update(row_ids)


def unindex_rows(database: Database, row_ids: Iterable[int]) -> None:
    """Take rows out of the index, before they are deleted."""
    for row_id in row_ids:
        for (text,) in database.rows("SELECT text FROM search_text WHERE id = ?", row_id):
            _forget(database, row_id, text)


def index_all(database: Database) -> None:
    """Make the index of a history that has none yet, of one part.

    Of a million rows it has hundreds at first. While FTS5 joins so many it lets all others lie until they are too many
    as well, and one commit joins them all: 3 s.
    """
    last = 0
    while found := database.rows(_TEXTS_OF_3 + "WHERE recording.id > ? ORDER BY recording.id LIMIT ?", last, _BATCH):
        texts = [(row[0], _search_text(row, database.say)) for row in found]
        database.change_many("INSERT INTO search_text (id, text) VALUES (?, ?)", texts)
        last = found[-1][0]
    for command in ("rebuild", "optimize"):
        database.change("INSERT INTO search (search) VALUES (?)", command)


def fold_again(database: Database) -> None:
    """Bring the texts up to date that were folded by rules of their time, and leave all others alone."""
    last = 0
    while found := database.rows("SELECT id, text FROM search_text WHERE id > ? ORDER BY id LIMIT ?", last, _BATCH):
        for row_id, text in found:
            if _FOLDED_OTHERWISE.search(text):
                index_row(database, row_id, _TEXTS_OF_3)
        last = found[-1][0]


def leave_joining(database: Database) -> None:
    """No commit joins parts of the index any more, unless there are far too many; `join_parts` does.

    FTS5 holds 2,000 parts at most. At 64, as the table was made, one commit in a burst joined them all: 0.4 s with a
    million rows.
    """
    for name, value in (("automerge", 0), ("crisismerge", MOST_PARTS), ("usermerge", JOINED_AT_ONCE)):
        if not database.rows("SELECT 1 FROM search_config WHERE k = ? AND v = ?", name, value):
            database.change("INSERT INTO search (search, rank) VALUES (?, ?)", name, value)


def join_parts(database: Database, pages: int) -> bool:
    """Join parts of the index, about so many pages of them, and what was left for later; False when there is no more.

    One change of the database is the command itself (sqlite.org/fts5.html, the 'merge' command).
    """
    index_rows(database, sorted(database.to_index)[:_LATE_AT_ONCE])
    before = database.value("SELECT total_changes()")
    database.change("INSERT INTO search (search, rank) VALUES ('merge', ?)", pages)
    return bool(database.to_index) or int(database.value("SELECT total_changes()")) - int(before) > 1


def _forget(database: Database, row_id: int, text: str) -> None:
    database.change("INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)", row_id, text)
    database.change("DELETE FROM search_text WHERE id = ?", row_id)


def _search_text(columns: tuple[int, str, str, str, str | None, str, str], say: Callable[[Detail], str]) -> str:
    """One line for each thing, each once; no folded term has a line break, so none is found across two things.

    The two at the end make every last character the beginning of a trigram, so that short terms are found too.
    """
    _, own, only, but, requests, check, as_typed = columns
    stored = [thing for part in (own, requests or "") for thing in part.split(_BETWEEN)]
    messages = [
        text for thing in (*stored, *(searched_texts(check) if check else ())) for text in _texts_of(thing, say)
    ]
    things = [*messages, *as_typed.split(_BETWEEN), *json.loads(only), *json.loads(but)]
    return "\n".join(dict.fromkeys(filter(None, map(folded, things)))) + "\n\n"


def _texts_of(thing: str, say: Callable[[Detail], str]) -> list[str]:
    """Of a message that is ours to say, how it reads here, and what is in it of others."""
    message = read(thing)
    return [message] if isinstance(message, str) else [say(message), *message.foreign()]
