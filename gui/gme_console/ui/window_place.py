"""Where the window stands, and how wide its form is: what must be known before the first painting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

if TYPE_CHECKING:
    from gme_console.engine.arrangement import Arrangement

WIDTH_CHARACTERS = 226
HEIGHT_LINES = 53
FORM_CHARACTERS = 67
DETAILS_LINES = 28


RIGHT_LEAST_CHARACTERS = 19
"""As wide as the details at least are."""


def placeholder(window: QMainWindow) -> QWidget:
    """Keeps the place of history and details: a splitter without parts would take no room."""
    empty = QWidget()
    empty.setMinimumWidth(window.fontMetrics().averageCharWidth() * RIGHT_LEAST_CHARACTERS)
    return empty


def place_window(window: QMainWindow, both: QSplitter, kept: Arrangement) -> None:
    """As it was left, else of a size that suits font and screen. `both`: form beside history.

    Qt moves a window that would be on no screen onto one, and makes one that is too large smaller.
    """
    metrics = window.fontMetrics()
    character = metrics.averageCharWidth()
    size = QSize(character * WIDTH_CHARACTERS, metrics.lineSpacing() * HEIGHT_LINES)
    window.resize(size.boundedTo(window.screen().availableSize() * 0.95))
    window.restoreGeometry(QByteArray.fromBase64(kept.geometry.encode("ascii", "replace")))
    both.setSizes([character * FORM_CHARACTERS, character * (WIDTH_CHARACTERS - FORM_CHARACTERS)])
    _set_sizes(both, kept, 0)


def divide_right(window: QMainWindow, right: QSplitter, kept: Arrangement) -> None:
    """`right`: history above details."""
    line = window.fontMetrics().lineSpacing()
    right.setSizes([line * (HEIGHT_LINES - DETAILS_LINES), line * DETAILS_LINES])
    _set_sizes(right, kept, 1)


def _set_sizes(splitter: QSplitter, kept: Arrangement, place: int) -> None:
    """The sizes that were kept at `place`, if they fit."""
    sizes = kept.splitters[place] if place < len(kept.splitters) else ()
    if len(sizes) == splitter.count() and all(sizes):
        splitter.setSizes(sizes)
