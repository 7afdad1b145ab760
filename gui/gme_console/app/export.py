"""`gme-console --export FILE`: the history into a file, without a window."""

from __future__ import annotations

from pathlib import Path

from gme_console.api.detail import message_of
from gme_console.api.inputs.typed_ids import clean_id
from gme_console.app.options import FAULT, INTERRUPTED
from gme_console.app.progress_line import ProgressLine
from gme_console.ledger.errors import LedgerError, shown
from gme_console.ledger.opening import FILE
from gme_console.ledger.query import Query
from gme_console.ledger.row_export import Export
from gme_console.ledger.transfer.full_row_reader import FullRowReader, RowSelection
from gme_console.system import complain, say
from gme_console.ui.texts.maintenance_text import (
    interrupted_text,
    no_history_text,
    rows_done_text,
    sheet_caution,
    sheet_words,
    written_text,
)
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.translate import joined


def export(folder: Path, path: Path, text: str, *, replace: bool) -> int:
    """Writes what `text` finds, everything if it is empty. Returns 0, or an exit code after a sentence on stderr."""
    if not (folder / FILE).exists():
        return _failed(no_history_text(shown(folder)))
    try:
        written = _export(folder, path, RowSelection(Query(text=clean_id(text))), replace=replace)
    except LedgerError as error:
        return _failed(message_text(message_of(error)))
    except KeyboardInterrupt:
        _failed(interrupted_text())
        return INTERRUPTED
    say(joined(written_text(written, shown(path)), sheet_caution(path, written)))
    return 0


def _export(folder: Path, path: Path, selection: RowSelection, *, replace: bool) -> int:
    progress = ProgressLine(float("inf"))
    reader = FullRowReader.open(folder)
    try:
        export = Export(reader, selection, path, sheet_words(), replace=replace)
        try:
            while export.step():
                progress.show(lambda: rows_done_text(export.done, export.total))
        finally:
            export.drop()
            progress.clear()
    finally:
        reader.close()
    return export.written


def _failed(sentence: str) -> int:
    complain(sentence)
    return FAULT
