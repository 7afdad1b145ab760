"""Does what is due for one plan; every start and stop goes the way of a press."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from gme_console.api.actions import StartRecord
from gme_console.api.detail import Detail
from gme_console.api.outcome import Reason
from gme_console.api.target import same_host
from gme_console.engine.notices import Notice
from gme_console.engine.plans import plan_rules
from gme_console.engine.plans.plan_rules import PlanNoticeCode, PlanStep
from gme_console.engine.plans.room_waits import RoomWaits, WaitedRoom
from gme_console.engine.profiles import guard_policy
from gme_console.engine.requests.sending_pace import wait_before
from gme_console.ledger.plan_records import ROOM_NOT_FOUND
from gme_console.ledger.records import IN_THE_MAKING, State
from gme_console.profiles.profile import host_of

if TYPE_CHECKING:
    from gme_console.engine.plans.plan_store import PlanStore
    from gme_console.engine.plans.watched_plans import WatchedPlan
    from gme_console.engine.profiles.profile_service import ProfileService
    from gme_console.engine.recordings.recording_service import RecordingService
    from gme_console.engine.settings import PlanSettings
    from gme_console.ledger.records import Row

_GOOD = frozenset({PlanNoticeCode.STARTED, PlanNoticeCode.STOPPED})


class PlanSteps:
    """UI thread only."""

    def __init__(
        self,
        recordings: RecordingService,
        profiles: ProfileService,
        settings: PlanSettings,
        monotonic: Callable[[], float],
        store: PlanStore,
        notice: Callable[[Notice], None],
    ) -> None:
        self._recordings = recordings
        self._profiles = profiles
        self._settings = settings
        self._monotonic = monotonic
        self._store = store
        self._notice = notice
        self._asked: dict[WaitedRoom, list[WatchedPlan]] = {}
        self.rooms = RoomWaits(recordings.queries, settings, monotonic, self._room_is_there, self._cannot_ask)

    def take(self, plans: Sequence[WatchedPlan], now_us: int) -> None:
        """Looks at each, and asks about the rooms that are waited for."""
        now = self._monotonic()
        self._asked = {}
        for watched in plans:
            step = PlanStep.NOTHING if watched.is_missed or watched.is_over else plan_rules.step_of(watched.row, now_us)
            if step is PlanStep.ASK:
                room = self._room(watched)
                if room is not None:
                    self._asked.setdefault(room, []).append(watched)
            elif step is PlanStep.GIVE_UP:
                self._give_up(watched)
            elif step is not PlanStep.NOTHING and now >= watched.rests_until:
                self._try(watched, step, now_us)
        tried = (self._place(one.row) for one in plans if one.was_asked and one.row.state in IN_THE_MAKING)
        self.rooms.look(frozenset(self._asked), frozenset(room for room in tried if room is not None))

    def start(self, watched: WatchedPlan) -> None:
        """Sends the start of a planned row, or tries again soon while something about its room is in question."""
        room = self._room(watched)
        if room is None:
            return
        row = watched.row
        request = StartRecord(row.BizId, row.RoomId, row.RecordMode, row.users)
        if not self._recordings.starts.send_planned(room.profile, request, row):
            watched.rests_until = self._monotonic() + self._settings.tick_s

    def came_back(self, watched: WatchedPlan) -> None:
        """A start did nothing, and waits again."""
        if watched.was_asked and watched.row.code == ROOM_NOT_FOUND:
            room = self._room(watched)
            if room is not None:
                self.rooms.was_refused(room)
        watched.was_asked = False

    def notify(self, code: PlanNoticeCode, row: Row) -> None:
        self._notice(Notice(Detail(code, RoomId=row.RoomId, profile=row.profile_name), code in _GOOD))

    def _cannot_ask(self, room: WaitedRoom, why: str | Detail) -> None:
        self._notice(Notice(Detail(PlanNoticeCode.CANNOT_ASK, RoomId=room.RoomId, why=why)))

    def _never_send(self, row: Row, reason: Reason) -> None:
        self._store.end(row.id, reason, self._recordings.row_written)

    def _room_is_there(self, room: WaitedRoom) -> None:
        for watched in self._asked.get(room, ()):
            if watched.row.state is State.PLANNED and not watched.is_over:
                watched.was_asked = True
                self.start(watched)

    def _try(self, watched: WatchedPlan, step: PlanStep, now_us: int) -> None:
        watched.tries += 1
        again_s = wait_before(watched.tries, self._settings.again_s, self._settings.again_most_s)
        watched.rests_until = self._monotonic() + again_s
        plan = watched.row.plan
        if step is PlanStep.START:
            self.start(watched)
        elif plan is not None and now_us - (plan.stop_us or now_us) > self._settings.stop_patience_s * 1e6:
            watched.is_over = True
            self.notify(PlanNoticeCode.NOT_STOPPED, watched.row)
        else:
            self._recordings.stop(watched.row)

    def _give_up(self, watched: WatchedPlan) -> None:
        watched.is_over = True
        row = watched.row
        self.notify(PlanNoticeCode.GAVE_UP, row)
        waited = plan_rules.waits_for_room(row) or not row.reason
        self._never_send(row, Reason.NO_ROOM_IN_TIME if waited else Reason(row.reason))

    def _room(self, watched: WatchedPlan) -> WaitedRoom | None:
        """Where the start goes: under the profile that it was planned under, which must still go there."""
        room = self._place(watched.row)
        if room is None:
            watched.is_over = True
            self.notify(PlanNoticeCode.PROFILE_GONE, watched.row)
            self._never_send(watched.row, Reason.PROFILE_CHANGED)
        return room

    def _place(self, row: Row) -> WaitedRoom | None:
        profile = self._profiles.find(row.profile_id)
        if profile is None or not same_host(host_of(profile), row.host) or guard_policy.refusal(profile) is not None:
            return None
        return WaitedRoom(profile, row.BizId, row.RoomId)
