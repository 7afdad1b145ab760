"""The colour of a profile: a few that differ well, or any other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QColorDialog, QToolButton, QWidget

from gme_console.ui.profiles.band_button import ink_on
from gme_console.ui.texts.profiles.profile_text import swatch_name
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.labels import plain_button
from gme_console.ui.widgets.radio_group import RadioGroup

SWATCHES = (
    ("red", "#c62828"),
    ("orange", "#e8710a"),
    ("yellow", "#f2c318"),
    ("sky", "#4fb3e8"),
    ("blue", "#1c5fc4"),
    ("purple", "#7b3fb8"),
    ("pink", "#e0559c"),
    ("grey", "#6b7785"),
)
"""No green, which is a state's, and not the practice profile's teal: nothing real shall look like that."""

_OWN = len(SWATCHES)


def unused_color(used: Iterable[str]) -> str:
    """The first swatch that no profile has yet, or the first of all."""
    taken = {color.lower() for color in used}
    return next((color for _, color in SWATCHES if color not in taken), SWATCHES[0][1])


def swatch(color: QColor, side: int, ratio: float, checked: bool = False) -> QPixmap:
    """A square of `side` device-independent pixels, with a check mark when `checked`."""
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(128, 128, 128), 1))
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), side / 6, side / 6)
    if checked:
        painter.setPen(QPen(ink_on(color), max(side / 8, 1.5), c=Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_check_mark(side))
    painter.end()
    return pixmap


def _check_mark(side: int) -> QPainterPath:
    path = QPainterPath(QPointF(0.27 * side, 0.52 * side))
    path.lineTo(0.44 * side, 0.69 * side)
    path.lineTo(0.74 * side, 0.33 * side)
    return path


class ColorPicker(QWidget):
    """UI thread. The chosen colour as #rrggbb; `changed` after every change. Arrow keys move between the swatches."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("color")
        self._colors = [value for _, value in SWATCHES]
        self._color = self._colors[0]
        self._group = RadioGroup(self)
        layout = FlowLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.fontMetrics().height() // 4)
        for number, name in enumerate([*(name for name, _ in SWATCHES), "own"]):
            layout.insertWidget(number, self._swatch(number, name))
        self._group.button(_OWN).hide()
        other = plain_button(tr("Ot&her…"), "color_other", self)
        other.setAccessibleName(tr("Other colour"))
        other.clicked.connect(self._ask_other)
        layout.insertWidget(_OWN + 1, other)
        self._group.idClicked.connect(self._clicked)
        self._paint()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # else the label's mnemonic leads nowhere
        self.choose(self._color)

    def color(self) -> str:
        return self._color

    def choose(self, color: str) -> None:
        """Chooses `color` (#rrggbb); what is no colour becomes the first swatch. Forgets another own colour."""
        color = QColor(color).name() if QColor.isValidColorName(color) else SWATCHES[0][1]
        del self._colors[_OWN:]
        if color not in self._colors:
            self._colors.append(color)
            self._paint()
        self._group.button(_OWN).setVisible(len(self._colors) > _OWN)
        self._take(color)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._paint()

    def _take(self, color: str) -> None:
        button = self._group.button(self._colors.index(color))
        button.setChecked(True)
        self.setFocusProxy(button)
        if color != self._color:
            self._color = color
            self.changed.emit()

    def _swatch(self, number: int, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"color_{name}")
        shown = swatch_name(name)
        button.setAccessibleName(tr("{name} colour", name=shown))
        button.setToolTip(shown)
        button.setCheckable(True)
        button.setAutoRaise(True)
        self._group.add(button, number)
        return button

    def _clicked(self, number: int) -> None:
        self._take(self._colors[number])

    def _ask_other(self) -> None:
        dialog = QColorDialog(QColor(self._color), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Colour of the profile"))
        dialog.colorSelected.connect(self._other_selected)
        dialog.open()

    def _other_selected(self, color: QColor) -> None:
        self.choose(color.name())

    def _paint(self) -> None:
        side, ratio = round(self.fontMetrics().height() * 1.2), self.devicePixelRatioF()
        for number, color in enumerate(self._colors):
            icon = QIcon(swatch(QColor(color), side, ratio))
            icon.addPixmap(swatch(QColor(color), side, ratio, True), QIcon.Mode.Normal, QIcon.State.On)
            self._group.button(number).setIcon(icon)
            self._group.button(number).setIconSize(QSize(side, side))
