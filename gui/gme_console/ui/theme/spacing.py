"""Distances and heights from one scale, which grows with the application's font."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

_LINE = 16
"""Pixels that a line of text takes where a distance of 4 is four pixels."""


def gap(steps: int) -> int:
    """4, 8, 12, 16 or 24, as the font has it; at least 1."""
    return max(1, round(steps * _line() / _LINE))


def field_height() -> int:
    return _line() * 2


def room_height() -> int:
    return _line() * 5 // 2


def start_height() -> int:
    return _line() * 11 // 4


def row_height(*, compact: bool = False) -> int:
    """A row of a table."""
    return round(_line() * (1.375 if compact else 1.625))


def _line() -> int:
    return QFontMetrics(QApplication.font()).height()
