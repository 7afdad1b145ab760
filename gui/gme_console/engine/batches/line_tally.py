"""How many lines of a batch stand how, and how fast they end."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from gme_console.engine.batches.batch_messages import Counted, counted_as
from gme_console.ledger.batch_records import LineState, NewLine

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.ledger.records import Row

LATELY_S = 5.0
"""What the rate is told of."""

_OPEN = frozenset({LineState.WAITING, LineState.SENDING})


class LineChange(NamedTuple):
    """What became of a line just now."""

    line: NewLine
    state: LineState
    row: Row | None = None
    message: str | Detail = ""


class Sums(NamedTuple):
    """`asked` is always the sum of the next four."""

    asked: int
    accepted: int
    refused: int
    unknown: int
    not_sent: int
    sending: int
    waiting: int
    skipped: int


def sums_of(counts: Counter[LineState]) -> Sums:
    """The numbers of so many lines in each state."""
    counted: Counter[Counted] = Counter()
    for state, count in counts.items():
        counted[counted_as(state)] += count
    return Sums(
        counts.total(),
        *(counted[one] for one in (Counted.ACCEPTED, Counted.REFUSED, Counted.UNKNOWN, Counted.NOT_SENT)),
        *(counts[state] for state in (LineState.SENDING, LineState.WAITING, LineState.SKIPPED)),
    )


class KnownLines:
    """The lines of a batch as one that runs it begins with them; put together in a thread, then given away."""

    def __init__(self) -> None:
        self.last = -1
        self.states: dict[int, LineState] = {}
        self.waiting: deque[NewLine] = deque()
        self.settling: dict[int, NewLine] = {}
        """By their rows."""

    def add(self, lines: Iterable[tuple[NewLine, LineState, Row | None]]) -> None:
        """More of them, in their order."""
        for line, state, row in lines:
            self.last = line.line
            self.states[line.line] = state
            if state is LineState.WAITING:
                self.waiting.append(line)
            elif state is LineState.SETTLING and row is not None:
                self.settling[row.id] = line


class LineTally:
    """The states of all lines, by their names. `now` gives monotonic seconds."""

    def __init__(self, states: dict[int, LineState], now: Callable[[], float] = time.monotonic) -> None:
        """`states` is this one's from now on."""
        self._states = states
        self._counts = Counter(self._states.values())
        self._now = now
        self._began: float | None = None
        self._ends: deque[float] = deque()

    def __getitem__(self, line: int) -> LineState:
        return self._states[line]

    def move(self, line: int, state: LineState) -> None:
        """The line stands so now."""
        before = self._states[line]
        self._states[line] = state
        self._counts[before] -= 1
        self._counts[state] += 1
        if self._began is None:
            self._began = self._now()
        if before in _OPEN and state not in _OPEN:
            self._ends.append(self._now())

    def pause(self) -> None:
        """Nothing ends for a while: the rate begins anew."""
        self._began = None
        self._ends.clear()

    def sums(self) -> Sums:
        return sums_of(self._counts)

    def per_second(self) -> float:
        """How many ended in a second, lately."""
        now = self._now()
        while self._ends and self._ends[0] < now - LATELY_S:
            self._ends.popleft()
        if self._began is None or not self._ends:
            return 0.0
        return len(self._ends) / max(0.2, min(LATELY_S, now - self._began))

    def seconds_left(self) -> float | None:
        """Until every line was reached, at the rate of late; None while nobody can tell."""
        rate = self.per_second()
        left = self._counts[LineState.WAITING] + self._counts[LineState.SENDING]
        return left / rate if rate else None
