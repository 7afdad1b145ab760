"""Text that is not ours, shown as the plain text that it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gme_console.ui.texts.visible import visible

LABEL_LIMIT = 4000
"""Characters that a label shows at most."""


class PlainLabel(QLabel):
    """A word-wrapping label that never renders markup and shows what would be invisible. UI thread."""

    def __init__(self, text: str = "", *, selectable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(visible(text, LABEL_LIMIT, lines=True))
