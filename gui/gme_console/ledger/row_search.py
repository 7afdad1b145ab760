"""Looking for rows: first what stands at the top, then all of it, kept in order for reading page by page."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gme_console.ledger.instances import suspect
from gme_console.ledger.query import Query, SearchResult, Sort
from gme_console.ledger.reader import open_to_read, read_page
from gme_console.ledger.records import Page, Row
from gme_console.ledger.sqlite.query_sql import (
    GRAM,
    Select,
    count_of_filters,
    parts_of,
    select_few_ids,
    select_first_ids,
    select_ids,
    term_of,
)
from gme_console.ledger.sqlite.row_mapping import SELECT_ROW, row_of

if TYPE_CHECKING:
    from gme_console.ledger.sqlite.database import Database

GLANCE_ROWS = 10_000
"""Rows from the top that a glance looks at; in other orders than by time, where they lie far apart, a third."""

GLANCE_ENOUGH = 50
"""Rows that fill a table; a glance that finds fewer is no answer."""

FEW = 50_000
"""Rows that are sooner fetched and ordered than met while walking the whole order."""

MOST_PIECES = 400
MOST_MATCHES = 150_000
"""Beyond these a short term is looked for in every text: joining what the index knows would take longer."""

_FOUND = "CREATE TEMP TABLE found (place INTEGER PRIMARY KEY, id INTEGER NOT NULL)"
_PIECES = "CREATE VIRTUAL TABLE temp.piece USING fts5vocab ('main', 'search', 'row')"
_PAGE = "SELECT id FROM found WHERE place > ? AND place <= ? ORDER BY place"
_PLACES = "SELECT id, place - 1 FROM found WHERE id IN (SELECT value FROM json_each(?))"
_BETWEEN = """
    SELECT count(*) FROM recording
    WHERE removed_us IS NULL AND (created_us, id) > (?, ?) AND (created_us, id) <= (?, ?)
"""
_NEWER = "SELECT count(*) FROM recording WHERE removed_us IS NULL AND (created_us, id) > (?, ?)"
_CREATED = """
    SELECT created_us, id FROM recording
    WHERE id IN (SELECT value FROM json_each(?)) AND +removed_us IS NULL ORDER BY +created_us DESC, id DESC
"""

Superseding = Callable[[], bool]


class RowSearch:
    """The history as one query at a time sees it, on a connection of its own, for the thread that opened it.

    What was found stays as it was, whatever is written, until the next `find`. Methods raise LedgerError, and
    Cancelled when the `superseded` that they are given says so meanwhile.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._total = 0
        database.rows(_FOUND)
        database.rows(_PIECES)

    @classmethod
    def open(cls, folder: Path) -> RowSearch:
        """Open the history that a LedgerWriter made or brought up to date in `folder`. Raises LedgerError."""
        database = open_to_read(folder)
        try:
            return cls(database)
        except BaseException:
            database.close()
            raise

    def glance(self, query: Query, limit: int) -> SearchResult | None:
        """The first rows of a query whose rows are frequent, at once; None when it takes a `find` to know."""
        with self._database.reading():
            ids: list[int] = []
            *above, rest = parts_of(query)
            for part in above:
                sql, values = select_few_ids(part)
                ids.extend(self._ids(f"{sql} LIMIT ?", *values, limit))
            among = GLANCE_ROWS if query.sort is Sort.WHEN else GLANCE_ROWS // 3
            sql, values = select_first_ids(rest, among if query.filters else limit, limit)
            ids = [*ids, *self._ids(sql, *values)][:limit]
            if len(ids) < GLANCE_ENOUGH:
                return None
            return SearchResult(len(ids), complete=False, page=Page(0, self._rows(ids), len(ids)))

    def find(
        self,
        query: Query,
        limit: int,
        superseded: Superseding,
        *,
        keep: tuple[int, ...] = (),
        around: int | None = None,
    ) -> SearchResult:
        """All rows of the query: how many, the places of `keep` and `around`, and `limit` rows at the top or around."""
        asked = keep if around is None else (*keep, around)
        with self._database.unless(superseded), self._database.reading():
            if query.plain:
                places = self._places_by_time(asked)
                page = read_page(self._database, _offset(places, around, limit), limit)
                return SearchResult(page.total, complete=True, page=page, places=places)
            self._keep_found(query)
            places = tuple(self._database.rows(_PLACES, json.dumps(asked))) if asked else ()
            return SearchResult(
                self._total,
                complete=True,
                page=self._page(_offset(places, around, limit), limit),
                places=places,
            )

    def page(self, offset: int, limit: int) -> Page | None:
        """Rows `offset` and following of what was found; None when some of them are deleted since."""
        with self._database.reading():
            page = self._page(max(offset, 0), max(limit, 0))
        return page if len(page.rows) == min(page.total - page.offset, limit) else None

    def close(self) -> None:
        """Close the connection; what was found is gone."""
        self._database.close()
        if self._database.damaged:
            suspect(self._database.path.parent)

    def _keep_found(self, query: Query) -> None:
        self._total = 0
        self._database.rows("DELETE FROM found")
        for part in parts_of(query):
            sql, values = self._select(part)
            self._total += self._database.change(f"INSERT INTO found (id) {sql}", *values)

    def _select(self, query: Query) -> Select:
        count = count_of_filters(query, FEW)
        if count is not None and self._database.value(count[0], *count[1]) < FEW:
            return select_few_ids(query)
        return select_ids(query, self._pieces(term_of(query)))

    def _pieces(self, term: str) -> tuple[str, ...] | None:
        """What a term too short for the index begins there, if it is rare enough."""
        if not 0 < len(term) < GRAM:
            return None
        beyond = term + chr(0x10FFFF) * GRAM
        found = self._database.rows("SELECT term, doc FROM piece WHERE term >= ? AND term < ?", term, beyond)
        matches = sum(rows for _, rows in found)
        return tuple(piece for piece, _ in found) if len(found) <= MOST_PIECES and matches <= MOST_MATCHES else None

    def _page(self, offset: int, limit: int) -> Page:
        return Page(offset, self._rows(self._ids(_PAGE, offset, offset + limit)), self._total)

    def _ids(self, sql: str, *values: object) -> list[int]:
        return [row_id for (row_id,) in self._database.rows(sql, *values)]

    def _rows(self, ids: list[int]) -> tuple[Row, ...]:
        """The rows in the order of `ids`, without those that are deleted."""
        sql = SELECT_ROW.replace("id = ?", "id IN (SELECT value FROM json_each(?))")
        with self._database.reported():
            rows = {row.id: row for row in map(row_of, self._database.rows(sql, json.dumps(ids)))}
        return tuple(rows[row_id] for row_id in ids if row_id in rows)

    def _places_by_time(self, ids: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
        """Places in the whole history, counted from one row to the next so that no row is passed twice."""
        places: list[tuple[int, int]] = []
        above: tuple[int, int] | None = None
        place = 0
        for created_us, row_id in self._database.rows(_CREATED, json.dumps(ids)) if ids else ():
            here = (created_us, row_id)
            if above is None:
                place = self._database.value(_NEWER, *here)
            else:
                place += self._database.value(_BETWEEN, *here, *above)
            places.append((row_id, place))
            above = here
        return tuple(places)


def _offset(places: tuple[tuple[int, int], ...], around: int | None, limit: int) -> int:
    """Where a page begins that has the row `around` in its upper half; the top without that row."""
    return max([0, *(place - limit // 3 for row_id, place in places if row_id == around)])
