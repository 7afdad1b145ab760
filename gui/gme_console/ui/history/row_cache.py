"""The part of the history that is in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gme_console.ledger.records import Row


class RowCache:
    """Rows by rank, and their ranks by id, in a bounded number of pages, some of them out of date.

    The rank of a row is its number in an order in which the ranks of the others stay when a row is added (see
    row_window.py). Page n holds the ranks from n * page_rows on.
    """

    def __init__(self, page_rows: int, pages: int) -> None:
        self.page_rows = page_rows
        self._pages = pages
        self._rows: dict[int, Row] = {}
        self._ranks: dict[int, int] = {}
        self._used: OrderedDict[int, None] = OrderedDict()
        self._stale: set[int] = set()

    def at(self, rank: int) -> Row | None:
        return self._rows.get(rank)

    def rank_of(self, row_id: int) -> int | None:
        return self._ranks.get(row_id)

    def row_of(self, row_id: int) -> Row | None:
        rank = self._ranks.get(row_id)
        return None if rank is None else self._rows[rank]

    def wants(self, rank: int) -> bool:
        """Whether the row is to be read: it is not here, or its page is out of date."""
        return rank not in self._rows or rank // self.page_rows in self._stale

    def between(self, lowest: int, highest: int) -> list[Row]:
        """The rows here with ranks from `lowest` to `highest`, highest first."""
        if highest - lowest < len(self._rows):
            found = (self._rows.get(rank) for rank in range(highest, lowest - 1, -1))
            return [row for row in found if row is not None]
        return [self._rows[rank] for rank in sorted(self._rows, reverse=True) if lowest <= rank <= highest]

    def put(self, rank: int, row: Row) -> None:
        """Keeps the row at its rank, and nowhere else; what was there before is forgotten."""
        self._drop(rank)
        if (former := self._ranks.get(row.id)) is not None:
            self._drop(former)
        self._rows[rank] = row
        self._ranks[row.id] = rank
        self.use(rank // self.page_rows)

    def moves(self, rows: Mapping[int, Row]) -> bool:
        """Whether one of the rows is here at another rank, or another row at its own."""
        for rank, row in rows.items():
            there = self._rows.get(rank)
            if row.id in self._ranks if there is None else there.id != row.id:
                return True
        return False

    def take(self, rows: Mapping[int, Row], total: int, *, fresh: bool) -> None:
        """Puts a stretch of rows that was read. Not `fresh`: a row has changed since, and one changed later stays."""
        if not rows:
            return
        lowest, highest = min(rows), max(rows)
        numbers = range(lowest // self.page_rows, highest // self.page_rows + 1)
        new = {number for number in numbers if number not in self._used}
        for rank, row in rows.items():
            shown = self._rows.get(rank)
            if shown is None or shown.id != row.id:
                self.put(rank, row)
            elif fresh or shown.changed_us <= row.changed_us:
                self._rows[rank] = row
        for number in numbers:
            self.use(number)
        for number in numbers:
            last = min((number + 1) * self.page_rows, total) - 1
            if fresh and lowest <= number * self.page_rows and last <= highest:
                self._stale.discard(number)
            elif not fresh or number not in new:
                self._stale.add(number)

    def mark_stale(self) -> None:
        """All that is here is out of date; it stays until it is read again."""
        self._stale = set(self._used)

    def use(self, page: int) -> None:
        """Notes that the page is being looked at: it will be among the last to go."""
        self._used[page] = None
        self._used.move_to_end(page)

    def shift(self, by: int) -> None:
        """Adds `by` to every rank; rows that fall below 0 are forgotten. All is out of date then."""
        rows = {rank + by: row for rank, row in self._rows.items() if rank + by >= 0}
        self._rows, self._ranks, self._used = {}, {}, OrderedDict()
        for rank, row in rows.items():
            self.put(rank, row)
        self.mark_stale()

    def cut(self, end: int) -> None:
        """Forgets the rows from rank `end` on."""
        for rank in [rank for rank in self._rows if rank >= end]:
            self._drop(rank)

    @property
    def overfull(self) -> bool:
        return len(self._used) > self._pages

    def trim(self, keep: Iterable[int]) -> None:
        """Forgets the pages least recently used, but none of `keep`; of all others, as many as the bound stay.

        Else a long selection would leave no room for what is being looked at.
        """
        kept = set(keep)
        others = [page for page in self._used if page not in kept]
        for page in others[: max(0, len(others) - self._pages)]:
            del self._used[page]
            self._stale.discard(page)
            for rank in range(page * self.page_rows, (page + 1) * self.page_rows):
                self._drop(rank)

    def _drop(self, rank: int) -> None:
        row = self._rows.pop(rank, None)
        if row is not None:
            del self._ranks[row.id]
