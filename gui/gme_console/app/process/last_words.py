"""Why the console cannot open, where whoever started it from the desktop sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


def show_last_words(parent: QWidget, sentence: str, then: Callable[[int], None]) -> None:
    """A box over the window; `then` is called when it is closed. UI thread; returns at once."""
    box = QMessageBox(parent)
    box.setObjectName("last_words")
    box.setIcon(QMessageBox.Icon.Critical)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText("The console cannot open.")
    box.setInformativeText(sentence)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.finished.connect(then)
    box.open()
