"""The three recording modes as a choice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from gme_console.api.values import RecordMode
from gme_console.ui.texts.recording_text import mode_files
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.radio_group import RadioGroup


class ModeChoice(QWidget):
    """UI thread. Single at the start. `edited` follows every change, by hand or by program."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("RecordMode")
        self.setAccessibleName(tr("Mode"))
        self._group = RadioGroup(self)
        layout = FlowLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        labels = {RecordMode.SINGLE: tr("Si&ngle"), RecordMode.MIXED: tr("Mixe&d"), RecordMode.BOTH: tr("&Both")}
        for index, (mode, label) in enumerate(labels.items()):
            button = QRadioButton(label, self)
            button.setObjectName(mode.name.capitalize())
            button.setToolTip(mode_files(mode))
            button.setAccessibleDescription(mode_files(mode))
            self._group.add(button, mode)
            layout.insertWidget(index, button)
        self.choose(RecordMode.SINGLE)
        self._group.idToggled.connect(self._toggled)

    def mode(self) -> int | None:
        """The chosen RecordMode, None while there is none."""
        chosen = self._group.checkedId()
        return chosen if chosen > 0 else None

    def choose(self, mode: int) -> None:
        """Chooses `mode`; one that is none of the three leaves nothing chosen."""
        for button in self.buttons():
            self._group.setExclusive(False)
            button.setChecked(self._group.id(button) == mode)
        self._group.setExclusive(True)

    def chosen_button(self) -> QRadioButton:
        """Where the focus belongs; the first one while none is chosen."""
        return next((button for button in self.buttons() if button.isChecked()), self.buttons()[0])

    def buttons(self) -> list[QRadioButton]:
        return [button for button in self._group.buttons() if isinstance(button, QRadioButton)]

    def _toggled(self, mode: int, checked: bool) -> None:
        if checked:
            self.edited.emit()
