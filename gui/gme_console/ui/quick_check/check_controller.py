"""Quick checks in the window: who presses, what is asked first, and where it is shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gme_console.api.inputs.validation import check_record_mode, check_user_lists
from gme_console.ui.texts.form.form_text import input_text
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.quick_check.quick_check_text import (
    check_question,
    checked_mode_text,
    junit_filter,
    junit_written,
    left_question,
)
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.file_dialogs import choose_target

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.engine.console import Console
    from gme_console.engine.quick_check.check_messages import CheckLimits, CheckProgress
    from gme_console.ledger.errors import LedgerError
    from gme_console.ledger.records import Row
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.quick_check.check_dialog import CheckDialog
    from gme_console.ui.recording.start_controller import StartController
    from gme_console.ui.recording.start_form import StartForm
    from gme_console.ui.shell.notice_bar import NoticeBar


class CheckController(QObject):
    """UI thread. Belongs to the window. The dialog is made when the first check is asked for."""

    def __init__(
        self,
        window: QWidget,
        console: Console,
        form: StartForm,
        starts: StartController,
        history: HistoryView,
        notices: NoticeBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._form = form
        self._starts = starts
        self._history = history
        self._notices = notices
        self._dialog: CheckDialog | None = None
        self._last: tuple[StartRecord, ...] = ()
        console.quick_checks.changed.connect(self._changed)
        console.quick_checks.unfinished.found.connect(self._ask_about_left)
        console.profiles.chosen_changed.connect(self._profile_changed)

    @Slot()
    def check_form(self) -> None:
        """Ctrl+Shift+Enter: the room of the form, as it would be started."""
        request = self._form.checked_request()
        if request is not None and not self._starts.warned(request.RoomId):
            self._get_dialog().show_no_typing()
            self.check_rooms((request,))

    @Slot()
    def choose_rooms(self) -> None:
        """Several rooms, in the mode and for the users that the form says."""
        dialog = self._get_dialog()
        dialog.show_typing(checked_mode_text(self._form.request()))
        self._show(dialog, self._form.room()[0])

    def check_rooms(self, requests: tuple[StartRecord, ...]) -> None:
        """Asks once where the profile wants a question before everything, and begins."""
        profiles = self._console.profiles
        if not requests or profiles.refusal() is not None or not profiles.asks_before_start():
            self._begin(requests)
            return
        from gme_console.ui.shell import dialogs

        headline, detail = check_question(requests, profiles.chosen.name)
        marks = profiles.marks(BizId=requests[0].BizId)
        dialogs.ask(self._window, headline, detail, tr("Check"), lambda: self._begin(requests), marks)

    def _begin(self, requests: tuple[StartRecord, ...]) -> None:
        dialog = self._get_dialog()
        dialog.begin()
        limits: CheckLimits = dialog.limits.limits()
        begun = self._console.quick_checks.check_rooms(requests, limits, self._starts.tickets.value())
        if not begun:
            return
        self._last = requests
        dialog.offer_again(offered=True)
        self._show(dialog, requests[0].BizId)

    def _get_dialog(self) -> CheckDialog:
        if self._dialog is None:
            from gme_console.ui.quick_check.check_dialog import CheckDialog

            dialog = self._dialog = CheckDialog(self._console.quick_checks.abort, self._window)
            dialog.again.clicked.connect(self._again)
            dialog.rooms_requested.connect(self._check_typed)
            dialog.junit.clicked.connect(self._choose_file)
        return self._dialog

    def _show(self, dialog: CheckDialog, BizId: int | None) -> None:
        from gme_console.ui.widgets.profile_stripe import mark_with

        mark_with(dialog, self._console.profiles.marks(BizId=BizId))
        dialog.show()
        dialog.activateWindow()

    @Slot()
    def _again(self) -> None:
        """The same rooms once more, under the profile under which they were checked."""
        if self._last and not self._console.quick_checks.busy:
            self.check_rooms(self._last)

    @Slot(object)
    def _check_typed(self, rooms: tuple[str, ...]) -> None:
        form = self._form.request()
        problems = (check_record_mode(form.RecordMode), check_user_lists(form.SubscribeRecordUserIds))
        wrong = next((problem for problem in problems if problem and not problem.caution), None)
        if wrong is not None:
            self._get_dialog().typed.say(input_text(wrong.what))
        elif not form.BizId:
            self._form.checked_request()
        elif not self._starts.tickets.go_to_missing():
            self.check_rooms(tuple(replace(form, RoomId=room) for room in rooms))

    @Slot(object)
    def _changed(self, check: CheckProgress) -> None:
        if self._dialog is not None:
            self._dialog.show_check(check)
        if check.report.is_over and check.row is not None and len(self._last) == 1:
            self._history.select_row(check.row.id)

    @Slot()
    def _profile_changed(self) -> None:
        if self._dialog is not None:
            self._last = ()
            self._dialog.offer_again(offered=False)

    @Slot(object)
    def _ask_about_left(self, rows: tuple[Row, ...]) -> None:
        """Whatever the guard level: a stop always asks. What is not stopped is asked about at the next opening."""
        from gme_console.ui.shell import dialogs

        left = self._console.quick_checks.unfinished
        headline, detail = left_question(rows)
        marks = self._console.profiles.marks_of(rows)
        dialogs.ask(self._window, headline, detail, tr("Stop them", None, len(rows)), partial(left.stop, rows), marks)

    @Slot()
    def _choose_file(self) -> None:
        file = f"quick-check-{datetime.now():%Y%m%d-%H%M%S}.xml"
        choose_target(self._get_dialog(), "export_junit", tr("Export"), file, junit_filter(), self._export)

    @Slot(str)
    def _export(self, path: str) -> None:
        from gme_console.ui.texts.quick_check.check_report_text import junit_case

        cases = tuple(map(junit_case, self._get_dialog().checks.values()))
        written = partial(self._notices.add, junit_written(path))
        self._console.quick_checks.write_junit(Path(path), cases, written, self._not_exported)

    def _not_exported(self, error: LedgerError) -> None:
        from gme_console.api.detail import message_of

        self._notices.add(message_text(message_of(error)))
