"""The button that carries the profile's name on the profile's colour, and opens the menu of profiles."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from gme_console.ui.texts.translate import tr

_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_F4)

WIDEST_CHARACTERS = 40
"""Average characters that the name may be wide in the band; the menu below has more of it."""


class ProfileButton(QToolButton):
    """UI thread. The text is black or white, whichever reads better on the colour."""

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("profile")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._menu = menu
        self._color = QColor("black")
        self.clicked.connect(self.open_menu)

    def show_profile(self, name: str, color: QColor) -> None:
        """`name` is fit to be shown."""
        self._color = color
        self.setText(name)
        self.setAccessibleName(tr("Profile: {name}", name=name))
        self.setAccessibleDescription(tr("Opens the list of profiles"))
        self.updateGeometry()
        self.update()

    def open_menu(self) -> None:
        """Opens the menu under the button, at the profile in use."""
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        chosen = next((action for action in self._menu.actions() if action.isChecked()), None)
        if chosen is not None:
            self._menu.setActiveAction(chosen)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._shown_text()) + 2 * self._padding()
        return QSize(width, round(metrics.height() * 1.6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING_KEYS:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = ink_on(self._color)
        edge = QColor(self.palette().color(QPalette.ColorRole.WindowText))
        edge.setAlphaF(0.4)
        radius = self.height() / 6
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(self._color)
        painter.drawRoundedRect(frame, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus() or self.underMouse():
            ring = self.fontMetrics().height() / (8 if self.hasFocus() else 16)
            painter.setPen(QPen(ink, ring))
            painter.drawRoundedRect(frame.adjusted(2 * ring, 2 * ring, -2 * ring, -2 * ring), radius, radius)
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._shown_text())
        painter.end()

    def _shown_text(self) -> str:
        metrics = self.fontMetrics()
        widest = WIDEST_CHARACTERS * metrics.averageCharWidth()
        return f"{metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, widest)} ▾"

    def _padding(self) -> int:
        return self.fontMetrics().height() * 3 // 4


def ink_on(background: QColor) -> QColor:
    """Black or white, whichever contrasts more (WCAG 2 relative luminance); at least 4.5 to 1 on any colour."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (background.redF(), background.greenF(), background.blueF()))
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return QColor("black") if (luminance + 0.05) ** 2 > 1.05 * 0.05 else QColor("white")
