"""Starts, from the press on: kept until it is known which rooms are still being settled, and held in those that are."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from gme_console.api.detail import Detail
from gme_console.engine.background import call_each
from gme_console.engine.notices import Notice, NoticeCode
from gme_console.engine.recordings.early_starts import EarlyStart, EarlyStarts
from gme_console.engine.recordings.request_callbacks import NOBODY, Askers, RequestCallbacks
from gme_console.profiles.profile import Profile, host_of

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.engine.recordings.command_runner import CommandRunner
    from gme_console.engine.recordings.reconciler import Reconciler
    from gme_console.engine.recordings.room_check import RoomCheck
    from gme_console.ledger.plan_records import Plan
    from gme_console.ledger.records import Row


class StartQueue:
    """UI thread only."""

    def __init__(
        self,
        runner: CommandRunner,
        reconciler: Reconciler,
        rooms: RoomCheck,
        recorded_already: Callable[[Row], None],
        notice: Callable[[Notice], None],
    ) -> None:
        self._runner, self._in_flight = runner, runner.in_flight
        self._reconciler = reconciler
        self._rooms = rooms
        self._recorded_already = recorded_already
        self._notice = notice
        self.begun = False
        """Whether nothing is kept any more."""
        self._refusal: str | Detail = ""
        self._early = EarlyStarts()

    def press(
        self,
        profile: Profile,
        request: StartRecord,
        plan: Plan | None = None,
        ticket: str = "",
        then: RequestCallbacks = NOBODY,
    ) -> bool:
        """Whether it is begun, or kept and `then` told later. `plan`: how it is to end."""
        if self._refusal:
            self._notice(Notice(Detail(NoticeCode.NOTHING_SENT, why=self._refusal)))
            return False
        start = EarlyStart(profile, request, plan, ticket, (then,))
        if self.begun:
            return self._send(start)
        is_kept = self._early.add(start)
        if not is_kept:
            self._notice(Notice(Detail(NoticeCode.STARTED_OTHERWISE, RoomId=request.RoomId)))
        self._in_flight.keep(len(self._early))
        return is_kept

    def check(self, profile: Profile, request: StartRecord, ticket: str, then: RequestCallbacks) -> bool:
        """The same for the start of a quick check; nothing is kept for later, and a start that is out goes first."""
        is_out = self._in_flight.starts_in(host_of(profile), request.BizId, request.RoomId)
        if self._refusal or not self.begun or is_out:
            return False
        return self._send(EarlyStart(profile, request, None, ticket, (then,)), check=True)

    def take_over(self, early: EarlyStarts, then: RequestCallbacks) -> None:
        """What was pressed before there was a console, which is not open yet. `then` hears of the last one."""
        early.tell_of_last(then)
        for start in early.take():
            self._early.add(start)
        self._in_flight.keep(len(self._early))

    def refuse(self, because: str | Detail) -> None:
        """While the history is closed nobody knows which rooms are being settled; empty once it is open."""
        self._refusal = because
        dropped = self._early.take() if because else ()
        if dropped:
            self._in_flight.keep(0)
            self._notice(Notice(Detail(NoticeCode.NOTHING_SENT, why=because)))
        call_each(partial(Askers(early.then).not_begun, because) for early in dropped)

    def begin(self, chosen: Profile) -> None:
        """It is known now which rooms are being settled; `chosen` is the profile in use."""
        self.begun = True
        kept = self._early.take()
        if kept:
            self._in_flight.keep(0)
        call_each(partial(self._send_kept, early, chosen) for early in kept)

    def _send_kept(self, early: EarlyStart, chosen: Profile) -> None:
        why: str | Detail = ""
        if early.profile != chosen:
            why = Detail(NoticeCode.PROFILE_CHANGED_EARLY)
            self._notice(Notice(why))
        elif self._send(early):
            return
        Askers(early.then).not_begun(why)

    def send_planned(self, profile: Profile, request: StartRecord, row: Row) -> bool:
        """The start of a planned row; False while its room is in question, and nothing is begun."""
        if self._refusal or not self.begun or self.is_held(profile, request.BizId, request.RoomId):
            return False
        return self._runner.press(profile, request, row)

    def is_held(self, profile: Profile, BizId: int, RoomId: str) -> bool:
        """Whether an earlier start of the room is not settled; then that is hurried, and this one is not sent."""
        room = (host_of(profile), BizId, RoomId)
        held = self._reconciler.is_reconciling(*room) or self._in_flight.in_doubt(*room)
        if held:
            self._reconciler.hurry(*room)
        return held

    def _send(self, start: EarlyStart, *, check: bool = False) -> bool:
        """One that could only be refused, since the room is recorded from here, is not sent."""
        profile, request, plan, ticket, then = start
        row = self._rooms.recorded_here(host_of(profile), request.BizId, request.RoomId)
        if row is not None:
            self._rooms.look_again()
            self._recorded_already(row)
            return False
        hold = self.is_held(profile, request.BizId, request.RoomId)
        return self._runner.press(profile, request, None, *then, hold=hold, check=check, plan=plan, ticket=ticket)
