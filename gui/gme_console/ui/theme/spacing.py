"""Distances and heights from one scale, which grows with the application's font."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox

_LINE = 15
"""Pixels that a line of text takes where these are their sizes: that of 13 pixels in DejaVu Sans."""


def gap(steps: int) -> int:
    """4, 8, 12, 16 or 24, as the font has it; at least 1."""
    return _scaled(steps, QApplication.font())


def field_height() -> int:
    return gap(32)


def room_height() -> int:
    return gap(40)


def start_height() -> int:
    return gap(44)


def row_height(font: QFont, *, compact: bool = False) -> int:
    """A row of a table in that font."""
    return _scaled(22 if compact else 26, font)


def indent_number(box: QAbstractSpinBox) -> None:
    """As the text of other fields: the style sheet cannot move that of a box with arrows (6.11)."""
    box.lineEdit().setTextMargins(gap(6), 0, 0, 0)


def _scaled(pixels: int, font: QFont) -> int:
    return max(1, round(pixels * QFontMetrics(font).height() / _LINE))
