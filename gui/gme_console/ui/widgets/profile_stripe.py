"""The stripe in a profile's colour across the top of whatever can do something under that profile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gme_console.ui.texts.profiles.profile_mark_text import stripe_facts, stripe_name
from gme_console.ui.theme.colors import text_on
from gme_console.ui.theme.fonts import band
from gme_console.ui.widgets.labels import WrappingLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from gme_console.engine.profiles.profile_messages import ProfileMark

MOST = 3
"""Profiles of which a stripe is shown; a question about more lists their rows all the same."""


class ProfileStripe(QWidget):
    """UI thread. Its name on its colour, whose key it is, and for production a tape that no other profile has."""

    def __init__(self, mark: ProfileMark) -> None:
        super().__init__()
        self.setObjectName("profile_stripe")
        self._color = QColor(mark.profile.color)
        self._is_production = mark.profile.production
        name, facts = WrappingLabel(), WrappingLabel()
        name.setObjectName("stripe_name")
        name.setFont(band())
        name.setText(stripe_name(mark.profile))
        facts.setObjectName("stripe_facts")
        facts.setText(stripe_facts(mark))
        self.words = (name.text(), facts.text())
        line = self.fontMetrics().height()
        layout = QVBoxLayout(self)
        below = self._tape() if self._is_production else 0
        layout.setContentsMargins(line // 2, line // 4, line // 2, line // 4 + below)
        layout.setSpacing(0)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(text_on(self._color.name())))
        for label in (name, facts):
            label.setPalette(palette)
            layout.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._color)
        if self._is_production:
            tape = QRectF(self.rect())
            tape.setTop(tape.bottom() - self._tape())
            paint_tape(painter, tape, self._color)
        painter.end()

    def _tape(self) -> int:
        return tape_height(self)


def tape_height(widget: QWidget) -> int:
    return max(4, widget.fontMetrics().height() // 2)


def paint_tape(painter: QPainter, place: QRectF, color: QColor) -> None:
    """Slanted bars of the text's colour, which tell production from any other profile without a colour."""
    ink = QColor(text_on(color.name()))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(place)
    painter.fillRect(place, QBrush(color))
    step = place.height() * 2
    painter.setPen(QPen(ink, place.height() * 0.7, c=Qt.PenCapStyle.FlatCap))
    at = place.left() - step
    while at < place.right() + step:
        painter.drawLine(QPointF(at, place.bottom() + step / 2), QPointF(at + 2 * step, place.top() - step / 2))
        at += step
    painter.restore()


def mark_with(dialog: QDialog, marks: Sequence[ProfileMark]) -> None:
    """Puts a stripe for each profile across the top of the dialog, in place of those that were there.

    To be called when the dialog has its layout, and before it is shown where that fits its size once.
    """
    layout = dialog.layout()
    former = None if layout is None else layout.menuBar()
    if layout is None or (former is None and not marks):
        return
    description = dialog.accessibleDescription()
    if former is not None:
        description = description.removesuffix(former.accessibleDescription()).rstrip()
        former.hide()
        former.deleteLater()
    stripes = QWidget()
    stripes.setObjectName("profile_stripes")
    column = QVBoxLayout(stripes)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for mark in marks[:MOST]:
        column.addWidget(ProfileStripe(mark))
    stripes.setAccessibleDescription(
        "\n".join(words for one in stripes.findChildren(ProfileStripe) for words in one.words)
    )
    dialog.setAccessibleDescription("\n".join(filter(None, (description, stripes.accessibleDescription()))))
    layout.setMenuBar(stripes)
