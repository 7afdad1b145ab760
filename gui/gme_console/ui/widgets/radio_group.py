"""Buttons of which one is chosen, as the keyboard meets them, and one of a few with a line that explains each."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.labels import PlainLabel, WrappingLabel

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_ALONG = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class RadioGroup(QButtonGroup):
    """UI thread. The focus is on the chosen button or on none of them, however it was chosen; arrow keys choose.

    Qt leaves Tab to the button that had the focus last, and moves only the focus from there (6.11).
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.idToggled.connect(self._follow_choice)
        self.idClicked.connect(self._clicked)

    def add(self, button: QAbstractButton, number: int) -> None:
        self.addButton(button, number)
        button.installEventFilter(self)
        self._follow_choice()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A mnemonic chooses at once: Qt waits 100 ms, in which what is typed goes where it is not meant."""
        if not isinstance(watched, QAbstractButton):
            return False
        if event.type() == QEvent.Type.Shortcut:
            watched.click()
            return True
        if event.type() != QEvent.Type.KeyPress or watched not in self.buttons():
            return False
        key = Qt.Key(event.key()) if isinstance(event, QKeyEvent) else Qt.Key.Key_unknown
        if key not in _STEPS:
            return False
        self._step(watched, key)
        return True

    def _step(self, button: QAbstractButton, key: Qt.Key) -> None:
        """Qt goes by where the buttons are: to one in the next line there would be no way."""
        mirrored = button.isRightToLeft() and key in _ALONG
        buttons = [one for one in self.buttons() if not one.isHidden()]
        place = buttons.index(button) + (-_STEPS[key] if mirrored else _STEPS[key])
        chosen = buttons[max(0, min(place, len(buttons) - 1))]
        chosen.click()
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_choice(self) -> None:
        chosen = self.checkedButton() or self.buttons()[0]
        lost = any(button.hasFocus() for button in self.buttons() if button is not chosen)
        for button in self.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button is chosen else Qt.FocusPolicy.NoFocus)
        if lost:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clicked(self, number: int) -> None:
        self.button(number).setFocus(Qt.FocusReason.OtherFocusReason)


Value = TypeVar("Value", bound=StrEnum)


class RadioChoice(QWidget, Generic[Value]):
    """UI thread. `choices` are value, label and explanation; the first is chosen at the start.

    `changed` is emitted after every change, by hand or by program. Buttons are named `<name>_<value>`.
    """

    changed = Signal()

    def __init__(self, name: str, choices: Sequence[tuple[Value, str, str]], *, in_row: bool = False) -> None:
        """`in_row`: beside each other, with the explanation of the chosen one alone under them."""
        super().__init__()
        self.setObjectName(name)
        self._group = RadioGroup(self)
        self._values = [value for value, _, _ in choices]
        self._explanations = [explanation for _, _, explanation in choices]
        self._explanation = WrappingLabel(1) if in_row else None
        for place, (value, label, explanation) in enumerate(choices):
            button = QRadioButton(label)
            button.setObjectName(f"{name}_{value}")
            button.setAccessibleDescription(explanation)
            self._group.add(button, place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if self._explanation is None:
            self._stack(layout)
        else:
            self._line_up(layout, self._explanation)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # else a label's mnemonic leads nowhere; Tab passes it by
        self.setFocusProxy(self._group.button(0))
        self._group.idToggled.connect(self._toggled)
        self.choose(self._values[0])

    def value(self) -> Value:
        return self._values[self._group.checkedId()]

    def choose(self, value: Value) -> None:
        """Chooses `value`, or the first when there is no such choice."""
        row = self._values.index(value) if value in self._values else 0
        self._group.button(row).setChecked(True)

    def _stack(self, layout: QVBoxLayout) -> None:
        for button, explanation in zip(self._group.buttons(), self._explanations, strict=True):
            text = PlainLabel(explanation, parent=self)
            text.setContentsMargins(self._indent(), 0, 0, self.fontMetrics().height() // 3)
            layout.addWidget(button)
            layout.addWidget(text)

    def _line_up(self, layout: QVBoxLayout, explanation: WrappingLabel) -> None:
        buttons = FlowLayout()
        buttons.setSpacing(self.fontMetrics().height())
        for place, button in enumerate(self._group.buttons()):
            buttons.insertWidget(place, button)
        layout.addLayout(buttons)
        layout.addSpacing(self.fontMetrics().height() // 4)
        layout.addWidget(explanation)
        set_role(explanation, Role.DIM)

    def _indent(self) -> int:
        """Where the text of a radio button begins."""
        from PySide6.QtWidgets import QStyle  # PySide takes 6 ms to make it: not before the first painting

        metrics = (QStyle.PixelMetric.PM_ExclusiveIndicatorWidth, QStyle.PixelMetric.PM_RadioButtonLabelSpacing)
        return sum(self.style().pixelMetric(metric) for metric in metrics)

    def _toggled(self, row: int, checked: bool) -> None:
        if checked:
            self.setFocusProxy(self._group.button(row))
            if self._explanation is not None:
                self._explanation.setText(self._explanations[row])
            self.changed.emit()
