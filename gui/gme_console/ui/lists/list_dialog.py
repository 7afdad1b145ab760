"""A list of rooms before it is started: how it was read, its rows to be corrected, and what Start all will do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from gme_console.intake.room_list.list_requests import ListSnapshot, RowDefaults, modes_of
from gme_console.intake.room_list.list_rows import Mark
from gme_console.intake.room_list.list_types import ListChoices, RequestColumn
from gme_console.ui.lists.list_corrections import ListCorrections
from gme_console.ui.lists.list_page import ListPage, ListParts
from gme_console.ui.lists.list_room_check_view import ListRoomCheckView
from gme_console.ui.shell import dialogs
from gme_console.ui.texts.batch.list_problem_text import first_wrong, wrong_text
from gme_console.ui.texts.batch.list_text import (
    edits_lost,
    foreign_text,
    leave_list,
    list_name,
    no_application,
    no_rooms,
    reading_text,
    stands_again,
    start_sentence,
)
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.translate import joined, tr

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import IfRecording
    from gme_console.engine.batches.list_loader import ListLoader, LoadedList
    from gme_console.engine.batches.list_room_check import ListRoomCheck
    from gme_console.intake.room_list.list_types import RoomList
    from gme_console.ui.lists.list_model import ListModel


class StartOrder(NamedTuple):
    """What was pressed to be started: rows without errors, and how."""

    name: str
    rows: ListSnapshot
    defaults: RowDefaults
    if_recording: IfRecording
    stops_at_first: bool
    ticket: str
    sentence: str


class ListDialog(QDialog):
    """UI thread. Starts nothing by itself: `start_requested` carries a StartOrder, `choices_made` a ListChoices."""

    start_requested = Signal(object)
    choices_made = Signal(object)

    def __init__(
        self,
        profile: str,
        model: ListModel,
        room_check: ListRoomCheck,
        loader: ListLoader,
        parent: QWidget | None = None,
    ) -> None:
        """`build` follows: all at once takes more than a frame."""
        super().__init__(parent)
        self._loader = loader
        self.setObjectName("room_list")
        self._profile, self._name = profile, ""
        self._asked = ListChoices()
        self._room_check = room_check
        room_check.setParent(self)
        self.model = model
        model.setParent(self)
        self.page: ListPage
        self._found: RoomList | None = None

    def build(self, parts: ListParts) -> None:
        """Its parts, which are its children already."""
        self.page = ListPage(parts, self)
        self._corrections = ListCorrections(self.model, self.page, self._loader, self)
        self._room_check_view = ListRoomCheckView(self._room_check, self.model, parts.options, self)
        self._connect()

    def show_reading(self, name: str) -> None:
        """While there is nothing to show yet."""
        self.page.show_reading(reading_text(name))
        self.setWindowTitle(reading_text(name))

    def show_list(self, opened: LoadedList, name: str) -> None:
        """Shows it in place of what was there; a name that was typed stays."""
        typed = self.page.name.text() if self.page.name.isModified() else ""
        self._found = opened.found
        self._name = name
        self.page.show_found(opened.found)
        self._loader.forget(self.model.take(opened.rows))
        self.page.name.setText(typed or list_name(name, len(opened.rows)))
        self.page.name.setModified(bool(typed))
        self.setWindowTitle(tr("{name}: rooms to be started", name=visible(name or self.page.name.text(), 80)))
        self.say("")
        self.page.table.begin()
        self._room_check_view.begin_soon()

    def use_profile(self, profile: str, BizId: int) -> None:
        """Another profile is in use: the list would be started under it."""
        self._profile = profile
        self.page.options.set_application(BizId)
        if self.model.rows is not None:
            self.model.rows.use(BizId or None)
            self._show_counts()
        self._options_changed()

    def say(self, words: str) -> None:
        """Beside Start; nothing is being started, or read, any more."""
        self.page.say(words)
        if self.model.rows is None:
            self.page.show_reading("")
        self.page.start.setEnabled(True)

    @Slot()
    def start(self) -> None:
        """Emits the list, or goes to the first row that is wrong and says why."""
        self.page.table.finish_edit()
        rows = self.model.rows
        if self.page.start.isHidden() or not self.page.start.isEnabled():
            return
        if rows is None or not len(rows) or (not self.page.options.defaults().BizId and rows.applications[""]):
            self.page.say(no_application() if rows else no_rooms())
            return
        wrong = next(iter(rows.marked(Mark.ERROR)), None)
        again = next(iter(rows.repeats()), None)
        if wrong is not None:
            problem = next(one for one in rows[wrong].problems if not one.caution)
            self._go_to(wrong, problem.column, first_wrong(rows[wrong].line, wrong_text(problem.what)))
        elif again is not None:
            room = visible(rows[again].cells[0], 60)
            self._go_to(again, RequestColumn.ROOM, stands_again(rows[again].line, room))
        elif self.page.options.go_to_missing():
            self.page.reveal_focus()
        else:
            self.page.say("")
            self.page.start.setEnabled(False)
            self.start_requested.emit(self._order(rows.snapshot()))

    def reject(self) -> None:
        """What was corrected is not lost without a word."""
        if not self.model.is_edited:
            self._leave()
            return
        headline, detail = leave_list()
        dialogs.ask(self, headline, detail, tr("Close the list"), self._leave)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.page.size_parts()

    def done(self, result: int) -> None:
        self._room_check_view.stop()
        self._corrections.close()
        self._loader.forget(self.model.take(None))
        super().done(result)

    def _leave(self) -> None:
        self.done(QDialog.DialogCode.Rejected)

    def _order(self, rows: ListSnapshot) -> StartOrder:
        options = self.page.options
        name = self.page.name.text().strip() or list_name("", len(rows))
        return StartOrder(
            name,
            rows,
            options.defaults(),
            options.if_recording(),
            options.stops_at_first(),
            options.ticket(),
            self._sentence(),
        )

    def _go_to(self, place: int, column: RequestColumn, words: str) -> None:
        if not self.model.index_of(place, column).isValid():
            self.model.narrow(False)
        self.page.table.go_to(self.model.index_of(place, column))
        self.page.say(words)

    @Slot(object)
    def _choose(self, choices: ListChoices) -> None:
        """Reads the list otherwise; corrections would be lost."""
        self._asked = choices
        if not self.model.is_edited:
            self._read_again()
            return
        headline, detail = edits_lost()
        box = dialogs.ask(self, headline, detail, tr("Read again"), self._read_again)
        box.rejected.connect(self._keep_reading)

    @Slot()
    def _read_again(self) -> None:
        self.choices_made.emit(self._asked)

    @Slot()
    def _keep_reading(self) -> None:
        """What was chosen is not done: the choices show what is."""
        if self._found is not None:
            self.page.show_found(self._found)

    @Slot()
    def _edited(self) -> None:
        self._show_counts()
        self.page.show_sentence(self._sentence())
        if self.model.rows is not None and not self._name and not self.page.name.isModified():
            self.page.name.setText(list_name("", len(self.model.rows)))

    @Slot()
    def _options_changed(self) -> None:
        self.model.set_defaults(self.page.options.defaults())
        self.page.show_sentence(self._sentence())

    @Slot()
    def _show_counts(self) -> None:
        if self.model.rows is not None and self._found is not None:
            self.page.show_counts(self.model.rows.counts(), self._found.blank, narrowed=self.model.is_narrowed)

    def _sentence(self) -> str:
        rows, options = self.model.rows, self.page.options
        if rows is None:
            return ""
        defaults = options.defaults()
        modes = modes_of(rows.modes, defaults.RecordMode)
        choice, stops = options.if_recording(), options.stops_at_first()
        sentence = start_sentence(len(rows), self._profile, modes, rows.naming, defaults.users, choice, stops)
        others = len(rows) - rows.applications[""] - rows.applications[str(defaults.BizId)]
        return joined(sentence, foreign_text(others))

    def _connect(self) -> None:
        page = self.page
        self.model.edited.connect(self._edited)
        self.model.narrowed.connect(self._show_counts)
        page.format.chosen.connect(self._choose)
        page.options.changed.connect(self._options_changed)
        page.narrowing.toggled.connect(self.model.narrow)
        page.start.clicked.connect(self.start)
        page.cancel.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.start)
