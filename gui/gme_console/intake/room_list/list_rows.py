"""The rows of a list while they are looked at and corrected: edited, removed, brought back, counted, made requests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import IntFlag
from typing import NamedTuple

from gme_console.intake.room_list.list_requests import ListRow, mode_key
from gme_console.intake.room_list.list_values import COLUMNS, Cells, Column, RoomList, cells_of
from gme_console.intake.room_list.row_check import (
    application_in,
    cleaned,
    row_problems,
    still_true,
)

Key = tuple[int | None, str] | None
"""Application and room, which make two rows the same start; None for a row without a room."""

_FEW = 50
_ROOM, _MODE, _ONLY, _EXCEPT, _APPLICATION, _NOTE = range(len(COLUMNS))


class Mark(IntFlag):
    """How a row stands; a row without any is good."""

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
    """Belongs to one thread at a time: made in any, then handed over. `own`: the application of an empty cell."""

    def __init__(self, found: RoomList, own: int | None) -> None:
        self._own = own
        self._rows = list(map(ListRow, found.lines, found.rows, found.problems))
        self._keys = list(map(self._key, found.rows))
        self._times = Counter(self._keys)
        self._times.pop(None, None)
        self._marks = bytearray(map(self._mark, self._rows, self._keys))
        self._removed = 0
        self.modes = Counter(mode_key(row[_MODE]) for row in found.rows)
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
        marked = len(self._marks) - self._marks.count(0)
        return ListCounts(len(self._rows), errors, cautions, repeated, self._removed, marked)

    def marked(self, which: int = 7) -> list[int]:
        """Places of rows with one of these marks."""
        return [place for place, mark in enumerate(self._marks) if mark & which]

    def repeats(self) -> list[int]:
        """Places of rows whose room stands in a row before them."""
        seen: set[Key] = set()
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
        keys: set[Key] = {self._keys[place] for place in going} - {None}
        for place in going:
            self._tally(self._rows[place].cells, -1)
            self._count(self._keys[place], -1)
        if len(going) <= _FEW:
            for place in reversed(going):
                del self._rows[place], self._keys[place], self._marks[place]
        else:
            self._keep([place for place in range(len(self._rows)) if place not in gone])
        self._removed += len(going)
        if self._has_repeated():
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

    def rooms(self) -> Iterator[tuple[int, str]]:
        """Application and room of each row as it is now, where both can be told."""
        return ((key[0], key[1]) for key in list(self._keys) if key is not None and key[0] is not None)

    def room(self, place: int) -> Key:
        return self._keys[place]

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
            for problem in self._rows[place].problems:
                if problem.plain:
                    cells += self.edit(place, problem.column, problem.plain)
        return cells

    def _key(self, cells: Cells) -> Key:
        if not cells[_ROOM]:
            return None
        return (application_in(cells[_APPLICATION]) if cells[_APPLICATION] else self._own), cells[_ROOM]

    def _mark(self, row: ListRow, key: Key) -> int:
        mark = int(Mark.REPEATED) if self._times.get(key, 0) > 1 else 0
        if row.problems:
            mark |= Mark.CAUTION if all(problem.caution for problem in row.problems) else Mark.ERROR
        return int(mark)

    def _move(self, before: Key, after: Key) -> None:
        """Other rows are concerned only if one of the rooms is, or was, in more than one."""
        several = self._times.get(before, 0) > 1 or self._times.get(after, 0) > 0
        self._count(before, -1)
        self._count(after, 1)
        if several:
            self._mark_again({before, after})

    def _count(self, key: Key, by: int) -> None:
        if key is not None:
            self._times[key] += by
            if not self._times[key]:
                del self._times[key]

    def _mark_again(self, keys: set[Key]) -> None:
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
        self.modes[mode_key(cells[_MODE])] += by
        self.applications[cells[_APPLICATION]] += by

    def _has_repeated(self) -> bool:
        return any(self._marks.find(bytes([mark])) >= 0 for mark in range(4, 8))
