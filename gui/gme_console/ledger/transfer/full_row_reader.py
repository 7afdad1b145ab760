"""Walking through the rows of a query, whole, batch by batch."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from gme_console.ledger.errors import HistoryTrouble, LedgerFault, file_error
from gme_console.ledger.instances import suspect
from gme_console.ledger.query import Query
from gme_console.ledger.reader import open_to_read
from gme_console.ledger.sqlite.query_sql import parts_of, select_ids
from gme_console.ledger.transfer.full_row import FILE, RECORDING, REQUEST, Columns, FullRow

if TYPE_CHECKING:
    from gme_console.ledger.sqlite.database import Database

_CHOSEN = "CREATE TEMP TABLE chosen (place INTEGER PRIMARY KEY, id INTEGER NOT NULL)"
_PLACES = "SELECT id, place FROM chosen WHERE id IN (SELECT value FROM json_each(?))"
_BATCH = "SELECT place, id FROM chosen WHERE place > ? ORDER BY place LIMIT ?"
_BATCH_BACK = "SELECT place, id FROM chosen WHERE place < ? ORDER BY place DESC LIMIT ?"
_LONGEST = """
    SELECT max(characters) FROM (
        SELECT sum(length(FileName) + 2) AS characters FROM file WHERE recording_id IN (SELECT id FROM chosen)
        GROUP BY recording_id)
"""
_BEYOND = 2**62
_AMONG = "IN (SELECT value FROM json_each(?))"
_ROWS = f"SELECT id, {', '.join(RECORDING)} FROM recording WHERE id {_AMONG} AND +removed_us IS NULL"
_REQUESTS = f"SELECT recording_id, {', '.join(REQUEST)} FROM request WHERE recording_id {_AMONG} ORDER BY id"
_FILES = f"SELECT recording_id, {', '.join(FILE)} FROM file WHERE recording_id {_AMONG}"


@dataclass(frozen=True, slots=True)
class RowSelection:
    """Which rows are meant: all of the query; only some of them if `spans` says so.

    `spans`: first and last place, from 0, of each stretch of the query's rows as they were shown. `known`: those
    of these rows whose ids are known, as (place, id): by them the stretches are found again after rows came in.
    """

    query: Query = field(default_factory=Query)
    spans: tuple[tuple[int, int], ...] = ()
    known: tuple[tuple[int, int], ...] = ()


class FullRowReader:
    """Whole rows without removed ones, on a connection of its own, for the thread that opened it.

    Keeps no writer waiting: what is chosen is fixed at once, but each batch shows its rows as they are then.
    Methods raise LedgerError.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._batch = _BATCH
        self._place = 0
        database.rows(_CHOSEN)

    @classmethod
    def open(cls, folder: Path) -> FullRowReader:
        """Open the history that a LedgerWriter made or brought up to date in `folder`."""
        database = open_to_read(folder)
        try:
            return cls(database)
        except BaseException:
            database.close()
            raise

    def choose(self, choice: RowSelection, *, backwards: bool = False, superseded: Callable[[], bool] = bool) -> int:
        """Begin with these rows, in the order of the query or `backwards`; how many they are.

        Raises Cancelled as soon as `superseded` says so: to find all rows of a short word takes seconds.
        """
        self._batch = _BATCH_BACK if backwards else _BATCH
        self._place = _BEYOND if backwards else 0
        self._database.rows("DELETE FROM chosen")
        with self._database.unless(superseded), self._database.reading():
            count = 0
            for sql, values in map(select_ids, parts_of(choice.query)):
                count += self._database.change(f"INSERT INTO chosen (id) {sql}", *values)
        if not choice.spans:
            return count
        moved = self._moved(choice, count)
        kept = [(first + moved + 1, last + moved + 1) for first, last in choice.spans]
        for before, after in zip([0, *(last for _, last in kept)], [*(first for first, _ in kept), None], strict=True):
            self._database.change(
                "DELETE FROM chosen WHERE place > ? AND (place < ? OR ? IS NULL)", before, after, after
            )
        return int(self._database.value("SELECT count(*) FROM chosen"))

    def longest_files(self, superseded: Callable[[], bool] = bool) -> int:
        """Characters of all names of files of the row that has most, with ", " between them. Raises Cancelled."""
        with self._database.unless(superseded), self._database.reading():
            return int(self._database.value(_LONGEST) or 0)

    def read(self, limit: int) -> tuple[int, tuple[FullRow, ...]]:
        """The next rows: how many of the chosen ones are passed by it, 0 at the end, and those still there."""
        batch = self._database.rows(self._batch, self._place, limit)
        if not batch:
            return 0, ()
        self._place = batch[-1][0]
        ids = [row_id for _, row_id in batch]
        asked = json.dumps(ids)
        with self._database.reading():
            rows = dict(self._named(_ROWS, RECORDING, asked))
            requests = _gathered(self._named(_REQUESTS, REQUEST, asked))
            files = _gathered(self._named(_FILES, FILE, asked))
        return len(ids), tuple(
            FullRow(rows[row_id], requests.get(row_id, ()), files.get(row_id, ())) for row_id in ids if row_id in rows
        )

    def close(self) -> None:
        """Close the connection."""
        self._database.close()
        if self._database.damaged:
            suspect(self._database.path.parent)

    def _named(self, sql: str, names: tuple[str, ...], asked: str) -> list[tuple[int, Columns]]:
        return [(row_id, dict(zip(names, values, strict=True))) for row_id, *values in self._database.rows(sql, asked)]

    def _moved(self, choice: RowSelection, count: int) -> int:
        """By how many places the rows have moved since they were shown; raises LedgerError if not all alike."""
        shown_at = {row_id: place for place, row_id in choice.known}
        found = self._database.rows(_PLACES, json.dumps(list(shown_at)))
        moves = {place - 1 - shown_at[row_id] for row_id, place in found}
        first, last = choice.spans[0][0], choice.spans[-1][1]
        if len(moves) == 1 and len(found) == len(shown_at):
            moved: int = moves.pop()
            if first + moved >= 0 and last + moved < count:
                return moved
        raise file_error(LedgerFault.OTHER, HistoryTrouble.ROWS_CHANGED, self._database.path)


def _gathered(found: Iterable[tuple[int, Columns]]) -> dict[int, tuple[Columns, ...]]:
    gathered: dict[int, tuple[Columns, ...]] = {}
    for row_id, columns in found:
        gathered[row_id] = (*gathered.get(row_id, ()), columns)
    return gathered
