"""Sets several live tasks to one mode and the same users, and says which these are and what that changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from gme_console.api.inputs.validation import check_user_lists
from gme_console.ui.recording.form_layout import FormPage, FormScroll
from gme_console.ui.recording.start_fields import ModeChoice
from gme_console.ui.recording.user_scope import UserScope
from gme_console.ui.shell.rows_confirmation import MOST_LISTED, listed_rows
from gme_console.ui.texts.form.form_text import nothing_changed
from gme_console.ui.texts.recording_text import difference
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.dialog_fit import FitAtFirst
from gme_console.ui.widgets.labels import PlainLabel, WrappingLabel

if TYPE_CHECKING:
    from gme_console.ledger.records import Row
    from gme_console.ui.recording.ticket_field import TicketField

_WIDTH, _SPARE_LINES = 110, 6
"""Characters of width, and lines for the second list."""


class ModifyRowsDialog(QDialog):
    """UI thread. Begins with what the first row has. Cancel is the default.

    `change_requested`: the rows that are not so yet, as last known, the mode and the users.
    """

    change_requested = Signal(object, int, object, object)  # tuple[Row, ...], RecordMode, UserLists, ticket or None

    def __init__(self, rows: Sequence[Row], parent: QWidget, why: TicketField | None = None) -> None:
        """`why`: a field more, which may hold the changes."""
        super().__init__(parent)
        self._why = why
        self.setObjectName("ModifyRows")
        self.setWindowTitle(tr("Change %n recordings", None, len(rows)))
        self._rows = tuple(rows)
        self._mode = ModeChoice()
        self._mode.choose(rows[0].RecordMode)
        self._users = UserScope()
        self._users.set_lists(rows[0].users)
        self._effect = WrappingLabel(2)
        self._effect.setObjectName("difference")
        self._lay_out()
        self._mode.edited.connect(self._show)
        self._users.edited.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        fields = FormPage()
        fields.add_field(tr("Mode"), self._mode, self._mode)
        fields.add_field(tr("Users"), self._users, self._users)
        if self._why is not None:
            fields.add_field(tr("Tic&ket"), self._why, self._why.line)
        self._send = QPushButton(tr("Change %n recordings", None, len(self._rows)))
        self._send.setObjectName("send_changes")
        self._send.setAutoDefault(False)
        self._send.clicked.connect(self._change)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._send, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(tr("Each of these is set to this, whole, whatever it does now:")))
        layout.addWidget(listed_rows(self._rows[:MOST_LISTED]), 1)
        more = len(self._rows) - MOST_LISTED
        if more > 0:
            layout.addWidget(PlainLabel(tr("and %n more", None, more)))
        scrolled = FormScroll(fields)
        layout.addWidget(scrolled, 2)
        layout.addWidget(self._effect)
        layout.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        FitAtFirst(self, _WIDTH, scrolled, _SPARE_LINES)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._change, autoRepeat=False)

    def _wanted_mode(self) -> int:
        mode = self._mode.mode()
        return self._rows[0].RecordMode if mode is None else mode

    def _changing(self) -> tuple[Row, ...]:
        mode, users = self._wanted_mode(), self._users.lists()
        return tuple(row for row in self._rows if difference(row.RecordMode, row.users, mode, users))

    @Slot()
    def _show(self) -> None:
        self._users.show_cautions()
        count = len(self._changing())
        words = tr("%n of them record otherwise as last known, and are changed.", None, count)
        self._effect.setText(words if count else nothing_changed())

    @Slot()
    def _change(self) -> None:
        """A wrong list is said beside it; a change that does nothing is not sent."""
        self._users.commit()
        problem = self._users.missing() or check_user_lists(self._users.lists())
        if problem is not None and not problem.caution:
            self._users.show_problems()
            return
        rows = self._changing()
        if rows and (self._why is None or not self._why.holds()):
            ticket = None if self._why is None else self._why.value()
            self.change_requested.emit(rows, self._wanted_mode(), self._users.lists(), ticket)
            self.accept()
