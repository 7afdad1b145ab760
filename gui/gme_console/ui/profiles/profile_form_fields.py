"""The fields of the profile form: a line of text, and the rows that take a credential."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from gme_console.api.inputs.typed_ids import ROUND
from gme_console.api.inputs.validation import Problem
from gme_console.api.target import Credential
from gme_console.profiles.profile import Source
from gme_console.ui.texts.profiles.profile_text import (
    kept_secret,
    no_secret_id_text,
    no_secret_key_text,
    odd_secret_text,
    space_left_out_text,
    typed_secret,
)
from gme_console.ui.texts.translate import tr, without_mnemonic
from gme_console.ui.widgets.form_field import FormField

if TYPE_CHECKING:
    from gme_console.ui.widgets.form_field import FormRows

_NOTHING = Credential("", "")


class LineField(FormField):
    """A line of text with its problem under it, which goes as soon as the line is edited. UI thread."""

    def __init__(self, name: str) -> None:
        self.line = QLineEdit()
        self.line.setObjectName(name)
        super().__init__(self.line, self.line)
        self.line.textEdited.connect(self._edited)
        self.plain_requested.connect(self._put)

    def _put(self, plain: str) -> None:
        self.line.selectAll()
        self.line.insert(plain)

    def _edited(self) -> None:
        self.show_problem(None)


class CredentialFields(QObject):
    """SecretId, SecretKey and Token. UI thread.

    A credential that was handed over is kept here, out of the widgets, until `forget`: a Save that failed can be
    pressed again without typing. The rows that the source does not need are hidden.
    """

    def __init__(self, form: FormRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self._held = _NOTHING
        self._source = Source.KEYCHAIN
        self._stored: Source | None = None
        self.secret_id = self._add_row("SecretId", tr("Secret&Id"))
        self.secret_key = self._add_row("SecretKey", tr("Secret&Key"))
        self.token = self._add_row("Token", tr("Toke&n"))
        self.rows = (self.secret_id, self.secret_key, self.token)
        self.show_source(self._source, None)

    def show_source(self, source: Source, stored: Source | None) -> None:
        """Shows the rows that `source` needs. `stored` is the source of the saved profile, None without one."""
        self._source, self._stored = source, stored
        for row in self.rows:
            row.show_problem(None)
            row.show_note("")
        self._form.show_row(self.secret_id, source is not Source.ENVIRONMENT)
        self._form.show_row(self.secret_key, source is not Source.ENVIRONMENT)
        self._form.show_row(self.token, source is Source.SESSION)
        self._show_placeholders()

    def check(self) -> Problem | None:
        """What keeps the typed credential from being handed over; `field` is the row's name."""
        if self._source is Source.ENVIRONMENT:
            return None
        secrets = self._merged()
        token = secrets.token if self._source is Source.SESSION else ""
        for row, secret in zip(self.rows, (secrets.secret_id, secrets.secret_key, token), strict=True):
            if not can_be_sent(secret):
                return Problem(row.secret.objectName(), odd_secret_text(row.secret.accessibleName()))
        if not secrets.secret_id and (secrets.secret_key or token or self._needs_credential()):
            return Problem("SecretId", no_secret_id_text(or_source=self._needs_credential()))
        if secrets.secret_id and not secrets.secret_key:
            return Problem("SecretKey", no_secret_key_text())
        return None

    def hand_over(self) -> Credential | None:
        """The typed credential, or None when the source takes none or nothing was typed. Empties the widgets."""
        self._held = self._merged()
        self._empty_fields()
        if self._source is Source.ENVIRONMENT or not self._held.secret_id:
            return None
        return self._held if self._source is Source.SESSION else replace(self._held, token="")

    def holds_secret(self) -> bool:
        """Whether something was typed that has not been saved."""
        return self._held != _NOTHING or any(row.secret.text() for row in self.rows)

    def forget_handed_over(self) -> None:
        """Drops what was handed over, keeps what was typed since."""
        self._held = _NOTHING
        self._show_placeholders()

    def forget(self) -> None:
        """Leaves nothing of the typed secrets in widgets or memory of this object."""
        self._held = _NOTHING
        self._empty_fields()

    def _merged(self) -> Credential:
        typed = [row.secret.text() for row in self.rows]
        return Credential(
            secret_id=typed[0] or self._held.secret_id,
            secret_key=typed[1] or self._held.secret_key,
            token=typed[2] or self._held.token,
        )

    def _needs_credential(self) -> bool:
        return self._source is Source.KEYCHAIN and self._stored is not Source.KEYCHAIN

    def _add_row(self, name: str, label: str) -> SecretRow:
        row = SecretRow(name)
        row.secret.setAccessibleName(without_mnemonic(label))
        self._form.add_row(label, row, row.secret)
        return row

    def _empty_fields(self) -> None:
        for row in self.rows:
            row.secret.forget()
        self._show_placeholders()

    def _show_placeholders(self) -> None:
        held = (self._held.secret_id, self._held.secret_key, self._held.token)
        for row, secret in zip(self.rows, held, strict=True):
            if secret:
                text = typed_secret()
            elif self._source is not self._stored:
                text = ""
            elif self._source is Source.KEYCHAIN:
                text = tr("stored, type to replace")
            else:
                text = kept_secret()
            row.secret.setPlaceholderText(text)


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

    def __init__(self) -> None:
        super().__init__()
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
        plain = trimmed(text)
        if plain != text:
            self.setText(plain)
        self.typed.emit(plain != text)


class SecretRow(FormField):
    """A masked field with what is said under it. UI thread."""

    def __init__(self, name: str) -> None:
        self.secret = SecretField()
        self.secret.setObjectName(name)
        super().__init__(self.secret, self.secret)
        self.secret.typed.connect(self._typed)

    def _typed(self, space_left_out: bool) -> None:
        self.show_problem(None)
        self.show_note(space_left_out_text() if space_left_out else "")
