"""Types as a person would: keys, and for what no key has, the input method's committed text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def type_into(widget: QWidget, text: str) -> None:
    """QTest's own typing never ends at a character that is not ASCII."""
    for character in text:
        if character.isascii():
            QTest.keyClicks(widget, character)
        else:
            commit = QInputMethodEvent()
            commit.setCommitString(character)
            QCoreApplication.sendEvent(widget, commit)


HELD_MS = 60
"""Milliseconds for which a person holds a key down; what a press begins is under way or over by then."""


class _Enter(QObject):
    """Calls `told` once, when the window hears of Enter."""

    def __init__(self, window: QWindow, told: Callable[[], None]) -> None:
        super().__init__(window)
        self._told = told
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Return:
            watched.removeEventFilter(self)
            self.deleteLater()
            self._told()
        return False


def press_start(window: QWidget, told: Callable[[], None]) -> None:
    """Ctrl+Enter as the screen's system tells the window of it, let go of as late as a person does.

    `told` is called when Enter comes: Control, which QTest presses right before, is down for long by a person's hand.
    """
    handle, key = window.windowHandle(), (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTimer.singleShot(HELD_MS, window, lambda: QTest.keyRelease(handle, *key))
    _Enter(handle, told)
    QTest.keyPress(handle, *key)
