"""What the workers tell, and what follows from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from gme_console.engine.history.history_service import HistoryService
from gme_console.engine.history.ledger_thread import LedgerThread
from gme_console.engine.lines import Lines
from gme_console.engine.maintenance.maintenance_service import MaintenanceService
from gme_console.engine.notices import Notice
from gme_console.engine.parts import Parts
from gme_console.engine.profiles.row_access import RowAccess
from gme_console.engine.profiles.selection import ProfileSelection
from gme_console.engine.recordings.recording_service import RecordingService
from gme_console.engine.requests.http_worker import HttpThread
from gme_console.engine.requests.scheduler import Scheduler
from gme_console.engine.told import Told

if TYPE_CHECKING:
    from pathlib import Path

    from gme_console.api.error_catalogue import Catalogue
    from gme_console.engine.profiles.profile_messages import ProfileSaved
    from gme_console.engine.profiles.profile_state import CredentialStatus, ProfileList
    from gme_console.engine.settings import ConsoleSettings
    from gme_console.engine.workers import Backgrounds, Workers
    from gme_console.profiles.profile import Profile


class Hearing(Told):
    """The facade's ear, in the UI thread: nothing else hears the workers."""

    def __init__(
        self,
        folder: Path,
        workers: Workers,
        backgrounds: Backgrounds,
        catalogue: Catalogue,
        environ: Mapping[str, str],
        leaving: Event,
        now_us: Callable[[], int],
        settings: ConsoleSettings,
        *,
        practice: bool,
    ) -> None:
        """`practice`: that profile comes first whatever was used last. `leaving` keeps requests from being sent."""
        super().__init__()
        self.settings = settings
        self._leaving = leaving
        self._now_us = now_us
        self._lines = Lines(workers)
        self._ledger = LedgerThread(workers.ledger, backgrounds.ledger)
        self.history = HistoryService(self._ledger, folder, backgrounds.history, backgrounds.search, now_us)
        self.maintenance = MaintenanceService(
            self._ledger, folder, backgrounds.transfer, backgrounds.backup, now_us, settings.backups, leaving
        )
        self._choice = ProfileSelection(practice_first=practice)
        threads = tuple(HttpThread(*pair) for pair in zip(backgrounds.http, workers.http_workers, strict=True))
        self._scheduler = Scheduler(threads, settings.rate)
        row_access = RowAccess(self._choice)
        self._parts = Parts(self._lines, catalogue, environ, settings, self._scheduler, row_access)
        self.recordings = RecordingService(
            self._ledger,
            self._scheduler,
            self._parts.credentials,
            self._choice,
            row_access,
            leaving,
            now_us,
            settings,
        )
        self._connect_workers(workers)
        self._connect_parts()

    @property
    def chosen(self) -> Profile:
        return self._choice.chosen

    # What the workers and the parts tell.

    @Slot(object)
    def _ledger_opened(self) -> None:
        self.maintenance.begin()
        self.recordings.opened()

    @Slot(object)
    def _profiles_listed(self, listed: ProfileList) -> None:
        """Whom rows may be asked under has perhaps changed: what could not be taken up before is."""
        self._use(self._choice.take(listed))
        self.recordings.recall()

    @Slot(str)
    def _profiles_failed(self, sentence: str) -> None:
        self.noticed.emit(Notice(sentence))

    def _profile_saved(self, saved: ProfileSaved) -> None:
        if not saved.problem:
            self._forget_credential(saved.profile_id)
            if saved.profile_id == self.chosen.id:
                self._parts.credentials.want(self.chosen)
        self.profile_saved.emit(saved)

    def _credential_told(self, status: CredentialStatus) -> None:
        """A profile that can ask again takes up what could not be settled without it."""
        if status.ready and self._choice.ready(status.profile_id):
            self.recordings.recall()
        self.credential_changed.emit(status)

    # Within.

    def _use(self, profile: Profile) -> None:
        changed = profile != self.chosen
        self._choice.chosen = profile
        self.profiles_changed.emit(self._choice.list())
        if changed:
            self._forget_credential(profile.id)
        self._parts.credentials.want(profile)

    def _forget_credential(self, profile_id: str) -> None:
        self._choice.forget(profile_id)
        self._parts.credentials.forget(profile_id)
        self.recordings.ask_again(profile_id)

    def _connect_parts(self) -> None:
        parts = self._parts
        self.history.opened.connect(self._ledger_opened)
        self.maintenance.imported.connect(self.recordings.recall)  # what came in is taken up like an earlier run's
        self.history.closed.connect(self.recordings.closed)
        self.history.annotated.connect(self.recordings.row_written)
        self.history.removed.connect(self.recordings.rows_removed)
        parts.credentials.status_changed.connect(self._credential_told)
        parts.desk.saved.connect(self._profile_saved)
        parts.desk.tested.connect(self.profile_tested)
        parts.desk.waiting.connect(self.profile_waits)
        parts.desk.noticed.connect(self.noticed)

    def _connect_workers(self, workers: Workers) -> None:
        parts, profiles = self._parts, workers.profiles
        profiles.listed.connect(self._profiles_listed)
        profiles.stored.connect(parts.desk.stored)
        profiles.failed.connect(self._profiles_failed)
        workers.keychain.saved.connect(parts.desk.keychain_done)
        workers.keychain.deleted.connect(parts.desk.keychain_done)
        for credentials in (parts.credentials, parts.test_credentials):
            workers.keychain.loaded.connect(credentials.keychain_loaded)
            profiles.practice_opened.connect(credentials.practice_opened)
