"""What the operator does with tasks, from whichever button or key: asks first, then tells the console."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from gme_console.api.actions import StartRecord
from gme_console.engine.recordings.row_rules import RowAction
from gme_console.ledger.records import LIVE_STATES, Row
from gme_console.ui.details.multi_selection_controller import MultiSelectionController
from gme_console.ui.texts.details import question_text as asked
from gme_console.ui.texts.form.form_text import not_stopped, nothing_to_stop, rows_removed
from gme_console.ui.texts.recording_text import difference
from gme_console.ui.texts.task_text import origin_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.profile_stripe import mark_with
from gme_console.ui.widgets.timers import unix_us

if TYPE_CHECKING:
    from gme_console.api.values import UserLists
    from gme_console.engine.console import Console
    from gme_console.engine.history.history_messages import Removed
    from gme_console.engine.notices import ChangeDraft
    from gme_console.engine.profiles.profile_messages import ProfileList
    from gme_console.ui.details.panel import DetailsPanel
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.recording.start_form import StartForm
    from gme_console.ui.recording.ticket_field import TicketController
    from gme_console.ui.shell.notice_bar import NoticeBar

TICK_MS = 1000
MOST_AT_ONCE = 20
"""Rows that are stopped or changed as the operator's own presses; more go one after the other, behind them."""
AWAY_AFTER_S = 600
"""Seconds after which the tasks of a hidden or minimised window are not watched any more."""


