"""Why something is done: a ticket, in the form and in the questions before Stop and Change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from gme_console.api.inputs.operator_and_ticket import MAX_TICKET, ticket
from gme_console.api.inputs.validation import Problem
from gme_console.ui.history.rows_confirmation import RowsConfirmation
from gme_console.ui.recording.form_layout import FormPage
from gme_console.ui.texts.preset_text import ticket_missing, ticket_too_long
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.form_field import ExactLineEdit, FormField, composing_problem
from gme_console.ui.widgets.profile_stripe import mark_with

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from gme_console.engine.console import Console
    from gme_console.engine.profiles.profile_messages import ProfileMark
    from gme_console.ledger.records import Row
    from gme_console.ui.recording.start_form import StartForm


class TicketField(FormField):
    """UI thread. What is demanded and missing is said when something is to be sent, not before."""

    def __init__(self, name: str = "Ticket", value: str = "") -> None:
        self.line = ExactLineEdit()
        self.line.setObjectName(name)
        self.line.setAccessibleName(tr("Ticket"))
        self.line.setMaxLength(MAX_TICKET)
        self.line.setPlaceholderText(tr("why: a ticket, a request"))
        self.line.replace(value)
        super().__init__(self.line, self.line)
        self._demanded_by = ""
        self.line.typed.connect(self._typed)
        self.line.refused.connect(self._refused)

    def demand(self, profile: str) -> None:
        """The name of the profile that demands one; empty where none does."""
        self._demanded_by = profile
        if not profile:
            self.show_problem(None)

    def value(self) -> str:
        """As it is kept."""
        return ticket(self.line.text())

    def check(self) -> None:
        missing = self._demanded_by and not self.value()
        wrong = Problem("Ticket", ticket_missing(self._demanded_by)) if missing else None
        self.show_problem(composing_problem(self.line) or wrong)

    def empty(self) -> None:
        self.line.replace("")
        self.show_problem(None)

    def go_to_missing(self) -> bool:
        """If nothing may be sent yet, says why and takes the cursor; whether that is so."""
        self.check()
        if self.has_error():
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.has_error()

    @Slot()
    def _typed(self) -> None:
        self.show_problem(None)

    @Slot()
    def _refused(self) -> None:
        self.show_problem(Problem("Ticket", ticket_too_long(MAX_TICKET), caution=True))


class TicketQuestion(RowsConfirmation):
    """UI thread. The question about rows, held at its ticket while a profile demands one."""

    def __init__(
        self, parent: QWidget, headline: str, rows: Sequence[Row], sentences: Sequence[str], verb: str, why: TicketField
    ) -> None:
        page = FormPage()
        page.add_field(tr("Tic&ket"), why, why.line)
        super().__init__(parent, headline, rows, sentences, verb, page)
        self._why = why
        self._act.setAutoDefault(True)  # it is come to on purpose, with Enter in the ticket
        why.line.setFocus(Qt.FocusReason.OtherFocusReason)
        why.line.selectAll()

    def accept(self) -> None:
        if not self._why.go_to_missing():
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the ticket goes on to the verb: it is neither Cancel nor the answer."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.focusWidget() is self._why.line:
            if not self._why.go_to_missing():
                self._act.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


class TicketController(QObject):
    """UI thread. Belongs to the window: when the form and the questions ask why."""

    def __init__(self, window: QWidget, console: Console, form: StartForm, shows: QAction) -> None:
        """`shows`: the entry of the menu for those who are always asked."""
        super().__init__(window)
        self._console = console
        self._form = form
        self._shows = shows
        self._field = TicketField()
        self._asks = False
        form.fields.add_field(tr("Tic&ket"), self._field)
        console.profiles.changed.connect(self._show)
        console.operator.changed.connect(self._show)
        self._show()

    @Slot(bool)
    def show_field(self, shows: bool) -> None:
        if shows != self._console.operator.operator.shows_ticket:
            self._console.operator.show_ticket(shows)

    def value(self) -> str:
        """What stands in the form, empty while it does not ask."""
        return self._field.value() if self._asks else ""

    def go_to_missing(self) -> bool:
        """As TicketField's, of the form's."""
        return self._asks and self._field.go_to_missing()

    def asks(self) -> bool:
        return self._asks

    def fill(self, ticket: str) -> None:
        """Shows it in place of what is there, where the form asks."""
        if self._asks:
            self._field.line.replace(ticket)
            self._field.show_problem(None)

    def field_for(self, rows: Sequence[Row], name: str) -> TicketField | None:
        """A field for a question about these rows, with what their starts said or the form does; None: it need not ask.

        `name`: the object name of its line.
        """
        asked_under = (self._console.recordings.asked_under(row) for row in rows)
        demanding = [profile.name for profile in asked_under if profile is not None and profile.asks_ticket]
        if not demanding and not self._console.operator.operator.shows_ticket:
            return None
        tickets = {row.ticket for row in rows}
        field = TicketField(name, (tickets.pop() if len(tickets) == 1 else "") or self.value())
        field.demand(demanding[0] if demanding else "")
        return field

    @Slot()
    def _show(self) -> None:
        profile, shows = self._console.profiles.chosen, self._console.operator.operator.shows_ticket
        self._shows.setChecked(shows)
        self._field.demand(profile.name if profile.asks_ticket else "")
        self._asks = profile.asks_ticket or shows
        self._form.fields.show_field(self._field, self._asks)


def ask_why(
    parent: QWidget,
    headline: str,
    rows: Sequence[Row],
    sentences: Sequence[str],
    verb: str,
    why: TicketField,
    then: Callable[[str], None],
    marks: Sequence[ProfileMark],
) -> TicketQuestion:
    """`then` is given the ticket. `marks`: the profiles of the rows."""
    question = TicketQuestion(parent, headline, rows, sentences, verb, why)
    question.accepted.connect(lambda: then(why.value()))
    mark_with(question, marks)
    question.open()
    return question
