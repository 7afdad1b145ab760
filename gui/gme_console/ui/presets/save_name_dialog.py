"""The name that something is kept under, and what goes along with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gme_console.api.plain_text import folded
from gme_console.engine.presets.saved_entries import MOST_NAME, fit_name
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.preset_text import name_cut, replaces_words
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.dialog_fit import FitAtFirst
from gme_console.ui.widgets.labels import PlainLabel, WrappingLabel

if TYPE_CHECKING:
    from gme_console.api.detail import Detail

_CHARACTERS = 60


class Choice(NamedTuple):
    """Something that may be kept along."""

    name: str
    text: str
    chosen: bool


class SaveNameDialog(QDialog):
    """UI thread. Stays open with what was typed until it is kept, or the operator closes it.

    `wanted` carries the name, and whether it takes the place of the one that has it.
    """

    wanted = Signal(str, bool)

    def __init__(
        self, title: str, lead: str, taken: Sequence[str], choices: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        """`taken`: the names of what is kept already."""
        super().__init__(parent)
        self.setObjectName("save_name_dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._taken = {folded(name) for name in taken}
        self._line = QLineEdit()
        self._line.setObjectName("kept_name")
        self._line.setAccessibleName(tr("Name"))
        self._line.setPlaceholderText(tr("a name"))
        self._line.setMaxLength(4 * MOST_NAME)
        self._choices = {choice.name: _check_box(choice) for choice in choices}
        self._remark = WrappingLabel(2)
        self._remark.setObjectName("kept_remark")
        self._save = QPushButton(tr("&Save"))
        self._save.setObjectName("keep")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._keep)
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

    def show_failed(self, why: str | Detail) -> None:
        """It could not be kept; it can be tried again."""
        self._remark.setText(message_text(why))
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show(self) -> None:
        name = fit_name(self._line.text())
        replaces = folded(name) in self._taken
        self._save.setText(tr("&Replace") if replaces else tr("&Save"))
        cut = name_cut(name) if name and name != self._line.text().strip() else ""
        self._remark.setText(replaces_words(name) if replaces else cut)

    @Slot()
    def _keep(self) -> None:
        name = fit_name(self._line.text())
        if name:
            self.wanted.emit(name, folded(name) in self._taken)
        else:
            self._remark.setText(tr("Write a name first."))
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)


def _check_box(choice: Choice) -> QCheckBox:
    box = QCheckBox(choice.text.replace("&", "&&"))
    box.setObjectName(choice.name)
    box.setChecked(choice.chosen)
    return box
