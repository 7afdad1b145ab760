"""What is planned, as the window shows it with its rows; what was done of it, and what was missed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from gme_console.api.actions import StartRecord
from gme_console.engine.plans.plan_rules import ROOM_WAIT_US, PlanChoice
from gme_console.engine.recordings.row_rules import RowAction
from gme_console.ledger.plan_records import Begins, Plan
from gme_console.ui.plans.plan_view import PlanView
from gme_console.ui.plans.schedule_controller import open_when_dialog
from gme_console.ui.texts.form.form_text import start_question
from gme_console.ui.texts.plan_text import (
    missed_question,
    moments_tip,
    nothing_planned,
    planned_count,
    profile_gone,
    row_lines,
    row_sentences,
    stop_later_question,
    stop_moment,
    stop_sentences,
)
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.timers import unix_us

if TYPE_CHECKING:
    from gme_console.engine.console import Console
    from gme_console.ledger.records import Row
    from gme_console.ui.details.details_controller import DetailsController
    from gme_console.ui.details.panel import DetailsPanel
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.shell.menu_bar import MenuBar
    from gme_console.ui.shell.notice_bar import NoticeBar
    from gme_console.ui.shell.status_bar import StatusBar


class PlanController(QObject):
    """UI thread. Belongs to the window. Nothing that was missed is done without a word."""

    def __init__(
        self,
        window: QWidget,
        console: Console,
        history: HistoryView,
        details: DetailsPanel,
        current: DetailsController,
        notices: NoticeBar,
        status: StatusBar,
        bar: MenuBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._history = history
        self._current = current
        self._notices = notices
        self._status = status
        self._view = PlanView()
        details.add_block(self._view)
        self._view.connect_to(bar)
        self._connect()

    @Slot()
    def stop_later(self) -> None:
        rows = self._selected(RowAction.STOP_LATER)
        if rows:
            plan = rows[0].plan or Plan()
            choice = PlanChoice(stop_us=plan.stop_us)
            then, marks = partial(self._stop_rows_later, rows), self._console.profiles.marks_of(rows)
            dialog = open_when_dialog(self._window, choice, then, marks, only_stop=True)
            if plan.stop_us is None:
                dialog.go_to_stop()

    @Slot()
    def cancel(self) -> None:
        rows = self._selected(RowAction.CANCEL_PLAN)
        self._cancel(rows)
        if not rows:
            self._notices.add(nothing_planned())

    @Slot()
    def start_now(self) -> None:
        rows = self._selected(RowAction.START_NOW)
        self._ask_if_guarded(rows, tr("Start now"), lambda: self._do_now(rows))

    @Slot()
    def when_opens(self) -> None:
        """The same start again, of each, as soon as its room is there."""
        rows = self._selected(RowAction.WHEN_OPENS)
        self._ask_if_guarded(rows, tr("Start when it opens"), lambda: self._plan_again(rows))

    def _ask_if_guarded(self, rows: tuple[Row, ...], verb: str, then: Callable[[], None]) -> None:
        """Under a profile that asks before it acts."""
        asking = [row for row in rows if self._console.recordings.asks_before_change(row)]
        if not asking:
            then()
            return
        from gme_console.ui.shell import dialogs

        marks = self._console.profiles.marks_of(rows)
        dialogs.ask(self._window, start_question(asking[0].profile_name), row_lines(rows), verb, then, marks)

    def _plan_again(self, rows: tuple[Row, ...]) -> None:
        at_us = unix_us()
        for row in rows:
            profile = self._console.profiles.find(row.profile_id)
            if profile is None:
                self._notices.add(profile_gone(row))
                continue
            after_us = None if row.plan is None else row.plan.stop_after_us
            plan = Plan(Begins.ROOM, until_us=at_us + ROOM_WAIT_US, stop_after_us=after_us)
            request = StartRecord(row.BizId, row.RoomId, row.RecordMode, row.users)
            self._console.plans.make(request, plan, self._made, profile, row.ticket)

    def _stop_rows_later(self, rows: tuple[Row, ...], choice: PlanChoice) -> None:
        stop_us = stop_moment(choice, unix_us())
        if stop_us is None:
            return
        asking = [row for row in rows if self._asks_first(row)]
        if not asking:
            self._plan_stops(rows, stop_us)
            return
        from gme_console.ui.shell import dialogs

        at = PlanChoice(stop_us=stop_us)
        headline, detail = stop_later_question(rows, asking[0].profile_name, stop_sentences(at, unix_us()))
        marks = self._console.profiles.marks_of(rows)
        dialogs.ask(self._window, headline, detail, tr("Plan the stop"), lambda: self._plan_stops(rows, stop_us), marks)

    def _asks_first(self, row: Row) -> bool:
        profile = self._console.profiles.find(row.profile_id)
        return profile is None or self._console.plans.asks_first(Plan(stop_us=0), profile)

    def _plan_stops(self, rows: Iterable[Row], stop_us: int) -> None:
        for row in rows:
            self._console.plans.stop_later(row, stop_us)

    def _selected(self, action: RowAction) -> tuple[Row, ...]:
        possible = self._console.recordings.actions
        return tuple(row for row in self._history.selected_rows() if action in possible(row))

    @Slot()
    def _show_current(self) -> None:
        shown = self._current.details
        if shown is not None:
            self._show(shown.row)

    @Slot(object)
    def _rows_changed(self, rows: tuple[Row, ...]) -> None:
        shown = self._current.details
        for row in rows:
            if shown is not None and shown.row.id == row.id:
                self._show(row)

    def _made(self, row: Row) -> None:
        self._history.select_row(row.id)

    def _show(self, row: Row) -> None:
        plans = self._console.plans
        words = row_sentences(row, unix_us(), ours=plans.is_ours(row), missed=plans.is_missed(row))
        self._view.show_plan(words, moments_tip(row), self._console.recordings.actions(row))

    @Slot()
    def _plans_changed(self) -> None:
        self._status.show_plans(planned_count(len(self._console.plans.open_rows())))

    @Slot(object)
    def _missed(self, rows: tuple[Row, ...]) -> None:
        """Nothing of it is done without a word; who decides later finds each with its row."""
        is_read_only = self._console.recordings.is_read_only
        for looked_at in (False, True):
            asked = tuple(row for row in rows if is_read_only(row) is looked_at)
            if asked:
                self._ask_about_missed(asked, read_only=looked_at)
        self._show_current()

    def _ask_about_missed(self, rows: tuple[Row, ...], *, read_only: bool) -> None:
        """Under a read-only profile they can be cancelled, or left until it is another one."""
        from gme_console.ui.shell import dialogs

        headline, detail = missed_question(rows, unix_us(), read_only=read_only)
        marks = self._console.profiles.marks_of(rows)
        cancel_verb = tr("Cancel the plans")
        if read_only:
            box = dialogs.ask(self._window, headline, detail, cancel_verb, lambda: self._cancel(rows), marks)
        else:
            verb = tr("Carry them out now")
            box = dialogs.ask(self._window, headline, detail, verb, lambda: self._do_now(rows), marks)
            cancel = box.addButton(cancel_verb, QMessageBox.ButtonRole.DestructiveRole)
            cancel.clicked.connect(lambda: self._cancel(rows))
        box.button(QMessageBox.StandardButton.Cancel).setText(tr("Decide later"))

    def _do_now(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            self._console.plans.do_now(row)

    def _cancel(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            self._console.plans.cancel(row)

    def _connect(self) -> None:
        self._current.shown.connect(self._show_current)
        plans = self._console.plans
        self._console.recordings.rows_changed.connect(self._rows_changed)
        plans.changed.connect(self._plans_changed)
        plans.missed.connect(self._missed)
