"""The dialogs that ask what is exported, and what is removed."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QPushButton, QVBoxLayout, QWidget

from gme_console.ledger.row_export import Format
from gme_console.ui.texts.maintenance_text import (
    age_choice,
    cleanup_lead,
    csv_text,
    found_rows_text,
    json_lines_text,
    older_text,
    selected_rows_text,
    whole_history_text,
)
from gme_console.ui.texts.timestamps import day_begin_us
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.day_edit import DayEdit
from gme_console.ui.widgets.dialog_fit import FitAtFirst
from gme_console.ui.widgets.labels import PlainLabel, WrappingLabel, level_labels
from gme_console.ui.widgets.radio_group import RadioChoice

if TYPE_CHECKING:
    from gme_console.ledger.query import Older


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
        FitAtFirst(self, 80)


def file_filter(kind: FileKind) -> str:
    """What a file dialog offers."""
    return tr("CSV (*.csv)") if kind is FileKind.CSV else tr("JSON Lines (*.jsonl)")


def _kinds() -> list[tuple[FileKind, str, str]]:
    return [
        (FileKind.CSV, tr("C&SV, for a spreadsheet"), csv_text()),
        (FileKind.JSON_LINES, tr("&JSON Lines, exact"), json_lines_text()),
    ]


def _extents(counts: Counts) -> list[tuple[ExportExtent, str, str]]:
    """What there is to choose from, the likeliest first."""
    selected = (ExportExtent.SELECTED, tr("Se&lected"), selected_rows_text(counts.selected))
    everything = (ExportExtent.ALL, tr("&Everything"), whole_history_text(counts.shown, counts.found))
    choices = [everything]
    if counts.found is not None:
        choices.insert(0, (ExportExtent.FOUND, tr("F&ound"), found_rows_text(counts.found)))
    if counts.selected:
        choices.insert(0 if counts.selected > 1 else len(choices), selected)
    return choices


AGES = (30, 90, 180, 365, 730, 1095)
"""Days."""

FIRST_AGE = 3


class CleanupDialog(QDialog):
    """UI thread. `count_requested` carries the moment before which rows are old; `show_count` is the answer.

    `remove_requested` carries the Older that the operator saw. Moments are unix microseconds.
    """

    count_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("older")
        self.setWindowTitle(tr("Remove older rows"))
        self._today = QDate(today.year, today.month, today.day)
        self._counted: Older | None = None
        self._age = QComboBox()
        self._age.setObjectName("age")
        self._age.addItems([*map(age_choice, AGES), tr("another day")])
        self._day = DayEdit("before")
        self._says = WrappingLabel(2)
        self._says.setObjectName("older_count")
        self._remove = QPushButton(tr("&Remove rows"))
        self._remove.setObjectName("remove_older")
        self._lay_out()
        self._age.currentIndexChanged.connect(self._take_age)
        self._day.dateChanged.connect(self._take_day)

    def begin(self) -> None:
        """Chooses what comes first, and asks for its count."""
        self._age.setCurrentIndex(FIRST_AGE)

    def before_us(self) -> int:
        """When the chosen day begins, here."""
        return day_begin_us(self._day.day)

    @Slot(object)
    def show_count(self, older: Older) -> None:
        """An answer to what is no longer chosen says nothing."""
        if older.before_us == self.before_us():
            self._counted = older
            self._says.setText(older_text(older, self._day.day))

    @Slot()
    def remove(self) -> None:
        """Only what was counted is removed; without anything to remove the count says why nothing happens."""
        if self._counted is not None and self._counted.going:
            self.accept()
            self.remove_requested.emit(self._counted)

    @Slot(int)
    def _take_age(self, place: int) -> None:
        if place < len(AGES):
            self._day.setDate(self._today.addDays(-AGES[place]))

    @Slot(QDate)
    def _take_day(self, day: QDate) -> None:
        ages = [self._today.addDays(-days) for days in AGES]
        self._age.setCurrentIndex(ages.index(day) if day in ages else len(AGES))
        self._counted = None
        self._says.setText(tr("counting…"))
        self.count_requested.emit(self.before_us())

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._remove, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self._remove.setAutoDefault(False)
        self._remove.clicked.connect(self.remove)
        layout = QFormLayout(self)
        layout.addRow(PlainLabel(cleanup_lead()))
        layout.addRow(tr("Older &than"), self._age)
        layout.addRow(tr("Before the &day"), self._day)
        level_labels(layout)
        layout.addRow(self._says)
        layout.addRow(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 82)
        FitAtFirst(self, 82)
