"""Export and import, batch by batch, so that they make nothing else wait."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.detail import Detail, message_of
from gme_console.engine.history.ledger_thread import answering
from gme_console.engine.maintenance.maintenance_messages import (
    Exported,
    ExportFile,
    Imported,
    LongTask,
    OwnProfile,
    Progress,
)
from gme_console.engine.notices import NoticeCode
from gme_console.ledger.errors import Cancelled, LedgerError, LedgerFault
from gme_console.ledger.transfer.full_row import Merged

if TYPE_CHECKING:
    from gme_console.engine.background import Background
    from gme_console.engine.history.ledger_thread import LedgerThread
    from gme_console.ledger.row_export import Export
    from gme_console.ledger.transfer.full_row import FullRow, NameProfile
    from gme_console.ledger.transfer.full_row_reader import FullRowReader
    from gme_console.ledger.transfer.json_lines import JsonLines


class FileImport:
    """UI thread. One import, from `begin` to the one call of `then`. `progressed` is given the share that is read."""

    def __init__(
        self,
        folder: Path,
        reading: Background,
        ledger: LedgerThread,
        profiles: tuple[OwnProfile, ...],
        progressed: Callable[[float], None],
        then: Callable[[Imported], None],
    ) -> None:
        self._worker = ImportWorker(folder)
        self._reading = reading
        self._ledger = ledger
        self._name_profile = _namer(profiles)
        self._progressed = progressed
        self._then = then
        self._path = Path()
        self._merged: Counter[Merged] = Counter()
        self._cancelled = False

    def begin(self, path: Path) -> None:
        self._path = path
        self._reading.call(lambda: self._worker.open(path), self._read, answering(self._fail))

    def cancel(self) -> None:
        """The batch that is being written is still counted."""
        self._cancelled = True

    def abandon(self) -> None:
        """The console leaves: lets go of the file."""
        self._cancelled = True
        self._reading.call(self._worker.close)

    def _read(self, batch: ImportBatch) -> None:
        if self._cancelled or not batch.rows:
            self._end("")
            return
        self._ledger.call(
            lambda writer: writer.merge(batch.rows, self._name_profile),
            lambda results: self._written(results, batch.share),
            self._fail,
        )

    def _written(self, results: tuple[Merged, ...], share: float) -> None:
        self._merged.update(results)
        if self._cancelled:
            self._end("")
            return
        self._progressed(share)
        self._reading.call(self._worker.read, self._read, answering(self._fail))

    def _fail(self, error: LedgerError) -> None:
        self._end(message_of(error))

    def _end(self, problem: str | Detail) -> None:
        self._reading.call(self._worker.close)
        added, updated, unchanged = (self._merged[became] for became in Merged)
        self._then(Imported(self._path, added, updated, unchanged, self._cancelled, problem))


def _namer(profiles: tuple[OwnProfile, ...]) -> NameProfile:
    """A profile that this computer has keeps its rows; another one's go to that of the same host and BizId."""
    ids = {profile.id for profile in profiles}
    places = {(profile.host, profile.BizId): (profile.id, profile.name) for profile in reversed(profiles)}

    def name(profile_id: str, host: str, BizId: str) -> tuple[str, str] | None:
        return None if profile_id in ids else places.get((host, BizId))

    return name


IMPORT_ROWS = 25
"""Rows of one transaction: a start waits for no more than these."""


class ImportBatch(NamedTuple):
    """The next rows of the file, none at its end. `share`: how much of it is read, from 0 to 1."""

    rows: tuple[FullRow, ...]
    share: float


class ImportWorker:
    """Transfer thread. One file at a time. Methods raise LedgerError."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._source: JsonLines | None = None

    def open(self, path: Path) -> ImportBatch:
        """Opens a file of JSON Lines, and reads its first batch."""
        from gme_console.ledger.transfer.json_lines import JsonLines

        self._refuse_own(path)
        self._source = JsonLines(path)
        return self.read()

    def read(self) -> ImportBatch:
        if self._source is None:
            raise RuntimeError("no file is open")
        rows = self._source.read(IMPORT_ROWS)
        return ImportBatch(rows, self._source.share())

    def close(self) -> None:
        """Lets go of the file."""
        if self._source is not None:
            self._source.close()
            self._source = None

    def _refuse_own(self, path: Path) -> None:
        """To open and close a file that SQLite has open here would drop its locks; see create_private."""
        from gme_console.ledger.errors import shown

        try:
            target = path.resolve()
            inside = self._folder.resolve() in target.parents and target.suffix.lower() != ".jsonl"
        except (OSError, RuntimeError):
            inside = False
        if inside:
            raise LedgerError(LedgerFault.OTHER, Detail(NoticeCode.OWN_FILE, path=shown(path)))


log = logging.getLogger(__name__)


class ExportWorker:
    """Transfer thread. One export at a time: `begin`, then `step` until it ends in an Exported; `drop` after an error.

    Methods raise LedgerError. `unwanted` is set in the UI thread when the export is cancelled, even while its rows are
    looked for.
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
            raise
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
