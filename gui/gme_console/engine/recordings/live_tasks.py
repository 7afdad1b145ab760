"""The live tasks that are watched, as last known: found by row, room and TaskId, and by when they are asked about."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING

from gme_console.engine.recordings.row_rules import UNSEEN_AFTER_US, goes_unseen

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.api.values import UserLists
    from gme_console.ledger.records import Row

Place = tuple[str, str]
"""Profile and host of a row."""

Choice = tuple[int | None, "UserLists | None"]


@dataclass(slots=True)
class MonitoredTask:
    """A live task; `due` is when it is asked about next, `missed_at` when it was not there, time.monotonic().

    `shown_choice`: mode and users that the service reported last and are not the row's. `pending_writes`: what was
    seen last is not on disk. `refused`: with which code the last question was, empty if it was not.
    """

    row: Row
    due: float
    token: int = 0
    missed_at: float | None = None
    shown_choice: Choice = (None, None)
    pending_writes: bool = False
    refused: str = ""


@dataclass(slots=True)
class Backoff:
    """Nothing is asked at a place until then, since the last `failures` questions there failed."""

    failures: int
    until: float
    trouble: str | Detail


def changed_mode(mode: int | None, row: Row) -> int | None:
    """The mode that the service reported, if it is not known already."""
    return None if mode == row.RecordMode else mode


def place_of(row: Row) -> Place:
    return row.profile_id, row.host


_Key = tuple[int, int | str]


class LiveTasks:
    """Each question costs no more than its answer, however many tasks there are. UI thread only.

    Everything beside the tasks holds the ids of their rows: numbers are nothing to be looked through for garbage.
    """

    def __init__(self) -> None:
        self._tasks: dict[int, MonitoredTask] = {}
        self._groups: dict[_Key, tuple[int, ...]] = {}
        """By application, and room (a text) or TaskId (a number)."""
        self._places: Counter[Place] = Counter()
        self._seen_us: list[int] = []
        """Of those that may go unseen, sorted."""
        self._queues: dict[Place, list[tuple[float, int, int]]] = {}
        self._entries = count()

    def __len__(self) -> int:
        return len(self._tasks)

    def get(self, row_id: int) -> MonitoredTask | None:
        return self._tasks.get(row_id)

    def put(self, row: Row) -> MonitoredTask:
        """The task whose row this is now; a new one is to be asked about at once."""
        task = self._tasks.get(row.id)
        if task is None:
            task = self._tasks[row.id] = MonitoredTask(row, 0.0)
            self.wait(task)
        else:
            self._leave(task)
            task.row = row
        self._enter(task)
        return task

    def drop(self, row_id: int) -> MonitoredTask | None:
        task = self._tasks.pop(row_id, None)
        if task is not None:
            self._leave(task)
        return task

    def rows(self) -> tuple[Row, ...]:
        return tuple(task.row for task in self._tasks.values())

    def of_room(self, BizId: int, RoomId: str) -> tuple[Row, ...]:
        return tuple(self._tasks[row_id].row for row_id in self._groups.get((BizId, RoomId), ()))

    def of_id(self, BizId: int, TaskId: int) -> tuple[Row, ...]:
        return tuple(self._tasks[row_id].row for row_id in self._groups.get((BizId, TaskId), ()))

    def is_at(self, place: Place) -> bool:
        """Whether there is a task at a place."""
        return place in self._places

    def unseen(self, now_us: int) -> int:
        """How many were not seen for long."""
        return bisect_left(self._seen_us, now_us - UNSEEN_AFTER_US)

    def wait(self, task: MonitoredTask) -> None:
        """The task is to be asked about when it is due: `next_due` gives it once."""
        heappush(self._queues.setdefault(place_of(task.row), []), (task.due, next(self._entries), task.row.id))

    def next_due(self, now: float, backs_off: Callable[[Place], bool]) -> MonitoredTask | None:
        """Of those that are due at places that do not back off the one that is so longest."""
        heads = [(self._head(place), place) for place in tuple(self._queues) if not backs_off(place)]
        due = [(head, place) for head, place in heads if head is not None and head[0] <= now]
        return self._tasks[heappop(self._queues[min(due)[1]])[2]] if due else None

    def _head(self, place: Place) -> tuple[float, int] | None:
        """When the first in a queue is due; those that went, or that are asked about already, leave it here."""
        queue = self._queues[place]
        while queue:
            due, entry, row_id = queue[0]
            task = self._tasks.get(row_id)
            if task is not None and task.due == due and not task.token and not task.pending_writes:
                return due, entry
            heappop(queue)
        del self._queues[place]
        return None

    def _enter(self, task: MonitoredTask) -> None:
        for key in _keys(task.row):
            self._groups[key] = (*self._groups.get(key, ()), task.row.id)
        self._places[place_of(task.row)] += 1
        if goes_unseen(task.row):
            insort(self._seen_us, task.row.seen_us)

    def _leave(self, task: MonitoredTask) -> None:
        for key in _keys(task.row):
            others = tuple(row_id for row_id in self._groups[key] if row_id != task.row.id)
            if others:
                self._groups[key] = others
            else:
                del self._groups[key]
        place = place_of(task.row)
        self._places[place] -= 1
        if not self._places[place]:
            del self._places[place]
        if goes_unseen(task.row):
            del self._seen_us[bisect_left(self._seen_us, task.row.seen_us)]


def _keys(row: Row) -> list[_Key]:
    return [(row.BizId, row.RoomId)] + ([] if row.TaskId is None else [(row.BizId, row.TaskId)])
