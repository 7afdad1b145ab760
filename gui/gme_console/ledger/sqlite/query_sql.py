"""A Query as SQL: the ids of its rows, in its order."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from gme_console.api.plain_text import folded, storable
from gme_console.ledger.query import Sort
from gme_console.ledger.records import GOING_ON

if TYPE_CHECKING:
    from gme_console.ledger.query import Query

Select = tuple[str, tuple[object, ...]]
"""A statement and its values."""

GRAM = 3
"""Characters of the pieces that the index knows."""

_HOLDS = "instr(text, ?)"
_SCANNED = f"SELECT id FROM search_text WHERE {_HOLDS}"
_NOTHING = "SELECT id FROM search_text WHERE FALSE"
_OF_USER = (
    "(EXISTS (SELECT 1 FROM json_each(SubscribeUserIds) WHERE value = ?)"
    " OR EXISTS (SELECT 1 FROM json_each(UnSubscribeUserIds) WHERE value = ?))"
)
_INDEXED = "SELECT rowid FROM search WHERE search MATCH ?"
_GOES_ON = ", ".join(f"'{state}'" for state in sorted(GOING_ON))
_BELOW = f"id NOT IN (SELECT id FROM recording WHERE removed_us IS NULL AND state IN ({_GOES_ON}))"


def term_of(query: Query) -> str:
    """What is looked for, as the index has it; empty when nothing is."""
    return folded(storable(query.text))


def parts_of(query: Query) -> tuple[Query, ...]:
    """The queries whose rows come one after the other: with `live_first` what goes on, then all else.

    To the statements below a query with `live_first` is that second part.
    """
    if not query.live_first:
        return (query,)
    going_on = GOING_ON & query.states if query.states else GOING_ON
    above = (query._replace(states=going_on, live_first=False),) if going_on else ()
    return (*above, query)


def select_ids(query: Query, pieces: Sequence[str] | None = None) -> Select:
    """The ids of all rows of the query, in its order: from the index of the order, or of the term if there is one.

    `pieces`: for a term shorter than GRAM, all that the index has of it; None: every text is read instead.
    """
    order = order_by(query.sort, descending=query.descending)
    conditions, values = _filters(query)
    term = term_of(query)
    if not term:
        where = " AND ".join(["removed_us IS NULL", *conditions])
        return f"SELECT id FROM recording WHERE {where} {order}", values
    matching, terms = _matching(term, pieces)
    # The + keeps SQLite from walking every row of an index instead of those with the term.
    where = " AND ".join([f"id IN ({matching})", "+removed_us IS NULL", *(f"+{each}" for each in conditions)])
    return f"SELECT id FROM recording WHERE {where} {order}", (*terms, *values)


def select_few_ids(query: Query) -> Select:
    """The same for a query whose states or profiles are rare: from their index."""
    conditions, values = _filters(query)
    where, terms = _each_holds(query)
    conditions = ["removed_us IS NULL", *conditions, *where]
    order = order_by(query.sort, descending=query.descending, unary="+")
    return f"SELECT id FROM recording WHERE {' AND '.join(conditions)} {order}", (*values, *terms)


def count_of_filters(query: Query, most: int) -> Select | None:
    """How many rows have the states and profiles, up to `most`; None when the query names neither."""
    if not query.states and not query.profile_ids:
        return None
    conditions, values = _filters(query._replace(since_us=None, until_us=None))
    rows = f"SELECT 1 FROM recording WHERE {' AND '.join(['removed_us IS NULL', *conditions])} LIMIT ?"
    return f"SELECT count(*) FROM ({rows})", (*values, most)


def select_first_ids(query: Query, among: int, limit: int) -> Select:
    """The ids of up to `limit` rows of the query, in its order, which are among the first `among` of all rows.

    Where rows stand in the order of time, the first are those of the query's time.
    """
    order = order_by(query.sort, descending=query.descending)
    times, moments = _times(query) if query.sort is Sort.WHEN else ([], [])
    first = f"SELECT id FROM recording WHERE {' AND '.join(['removed_us IS NULL', *times])} {order} LIMIT ?"
    conditions, values = _filters(query)
    holds, terms = _each_holds(query)
    where = " AND ".join([f"id IN ({first})", *(f"+{each}" for each in conditions), *holds])
    return f"SELECT id FROM recording WHERE {where} {order} LIMIT ?", (*moments, among, *values, *terms, limit)


def _filters(query: Query) -> tuple[list[str], tuple[object, ...]]:
    conditions, values = _times(query)
    if query.batch_id is not None:
        conditions.append("batch_id = ?")
        values.append(query.batch_id)
    for column, words in (("state", query.states), ("profile_id", query.profile_ids)):
        if words:
            conditions.append(f"{column} IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(sorted(words)))
    if query.live_first:
        conditions.append(_BELOW)
    if query.is_user and query.text.strip():
        conditions.append(_OF_USER)
        values += [storable(query.text.strip())] * 2
    return conditions, tuple(values)


def _times(query: Query) -> tuple[list[str], list[object]]:
    both = (("created_us >= ?", query.since_us), ("created_us < ?", query.until_us))
    bounds = [(condition, moment) for condition, moment in both if moment is not None]
    return [condition for condition, _ in bounds], [moment for _, moment in bounds]


def _each_holds(query: Query) -> tuple[list[str], tuple[object, ...]]:
    """The term as a condition on each row by itself."""
    term = term_of(query)
    return ([f"(SELECT {_HOLDS} FROM search_text WHERE search_text.id = recording.id)"], (term,)) if term else ([], ())


def _matching(term: str, pieces: Sequence[str] | None) -> Select:
    """The ids of the rows whose text holds the term."""
    if len(term) == GRAM:
        return _INDEXED, (_quoted(term),)
    if len(term) > GRAM:
        grams = dict.fromkeys(term[place : place + GRAM] for place in range(len(term) - GRAM + 1))
        narrowed = f"{_SCANNED} AND id IN ({_INDEXED})"
        return narrowed, (term, " AND ".join(map(_quoted, grams)))
    if pieces is None:
        return _SCANNED, (term,)
    return (_INDEXED, (" OR ".join(map(_quoted, pieces)),)) if pieces else (_NOTHING, ())


def _quoted(piece: str) -> str:
    doubled = piece.replace('"', '""')
    return f'"{doubled}"'


_LASTED = (
    "CASE WHEN ended_us IS NOT NULL THEN ended_us - created_us "
    "WHEN state IN ('accepted', 'armed', 'recording', 'stopping', 'changing') "
    "THEN 4611686018427387904 - created_us END"
)
_KEYS = {
    Sort.WHEN: (),
    Sort.STATE: ("state",),
    Sort.ROOM: ("CAST(RoomId AS INTEGER)", "RoomId"),
    Sort.MODE: ("length(RecordMode)", "RecordMode"),
    Sort.USERS: ("SubscribeUserIds", "UnSubscribeUserIds"),
    Sort.TASK_ID: ("length(TaskId)", "TaskId"),
    Sort.LASTED: (_LASTED,),
    Sort.APPLICATION: ("length(BizId)", "BizId"),
    Sort.PROFILE: ("profile_name",),
    Sort.NOTE: ("note",),
    Sort.WHO: ("pressed_by",),
    Sort.TICKET: ("ticket",),
}


def order_by(sort: Sort, *, descending: bool, unary: str = "") -> str:
    """An ORDER BY clause that puts every row at one certain place; the other direction is its exact reverse.

    A `unary` + keeps SQLite from walking the order's index when the rows are better found otherwise and then ordered.
    """
    direction = " DESC" if descending else ""
    return "ORDER BY " + ", ".join(f"{unary}{key}{direction}" for key in (*_KEYS[sort], "created_us", "id"))
