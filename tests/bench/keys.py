"""Types as a person would: keys, and for what no key has, the input method's committed text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
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
