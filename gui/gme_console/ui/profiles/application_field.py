"""The application id of the next starts: typed in the band, checked with the form, and marked when it is another's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from gme_console.api.inputs.typed_ids import parse_uint64
from gme_console.api.inputs.validation import Problem, check_biz_id
from gme_console.ui.texts.message_text import tooltip
from gme_console.ui.texts.profiles.profile_mark_text import not_its_own, own_application
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import field_height, gap
from gme_console.ui.widgets.form_field import ExactComboBox, FormField

_DIGITS, _FEW = 20, 11
"""Of the longest application id, a uint64, and of a usual one."""


class ApplicationBox(ExactComboBox):
    """UI thread. Written in the band's ink. `entered`: Enter was pressed. Esc gives back what stood there before."""

    entered = Signal()

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
            self.entered.emit()
        elif self._gives_back(event):
            self.setEditText(self._before)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.remember()

    def remember(self) -> None:
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

    def leave_out_text(self, leave_out: bool) -> None:
        """Where there is no room for them."""
        self._label.setVisible(not leave_out)


class BizField(FormField):
    """UI thread. The profile's application, the recent ones, or any other. `edited` follows every change by hand.

    `application` is what the band shows: there it is typed, and here stands what is wrong with it. What came from a
    row of another profile's service or application is cautioned until the operator changes it.
    """

    edited = Signal()

    def __init__(self) -> None:
        self.application = BandApplication()
        self.box = self.application.box
        super().__init__(self.application, self.box)
        self.hide()
        self.own: int | None = None
        self._origin = ""
        self._filling = False
        self.box.editTextChanged.connect(self._edited)
        self.plain_requested.connect(self.box.setEditText)

    def value(self) -> int | None:
        return parse_uint64(self.box.currentText())

    def wrong(self) -> Problem | None:
        return check_biz_id(self.box.currentText())

    def fill(self, BizId: int, origin: str) -> None:
        """Emits nothing. `origin`: what is to be said of where it came from."""
        self._origin = origin
        self._set_text(str(BizId))
        self.check()

    def forget_origin(self) -> None:
        """Nothing in the form is of a row any more."""
        self._origin = ""
        self.show_problem(None)

    def leave_foreign(self) -> None:
        """What came with a request from elsewhere goes with it; what was typed stays."""
        if self._origin and self.own is not None:
            self._set_text(str(self.own))
        self.forget_origin()

    def set_own(self, own: int | None, recent: tuple[int, ...]) -> None:
        """Puts in the profile's application id, and it and the recent ones into the list."""
        text = "" if own is None else str(own)
        self.own = own
        self._filling = True
        self.box.clear()
        self.box.addItems(list(dict.fromkeys(filter(None, (text, *map(str, recent))))))
        self._set_text(text)
        self._edited()

    def foreign(self) -> Problem | None:
        """The caution about a row of elsewhere; it offers the profile's own application."""
        own = "" if self.own is None or self.own == self.value() else str(self.own)
        return Problem("BizId", self._origin, caution=True, plain=own) if self._origin else None

    def check(self) -> None:
        self.show_problem(self.wrong() or self.foreign())

    def show_problem(self, problem: Problem | None) -> None:
        super().show_problem(problem)
        self.setVisible(problem is not None)

    def _set_text(self, text: str) -> None:
        self._filling = True
        self.box.setEditText(text)
        self.box.remember()
        self._filling = False
        self.application.show_own(self.own, self.value())

    def _edited(self) -> None:
        self.application.show_own(self.own, self.value())
        if not self._filling:
            self.forget_origin()
            self.edited.emit()
