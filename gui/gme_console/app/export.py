"""`gme-console --export FILE`: the history into a file, without a window."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from gme_console.api.detail import message_of
from gme_console.api.inputs.typed_ids import clean_id
from gme_console.app.options import FAULT, INTERRUPTED
from gme_console.ledger.errors import LedgerError, shown
from gme_console.ledger.opening import FILE
from gme_console.ledger.query import Query
from gme_console.ledger.row_export import Export
from gme_console.ledger.transfer.full_row_reader import FullRowReader, RowSelection
from gme_console.system import complain, say
from gme_console.ui.texts.maintenance_text import (
    interrupted_words,
    no_history_words,
    rows_done_words,
    sheet_caution,
    sheet_words,
    written_words,
)
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.translate import joined

PROGRESS_S = 0.1


def export(folder: Path, path: Path, text: str, *, replace: bool) -> int:
    """Writes what `text` finds, everything if it is empty. Returns 0, or an exit code after a sentence on stderr."""
    if not (folder / FILE).exists():
        return _failed(no_history_words(shown(folder)))
    try:
        written = _export(folder, path, RowSelection(Query(text=clean_id(text))), replace=replace)
    except LedgerError as error:
        return _failed(message_text(message_of(error)))
    except KeyboardInterrupt:
        _failed(interrupted_words())
        return INTERRUPTED
    say(joined(written_words(written, shown(path)), sheet_caution(path, written)))
    return 0


def _export(folder: Path, path: Path, choice: RowSelection, *, replace: bool) -> int:
    progress = _Progress()
    wholes = FullRowReader.open(folder)
    try:
        export = Export(wholes, choice, path, sheet_words(), replace=replace)
        try:
            while export.step():
                progress.show(export.done, export.total)
        finally:
            export.drop()
            progress.clear()
    finally:
        wholes.close()
    return export.written


class _Progress:
    """One line on a terminal that is written over; nothing elsewhere."""

    def __init__(self) -> None:
        self._next = time.monotonic() if sys.stderr is not None and sys.stderr.isatty() else float("inf")
        self._width = 0

    def show(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + PROGRESS_S
            self._write(rows_done_words(done, total))

    def clear(self) -> None:
        self._write(" " * self._width + "\r")

    def _write(self, text: str) -> None:
        if self._width or text.strip():
            complain("\r" + text, end="")
        self._width = len(text)


def _failed(sentence: str) -> int:
    complain(sentence)
    return FAULT
