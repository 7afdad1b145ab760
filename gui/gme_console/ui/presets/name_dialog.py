"""The operator's own name, which every request is kept with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from gme_console.api.inputs.operator_and_ticket import MAX_PRESSED_BY, pressed_by
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.preset_text import name_cut, name_falls_back, name_lead
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.dialog_fit import FitAtFirst
from gme_console.ui.widgets.labels import PlainLabel, WrappingLabel

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.engine.console import Console
    from gme_console.engine.presets.operator_file import Operator

_CHARACTERS = 60


class NameDialog(QDialog):
    """UI thread. Stays open with what was typed until it is kept, or the operator closes it."""

    name_wanted = Signal(str)

    def __init__(self, operator: Operator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("your_name")
        self.setWindowTitle(tr("Your name"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fallback = operator.fallback
        self._line = QLineEdit(operator.name)
        self._line.setObjectName("PressedBy")
        self._line.setAccessibleName(tr("Your name"))
        self._line.setMaxLength(4 * MAX_PRESSED_BY)
        self._line.setPlaceholderText(operator.fallback)
        self._remark = WrappingLabel(2)
        self._remark.setObjectName("name_remark")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (PlainLabel(name_lead()), self._line, self._remark, buttons):
            layout.addWidget(widget)
        self._line.textChanged.connect(self._show)
        self._show()
        self._line.selectAll()
        FitAtFirst(self, _CHARACTERS)

    @Slot()
    def taken(self) -> None:
        self.accept()

    def show_failed(self, why: str | Detail) -> None:
        """It could not be kept; it can be saved again."""
        self._remark.setText(message_text(why))
        self._line.setFocus()

    @Slot()
    def _show(self) -> None:
        kept = pressed_by(self._line.text())
        if not kept:
            self._remark.setText(name_falls_back(self._fallback))
        else:
            self._remark.setText("" if kept == self._line.text().strip() else name_cut(kept))

    @Slot()
    def _save(self) -> None:
        self.name_wanted.emit(pressed_by(self._line.text()))


class NameController(QObject):
    """UI thread. Belongs to the window."""

    def __init__(self, window: QWidget, console: Console) -> None:
        super().__init__(window)
        self._window = window
        self._operator = console.operator
        self._open: NameDialog | None = None

    @Slot()
    def edit(self) -> None:
        dialog = self._open = NameDialog(self._operator.operator, self._window)
        dialog.name_wanted.connect(self._keep)
        dialog.finished.connect(self._closed)
        dialog.open()

    @Slot(str)
    def _keep(self, name: str) -> None:
        self._operator.set_name(name, self._kept, self._not_kept)

    def _kept(self) -> None:
        if self._open is not None:
            self._open.taken()

    def _not_kept(self, why: str | Detail) -> None:
        if self._open is not None:
            self._open.show_failed(why)

    @Slot()
    def _closed(self) -> None:
        self._open = None
