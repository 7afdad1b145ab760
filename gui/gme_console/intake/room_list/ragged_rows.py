"""Rows of other lengths: cells that nobody would look at, and cells that lack."""

from __future__ import annotations

from collections.abc import Sequence

from gme_console.api.detail import Detail
from gme_console.intake.room_list.list_types import CellProblem, ListProblem, RequestColumn


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

    def problems(self, rows: Sequence[Sequence[str]]) -> dict[int, CellProblem]:
        """Of the next rows, by their place among these."""
        widths = list(map(len, rows))
        shortest, widest = min(widths), max(widths)
        self._shortest, self.widest = min(self._shortest, shortest), max(self.widest, widest)
        if self._named is None:
            self._unused += map(self._count_unused, rows) if widest > len(self._used) else [0] * len(rows)
            return {}
        if shortest == widest == self._named:
            return {}
        told = ((place, self._problem(row, self._named)) for place, row in enumerate(rows))
        return {place: problem for place, problem in told if problem is not None}

    def say_unused(self, problems: list[tuple[CellProblem, ...]]) -> None:
        """Once all rows are known: without a header, cells that are not used matter where rows differ in length."""
        if self._shortest < self.widest:
            for place, more in enumerate(self._unused):
                if more:
                    problems[place] += (CellProblem(RequestColumn.ROOM, Detail(ListProblem.CELL_UNUSED, n=more), True),)

    def _count_unused(self, row: Sequence[str]) -> int:
        return sum(bool(cell.strip()) for place, cell in enumerate(row) if place not in self._used)

    def _problem(self, row: Sequence[str], named: int) -> CellProblem | None:
        if len(row) > named:
            more = sum(bool(cell.strip()) for cell in row[named:])
            return CellProblem(RequestColumn.ROOM, Detail(ListProblem.MORE_CELLS, n=more)) if more else None
        if self._has_width and len(row) <= self._last and len(row) < named:
            return CellProblem(RequestColumn.ROOM, Detail(ListProblem.FEWER_CELLS, n=named - len(row)), True)
        return None
