"""The rows of a list while they are looked at and corrected: edited, removed, brought back, counted, made requests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from gme_console.intake.room_list.column_lists import counted, put_in, take_out
from gme_console.intake.room_list.list_requests import ListRow, ListSnapshot, mode_key
from gme_console.intake.room_list.list_types import COLUMNS, Cells, RequestColumn, RoomList, cells_of
from gme_console.intake.room_list.row_check import application_in, cleaned, row_problems, still_true

_ROOM, _MODE, _ONLY, _EXCEPT, _APPLICATION = range(5)  # places in COLUMNS


class Mark(IntEnum):
    """How a row stands, bit by bit; a row without any is good."""

    GOOD = 0
    CAUTION = 1
    ERROR = 2
    REPEATED = 4
    """Its room of its application stands in another row, too."""


class ListCounts(NamedTuple):
    """`rows` + `removed` are all that were asked for. `repeated`: rooms that stand in more than one row.

    `marked`: rows that want a look.
    """

    rows: int
    errors: int
    cautions: int
    repeated: int
    removed: int
    marked: int


class ListRows:
    """Belongs to one thread at a time: made in any, then handed over. `own`: the application of an empty cell.

    Column by column, since a hundred thousand rows as tuples would be looked through for garbage again and again.
    """

    def __init__(self, found: RoomList, own: int | None) -> None:
        """Takes the columns of `found` over."""
        self._own = own
        self._columns = found.columns
        self._lines = found.lines
        self._problems = found.problems
        self._keys = list(map(self._key, found.columns[_ROOM], found.columns[_APPLICATION]))
        self._times = counted(self._keys)
        self._times.pop("", None)
        self._marks = bytearray(len(self._lines))
        self._removed = 0
        self._mark_all()
        self.modes = _counted_modes(found.columns[_MODE])
        named = zip(found.columns[_ONLY], found.columns[_EXCEPT], strict=True)
        self.naming = sum(bool(only or left_out) for only, left_out in named)
        self.applications = counted(found.columns[_APPLICATION])

    def __len__(self) -> int:
        return len(self._lines)

    def __getitem__(self, place: int) -> ListRow:
        return ListRow(self._lines[place], self._cells(place), self._problems[place])

    def mark(self, place: int) -> int:
        """Bits of Mark."""
        return self._marks[place]

    def counts(self) -> ListCounts:
        marks = self._marks
        errors = sum(marks.count(mark) for mark in range(8) if mark & Mark.ERROR)
        cautions = sum(marks.count(mark) for mark in range(8) if mark & Mark.CAUTION and not mark & Mark.ERROR)
        repeated = sum(times > 1 for times in self._times.values()) if self._has_repeated() else 0
        return ListCounts(len(self), errors, cautions, repeated, self._removed, len(marks) - marks.count(0))

    def marked(self, which: int = 7) -> list[int]:
        """Places of rows with one of these marks."""
        return [place for place, mark in enumerate(self._marks) if mark & which]

    def repeats(self) -> list[int]:
        """Places of rows whose room stands in a row before them."""
        seen: set[str] = set()
        later = []
        for place in self.marked(Mark.REPEATED):
            if self._keys[place] in seen:
                later.append(place)
            seen.add(self._keys[place])
        return later

    def edit(self, place: int, column: RequestColumn, text: str) -> bool:
        """Whether something changed. What the file said of the cell goes."""
        before, at = self._cells(place), COLUMNS.index(column)
        text = cleaned(column, text)
        if text == before[at]:
            return False
        self._columns[at][place] = text
        cells = self._cells(place)
        self._tally(before, -1)
        self._tally(cells, 1)
        self._problems[place] = row_problems(cells, still_true(self._problems[place], column))
        old, new = self._keys[place], self._key(cells[_ROOM], cells[_APPLICATION])
        self._keys[place] = new
        if old != new:
            self._move(old, new)
        self._marks[place] = self._mark(place)
        return True

    def remove(self, places: Iterable[int]) -> list[tuple[int, ListRow]]:
        """Takes rows out; what `bring_back` wants."""
        gone = set(places)
        going = sorted(gone)
        taken = [(place, self[place]) for place in going]
        keys = {self._keys[place] for place in going}
        repeated = self._has_repeated()
        for place in going:
            self._tally(self._cells(place), -1)
            self._count(self._keys[place], -1)
        for column in (*self._columns, self._lines, self._problems, self._keys, self._marks):
            take_out(column, going, gone)
        self._removed += len(going)
        if repeated:
            self._mark_again(keys)
        return taken

    def bring_back(self, taken: Sequence[tuple[int, ListRow]]) -> None:
        """Undoes the last `remove`."""
        places, rows = [place for place, _ in taken], [row for _, row in taken]
        keys = [self._key(row.cells[_ROOM], row.cells[_APPLICATION]) for row in rows]
        for row, key in zip(rows, keys, strict=True):
            self._tally(row.cells, 1)
            self._count(key, 1)
        for at, column in enumerate(self._columns):
            put_in(column, places, [row.cells[at] for row in rows])
        put_in(self._lines, places, [row.line for row in rows])
        put_in(self._problems, places, [row.problems for row in rows])
        put_in(self._keys, places, keys)
        put_in(self._marks, places, [0] * len(rows))
        self._removed -= len(taken)
        for place in places:
            self._marks[place] = self._mark(place)
        self._mark_again({key for key in keys if self._times.get(key, 0) > 1})

    def use(self, own: int | None) -> None:
        """Another application is that of an empty cell."""
        self._own = own
        self._keys = list(map(self._key, self._columns[_ROOM], self._columns[_APPLICATION]))
        self._times = counted(self._keys)
        self._times.pop("", None)
        for place in self.marked(Mark.REPEATED):
            self._marks[place] = self._mark(place)
        self._mark_all()

    def snapshot(self) -> ListSnapshot:
        """The rows as they are now, for another thread."""
        return ListSnapshot(tuple(self._lines), tuple(tuple(column) for column in self._columns))

    def rooms(self) -> Iterator[tuple[int, str]]:
        """Application and room of each row as it is now, where both can be told."""
        rows = zip(list(self._columns[_APPLICATION]), list(self._columns[_ROOM]), strict=True)
        each = ((application_in(application) if application else self._own, room) for application, room in rows)
        return ((BizId, room) for BizId, room in each if BizId is not None and room)

    def room(self, place: int) -> tuple[int | None, str]:
        application = self._columns[_APPLICATION][place]
        return application_in(application) if application else self._own, self._columns[_ROOM][place]

    def twins(self, place: int) -> list[int]:
        """Places of the other rows with the same room."""
        if not self._marks[place] & Mark.REPEATED:
            return []
        key = self._keys[place]
        return [other for other, its in enumerate(self._keys) if its == key and other != place]

    def take_meant(self, places: Sequence[int]) -> int:
        """Puts what was probably meant in the place of what is odd; how many cells."""
        cells = 0
        for place in places:
            for problem in self._problems[place]:
                if problem.plain:
                    cells += self.edit(place, problem.column, problem.plain)
        return cells

    def _cells(self, place: int) -> Cells:
        return cells_of([column[place] for column in self._columns])

    def _key(self, room: str, application: str) -> str:
        """What makes two rows the same start; empty for a row without a room."""
        BizId = application_in(application) if application else self._own
        return room if BizId == self._own or not room else f"{room}\0{BizId}"

    def _mark(self, place: int) -> int:
        mark = int(Mark.REPEATED) if self._times.get(self._keys[place], 0) > 1 else 0
        problems = self._problems[place]
        if problems:
            mark |= Mark.CAUTION if all(problem.caution for problem in problems) else Mark.ERROR
        return int(mark)

    def _mark_all(self) -> None:
        for place, problems in enumerate(self._problems):
            if problems:
                self._marks[place] = self._mark(place)
        if len(self._times) < len(self._keys):
            self._mark_again({key for key, times in self._times.items() if times > 1})

    def _move(self, old: str, new: str) -> None:
        """Other rows are concerned only if one of the rooms is, or was, in more than one."""
        several = self._times.get(old, 0) > 1 or self._times.get(new, 0) > 0
        self._count(old, -1)
        self._count(new, 1)
        if several:
            self._mark_again({old, new})

    def _count(self, key: str, by: int) -> None:
        if key:
            self._times[key] += by
            if not self._times[key]:
                del self._times[key]

    def _mark_again(self, keys: set[str]) -> None:
        """Of the rows with these keys, whether they are repeated may have changed."""
        for place, key in enumerate(self._keys):
            if key in keys:
                self._marks[place] = self._mark(place)

    def _tally(self, cells: Cells, by: int) -> None:
        self.naming += by * bool(cells[_ONLY] or cells[_EXCEPT])
        self.modes[mode_key(cells[_MODE])] += by
        self.applications[cells[_APPLICATION]] += by

    def _has_repeated(self) -> bool:
        return any(self._marks.find(bytes([mark])) >= 0 for mark in range(4, 8))


def _counted_modes(words: Sequence[str]) -> Counter[int]:
    modes: Counter[int] = Counter()
    for word, rows in counted(words).items():
        modes[mode_key(word)] += rows
    return modes
