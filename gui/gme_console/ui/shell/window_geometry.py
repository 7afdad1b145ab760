"""Where the window stands, and how wide its form is: what must be known before the first painting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

if TYPE_CHECKING:
    from gme_console.engine.window_state import WindowState

WIDTH_CHARACTERS = 226
HEIGHT_LINES = 53
FORM_CHARACTERS = 54
MOST_OF_TEN_FOR_FORM = 4
"""Tenths of the window's width that the form has at most at first."""

DETAILS_LINES = 28


RIGHT_LEAST_CHARACTERS = 19
"""As wide as the details at least are."""

ASIDE_LINES = 2
"""What the title of a window takes."""


def placeholder(window: QMainWindow) -> QWidget:
    """Keeps the place of history and details: a splitter without parts would take no room."""
    empty = QWidget()
    empty.setMinimumWidth(window.fontMetrics().averageCharWidth() * RIGHT_LEAST_CHARACTERS)
    return empty


def place_window(window: QMainWindow, both: QSplitter, saved: WindowState) -> None:
    """As it was left, else of a size that suits font and screen. `both`: form beside history.

    Qt moves a window that would be on no screen onto one, and makes one that is too large smaller.
    """
    metrics = window.fontMetrics()
    character = metrics.averageCharWidth()
    size = QSize(character * WIDTH_CHARACTERS, metrics.lineSpacing() * HEIGHT_LINES)
    window.resize(size.boundedTo(window.screen().availableSize() * 0.95))
    if saved.geometry:
        from PySide6.QtCore import QByteArray

        window.restoreGeometry(QByteArray.fromBase64(saved.geometry.encode("ascii", "replace")))
    form = _form_width(window, saved) or min(character * FORM_CHARACTERS, window.width() * MOST_OF_TEN_FOR_FORM // 10)
    both.setSizes([form, max(1, window.width() - form - both.handleWidth())])


def step_aside(window: QMainWindow) -> None:
    """From the window that has the same saved place already, so that both can be seen; back where the screen ends."""
    if window.isMaximized():
        return
    step, screen = window.fontMetrics().lineSpacing() * ASIDE_LINES, window.screen().availableGeometry()
    place = window.geometry()
    right = step if place.right() + step <= screen.right() else -step
    down = step if place.bottom() + step <= screen.bottom() else -step
    window.setGeometry(place.translated(right, down))


def divide_right(window: QMainWindow, right: QSplitter, saved: WindowState) -> None:
    """`right`: history above details."""
    line = window.fontMetrics().lineSpacing()
    right.setSizes([line * (HEIGHT_LINES - DETAILS_LINES), line * DETAILS_LINES])
    sizes = _saved_sizes(saved, 1)
    if sizes:
        right.setSizes(sizes)


def _form_width(window: QMainWindow, saved: WindowState) -> int:
    """As many characters as it had, and no larger a share of the window; 0 when nothing was saved."""
    sizes = _saved_sizes(saved, 0)
    if not sizes:
        return 0
    characters = saved.scaled(sizes[0], window.fontMetrics().averageCharWidth())
    return min(characters, window.width() * sizes[0] // sum(sizes))


def _saved_sizes(saved: WindowState, place: int) -> tuple[int, ...]:
    """The sizes that were saved of a splitter of two, if they can be used."""
    sizes = saved.splitters[place] if place < len(saved.splitters) else ()
    return sizes if len(sizes) == 2 and all(sizes) else ()
