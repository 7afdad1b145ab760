"""Writes an export in the transfer thread, batch by batch, so that it makes nothing else wait."""

from __future__ import annotations

import logging
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from gme_console.api.detail import message_of
from gme_console.engine.maintenance.maintenance_messages import Exported, ExportFile, LongTask, Progress
from gme_console.ledger.errors import Cancelled, LedgerError

if TYPE_CHECKING:
    from gme_console.ledger.row_export import Export
    from gme_console.ledger.transfer.full_row_reader import FullRowReader

log = logging.getLogger(__name__)


class ExportWorker:
    """Transfer thread. One export at a time: `begin`, then `step` until it ends in an Exported.

    `unwanted` is set in the UI thread when the export is cancelled, even while its rows are looked for.
    """

    def __init__(self, folder: Path) -> None:
        self.unwanted = Event()
        self._folder = folder
        self._rows: FullRowReader | None = None
        self._export: Export | None = None

    def begin(self, wanted: ExportFile) -> Progress | Exported:
        """Looks for the rows and begins the file."""
        try:
            export = self._opened(wanted)
        except Cancelled:
            return self._ended(Exported(wanted.path, 0, cancelled=True))
        except LedgerError as error:
            return self._ended(Exported(wanted.path, 0, problem=message_of(error)))
        return Progress(LongTask.EXPORT, 0, export.total)

    def step(self) -> Progress | Exported:
        """Writes a batch."""
        export = self._export
        if export is None:
            raise RuntimeError("a step of no export")
        if self.unwanted.is_set():
            return self._ended(Exported(export.path, 0, cancelled=True))
        try:
            goes_on = export.step()
        except LedgerError as error:
            log.warning("an export failed: %s", error)
            return self._ended(Exported(export.path, 0, problem=message_of(error)))
        if goes_on:
            return Progress(LongTask.EXPORT, export.done, export.total)
        return self._ended(Exported(export.path, export.written))

    def drop(self) -> None:
        """Leaves no half file; one that is whole stays."""
        if self._export is not None:
            self._export.drop()
            self._export = None
        if self._rows is not None:
            self._rows.close()
            self._rows = None

    def _opened(self, wanted: ExportFile) -> Export:
        from gme_console.ledger.row_export import Export
        from gme_console.ledger.transfer.full_row_reader import FullRowReader

        self._rows = FullRowReader.open(self._folder)
        self._export = Export(
            self._rows,
            wanted.choice,
            wanted.path,
            wanted.words,
            replace=wanted.replace,
            superseded=self.unwanted.is_set,
        )
        return self._export

    def _ended(self, exported: Exported) -> Exported:
        self.drop()
        return exported
