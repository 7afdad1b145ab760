"""What is done with the history as a whole: export, import, removal of what is old, backups."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.api.detail import Detail, message_of
from gme_console.engine.background import expecting
from gme_console.engine.history.ledger_thread import answering
from gme_console.engine.maintenance.cleanup import Cleanup
from gme_console.engine.maintenance.daily_backup import DailyBackup
from gme_console.engine.maintenance.file_transfer import ExportWorker, FileImport
from gme_console.engine.maintenance.maintenance_messages import Exported, Imported, LongTask, OwnProfile, Progress
from gme_console.engine.notices import Notice, NoticeCode, Notices
from gme_console.ledger.errors import LedgerError
from gme_console.profiles.profile import host_of

if TYPE_CHECKING:
    from gme_console.engine.background import Background
    from gme_console.engine.history.ledger_thread import LedgerThread
    from gme_console.engine.maintenance.maintenance_messages import ExportFile, OlderRemoved, TableExport
    from gme_console.engine.profiles.profile_service import ProfileService
    from gme_console.ledger.query import Older

PROGRESS_S = 0.1


class MaintenanceService(QObject):
    """UI thread. One export and one import at a time; each ends in exactly one `exported` or `imported`."""

    progressed = Signal(object)  # Progress
    exported = Signal(object)  # Exported
    imported = Signal(object)  # Imported
    older_removed = Signal(object)  # OlderRemoved
    older_restored = Signal(object)  # Restored

    def __init__(
        self,
        ledger: LedgerThread,
        folder: Path,
        profiles: ProfileService,
        transfer: Background,
        backup: Background,
        notices: Notices,
        now_us: Callable[[], int],
        backups: int,
        leaving: Event,
    ) -> None:
        """`transfer` and `backup` are the threads for that, which `close` ends; `backups` daily ones are kept."""
        super().__init__()
        self._ledger = ledger
        self._folder = folder
        self._profiles = profiles
        self._transfer = transfer
        self._notices = notices
        self._exports = ExportWorker(folder)
        self._exporting = False
        self._import: FileImport | None = None
        self._cleanup = Cleanup(ledger, now_us)
        self._backups = DailyBackup(folder, backup, now_us, backups, leaving, notices)
        self._published_at: dict[LongTask, float] = {}
        self._looking = QTimer(self, singleShot=True, interval=round(PROGRESS_S * 1000))
        self._looking.timeout.connect(self._publish_looking)

    @Slot()
    def begin(self) -> None:
        """The history is open: what is done by the way begins."""
        self._cleanup.begin()
        self._backups.begin()

    def keep_backups(self, most: int) -> None:
        """So many daily ones, from the next on; 0 makes none."""
        self._backups.keep(most)

    def export(self, wanted: ExportFile) -> None:
        """Writes rows to a file; `progressed` before the end."""
        if self._exporting:
            self._notices.add(Notice(Detail(NoticeCode.EXPORT_UNDER_WAY)))
            return
        self._exporting = True
        self._exports.unwanted.clear()
        self._looking.start()
        self._step_export(partial(self._exports.begin, wanted), wanted.path)

    def export_table(self, wanted: TableExport) -> None:
        """The same of lines that are in memory; they are put in words and written in the transfer thread."""
        if self._exporting:
            self._notices.add(Notice(Detail(NoticeCode.EXPORT_UNDER_WAY)))
            return
        self._exporting = True
        self._step_export(partial(_written_table, wanted), wanted.path)

    def import_file(self, path: Path) -> None:
        """Takes an export of JSON Lines in, under the profiles that are here."""
        if self._import is not None:
            self._notices.add(Notice(Detail(NoticeCode.IMPORT_UNDER_WAY)))
            return
        profiles = tuple(
            OwnProfile(profile.id, profile.name, host_of(profile), str(profile.BizId))
            for profile in self._profiles.list().profiles
        )
        callbacks = self._import_progressed, self._import_ended
        self._import = FileImport(self._folder, self._transfer, self._ledger, profiles, *callbacks)
        self._import.begin(path)

    def cancel(self, task: LongTask) -> None:
        """Ends an export or an import early."""
        if task is LongTask.EXPORT:
            self._exports.unwanted.set()
        elif task is LongTask.IMPORT and self._import is not None:
            self._import.cancel()

    def count_older(self, before_us: int, then: Callable[[Older], None], receiver: QObject | None = None) -> None:
        """Unix microseconds. See Background.call."""
        count = partial(_count_older, self._folder, before_us)
        self._transfer.call(count, then, expecting(LedgerError, self._report), receiver)

    def remove_older(self, before_us: int, total: int) -> None:
        """Takes what is over and older out of sight. `total` is for the progress."""
        progressed = partial(self._publish_progress, LongTask.REMOVE, total)
        self._cleanup.remove_older(before_us, progressed, self.older_removed.emit)

    def restore_older(self, removed: OlderRemoved) -> None:
        """Takes that back."""
        progressed = partial(self._publish_progress, LongTask.RESTORE, removed.rows)
        self._cleanup.restore(removed.removed_us, progressed, self.older_restored.emit)

    def close(self) -> None:
        """Leaves no half file and ends the threads. What is being removed or taken in stands as far as it came."""
        self._looking.stop()
        self._cleanup.end()
        self._backups.close()
        self._exports.unwanted.set()
        if self._import is not None:
            self._import.abandon()
        self._transfer.close(self._exports.drop)

    def _step_export(self, step: Callable[[], Progress | Exported], path: Path) -> None:
        failed = answering(partial(self._export_failed, path))
        self._transfer.call(step, partial(self._export_stepped, path), failed)

    def _export_stepped(self, path: Path, step: Progress | Exported) -> None:
        self._looking.stop()
        if isinstance(step, Progress):
            if step.done:  # a short one ends before anything of it would be seen
                self._publish_progress(LongTask.EXPORT, step.total, step.done)
            self._step_export(self._exports.step, path)
        else:
            self._end_export(step)

    def _export_failed(self, path: Path, error: LedgerError) -> None:
        self._looking.stop()
        ended = Exported(path, 0, problem=message_of(error))
        self._transfer.call(self._exports.drop, lambda _: self._end_export(ended))

    def _end_export(self, exported: Exported) -> None:
        self._exporting = False
        self.exported.emit(exported)

    @Slot()
    def _publish_looking(self) -> None:
        self.progressed.emit(Progress(LongTask.EXPORT, 0, 0))

    def _import_progressed(self, share: float) -> None:
        self._publish_progress(LongTask.IMPORT, 100, round(share * 100))

    def _import_ended(self, imported: Imported) -> None:
        self._import = None
        self.imported.emit(imported)

    def _publish_progress(self, task: LongTask, total: int, done: int) -> None:
        now = time.monotonic()
        if now >= self._published_at.get(task, 0.0) + PROGRESS_S:
            self._published_at[task] = now
            self.progressed.emit(Progress(task, done, total))

    def _report(self, error: LedgerError) -> None:
        self._notices.add(Notice(message_of(error)))


def _count_older(folder: Path, before_us: int) -> Older:
    from gme_console.ledger.reader import count_older

    return count_older(folder, before_us)


def _written_table(wanted: TableExport) -> Exported:
    from gme_console.ledger.transfer.table_file import write_table

    rows = write_table(wanted.path, wanted.header, wanted.ids, wanted.rows(), wanted.words, replace=wanted.replace)
    return Exported(wanted.path, rows)
