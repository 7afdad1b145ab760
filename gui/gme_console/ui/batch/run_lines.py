"""The lines of a batch as its table shows them: which a filter lets through, and what is said of each. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from gme_console.engine.batches.batch_messages import AGAIN, Counted, LineProgress, LineState, counted_as
from gme_console.ledger.records import LIVE_STATES, Origin, State

if TYPE_CHECKING:
    from gme_console.api.values import UserLists
    from gme_console.engine.batches.batch_messages import BatchProgress


class LineFilter(StrEnum):
    """Which lines are shown."""

    ALL = "all"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    SETTLING = "settling"
    NOT_SENT = "not_sent"
    LOOK_HERE = "look_here"
    """What nothing comes of by itself, and what Start again leaves alone."""


class Tally(NamedTuple):
    """The five numbers: the first is always the sum of the others. `again`: how many *Start again* would send."""

    asked: int = 0
    accepted: int = 0
    unknown: int = 0
    refused: int = 0
    not_sent: int = 0
    again: int = 0
    skipped: int = 0

    @classmethod
    def of(cls, progress: BatchProgress) -> Tally:
        """Of a batch whose lines are not there yet."""
        again = progress.refused + progress.not_sent - progress.skipped
        return cls(
            progress.asked,
            progress.accepted,
            progress.unknown,
            progress.refused,
            progress.not_sent,
            again,
            progress.skipped,
        )


_FILTERS = {
    Counted.ACCEPTED: LineFilter.ACCEPTED,
    Counted.REFUSED: LineFilter.REFUSED,
    Counted.UNKNOWN: LineFilter.SETTLING,
    Counted.NOT_SENT: LineFilter.NOT_SENT,
}


def needs_look(line: LineProgress) -> bool:
    """Skipped; unknown while nobody asks; adopted but recording otherwise than asked; accepted and found gone."""
    if line.state is LineState.SKIPPED:
        return True
    if line.row is None:
        return False
    if line.state is LineState.SETTLING:
        return line.row.state is State.UNKNOWN
    return line.row.state is State.ENDED or records_otherwise(line)


def records_otherwise(line: LineProgress) -> bool:
    """Whether a task that was there before records another mode or other users than the line asks."""
    if line.state is not LineState.ADOPTED or line.row is None:
        return False
    asked = line.request
    return line.row.RecordMode != asked.RecordMode or not line.row.users.same_users(asked.SubscribeRecordUserIds)


def is_live(line: LineProgress) -> bool:
    """Whether its recording goes on, as last known; adopted ones, too."""
    return line.row is not None and line.row.state in LIVE_STATES


def _filters_of(line: LineProgress) -> tuple[LineFilter, ...]:
    one = _FILTERS[counted_as(line.state)]
    return (one, LineFilter.LOOK_HERE) if needs_look(line) else (one,)


class RunLines:
    """Lines by their place, and the places that each filter lets through, in order."""

    def __init__(self) -> None:
        self._lines: list[LineProgress] = []
        self._place_of: dict[int, int] = {}
        self._line_of_row: dict[int, int] = {}
        self._places: dict[LineFilter, list[int]] = {one: [] for one in LineFilter if one is not LineFilter.ALL}
        self._states: Counter[LineState] = Counter()
        self._live: Counter[Origin] = Counter()
        self.chosen = LineFilter.ALL
        self.modes: set[int] = set()
        self.users: set[UserLists] = set()
        """Of those that are asked for, two at most: more only means that they differ."""

    def __len__(self) -> int:
        """How many are shown."""
        return self.count(self.chosen)

    def __iter__(self) -> Iterator[LineProgress]:
        """All of them."""
        return iter(self._lines)

    def __getitem__(self, shown: int) -> LineProgress:
        """The line at a place of the table."""
        return self._lines[shown if self.chosen is LineFilter.ALL else self._places[self.chosen][shown]]

    def append(self, lines: Iterable[LineProgress]) -> None:
        """These come after those that are there."""
        for line in lines:
            place = len(self._lines)
            self._lines.append(line)
            self._place_of[line.line] = place
            self._states[line.state] += 1
            self._count_live(line, 1)
            self._differ(line)
            self._know_row(line)
            for one in _filters_of(line):
                self._places[one].append(place)

    def of_number(self, line: int) -> LineProgress | None:
        place = self._place_of.get(line)
        return None if place is None else self._lines[place]

    def of_row(self, row_id: int) -> LineProgress | None:
        """The line whose row that is."""
        place = self._line_of_row.get(row_id)
        return None if place is None else self._lines[place]

    def _know_row(self, line: LineProgress) -> None:
        if line.row is not None:
            self._line_of_row[line.row.id] = self._place_of[line.line]

    def _differ(self, line: LineProgress) -> None:
        if len(self.modes) < 2:
            self.modes.add(line.request.RecordMode)
        if len(self.users) < 2:
            self.users.add(line.request.SubscribeRecordUserIds)

    def count(self, one: LineFilter) -> int:
        return len(self._lines if one is LineFilter.ALL else self._places[one])

    def tally(self) -> Tally:
        counted: Counter[Counted] = Counter()
        for state, count in self._states.items():
            counted[counted_as(state)] += count
        again = sum(self._states[state] for state in AGAIN)
        return Tally(
            len(self._lines),
            counted[Counted.ACCEPTED],
            counted[Counted.UNKNOWN],
            counted[Counted.REFUSED],
            counted[Counted.NOT_SENT],
            again,
            self._states[LineState.SKIPPED],
        )

    def _count_live(self, line: LineProgress, one: int) -> None:
        if line.row is not None and is_live(line):
            self._live[line.row.origin] += one

    def live_counts(self) -> tuple[int, int]:
        """How many recordings go on, and how many of them were adopted."""
        return self._live.total(), self._live[Origin.ADOPTED]

    def live(self) -> list[LineProgress]:
        return [self._lines[place] for place in self._places[LineFilter.ACCEPTED] if is_live(self._lines[place])]

    def rooms(self, one: LineFilter) -> list[str]:
        """Exactly as they were asked for."""
        if one is LineFilter.ALL:
            return [line.request.RoomId for line in self._lines]
        return [self._lines[place].request.RoomId for place in self._places[one]]

    def shown_at(self, line: int) -> int | None:
        """Where in the table that line stands; None when it is not shown."""
        place = self._place_of.get(line)
        if place is None or self.chosen is LineFilter.ALL:
            return place
        shown = bisect_left(self._places[self.chosen], place)
        found = self._places[self.chosen][shown : shown + 1]
        return shown if found == [place] else None

    def comes_at(self, line: LineProgress) -> int | None:
        """Where in the table a changed line would come in; None when it does not, or is there already."""
        place = self._place_of.get(line.line)
        if place is None or self.shown_at(line.line) is not None or self.chosen not in _filters_of(line):
            return None
        return bisect_left(self._places[self.chosen], place)

    def goes_from(self, line: LineProgress) -> int | None:
        """Where in the table it stands now, if the change takes it away from there."""
        if self.chosen is LineFilter.ALL or self.chosen in _filters_of(line):
            return None
        return self.shown_at(line.line)

    def change(self, line: LineProgress) -> None:
        """A line that is not known changes nothing."""
        place = self._place_of.get(line.line)
        if place is None:
            return
        before = self._lines[place]
        self._lines[place] = line
        self._know_row(line)
        self._states[before.state] -= 1
        self._states[line.state] += 1
        self._count_live(before, -1)
        self._count_live(line, 1)
        old, new = set(_filters_of(before)), set(_filters_of(line))
        for one in old - new:
            del self._places[one][bisect_left(self._places[one], place)]
        for one in new - old:
            self._places[one].insert(bisect_left(self._places[one], place), place)
