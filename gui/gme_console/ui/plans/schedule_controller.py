"""When the next start is to be sent and to end: chosen in the form, read back above Start."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gme_console.engine.plans.plan_rules import ROOM_WAIT_US, PlanChoice, problem_of
from gme_console.engine.recordings.room_status import RoomState, RoomStatus
from gme_console.engine.recordings.row_rules import lacked_room
from gme_console.ledger.plan_records import Begins
from gme_console.ledger.records import State
from gme_console.ui.plans.schedule_button import ScheduleButton
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.plan_text import choice_sentences, problem_words
from gme_console.ui.texts.translate import in_language, tr
from gme_console.ui.widgets.labels import offer_button
from gme_console.ui.widgets.profile_stripe import mark_with
from gme_console.ui.widgets.timers import unix_us

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.engine.console import Console
    from gme_console.engine.profiles.profile_messages import ProfileMark
    from gme_console.ledger.plan_records import Plan
    from gme_console.ledger.records import Row
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.plans.schedule_dialog import ScheduleDialog
    from gme_console.ui.recording.start_form import StartForm


def open_when_dialog(
    window: QWidget,
    choice: PlanChoice,
    then: Callable[[PlanChoice], None],
    marks: Sequence[ProfileMark],
    *,
    only_stop: bool = False,
) -> ScheduleDialog:
    """`marks`: the profiles that it is for."""
    from gme_console.ui.plans.schedule_dialog import ScheduleDialog

    dialog = ScheduleDialog(choice, unix_us, window, only_stop=only_stop)
    dialog.chosen.connect(then)
    mark_with(dialog, marks)
    dialog.open()
    return dialog


class ScheduleController(QObject):
    """UI thread. Belongs to the window. What is chosen counts for one start."""

    def __init__(self, window: QWidget, console: Console, form: StartForm, history: HistoryView) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._form = form
        self._history = history
        self.choice = PlanChoice()
        """For the next start; `set_choice` changes it."""
        self._when = ScheduleButton(unix_us)
        self._opens = offer_button(tr("Start when it opens"), "start_when_opens")
        policy = self._opens.sizePolicy()
        policy.setRetainSizeWhenHidden(False)
        self._opens.setSizePolicy(policy)
        form.fields.add_when(self._when, self._opens)
        self._when.chosen.connect(self.set_choice)
        self._when.begin_at.triggered.connect(self._choose_begin)
        self._when.stop_otherwise.triggered.connect(self._choose_stop)
        self._opens.clicked.connect(self._start_when_opens)
        form.edited.connect(self._form_edited)
        console.recordings.form_room_checked.connect(self._room_checked)
        console.recordings.rows_changed.connect(self._rows_changed)

    def is_ready(self) -> bool:
        """Whether what was chosen can be planned now; else that is said beside Start."""
        at_us = unix_us()
        plan = self.choice.plan(at_us)
        problem = None if plan is None else problem_of(plan, at_us)
        if problem is not None:
            self._form.bar.show_refusal(problem_words(problem))
        return problem is None

    def plan(self) -> Plan | None:
        """That of a start that is pressed now."""
        return self.choice.plan(unix_us())

    def take(self, request: StartRecord, plan: Plan, ticket: str) -> bool:
        """Plans a start that is not to be sent now; False when it is refused, and a notice says why."""
        return self._console.plans.make(request, plan, self._made, ticket=ticket)

    @Slot()
    def reset(self) -> None:
        """The next start begins when it is pressed, and nothing ends it by itself."""
        if self.choice != PlanChoice():
            self.set_choice(PlanChoice())

    @Slot()
    def choose(self) -> ScheduleDialog:
        """Opens the dialog."""
        marks = self._console.profiles.marks(BizId=self._form.room()[0])
        return open_when_dialog(self._window, self.choice, self.set_choice, marks)

    @Slot()
    def _choose_begin(self) -> None:
        self.choose().go_to_begin()

    @Slot()
    def _choose_stop(self) -> None:
        self.choose().go_to_stop()

    @Slot(object)
    def set_choice(self, choice: PlanChoice) -> None:
        self.choice = choice
        self._when.show_choice(choice)
        words = self._read_back(choice) if choice.waits or choice.stops else ""
        self._form.show_plan(words, waits=choice.waits)
        self._form.bar.show_refusal(message_text(self._console.profiles.refusal() or ""))

    def _read_back(self, choice: PlanChoice) -> str:
        """It is read to the caller."""
        return in_language(self._form.caller_language, lambda: choice_sentences(choice, unix_us()))

    @Slot()
    def _start_when_opens(self) -> None:
        """Beside the form, of a room that is not there now."""
        self.set_choice(self.choice._replace(begins=Begins.ROOM, begin_us=None, wait_us=ROOM_WAIT_US))
        self._form.start()

    def _made(self, row: Row) -> None:
        self._history.select_row(row.id)

    @Slot(object)
    def _room_checked(self, report: RoomStatus) -> None:
        here = self._form.room() == (report.BizId, report.RoomId)
        self._opens.setVisible(here and report.finding is RoomState.NO_ROOM and not self._is_waited_for())

    @Slot(object)
    def _rows_changed(self, rows: tuple[Row, ...]) -> None:
        """A start of the form's room may have found out more than the question before it."""
        for row in rows:
            if lacked_room(row) and self._form.room() == (row.BizId, row.RoomId):
                self._opens.setVisible(not self._is_waited_for())
            elif row.state is State.PLANNED and self._is_waited_for():
                self._opens.hide()

    def _is_waited_for(self) -> bool:
        """Whether a start waits for the form's room already, or none may."""
        if self._console.profiles.is_read_only():
            return True
        waiting = (row for row in self._console.plans.open_rows() if row.state is State.PLANNED)
        return any((row.BizId, row.RoomId) == self._form.room() for row in waiting)

    @Slot()
    def _form_edited(self) -> None:
        self._opens.hide()
