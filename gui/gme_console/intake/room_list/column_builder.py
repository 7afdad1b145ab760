"""The columns of a list while its rows come in: each text where it belongs, cleaned, and looked at once; and what is
wrong with rows of other lengths.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gme_console.api.detail import Detail
from gme_console.api.inputs.typed_ids import clean_id
from gme_console.intake.room_list.list_types import (
    COLUMNS,
    CellProblem,
    ListProblem,
    Remark,
    RequestColumn,
    SourceChunk,
    cells_of,
)
from gme_console.intake.room_list.row_check import cleaned, doubtful, row_problems


class ColumnBuilder:
    """`is_own_csv`: our own CSV puts an apostrophe before notes, too."""

    def __init__(self, columns: Mapping[RequestColumn, int], *, is_own_csv: bool = False) -> None:
        self.columns: tuple[list[str], ...] = tuple([] for _ in COLUMNS)
        self.lines: list[int] = []
        self.problems: list[tuple[CellProblem, ...]] = []
        self._places = {column: columns.get(column, -1) for column in COLUMNS}
        self._means = {place: column for column, place in columns.items() if column is not RequestColumn.NOTE}
        self._is_own_csv = is_own_csv

    def take(self, chunk: SourceChunk, ragged: Mapping[int, CellProblem]) -> None:
        shortest = min(map(len, chunk.rows))
        texts = [self._column(column, _texts(chunk.rows, place, shortest)) for column, place in self._places.items()]
        problems: list[tuple[CellProblem, ...]] = [()] * len(chunk.rows)
        for at in doubtful(texts).union(chunk.remarks, ragged):
            remarks = self._cell_remarks(chunk.remarks.get(at, ()))
            more = (ragged[at],) if at in ragged else ()
            problems[at] = row_problems(cells_of([column[at] for column in texts]), remarks) + more
        for column, some in zip(self.columns, texts, strict=True):
            column.extend(some)
        self.lines += chunk.lines
        self.problems += problems

    def _column(self, column: RequestColumn, texts: list[str]) -> list[str]:
        if column is RequestColumn.NOTE:
            return [clean_id(text) if text[:1] == "'" else text for text in texts] if self._is_own_csv else texts
        if column is RequestColumn.ROOM:
            return [text if text.isalnum() else cleaned(column, text) for text in texts]
        known = {text: cleaned(column, text) for text in set(texts)}
        return [known[text] for text in texts]

    def _cell_remarks(self, remarks: Sequence[tuple[int, Remark]]) -> tuple[CellProblem, ...]:
        """What the cells of a row were that are used, and what it was as a whole. A note may be anything."""
        found = []
        for place, remark in remarks:
            column = RequestColumn.ROOM if place < 0 else self._means.get(place)
            if column is not None:
                found.append(CellProblem(column, remark.what, remark.caution))
        return tuple(found)


def _texts(rows: Sequence[Sequence[str]], place: int, shortest: int) -> list[str]:
    if place < 0:
        return [""] * len(rows)
    if place < shortest:
        return [row[place] for row in rows]
    return [row[place] if place < len(row) else "" for row in rows]


class RowWidths:
    """Cells that nobody would look at, and cells that lack.

    `named`: cells of the header, if there is one. `has_width`: a shorter row lacks something. `used`: columns.
    """

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
        found = ((place, self._problem(row, self._named)) for place, row in enumerate(rows))
        return {place: problem for place, problem in found if problem is not None}

    def add_unused(self, problems: list[tuple[CellProblem, ...]]) -> None:
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
