"""The dialog that asks between which two days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.day_edit import DayEdit


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
        layout.addRow(buttons)
        find.setDefault(True)  # only now there is a dialog that can know it

    @Slot()
    def accept(self) -> None:
        super().accept()
        self.chosen.emit(self._first.day, self._last.day)
