"""Starts, from the press on: kept until it is known which rooms are still being settled, and held in those that are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gme_console.engine.notices import Busy, Notice
from gme_console.engine.settings import OPENING
from gme_console.profiles.profile import Profile, host_of

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.engine.recordings.command_runner import CommandRunner
    from gme_console.engine.recordings.reconciler import Reconciler
    from gme_console.engine.recordings.room_check import RoomCheck
    from gme_console.ledger.records import Row


class StartQueue:
    """UI thread only."""

    def __init__(
        self,
        changes: CommandRunner,
        reconciler: Reconciler,
        rooms: RoomCheck,
        recorded_already: Callable[[Row], None],
        busy: Callable[[tuple[Busy, ...]], None],
        notice: Callable[[Notice], None],
    ) -> None:
        self._changes = changes
        self._reconciler = reconciler
        self._rooms = rooms
        self._recorded_already = recorded_already
        self._busy = busy
        self._notice = notice
        self.begun = False
        """Whether nothing is kept any more."""
        self._refusal = ""
        self._early: list[tuple[Profile, StartRecord]] = []

    @property
    def wait(self) -> bool:
        """Whether one was pressed so early that it is still kept."""
        return bool(self._early)

    def press(self, profile: Profile, request: StartRecord) -> None:
        """One that could only be refused, since the room is recorded from here, is not sent."""
        if self._refusal:
            self._notice(Notice(f"Nothing was sent. {self._refusal}"))
            return
        if not self.begun:
            self._early.append((profile, request))
            self._busy((Busy(OPENING),))
            return
        place = (host_of(profile), request.BizId, request.RoomId)
        row = self._rooms.recorded_here(*place)
        if row is not None:
            self._rooms.look_again()
            self._recorded_already(row)
            return
        hold = self._reconciler.is_settling(*place) or self._changes.in_doubt(*place)
        self._changes.press(profile, request, hold=hold)
        if hold:
            self._reconciler.hurry(*place)

    def refuse(self, because: str) -> None:
        """While the history is closed nobody knows which rooms are being settled; empty once it is open."""
        self._refusal = because
        if because and self._early:
            self._early = []
            self._busy(())
            self._notice(Notice(f"Nothing was sent. {because}"))

    def begin(self, chosen: Profile) -> None:
        """It is known now which rooms are being settled; `chosen` is the profile in use."""
        self.begun = True
        early, self._early = self._early, []
        if early:
            self._busy(())
        for profile, request in early:
            if profile == chosen:
                self.press(profile, request)
            else:
                text = "Nothing was sent: the profile changed while the console was opening. Press Start again."
                self._notice(Notice(text))
