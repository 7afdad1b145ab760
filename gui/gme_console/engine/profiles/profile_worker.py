"""Profiles on disk, and the practice service's door: what of a profile takes disk or a socket, but no keychain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gme_console.engine.profiles.profile_state import ProfileList
from gme_console.profiles.profile import PRACTICE, Profile
from gme_console.profiles.store import ProfileError, ProfileStore

if TYPE_CHECKING:
    from gme_console.api.credential import Credential
    from gme_console.api.endpoint import Endpoint


@dataclass(frozen=True, slots=True)
class Access:
    """Where a profile's requests go and what signs them."""

    endpoint: Endpoint
    credential: Credential


@dataclass(frozen=True, slots=True)
class StoreDone:
    """The end of a change to the stored profiles; `problem` empty when it worked."""

    profile_id: str
    problem: str


@dataclass(frozen=True, slots=True)
class PracticeOpened:
    """The practice service listens; `access` None and a `problem` when it could not."""

    access: Access | None
    problem: str


class ProfileWorker(QObject):
    """Worker. Shares the thread of the ledger's writer: both touch the data folder."""

    listed = Signal(object)
    stored = Signal(object)
    failed = Signal(object)
    practice_opened = Signal(object)

    def __init__(self, folder: Path, open_practice: Callable[[], Access]) -> None:
        super().__init__()
        self._store = ProfileStore(folder)
        self._open_practice = open_practice
        self._told_aside: Path | None = None

    @Slot()
    def load(self) -> None:
        try:
            self._list()
        except ProfileError as error:
            self.failed.emit(str(error))
            self.listed.emit(ProfileList((PRACTICE,), PRACTICE.id))

    @Slot(object)
    def save(self, profile: Profile) -> None:
        self._change(profile.id, lambda: self._store.save(profile))

    @Slot(str)
    def delete(self, profile_id: str) -> None:
        self._change(profile_id, lambda: self._store.delete(profile_id))

    @Slot(str)
    def choose(self, profile_id: str) -> None:
        """Remembers the choice for the next start."""
        try:
            self._store.choose(profile_id)
        except ProfileError as error:
            self.failed.emit(str(error))

    @Slot()
    def open_practice(self) -> None:
        try:
            self.practice_opened.emit(PracticeOpened(self._open_practice(), ""))
        except OSError as error:
            from gme_console.api.http.error_text import plain_error

            self.practice_opened.emit(
                PracticeOpened(None, f"The practice service could not be started: {plain_error(error)}.")
            )

    def _change(self, profile_id: str, change: Callable[[], None]) -> None:
        try:
            change()
        except ProfileError as error:
            self.stored.emit(StoreDone(profile_id, str(error)))
            return
        try:
            self._list()
        except ProfileError as error:  # what was changed is changed
            self.failed.emit(str(error))
        self.stored.emit(StoreDone(profile_id, ""))

    def _list(self) -> None:
        listed = ProfileList(self._store.profiles(), self._store.chosen_id())
        aside = self._store.set_aside
        if aside is not None and aside != self._told_aside:
            self._told_aside = aside
            self.failed.emit(f"The profiles could not be read. Their file was set aside, whole, as {aside}.")
        self.listed.emit(listed)
