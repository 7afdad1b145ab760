"""Starts, from the press on: kept until it is known which rooms are still being settled, and held in those that are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gme_console.api.detail import Detail
from gme_console.engine.notices import Busy, Notice, NoticeCode, Wait
from gme_console.engine.recordings.early_starts import EarlyStarts
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
        self._runner = runner
        self._reconciler = reconciler
        self._rooms = rooms
        self._recorded_already = recorded_already
        self._notice = notice
        self.begun = False
        """Whether nothing is kept any more."""
        self._refusal: str | Detail = ""
        self._early = EarlyStarts()

    @property
    def wait(self) -> bool:
        """Whether one was pressed so early that it is still kept."""
        return bool(self._early)

    def press(self, profile: Profile, request: StartRecord, plan: Plan | None = None, ticket: str = "") -> int | None:
        """Returns the token that identifies the start, None if nothing is begun. `plan`: how it is to end."""
        if self._refusal:
            self._notice(Notice(Detail(NoticeCode.NOTHING_SENT, why=self._refusal)))
            return None
        if self.begun:
            return self._send(profile, request, ticket, plan=plan)
        token = self._early.add(profile, request, plan, ticket)
        if token is None:
            self._notice(Notice(Detail(NoticeCode.STARTED_OTHERWISE, RoomId=request.RoomId)))
        self._publish_busy()
        return token

    def check(self, profile: Profile, request: StartRecord, ticket: str = "") -> int | None:
        """The same for the start of a quick check; nothing is kept for later, and a start that is out goes first."""
        if (
            self._refusal
            or not self.begun
            or self._runner.in_flight.starts_in(host_of(profile), request.BizId, request.RoomId)
        ):
            return None
        return self._send(profile, request, ticket, check=True)

    def take_over(self, early: EarlyStarts) -> int | None:
        """What was pressed before there was a console, which is not open yet. Returns the last one's token."""
        self._early = early
        if early:
            self._publish_busy()
        return early.last

    def refuse(self, because: str | Detail) -> None:
        """While the history is closed nobody knows which rooms are being settled; empty once it is open."""
        self._refusal = because
        if because and self._early.take():
            self._publish_busy()
            self._notice(Notice(Detail(NoticeCode.NOTHING_SENT, why=because)))

    def begin(self, chosen: Profile) -> None:
        """It is known now which rooms are being settled; `chosen` is the profile in use."""
        self.begun = True
        kept = self._early.take()
        if kept:
            self._publish_busy()
        for early in kept:
            if early.profile == chosen:
                self._send(early.profile, early.request, early.ticket, plan=early.plan, token=early.token)
            else:
                self._notice(Notice(Detail(NoticeCode.PROFILE_CHANGED_EARLY)))

    def send_planned(self, profile: Profile, request: StartRecord, row: Row) -> bool:
        """The start of a planned row; False while its room is in question, and nothing is begun."""
        if self._refusal or not self.begun or self.is_held(profile, request.BizId, request.RoomId):
            return False
        return self._runner.press(profile, request, row) is not None

    def is_held(self, profile: Profile, BizId: int, RoomId: str) -> bool:
        """Whether an earlier start of the room is not settled; then that is hurried, and this one is not sent."""
        room = (host_of(profile), BizId, RoomId)
        held = self._reconciler.is_settling(*room) or self._runner.in_flight.in_doubt(*room)
        if held:
            self._reconciler.hurry(*room)
        return held

    def _send(
        self,
        profile: Profile,
        request: StartRecord,
        ticket: str,
        *,
        check: bool = False,
        plan: Plan | None = None,
        token: int | None = None,
    ) -> int | None:
        """One that could only be refused, since the room is recorded from here, is not sent."""
        row = self._rooms.recorded_here(host_of(profile), request.BizId, request.RoomId)
        if row is not None:
            self._rooms.look_again()
            self._recorded_already(row)
            return None
        hold = self.is_held(profile, request.BizId, request.RoomId)
        return self._runner.press(profile, request, hold=hold, token=token, check=check, plan=plan, ticket=ticket)

    def _publish_busy(self) -> None:
        self._runner.busy_changed.emit((Busy(Wait.OPENING),) if self._early else ())
