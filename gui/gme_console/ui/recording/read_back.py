"""The sentence over Start that reads back what was typed, whole however long an id is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gme_console.ui.widgets.labels import WrappingLabel

_LINES = 3
_MOST_LINES = 12
"""Lines from which on it scrolls: three times an id as long as the voice SDK's guide allows."""

_LONGEST = 100_000


class ReadBack(QScrollArea):
    """UI thread. Some lines high, and more for an id that needs them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # PySide takes 15 ms to find out of what kind Qt's own one is
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._label = WrappingLabel(_LINES, limit=_LONGEST)
        self._label.setObjectName("WhoSentence")
        page = QWidget()  # a scroll area asks a layout alone how high it is at its width
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)
        self.setWidget(page)

    def show_text(self, text: str) -> None:
        if text != self._label.text():
            self._label.setText(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """A bar that came while there was too little height would take the width that makes it enough."""
        whole = self._label.heightForWidth(self.width()) <= self._label.height_of(_MOST_LINES)
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOff if whole else policies.ScrollBarAsNeeded)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        letter = self.fontMetrics().averageCharWidth()
        width = self.width() if self.isVisible() else 54 * letter
        return QSize(20 * letter, min(self._label.heightForWidth(width), self._label.height_of(_MOST_LINES)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._label.height_of(_LINES))
