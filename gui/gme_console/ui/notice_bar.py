"""A bar for what concerns the whole window and stays until it is read: faults, refusals, what happened at opening."""

from __future__ import annotations

from collections.abc import Callable

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
        self._act: Callable[[], None] | None = None
        self._mark = PlainLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = TextBlock("Notice", limit=TEXT_LIMIT)
        self._offered = QPushButton()
        self._offered.setObjectName("offered")
        self._offered.clicked.connect(self._take_offer)
        dismiss = QPushButton("D&ismiss")
        dismiss.setObjectName("dismiss")
        dismiss.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._offered, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def add(self, text: str) -> None:
        if text in self._texts:
            return
        self._texts = [*self._texts, text][-MOST_NOTICES:]
        self._show()

    def offer(self, text: str, verb: str, act: Callable[[], None]) -> None:
        """A notice with a button; the newest offer takes the place of an earlier one."""
        self._act = act
        self._offered.setText(verb)
        self._texts = [*self._texts, text][-MOST_NOTICES:]
        self._show()

    def dismiss(self) -> None:
        self._texts = []
        self._act = None
        self._show()

    def text(self) -> str:
        """What is shown, one notice a line."""
        return "\n".join(self._texts)

    def _show(self) -> None:
        if self._mark.pixmap().isNull():
            size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
            icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
            self._mark.setPixmap(icon.pixmap(size, size))
        self._text.show_text(self.text())
        self._text.setAccessibleDescription(self.text())
        self._offered.setVisible(self._act is not None)
        self.setVisible(bool(self._texts))

    def _take_offer(self) -> None:
        act = self._act
        self.dismiss()
        if act is not None:
            act()
