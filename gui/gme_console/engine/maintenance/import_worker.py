"""Reads a file that is imported in the transfer thread, batch by batch."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.detail import Detail
from gme_console.engine.notices import Told
from gme_console.ledger.records import LedgerError, LedgerFault

if TYPE_CHECKING:
    from gme_console.ledger.transfer.full_row import FullRow
    from gme_console.ledger.transfer.json_lines import JsonLines

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
            raise LedgerError(LedgerFault.OTHER, Detail(Told.OWN_FILE, path=shown(path)))
