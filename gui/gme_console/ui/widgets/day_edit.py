"""The box that a day is typed into, and the dialog that asks between which two days."""

from __future__ import annotations

import unicodedata
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QWidget

from gme_console.ui.texts.translate import language_locale, tr
from gme_console.ui.widgets.dialog_fit import FitAtFirst
from gme_console.ui.widgets.labels import level_labels

FIRST_DAY = QDate(2000, 1, 1)
LAST_DAY = QDate(2199, 12, 31)
SEPARATORS = ("-", "/", ".", " ")


class DayEdit(QDateEdit):
    """UI thread. 2026-03-01, in these digits whatever those of the system's language are, as days are elsewhere.

    Qt goes on to the next part by itself after the last digit of one; a hyphen typed then would skip a part (6.11).
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setLocale(QLocale.c())
        self.setDisplayFormat("yyyy-MM-dd")
        self.setDateRange(FIRST_DAY, LAST_DAY)
        self.setCalendarPopup(True)
        self.calendarWidget().setLocale(language_locale())
        self.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._went_on = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._went_on and event.text() in SEPARATORS:
            self._went_on = False
            return
        event = _in_plain_digits(event)
        part = self.currentSection()
        super().keyPressEvent(event)
        self._went_on = event.text().isdigit() and self.currentSection() != part

    @property
    def day(self) -> date:
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        self.setDate(QDate(day.year, day.month, day.day))


def _in_plain_digits(event: QKeyEvent) -> QKeyEvent:
    """A key of a keyboard whose digits are of another script."""
    digit = unicodedata.decimal(event.text(), None) if len(event.text()) == 1 else None
    if digit is None or event.text().isascii():
        return event
    return QKeyEvent(event.type(), Qt.Key.Key_0 + digit, event.modifiers(), str(digit))


class DateRangeDialog(QDialog):
    """UI thread. `chosen` carries the two days as typed, each a date; they may be the same, or the wrong way round.

    It goes away by itself.
    """

    chosen = Signal(object, object)

    def __init__(self, first: date, last: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("days")
        self.setWindowTitle(tr("Rows between two days"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._first = DayEdit("find_first")
        self._first.set_day(first)
        self._last = DayEdit("find_last")
        self._last.set_day(last)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        find = buttons.addButton(tr("Find"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QFormLayout(self)
        layout.addRow(tr("&From"), self._first)
        layout.addRow(tr("&To (included)"), self._last)
        level_labels(layout)
        layout.addRow(buttons)
        find.setDefault(True)  # only now there is a dialog that can know it
        FitAtFirst(self, 0)

    @Slot()
    def accept(self) -> None:
        super().accept()
        self.chosen.emit(self._first.day, self._last.day)
