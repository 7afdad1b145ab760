"""The search box."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from gme_console.ui.texts.translate import tr

MOST_CHARACTERS = 2_000
"""As many as a note may have; nothing longer can be found."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchBox(QLineEdit):
    """UI thread. Down and Enter ask for the first row, True with Down, which goes there. Esc empties, then leaves.

    `textChanged` does not tell what an input method is still composing.
    """

    first_requested = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self.setAccessibleName(tr("Find"))
        self.setPlaceholderText(tr("Find room, TaskId, user, code, message, note…"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(MOST_CHARACTERS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide enough for the placeholder and the button in it, if there is room."""
        hint = super().sizeHint()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.placeholderText()) + 4 * metrics.height(), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (*_ENTER, Qt.Key.Key_Down):
            self.first_requested.emit(event.key() == Qt.Key.Key_Down)
        elif plain and event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)
