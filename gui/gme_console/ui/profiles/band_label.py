"""Words of the band, shortened or left out where it is narrow, the least important first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gme_console.ui.texts.message_text import tooltip, visible
from gme_console.ui.widgets.labels import PlainLabel

_LEAST = 6
"""Characters that are worth showing of what does not fit."""

_LONGEST = 200


class BandLabel(PlainLabel):
    """UI thread. One line; its text stays whole, as its tooltip, however much of it is seen."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(selectable=True, parent=parent)
        self.setObjectName(name)
        self.setWordWrap(False)

    def show_text(self, text: str) -> None:
        self.setText(visible(text, _LONGEST))
        self.setVisible(bool(text))

    def take(self, room: int) -> int:
        """Takes at most so many pixels, and returns how many; none where that is not worth showing."""
        if not self.text():
            return 0
        full = self.sizeHint().width()
        fits = room >= min(full, _LEAST * self.fontMetrics().averageCharWidth())
        self.setVisible(fits)
        self.setMaximumWidth(max(1, min(full, room)))
        self.setToolTip(tooltip(self.text()) if room < full else "")
        return min(full, room) if fits else 0

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


def share_out(room: int, apart: int, labels: Sequence[BandLabel]) -> None:
    """`labels`: the most important first. `apart`: what lies between two."""
    for label in labels:
        taken = label.take(room - apart)
        room -= taken + apart if taken else 0
