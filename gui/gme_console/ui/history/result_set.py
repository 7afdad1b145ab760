"""What the history table shows at present, and how its lines are numbered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gme_console.engine.history.history_messages import FoundRows, PageRequest
from gme_console.ledger.query import Query, SearchResult
from gme_console.ledger.sort import Sort

if TYPE_CHECKING:
    from gme_console.ledger.records import Page, Row

PLAIN = Query()
"""The whole history, newest first."""


@dataclass(frozen=True, slots=True)
class ResultSet:
    """The whole history, newest first (`plain`, serial 0), or what the FindRequest of that serial found.

    `total` lines. The rank of a line is what names its row in memory. In the whole history it is the number of older
    rows, so that it stays when a newer row is added at the top; in what was found, whose order stays, the line itself.
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

    def found(self, found: FoundRows) -> ResultSet:
        """What was found, over as many lines as there are now."""
        serial = 0 if found.query.plain else found.serial
        return ResultSet(self.total, serial, found.query, found.found.complete)

    def resized(self, total: int) -> ResultSet:
        return replace(self, total=total)

    def flip(self, number: int) -> int:
        """The rank of a line, or the line of a rank."""
        return self.total - 1 - number if self.plain else number

    def ranks(self, page: Page) -> dict[int, Row]:
        """The rows of a page by their ranks. A page of the whole history counts from the end that it knew."""
        if not self.plain:
            return {page.offset + place: row for place, row in enumerate(page.rows) if page.offset + place < self.total}
        top = page.total - 1 - page.offset
        return {top - place: row for place, row in enumerate(page.rows) if place <= top}

    def places(
        self, found: SearchResult, known: Callable[[int], Row | None], newer: Mapping[int, Row]
    ) -> tuple[dict[int, Row], dict[int, Row]]:
        """By rank: the `known` rows whose places are told, and the rows of the page. `newer` ones stand for theirs.

        There may still be more lines than were found; the others are the last ones.
        """
        told = ((self.flip(place), newer.get(row_id) or known(row_id)) for row_id, place in found.places)
        beyond = self.total - found.total if self.plain else 0
        read = {rank + beyond: newer.get(row.id, row) for rank, row in self.ranks(found.page).items()}
        return {rank: row for rank, row in told if row is not None}, read

    def request(self, number: int, page_rows: int) -> PageRequest:
        """How to ask for page `number` of the ranks."""
        offset = max(0, self.total - (number + 1) * page_rows) if self.plain else number * page_rows
        return PageRequest(offset, page_rows, self.serial)
