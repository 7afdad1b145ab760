"""A bar for what concerns the whole window and stays until it is read: faults, refusals, what happened at opening."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStyle, QWidget

from gme_console.ui.plain_text import PlainLabel
from gme_console.ui.text_block import TextBlock

MOST_NOTICES = 5

TEXT_LIMIT = 4000
"""Characters of all notices together that are shown at most."""


class NoticeBar(QFrame):
    """Shows the newest notices, each once, until dismissed. Hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName("Notices")
        self._texts: list[str] = []
        self._mark = PlainLabel()
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        self._mark.setPixmap(icon.pixmap(size, size))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = TextBlock("Notice", limit=TEXT_LIMIT)
        dismiss = QPushButton("D&ismiss")
        dismiss.setObjectName("dismiss")
        dismiss.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        layout.addWidget(dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def add(self, text: str) -> None:
        if text in self._texts:
            return
        self._texts = [*self._texts, text][-MOST_NOTICES:]
        self._show()

    def dismiss(self) -> None:
        self._texts = []
        self._show()

    def text(self) -> str:
        """What is shown, one notice a line."""
        return "\n".join(self._texts)

    def _show(self) -> None:
        self._text.show_text(self.text())
        self._text.setAccessibleDescription(self.text())
        self.setVisible(bool(self._texts))
