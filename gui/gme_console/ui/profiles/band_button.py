"""The button that carries the profile's name on the profile's colour, and opens the menu of profiles."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.colors import mixed, text_on
from gme_console.ui.theme.fonts import band
from gme_console.ui.theme.spacing import field_height, gap

_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_F4)

WIDEST_CHARACTERS = 28
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
        self.setFont(band())
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
        width = metrics.horizontalAdvance(self._shown_text()) + 2 * gap(12)
        return QSize(width, field_height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING_KEYS:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A little away from the ink's lightness, so that the name reads better on it than on the band."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = ink_on(self._color)
        frame, radius = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), gap(6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(face_on(self._color, pointed_at=self.underMouse()))
        painter.drawRoundedRect(frame, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, 2))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._shown_text())
        painter.end()

    def _shown_text(self) -> str:
        metrics = self.fontMetrics()
        widest = WIDEST_CHARACTERS * metrics.averageCharWidth()
        return f"{metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, widest)} ▾"


def ink_on(background: QColor) -> QColor:
    """Black or white, whichever contrasts more; at least 4.5 to 1 on any colour."""
    return QColor(text_on(background.name()))


def face_on(band: QColor, *, pointed_at: bool) -> QColor:
    """What the button is filled with: away from the ink."""
    away = "#ffffff" if ink_on(band) == QColor("black") else "#000000"
    return QColor(mixed(band.name(), away, 0.3 if pointed_at else 0.2))
