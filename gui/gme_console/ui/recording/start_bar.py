"""What stands below the fields and never scrolls: who will be recorded, read back, and Start."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gme_console.ui.texts.form.form_text import caution
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.translate import joined, tr
from gme_console.ui.theme.fonts import band
from gme_console.ui.theme.spacing import gap, start_height
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.labels import WrappingLabel
from gme_console.ui.widgets.sentence_label import SentenceLabel

_LEAST_LINES, _LINES = 2, 3
_WIDE_CHARACTERS = 60
"""Average characters of width from which a usual sentence needs no third line."""
_MOST_LINES = 12
"""Lines from which on it scrolls: three times an id as long as the voice SDK's guide allows."""

_LONGEST = 100_000

_RING = 2
"""Pixels of the ring that shows the focus, and of the gap between it and the button."""

_KEYS = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return)


class ReadBack(QScrollArea):
    """UI thread. Some lines high, and more for an id that needs them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # PySide takes 15 ms to find out of what kind Qt's own one is
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._label = SentenceLabel(_LINES, limit=_LONGEST)
        self._label.setObjectName("WhoSentence")
        page = QWidget()  # a scroll area asks a layout alone how high it is at its width
        column = QVBoxLayout(page)
        column.setContentsMargins(gap(12), gap(8), gap(12), gap(8))
        column.addWidget(self._label)
        self.setWidget(page)
        page.setAutoFillBackground(False)
        set_role(self, Role.READ_BACK)

    def show_text(self, text: str) -> None:
        if text != self._label.marked():
            self._label.setText(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """A bar that came while there was too little height would take the width that makes it enough."""
        wide = self.width() >= _WIDE_CHARACTERS * self.fontMetrics().averageCharWidth()
        self._label.reserve(_LEAST_LINES if wide else _LINES)
        whole = self._height_at(self.width()) <= self._height_of(_MOST_LINES)
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOff if whole else policies.ScrollBarAsNeeded)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        letter = self.fontMetrics().averageCharWidth()
        width = self.width() if self.isVisible() else 54 * letter
        return QSize(20 * letter, min(self._height_at(width), self._height_of(_MOST_LINES)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), self._height_of(_LEAST_LINES)))

    def keep(self, lines: int) -> None:
        """So many at least, though a sentence is shorter."""
        self._label.reserve(lines)
        self._fit()

    def _height_at(self, width: int) -> int:
        return self._label.heightForWidth(width - 2 * gap(12)) + 2 * gap(8)

    def _height_of(self, lines: int) -> int:
        return self._label.height_of(lines) + 2 * gap(8)


class StartButton(QPushButton):
    """UI thread. Filled, without a border: what lies round it is the focus, and nothing else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("StartRecord")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setDefault(True)  # so that Enter presses it, too
        self._keys = _KEYS.toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")
        self.describe("")

    def describe(self, words: str) -> None:
        """What a screen reader says of it after its name and its key."""
        keys = tr("Shortcut {keys}", keys=self._keys)
        self.setAccessibleDescription(joined(keys, words))

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(self._text_width() + 2 * line, start_height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        roles, colors = QPalette.ColorRole, self.palette()
        accent, ink = colors.color(roles.Highlight), colors.color(roles.HighlightedText)
        round_by = self.fontMetrics().height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.hasFocus():
            painter.setPen(QPen(accent, _RING))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), round_by, round_by)
            box.adjust(2 * _RING, 2 * _RING, -2 * _RING, -2 * _RING)
            round_by -= _RING
        painter.setPen(Qt.PenStyle.NoPen)
        over = self.underMouse() and not self.isDown()
        painter.setBrush(accent.darker(125) if self.isDown() else accent.darker(108) if over else accent)
        painter.drawRoundedRect(box, round_by, round_by)
        painter.setPen(ink)
        self._write(painter)
        painter.end()

    def _write(self, painter: QPainter) -> None:
        """The words in the middle, together with the key where that has room."""
        line = self.fontMetrics().height()
        cap, gap = self.fontMetrics().horizontalAdvance(self._keys) + line, line * 5 // 8
        words = self._text_width()
        has_room = words + gap + cap + 2 * line <= self.width()
        left = (self.width() - words - (gap + cap if has_room else 0)) // 2
        painter.setFont(band())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(QRectF(left, 0, words + 1, self.height()), flags, self.text())
        if has_room:
            high = line * 11 / 8
            place = QRectF(left + words + gap + 0.5, (self.height() - high) / 2 + 0.5, cap - 1, high - 1)
            painter.drawRoundedRect(place, line / 4, line / 4)
            painter.setFont(self.font())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._keys)

    def _text_width(self) -> int:
        return QFontMetrics(band()).size(Qt.TextFlag.TextShowMnemonic, self.text()).width()


class StartBar(QWidget):
    """UI thread. What is said above the sentence takes its room from the fields, which scroll."""

    def __init__(self, application: QWidget) -> None:
        """`application`: says what is wrong with it."""
        super().__init__()
        self.start_plan_text, self.waits = "", False
        self._sentence = ReadBack(self)
        self._refusal = self._message_label("Refusal")
        self._busy = self._message_label("Busy")
        self.button = StartButton(self)
        self.button.setText(tr("&Start recording"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap(16), gap(8), gap(16), gap(16))
        layout.setSpacing(gap(12))
        for widget in (application, self._refusal, self._busy, self._sentence, self.button):
            layout.addWidget(widget)

    def be_low(self, low: bool) -> None:
        """Whether there is little height."""
        self._sentence.keep(1 if low else _LINES)

    def show_sentence(self, text: str) -> None:
        self._sentence.show_text(text)

    def show_refusal(self, text: str) -> None:
        """Why a Start would be refused, whatever is in the form; "" when it would not."""
        words = caution(visible(text, 200)) if text else ""
        if words != self._refusal.text():  # comes with each press
            self._refusal.setText(words)
            self._refusal.setVisible(bool(words))
            self.button.describe(words)

    def show_plan(self, words: str, *, waits: bool) -> None:
        """What is planned for the next start, in sentences. `waits`: a press of the button sends nothing yet."""
        self.start_plan_text, self.waits = words, waits
        self.button.setText(tr("Plan the &start") if waits else tr("&Start recording"))

    def show_busy(self, text: str) -> None:
        """What the console waits for; "" when for nothing."""
        words = tr("… {waiting}", waiting=visible(text, 200)) if text else ""
        if words != self._busy.text():  # comes with each change of what is under way
            self._busy.setText(words)
            self._busy.setVisible(bool(words))

    def _message_label(self, name: str) -> WrappingLabel:
        label = WrappingLabel(parent=self)
        label.setObjectName(name)
        label.hide()
        return label
