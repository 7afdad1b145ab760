"""A state is told by a word and a shape; the colour is only in addition, on light and on dark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette
from pytestqt.qtbot import QtBot

from gme_console.ledger.records import State
from gme_console.ui.widgets.state_icon import (
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


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_every_state_has_its_own_word_and_its_own_shape() -> None:
    assert set(LOOKS) == set(State)
    looks = [*LOOKS.values(), UNSEEN]
    assert len({look.word for look in looks}) == len(State) + 1
    shapes = [shape(look) for look in looks]
    for place, one in enumerate(shapes):
        pixels = [one.pixel(x, y) for x in range(32) for y in range(32)]
        assert sum(QColor(pixel).lightness() < 128 for pixel in pixels) > 20, "something is drawn"
        assert all(one != other for other in shapes[place + 1 :])


@pytest.mark.parametrize("base", ["#ffffff", "#f0f0f0", "#1e1e1e", "#2d2d30"])
def test_the_colours_can_be_seen_on_light_and_dark(base: str) -> None:
    palette = QPalette(QColor(base))
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    for tint in Tint:
        if tint is not Tint.QUIET:
            assert contrast(tint_color(tint, palette), QColor(base)) >= 4.5


def test_a_selected_row_has_the_colour_of_selected_text() -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#ff00ff"))
    image = state_icon(LOOKS[State.REFUSED], palette, 32, 2.0).pixmap(QSize(32, 32), 2.0, QIcon.Mode.Selected).toImage()
    drawn = {
        image.pixelColor(x, y).name() for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() == 255
    }
    assert drawn == {"#ff00ff"}


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
