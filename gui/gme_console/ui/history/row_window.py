"""Which rows the history table has, and those of them that are in memory. Knows nothing of Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from gme_console.engine.history.history_messages import FoundRows, PageRequest
from gme_console.ledger.query import Query, Sort
from gme_console.ui.history.row_cache import RowCache

if TYPE_CHECKING:
    from gme_console.ledger.query import SearchResult
    from gme_console.ledger.records import Page, Row
    from gme_console.ui.history.row_ranges import Span

PAGE_ROWS = 200
CACHED_PAGES = 4

PLAIN = Query()
"""The whole history, newest first."""


class ResultSet(NamedTuple):
    """What is shown: the whole history, newest first (`plain`, serial 0), or what the FindRequest of that serial found.

    `total` lines.
    """

    total: int = 0
    serial: int = 0
    query: Query = PLAIN
    complete: bool = True

    @property
    def plain(self) -> bool:
        return self.serial == 0

    @property
    def newest_on_top(self) -> bool:
        """Whether a new row comes in above all others."""
        return self.query.sort is Sort.WHEN and self.query.descending


class RowWindow:
    """The lines of the table, from 0 at the top, with some pages of rows: the others are read when they are looked at.

    In memory a row goes by its rank. In the whole history that is the number of older rows, so that it stays when a
    newer row is added at the top; in what was found, whose order stays, the line itself. Whoever shows the lines tells
    Qt before and after each change of their number or order; nothing here does two of these at once.
    """

    def __init__(self) -> None:
        self.result_set = ResultSet()
        self._cache = RowCache(PAGE_ROWS, CACHED_PAGES)
        self._previous_caches: list[RowCache] = []
        self._suspect_total: int | None = None
        self._rows_since_search: dict[int, Row] | None = None

    @property
    def total(self) -> int:
        return self.result_set.total

    @property
    def plain(self) -> bool:
        return self.result_set.plain

    @property
    def newest_page(self) -> int:
        return max(0, self.total - 1) // PAGE_ROWS

    def row(self, line: int) -> Row | None:
        """None when it is not loaded, or there is none."""
        return self._cache.at(self._flipped(line))

    def look_at(self, line: int) -> tuple[Row | None, int | None]:
        """The row for showing, and the page to be read because it is missing or out of date."""
        rank = self._flipped(line)
        row, page = self._cache.at(rank), rank // PAGE_ROWS
        to_read = page if self._cache.wants(rank) else None
        if row is not None:
            self._cache.use(page)
        return row, to_read

    def line_of(self, row_id: int) -> int | None:
        """None when the row is not loaded."""
        rank = self._cache.rank_of(row_id)
        return None if rank is None else self._flipped(rank)

    def loaded_between(self, top: int, bottom: int) -> list[Row]:
        """The loaded ones of the lines `top` to `bottom`, from the top."""
        rows = self._cache.between(*sorted((self._flipped(top), self._flipped(bottom))))
        return rows if self.plain else rows[::-1]

    def request(self, page: int) -> PageRequest:
        """How to ask for a page of ranks."""
        offset = max(0, self.total - (page + 1) * PAGE_ROWS) if self.plain else page * PAGE_ROWS
        return PageRequest(offset, PAGE_ROWS, self.result_set.serial)

    def ranks(self, page: Page) -> dict[int, Row]:
        """The rows of a page by their ranks. A page of the whole history counts from the end that it knew."""
        if not self.plain:
            return {page.offset + place: row for place, row in enumerate(page.rows) if page.offset + place < self.total}
        top = page.total - 1 - page.offset
        return {top - place: row for place, row in enumerate(page.rows) if place <= top}

    def moves(self, rows: Mapping[int, Row]) -> bool:
        """Whether rows that are here would be elsewhere if these took their ranks."""
        return self._cache.moves(rows)

    def take(self, rows: Mapping[int, Row], *, fresh: bool) -> Span:
        """Takes in rows that were read, at least one; the lines between which they stand. Not `fresh`: see RowCache."""
        if self.moves(rows):
            self.mark_stale()
        self._cache.take(rows, self.total, fresh=fresh)
        top, bottom = sorted((self._flipped(min(rows)), self._flipped(max(rows))))
        return top, bottom

    def update(self, row: Row) -> int | None:
        """A row was inserted or changed: the line where it is here, if it is."""
        if self._rows_since_search is not None:
            self._rows_since_search[row.id] = row
        rank = self._cache.rank_of(row.id)
        if rank is None:
            return None
        self._cache.put(rank, row)
        return self._flipped(rank)

    def is_newest(self, row: Row) -> bool | None:
        """Whether a row that is not here belongs above all others; None if that is not known yet."""
        if not self.plain:
            return False
        newest = self._cache.at(self.total - 1)
        if newest is None:
            return None if self.total else True
        return (row.created_us, row.id) > (newest.created_us, newest.id)

    def growth(self, total: int, *, fresh: bool) -> int | None:
        """How many lines to add at the top, or, below 0, to remove, when a page comes with the number of rows.

        A smaller number is an answer that a new row has overtaken, or rows are gone: two fresh answers tell. None: the
        page is not to be believed yet.
        """
        suspect, self._suspect_total = self._suspect_total, None
        growth = total - self.total
        if growth >= 0 or (fresh and total == suspect):
            return growth
        if not fresh:
            return 0
        self._suspect_total = total
        return None

    def insert_newest(self, count: int, rows: Sequence[Row] = ()) -> None:
        """`rows` are the newest of them, the newest last."""
        self._resize(self.total + count)
        for rank, row in enumerate(rows, self.total - len(rows)):
            self._cache.put(rank, row)

    def add_at_end(self, count: int) -> None:
        self._resize(self.total + count)
        if self.plain:
            self._cache.shift(count)

    def remove_at_end(self, count: int) -> None:
        """Nobody said which rows went: the shown ones keep their places until they are read again."""
        self._resize(self.total - count)
        if self.plain:
            self._cache.shift(-count)
        else:
            self._cache.cut(self.total)

    def mark_stale(self) -> None:
        """All that is here is out of date; it stays until it is read again."""
        self._cache.mark_stale()

    def begin_find(self) -> None:
        """Something is looked for from now on: rows that come meanwhile are newer than the answer."""
        self._rows_since_search = {}

    def replace(self, found: FoundRows) -> None:
        """Shows what was found from now on. There are as many lines as the longer of both has; the others come last."""
        self._suspect_total = None
        self._previous_caches.append(self._cache)
        serial = 0 if found.query.plain else found.serial
        self.result_set = ResultSet(self.total, serial, found.query, found.found.complete)
        self._cache = RowCache(PAGE_ROWS, CACHED_PAGES)
        for rank, row in self._known_rows(found.found).items():
            self._cache.put(rank, row)
        self.mark_stale()
        self._cache.take(self._read(found.found), self.total, fresh=True)
        if found.found.complete:
            self._previous_caches.clear()

    def rows_missed(self) -> list[Row]:
        """Rows that came after the question and are not in the answer."""
        since = self._rows_since_search or {}
        if self.result_set.complete:
            self._rows_since_search = None
        return [row for row in since.values() if self._cache.rank_of(row.id) is None]

    def trim(self, pages: Callable[[], Iterable[int]], lines: Callable[[], Iterable[Span]]) -> None:
        """Forgets what was not looked at for long, but none of these pages and lines, and not the newest rows.

        They are asked for when there is anything to forget.
        """
        if not self._cache.overfull:
            return
        keep = set(pages())
        if self.plain:
            keep.add(self.newest_page)
        for span in lines():
            first, last = sorted(map(self._flipped, span))
            keep.update(range(first // PAGE_ROWS, last // PAGE_ROWS + 1))
        self._cache.trim(keep)

    def _known_rows(self, found: SearchResult) -> dict[int, Row]:
        """By rank: the rows known before whose places are in the answer."""
        since = self._rows_since_search or {}
        rows = ((self._flipped(place), since.get(row_id) or self._row_before(row_id)) for row_id, place in found.places)
        return {rank: row for rank, row in rows if row is not None}

    def _read(self, found: SearchResult) -> dict[int, Row]:
        """By rank: the rows of the page, newer ones for those that have changed since."""
        since = self._rows_since_search or {}
        beyond = self.total - found.total if self.plain else 0
        return {rank + beyond: since.get(row.id, row) for rank, row in self.ranks(found.page).items()}

    def _row_before(self, row_id: int) -> Row | None:
        known = (cache.row_of(row_id) for cache in reversed(self._previous_caches))
        return next((row for row in known if row is not None), None)

    def _resize(self, total: int) -> None:
        self.result_set = self.result_set._replace(total=total)

    def _flipped(self, number: int) -> int:
        """The rank of a line, or the line of a rank."""
        return self.total - 1 - number if self.plain else number
