"""Live tasks: every question has the answer that looking at each of them would give."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from copies import replace
from gme_console.engine.recordings.live_tasks import LiveTasks, MonitoredTask, place_of
from gme_console.engine.recordings.row_rules import UNSEEN_AFTER_US, is_unseen
from gme_console.ledger.records import LIVE_STATES, Row
from history_rows import make_row

HOSTS = ("one", "two")
PLACES = tuple(("practice", host) for host in HOSTS)
STATES = sorted(LIVE_STATES)


class Tasks(RuleBasedStateMachine):
    """The index beside a plain list of tasks. `now` only goes on, and is seconds; a row tells of microseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.index = LiveTasks()
        self.tasks: list[MonitoredTask] = []
        self.now = 1.0

    @rule(
        row_id=st.integers(1, 6),
        BizId=st.integers(1, 2),
        room=st.sampled_from(["", "a", "b"]),
        task_id=st.integers(1, 3),
        state=st.sampled_from(STATES),
        seen_us=st.integers(0, 3) | st.none(),
    )
    def put(self, row_id: int, BizId: int, room: str, task_id: int, state: object, seen_us: int | None) -> None:
        row = make_row(row_id, BizId=BizId, RoomId=room, TaskId=task_id, state=state, host=HOSTS[row_id % 2])
        row = replace(row, created_us=2, confirmed_us=seen_us)
        task = self.index.put(row)
        assert task.row is row
        if task not in self.tasks:
            self.tasks.append(task)

    @precondition(lambda self: self.tasks)
    @rule(data=st.data())
    def drop(self, data: st.DataObject) -> None:
        task = self._any(data)
        self.tasks.remove(task)
        assert self.index.drop(task.row.id) is task
        assert self.index.drop(task.row.id) is None

    @rule(resting=st.sets(st.sampled_from(PLACES)), then=st.sampled_from(["ask", "later", "write"]))
    def take_due(self, resting: set[tuple[str, str]], then: str) -> None:
        """As the monitor does: who is given is asked, put off, or written."""
        able = [task for task in self.tasks if not task.token and not task.pending_writes and task.due <= self.now]
        first = min((task.due for task in able if place_of(task.row) not in resting), default=None)
        task = self.index.next_due(self.now, resting.__contains__)
        assert (None if task is None else task.due) == first
        if task is None:
            return
        assert task in able
        assert place_of(task.row) not in resting
        if then == "ask":
            task.token = 1
            return
        task.due = self.now + 1
        task.pending_writes = then == "write"
        self.index.wait(task)

    @precondition(lambda self: self.tasks)
    @rule(data=st.data())
    def end_wait(self, data: st.DataObject) -> None:
        """An answer came, or a write was done."""
        task = self._any(data)
        if task.token or task.pending_writes:
            task.token, task.pending_writes = 0, False
            self.index.wait(task)

    @rule()
    def go_on(self) -> None:
        self.now += 0.5

    @invariant()
    def rows_agree(self) -> None:
        assert len(self.index) == len(self.tasks)
        assert sorted(self._ids(self.index.rows())) == sorted(task.row.id for task in self.tasks)
        assert all(self.index.get(task.row.id) is task for task in self.tasks)
        for BizId in (1, 2):
            for room in ("", "a", "b"):
                told = self.index.of_room(BizId, room)
                assert sorted(self._ids(told)) == self._like(lambda row: (row.BizId, row.RoomId), (BizId, room))
            for task_id in (1, 2, 3):
                told = self.index.of_id(BizId, task_id)
                assert sorted(self._ids(told)) == self._like(lambda row: (row.BizId, row.TaskId), (BizId, task_id))
        for place in PLACES:
            assert self.index.is_at(place) == any(place_of(task.row) == place for task in self.tasks)

    @invariant()
    def unseen_agree(self) -> None:
        for past_us in range(5):
            now_us = UNSEEN_AFTER_US + past_us
            assert self.index.unseen(now_us) == sum(is_unseen(task.row, now_us) for task in self.tasks)

    def _any(self, data: st.DataObject) -> MonitoredTask:
        return self.tasks[data.draw(st.integers(0, len(self.tasks) - 1))]

    def _like(self, key: Callable[[Row], object], value: object) -> list[int]:
        return sorted(task.row.id for task in self.tasks if key(task.row) == value)

    @staticmethod
    def _ids(rows: tuple[Row, ...]) -> list[int]:
        return [row.id for row in rows]


TestTasks = Tasks.TestCase
TestTasks.settings = settings(max_examples=15, stateful_step_count=25)
