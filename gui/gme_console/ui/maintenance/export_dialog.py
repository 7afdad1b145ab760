"""The dialog that asks what is exported, and as what."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from gme_console.ledger.row_export import Format
from gme_console.ui.texts.maintenance_text import (
    csv_words,
    found_rows_words,
    json_lines_words,
    selected_rows_words,
    whole_history_words,
)
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel
from gme_console.ui.widgets.radio_group import RadioChoice


class ExportExtent(StrEnum):
    """Which rows."""

    SELECTED = "selected"
    FOUND = "found"
    ALL = "all"


class FileKind(StrEnum):
    """What kind of file."""

    CSV = "csv"
    JSON_LINES = "jsonl"


SUFFIXES = {FileKind.CSV: Format.CSV, FileKind.JSON_LINES: Format.JSON_LINES}


class Counts(NamedTuple):
    """Rows selected and found; None when nothing is looked for. `shown`: of the whole history, as far as known."""

    selected: int
    found: int | None
    shown: int


class ExportDialog(QDialog):
    """UI thread. `file_requested` carries Extent and FileKind, for the file to be chosen next."""

    file_requested = Signal(object, object)

    def __init__(self, counts: Counts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("export")
        self.setWindowTitle(tr("Export"))
        self._rows = RadioChoice("rows", _extents(counts))
        self._kind = RadioChoice("kind", _kinds())
        self._lay_out()

    @Slot()
    def accept(self) -> None:
        super().accept()
        self.file_requested.emit(self._rows.value(), self._kind.value())

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        choose = QPushButton(tr("Choose &file…"))
        choose.setObjectName("choose_file")
        buttons.addButton(choose, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for title, choice in ((tr("Rows"), self._rows), (tr("File"), self._kind)):
            choice.setAccessibleName(title)
            layout.addWidget(PlainLabel(title))
            layout.addWidget(choice)
        layout.addStretch(1)
        layout.addWidget(buttons)
        choose.setDefault(True)  # only a button inside its dialog can be its default
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 80)


def file_filter(kind: FileKind) -> str:
    """What a file dialog offers."""
    return tr("CSV (*.csv)") if kind is FileKind.CSV else tr("JSON Lines (*.jsonl)")


def _kinds() -> list[tuple[FileKind, str, str]]:
    return [
        (FileKind.CSV, tr("C&SV, for a spreadsheet"), csv_words()),
        (FileKind.JSON_LINES, tr("&JSON Lines, exact"), json_lines_words()),
    ]


def _extents(counts: Counts) -> list[tuple[ExportExtent, str, str]]:
    """What there is to choose from, the likeliest first."""
    selected = (ExportExtent.SELECTED, tr("Se&lected"), selected_rows_words(counts.selected))
    everything = (ExportExtent.ALL, tr("&Everything"), whole_history_words(counts.shown, counts.found))
    choices = [everything]
    if counts.found is not None:
        choices.insert(0, (ExportExtent.FOUND, tr("F&ound"), found_rows_words(counts.found)))
    if counts.selected:
        choices.insert(0 if counts.selected > 1 else len(choices), selected)
    return choices
