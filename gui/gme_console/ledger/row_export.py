"""Writing rows of the history to a file for the operator, batch by batch."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from gme_console.ledger.errors import HistoryTrouble, LedgerFault, file_error
from gme_console.ledger.private_file import PrivateFile
from gme_console.ledger.transfer import csv_file, json_lines
from gme_console.ledger.transfer.csv_file import SHEET_ROWS, cells_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from gme_console.ledger.transfer.csv_file import SheetWords
    from gme_console.ledger.transfer.full_row import FullRow
    from gme_console.ledger.transfer.full_row_reader import FullRowReader, RowSelection

BATCH_ROWS = 200


class Format(StrEnum):
    """What is written, by how the file's name ends."""

    CSV = ".csv"
    JSON_LINES = ".jsonl"


def format_of(path: Path) -> Format:
    """The format that the name asks for. Raises LedgerError."""
    try:
        return Format(path.suffix.lower())
    except ValueError as error:
        names = {"csv": Format.CSV.value, "lines": Format.JSON_LINES.value}
        raise file_error(LedgerFault.OTHER, HistoryTrouble.NO_FORMAT, path, **names) from error


def rows_shown(path: Path, rows: int) -> int:
    """How many of so many rows in the file a spreadsheet shows."""
    return min(rows, SHEET_ROWS) if path.suffix.lower() == Format.CSV else rows


class Export:
    """One export, for the thread that opened `reader`. Methods raise LedgerError; `drop` must follow in any case.

    `done` of `total` rows are passed. Rows that are removed meanwhile are not `written`.
    """

    def __init__(
        self,
        reader: FullRowReader,
        choice: RowSelection,
        path: Path,
        words: SheetWords,
        *,
        replace: bool,
        superseded: Callable[[], bool] = bool,
    ) -> None:
        """Chooses the rows and begins the file; `replace`: whether one that is there may be replaced. `words`: for CSV.

        Raises Cancelled as soon as `superseded` says so.
        """
        self.path = path
        self.done = 0
        self.written = 0
        self._reader = reader
        self._words = words
        self._as_csv = format_of(path) is Format.CSV
        self._file = PrivateFile(path, replace=replace)
        try:
            # Taken in again from the oldest on, rows of one moment keep their order.
            backwards = choice.query.descending and not self._as_csv
            self.total = reader.choose(choice, backwards=backwards, superseded=superseded)
            self._cells = cells_for(reader.longest_files(superseded)) if self._as_csv else 0
            self._file.write(csv_file.header_line(self._cells) if self._as_csv else json_lines.HEADER)
        except BaseException:
            self._file.drop()
            raise

    def step(self) -> bool:
        """Write a batch; False once all is written and the file has its name."""
        passed, rows = self._reader.read(BATCH_ROWS)
        self.done += passed
        self.written += len(rows)
        if passed:
            self._file.write("".join(map(self._line, rows)))
            return True
        if not self._as_csv:
            self._file.write(json_lines.last_line(self.written))
        self._file.commit()
        return False

    def _line(self, full: FullRow) -> str:
        return csv_file.row_line(full, self._words, self._cells) if self._as_csv else json_lines.row_line(full)

    def drop(self) -> None:
        """Leave no half file; one that is whole stays."""
        self._file.drop()