class TaskController(QObject):
    """UI thread. Belongs to the window, whose parts it joins with the console for everything but the start."""

    def __init__(
        self,
        window: QWidget,
        console: Console,
        form: StartForm,
        history: HistoryView,
        details: DetailsPanel,
        notices: NoticeBar,
        tickets: TicketController,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._form = form
        self._history = history
        self._details = details
        details.show_profile(console.profiles.chosen.id)
        self._notices = notices
        self._tickets = tickets
        self._paused = False
        self._unseen_s = 0
        self._away_after_s = AWAY_AFTER_S
        self._connect()
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    @Slot()
    def stop(self) -> None:
        """Ctrl+.: the selected rows, or else the form's room."""
        rows = tuple(row for row in self._history.selected_rows() if row.state in LIVE_STATES)
        self.ask_to_stop(rows or self._console.recordings.live_in(*self._form.room()))

    def ask_to_stop(self, rows: tuple[Row, ...]) -> None:
        """Those that go on and may be asked about; each is named in the question."""
        from gme_console.ui.history.rows_confirmation import ask_about
        from gme_console.ui.recording.ticket_field import ask_why
        from gme_console.ui.shell import dialogs

        held = tuple(row for row in rows if RowAction.STOP not in self._console.recordings.actions(row))
        self._report_held(held)
        rows = tuple(row for row in rows if row not in held)
        if not rows and not held:
            self._notices.add(nothing_to_stop())
        if not rows:
            return
        chosen = self._console.profiles.chosen
        headline, detail = asked.stop_question(rows, unix_us(), chosen)
        why = self._tickets.field_for(rows, "StopTicket")
        verb = tr("Stop recording") if len(rows) == 1 else tr("Stop %n recordings", None, len(rows))
        marks = self._console.profiles.marks_of(rows)
        stop, cautions, title = partial(self._stop, rows), asked.stop_cautions(rows, chosen), asked.stop_title(rows)
        if why is not None:
            ask_why(self._window, headline, rows, cautions, verb, why, stop, marks).setWindowTitle(title)
        elif len(rows) == 1:
            dialogs.ask(self._window, headline, detail, verb, stop, marks, title, danger=True)
        else:
            ask_about(self._window, headline, rows, cautions, verb, stop, marks, danger=True).setWindowTitle(title)

    @Slot()
    def change(self) -> None:
        self.offer_change_of(tuple(self._history.selected_rows()))

    def offer_change_of(self, rows: tuple[Row, ...]) -> None:
        """Of one row what its task does now is read first; several are set to the same."""
        possible = tuple(row for row in rows if RowAction.CHANGE in self._console.recordings.actions(row))
        if len(possible) > 1:
            self._offer_changes(possible)
        elif rows:
            self._console.recordings.prepare_change((possible or rows)[0], self._offer_change)

    @Slot()
    def adopt(self) -> None:
        row = self._selected()
        if row is not None:
            self._console.recordings.adopt_again(row)

    @Slot()
    def show_ours(self) -> None:
        """From a start that was refused as in use to the row that records its room."""
        row = self._selected()
        ours = self._console.recordings.recorded_instead(row) if row is not None else None
        if ours is not None:
            self._history.select_row(ours.id)

    @Slot()
    def again(self) -> None:
        """Ctrl+D: the selected row fills the form; nothing is sent."""
        row = self._selected()
        if row is not None:
            origin = origin_text(row, self._console.profiles.chosen)
            self._form.fill(StartRecord(row.BizId, row.RoomId, row.RecordMode, row.users), origin)
            self._form.go_to()

    @Slot()
    def remove(self) -> None:
        """Takes the selected rows out of the history; the notice offers to take that back."""
        if rows := self._history.selected_rows():
            self._console.history.remove(tuple(row.id for row in rows))
            self._history.step_off()

    @Slot(object)
    def _removed(self, removed: Removed) -> None:
        """Says how many rows went, and offers to take that back."""
        if removed.back:
            return
        undo = tr("Undo"), lambda: self._console.history.remove(removed.row_ids, back=True)
        self._notices.offer(rows_removed(removed.rows), *undo, undo=True)

    def _report_held(self, held: tuple[Row, ...]) -> None:
        """These are not stopped: nobody may be asked about them."""
        if len(held) == 1:
            self._console.recordings.stop(held[0])  # which says why not
        elif held:
            self._notices.add(not_stopped(len(held)))

    def _stop(self, rows: tuple[Row, ...], ticket: str | None = None) -> None:
        """A row that was stopped by its room alone is selected, so that its end is seen."""
        if len(rows) == 1 and self._history.isVisible():
            self._history.select_row(rows[0].id)
        if len(rows) > MOST_AT_ONCE:
            self._console.batches.stop_rows(rows, ticket)
            return
        for row in rows:
            self._console.recordings.stop(row, ticket)

    def _selected(self) -> Row | None:
        rows = self._history.selected_rows()
        return rows[0] if rows else None

    def _offer_change(self, draft: ChangeDraft) -> None:
        from gme_console.ui.recording.modify_dialogs import ModifyDialog

        dialog = ModifyDialog(draft, self._window, self._tickets.field_for((draft.row,), "ChangeTicket"))
        mark_with(dialog, self._console.profiles.marks_of((draft.row,)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.change_requested.connect(self._change)
        dialog.open()

    def _offer_changes(self, rows: tuple[Row, ...]) -> None:
        from gme_console.ui.recording.modify_dialogs import ModifyRowsDialog

        dialog = ModifyRowsDialog(rows, self._window, self._tickets.field_for(rows, "ChangeTicket"))
        mark_with(dialog, self._console.profiles.marks_of(rows))
        dialog.change_requested.connect(self._change_rows)
        dialog.open()

    @Slot(object, int, object, object)
    def _change_rows(self, rows: tuple[Row, ...], mode: int, users: UserLists, ticket: str | None) -> None:
        if not any(map(self._console.recordings.asks_before_change, rows)):
            self._change_now(rows, mode, users, ticket)
            return
        from gme_console.ui.history.rows_confirmation import ask_about

        headline, verb = asked.change_rows_question(len(rows)), tr("Change %n recordings", None, len(rows))
        to = asked.each_set_to(mode, users)
        act, marks = partial(self._change_now, rows, mode, users, ticket), self._console.profiles.marks_of(rows)
        ask_about(self._window, headline, rows, [to], verb, act, marks)

    def _change_now(self, rows: tuple[Row, ...], mode: int, users: UserLists, ticket: str | None) -> None:
        if len(rows) > MOST_AT_ONCE:
            self._console.batches.change_rows(rows, mode, users, ticket)
            return
        for row in rows:
            self._console.recordings.change(row, mode, users, ticket)

    @Slot(object)
    def _change(self, draft: ChangeDraft) -> None:
        change = (draft.row,), draft.RecordMode, draft.users, draft.ticket
        if not self._console.recordings.asks_before_change(draft.row):
            self._change_now(*change)
            return
        from gme_console.ui.shell import dialogs

        row, profiles = draft.row, self._console.profiles
        headline, title = asked.change_question(row), asked.change_title(row)
        detail = "\n".join(difference(row.RecordMode, row.users, draft.RecordMode, draft.users))
        act, marks = partial(self._change_now, *change), profiles.marks_of((row,))
        dialogs.ask(self._window, headline, detail, tr("Change recording"), act, marks, title)

    @Slot(object)
    def _show(self, row: Row) -> None:
        self._history.select_row(row.id)

    @Slot(bool)
    def pause_watch(self, paused: bool) -> None:
        """The operator's own pause; it outlasts the one of a hidden window."""
        self._paused = paused
        self._console.recordings.pause_watch(paused)

    @Slot(object)
    def _profiles_changed(self, listed: ProfileList) -> None:
        self._details.show_profile(listed.chosen_id)

    @Slot()
    def _tick(self) -> None:
        """Once a second. A window that nobody sees for long stops asking the service, and goes on when it is seen."""
        seen = self._window.isVisible() and not self._window.isMinimized()
        was_away = self._unseen_s >= self._away_after_s
        self._unseen_s = 0 if seen else self._unseen_s + 1
        if was_away != (self._unseen_s >= self._away_after_s) and not self._paused:
            self._console.recordings.pause_watch(not was_away)
        if seen:
            self._details.tick()
            self._history.tick()

    def _connect(self) -> None:
        MultiSelectionController(self._window, self._console, self._history, self._details)
        self._console.profiles.changed.connect(self._profiles_changed)
        self._console.recordings.adopted.connect(self._show)
        self._console.history.removed.connect(self._removed)
