"""A button that puts one text on the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton, QWidget

COPIED = "Copied"
COPIED_MS = 2000


class CopyButton(QToolButton):
    """UI thread. Hidden while there is nothing to copy; `what` names the text for a screen reader.

    It says for a moment that it has copied, and is wide enough for that from the start.
    """

    def __init__(self, what: str, label: str = "Copy", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._label = label
        self._told = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._told.timeout.connect(self._tell_label)
        self.setText(label)
        self.setObjectName(f"copy_{what.replace(' ', '_')}")
        self.setAccessibleName(f"Copy {what}")
        self.hide()
        self.clicked.connect(self._copy)

    def offer(self, value: str) -> None:
        """The text to copy, whole and exact."""
        if value != self._value:
            self._tell_label()
        self._value = value
        self.setVisible(bool(value))

    def sizeHint(self) -> QSize:
        widest = max(map(self._text_width, (self._label, COPIED)))
        return super().sizeHint() + QSize(widest - self._text_width(self.text()), 0)

    def _text_width(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._value)
        self.setText(COPIED)
        self._told.start()

    @Slot()
    def _tell_label(self) -> None:
        self._told.stop()
        self.setText(self._label)
