"""One of a few, each with a line that explains it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QStyle, QVBoxLayout, QWidget

from gme_console.ui.widgets.plain_label import PlainLabel
from gme_console.ui.widgets.radio_group import RadioGroup

Value = TypeVar("Value", bound=StrEnum)


class RadioChoice(QWidget, Generic[Value]):
    """UI thread. `choices` are value, label and explanation; the first is chosen at the start.

    `changed` is emitted after every change, by hand or by program. Buttons are named `<name>_<value>`.
    """

    changed = Signal()

    def __init__(self, name: str, choices: Sequence[tuple[Value, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._group = RadioGroup(self)
        self._values = [value for value, _, _ in choices]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for row, (value, label, explanation) in enumerate(choices):
            button = QRadioButton(label)
            button.setObjectName(f"{name}_{value}")
            button.setAccessibleDescription(explanation)
            self._group.add(button, row)
            text = PlainLabel(explanation, parent=self)
            text.setContentsMargins(self._indent(), 0, 0, self.fontMetrics().height() // 3)
            layout.addWidget(button)
            layout.addWidget(text)
        self.choose(self._values[0])
        self.setFocusProxy(self._group.button(0))
        self._group.idToggled.connect(self._toggled)

    def value(self) -> Value:
        return self._values[self._group.checkedId()]

    def choose(self, value: Value) -> None:
        """Chooses `value`, or the first when there is no such choice."""
        row = self._values.index(value) if value in self._values else 0
        self._group.button(row).setChecked(True)

    def _indent(self) -> int:
        """Where the text of a radio button begins."""
        metrics = (QStyle.PixelMetric.PM_ExclusiveIndicatorWidth, QStyle.PixelMetric.PM_RadioButtonLabelSpacing)
        return sum(self.style().pixelMetric(metric) for metric in metrics)

    def _toggled(self, row: int, checked: bool) -> None:
        if checked:
            self.setFocusProxy(self._group.button(row))
            self.changed.emit()
