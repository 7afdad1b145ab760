"""Starts and stops that were planned, carried out while the console runs, and what became of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.api.detail import Detail
from gme_console.engine.notices import Notice, Notices
from gme_console.engine.plans import plan_rules
from gme_console.engine.plans.plan_rules import PlanNoticeCode
from gme_console.engine.plans.plan_steps import PlanSteps
from gme_console.engine.plans.plan_store import PlanStore, Then
from gme_console.engine.plans.watched_plans import WatchedPlan, is_open, notice_code, waits_already
from gme_console.engine.profiles import guard_policy
from gme_console.ledger.plan_records import Begins, Plan
from gme_console.ledger.records import IN_THE_MAKING, State

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.engine.history.history_messages import Removed
    from gme_console.engine.history.ledger_thread import LedgerThread
    from gme_console.engine.profiles.profile_service import ProfileService
    from gme_console.engine.recordings.recording_service import RecordingService
    from gme_console.engine.settings import PlanSettings
    from gme_console.ledger.records import Row
    from gme_console.profiles.profile import Profile

SWEEP_MS = 30_000
"""Between two looks for what a console has left that ended."""


class PlanService(QObject):
    """UI thread. One timer looks at what is due. What waits for the clock or a room is done by itself, once; what is
    `missed`, since its time passed while no console could do it, waits for `do_now` or `cancel`.
    """

    missed = Signal(object)  # tuple[Row, ...]
    changed = Signal()
    """Other plans are open than before; told once of all that changed in a turn."""

    def __init__(
        self,
        ledger: LedgerThread,
        recordings: RecordingService,
        profiles: ProfileService,
        notices: Notices,
        now_us: Callable[[], int],
        settings: PlanSettings,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._notices = notices
        self._store = PlanStore(ledger, now_us, notices.add)
        self._recordings = recordings
        self._profiles = profiles
        self._now_us = now_us
        self._watched: dict[int, WatchedPlan] = {}
        self._looked_us = 0
        self._ledger, self._has_left = ledger, False
        self._steps = PlanSteps(recordings, profiles, settings, monotonic, self._store, notices.add)
        self._timer = QTimer(self, interval=int(settings.tick_s * 1000))
        self._timer.timeout.connect(self.look)
        self._look_soon = QTimer(self, singleShot=True, interval=0)
        self._look_soon.timeout.connect(self.look)
        self._tell_soon = QTimer(self, singleShot=True, interval=0)
        self._tell_soon.timeout.connect(self._tell)
        self._sweep = QTimer(self, interval=SWEEP_MS)
        self._sweep.timeout.connect(self.recall)
        recordings.started.connect(self._started)
        recordings.rows_changed.connect(self._rows_changed)
        profiles.changed.connect(self._keys_changed)
        profiles.credential_changed.connect(self._keys_changed)

    def open_rows(self) -> tuple[Row, ...]:
        """What this console is to carry out."""
        return tuple(watched.row for watched in self._watched.values() if not watched.is_over)

    def is_ours(self, row: Row) -> bool:
        """Whether it is one of these."""
        watched = self._watched.get(row.id)
        return watched is not None and not watched.is_over

    def is_missed(self, row: Row) -> bool:
        watched = self._watched.get(row.id)
        return watched is not None and watched.is_missed

    def asks_first(self, plan: Plan | None, profile: Profile | None = None) -> bool:
        """Whether the question of the guard level is asked before it is planned: nobody is there to answer it later."""
        profile = profile or self._profiles.chosen
        return plan is not None and plan.stops and guard_policy.asks_before_stop_later(profile)

    def make(
        self, request: StartRecord, plan: Plan, then: Then, profile: Profile | None = None, ticket: str = ""
    ) -> bool:
        """Plans a start, under that profile or the one in use; False when it is refused, and a notice says why."""
        profile = profile or self._profiles.chosen
        refusal = guard_policy.refusal(profile, ticket)
        if plan.begins is Begins.ROOM and waits_already(self.open_rows(), profile.id, request):
            refusal = Detail(PlanNoticeCode.WAITS_ALREADY, RoomId=request.RoomId)
        if refusal is not None:
            self._notices.add(Notice(refusal))
            return False

        def made(row: Row) -> None:
            self._take(row)
            self._recordings.row_written(row)
            then(row)

        self._store.make(profile, request, plan, ticket, made)
        return True

    def stop_later(self, row: Row, stop_us: int) -> None:
        """Ends the recording at that moment."""
        self._change(row, (row.plan or Plan())._replace(stop_us=stop_us, stop_after_us=None))

    def cancel(self, row: Row) -> None:
        """A start that waits is never sent; a recording goes on until it is stopped."""
        self._store.cancel(row.id, self._recordings.row_written)

    def do_now(self, row: Row) -> None:
        """Carries out at once what waits, or was missed, whichever console it was of."""
        at_us = self._now_us()
        plan = plan_rules.renewed(row, at_us)
        if row.state is not State.PLANNED and plan.stop_us is not None:
            plan = plan._replace(stop_us=at_us)
        self._change(row, plan, at_once=True)

    @Slot()
    def history_opened(self) -> None:
        """The history is open."""
        self._sweep.start()
        self.recall()

    @Slot()
    def recall(self) -> None:
        """Takes up what earlier runs and consoles that ended have left, and learns what others have cancelled."""
        if self._ledger.is_open and self._profiles.is_listed and not self._has_left:
            self._store.mine(self._recalled)

    @Slot()
    def history_changed(self) -> None:
        """Somebody wrote, perhaps to what is planned."""
        if self._watched:
            self.recall()

    @Slot(object)
    def rows_removed(self, removed: Removed) -> None:
        for row_id in removed.row_ids:
            self._forget(row_id)
        if removed.back:
            self.recall()

    def leave(self) -> None:
        """Nothing more begins; what waits stays on disk."""
        self._has_left = True
        self._timer.stop()
        self._sweep.stop()

    @Slot()
    def look(self) -> None:
        """Does what is due."""
        if self._has_left or not self._watched:
            return
        now_us, since_us = self._now_us(), self._looked_us
        self._looked_us = now_us
        watched = tuple(self._watched.values())
        waiting = [one for one in watched if not (one.is_missed or one.is_over)]
        self._miss([one for one in waiting if plan_rules.is_missed(one.row, since_us, now_us)])
        self._steps.take(watched, now_us)

    def _take(self, row: Row) -> WatchedPlan:
        """A plan of this console."""
        watched = self._watched.get(row.id)
        if watched is None:
            if not self._watched:
                self._looked_us = self._now_us()
                self._timer.start()
            watched = self._watched[row.id] = WatchedPlan(row)
        watched.row = row
        self._look_soon.start()
        self._tell_soon.start()
        return watched

    def _forget(self, row_id: int) -> None:
        if self._watched.pop(row_id, None) is None:
            return
        if not self._watched:
            self._steps.take((), self._now_us())
            self._timer.stop()
        self._tell_soon.start()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    def _recalled(self, rows: tuple[Row, ...]) -> None:
        now_us = self._now_us()
        for row_id in self._watched.keys() - {row.id for row in rows}:
            self._forget(row_id)
        missed = []
        for row in rows:
            if row.id not in self._watched:
                watched = self._take(row)
                if plan_rules.is_missed(row, None, now_us):
                    missed.append(watched)
        self._miss(missed)

    def _miss(self, missed: list[WatchedPlan]) -> None:
        for watched in missed:
            watched.is_missed = True
        if missed:
            self.missed.emit(tuple(watched.row for watched in missed))

    @Slot(object)
    def _started(self, started: tuple[Row, ...]) -> None:
        for row in started:
            if is_open(row):
                self._take(row)

    @Slot(object)
    def _rows_changed(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            if row.id in self._watched:
                self._row_changed(self._watched[row.id], row)

    def _row_changed(self, watched: WatchedPlan, row: Row) -> None:
        before, watched.row = watched.row, row
        code = None if watched.is_over else notice_code(before, row, self._now_us())
        if code is not None:
            self._steps.notify(code, row)
        if before.state is not row.state and row.state is State.PLANNED:
            self._steps.came_back(watched)
        elif before.state in IN_THE_MAKING and row.state not in IN_THE_MAKING:
            watched.tries, watched.rests_until = 0, 0.0
        if is_open(row):
            self._tell_soon.start()
        else:
            self._forget(row.id)

    @Slot()
    def _keys_changed(self) -> None:
        self._steps.rooms.hurry()
        self.recall()

    def _change(self, row: Row, plan: Plan, *, at_once: bool = False) -> None:
        def changed(row: Row) -> None:
            watched = self._take(row)
            watched.is_missed, watched.tries, watched.rests_until = False, 0, 0.0
            self._recordings.row_written(row)
            if at_once and row.state is State.PLANNED:
                self._steps.start(watched)

        self._store.change(row.id, plan, changed)
