"""What the workers tell, and what follows from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from gme_console.engine.hearing_keeping import HearingKeeping
from gme_console.engine.history.history_service import HistoryService
from gme_console.engine.lines import Lines
from gme_console.engine.notices import Notice
from gme_console.engine.parts import Parts
from gme_console.engine.profiles.selection import ProfileSelection
from gme_console.engine.recordings.row_access import RowAccess
from gme_console.engine.recordings.start_queue import StartQueue
from gme_console.engine.requests.http_worker import HttpThread
from gme_console.engine.requests.scheduler import Scheduler
from gme_console.ledger.records import Opened, Row, State, Unreconciled
from gme_console.profiles.profile import Profile, access_key

if TYPE_CHECKING:
    from gme_console.api.error_catalogue import Catalogue
    from gme_console.engine.history.ledger_messages import Finished, LedgerFailed, Recalled, Removed
    from gme_console.engine.profiles.credential_provider import CredentialResult
    from gme_console.engine.profiles.profile_messages import ProfileSaved
    from gme_console.engine.profiles.profile_state import CredentialStatus, ProfileList
    from gme_console.engine.settings import ConsoleSettings
    from gme_console.engine.workers import Backgrounds, Workers


class Hearing(HearingKeeping):
    """The facade's ear, in the UI thread: nothing else hears the workers."""

    def __init__(
        self,
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
        self._lines = Lines(workers, backgrounds)
        self.history = HistoryService(workers, backgrounds, now_us)
        self._unwanted = workers.transfer.unwanted
        self._choice = ProfileSelection(practice_first=practice)
        self._ledger_is_open = False
        self._closed_because = ""
        threads = tuple(HttpThread(*pair) for pair in zip(backgrounds.http, workers.http_workers, strict=True))
        self._scheduler = Scheduler(threads, settings.rate, self.clock_changed.emit)
        self._row_access = RowAccess(self._choice)
        self._parts = Parts(self._lines, catalogue, environ, now_us, settings, self._scheduler, self._row_access)
        self._starts = StartQueue(
            self._parts.changes,
            self._parts.reconciler,
            self._parts.rooms,
            self.recorded_already.emit,
            self.busy_changed.emit,
            self.noticed.emit,
        )
        self._connect_workers(workers)
        self._connect_parts()

    @property
    def chosen(self) -> Profile:
        return self._choice.chosen

    # What the workers and the parts tell.

    @Slot(object)
    def _ledger_opened(self, opened: Opened) -> None:
        self.history.open()
        self._lines.backup_open.emit()
        self._ledger_is_open = True
        self._tell_closed("")
        self._recall()
        self.ledger_opened.emit(opened)

    @Slot(object)
    def _ledger_open_failed(self, failed: LedgerFailed) -> None:
        self._tell_closed(failed.sentence)

    @Slot(object)
    def _recalled(self, recalled: Recalled) -> None:
        for unsettled in recalled.unsettled:
            self._parts.reconciler.take(unsettled)
        for row in recalled.live:
            self._parts.monitor.follow(row)
        self._starts.begin(self.chosen)

    @Slot(object)
    def _row_told(self, row: Row) -> None:
        """A row that was removed is neither watched nor shown, whatever still comes of it."""
        if row.removed:
            self._parts.monitor.forget(row.id)
            self._parts.rooms.rows_changed()
            return
        self._parts.monitor.follow(row)
        self.row_changed.emit(row)
        self._parts.rooms.rows_changed()

    @Slot(object)
    def _row_written(self, row: Row) -> None:
        self._parts.changes.row_written(row)
        self._row_told(row)

    @Slot(object)
    def _rows_removed(self, removed: Removed) -> None:
        self._parts.changes.rows_removed(removed.row_ids, back=removed.back)
        if removed.back:
            self._recall()
        for row_id in () if removed.back else removed.row_ids:
            self._parts.monitor.forget(row_id)
        self._parts.rooms.rows_changed()

    @Slot(object)
    def _row_adopted(self, row: Row) -> None:
        self._row_told(row)
        self._parts.rooms.look_again()
        self.adopted.emit(row)

    @Slot(object)
    def _profiles_listed(self, listed: ProfileList) -> None:
        """Whom rows may be asked under has perhaps changed: what could not be taken up before is."""
        self._use(self._choice.take(listed))
        self._recall()

    @Slot(str)
    def _profiles_failed(self, sentence: str) -> None:
        self.noticed.emit(Notice(sentence))

    def _change_ended(self, finished: Finished) -> None:
        if finished.row.state is State.UNKNOWN and not self._leaving.is_set():
            row, request = finished.row, finished.request
            self._parts.reconciler.take(Unreconciled(row, finished.sent_id, request.action, request))
        self._parts.rooms.look_again()

    def _profile_saved(self, saved: ProfileSaved) -> None:
        if not saved.problem:
            self._forget_credential(saved.profile_id)
            if saved.profile_id == self.chosen.id:
                self._parts.credentials.want(self.chosen)
        self.profile_saved.emit(saved)

    def _credential_told(self, status: CredentialStatus) -> None:
        """A profile that can ask again takes up what could not be settled without it."""
        if status.ready and self._choice.ready(status.profile_id):
            self._recall()
        self.credential_changed.emit(status)

    def _credential_settled(self, settled: CredentialResult) -> None:
        if settled.access is not None and settled.key == access_key(self.chosen):
            self._scheduler.prewarm(settled.access.endpoint)

    # Within.

    def _tell_closed(self, because: str) -> None:
        """Why the history is not open; what was said of it before is not so any more."""
        if self._closed_because:
            self.withdrawn.emit(Notice(self._closed_because))
        self._closed_because = because
        if because:
            self.noticed.emit(Notice(because))
        self._starts.refuse(because)

    @Slot()
    def _recall(self) -> None:
        """Takes up what earlier runs left, once it is known under which profiles."""
        if self._ledger_is_open and self._choice.listed:
            self._lines.ledger_recall.emit()

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
        self._parts.changes.ask_again(profile_id)
        self._parts.query_runner.ask_again(profile_id)

    def _connect_parts(self) -> None:
        parts = self._parts
        self.history.annotated.connect(self._row_written)
        self.history.removed.connect(self._rows_removed)
        parts.credentials.status_changed.connect(self._credential_told)
        parts.credentials.settled.connect(self._credential_settled)
        parts.desk.saved.connect(self._profile_saved)
        parts.desk.tested.connect(self.profile_tested)
        parts.desk.waiting.connect(self.profile_waits)
        parts.desk.noticed.connect(self.noticed)
        parts.changes.row_changed.connect(self._row_told)
        parts.changes.row_answered.connect(self.row_answered)
        parts.changes.ended.connect(self._change_ended)
        parts.changes.noticed.connect(self.noticed)
        parts.changes.busy_changed.connect(self.busy_changed)
        parts.changes.idle.connect(self.left)
        parts.reconciler.row_changed.connect(self._row_told)
        parts.monitor.status_changed.connect(self.watch_changed)
        parts.tasks.noticed.connect(self.noticed)
        parts.tasks.draft_ready.connect(self.draft_ready)
        parts.rooms.form_room_told.connect(self.form_room_told)
        parts.rooms.room_told.connect(self.room_told)

    def _connect_workers(self, workers: Workers) -> None:
        parts, ledger, profiles = self._parts, workers.ledger, workers.profiles
        ledger.opened.connect(self._ledger_opened)
        ledger.open_failed.connect(self._ledger_open_failed)
        ledger.recalled.connect(self._recalled)
        ledger.claimed.connect(parts.reconciler.claimed)
        ledger.settled.connect(parts.reconciler.settled)
        ledger.left_over.connect(parts.reconciler.left_over)
        ledger.absent.connect(parts.reconciler.forget)
        ledger.absent.connect(parts.monitor.forget)
        ledger.row_changed.connect(self._row_written)
        ledger.adopted.connect(self._row_adopted)
        ledger.failed.connect(self.noticed)
        ledger.began.connect(parts.changes.began)
        ledger.begin_failed.connect(parts.changes.begin_failed)
        ledger.finished.connect(parts.changes.finished)
        ledger.finish_failed.connect(parts.changes.finish_failed)
        self._connect_keeping(workers, self._lines)
        workers.transfer.imported.connect(self._recall)  # tasks that came in are taken up like those of an earlier run
        workers.transfer.failed.connect(self.noticed)
        workers.backup.failed.connect(self.noticed)
        profiles.listed.connect(self._profiles_listed)
        profiles.stored.connect(parts.desk.stored)
        profiles.failed.connect(self._profiles_failed)
        workers.keychain.saved.connect(parts.desk.keychain_done)
        workers.keychain.deleted.connect(parts.desk.keychain_done)
        for credentials in (parts.credentials, parts.test_credentials):
            workers.keychain.loaded.connect(credentials.keychain_loaded)
            profiles.practice_opened.connect(credentials.practice_opened)
