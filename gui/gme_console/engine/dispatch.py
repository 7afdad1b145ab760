"""Which job goes to which lane."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from gme_console.engine.lane import Job


class Dispatcher:
    """Hands jobs to free lanes, first come, first served. UI thread only; `send(lane, job)` must not block."""

    def __init__(self, lanes: int, send: Callable[[int, Job], None]) -> None:
        self._free = list(range(lanes))
        self._waiting: deque[Job] = deque()
        self._send = send

    def submit(self, job: Job) -> None:
        self._waiting.append(job)
        self._flow()

    def freed(self, lane: int) -> None:
        self._free.append(lane)
        self._flow()

    def drop_waiting(self) -> tuple[Job, ...]:
        """Takes back every job that no lane has begun."""
        dropped = tuple(self._waiting)
        self._waiting.clear()
        return dropped

    def _flow(self) -> None:
        while self._free and self._waiting:
            self._send(self._free.pop(), self._waiting.popleft())
