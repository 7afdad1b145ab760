"""Rows that were looked at, as requests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.actions import StartRecord
from gme_console.intake.room_list.list_types import cells_of
from gme_console.intake.room_list.row_check import application_in, mode_in, users_in

if TYPE_CHECKING:
    from gme_console.api.values import UserLists
    from gme_console.intake.room_list.list_types import CellProblem, Cells

_EMPTY, _NO_MODE = 0, -1


class ListRow(NamedTuple):
    """`line`: where it stands in what was brought."""

    line: int
    cells: Cells
    problems: tuple[CellProblem, ...] = ()


class ListSnapshot(NamedTuple):
    """Rows as they were at a moment, column by column."""

    lines: tuple[int, ...]
    columns: tuple[tuple[str, ...], ...]

    def rows(self) -> Iterator[tuple[int, Cells]]:
        return zip(self.lines, map(cells_of, zip(*self.columns, strict=True)), strict=True)


class RowDefaults(NamedTuple):
    """What an empty cell stands for. `BizId` 0: the profile has none."""

    BizId: int
    RecordMode: int
    users: UserLists


class ListedRequest(NamedTuple):
    """A row as a request."""

    line: int
    request: StartRecord
    note: str


def requests_of(rows: ListSnapshot, defaults: RowDefaults) -> tuple[ListedRequest, ...]:
    """The rows as requests, in their order. None of them has an error. A line stands once, as rows of a list do."""
    return tuple(ListedRequest(line, _request(cells, defaults), cells[-1]) for line, cells in rows.rows())


def modes_of(modes: Counter[int], default: int) -> Counter[int]:
    """How many rows are of each RecordMode; those whose word is no mode count for none."""
    counted = Counter({default: modes[_EMPTY]})
    for mode, rows in modes.items():
        if mode not in (_EMPTY, _NO_MODE):
            counted[mode] += rows
    return +counted


def mode_key(cell: str) -> int:
    """What rows are counted by: their RecordMode, or that they name none, or no mode."""
    return (mode_in(cell) or _NO_MODE) if cell else _EMPTY


def _request(cells: Cells, defaults: RowDefaults) -> StartRecord:
    room, mode, only, left_out, application, _ = cells
    users = users_in(only, left_out)
    return StartRecord(
        application_in(application) or defaults.BizId,
        room,
        mode_in(mode) or defaults.RecordMode,
        defaults.users if users is None else users,
    )
