"""A state is told by a word and a shape; the colour is only in addition, on light and on dark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette
from pytestqt.qtbot import QtBot

from gme_console.ledger.records import State
from gme_console.ui.theme.state_icon import (
    LOOKS,
    UNSEEN,
    StateIcon,
    StateStyle,
    Tint,
    paint_mark,
    state_icon,
    tint_color,
)

pytestmark = pytest.mark.usefixtures("qapp")


def shape(look: StateStyle, side: int = 32) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_mark(painter, QRectF(2, 2, side - 4, side - 4), look, QColor(Qt.GlobalColor.black))
    painter.end()
    return image


def test_every_state_has_its_own_word_and_its_own_shape() -> None:
    assert set(LOOKS) == set(State)
    looks = [*LOOKS.values(), UNSEEN]
    assert len({look.word for look in looks}) == len(State) + 1
    shapes = [shape(look) for look in looks]
    for place, one in enumerate(shapes):
        pixels = [one.pixel(x, y) for x in range(32) for y in range(32)]
        assert sum(QColor(pixel).lightness() < 128 for pixel in pixels) > 20, "something is drawn"
        assert all(one != other for other in shapes[place + 1 :])


def test_a_selected_row_keeps_the_colours_of_its_state() -> None:
    icon = state_icon(LOOKS[State.REFUSED], QPalette(), 32, 2.0)
    shown = [icon.pixmap(QSize(32, 32), 2.0, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected)]
    assert shown[0] == shown[1]
    drawn = {
        shown[0].pixelColor(x, y).name()
        for x in range(64)
        for y in range(64)
        if shown[0].pixelColor(x, y).alpha() == 255
    }
    assert drawn == {tint_color(Tint.BAD, QPalette()).name()}


def test_the_mark_grows_with_the_font(qtbot: QtBot) -> None:
    mark = StateIcon()
    qtbot.addWidget(mark)
    mark.show_look(LOOKS[State.ACCEPTED])
    small = mark.sizeHint()
    font = mark.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    mark.setFont(font)
    assert mark.sizeHint().height() > 1.7 * small.height()
    assert not mark.grab().isNull()
