"""What is to become of a list: what empty cells stand for, rooms that already record, when to stop, and why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QGroupBox, QLabel, QVBoxLayout, QWidget

from gme_console.api.values import EVERYONE, RecordMode, UserLists
from gme_console.engine.batches.batch_messages import IfRecording
from gme_console.intake.room_list.list_requests import RowDefaults
from gme_console.ui.lists.list_format import PatientCombo
from gme_console.ui.recording.ticket_field import TicketField
from gme_console.ui.texts.batch.list_text import form_users, if_recording_text, stop_at_first
from gme_console.ui.texts.recording_text import mode_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap
from gme_console.ui.widgets.labels import WrappingLabel, level_labels


class ListOptions(QWidget):
    """UI thread. `changed` follows every choice."""

    changed = Signal()

    def __init__(self, defaults: RowDefaults, ticket: str, parent: QWidget | None = None) -> None:
        """`defaults` are the profile's application and what the form has; `ticket`: the form's."""
        super().__init__(parent)
        self.setObjectName("list_options")
        self._given = defaults
        self._application = QLabel()
        self._mode = PatientCombo("RecordMode", tr("Mode where a row names none"))
        self._users = PatientCombo("SubscribeUserIds", tr("Users where a row names none"))
        self._if_recording = PatientCombo("if_recording", tr("Rooms that already record"))
        self._looked = WrappingLabel(2)
        self._looked.setObjectName("looked")
        self._stops = QCheckBox(stop_at_first())
        self._stops.setObjectName("stop_at_first_error")
        self._ticket = TicketField("list_ticket", ticket)
        self._fill()
        self._lay_out()
        for combo in (self._mode, self._users, self._if_recording):
            combo.activated.connect(self.changed)
        self._stops.toggled.connect(self.changed)

    def defaults(self) -> RowDefaults:
        return RowDefaults(self._given.BizId, self._mode.currentData(), self._users_chosen())

    def set_application(self, BizId: int) -> None:
        """That of another profile."""
        self._given = self._given._replace(BizId=BizId)
        self._application.setText(str(BizId))

    def if_recording(self) -> IfRecording:
        return IfRecording(self._if_recording.currentData())

    def stops_at_first(self) -> bool:
        return self._stops.isChecked()

    def ticket(self) -> str:
        return self._ticket.value()

    def demand_ticket(self, profile: str) -> None:
        """The name of the profile that demands one; empty where none does."""
        self._ticket.demand(profile)

    def go_to_missing(self) -> bool:
        """If nothing may be started before the ticket is written, it takes the cursor; whether that is so."""
        return self._ticket.go_to_missing()

    def show_looked(self, words: str) -> None:
        self._looked.setText(words)

    def _users_chosen(self) -> UserLists:
        return self._given.users if self._users.currentData() else EVERYONE

    def _fill(self) -> None:
        self._application.setText(str(self._given.BizId))
        self._mode.show_choices([(mode_text(mode), int(mode)) for mode in RecordMode], self._given.RecordMode)
        users: list[tuple[str, object]] = [(tr("Everyone"), False)]
        if self._given.users != EVERYONE:
            users.insert(0, (form_users(self._given.users), True))
        self._users.show_choices(users, users[0][1])
        choices: list[tuple[str, object]] = [(if_recording_text(one), one.value) for one in IfRecording]
        self._if_recording.show_choices(choices, IfRecording.SKIP.value)

    def _lay_out(self) -> None:
        empty = QGroupBox(tr("Where a cell is empty"))
        fields = QFormLayout(empty)
        fields.addRow(tr("Application"), self._application)
        fields.addRow(tr("&Mode"), self._mode)
        fields.addRow(tr("&Users"), self._users)
        sending = QGroupBox(tr("When it is started"))
        rows = QFormLayout(sending)
        rows.addRow(tr("Already &recording"), self._if_recording)
        rows.addRow(self._looked)
        rows.addRow(self._stops)
        label = QLabel(tr("Tic&ket"))
        label.setBuddy(self._ticket.line)
        rows.addRow(label, self._ticket)
        for form in (fields, rows):
            form.setContentsMargins(0, 0, 0, gap(8))
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        level_labels(fields)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(empty)
        layout.addWidget(sending)
