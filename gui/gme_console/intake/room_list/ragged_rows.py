"""Rows of other lengths: cells that nobody would look at, and cells that lack."""

from __future__ import annotations

from collections.abc import Sequence

from gme_console.api.detail import Detail
from gme_console.intake.room_list.list_values import CellProblem, Column, ListWrong


class Measure:
    """`named`: cells of the header, if there is one. `has_width`: a shorter row lacks something. `used`: columns."""

    def __init__(self, named: int | None, has_width: bool, used: frozenset[int]) -> None:
        self._named = named
        self._has_width = has_width
        self._used = used
        self._last = max(used, default=0)
        self._unused: list[int] = []
        self._shortest = 1 << 30
        self.widest = 0

    def problems(self, row: Sequence[str]) -> tuple[CellProblem, ...]:
        width = len(row)
        self.widest = max(self.widest, width)
        if self._named is None:
            self._shortest = min(self._shortest, width)
            more = 0
            if width > len(self._used):
                more = sum(bool(cell.strip()) for place, cell in enumerate(row) if place not in self._used)
            self._unused.append(more)
            return ()
        if width > self._named:
            more = sum(bool(cell.strip()) for cell in row[self._named :])
            return (CellProblem(Column.ROOM, Detail(ListWrong.MORE_CELLS, n=more)),) if more else ()
        if self._has_width and width <= self._last and width < self._named:
            return (CellProblem(Column.ROOM, Detail(ListWrong.FEWER_CELLS, n=self._named - width), True),)
        return ()

    def say_unused(self, problems: list[tuple[CellProblem, ...]]) -> None:
        """Once all rows are known: without a header, cells that are not used matter where rows differ in length."""
        if self._shortest < self.widest:
            for place, more in enumerate(self._unused):
                if more:
                    problems[place] += (CellProblem(Column.ROOM, Detail(ListWrong.CELL_UNUSED, n=more), True),)
