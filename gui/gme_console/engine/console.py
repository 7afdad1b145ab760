"""The one object that the window speaks to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gme_console.engine.hearing import Hearing
from gme_console.engine.maintenance.maintenance_messages import OwnProfile
from gme_console.engine.profiles import guard_policy
from gme_console.profiles.profile import host_of

if TYPE_CHECKING:
    from gme_console.engine.profiles.profile_messages import SaveProfile, TryProfile
    from gme_console.engine.window_state import WindowState


class Console(Hearing):
    """What the window asks. Lives in the UI thread; no method blocks, and what comes of it is told by a signal."""

    def open(self) -> None:
        """Opens ledger and profiles."""
        self.history.open()
        self._lines.profiles_load.emit()

    def choose_profile(self, profile_id: str) -> None:
        profile = self._choice.find(profile_id)
        if profile is not None:
            self._lines.profiles_choose.emit(profile_id)
            self._use(profile)

    def refusal(self) -> str:
        """Why the profile in use would refuse a start; empty when it would not."""
        return guard_policy.refusal(self.chosen)

    def asks_before_start(self) -> bool:
        return guard_policy.asks_before_start(self.chosen)

    def import_file(self, path: Path) -> None:
        """Takes an export of JSON Lines in, under the profiles that are there."""
        own = tuple(
            OwnProfile(profile.id, profile.name, host_of(profile), str(profile.BizId))
            for profile in self._choice.list().profiles
        )
        self.maintenance.import_file(path, own)

    def save_profile(self, save: SaveProfile) -> None:
        self._parts.desk.save(save, self._choice.find(save.profile.id))

    def delete_profile(self, profile_id: str) -> None:
        profile = self._choice.find(profile_id)
        if profile is not None:
            self._parts.desk.delete(profile)

    def test_profile(self, test: TryProfile) -> None:
        self._parts.desk.test(test)

    def keep_arrangement(self, arrangement: WindowState) -> None:
        """Remembers it for the next window; without an answer, at the latest before the ledger is let go."""
        self._lines.arrangement_keep.emit(arrangement)

    @property
    def is_leaving(self) -> bool:
        return self._leaving.is_set()

    def leave(self) -> None:
        """Stops taking work; `recordings.left` follows when every request that is out has its outcome on disk."""
        self.recordings.leave()

    def close_readers(self) -> None:
        """After `left`: HTTP and history let go of connections and files and end their threads."""
        self._scheduler.close()
        self.history.close_readers()
        self.maintenance.close()

    def close_ledger(self) -> None:
        """After the threads of `close_readers` have ended: the same for the ledger's writer."""
        self.history.close()
