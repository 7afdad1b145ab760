"""Old rows out of the history, at the operator's word, and space given back. Batches, in transactions of the caller.

Rows that are not over stay when old ones are removed, and are never deleted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from gme_console.ledger.query import Older
from gme_console.ledger.records import OVER_STATES, State
from gme_console.ledger.sqlite.search_index import unindex_rows
from gme_console.ledger.writes.plan_rows import cancel_removed

if TYPE_CHECKING:
    from gme_console.ledger.sqlite.database import Database


_REMOVE_ROWS = """
    UPDATE recording SET removed_us = ? WHERE id IN (SELECT value FROM json_each(?)) AND removed_us IS NULL
"""
_RESTORE_ROWS = """
    UPDATE recording SET removed_us = NULL, changed_us = ?
    WHERE id IN (SELECT value FROM json_each(?)) AND removed_us IS NOT NULL
"""
_IN_STATES = "state IN (SELECT value FROM json_each(?))"
_OLDER = f"FROM recording WHERE removed_us IS NULL AND {_IN_STATES} AND created_us < ?"
_REMOVE = f"UPDATE recording SET removed_us = ? WHERE id IN (SELECT id {_OLDER} LIMIT ?)"
_RESTORE = """
    UPDATE recording SET removed_us = NULL WHERE id IN (SELECT id FROM recording WHERE removed_us = ? LIMIT ?)
"""
_GONE = f"SELECT id FROM recording WHERE removed_us < ? AND +{_IN_STATES} LIMIT ?"
_DELETE = "DELETE FROM recording WHERE id IN (SELECT value FROM json_each(?))"
_DELETE_LINES = "DELETE FROM batch_line WHERE recording_id IN (SELECT value FROM json_each(?))"
_DELETE_BATCHES = "DELETE FROM batch WHERE NOT EXISTS (SELECT 1 FROM batch_line WHERE batch_id = batch.id)"


def remove_rows(database: Database, row_ids: Iterable[int], at_us: int) -> int:
    """Take these rows out of sight; how many it were. A start that is planned is cancelled."""
    ids = json.dumps(list(row_ids))
    cancel_removed(database, ids, at_us)
    return database.change(_REMOVE_ROWS, at_us, ids)


def restore_rows(database: Database, row_ids: Iterable[int], at_us: int) -> int:
    """Bring these rows back into sight; how many it were."""
    return database.change(_RESTORE_ROWS, at_us, json.dumps(list(row_ids)))


def count_older(database: Database, before_us: int) -> Older:
    """Unix microseconds, as everywhere."""
    going, staying = (
        database.value(f"SELECT count(*) {_OLDER}", _words(states), before_us)
        for states in (OVER_STATES, frozenset(State) - OVER_STATES)
    )
    return Older(before_us, going, staying)


def remove_older(database: Database, before_us: int, at_us: int, limit: int) -> int:
    """Take up to `limit` of the rows that can go out of sight, all with the same `removed_us`; how many it were."""
    return database.change(_REMOVE, at_us, _words(OVER_STATES), before_us, limit)


def restore_batch(database: Database, removed_us: int, limit: int) -> int:
    """Bring up to `limit` of the rows that were removed at that moment back into sight; how many it were."""
    return database.change(_RESTORE, removed_us, limit)


def purge(database: Database, before_us: int, limit: int) -> int:
    """Delete up to `limit` of the rows that were removed before; how many it were."""
    ids = [row_id for (row_id,) in database.rows(_GONE, before_us, _words(OVER_STATES), limit)]
    unindex_rows(database, ids)
    if not ids:
        return 0
    if database.change(_DELETE_LINES, json.dumps(ids)):
        database.change(_DELETE_BATCHES)
    return database.change(_DELETE, json.dumps(ids))


def give_back(database: Database, pages: int) -> int:
    """Make the file up to `pages` pages shorter, if it can be; how many it became. Not inside a transaction."""
    before: int = database.value("PRAGMA freelist_count")
    if not before:
        return 0
    database.run_to_end(f"PRAGMA incremental_vacuum({pages})")
    return before - int(database.value("PRAGMA freelist_count"))


def _words(states: frozenset[State]) -> str:
    return json.dumps(sorted(states))
