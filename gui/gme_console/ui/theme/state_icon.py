"""The state of a row as a word and a shape; the colour only repeats what these say."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from gme_console.ledger.records import State
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.colors import theme


class Tint(Enum):
    """The colour of the theme that a state is shown in."""

    QUIET = "text"
    GOOD = "recording"
    BAD = "trouble"
    CAUTION = "caution"


Draw = Callable[[QPainter, QRectF], None]


def _dots(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    for place in (0.14, 0.5, 0.86):
        center = QPointF(box.left() + place * box.width(), box.center().y())
        painter.drawEllipse(center, box.width() * 0.12, box.width() * 0.12)


def _check(painter: QPainter, box: QRectF) -> None:
    points = ((0.06, 0.55), (0.37, 0.86), (0.94, 0.18))
    painter.drawPolyline([_at(box, x, y) for x, y in points])


def _cross(painter: QPainter, box: QRectF) -> None:
    painter.drawLine(QLineF(_at(box, 0.14, 0.14), _at(box, 0.86, 0.86)))
    painter.drawLine(QLineF(_at(box, 0.86, 0.14), _at(box, 0.14, 0.86)))


def _ring_with_bar(painter: QPainter, box: QRectF) -> None:
    edge = painter.pen().widthF() / 2
    painter.drawEllipse(box.adjusted(edge, edge, -edge, -edge))
    painter.drawLine(QLineF(_at(box, 0.3, 0.5), _at(box, 0.7, 0.5)))


def _ring_with_slash(painter: QPainter, box: QRectF) -> None:
    edge = painter.pen().widthF() / 2
    painter.drawEllipse(box.adjusted(edge, edge, -edge, -edge))
    painter.drawLine(QLineF(_at(box, 0.22, 0.78), _at(box, 0.78, 0.22)))


def _ring_with_dot(painter: QPainter, box: QRectF) -> None:
    edge = painter.pen().widthF() / 2
    painter.drawEllipse(box.adjusted(edge, edge, -edge, -edge))
    painter.drawPoint(box.center())


def _broken_ring(painter: QPainter, box: QRectF) -> None:
    edge = painter.pen().widthF() / 2
    ring = box.adjusted(edge, edge, -edge, -edge)
    for degrees in (30, 210):
        painter.drawArc(ring, degrees * 16, 120 * 16)


def _disc(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(box.center(), box.width() * 0.36, box.width() * 0.36)


def _square(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(painter.pen().color())
    _open_square(painter, box)


def _open_square(painter: QPainter, box: QRectF) -> None:
    painter.drawRect(QRectF(_at(box, 0.16, 0.16), _at(box, 0.84, 0.84)))


def _sliders(painter: QPainter, box: QRectF) -> None:
    for y, knob in ((0.27, 0.7), (0.73, 0.3)):
        painter.drawLine(QLineF(_at(box, 0.06, y), _at(box, 0.94, y)))
        painter.drawLine(QLineF(_at(box, knob, y - 0.16), _at(box, knob, y + 0.16)))


def _lens(painter: QPainter, box: QRectF) -> None:
    painter.drawEllipse(_at(box, 0.4, 0.4), box.width() * 0.3, box.width() * 0.3)
    painter.drawLine(QLineF(_at(box, 0.64, 0.64), _at(box, 0.94, 0.94)))


def _hourglass(painter: QPainter, box: QRectF) -> None:
    points = ((0.14, 0.06), (0.86, 0.06), (0.14, 0.94), (0.86, 0.94), (0.14, 0.06))
    painter.drawPolyline([_at(box, x, y) for x, y in points])


def _clock_face(painter: QPainter, box: QRectF) -> None:
    edge = painter.pen().widthF() / 2
    painter.drawEllipse(box.adjusted(edge, edge, -edge, -edge))
    painter.drawPolyline([_at(box, 0.5, 0.24), _at(box, 0.5, 0.52), _at(box, 0.7, 0.62)])


def _to_the_end(painter: QPainter, box: QRectF) -> None:
    painter.drawLine(QLineF(_at(box, 0.06, 0.5), _at(box, 0.86, 0.5)))
    painter.drawLine(QLineF(_at(box, 0.86, 0.1), _at(box, 0.86, 0.9)))


def _triangle(painter: QPainter, box: QRectF) -> None:
    painter.drawPolygon([_at(box, 0.5, 0.08), _at(box, 0.96, 0.9), _at(box, 0.04, 0.9)])
    painter.drawLine(QLineF(_at(box, 0.5, 0.4), _at(box, 0.5, 0.58)))
    painter.drawPoint(_at(box, 0.5, 0.74))


def _question(painter: QPainter, box: QRectF) -> None:
    font = painter.font()
    font.setBold(True)
    font.setPixelSize(max(1, round(box.height() * 1.15)))
    painter.setFont(font)
    painter.drawText(box.adjusted(0, -box.height(), 0, box.height()), Qt.AlignmentFlag.AlignCenter, "?")


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + x * box.width(), box.top() + y * box.height())


class StateStyle(NamedTuple):
    """How a state is shown: its word, its shape and its colour."""

    say: Callable[[], str]
    draw: Draw
    tint: Tint

    @property
    def word(self) -> str:
        return self.say()


LOOKS: dict[State, StateStyle] = {
    State.PLANNED: StateStyle(lambda: tr("Planned"), _clock_face, Tint.QUIET),
    State.SENDING: StateStyle(lambda: tr("Sending…"), _dots, Tint.QUIET),
    State.WAITING: StateStyle(lambda: tr("Sending again…"), _hourglass, Tint.QUIET),
    State.ACCEPTED: StateStyle(lambda: tr("Accepted"), _check, Tint.GOOD),
    State.ARMED: StateStyle(lambda: tr("Nobody yet"), _ring_with_dot, Tint.CAUTION),
    State.RECORDING: StateStyle(lambda: tr("Recording"), _disc, Tint.GOOD),
    State.STOPPING: StateStyle(lambda: tr("Stopping…"), _open_square, Tint.QUIET),
    State.CHANGING: StateStyle(lambda: tr("Changing…"), _sliders, Tint.QUIET),
    State.REFUSED: StateStyle(lambda: tr("Refused"), _cross, Tint.BAD),
    State.NOT_SENT: StateStyle(lambda: tr("Not sent"), _ring_with_bar, Tint.QUIET),
    State.UNKNOWN: StateStyle(lambda: tr("Unknown"), _question, Tint.CAUTION),
    State.SETTLING: StateStyle(lambda: tr("Settling…"), _lens, Tint.CAUTION),
    State.NOT_STARTED: StateStyle(lambda: tr("Did not start"), _ring_with_slash, Tint.BAD),
    State.STOPPED: StateStyle(lambda: tr("Stopped"), _square, Tint.QUIET),
    State.ENDED: StateStyle(lambda: tr("Ended"), _to_the_end, Tint.QUIET),
}

UNSEEN = StateStyle(lambda: tr("Last seen"), _broken_ring, Tint.QUIET)
"""Instead of the look of a live state that was not seen for long; when that was stands beside the word."""


ALARMED = StateStyle(lambda: tr("Needs a look"), _triangle, Tint.CAUTION)
"""Instead of the look of a live state that needs one; why stands beside it."""


_MOST_ICONS = 100


def tint_color(tint: Tint, palette: QPalette) -> QColor:
    """The tint of the theme; QUIET is the palette's own text."""
    if tint is Tint.QUIET:
        return palette.color(QPalette.ColorRole.Text)
    return QColor(getattr(theme(), tint.value))


