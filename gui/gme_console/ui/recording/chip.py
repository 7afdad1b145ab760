"""One user id as a small box that can be taken away, and the text in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from gme_console.api.inputs.validation import check_user_id
from gme_console.api.plain_text import plain_text
from gme_console.ui.texts.message_text import spoken, tooltip
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.colors import theme
from gme_console.ui.theme.fonts import id_font
from gme_console.ui.theme.spacing import gap
from gme_console.ui.widgets.form_field import ExactLineEdit, id_width, problem_words

if TYPE_CHECKING:
    from typing import Protocol

    class ChipKeeper(Protocol):
        """Who has the chips, and does what is asked of one."""

        def remove_chip(self, chip: Chip) -> None: ...
        def edit_chip(self, chip: Chip) -> None: ...
        def step_from(self, chip: Chip, by: int) -> None: ...


_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Chip(QWidget):
    """UI thread. Shows `user`; a longer one is cut in the middle, and whole in the tooltip and when edited.

    Reached by the arrow keys from the box; Delete takes it away, F2, Enter or a double click gives it back as text.
    """

    def __init__(self, user: str, keeper: ChipKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self.user = user
        self._keeper = keeper
        self._shown = plain_text(user, 1000)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setFont(id_font())
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("User id {user}, Delete removes it", user=self._shown))
        self._show_problem()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(gap(8), gap(2), gap(2), gap(2))
        layout.setSpacing(gap(2))
        layout.addWidget(self._text)
        layout.addWidget(self._cross())
        self._elide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._keeper.remove_chip(self)
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not _is_chord(event):
            self._keeper.edit_chip(self)
        elif key in _STEPS:
            self._keeper.step_from(self, _STEPS[key])
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._keeper.edit_chip(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._elide()

    def paintEvent(self, event: QPaintEvent) -> None:
        thickness = 2 if self.hasFocus() else 1
        role = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.Mid
        inset, round_by = thickness / 2, self.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(role), thickness))
        painter.setBrush(QColor(theme().tint))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), round_by, round_by)
        painter.end()

    def _cross(self) -> QToolButton:
        cross = QToolButton(self)
        cross.setText("×")
        cross.setAutoRaise(True)
        cross.setFixedSize(gap(20), gap(20))
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cross.setAccessibleName(tr("Remove {user}", user=self._shown))
        cross.setToolTip(tr("Remove"))
        cross.clicked.connect(self._cross_clicked)
        return cross

    def _cross_clicked(self) -> None:
        self._keeper.remove_chip(self)

    def _show_problem(self) -> None:
        problem = check_user_id(self.user)
        words = problem_words(problem) if problem else ""
        self._mark = "" if problem is None else "⚠ " if problem.caution else "✕ "
        self.setAccessibleDescription(spoken(words))
        self.setToolTip(tooltip("\n".join(filter(None, (self.user, words)))))

    def _elide(self) -> None:
        shown = self._text.fontMetrics().elidedText(
            self._mark + self._shown, Qt.TextElideMode.ElideMiddle, id_width(self) + 1
        )
        self._text.setText(shown)
        self._text.setAccessibleName(self._shown)


def _is_chord(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier))


class IdEdit(ExactLineEdit):
    """UI thread. `committed`: what is typed is finished; `leftward`: the keys go on to the chips.

    `take_back_requested`: the last id is to go; `focus_left`: the focus went elsewhere in the window.
    """

    committed = Signal()
    leftward = Signal()
    take_back_requested = Signal()
    focus_changed = Signal()
    focus_left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), _unmodified(event)
        if self.composing() or not plain:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.setAccepted(bool(self.text()))  # without one it is meant for the dialog
            self.committed.emit()
        elif key == Qt.Key.Key_Backspace and not self.text():
            if not event.isAutoRepeat():
                self.take_back_requested.emit()
        elif key == Qt.Key.Key_Left and self.cursorPosition() == 0 and not self.hasSelectedText():
            self.leftward.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.committed.emit()
            self.focus_left.emit()
        self.focus_changed.emit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("0" * 10), super().minimumSizeHint().height())


def _unmodified(event: QKeyEvent) -> bool:
    return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
