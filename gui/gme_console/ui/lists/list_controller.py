"""Lists of rooms from a file, from a drop on the window or from what was pasted: shown, corrected, handed over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from gme_console.api.inputs.validation import check_user_lists
from gme_console.api.values import EVERYONE
from gme_console.ui.lists.list_drop import ListDrop
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.file_dialogs import choose_source
from gme_console.ui.widgets.profile_stripe import mark_with

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.engine.batches.batch_messages import BatchLine
    from gme_console.engine.batches.list_loader import LoadedList
    from gme_console.engine.console import Console
    from gme_console.intake.draft import DraftRequest
    from gme_console.intake.room_list.list_types import ListChoices, ListSource
    from gme_console.profiles.profile import Profile
    from gme_console.ui.lists.list_dialog import ListDialog, StartOrder
    from gme_console.ui.lists.list_dialog_builder import ListDialogBuilder
    from gme_console.ui.recording.start_form import StartForm
    from gme_console.ui.recording.ticket_field import TicketController
    from gme_console.ui.shell.notice_bar import NoticeBar


PATIENCE_MS = 400
"""How long nothing is shown of a list that is being read."""


class ListController(QObject):
    """UI thread. Belongs to the window. One list at a time: while it is shown, the window takes no other."""

    def __init__(
        self,
        window: QWidget,
        console: Console,
        form: StartForm,
        tickets: TicketController,
        notices: NoticeBar,
        show_batch: Callable[[int], None],  # by its id
    ) -> None:
        super().__init__(window)
        self._show_batch = show_batch
        self._window = window
        self._console = console
        self._form = form
        self._tickets = tickets
        self._notices = notices
        self._loader = console.lists
        self._dialog: ListDialog | None = None
        self._building: ListDialogBuilder | None = None
        self._unread: Callable[[], None] | None = None
        self._source: ListSource | None = None
        self._turn = 0
        self._name = ""
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show_reading)
        self._drop_place = ListDrop(window, self._loader, self.open_path)
        console.profiles.chosen_changed.connect(self._profile_changed)

    @Slot()
    def open_file(self) -> None:
        from gme_console.ui.texts.batch.list_text import file_kinds

        choose_source(self._window, "open_list", tr("Open a list of rooms"), file_kinds(), self._file_selected)
        self._drop_place.prepare()

    def open_path(self, path: Path) -> None:
        self._build(path.name)
        self._loader.open(path, self._read, partial(self._not_read, path.name))

    def open_text(self, text: str, name: str = "") -> None:
        """Text that was pasted: as a file's, but for its encoding."""
        from gme_console.intake.room_list.list_types import ListSource

        self._read(ListSource(name, text))

    def open_list(self, drafts: Sequence[DraftRequest], name: str = "") -> None:
        """Requests that were understood already."""
        self._build(name)
        self._source = None
        self._begin(partial(self._loader.take, drafts), name)

    @Slot(str)
    def _file_selected(self, path: str) -> None:
        self.open_path(Path(path))

    def _read(self, source: ListSource, choices: ListChoices | None = None) -> None:
        from gme_console.intake.room_list.list_types import ListChoices

        self._build(source.name)
        self._source = source
        self._begin(partial(self._loader.read, source, choices or ListChoices()), source.name)

    def _begin(self, reading: Callable[..., None], name: str) -> None:
        """Once the dialog is built: both take no less beside each other, and the window would wait twice as long."""
        self._turn += 1
        own = self._console.profiles.chosen.BizId
        self._unread = partial(reading, own, partial(self._show, self._turn, name, own), partial(self._not_read, name))
        if self._building is None:
            self._read_now()

    @Slot()
    def _read_now(self) -> None:
        reading, self._unread = self._unread, None
        if reading is not None:
            reading()

    def _show(self, turn: int, name: str, own: int | None, opened: LoadedList) -> None:
        """What another choice has overtaken is not shown."""
        dialog = self._dialog
        if dialog is None or turn != self._turn:
            return
        if own != self._console.profiles.chosen.BizId:  # another profile was chosen while it was read
            opened.rows.use(self._console.profiles.chosen.BizId)
        dialog.show_list(opened, name)
        QTimer.singleShot(PATIENCE_MS, dialog, self._console.batches.prepare)  # it is painted before
        self._patience.stop()
        if not dialog.isVisible():
            QTimer.singleShot(0, dialog, dialog.open)

    def _not_read(self, name: str, why: str | Detail) -> None:
        from gme_console.ui.texts.batch.list_problem_text import not_read

        words = not_read(name or tr("The list"), why)
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.say(words)
        else:
            self._drop()
            self._notices.add(words)

    def _build(self, name: str) -> None:
        """Made when it is first wanted: the first paint goes before it."""
        self._name = name
        if self._dialog is not None or self._building is not None:
            return
        from gme_console.engine.batches.list_room_check import ListRoomCheck
        from gme_console.intake.room_list.list_requests import RowDefaults
        from gme_console.ui.lists.list_dialog_builder import ListDialogBuilder

        chosen = self._console.profiles.chosen
        mode, users = self._form.mode_and_users()
        wrong = check_user_lists(users)
        usable = users if wrong is None or wrong.caution else EVERYONE
        defaults = RowDefaults(chosen.BizId or 0, mode, usable)
        room_check = ListRoomCheck(self._console.recordings.look_at_rooms)
        built, ticket = partial(self._built, chosen), self._tickets.value()
        self._building = ListDialogBuilder(self._window, chosen.name, defaults, ticket, room_check, self._loader, built)

    def _built(self, profile: object, dialog: ListDialog) -> None:
        self._building = None
        self._dialog = dialog
        chosen = self._console.profiles.chosen
        if chosen != profile:  # meanwhile another one was chosen
            dialog.use_profile(chosen.name, chosen.BizId or 0)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._show_guards(dialog)
        dialog.choices_made.connect(self._choices_made)
        dialog.start_requested.connect(self._start)
        dialog.finished.connect(self._closed)
        self._patience.start()
        QTimer.singleShot(0, self, self._read_now)

    @Slot()
    def _show_reading(self) -> None:
        """A list that takes long is seen to be read."""
        if self._dialog is not None and not self._dialog.isVisible():
            self._dialog.show_reading(self._name)
            self._dialog.open()

    def _drop(self) -> None:
        """Nothing came to be shown."""
        self._patience.stop()
        if self._building is not None:
            self._building.drop()
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._building = self._dialog = self._unread = None

    @Slot(object)
    def _choices_made(self, choices: ListChoices) -> None:
        if self._source is not None:
            self._read(self._source, choices)

    @Slot()
    def _closed(self) -> None:
        self._dialog = None
        self._turn += 1

    @Slot(object, object)
    def _profile_changed(self, _before: object, chosen: Profile) -> None:
        """A list that was opened under another profile is not started under this one without a word."""
        if self._dialog is not None:
            from gme_console.ui.texts.form.form_text import press_again

            self._dialog.use_profile(chosen.name, chosen.BizId or 0)
            self._show_guards(self._dialog)
            self._dialog.say(press_again(visible(chosen.name, 60)))

    def _show_guards(self, dialog: ListDialog) -> None:
        """Whose the list would be, and what its profile asks or forbids."""
        chosen = self._console.profiles.chosen
        mark_with(dialog, self._console.profiles.marks())
        dialog.page.start.setVisible(not self._console.profiles.is_read_only())
        dialog.page.options.demand_ticket(chosen.name if chosen.asks_ticket else "")

    @Slot(object)
    def _start(self, order: StartOrder) -> None:
        """Asks once for the whole list, where the guard asks."""
        dialog = self._dialog
        if dialog is None:
            return
        refusal = self._console.profiles.refusal()
        if refusal:
            dialog.say(message_text(refusal))
        elif not self._console.profiles.asks_before_start():
            self._make_lines(order)
        else:
            from gme_console.ui.shell import dialogs
            from gme_console.ui.texts.batch.list_text import batch_question

            headline = batch_question(self._console.profiles.chosen.name)
            verb = tr("Start recordings")
            marks = self._console.profiles.marks()
            box = dialogs.ask(dialog, headline, order.sentence, verb, partial(self._make_lines, order), marks)
            box.rejected.connect(partial(dialog.say, ""))

    def _make_lines(self, order: StartOrder) -> None:
        self._loader.lines(order.rows, order.defaults, partial(self._hand_over, self._turn, order))

    def _hand_over(self, turn: int, order: StartOrder, lines: tuple[BatchLine, ...]) -> None:
        """Not if the list was closed meanwhile."""
        from gme_console.engine.batches.batch_messages import BatchDraft

        if self._dialog is None or turn != self._turn:
            return
        source = self._source.name if self._source is not None else ""
        draft = BatchDraft(order.name, source, lines, order.if_recording, order.stops_at_first, order.ticket)
        self._console.batches.start(draft, self._batch_started, self._batch_refused)

    def _batch_started(self, batch_id: int) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self._show_batch(batch_id)

    def _batch_refused(self, why: str | Detail) -> None:
        if self._dialog is not None:
            self._dialog.say(message_text(why))
