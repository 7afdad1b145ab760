"""Types as a person would: keys, and for what no key has, the input method's committed text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
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


def press_start(window: QWidget) -> None:
    """Ctrl+Enter as the screen's system tells the window of it, let go of as late as a person does."""
    handle, key = window.windowHandle(), (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTimer.singleShot(HELD_MS, window, lambda: QTest.keyRelease(handle, *key))
    QTest.keyPress(handle, *key)
