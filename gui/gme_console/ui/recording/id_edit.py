"""The text in a box of user ids."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from gme_console.ui.widgets.form_field import ExactLineEdit


class IdEdit(ExactLineEdit):
    """UI thread. `committed`: what is typed is finished; `leftward`: the keys go on to the chips.

    `take_back_requested`: the last id is to go; `left`: the focus went elsewhere in the window.
    """

    committed = Signal()
    leftward = Signal()
    take_back_requested = Signal()
    focus_changed = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), _unmodified(event)
        if self.composing() or not plain:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
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
            self.left.emit()
        self.focus_changed.emit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("0" * 10), super().minimumSizeHint().height())


def _unmodified(event: QKeyEvent) -> bool:
    return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
