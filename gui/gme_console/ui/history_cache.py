"""The part of the history that is in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from gme_console.ledger.records import Row


class RowCache:
    """Rows by rank, and their ranks by id, in a bounded number of pages.

    The rank of a row is the number of rows older than it, so that it stays when a newer row is added. Page n holds
    the ranks from n * page_rows on.
    """

    def __init__(self, page_rows: int, pages: int) -> None:
        self.page_rows = page_rows
        self._pages = pages
        self._rows: dict[int, Row] = {}
        self._ranks: dict[int, int] = {}
        self._used: OrderedDict[int, None] = OrderedDict()

    def __len__(self) -> int:
        return len(self._rows)

    def at(self, rank: int) -> Row | None:
        return self._rows.get(rank)

    def rank_of(self, row_id: int) -> int | None:
        return self._ranks.get(row_id)

    def pages(self) -> set[int]:
        """The pages of which something is here."""
        return set(self._used)

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

    def use(self, page: int) -> None:
        """Notes that the page is being looked at: it will be among the last to go."""
        self._used[page] = None
        self._used.move_to_end(page)

    def shift(self, by: int) -> None:
        """Adds `by` to every rank; rows that fall below 0 are forgotten."""
        rows = {rank + by: row for rank, row in self._rows.items() if rank + by >= 0}
        self._rows, self._ranks, self._used = {}, {}, OrderedDict()
        for rank, row in rows.items():
            self.put(rank, row)

    def trim(self, keep: Iterable[int]) -> None:
        """Forgets the pages least recently used, down to the bound, but none of `keep`."""
        kept = set(keep)
        for page in [page for page in self._used if page not in kept]:
            if len(self._used) <= self._pages:
                return
            del self._used[page]
            for rank in range(page * self.page_rows, (page + 1) * self.page_rows):
                self._drop(rank)

    def _drop(self, rank: int) -> None:
        row = self._rows.pop(rank, None)
        if row is not None:
            del self._ranks[row.id]
