"""A choice of few as one bar of segments, of which one is filled; one below the other where there is no width."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from gme_console.ui.widgets.radio_group import RadioGroup

_RING = 2
"""Pixels of the ring that shows the focus, and of the gap between it and what is filled."""


class Segment(QRadioButton):
    """UI thread. A radio button to keyboard and screen reader; its whole face takes the press."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._round = (True, True, True, True)

    def round_off(self, *corners: bool) -> None:
        """Which corners end the bar: clockwise from above left."""
        self._round = (corners[0], corners[1], corners[2], corners[3])

    def sizeHint(self) -> QSize:
        """As wide as it is when it is chosen."""
        bold = QFont(self.font())
        bold.setBold(True)
        words = QFontMetrics(bold).size(Qt.TextFlag.TextShowMnemonic, self.text())
        line = self.fontMetrics().height()
        return QSize(words.width() + line, 2 * line)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring of the focus and a chosen segment have one colour, so a gap lies between them."""
        chosen, focused, colors, roles = self.isChecked(), self.hasFocus(), self.palette(), QPalette.ColorRole
        accent, base = colors.color(roles.Highlight), colors.color(roles.Base)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(accent if chosen and not focused else self._face(base, accent))
        painter.setPen(QPen(accent if chosen or focused else colors.color(roles.Mid), _RING if focused else 1))
        painter.drawPath(self._shape(_RING / 2 if focused else 0.5))
        if chosen and focused:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawPath(self._shape(2 * _RING))
        font = painter.font()
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(colors.color(roles.HighlightedText if chosen else roles.Text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.text())
        painter.end()

    def _face(self, base: QColor, accent: QColor) -> QColor:
        if not (self.underMouse() and self.isEnabled()) or self.isChecked():
            return base
        share = 0.08
        channels = ((base.redF(), accent.redF()), (base.greenF(), accent.greenF()), (base.blueF(), accent.blueF()))
        return QColor.fromRgbF(*(one + (other - one) * share for one, other in channels))

    def _shape(self, inset: float) -> QPainterPath:
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        corner = max(1.0, self.fontMetrics().height() * 3 / 8 - inset)
        path = QPainterPath()
        corners = ((box.topLeft(), 180), (box.topRight(), 90), (box.bottomRight(), 0), (box.bottomLeft(), 270))
        for (point, angle), is_round in zip(corners, self._round, strict=True):
            side = 2 * corner if is_round else 0.01
            left = point.x() if angle >= 180 else point.x() - side
            top = point.y() if angle in (90, 180) else point.y() - side
            square = QRectF(left, top, side, side)
            if not path.elementCount():
                path.arcMoveTo(square, angle)
            path.arcTo(square, angle, -90)
        path.closeSubpath()
        return path


class SegmentedBar(QWidget):
    """UI thread. `group` has what is chosen. The segments are alike where that fits, else as wide as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = RadioGroup(self)
        self._segments: list[Segment] = []
        self._hints: list[QSize] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.group.idToggled.connect(self._raise)

    def add(self, number: int, name: str, text: str) -> Segment:
        segment = Segment(text, self)
        segment.setObjectName(name)
        self._segments.append(segment)
        self._hints.clear()
        self.group.add(segment, number)
        return segment

    def rename(self, number: int, text: str) -> None:
        segment = self.group.button(number)
        if segment.text() != text:
            segment.setText(text)
            self._hints.clear()
            self.updateGeometry()
            self._lay_out()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(place.bottom() for place in self._places(width)) + 1

    def sizeHint(self) -> QSize:
        widths = [hint.width() for hint in self._sizes()]
        return QSize(max(widths) * len(widths), self._sizes()[0].height())

    def minimumSizeHint(self) -> QSize:
        return QSize(max(hint.width() for hint in self._sizes()), self._sizes()[0].height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._segments:
            self._hints.clear()
            self.updateGeometry()
            self._lay_out()

    def _lay_out(self) -> None:
        places = self._places(self.width())
        stacked = len(places) > 1 and places[1].top() > 0
        for segment, place in zip(self._segments, places, strict=True):
            first, last = segment is self._segments[0], segment is self._segments[-1]
            segment.round_off(first, first if stacked else last, last, last if stacked else first)
            segment.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        """Each lies one pixel over the one before, so that one line parts them."""
        hints = self._sizes()
        height, count = hints[0].height(), len(hints)
        if sum(hint.width() for hint in hints) > width:
            return [QRect(0, place * (height - 1), width, height) for place in range(count)]
        spare = width - sum(hint.width() for hint in hints)
        alike = max(hint.width() for hint in hints) * count <= width
        ends = [0]
        for place, hint in enumerate(hints, start=1):
            ends.append(width * place // count if alike else ends[-1] + hint.width() + spare // count)
        ends[-1] = width
        return [QRect(max(0, left - 1), 0, right - max(0, left - 1), height) for left, right in pairwise(ends)]

    def _sizes(self) -> list[QSize]:
        """Asked for again and again while the form finds its heights."""
        if not self._hints:
            self._hints = [segment.sizeHint() for segment in self._segments]
        return self._hints

    def _raise(self, number: int, chosen: bool) -> None:
        """Its own line is seen, not that of its neighbour."""
        if chosen:
            self.group.button(number).raise_()
