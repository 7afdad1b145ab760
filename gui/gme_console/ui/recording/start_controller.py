"""Starting: joins the form with the console, and shows what becomes of a press."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from gme_console.engine.recordings.request_callbacks import RequestCallbacks
from gme_console.profiles.profile import host_of
from gme_console.ui.recording.flicker_guard import BusyFlickerGuard, RowFlickerGuard
from gme_console.ui.shell.announcer import Announcer
from gme_console.ui.texts.form.form_text import press_again, start_question
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.shell_text import waiting_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.form_field import problem_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gme_console.api.actions import StartRecord
    from gme_console.engine.console import Console
    from gme_console.engine.history.history_messages import Removed
    from gme_console.engine.notices import Busy
    from gme_console.engine.recordings.early_starts import EarlyStarts
    from gme_console.engine.recordings.room_status import RoomStatus
    from gme_console.ledger.plan_records import Plan
    from gme_console.ledger.records import Row
    from gme_console.profiles.profile import Profile
    from gme_console.ui.history.model import HistoryModel
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.recording.start_form import StartForm
    from gme_console.ui.recording.ticket_field import TicketController
    from gme_console.ui.shell.status_bar import StatusBar


NO_ROW = -1


class _Press:
    """A start that was pressed, until its row is shown."""

    def __init__(self) -> None:
        self.row_id = NO_ROW

    def begun(self, row: Row) -> None:
        self.row_id = row.id


class Planner(Protocol):
    """Knows when the next start is to be sent and to end."""

    def is_ready(self) -> bool:
        """Whether that is still possible; if not, the form says so."""

    def plan(self) -> Plan | None: ...

    def take(self, request: StartRecord, plan: Plan, ticket: str) -> bool:
        """Of a start that is not to be sent now; False when it is refused, which a notice explains."""

    def reset(self) -> None: ...


class StartController(QObject):
    """UI thread. Belongs to the window. The row of the start pressed last is selected as soon as it is shown."""

    def __init__(
        self,
        window: QWidget,
        form: StartForm,
        status: StatusBar,
        console: Console,
        model: HistoryModel,
        history: HistoryView,
        tickets: TicketController,
        planner: Planner,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._form = form
        self._status = status
        self._console = console
        self._model = model
        self._history = history
        self.tickets = tickets
        self._pressed = _Press()
        self._stale_room = ""
        """Typed under another profile, and not looked at by the service under this one."""
        self._planner = planner
        self._row_guard = RowFlickerGuard(self, self._show_rows)
        self._busy_guard = BusyFlickerGuard(self, self._show_busy)
        self._announcer = Announcer(window, console.recordings, model.context.title)
        self._connect()

    def take_over(self, early: EarlyStarts) -> None:
        """From the window, which queued what was pressed while the console opened."""
        self._form.start_requested.connect(self._start)
        self._form_edited()
        self._console.recordings.take_over(early, RequestCallbacks(self._pressed.begun))

    @Slot()
    def _form_edited(self) -> None:
        if self._stale_room != self._form.room()[1]:
            self._forget_stale_room()
        self._check_room()

    @Slot()
    def _check_room(self) -> None:
        self._console.recordings.form_room(*self._form.room())

    @Slot(object, object)
    def _profile_changed(self, before: Profile, profile: Profile) -> None:
        """A room that was typed under another profile is not started under this one without a word."""
        if (profile.id, host_of(profile), profile.BizId) != (before.id, host_of(before), before.BizId):
            self._stale_room = self._form.room()[1]
        self._check_room()

    @Slot(object)
    def _room_checked(self, report: RoomStatus) -> None:
        if report.answered and report.RoomId == self._stale_room:
            self._forget_stale_room()

    def _forget_stale_room(self) -> None:
        self._stale_room = ""
        self._form.bar.show_refusal(message_text(self._console.profiles.refusal() or ""))

    def warned(self, RoomId: str) -> bool:
        """Whether a press only warned: the room was typed under another profile, and nothing asks before the start."""
        profiles = self._console.profiles
        warns = self._stale_room == RoomId and not profiles.refusal() and not profiles.asks_before_start()
        self._forget_stale_room()
        if warns:
            self._form.bar.show_refusal(press_again(profiles.chosen.name))
        return warns

    @Slot(object)
    def _start(self, request: StartRecord) -> None:
        if not self._planner.is_ready():
            return
        plan = self._planner.plan()
        asks = self._console.profiles.asks_before_start() or self._console.plans.asks_first(plan)
        if self.warned(request.RoomId):
            return
        if not asks or self._console.profiles.refusal() or self._is_recorded(request, plan):
            self._start_now(request, plan, self.tickets.value())
            return
        from gme_console.ui.shell import dialogs

        profile = self._console.profiles.chosen.name
        users = request.SubscribeRecordUserIds
        sentence = self._form.read_back(request.BizId, request.RoomId, request.RecordMode, users)
        foreign = self._form.foreign()
        detail = "\n\n".join(filter(None, (sentence, foreign and problem_words(foreign))))
        headline, act = start_question(profile), tr("Plan the start") if _waits(plan) else tr("Start recording")
        ticket = self.tickets.value()
        marks = self._console.profiles.marks(BizId=request.BizId)
        dialogs.ask(self._window, headline, detail, act, lambda: self._start_now(request, plan, ticket), marks)

    def _is_recorded(self, request: StartRecord, plan: Plan | None) -> bool:
        """Whether nothing will be sent: its room is recorded from here."""
        return not _waits(plan) and self._console.recordings.recorded_here(request.BizId, request.RoomId) is not None

    def _start_now(self, request: StartRecord, plan: Plan | None, ticket: str) -> None:
        if plan is not None and _waits(plan):
            begins = self._planner.take(request, plan, ticket)
        else:
            self._pressed = _Press()
            begins = self._console.recordings.start(request, plan, ticket, RequestCallbacks(self._pressed.begun))
        if self._model.index_of(self._pressed.row_id).isValid():
            self._select_pressed()  # it was a second press of what is shown
        if begins:
            self._planner.reset()  # else it is for what begins next

    def go_on(self, former: StartController) -> None:
        """With what was pressed in another window of the same console."""
        self._pressed = former._pressed
        self._row_guard.take(former._row_guard.held())

    @Slot(object)
    def _row_answered(self, row: Row) -> None:
        """Only where it is shown or about to be: elsewhere somebody may have removed it meanwhile."""
        if self._row_guard.holds(row.id) or self._model.index_of(row.id).isValid():
            self._row_guard.take((row,))

    @Slot(object)
    def _rows_removed(self, removed: Removed) -> None:
        if not removed.back:
            self._row_guard.forget(removed.row_ids)

    @Slot(object)
    def _recorded_already(self, row: Row) -> None:
        self._history.select_row(row.id)

    def _show_rows(self, rows: tuple[Row, ...]) -> None:
        self._model.take_rows(rows)
        if any(row.id == self._pressed.row_id for row in rows):
            self._select_pressed()

    def _select_pressed(self) -> None:
        row_id, self._pressed = self._pressed.row_id, _Press()
        self._history.select_row(row_id)

    def _show_busy(self, busy: tuple[Busy, ...]) -> None:
        self._form.bar.show_busy(waiting_text(busy))
        self._status.show_busy(busy)

    def _connect(self) -> None:
        self._form.edited.connect(self._form_edited)
        self._console.profiles.chosen_changed.connect(self._profile_changed)
        self._console.profiles.credential_changed.connect(self._check_room)
        recordings = self._console.recordings
        recordings.form_room_checked.connect(self._room_checked)
        recordings.rows_changed.connect(self._row_guard.take)
        recordings.recorded_already.connect(self._recorded_already)
        recordings.row_answered.connect(self._row_answered)
        recordings.busy_changed.connect(self._busy_guard.take)
        self._console.history.removed.connect(self._rows_removed)


def _waits(plan: Plan | None) -> bool:
    return plan is not None and plan.waits
