"""A Query as SQL: the ids of its rows, in its order."""

from __future__ import annotations

import json
from collections.abc import Iterable

from gme_console.ledger.orders import order_by
from gme_console.ledger.query import Query
from gme_console.ledger.search_index import folded

Select = tuple[str, tuple[object, ...]]
"""A statement and its values."""

GRAM = 3
"""Characters of the pieces that the index knows."""

_HOLDS = "instr(text, ?)"
_SCANNED = f"SELECT id FROM search_text WHERE {_HOLDS}"
_INDEXED = "SELECT rowid FROM search WHERE search MATCH ?"


def term_of(query: Query) -> str:
    """What is looked for, as the index has it; empty when nothing is."""
    return folded(query.text.strip())


def select_ids(query: Query, pieces: Iterable[str] = ()) -> Select:
    """The ids of all rows of the query, in its order.

    `pieces`: for a term shorter than GRAM, all that the index has of it; without them every text is read.
    """
    term = term_of(query)
    conditions, values = _filters(query)
    if not term:
        # Without a term the rows come straight from an index in the wanted order.
        where = " AND ".join(["removed_us IS NULL", *conditions])
        return f"SELECT id FROM recording WHERE {where} {order_by(query.sort, descending=query.descending)}", values
    matching, sought = _matching(term, tuple(pieces))
    # The + keeps SQLite from walking every row of an index instead of those with the term.
    where = " AND ".join([f"id IN ({matching})", "+removed_us IS NULL", *(f"+{each}" for each in conditions)])
    order = order_by(query.sort, descending=query.descending)
    return f"SELECT id FROM recording WHERE {where} {order}", (*sought, *values)


def select_first_ids(query: Query, among: int, limit: int) -> Select:
    """The ids of up to `limit` rows of the query, in its order, which are among the first `among` of all rows."""
    order = order_by(query.sort, descending=query.descending)
    conditions, values = _filters(query)
    first = f"SELECT id FROM recording WHERE removed_us IS NULL {order} LIMIT ?"
    where = [f"id IN ({first})", *(f"+{each}" for each in conditions)]
    found: tuple[object, ...] = (among, *values)
    if term := term_of(query):
        where.append(f"(SELECT {_HOLDS} FROM search_text WHERE search_text.id = recording.id)")
        found = (*found, term)
    return f"SELECT id FROM recording WHERE {' AND '.join(where)} {order} LIMIT ?", (*found, limit)


def _filters(query: Query) -> tuple[list[str], tuple[object, ...]]:
    conditions: list[str] = []
    values: list[object] = []
    for column, among in (("state", query.states), ("profile_id", query.profile_ids)):
        if among:
            conditions.append(f"{column} IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(sorted(among)))
    for condition, moment in (("created_us >= ?", query.since_us), ("created_us < ?", query.until_us)):
        if moment is not None:
            conditions.append(condition)
            values.append(moment)
    return conditions, tuple(values)


def _matching(term: str, pieces: tuple[str, ...]) -> Select:
    """The ids of the rows whose text holds the term."""
    if len(term) == GRAM:
        return _INDEXED, (_quoted(term),)
    if len(term) > GRAM:
        grams = dict.fromkeys(term[place : place + GRAM] for place in range(len(term) - GRAM + 1))
        narrowed = f"{_SCANNED} AND id IN ({_INDEXED})"
        return narrowed, (term, " AND ".join(map(_quoted, grams)))
    if pieces:
        return _INDEXED, (" OR ".join(map(_quoted, pieces)),)
    return _SCANNED, (term,)


def _quoted(piece: str) -> str:
    doubled = piece.replace('"', '""')
    return f'"{doubled}"'
