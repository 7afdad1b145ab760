"""Changes mode and users of one live task or of several, and says in words what that does before it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from gme_console.api.inputs.validation import check_user_lists
from gme_console.engine.notices import ChangeDraft
from gme_console.ui.history.rows_confirmation import MOST_LISTED, listed_rows
from gme_console.ui.recording.form_layout import FormPage, FormScroll
from gme_console.ui.recording.start_fields import ModeChoice
from gme_console.ui.recording.user_scope import UserScope
from gme_console.ui.texts.details.question_text import as_it_is_now, change_title, otherwise_text, set_to_this
from gme_console.ui.texts.form.form_text import nothing_changed
from gme_console.ui.texts.recording_text import difference
from gme_console.ui.texts.translate import joined, tr
from gme_console.ui.widgets.dialog_fit import FitAtFirst
from gme_console.ui.widgets.labels import PlainLabel, WrappingLabel

if TYPE_CHECKING:
    from gme_console.api.values import UserLists
    from gme_console.ledger.records import Row
    from gme_console.ui.recording.ticket_field import TicketField

_SPARE_LINES = 6
"""For the second list with what is said of each; what is more scrolls."""


class _ChangeDialog(QDialog):
    """UI thread. Mode, users and ticket, what the change does, and the button that sends it.

    A subclass lays itself out, words what the change does (`_effect_text`), and sends it (`_send_change`).
    """

    def __init__(
        self, mode: int, users: UserLists, verb: str, effect_lines: int, parent: QWidget | None, why: TicketField | None
    ) -> None:
        """`why`: a field more, which may hold the change."""
        super().__init__(parent)
        self._why = why
        self._former_mode = mode
        self._mode = ModeChoice()
        self._mode.choose(mode)
        self._users = UserScope()
        self._users.set_lists(users)
        self._effect = WrappingLabel(effect_lines)
        self._effect.setObjectName("difference")
        fields = FormPage()
        fields.add_field(tr("Mode"), self._mode, self._mode)
        fields.add_field(tr("Users"), self._users, self._users)
        if why is not None:
            fields.add_field(tr("Tic&ket"), why, why.line)
        self._fields = FormScroll(fields)
        self._send = QPushButton(verb)
        self._send.clicked.connect(self._change)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.addButton(self._send, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.rejected.connect(self.reject)
        self._mode.edited.connect(self._show)
        self._users.edited.connect(self._show)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._change, autoRepeat=False)

    def _effect_text(self) -> str:
        """Empty when it changes nothing."""
        raise NotImplementedError

    def _send_change(self, ticket: str | None) -> None:
        raise NotImplementedError

    @Slot()
    def _show(self) -> None:
        self._users.show_cautions()
        self._effect.setText(self._effect_text() or nothing_changed())

    def _new_mode(self) -> int:
        mode = self._mode.mode()
        return self._former_mode if mode is None else mode

    @Slot()
    def _change(self) -> None:
        """A wrong list is said beside it; a change that does nothing is not sent."""
        self._users.commit()
        problem = self._users.missing() or check_user_lists(self._users.lists())
        if problem is not None and not problem.caution:
            self._users.show_problems()
        elif self._effect_text() and (self._why is None or not self._why.go_to_missing()):
            self._send_change(None if self._why is None else self._why.value())
            self.accept()


class ModifyDialog(_ChangeDialog):
    """UI thread. Of one task; `change_requested` carries a ChangeDraft with what the operator wants instead."""

    change_requested = Signal(object)

    def __init__(self, draft: ChangeDraft, parent: QWidget | None = None, why: TicketField | None = None) -> None:
        super().__init__(draft.RecordMode, draft.users, tr("Change recording"), 4, parent, why)
        self.setObjectName("ModifyRecordInfo")
        self.setWindowTitle(change_title(draft.row))
        self._draft = draft
        self._effect.setAccessibleDescription(tr("What the change does"))
        self._send.setObjectName("send_change")
        about = WrappingLabel()
        about.setText(as_it_is_now(draft.row))
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(self._fields, 1)
        layout.addWidget(self._effect)
        layout.addWidget(self._buttons)
        self._send.setDefault(True)
        FitAtFirst(self, 76, self._fields, _SPARE_LINES)
        self._show()

    def _effect_text(self) -> str:
        return joined(*difference(self._draft.RecordMode, self._draft.users, self._new_mode(), self._users.lists()))

    def _send_change(self, ticket: str | None) -> None:
        self.change_requested.emit(ChangeDraft(self._draft.row, self._new_mode(), self._users.lists(), ticket))


class ModifyRowsDialog(_ChangeDialog):
    """UI thread. Sets several tasks to the same; begins with what the first row has. Cancel is the default.

    `change_requested`: the rows that are not so yet, as last known, the mode, the users and the ticket.
    """

    change_requested = Signal(object, int, object, object)  # tuple[Row, ...], RecordMode, UserLists, ticket or None

    def __init__(self, rows: Sequence[Row], parent: QWidget, why: TicketField | None = None) -> None:
        verb = tr("Change %n recordings", None, len(rows))
        super().__init__(rows[0].RecordMode, rows[0].users, verb, 2, parent, why)
        self.setObjectName("ModifyRows")
        self.setWindowTitle(verb)
        self._rows = tuple(rows)
        self._send.setObjectName("send_changes")
        self._send.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(set_to_this()))
        layout.addWidget(listed_rows(self._rows[:MOST_LISTED]), 1)
        more = len(self._rows) - MOST_LISTED
        if more > 0:
            layout.addWidget(PlainLabel(tr("and %n more", None, more)))
        layout.addWidget(self._fields, 2)
        layout.addWidget(self._effect)
        layout.addWidget(self._buttons)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        FitAtFirst(self, 110, self._fields, _SPARE_LINES)
        self._show()

    def _changing(self) -> tuple[Row, ...]:
        mode, users = self._new_mode(), self._users.lists()
        return tuple(row for row in self._rows if difference(row.RecordMode, row.users, mode, users))

    def _effect_text(self) -> str:
        count = len(self._changing())
        return otherwise_text(count) if count else ""

    def _send_change(self, ticket: str | None) -> None:
        self.change_requested.emit(self._changing(), self._new_mode(), self._users.lists(), ticket)