def paint_mark(painter: QPainter, box: QRectF, look: StateStyle, color: QColor) -> None:
    """Draws the shape of `look` into the square `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, max(1.4, box.width() * 0.15))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    look.draw(painter, box)
    painter.restore()


def state_icon(look: StateStyle, palette: QPalette, size: int, ratio: float) -> QIcon:
    """The shape for an item view, `size` in device-independent pixels; the same in a selected row."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_mark(painter, QRectF(0, 0, size, size).adjusted(1, 1, -1, -1), look, tint_color(look.tint, palette))
    painter.end()
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(pixmap, mode)
    return icon


class StateIcons:
    """UI thread. The shapes for one item view, each drawn once for a palette, a size and a screen."""

    def __init__(self) -> None:
        self._icons: dict[tuple[StateStyle, int, int, float], QIcon] = {}

    def icon(self, look: StateStyle, palette: QPalette, size: int, view: QWidget | None) -> QIcon:
        """`size` in device-independent pixels."""
        ratio = view.devicePixelRatioF() if view else 1.0
        key = (look, palette.cacheKey(), size, ratio)
        found = self._icons.get(key)
        if found is None:
            if len(self._icons) > _MOST_ICONS:
                self._icons.clear()
            found = self._icons[key] = state_icon(look, palette, size, ratio)
        return found


class StateIcon(QWidget):
    """The shape by itself, as high as the text beside it. The word has to stand beside it. UI thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: StateStyle | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_look(self, look: StateStyle | None) -> None:
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().ascent()
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._look is None:
            return
        painter = QPainter(self)
        color = tint_color(self._look.tint, self.palette())
        paint_mark(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._look, color)
        painter.end()
