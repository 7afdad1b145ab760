"""Type in three sizes, relative to the application's font, and the figures of ids."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

BAND = 15 / 13
TITLE = 17 / 13


def band() -> QFont:
    """The profile's name, and Start."""
    return _sized(BAND, bold=True)


def title() -> QFont:
    """A headline, and the room."""
    return _sized(TITLE, bold=True)


def ids() -> QFont:
    """The system's monospaced family without a size of its own, so that it grows with the widget's font."""
    return QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())


def points(share: float) -> float:
    """So much of the application's size of type."""
    font = QApplication.font()
    size = font.pointSizeF()
    return size * share if size > 0 else font.pixelSize() * share * 0.75


def _sized(share: float, *, bold: bool = False) -> QFont:
    font = QFont(QApplication.font())
    font.setPointSizeF(points(share))
    font.setBold(bold)
    return font
