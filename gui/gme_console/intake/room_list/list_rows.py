"""The rows of a list while they are looked at and corrected: edited, removed, brought back, counted, made requests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import IntFlag
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.actions import StartRecord
from gme_console.intake.mode_words import mode_of
from gme_console.intake.room_list.list_values import COLUMNS, CellProblem, Cells, Column, RoomList, cells_of
from gme_console.intake.room_list.row_check import (
    application_in,
    cleaned,
    mode_in,
    row_problems,
    still_true,
    users_in,
)

if TYPE_CHECKING:
    from gme_console.api.values import UserLists

_ROOM, _MODE, _ONLY, _EXCEPT, _APPLICATION, _NOTE = range(len(COLUMNS))


class Mark(IntFlag):
    """How a row stands; a row without any is good."""

    GOOD = 0
    CAUTION = 1
    ERROR = 2
    REPEATED = 4
    """Its room of its application stands in another row, too."""


class ListRow(NamedTuple):
    """`line`: where it stands in what was brought."""

    line: int
    cells: Cells
    problems: tuple[CellProblem, ...] = ()


class ListCounts(NamedTuple):
    """`rows` + `removed` are all that were asked for. `repeated`: rooms that stand in more than one row."""

    rows: int
    errors: int
    cautions: int
    repeated: int
    removed: int


class RowDefaults(NamedTuple):
    """What an empty cell stands for."""

    BizId: int
    RecordMode: int
    users: UserLists


class LineRequest(NamedTuple):
    """A row as a request."""

    line: int
    request: StartRecord
    note: str


class ListRows:
    """Belongs to one thread at a time: made in any, then handed over. `own`: the application of an empty cell."""

    def __init__(self, found: RoomList, own: int | None) -> None:
        self._own = own
        self._rows = list(map(ListRow, found.lines, found.rows, found.problems))
        self._keys = list(map(self._key, found.rows))
        self._times = Counter(self._keys)
        self._times.pop(None, None)
        self._marks = bytearray(map(self._mark, self._rows, self._keys))
        self._removed = 0
        self.modes = Counter(row[_MODE] for row in found.rows)
        self.naming = sum(bool(row[_ONLY] or row[_EXCEPT]) for row in found.rows)
        self.applications = Counter(row[_APPLICATION] for row in found.rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, place: int) -> ListRow:
        return self._rows[place]

    def mark(self, place: int) -> Mark:
        return Mark(self._marks[place])

    def counts(self) -> ListCounts:
        errors = sum(self._marks.count(mark) for mark in range(8) if mark & Mark.ERROR)
        cautions = sum(self._marks.count(mark) for mark in range(8) if mark & Mark.CAUTION and not mark & Mark.ERROR)
        repeated = sum(times > 1 for times in self._times.values()) if self._has_repeated() else 0
        return ListCounts(len(self._rows), errors, cautions, repeated, self._removed)

    def marked(self, which: int = 7) -> list[int]:
        """Places of rows with one of these marks."""
        return [place for place, mark in enumerate(self._marks) if mark & which]

    def repeats(self) -> list[int]:
        """Places of rows whose room stands in a row before them."""
        seen: set[tuple[int | None, str] | None] = set()
        later = []
        for place in self.marked(Mark.REPEATED):
            if self._keys[place] in seen:
                later.append(place)
            seen.add(self._keys[place])
        return later

    def edit(self, place: int, column: Column, text: str) -> bool:
        """Whether something changed. What the file said of the cell goes."""
        row = self._rows[place]
        at = COLUMNS.index(column)
        text = cleaned(column, text)
        if text == row.cells[at]:
            return False
        cells = cells_of((*row.cells[:at], text, *row.cells[at + 1 :]))
        self._tally(row.cells, -1)
        self._tally(cells, 1)
        self._rows[place] = ListRow(row.line, cells, row_problems(cells, still_true(row.problems, column)))
        before, after = self._keys[place], self._key(cells)
        self._keys[place] = after
        if before != after:
            self._move(before, after)
        self._marks[place] = self._mark(self._rows[place], after)
        return True

    def remove(self, places: Iterable[int]) -> list[tuple[int, ListRow]]:
        """Takes rows out; what `bring_back` wants."""
        going = sorted(set(places))
        taken = [(place, self._rows[place]) for place in going]
        gone = set(going)
        keys = {self._keys[place] for place in going} - {None}
        for place in going:
            self._tally(self._rows[place].cells, -1)
            self._count(self._keys[place], -1)
        self._keep([place for place in range(len(self._rows)) if place not in gone])
        self._removed += len(going)
        self._mark_again(keys)
        return taken

    def bring_back(self, taken: Sequence[tuple[int, ListRow]]) -> None:
        """Undoes the last `remove`."""
        for place, row in taken:
            key = self._key(row.cells)
            self._tally(row.cells, 1)
            self._count(key, 1)
            self._rows.insert(place, row)
            self._keys.insert(place, key)
            self._marks.insert(place, 0)
        self._removed -= len(taken)
        self._mark_again({self._key(row.cells) for _, row in taken})
        for place, row in taken:
            self._marks[place] = self._mark(row, self._keys[place])

    def snapshot(self) -> tuple[ListRow, ...]:
        """The rows as they are now, for another thread."""
        return tuple(self._rows)

    def _key(self, cells: Cells) -> tuple[int | None, str] | None:
        """What makes two rows the same start; None for a row without a room."""
        if not cells[_ROOM]:
            return None
        return (application_in(cells[_APPLICATION]) if cells[_APPLICATION] else self._own), cells[_ROOM]

    def _mark(self, row: ListRow, key: tuple[int | None, str] | None) -> int:
        mark = int(Mark.REPEATED) if self._times.get(key, 0) > 1 else 0
        if row.problems:
            mark |= Mark.CAUTION if all(problem.caution for problem in row.problems) else Mark.ERROR
        return int(mark)

    def _move(self, before: tuple[int | None, str] | None, after: tuple[int | None, str] | None) -> None:
        self._count(before, -1)
        self._count(after, 1)
        self._mark_again({before, after})

    def _count(self, key: tuple[int | None, str] | None, by: int) -> None:
        if key is not None:
            self._times[key] += by
            if not self._times[key]:
                del self._times[key]

    def _mark_again(self, keys: set[tuple[int | None, str] | None]) -> None:
        """Of the rows with these keys, whether they are repeated may have changed."""
        for place, key in enumerate(self._keys):
            if key in keys:
                self._marks[place] = self._mark(self._rows[place], key)

    def _keep(self, places: list[int]) -> None:
        self._rows = [self._rows[place] for place in places]
        self._keys = [self._keys[place] for place in places]
        self._marks = bytearray(self._marks[place] for place in places)

    def _tally(self, cells: Cells, by: int) -> None:
        self.naming += by * bool(cells[_ONLY] or cells[_EXCEPT])
        for counter, text in ((self.modes, cells[_MODE]), (self.applications, cells[_APPLICATION])):
            counter[text] += by
            if not counter[text]:
                del counter[text]

    def _has_repeated(self) -> bool:
        return any(self._marks.find(bytes([mark])) >= 0 for mark in range(4, 8))


def requests_of(rows: Sequence[ListRow], defaults: RowDefaults) -> tuple[LineRequest, ...]:
    """The rows as requests, in their order. None of them has an error. A line stands once, as rows of a list do."""
    return tuple(LineRequest(row.line, _request(row.cells, defaults), row.cells[_NOTE]) for row in rows)


def modes_of(modes: Counter[str], default: int) -> Counter[int]:
    """How many rows are of each RecordMode, by the words of their cells; unknown words count for none."""
    counted: Counter[int] = Counter()
    for word, rows in modes.items():
        mode = mode_of(word) if word else default
        if mode is not None:
            counted[mode] += rows
    return counted


def _request(cells: Cells, defaults: RowDefaults) -> StartRecord:
    users = users_in(cells[_ONLY], cells[_EXCEPT])
    return StartRecord(
        application_in(cells[_APPLICATION]) or defaults.BizId,
        cells[_ROOM],
        mode_in(cells[_MODE]) or defaults.RecordMode,
        defaults.users if users is None else users,
    )
