"""Rooms before there is a row of them: what the service says of the form's room, looking up, adopting."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from gme_console.engine.recordings.room_status import RoomState, RoomStatus
from gme_console.ui.recording.start_fields import Offer
from gme_console.ui.texts.form.form_text import adopt_question, asks_under, input_text, no_application
from gme_console.ui.texts.form.room_text import room_note
from gme_console.ui.texts.timestamps import clock_time
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.form_field import problem_words
from gme_console.ui.widgets.timers import unix_us

if TYPE_CHECKING:
    from gme_console.engine.console import Console
    from gme_console.engine.profiles.profile_messages import CredentialStatus
    from gme_console.ledger.records import Row
    from gme_console.profiles.profile import Profile
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.recording.lookup_dialog import LookupDialog
    from gme_console.ui.recording.start_form import StartForm
    from gme_console.ui.shell.notice_bar import NoticeBar

FRESH_MS = 60_000
"""How long a report of the room is shown without the time it is of."""


class RoomController(QObject):
    """UI thread. Belongs to the window."""

    def __init__(
        self, window: QWidget, console: Console, form: StartForm, history: HistoryView, notices: NoticeBar
    ) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._form = form
        self._history = history
        self._notices = notices
        self._look_up: LookupDialog | None = None
        self._looks_at: tuple[Profile, int | None] = console.profiles.chosen, None
        """Where it was opened to ask, whatever the form says meanwhile."""
        self._report: RoomStatus | None = None
        self._reported_us = 0
        self._unsent: tuple[int | None, str] | None = None
        self._age = QTimer(self, singleShot=True, interval=FRESH_MS)
        self._age.timeout.connect(self._show_age)
        form.room_field.shows.clicked.connect(self._show_ours)
        form.room_field.instead.clicked.connect(self._adopt_reported)
        console.profiles.chosen_changed.connect(self._profile_changed)
        console.profiles.credential_changed.connect(self._credential_changed)
        console.recordings.form_room_checked.connect(self._form_room_checked)
        console.recordings.recorded_already.connect(self._recorded_already)
        form.edited.connect(self._form_edited)

    @Slot()
    def look_up(self) -> LookupDialog:
        dialog = self._look_up = self._look_up or self._make_look_up()
        self._looks_at = self._console.profiles.chosen, self._form.room()[0]
        dialog.show_place(self._looks_at, self._place())
        dialog.open()
        return dialog

    @Slot()
    def look_up_selected(self) -> None:
        self.look_up_rooms(row.RoomId for row in self._history.selected_rows())

    def look_up_rooms(self, rooms: Iterable[str]) -> None:
        """In the place of those that were typed."""
        rooms = tuple(dict.fromkeys(rooms))
        self.look_up().fill(rooms)

    @Slot(object)
    def _form_room_checked(self, report: RoomStatus) -> None:
        """Says what the service knows of the form's room, and offers what fits. Start is not blocked by it."""
        if self._form.room() != (report.BizId, report.RoomId):
            return
        if report.finding is RoomState.ASKING and self._unsent is not None:
            return
        self._report = report
        self._reported_us = unix_us()
        self._age.start()
        self._show_note(report)

    @Slot()
    def _show_age(self) -> None:
        """Nothing is known to have changed, yet the service was not asked since."""
        report = self._report
        if report is not None and report.answered and self._form.room() == (report.BizId, report.RoomId):
            self._show_note(report, clock_time(self._reported_us, unix_us()))

    def _show_note(self, report: RoomStatus, asked_at: str = "") -> None:
        offer = Offer.NONE if not report.taken else Offer.ADOPT if report.ours is None else Offer.SHOW
        note = room_note(report, asked_at=asked_at, unsent=self._unsent is not None)
        self._form.show_room_note(note, taken=report.taken, offer=offer)

    @Slot(object)
    def _recorded_already(self, row: Row) -> None:
        """A start for the form's room was not sent, since `row` records it; the service is asked again."""
        self._unsent = (row.BizId, row.RoomId)
        users, mode = row.users, row.RecordMode
        report = RoomStatus(row.BizId, row.RoomId, RoomState.TAKEN, row.TaskId, mode, users, row)
        self._form_room_checked(report)

    @Slot()
    def _form_edited(self) -> None:
        if self._unsent != self._form.room():
            self._unsent = None

    def _forget(self) -> None:
        self._report = self._unsent = None
        self._form.show_room_note(None)

    @Slot()
    def _profile_changed(self) -> None:
        """The report is of another service, application or key, and so is what was looked up."""
        self._forget()
        if self._look_up is not None:
            self._look_up.close()

    @Slot(object)
    def _credential_changed(self, status: CredentialStatus) -> None:
        """Without a key nothing can be asked any more."""
        if status.profile_id == self._console.profiles.chosen.id and not (status.ready or status.loading):
            self._forget()

    @Slot()
    def _show_ours(self) -> None:
        report = self._report
        if report is not None and report.ours is not None:
            self._history.select_row(report.ours.id)

    @Slot()
    def _adopt_reported(self) -> None:
        report = self._report
        if report is not None:
            self._adopt_room(self._form.room()[0], report.RoomId)

    @Slot(object)
    def _look_at_rooms(self, rooms: tuple[str, ...]) -> None:
        profile, BizId = self._looks_at
        if BizId is None or self._look_up is None:
            self._notices.add(no_application())
            return
        take = partial(self._look_up.show_report, self._looks_at)
        self._console.recordings.look_at_rooms(BizId, rooms, take, profile)

    @Slot(object)
    def _find_task(self, TaskId: int) -> None:
        self._adopt(self._looks_at[1], lambda BizId: self._console.recordings.adopt_task(BizId, TaskId))

    @Slot(str)
    def _adopt_looked_up(self, RoomId: str) -> None:
        self._adopt_room(self._looks_at[1], RoomId)

    def _adopt_room(self, BizId: int | None, RoomId: str) -> None:
        self._adopt(BizId, lambda BizId: self._console.recordings.adopt(BizId, RoomId))

    def _adopt(self, BizId: int | None, act: Callable[[int], None]) -> None:
        """An application that came from elsewhere is said, or asked about where the guard asks."""
        if BizId is None:
            self._notices.add(no_application())
            return
        foreign = self._form.foreign()
        if foreign is None or not self._console.profiles.asks_before_start():
            if foreign is not None:
                self._notices.add(input_text(foreign.what))
            act(BizId)
            return
        from gme_console.ui.shell import dialogs

        profiles = self._console.profiles
        headline, detail = adopt_question(profiles.chosen.name, problem_words(foreign), BizId)
        marks = profiles.marks(BizId=BizId)
        dialogs.ask(self._window, headline, detail, tr("Adopt"), lambda: act(BizId), marks)

    def _place(self) -> str:
        """Where a look-up asks, and what is doubtful about that."""
        BizId, _ = self._form.room()
        foreign = self._form.foreign()
        name = self._console.profiles.chosen.name
        asked = asks_under(name, BizId) if BizId else no_application()
        return "\n".join(filter(None, (asked, foreign and problem_words(foreign))))

    def _make_look_up(self) -> LookupDialog:
        """Made when it is first asked for: the first painting goes before it."""
        from gme_console.ui.recording.lookup_dialog import LookupDialog

        dialog = LookupDialog(self._window)
        dialog.rooms_requested.connect(self._look_at_rooms)
        dialog.task_requested.connect(self._find_task)
        dialog.adopt_requested.connect(self._adopt_looked_up)
        self._console.recordings.rows_changed.connect(dialog.take_rows)
        return dialog
