"""The numbers of a batch: as a bar in segments, as words that always add up, and as chips that choose lines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gme_console.ledger.records import State
from gme_console.ui.batch.run_lines import LineFilter, Tally
from gme_console.ui.texts.batch.run_text import (
    accepted_count,
    asked_count,
    filter_help,
    filter_text,
    not_sent_count,
    refused_count,
    settling_count,
)
from gme_console.ui.texts.message_text import tooltip
from gme_console.ui.texts.translate import listed, tr
from gme_console.ui.theme.colors import theme
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.state_icon import LOOKS, UNSEEN, StateIcon, StateStyle, tint_color
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.flow_layout import FlowLayout


class TallyBar(QWidget):
    """UI thread. Accepted, settling, refused and the rest, in this order, told apart by gaps and patterns, too.

    The words stand beside it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_bar")
        self._tally = Tally()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tally(self, tally: Tally, words: str) -> None:
        """`words`: the same numbers, for who cannot see them."""
        if tally != self._tally:
            self._tally = tally
            self.update()
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return QSize(gap(96), gap(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(bounds, bounds.height() / 2, bounds.height() / 2)
        painter.setClipPath(shape)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for begin, width, segment in self._segments(bounds.width()):
            left = bounds.width() - begin - width if mirrored else begin
            self._paint(painter, QRectF(left, 0, width, bounds.height()), segment)
        painter.end()

    def _paint(self, painter: QPainter, box: QRectF, segment: _Segment) -> None:
        color = QColor(getattr(theme(), segment.token))
        if segment.pattern is Qt.BrushStyle.SolidPattern:
            painter.fillRect(box, color)
            return
        pen = QPen(color, gap(2))
        painter.setPen(pen)
        edge = pen.widthF() / 2
        painter.setBrush(QBrush(color, segment.pattern))
        round_off = box.height() / 2 if segment.pattern is Qt.BrushStyle.NoBrush else 0.0
        painter.drawRoundedRect(box.adjusted(edge, edge, -edge, -edge), round_off, round_off)

    def _segments(self, width: float) -> list[tuple[float, float, _Segment]]:
        """Each wide enough to be seen: one refused among 100,000, too. What lies behind shows between them."""
        tally = self._tally
        counts = (tally.accepted, tally.unknown, tally.refused, tally.not_sent)
        known = [(count, segment) for count, segment in zip(counts, _SEGMENTS, strict=True) if count]
        least, between = float(gap(8)), float(gap(2))
        left, segments = 0.0, []
        for place, (count, segment) in enumerate(known):
            later = (least + between) * (len(known) - place - 1)
            part = max(least, width * count / max(1, tally.asked)) if later else width - left
            part = min(part, width - left - later)
            segments.append((left, part - (between if later else 0), segment))
            left += part
        return segments


class _Segment(NamedTuple):
    token: str
    """Of the theme."""
    pattern: Qt.BrushStyle


_SEGMENTS = (
    _Segment("recording", Qt.BrushStyle.SolidPattern),
    _Segment("caution", Qt.BrushStyle.BDiagPattern),
    _Segment("trouble", Qt.BrushStyle.CrossPattern),
    _Segment("control", Qt.BrushStyle.NoBrush),
)


class _Number(QWidget):
    """A shape and words in its colour."""

    def __init__(self, name: str, look: StateStyle | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = StateIcon(self)
        self._icon.show_look(look)
        self._icon.setVisible(look is not None)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setObjectName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, gap(12), 0)
        layout.setSpacing(gap(8) - gap(4) // 2)
        layout.addWidget(self._icon)
        layout.addWidget(self._words)

    def say(self, words: str, *, some: bool) -> None:
        """`some`: it is not nought, so it has its colour."""
        self._words.setText(words)
        font = self._words.font()
        font.setBold(some)
        self._words.setFont(font)
        palette = QPalette(self.palette())
        if some and self._look is not None:
            palette.setColor(QPalette.ColorRole.WindowText, tint_color(self._look.tint, self.palette()))
        self._words.setPalette(palette)


class TallyLine(QWidget):
    """UI thread. The five numbers, always all of them; a screen reader has them in one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_numbers")
        self._numbers = (
            _Number("batch_asked", None, self),
            _Number("batch_accepted", LOOKS[State.RECORDING], self),
            _Number("batch_settling", LOOKS[State.SETTLING], self),
            _Number("batch_refused", LOOKS[State.REFUSED], self),
            _Number("batch_not_sent", UNSEEN, self),
        )
        layout = FlowLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for number in self._numbers:
            layout.addWidget(number)

    def show_tally(self, tally: Tally, *, yet: bool) -> None:
        """`yet`: what is not sent is still to be sent."""
        shown = (
            (asked_count(tally.asked), True),
            (accepted_count(tally.accepted), tally.accepted > 0),
            (settling_count(tally.unknown), tally.unknown > 0),
            (refused_count(tally.refused), tally.refused > 0),
            (not_sent_count(tally.not_sent, yet=yet), tally.not_sent > 0),
        )
        for number, (words, some) in zip(self._numbers, shown, strict=True):
            number.say(words, some=some)
        self.setAccessibleName(listed(words for words, _ in shown))


class FilterChips(QWidget):
    """UI thread. One is chosen. Those that would let nothing through are not there, but for the chosen one."""

    chosen = Signal(object)  # LineFilter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_filters")
        self.setAccessibleName(tr("Show lines"))
        self._chips: dict[LineFilter, QPushButton] = {}
        layout = FlowLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap(8))
        for one in LineFilter:
            chip = QPushButton(self)
            chip.setObjectName(f"filter_{one.value}")
            chip.setCheckable(True)
            set_role(chip, Role.CHIP)
            chip.setAutoExclusive(True)
            chip.setAutoDefault(False)
            help_words = filter_help(one.value)
            chip.setToolTip(tooltip(help_words) if help_words else "")
            chip.setAccessibleDescription(help_words)
            chip.toggled.connect(self._toggled)
            self._chips[one] = chip
            layout.addWidget(chip)
        self._chips[LineFilter.ALL].setChecked(True)

    def show_counts(self, counts: Mapping[LineFilter, int]) -> None:
        for one, chip in self._chips.items():
            chip.setText(filter_text(one.value, counts[one]))
            chip.setVisible(one is LineFilter.ALL or counts[one] > 0 or chip.isChecked())

    def choose(self, one: LineFilter) -> None:
        self._chips[one].setChecked(True)

    @Slot(bool)
    def _toggled(self, checked: bool) -> None:
        if checked:
            chip = self.sender()
            self.chosen.emit(next(one for one, known in self._chips.items() if known is chip))
