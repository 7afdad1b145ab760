"""Fields for a credential. What is typed stays masked, leaves no copy behind and is never shown again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from gme_console.api.inputs.typed_ids import ROUND
from gme_console.ui.texts.profile_text import space_left_out_words
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.form_field import FormField


def trimmed(text: str) -> str:
    """`text` without white space and invisible characters around it."""
    previous = None
    while previous != text:
        previous, text = text, text.strip().strip(ROUND)
    return text


def can_be_sent(secret: str) -> bool:
    """Whether a part of a credential can stand in an HTTP header: printable ASCII without spaces."""
    return all("!" <= character <= "~" for character in secret)


class SecretField(QLineEdit):
    """A masked field. UI thread. `typed` follows every edit; True when space around the text was taken off."""

    typed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.setDragEnabled(False)
        self.textEdited.connect(self._trim)

    def forget(self) -> None:
        """Empties the field and its undo history, which `clear()` would keep."""
        self.setText("")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def context_menu(self) -> QMenu:
        """The menu of the right mouse button: nothing in it takes the text out."""
        menu = QMenu(self)
        paste = QAction(tr("&Paste"), menu)
        paste.triggered.connect(self.paste)
        empty = QAction(tr("&Empty"), menu)
        empty.setEnabled(bool(self.text()))
        empty.triggered.connect(self._empty)
        menu.addActions([paste, empty])
        return menu

    def _empty(self) -> None:
        self.forget()
        self.typed.emit(False)

    def _trim(self, text: str) -> None:
        kept = trimmed(text)
        if kept != text:
            self.setText(kept)
        self.typed.emit(kept != text)


class SecretRow(FormField):
    """A masked field with what is said under it. UI thread."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        self.secret = SecretField()
        self.secret.setObjectName(name)
        super().__init__(self.secret, self.secret)
        self.secret.typed.connect(self._typed)

    def _typed(self, space_left_out: bool) -> None:
        self.show_problem(None)
        self.show_note(space_left_out_words() if space_left_out else "")
        self.edited.emit()
