"""Which order of the history each column stands for, and what a press on its heading asks for."""

from __future__ import annotations

from dataclasses import dataclass

from gme_console.ledger.sort import Sort
from gme_console.ui.history.columns import Column

_GREATEST_FIRST = frozenset({Column.TASK_ID, Column.LASTED, Column.WHEN, Column.NOTE})
"""The latest and the longest are looked for most; and most rows have no note."""


@dataclass(frozen=True, slots=True)
class SortOrder:
    """What the rows are sorted by."""

    sort: Sort = Sort.WHEN
    descending: bool = True

    @property
    def column(self) -> Column:
        return Column[self.sort.name]

    @property
    def natural(self) -> bool:
        """Whether it goes in the direction that one looks for first."""
        return self == natural_order(self.column)

    def reversed(self) -> SortOrder:
        return SortOrder(self.sort, not self.descending)

    def after_press(self, column: Column) -> SortOrder:
        """The first press on a heading sorts by it, the second turns it round, the third gives the usual order."""
        if column is not self.column:
            return natural_order(column)
        return self.reversed() if self.natural else SortOrder()


def natural_order(column: Column) -> SortOrder:
    return SortOrder(Sort[column.name], column in _GREATEST_FIRST)
