"""The icon set: drawings of one stroke weight, in the colours of the theme."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import shiboken6
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gme_console.system import resource
from gme_console.ui.theme.colors import mixed, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractButton

_SIDES = (16, 32, 48)


class Tone(Enum):
    """What an icon is coloured as."""

    TEXT = "text"
    DIM = "dim"
    GOOD = "recording"
    TROUBLE = "trouble"
    CAUTION = "caution"


_carriers: WeakKeyDictionary[QAbstractButton | QAction, tuple[str, Tone]] = WeakKeyDictionary()


def icon(name: str, tone: Tone = Tone.TEXT) -> QIcon:
    """The drawing `name` of resources/icons in the colours of the theme in use: `show_icon` follows the theme."""
    now = theme()
    return _colored(name, getattr(now, tone.value), mixed(now.dim, now.panel, 0.45))


@cache
def _colored(name: str, color: str, faint: str) -> QIcon:
    """Drawn once for all that have it."""
    made = QIcon()
    drawing = _drawing(name)
    for mode, ink in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, faint)):
        renderer = QSvgRenderer(QByteArray(drawing.replace(b"currentColor", ink.encode())))
        for side in _SIDES:
            pixmap = QPixmap(side, side)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter)
            painter.end()
            made.addPixmap(pixmap, mode)
    return made


@cache
def _drawing(name: str) -> bytes:
    return resource(f"icons/{name}.svg").read_bytes()


def show_icon(carrier: QAbstractButton | QAction, name: str, tone: Tone = Tone.TEXT) -> None:
    """UI thread. From now on, whatever theme comes."""
    _carriers[carrier] = name, tone
    carrier.setIcon(icon(name, tone))


def color_icons() -> None:
    """There is another theme."""
    for carrier, (name, tone) in list(_carriers.items()):
        if shiboken6.isValid(carrier):  # Python may know it for longer than Qt does
            carrier.setIcon(icon(name, tone))
