"""A button that puts one text on the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton, QWidget

from gme_console.ui.texts.translate import tr

COPIED_MS = 2000


def copied() -> str:
    """What the button says for a moment."""
    return tr("Copied")


class CopyButton(QToolButton):
    """UI thread. Hidden while there is nothing to copy.

    It says for a moment that it has copied, and is wide enough for that from the start.
    """

    def __init__(self, name: str, what: str, label: str = "", parent: QWidget | None = None) -> None:
        """`name`: ends the object's name. `what` is what a screen reader says that it does, such as "Copy TaskId"."""
        super().__init__(parent)
        label = label or tr("Copy")
        self._value = ""
        self._label = label
        self._told = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._told.timeout.connect(self._tell_label)
        self.setText(label)
        self.setObjectName(f"copy_{name}")
        self.setAccessibleName(what)
        self.hide()
        self.clicked.connect(self._copy)

    def offer(self, value: str) -> None:
        """The text to copy, whole and exact."""
        if value != self._value:
            self._tell_label()
        self._value = value
        self.setVisible(bool(value))

    def sizeHint(self) -> QSize:
        widest = max(map(self._text_width, (self._label, copied())))
        return super().sizeHint() + QSize(widest - self._text_width(self.text()), 0)

    def _text_width(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._value)
        self.setText(copied())
        self._told.start()

    @Slot()
    def _tell_label(self) -> None:
        self._told.stop()
        self.setText(self._label)
