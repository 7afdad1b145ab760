"""The ring round the button that has the keys: outside of it, with a gap, since some are filled with its colour."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QFocusFrame, QScrollArea, QWidget

from gme_console.ui.theme.colors import theme
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.style import PROPERTY, Role

_LINE, _GAP = 2, 1
_MOVING = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange)


class FocusRings(QObject):
    """UI thread. Belongs to the application. Fields, tables, and what paints itself show the focus in their own way."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._focus_changed)
        self._ring: FocusRing | None = None

    @Slot(QWidget, QWidget)
    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None and shiboken6.isValid(self._ring):  # it goes with its window
            self._ring.let_go()
        self._ring = None
        if isinstance(new, QAbstractButton) and _wants_ring(new):
            self._ring = FocusRing(new)


class FocusRing(QFocusFrame):
    """UI thread. A QFocusFrame, which no screen reader sees (6.11); Qt's own way to follow a widget cuts it at layouts.

    Lies over all that its window, or the part of it that scrolls, has.
    """

    def __init__(self, button: QAbstractButton) -> None:
        self._ground = _ground_of(button)
        super().__init__(self._ground)
        self._button = button
        self._over = False
        above: QWidget | None = button
        while above is not None and above is not self._ground:
            above.installEventFilter(self)
            above = above.parentWidget()
        button.destroyed.connect(self.let_go)
        self._follow()

    @Slot()
    def let_go(self) -> None:
        """The keys are elsewhere."""
        self._over = True
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING and not self._over:
            self._follow()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme().accent), _LINE))
        half = _LINE / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        radius = box.height() / 2 if self._button.property(PROPERTY) == Role.CHIP else gap(6) + _GAP + half
        painter.drawRoundedRect(box, radius, radius)
        painter.end()

    def _follow(self) -> None:
        edge = _LINE + _GAP
        place = QRect(self._button.mapTo(self._ground, QPoint()), self._button.size())
        self.setGeometry(place.adjusted(-edge, -edge, edge, edge))
        self.setVisible(self._button.isVisibleTo(self._ground))
        self.raise_()


def _wants_ring(button: QAbstractButton) -> bool:
    """A button that paints itself, or lies in something that does, shows the focus there."""
    own = any("paintEvent" in vars(kind) for kind in type(button).__mro__ if kind.__module__.startswith("gme_console"))
    return not own and button.property(PROPERTY) != Role.BARE


def _ground_of(button: QWidget) -> QWidget:
    """The page that scrolls with it, or its window."""
    ground = button
    while (above := ground.parentWidget()) is not None and not ground.isWindow():
        if isinstance(above.parentWidget(), QScrollArea) and ground is not button:
            return ground
        ground = above
    return ground
