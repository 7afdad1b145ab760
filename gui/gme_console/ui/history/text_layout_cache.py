"""Texts laid out once and painted many times."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText, QTextOption

MOST_TEXTS = 1_000
"""Texts kept; the oldest goes when another comes. A screen shows some hundreds."""


class LaidText(NamedTuple):
    """A text for drawStaticText, with the pixels that it takes."""

    static: QStaticText
    width: float
    height: int


class TextLayoutCache:
    """Texts in one font and one writing direction, each shaped and elided once for each width. UI thread."""

    def __init__(self, font: QFont, direction: Qt.LayoutDirection, elide: Qt.TextElideMode) -> None:
        self.font = font
        self._elide = elide
        self._metrics = QFontMetrics(font)
        self._option = QTextOption()
        self._option.setTextDirection(direction)
        self._option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self._texts: dict[tuple[str, int], LaidText] = {}

    def laid(self, text: str, width: int) -> LaidText:
        """`text` laid out in `font`, elided if it would be wider than `width` pixels."""
        key = (text, width)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) >= MOST_TEXTS:
                del self._texts[next(iter(self._texts))]
            found = self._texts[key] = self._lay(self._metrics.elidedText(text, self._elide, width))
        return found

    def _lay(self, text: str) -> LaidText:
        static = QStaticText(text)
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.setTextOption(self._option)
        static.prepare(font=self.font)
        size = static.size()
        return LaidText(static, size.width(), round(size.height()))
