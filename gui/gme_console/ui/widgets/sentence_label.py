"""A sentence in which some words stand out."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextLayout, QTextOption

from gme_console.ui.widgets.labels import WrappingLabel

_OPENS, _CLOSES = "\x02", "\x03"
"""What `visible` never leaves in a text that is not ours."""


def emphasis(text: str) -> str:
    """Marks a part of a sentence that stands out in a SentenceLabel. `text` is fit to be shown."""
    return f"{_OPENS}{text}{_CLOSES}"


class SentenceLabel(WrappingLabel):
    """UI thread. Never renders markup: what stands out is marked by `emphasis`. Breaks wherever it must."""

    def __init__(self, lines: int, *, limit: int) -> None:
        self._marked = ""
        self._bold: list[QTextLayout.FormatRange] = []
        self._heights: dict[int, int] = {}
        super().__init__(lines, limit=limit)

    def setText(self, text: str) -> None:
        self._marked = text
        self._heights.clear()
        plain, self._bold = "", []
        for number, part in enumerate(text.replace(_CLOSES, _OPENS).split(_OPENS)):
            if number % 2 and part:
                self._bold.append(_bold(_units(plain), _units(part)))
            plain += part
        super().setText(plain)
        self.update()

    def marked(self) -> str:
        return self._marked

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            margins = self.contentsMargins()
            room = width - margins.left() - margins.right()
            lines = self._laid_out(room)
            self._heights[width] = round(sum(lines.lineAt(one).height() for one in range(lines.lineCount())) + 0.5)
        return max(self._heights[width], self.height_of(self._lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.contentsRect()
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        self._laid_out(area.width()).draw(painter, QPointF(area.topLeft()))
        painter.end()

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._bold)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout


def _bold(start: int, length: int) -> QTextLayout.FormatRange:
    from PySide6.QtGui import QTextCharFormat  # of an empty form nothing stands out

    found = QTextLayout.FormatRange()
    found.start, found.length = start, length
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    found.format = look
    return found


def _units(text: str) -> int:
    """Places in Qt's text, which counts some characters twice."""
    return len(text) + sum(ord(character) > 0xFFFF for character in text)
