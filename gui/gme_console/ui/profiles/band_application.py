"""The application id of the next starts, as it stands in the band: typed there, and marked when it is another's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from gme_console.ui.texts.message_text import tooltip
from gme_console.ui.texts.profiles.profile_mark_text import not_its_own, own_application
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import field_height, gap
from gme_console.ui.widgets.form_field import ExactComboBox

_DIGITS, _FEW = 20, 11
"""Of the longest application id, a uint64, and of a usual one."""


class ApplicationBox(ExactComboBox):
    """UI thread. Written in the band's ink. `taken`: Enter was pressed. Esc gives back what stood there before."""

    taken = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_own = True
        self._before = ""
        self.setObjectName("BizId")
        self.setAccessibleName(tr("Application id"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.editTextChanged.connect(self.updateGeometry)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def event(self, event: QEvent) -> bool:
        """Esc is its own while there is something to give back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._gives_back(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif self._gives_back(event):
            self.setEditText(self._before)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.keep()

    def keep(self) -> None:
        """What stands there now is what Esc gives back."""
        self._before = self.currentText()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line under it and the sign of a list say that it can be changed; a frame, that it is another's."""
        ink, focused = self.palette().color(QPalette.ColorRole.Text), self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if focused else 1
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(ink, width))
        if focused or self.underMouse() or not self.is_own:
            painter.drawRoundedRect(box, gap(4), gap(4))
        else:
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        middle = QPointF(self.width() - gap(12), self.height() / 2 + gap(2))
        painter.setPen(QPen(ink, 1.5))
        painter.drawPolyline([middle + QPointF(-gap(4), -gap(4)), middle, middle + QPointF(gap(4), -gap(4))])
        painter.end()

    def sizeHint(self) -> QSize:
        """As long as the id, so that what can be edited is seen to end."""
        digits = max(_FEW, min(_DIGITS, len(self.currentText())))
        return QSize(self.fontMetrics().horizontalAdvance("0" * (digits + 1)) + 2 * gap(20), field_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("0" * _FEW) + 2 * gap(20), field_height())

    def _gives_back(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and self.currentText() != self._before


class BandApplication(QWidget):
    """UI thread. `box` with its label before it, and behind it the mark of an application that is not the profile's."""

    def __init__(self) -> None:
        super().__init__()
        self.box = ApplicationBox(self)
        self._label = QLabel(tr("&Application"), self)
        self._label.setBuddy(self.box)
        self._mark = QLabel(not_its_own(), self)
        self._mark.setObjectName("application_mark")
        self._mark.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(8))
        for part in (self._label, self.box, self._mark):
            row.addWidget(part)

    def write_on(self, ink: QColor, background: QColor) -> None:
        """In these colours from now on."""
        palette, roles = self.palette(), QPalette.ColorRole
        for role in (roles.WindowText, roles.Text, roles.PlaceholderText, roles.Highlight):
            palette.setColor(role, ink)
        for role in (roles.Base, roles.HighlightedText):
            palette.setColor(role, background)
        edit = self.box.lineEdit()
        for part in (self._label, self.box, self._mark):
            part.setPalette(palette)  # a style sheet keeps them from taking it from here
        if edit is not None:
            edit.setPalette(palette)

    def show_own(self, own: int | None, value: int | None) -> None:
        """Marks a `value` that is not the profile's `own`."""
        differs = own is not None and own != value
        self.box.is_own = not differs
        self._mark.setVisible(differs)
        if own is not None and differs:
            self._mark.setToolTip(tooltip(own_application(own)))
        self.box.setAccessibleDescription(not_its_own() if differs else "")
        self.box.update()

    def leave_out_words(self, leave_out: bool) -> None:
        """Where there is no room for them."""
        self._label.setVisible(not leave_out)
