"""The dialog that asks what is exported, and as what."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from gme_console.ledger.row_export import Format
from gme_console.ui.texts.maintenance_text import rows_words
from gme_console.ui.widgets.plain_label import PlainLabel
from gme_console.ui.widgets.radio_choice import RadioChoice


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
FILTERS = {FileKind.CSV: "CSV (*.csv)", FileKind.JSON_LINES: "JSON Lines (*.jsonl)"}
"""What a file dialog offers."""

_KINDS = (
    (
        FileKind.CSV,
        "C&SV, for a spreadsheet",
        "Ids and whatever a spreadsheet would change have an apostrophe in front, so that they stay as they are.",
    ),
    (
        FileKind.JSON_LINES,
        "&JSON Lines, exact",
        "Everything, with requests and answers. Another console can import it and take the recordings over.",
    ),
)


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
        self.setWindowTitle("Export")
        self._rows = RadioChoice("rows", _extents(counts))
        self._kind = RadioChoice("kind", _KINDS)
        self._lay_out()

    @Slot()
    def accept(self) -> None:
        super().accept()
        self.file_requested.emit(self._rows.value(), self._kind.value())

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        choose = QPushButton("Choose &file…")
        choose.setObjectName("choose_file")
        buttons.addButton(choose, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for title, choice in (("Rows", self._rows), ("File", self._kind)):
            choice.setAccessibleName(title)
            layout.addWidget(PlainLabel(title))
            layout.addWidget(choice)
        layout.addStretch(1)
        layout.addWidget(buttons)
        choose.setDefault(True)  # only a button inside its dialog can be its default
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 80)


def _extents(counts: Counts) -> list[tuple[ExportExtent, str, str]]:
    """What there is to choose from, the likeliest first."""
    selected = (ExportExtent.SELECTED, "Se&lected", f"{rows_words(counts.selected)}.")
    if counts.found is None:
        choices = [(ExportExtent.ALL, "&Everything", f"The whole history: {rows_words(counts.shown)}.")]
    else:
        found = f"What the search and the filters show: {rows_words(counts.found)}."
        everything = "The whole history, also what is not shown now."
        choices = [(ExportExtent.FOUND, "F&ound", found), (ExportExtent.ALL, "&Everything", everything)]
    if counts.selected:
        choices.insert(0 if counts.selected > 1 else len(choices), selected)
    return choices
