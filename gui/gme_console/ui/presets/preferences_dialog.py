"""What is set once for every start: the options of the command line that an operator may want to keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gme_console.engine.preferences import AT_NEXT_START, SPANS, Preferences
from gme_console.ui.presets.save_dialogs import SaveDialog
from gme_console.ui.texts import preference_text
from gme_console.ui.texts.translate import joined, tr, without_mnemonic
from gme_console.ui.theme.spacing import indent_number
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.dialog_fit import FitAtFirst, plain_scroll
from gme_console.ui.widgets.form_field import FormRows
from gme_console.ui.widgets.labels import PlainLabel, as_wide_as_its_text

if TYPE_CHECKING:
    from gme_console.engine.preferences import PreferenceService

_CHARACTERS = 90
"""Of a line, at first."""


class PreferencesDialog(SaveDialog):
    """UI thread. `save_requested` carries Preferences; `name_button` is for whoever asks for the operator's name."""

    save_requested = Signal(object)

    def __init__(self, preferences: PreferenceService, parent: QWidget) -> None:
        super().__init__(tr("Preferences"), 1, parent)
        self.setObjectName("preferences")
        self._saved = preferences.saved
        fields = QWidget()
        self._rows = FormRows(fields)
        self._numbers = {name: self._add(name, preferences) for name in SPANS}
        widest = max(number.sizeHint().width() for number in self._numbers.values())
        for number in self._numbers.values():
            number.setMinimumWidth(widest)
        self.name_button = QPushButton(tr("Your &name…"))
        self.name_button.setObjectName("preferences_name")
        self.name_button.setAutoDefault(False)
        self._add_row("", self.name_button, PlainLabel(preference_text.name_hint()))
        self._remark.setObjectName("preferences_remark")
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Save | kinds.Cancel | kinds.RestoreDefaults)
        set_role(buttons.button(kinds.Save), Role.PRIMARY)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        buttons.button(kinds.RestoreDefaults).clicked.connect(self._show_defaults)
        buttons.button(kinds.RestoreDefaults).setObjectName("preferences_defaults")
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(preference_text.preferences_lead()))
        area = plain_scroll(fields)
        layout.addWidget(area, 1)
        for widget in (self._remark, buttons):
            layout.addWidget(widget)
        FitAtFirst(self, _CHARACTERS, area, 2)

    def _add(self, name: str, preferences: PreferenceService) -> Number:
        words = preference_text.preference_labels(name, SPANS[name])
        number = Number()
        indent_number(number)
        number.setObjectName(f"preference_{name}")
        number.setRange(*SPANS[name])
        number.setSuffix(words.suffix)
        number.setValue(round(getattr(self._saved, name)))
        number.setAccessibleName(without_mnemonic(words.label))
        when = preference_text.at_next_start() if name in AT_NEXT_START else preference_text.at_once()
        if name in preferences.given:
            number.setEnabled(False)
            when = preference_text.command_line_value_text(f"--{name}", f"{getattr(preferences.in_force, name):g}")
        hint = PlainLabel(joined(words.range_and_reason, when))
        number.setAccessibleDescription(hint.text())
        self._add_row(words.label, number, hint)
        return number

    def _add_row(self, label: str, edit: QSpinBox | QPushButton, hint: PlainLabel) -> None:
        set_role(hint, Role.DIM)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.fontMetrics().height() // 4)
        column.addWidget(as_wide_as_its_text(edit))
        column.addWidget(hint)
        self._rows.add_row(label, row, edit)

    @Slot()
    def _show_defaults(self) -> None:
        for name, number in self._numbers.items():
            if number.isEnabled():
                number.setValue(round(getattr(Preferences(), name)))

    @Slot()
    def _save(self) -> None:
        """What the command line gave stays as it was saved."""
        changed = {name: number.value() for name, number in self._numbers.items() if number.isEnabled()}
        self.save_requested.emit(self._saved._replace(**changed))


class Number(QSpinBox):
    """UI thread. A wheel in passing changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
