"""Buttons of which one is chosen, as the keyboard meets them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_ALONG = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class RadioGroup(QButtonGroup):
    """UI thread. The focus is on the chosen button or on none of them, however it was chosen; arrow keys choose.

    Qt leaves Tab to the button that had the focus last, and moves only the focus from there (6.11).
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.idToggled.connect(self._settle)
        self.idClicked.connect(self._clicked)

    def add(self, button: QAbstractButton, number: int) -> None:
        self.addButton(button, number)
        button.installEventFilter(self)
        self._settle()

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

    def _settle(self) -> None:
        chosen = self.checkedButton() or self.buttons()[0]
        lost = any(button.hasFocus() for button in self.buttons() if button is not chosen)
        for button in self.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button is chosen else Qt.FocusPolicy.NoFocus)
        if lost:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clicked(self, number: int) -> None:
        self.button(number).setFocus(Qt.FocusReason.OtherFocusReason)
