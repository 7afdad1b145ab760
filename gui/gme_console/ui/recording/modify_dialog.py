"""Changes mode and users of a live task, and says in words what that does before it is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from gme_console.api.inputs.validation import check_user_lists
from gme_console.engine.notices import ChangeDraft
from gme_console.ui.recording.form_layout import FormPage, FormScroll
from gme_console.ui.recording.start_fields import ModeChoice
from gme_console.ui.recording.user_scope import UserScope
from gme_console.ui.texts.details.question_text import as_it_is_now, change_title
from gme_console.ui.texts.form.form_text import nothing_changed
from gme_console.ui.texts.recording_text import difference
from gme_console.ui.texts.translate import joined, tr
from gme_console.ui.widgets.dialog_fit import FitAtFirst
from gme_console.ui.widgets.labels import WrappingLabel

if TYPE_CHECKING:
    from gme_console.ui.recording.ticket_field import TicketField

_WIDTH, _SPARE_LINES = 76, 6
"""Characters of width, and lines for the second list with what is said of each; what is more scrolls."""


class ModifyDialog(QDialog):
    """UI thread. `change_requested` carries a ChangeDraft with what the operator wants instead."""

    change_requested = Signal(object)

    def __init__(self, draft: ChangeDraft, parent: QWidget | None = None, why: TicketField | None = None) -> None:
        """`why`: a field more, which may hold the change."""
        super().__init__(parent)
        self._why = why
        self.setObjectName("ModifyRecordInfo")
        self.setWindowTitle(change_title(draft.row))
        self._draft = draft
        self._mode = ModeChoice()
        self._mode.choose(draft.RecordMode)
        self._users = UserScope()
        self._users.set_lists(draft.users)
        self._difference = WrappingLabel(4)
        self._difference.setObjectName("difference")
        self._difference.setAccessibleDescription(tr("What the change does"))
        self._lay_out()
        self._mode.edited.connect(self._show)
        self._users.edited.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        row = self._draft.row
        fields = FormPage()
        fields.add_field(tr("Mode"), self._mode, self._mode)
        fields.add_field(tr("Users"), self._users, self._users)
        if self._why is not None:
            fields.add_field(tr("Tic&ket"), self._why, self._why.line)
        self._send = QPushButton(tr("Change recording"))
        self._send.setObjectName("send_change")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._send, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self._send.clicked.connect(self._change)
        layout = QVBoxLayout(self)
        about = WrappingLabel()
        about.setText(as_it_is_now(row))
        layout.addWidget(about)
        scrolled = FormScroll(fields)
        layout.addWidget(scrolled, 1)
        layout.addWidget(self._difference)
        layout.addWidget(buttons)
        self._send.setDefault(True)
        FitAtFirst(self, _WIDTH, scrolled, _SPARE_LINES)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._change, autoRepeat=False)

    def _wanted(self) -> ChangeDraft:
        mode = self._mode.mode()
        ticket = None if self._why is None else self._why.value()
        mode = self._draft.RecordMode if mode is None else mode
        return ChangeDraft(self._draft.row, mode, self._users.lists(), ticket)

    def _show(self) -> None:
        self._users.show_cautions()
        wanted = self._wanted()
        sentences = difference(self._draft.RecordMode, self._draft.users, wanted.RecordMode, wanted.users)
        self._difference.setText(joined(*sentences) or nothing_changed())

    def _change(self) -> None:
        """A wrong list is said beside it; a change that does nothing is not sent."""
        self._users.commit()
        problem = self._users.missing() or check_user_lists(self._users.lists())
        if problem is not None and not problem.caution:
            self._users.show_problems()
            return
        wanted = self._wanted()
        if not difference(self._draft.RecordMode, self._draft.users, wanted.RecordMode, wanted.users):
            return
        if self._why is None or not self._why.holds():
            self.change_requested.emit(wanted)
            self.accept()
