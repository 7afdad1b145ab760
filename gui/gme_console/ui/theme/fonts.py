"""Fonts in three sizes, relative to the application's, and the one of ids."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

BAND = 15 / 13
TITLE = 17 / 13

_HAN = {
    "ja": {"darwin": "Hiragino Sans", "win32": "Yu Gothic UI"}.get(sys.platform, "Noto Sans CJK JP"),
    "zh_CN": {"darwin": "PingFang SC", "win32": "Microsoft YaHei UI"}.get(sys.platform, "Noto Sans CJK SC"),
}
"""The family whose characters a language is written in: the same code point looks otherwise in the other's."""


def choose_han(language: str) -> None:
    """Before a window is made. Characters of the language's own shape, beside Latin letters and signs of one family.

    Left to itself, Qt takes signs and digits after kana from another family than those after kanji, and the shapes of
    characters from the system's language.
    """
    font, han = QApplication.font(), _HAN.get(language)
    now = font.families()
    own = [family for family in now if family not in _HAN.values()]
    families = own or now
    if han is not None:
        families = [_there(own[0]), *own[1:], han] if own else [han, *now]
    if families != now:
        font.setFamilies(list(dict.fromkeys(families)))
        QApplication.setFont(font)


def band() -> QFont:
    """The profile's name, and Start."""
    return _bold(BAND)


def title() -> QFont:
    """A headline, and the room."""
    return _bold(TITLE)


def id_font() -> QFont:
    """Of ids: the system's monospaced family, without a size of its own, so that it grows with the widget's font."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()
    han = [family for family in QApplication.font().families() if family in _HAN.values()][:1]
    return QFont([_there(fixed[0]), *fixed[1:], *han] if han else fixed)


def _there(family: str) -> str:
    """The family that stands behind an alias ("Sans Serif"), which Qt would pass over where another is named too."""
    from PySide6.QtGui import QFontInfo

    return QFontInfo(QFont(family)).family()


def points(share: float) -> float:
    """So much of the application's size of type."""
    font = QApplication.font()
    size = font.pointSizeF()
    return size * share if size > 0 else font.pixelSize() * share * 0.75


def _bold(share: float) -> QFont:
    font = QFont(QApplication.font())
    font.setPointSizeF(points(share))
    font.setBold(True)
    return font
