"""How many lines of a batch stand how, and how fast they end."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from gme_console.ledger.batch_records import BatchLine, LineState

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.ledger.records import Row

LATELY_S = 5.0
"""The stretch of time that the rate is measured over."""

_OPEN = frozenset({LineState.WAITING, LineState.SENDING})


class LineChange(NamedTuple):
    """What became of a line just now."""

    line: BatchLine
    state: LineState
    row: Row | None = None
    message: str | Detail = ""


class LoadedLines:
    """The lines with which a run of a batch begins; put together in a thread, then given away."""

    def __init__(self) -> None:
        self.last = -1
        self.states: dict[int, LineState] = {}
        self.waiting: deque[BatchLine] = deque()
        self.settling: dict[int, BatchLine] = {}
        """By their rows."""

    def add(self, lines: Iterable[tuple[BatchLine, LineState, Row | None]]) -> None:
        """More of them, in their order."""
        for line, state, row in lines:
            self.last = line.line
            self.states[line.line] = state
            if state is LineState.WAITING:
                self.waiting.append(line)
            elif state is LineState.SETTLING and row is not None:
                self.settling[row.id] = line


class LineTally:
    """The states of all lines, by their numbers. `now` gives monotonic seconds."""

    def __init__(self, states: dict[int, LineState], now: Callable[[], float] = time.monotonic) -> None:
        """`states` is this one's from now on."""
        self._states = states
        self.counts = Counter(states.values())
        """How many lines are in each state."""
        self._now = now
        self._began: float | None = None
        self._ends: deque[float] = deque()

    def __getitem__(self, line: int) -> LineState:
        return self._states[line]

    def move(self, line: int, state: LineState) -> None:
        before = self._states[line]
        self._states[line] = state
        self.counts[before] -= 1
        self.counts[state] += 1
        if self._began is None:
            self._began = self._now()
        if before in _OPEN and state not in _OPEN:
            self._ends.append(self._now())

    def pause(self) -> None:
        """Nothing ends for a while: the rate begins anew."""
        self._began = None
        self._ends.clear()

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
        unfinished = self.counts[LineState.WAITING] + self.counts[LineState.SENDING]
        return unfinished / rate if rate else None
