"""The thread that writes exports and reads imports, so that neither makes anything else wait."""

from __future__ import annotations

import logging
import time
from collections import Counter
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.engine.maintenance.maintenance_messages import (
    BatchMerged,
    Exported,
    ExportFile,
    Imported,
    ImportFile,
    LongTask,
    MergeBatch,
    Progress,
)
from gme_console.engine.notices import Notice
from gme_console.ledger.records import Cancelled, LedgerError, LedgerFault

if TYPE_CHECKING:
    from collections.abc import Callable

    from gme_console.ledger.bulk import Merged
    from gme_console.ledger.row_export import Export
    from gme_console.ledger.transfer.full_row_reader import FullRowReader
    from gme_console.ledger.transfer.json_lines import JsonLines

log = logging.getLogger(__name__)

IMPORT_ROWS = 25
"""Rows of one transaction: a start waits for no more than these."""

PROGRESS_S = 0.1
BUSY = "An export is under way; wait for it, or cancel it."
BUSY_IMPORT = "An import is under way; wait for it, or cancel it."


class TransferWorker(QObject):
    """Worker. One export and one import at a time; each ends in exactly one `exported` or `imported`.

    Another one wanted meanwhile ends in `failed`.
    """

    progressed = Signal(object)
    exported = Signal(object)
    batch_read = Signal(object)
    imported = Signal(object)
    counted = Signal(object)
    all_counted = Signal(int)
    failed = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.unwanted = Event()
        """Set in the UI thread when the export under way is cancelled, while this thread looks for its rows."""
        self._folder = folder
        self._wholes: FullRowReader | None = None
        self._export: Export | None = None
        self._source: JsonLines | None = None
        self._importing: ImportFile | None = None
        self._cancelled = False
        self._merged: Counter[Merged] = Counter()
        self._told_at: dict[LongTask, float] = {}
        self._steps = QTimer(self)
        self._steps.setInterval(0)
        self._steps.timeout.connect(self._step)

    @Slot(object)
    def export(self, wanted: ExportFile) -> None:
        from gme_console.ledger.row_export import Export
        from gme_console.ledger.transfer.full_row_reader import FullRowReader

        if self._export is not None:
            self.failed.emit(Notice(BUSY))
            return
        try:
            self._wholes = FullRowReader.open(self._folder)
            self._export = Export(
                self._wholes, wanted.choice, wanted.path, replace=wanted.replace, superseded=self._looking()
            )
        except Cancelled:
            self._end_export(Exported(wanted.path, 0, cancelled=True))
            return
        except LedgerError as error:
            self._end_export(Exported(wanted.path, 0, problem=str(error)))
            return
        self._steps.start()

    @Slot(object)
    def import_file(self, wanted: ImportFile) -> None:
        from gme_console.ledger.transfer.json_lines import JsonLines

        if self._importing is not None:
            self.failed.emit(Notice(BUSY_IMPORT))
            return
        self._importing = wanted
        self._cancelled = False
        self._merged = Counter()
        try:
            self._refuse_own(wanted.path)
            self._source = JsonLines(wanted.path)
        except LedgerError as error:
            self._end_import(str(error))
            return
        self._read_on(self._importing, self._source)

    @Slot(object)
    def merged(self, merged: BatchMerged) -> None:
        """The ledger has written the batch: only now is the next one read."""
        self._merged.update(merged.results)
        if self._importing is None or self._source is None:
            return
        if merged.problem or self._cancelled:
            self._end_import(merged.problem, cancelled=self._cancelled)
        else:
            self._tell(LongTask.IMPORT, round(self._source.share() * 100), 100)
            self._read_on(self._importing, self._source)

    @Slot(object)
    def cancel(self, job: LongTask) -> None:
        if job is LongTask.EXPORT and self._export is not None:
            self._end_export(Exported(self._export.path, 0, cancelled=True))
        elif job is LongTask.IMPORT:
            self._cancelled = True  # the batch that is out is still counted

    @Slot(object)
    def count_older(self, before_us: int) -> None:
        """Unix microseconds; `counted` carries an Older."""
        from gme_console.ledger.reader import count_older

        try:
            self.counted.emit(count_older(self._folder, before_us))
        except LedgerError as error:
            self.failed.emit(Notice(str(error)))

    @Slot()
    def count_all(self) -> None:
        from gme_console.ledger.transfer.full_row_reader import FullRowReader

        try:
            wholes = FullRowReader.open(self._folder)
            try:
                self.all_counted.emit(wholes.count_all())
            finally:
                wholes.close()
        except LedgerError as error:
            self.failed.emit(Notice(str(error)))

    @Slot()
    def close(self) -> None:
        """The last slot to run: leaves no half file and ends the thread."""
        self.cancel(LongTask.EXPORT)
        self._end_import("", cancelled=True)
        self.thread().quit()

    @Slot()
    def _step(self) -> None:
        if self._export is None:
            return
        export = self._export
        try:
            goes_on = export.step()
        except LedgerError as error:
            log.warning("an export failed: %s", error)
            self._end_export(Exported(export.path, 0, problem=str(error)))
            return
        if goes_on:
            self._tell(LongTask.EXPORT, export.done, export.total)
        else:
            self._end_export(Exported(export.path, export.written))

    def _looking(self) -> Callable[[], bool]:
        """Says while rows are looked for whether they are still wanted, and tells that it takes long."""
        began = time.monotonic()

        def superseded() -> bool:
            if time.monotonic() > began + PROGRESS_S:
                self._tell(LongTask.EXPORT, 0, 0)
            return self.unwanted.is_set()

        return superseded

    def _end_export(self, exported: Exported) -> None:
        self._steps.stop()
        if self._export is not None:
            self._export.drop()
            self._export = None
        if self._wholes is not None:
            self._wholes.close()
            self._wholes = None
        self.exported.emit(exported)

    def _read_on(self, importing: ImportFile, source: JsonLines) -> None:
        try:
            wholes = source.read(IMPORT_ROWS)
        except LedgerError as error:
            self._end_import(str(error))
            return
        if wholes:
            self.batch_read.emit(MergeBatch(wholes, importing.profiles))
        else:
            self._end_import("")

    def _end_import(self, problem: str, *, cancelled: bool = False) -> None:
        if self._importing is None:
            return
        from gme_console.ledger.bulk import Merged

        path, self._importing = self._importing.path, None
        if self._source is not None:
            self._source.close()
            self._source = None
        added, updated, unchanged = (self._merged[became] for became in Merged)
        self.imported.emit(Imported(path, added, updated, unchanged, cancelled, problem))

    def _refuse_own(self, path: Path) -> None:
        """To open and close a file that SQLite has open here would drop its locks; see create_private."""
        from gme_console.ledger.errors import shown

        try:
            target = path.resolve()
            inside = self._folder.resolve() in target.parents and target.suffix.lower() != ".jsonl"
        except (OSError, RuntimeError):
            inside = False
        if inside:
            raise LedgerError(LedgerFault.OTHER, f"{shown(path)} belongs to the console itself; it is no export.")

    def _tell(self, job: LongTask, done: int, total: int) -> None:
        now = time.monotonic()
        if now >= self._told_at.get(job, 0.0) + PROGRESS_S:
            self._told_at[job] = now
            self.progressed.emit(Progress(job, done, total))
