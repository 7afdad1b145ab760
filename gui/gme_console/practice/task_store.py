"""Rooms and the tasks that record them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from gme_console.api.actions import ModifyRecordInfo, StartRecord
from gme_console.api.values import UINT64_MAX, RecordMode
from gme_console.practice.error_codes import Refusal
from gme_console.practice.scenarios import NO_ROOM, NOBODY, SOMEBODY_ELSES, opens_in
from gme_console.practice.task_files import Recording

if TYPE_CHECKING:
    from gme_console.api.action_answers import RecordInfo
    from gme_console.api.values import UserLists
    from gme_console.practice.practice_settings import PracticeSettings

_BASE_TASK_ID = 446_192_236_330_927_912
_HIGH = 2**63
_ALREADY = 600.0


@dataclass(frozen=True, slots=True)
class TaskSnapshot:
    """A task at one moment. `live` False: it has ended, only its files can still be asked for."""

    BizId: int
    RoomId: str
    TaskId: int
    RecordMode: int
    SubscribeRecordUserIds: UserLists
    live: bool


@dataclass(slots=True)
class _Task:
    BizId: int
    RoomId: str
    TaskId: int
    mode: int
    users: UserLists
    started: float
    recording: Recording
    ended: float | None = None

    def snapshot(self) -> TaskSnapshot:
        return TaskSnapshot(self.BizId, self.RoomId, self.TaskId, self.mode, self.users, self.ended is None)


class TaskStore:
    """One live task per (BizId, RoomId). Usable from any thread; `clock` gives unix seconds."""

    def __init__(self, settings: PracticeSettings, clock: Callable[[], float]) -> None:
        self._settings = settings
        self._clock = clock
        self._lock = threading.Lock()
        self._tasks: dict[int, _Task] = {}
        self._live: dict[tuple[int, str], _Task] = {}
        self._ended: dict[int, float] = {}
        self._shared: set[int] = set()
        self._awaited: dict[tuple[int, str], float] = {}
        self._given = 0
        first = settings.first_task_id
        self._next = _BASE_TASK_ID + int(clock() * 1_000_000) if first is None else first

    def start(self, request: StartRecord) -> int:
        """The TaskId of a new task. Raises Refusal if the room is recorded already."""
        with self._lock:
            now = self._catch_up(request.BizId, request.RoomId)
            if (request.BizId, request.RoomId) in self._live:
                raise Refusal("ResourceInUse.TaskInUse")
            return self._begin(request, now)

    def stop(self, BizId: int, TaskId: int) -> None:
        """End a live task. Raises Refusal if there is none."""
        with self._lock:
            now = self._catch_up(BizId)
            self._end(self._live_task(BizId, TaskId), now)

    def modify(self, request: ModifyRecordInfo) -> None:
        """Replace mode and lists of a live task; lists that are left out mean everyone. Raises Refusal."""
        with self._lock:
            now = self._catch_up(request.BizId)
            task = self._live_task(request.BizId, request.TaskId)
            task.mode, task.users = request.RecordMode, request.SubscribeRecordUserIds
            task.recording.follow(task.mode, task.users, now)

    def find(self, BizId: int, RoomId: str) -> TaskSnapshot | None:
        """The live task of a room."""
        with self._lock:
            self._catch_up(BizId, RoomId)
            task = self._live.get((BizId, RoomId))
            return task.snapshot() if task else None

    def files(self, BizId: int, TaskId: int) -> tuple[TaskSnapshot, tuple[RecordInfo, ...]]:
        """A task that lives, or ended within the linger, with its files. Raises Refusal if there is none."""
        with self._lock:
            now = self._catch_up(BizId)
            task = self._task(BizId, TaskId)
            prefix = f"/{task.BizId}_{task.RoomId}_{task.TaskId}"
            return task.snapshot(), task.recording.files(prefix, now)

    def room_of(self, BizId: int, TaskId: int) -> str | None:
        """The RoomId of a task that the service still knows."""
        with self._lock:
            task = self._tasks.get(TaskId)
            return task.RoomId if task and task.BizId == BizId else None

    def snapshot(self) -> tuple[TaskSnapshot, ...]:
        """Every task that the service still knows, in the order of their start."""
        with self._lock:
            self._forget(self._clock())
            return tuple(task.snapshot() for task in self._tasks.values())

    def _catch_up(self, BizId: int, RoomId: str = "") -> float:
        """Let happen what has become due, and return the time. Raises Refusal if the room is not there yet."""
        now = self._clock()
        self._forget(now)
        if (wait := opens_in(RoomId)) and now - self._awaited.setdefault((BizId, RoomId), now) < wait:
            raise Refusal(NO_ROOM)
        if RoomId == SOMEBODY_ELSES and BizId not in self._shared:
            self._shared.add(BizId)
            self._begin(StartRecord(BizId, RoomId, RecordMode.MIXED), now - _ALREADY)
        return now

    def _forget(self, now: float) -> None:
        overdue = now - self._settings.task_lifetime
        for task in [*takewhile(lambda task: task.started <= overdue, self._live.values())]:
            self._end(task, task.started + self._settings.task_lifetime)
        gone = now - self._settings.linger
        for task_id, _ in [*takewhile(lambda ended: ended[1] <= gone, self._ended.items())]:
            del self._tasks[task_id], self._ended[task_id]

    def _begin(self, request: StartRecord, started: float) -> int:
        people = None if request.RoomId == NOBODY else self._settings.people
        recording = Recording(self._settings, people, started, request.RoomId)
        users = request.SubscribeRecordUserIds
        recording.follow(request.RecordMode, users, started)
        task_id = self._task_id()
        task = _Task(request.BizId, request.RoomId, task_id, request.RecordMode, users, started, recording)
        self._tasks[task_id] = self._live[request.BizId, request.RoomId] = task
        return task_id

    def _task_id(self) -> int:
        """The next TaskId: every third is over 2^63, and none survives a detour through a double."""
        while True:
            self._given += 1
            number, self._next = self._next, self._next + 1
            if self._given % 3 == 0 and number + _HIGH <= UINT64_MAX:
                number += _HIGH
            if number < 2**53 or int(float(number)) != number:
                return number

    def _end(self, task: _Task, now: float) -> None:
        task.ended = self._ended[task.TaskId] = now
        task.recording.end(now)
        del self._live[task.BizId, task.RoomId]

    def _task(self, BizId: int, TaskId: int) -> _Task:
        task = self._tasks.get(TaskId)
        if task is None or task.BizId != BizId:
            raise Refusal("ResourceNotFound.TaskNotFound")
        return task

    def _live_task(self, BizId: int, TaskId: int) -> _Task:
        task = self._task(BizId, TaskId)
        if task.ended is not None:
            raise Refusal("ResourceNotFound.TaskNotFound")
        return task
