"""The dialog that asks between which two days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QWidget

FORMAT = "yyyy-MM-dd"
FIRST_DAY = QDate(2000, 1, 1)
LAST_DAY = QDate(2199, 12, 31)


class DaysDialog(QDialog):
    """UI thread. `chosen` carries the two days as typed, each a date; they may be the same, or the wrong way round.

    It goes away by itself.
    """

    chosen = Signal(object, object)

    def __init__(self, first: date, last: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("days")
        self.setWindowTitle("Rows between two days")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._first = _day_edit("find_first", first)
        self._last = _day_edit("find_last", last)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        find = buttons.addButton("Find", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QFormLayout(self)
        layout.addRow("&From", self._first)
        layout.addRow("&To (included)", self._last)
        layout.addRow(buttons)
        find.setDefault(True)  # only now there is a dialog that can know it

    @Slot()
    def accept(self) -> None:
        super().accept()
        first, last = (edit.date() for edit in (self._first, self._last))
        self.chosen.emit(*(date(day.year(), day.month(), day.day()) for day in (first, last)))


def _day_edit(name: str, day: date) -> QDateEdit:
    edit = QDateEdit()
    edit.setObjectName(name)
    edit.setCalendarPopup(True)
    edit.setDisplayFormat(FORMAT)
    edit.setDateRange(FIRST_DAY, LAST_DAY)
    edit.setDate(QDate(day.year, day.month, day.day))
    return edit
