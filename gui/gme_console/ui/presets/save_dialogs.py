"""Dialogs that save one name: that of a preset or a view, and the operator's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import shiboken6
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gme_console.api.inputs.operator_and_ticket import MAX_PRESSED_BY, pressed_by
from gme_console.api.plain_text import folded
from gme_console.engine.presets.saved_entries import MOST_NAME, fit_name
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.preset_text import name_cut, name_falls_back, name_lead, no_name, replaces_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.dialog_fit import FitAtFirst
from gme_console.ui.widgets.labels import PlainLabel, WrappingLabel

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.engine.presets.operator_file import Operator

_CHARACTERS = 60


class SaveDialog(QDialog):
    """UI thread. Stays open with what was typed until it is saved, or the operator closes it.

    Who saves calls `saved` or `show_failed`, at any time: the dialog may be gone by then.
    """

    _edit: QWidget | None = None
    """Where the cursor goes when it was not saved."""

    def __init__(self, title: str, remark_lines: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._remark = WrappingLabel(remark_lines)

    def saved(self) -> None:
        if shiboken6.isValid(self):
            self.accept()

    def show_failed(self, why: str | Detail) -> None:
        """It was not saved; that can be tried again."""
        if shiboken6.isValid(self):
            self._remark.setText(message_text(why))
            if self._edit is not None:
                self._edit.setFocus(Qt.FocusReason.OtherFocusReason)


class NameDialog(SaveDialog):
    """UI thread. The operator's own name, which every request is stored with; `save_requested` carries it."""

    save_requested = Signal(str)

    def __init__(self, operator: Operator, parent: QWidget | None = None) -> None:
        super().__init__(tr("Your name"), 2, parent)
        self.setObjectName("your_name")
        self._fallback = operator.fallback
        self._edit = self._line = QLineEdit(operator.name)
        self._line.setObjectName("PressedBy")
        self._line.setAccessibleName(tr("Your name"))
        self._line.setMaxLength(4 * MAX_PRESSED_BY)
        self._line.setPlaceholderText(operator.fallback)
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
    def _show(self) -> None:
        name = pressed_by(self._line.text())
        if not name:
            self._remark.setText(name_falls_back(self._fallback))
        else:
            self._remark.setText("" if name == self._line.text().strip() else name_cut(name))

    @Slot()
    def _save(self) -> None:
        self.save_requested.emit(pressed_by(self._line.text()))


class Choice(NamedTuple):
    """Something that may be saved along."""

    name: str
    text: str
    chosen: bool


class SaveNameDialog(SaveDialog):
    """UI thread. The name of a preset or a view, and what goes along with it.

    `save_requested` carries the name, and whether it takes the place of the one that has it.
    """

    save_requested = Signal(str, bool)

    def __init__(
        self, title: str, lead: str, taken: Sequence[str], choices: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        """`taken`: the names that are in use."""
        super().__init__(title, 2, parent)
        self.setObjectName("save_name_dialog")
        self._taken = {folded(name) for name in taken}
        self._edit = self._line = QLineEdit()
        self._line.setObjectName("save_name")
        self._line.setAccessibleName(tr("Name"))
        self._line.setPlaceholderText(tr("a name"))
        self._line.setMaxLength(4 * MOST_NAME)
        self._choices = {choice.name: _check_box(choice) for choice in choices}
        self._remark.setObjectName("save_remark")
        self._save_button = QPushButton(tr("&Save"))
        self._save_button.setObjectName("keep")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (PlainLabel(lead), self._line, *self._choices.values(), self._remark, buttons):
            layout.addWidget(widget)
        self._line.textChanged.connect(self._show)
        self._show()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        FitAtFirst(self, _CHARACTERS)

    def chosen(self, name: str) -> bool:
        return name in self._choices and self._choices[name].isChecked()

    @Slot()
    def _show(self) -> None:
        name = fit_name(self._line.text())
        replaces = folded(name) in self._taken
        self._save_button.setText(tr("&Replace") if replaces else tr("&Save"))
        cut = name_cut(name) if name and name != self._line.text().strip() else ""
        self._remark.setText(replaces_text(name) if replaces else cut)

    @Slot()
    def _save(self) -> None:
        name = fit_name(self._line.text())
        if name:
            self.save_requested.emit(name, folded(name) in self._taken)
        else:
            self._remark.setText(no_name())
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)


def _check_box(choice: Choice) -> QCheckBox:
    box = QCheckBox(choice.text.replace("&", "&&"))
    box.setObjectName(choice.name)
    box.setChecked(choice.chosen)
    return box
