"""Which order of the history each column stands for, and what a press on its heading asks for."""

from __future__ import annotations

from typing import NamedTuple

from gme_console.ledger.query import Sort
from gme_console.ui.history.columns import Column


class SortOrder(NamedTuple):
    """What the rows are sorted by."""

    sort: Sort = Sort.WHEN
    descending: bool = True

    @property
    def column(self) -> Column:
        return next(column for column in Column if column.spec.sort is self.sort)

    @property
    def natural(self) -> bool:
        """Whether it goes in the direction that one looks for first."""
        return self == natural_order(self.column)

    def reversed(self) -> SortOrder:
        return SortOrder(self.sort, not self.descending)

    def after_press(self, column: Column) -> SortOrder:
        """The first press on a heading sorts by it, the second turns it round, the third gives the usual order."""
        if column.spec.sort is None:
            return self
        if column is not self.column:
            return natural_order(column)
        return self.reversed() if self.natural else SortOrder()


def natural_order(column: Column) -> SortOrder:
    """Of a column that the ledger can sort by."""
    if column.spec.sort is None:
        raise ValueError(f"nothing is sorted by {column.name}")
    return SortOrder(column.spec.sort, column.spec.greatest_first)
