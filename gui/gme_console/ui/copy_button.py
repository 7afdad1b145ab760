"""A button that puts one text on the clipboard."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton, QWidget


class CopyButton(QToolButton):
    """UI thread. Hidden while there is nothing to copy; `what` names the text for a screen reader."""

    def __init__(self, what: str, label: str = "Copy", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.setText(label)
        self.setObjectName(f"copy_{what.replace(' ', '_')}")
        self.setAccessibleName(f"Copy {what}")
        self.hide()
        self.clicked.connect(self._copy)

    def offer(self, value: str) -> None:
        """The text to copy, whole and exact."""
        self._value = value
        self.setVisible(bool(value))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._value)
