"""What consoles that ended have left: requests that are still open, rows being settled, lists half written."""

from __future__ import annotations

import json
from collections.abc import Set
from typing import TYPE_CHECKING

from gme_console.api.outcome import Kind, Reason
from gme_console.ledger.records import State
from gme_console.ledger.sqlite.search_index import index_row

if TYPE_CHECKING:
    from gme_console.ledger.sqlite.database import Database

_BUSY = """
    SELECT console FROM request WHERE done_us IS NULL
    UNION SELECT settler FROM recording WHERE state = 'settling'
"""
_LEFT = """
    SELECT recording_id FROM request WHERE done_us IS NULL AND console IN (SELECT value FROM json_each(?))
    UNION SELECT id FROM recording WHERE state = 'settling' AND settler IN (SELECT value FROM json_each(?))
"""
_INTERRUPT = """
    UPDATE request SET kind = ?, reason = ?, done_us = ?
    WHERE done_us IS NULL AND console IN (SELECT value FROM json_each(?))
"""
_COUNT_UNKNOWN = """
    SELECT count(*) FROM recording
    WHERE id IN (SELECT value FROM json_each(?)) AND +state = 'unknown' AND +removed_us IS NULL
"""
_DROP = "DELETE FROM batch WHERE state = 'making' AND console NOT IN (SELECT value FROM json_each(?))"


def busy_consoles(database: Database) -> frozenset[str]:
    """The consoles, running or not, that have requests out or rows to settle. Raises LedgerError."""
    return frozenset(console for (console,) in database.rows(_BUSY))


def close_left_open(database: Database, dead: Set[str], at_us: int) -> int:
    """Turn what these consoles left open into unknown; how many visible rows became so. Raises LedgerError.

    `dead` must be consoles that ended before this is called: an id is never used again, so they stay dead.
    """
    if not dead:
        return 0
    from gme_console.ledger.writes.row_state import restate

    ids = json.dumps(sorted(dead))
    with database.writing():
        left = [row_id for (row_id,) in database.rows(_LEFT, ids, ids)]
        database.change(_INTERRUPT, Kind.UNKNOWN.value, Reason.INTERRUPTED.value, at_us, ids)
        for row_id in left:
            restate(database, row_id, State.UNKNOWN, at_us)
            index_row(database, row_id)
        interrupted: int = database.value(_COUNT_UNKNOWN, json.dumps(left))
    return interrupted


def drop_unmade(database: Database, live: Set[str]) -> None:
    """Batches whose lists were being written by consoles that are not among these, of which nothing was sent."""
    database.change(_DROP, json.dumps(sorted(live)))
