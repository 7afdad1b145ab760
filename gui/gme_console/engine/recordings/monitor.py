"""Keeps what is shown of live tasks true: asks for their files again and again, slowly enough for everybody."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from gme_console.api.action_answers import DescribeRecordInfoAnswer, RecordInfo
from gme_console.api.actions import DescribeRecordInfo, DescribeTaskInfo
from gme_console.api.outcome import Answered, Kind, Outcome, Reason, why
from gme_console.engine.recordings.live_tasks import Backoff, LiveTasks, MonitoredTask, Place, changed_mode, place_of
from gme_console.engine.recordings.reconcile_rules import answer_in, is_gone, state_of
from gme_console.engine.requests.sending_pace import Priority, wait_before
from gme_console.ledger.records import LIVE_STATES, Observation, Row, State

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.engine.history.row_writes import RowWrites
    from gme_console.engine.requests.query_runner import QueryRunner
    from gme_console.engine.settings import WatchSettings
    from gme_console.profiles.profile import Profile

MOST_OUT = 2
"""Questions of the watch that may be out at once; the threads beyond are for others."""

BACKOFF_MOST_S = 60.0


class WatchStatus(NamedTuple):
    """`trouble` is why nothing could be confirmed lately, empty when all is well. `unseen`: see row_rules.is_unseen."""

    tasks: int
    paused: bool
    trouble: str | Detail
    unseen: int = 0


class Monitor(QObject):
    """UI thread. Asks for the task that was confirmed longest ago, never faster than the settings say."""

    status_changed = Signal(object)

    def __init__(
        self,
        rows: RowWrites,
        query_runner: QueryRunner,
        asker: Callable[[Row], Profile | None],
        now_us: Callable[[], int],
        settings: WatchSettings,
        spacing_s: float,
    ) -> None:
        """`asker`: under which profile a row is asked about, if that one's key is at hand."""
        super().__init__()
        self._query_runner = query_runner
        self._rows = rows
        rows.absent.connect(self.forget)
        self._asker = asker
        self._now_us = now_us
        self._settings = settings
        self._spacing_s = spacing_s
        self.tasks = LiveTasks()  # as last known
        self._out: set[int] = set()  # the ids of rows that are being asked about
        self._backoffs: dict[Place, Backoff] = {}
        self._paused = False
        self._published: WatchStatus | None = None
        self._timer = QTimer(self, interval=int(1000 / settings.per_second))
        self._timer.timeout.connect(self._tick)

    def follow(self, rows: Iterable[Row]) -> None:
        """Takes the newest state of rows: watches those that are live, forgets those that are not."""
        for row in rows:
            if row.state in LIVE_STATES and row.TaskId is not None:
                self._watch(row)
            else:
                self._drop(row.id)
        self._publish_status()

    def _watch(self, row: Row) -> None:
        task = self.tasks.put(row)
        if task.pending_writes:
            task.pending_writes = False
            self.tasks.wait(task)
        if not self._timer.isActive():
            self._timer.start()

    def forget(self, row_id: int) -> None:
        self._drop(row_id)
        self._publish_status()

    def _drop(self, row_id: int) -> None:
        task = self.tasks.drop(row_id)
        if task is None:
            return
        self._out.discard(row_id)
        if task.token:
            self._query_runner.cancel(task.token)
        if not self.tasks:
            self._timer.stop()

    def pause(self, paused: bool) -> None:
        """Stops asking, or goes on and asks for everything anew."""
        self._paused = paused
        if not paused:
            self._backoffs.clear()
        self._publish_status()

    def leave(self) -> None:
        for row in self.tasks.rows():
            self.forget(row.id)

    def _tick(self) -> None:
        """One question at most; the timer's interval is the pace."""
        self._publish_status()
        if self._paused or len(self._out) >= MOST_OUT:
            return
        now = time.monotonic()

        def backs_off(place: Place) -> bool:
            backoff = self._backoffs.get(place)
            return backoff is not None and backoff.until > now

        task = self.tasks.next_due(now, backs_off)
        while task is not None and not self._ask(task):
            task = self.tasks.next_due(now, backs_off)

    def _ask(self, task: MonitoredTask) -> bool:
        """False when nobody may ask about it at present."""
        row = task.row
        profile = self._asker(row)
        if profile is None or row.TaskId is None:
            self._put_off(task)
            self._recovered(task)  # what failed there before says nothing of a place where nobody asks
            return False
        question = DescribeRecordInfo(row.BizId, row.TaskId, row.RoomId)
        self._query(profile, question, task, self._files_answered)
        return True

    def _query(
        self,
        profile: Profile,
        question: DescribeRecordInfo | DescribeTaskInfo,
        task: MonitoredTask,
        then: Callable[[MonitoredTask, Answered], None],
    ) -> None:
        """Asks; `then` is called with the answer while the task is watched."""

        def answered(outcome: Outcome) -> None:
            if self.tasks.get(row_id) is task:
                task.token = 0
                self._out.discard(row_id)
                then(task, Answered(question, outcome))

        row_id = task.row.id
        task.token = -1
        self._out.add(row_id)
        token = self._query_runner.ask(profile, question, Priority.WATCHING, answered)
        if task.token == -1:
            task.token = token

    def _put_off(self, task: MonitoredTask) -> None:
        task.due = time.monotonic() + self._settings.interval_s
        self.tasks.wait(task)

    def _files_answered(self, task: MonitoredTask, look: Answered) -> None:
        self._put_off(task)
        outcome = look.outcome
        if outcome.kind is Kind.ACCEPTED and isinstance(outcome.answer, DescribeRecordInfoAnswer):
            self._take_files(task, outcome.answer, look)
        elif is_gone(outcome):
            self._gone(task, (), look)
        else:
            self._failed(task, look)

    def _take_files(self, task: MonitoredTask, answer: DescribeRecordInfoAnswer, look: Answered) -> None:
        """Files show who is recorded; when nobody is, only the room shows whether the task still lives."""
        row = task.row
        state = state_of(answer)
        if state is State.RECORDING or not row.RoomId:
            mode = changed_mode(answer.RecordMode, row)
            self._found(task, Observation(row.id, state, answer.RecordInfo, self._now_us(), mode, look=look))
            return
        profile = self._asker(row)
        if profile is None:
            return
        files = answer.RecordInfo
        question = DescribeTaskInfo(row.BizId, row.RoomId)
        self._query(profile, question, task, lambda task, look: self._room_answered(task, files, look))

    def _room_answered(self, task: MonitoredTask, files: tuple[RecordInfo, ...], look: Answered) -> None:
        self.tasks.wait(task)
        answer = answer_in(look.outcome)
        if answer is None:
            self._failed(task, look)
        elif answer.TaskId != task.row.TaskId:
            self._gone(task, files, look)
        else:
            row = task.row
            mode = changed_mode(answer.RecordMode, row)
            shown = answer.SubscribeRecordUserIds
            users = None if shown.same_users(row.users) else shown
            self._found(task, Observation(row.id, State.ARMED, files, self._now_us(), mode, users, look))

    def _found(self, task: MonitoredTask, seen: Observation) -> None:
        """Mode and users that are not those of the row are believed when they are reported twice in a row."""
        task.missed_at, task.refused = None, ""
        self._recovered(task)
        shown_choice = (seen.RecordMode, seen.users)
        if shown_choice != task.shown_choice:
            task.shown_choice = shown_choice
            seen = seen._replace(RecordMode=None, users=None)
        self._see(task, seen)

    def _gone(self, task: MonitoredTask, files: tuple[RecordInfo, ...], look: Answered) -> None:
        """Believed when it is still so a while later: the service may be slow to show a task, or forget it once."""
        self._recovered(task)
        now = time.monotonic()
        if task.missed_at is None:
            task.missed_at = now
        elif now - task.missed_at >= self._spacing_s:
            self._see(task, Observation(task.row.id, State.ENDED, files, self._now_us(), look=look))

    def _see(self, task: MonitoredTask, seen: Observation) -> None:
        """Until it is written there is nothing more to ask."""
        task.pending_writes = True
        self._rows.observe(seen)

    def _recovered(self, task: MonitoredTask) -> None:
        self._backoffs.pop(place_of(task.row), None)
        self._publish_status()

    def _failed(self, task: MonitoredTask, look: Answered) -> None:
        """Backs off at this place; another one may well be reached."""
        outcome = look.outcome
        if outcome.reason in (Reason.LEAVING, Reason.PROFILE_CHANGED):
            return
        if outcome.kind is Kind.REFUSED and outcome.reason is not Reason.RATE_LIMITED:
            if outcome.code != task.refused:
                self._rows.refused(task.row.id, look, self._now_us())
            task.refused = outcome.code
        before = self._backoffs.get(place_of(task.row))
        failures = before.failures + 1 if before else 1
        until = time.monotonic() + wait_before(failures, self._settings.interval_s, BACKOFF_MOST_S)
        trouble = before.trouble if before else ""
        if outcome.reason is not Reason.RATE_LIMITED:
            trouble = why(outcome)
        self._backoffs[place_of(task.row)] = Backoff(failures, until, trouble)
        self._publish_status()

    def _publish_status(self) -> None:
        watched = (backoff for place, backoff in self._backoffs.items() if self.tasks.is_at(place))
        trouble = next((backoff.trouble for backoff in watched if backoff.trouble), "")
        unseen = self.tasks.unseen(self._now_us())
        status = WatchStatus(len(self.tasks), self._paused, trouble, unseen)
        if status != self._published:
            self._published = status
            self.status_changed.emit(status)
