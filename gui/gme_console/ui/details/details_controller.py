"""Joins the details of the selected row with the window: what is shown, the note, and whom to ask about the row."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from gme_console.engine.recordings.row_rules import RowAction
from gme_console.ledger.records import Details, Row, State
from gme_console.ui.details.note_dialog import NoteDialog
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.row_text import (
    adopt_advice,
    asking_question,
    no_need,
    no_row_to_note,
    note_not_kept,
    note_of_removed,
    recorded_here,
    row_access_text,
)
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.timers import PAINTED_MS

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.api.error_catalogue import Explanation
    from gme_console.engine.console import Console
    from gme_console.engine.notices import AccessProblem
    from gme_console.ledger.records import Sent
    from gme_console.ui.details.note_dialog import NoteView
    from gme_console.ui.details.panel import DetailsPanel
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.shell.notice_bar import NoticeBar
    from gme_console.ui.texts.row_text import Explainer

ON_ITS_WAY_MS = 40
"""A row just begun changes in a moment, as a rule: only then are its details worth the time that showing them takes."""


class DetailsController(QObject):
    """UI thread. Belongs to the window. `shown` carries the Details of the selected row whenever they are shown.

    A row is painted before its details are read, so that a TaskId is on the screen first.
    """

    shown = Signal(object)

    def __init__(
        self, window: QWidget, console: Console, history: HistoryView, panel: DetailsPanel, explainer: Explainer
    ) -> None:
        super().__init__(window)
        self._console = console
        self._panel = panel
        self._explainer = explainer
        self.row: Row | None = None
        self.details: Details | None = None
        """What the panel shows of `row`; None until it has been read."""
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.fetch)
        history.row_selected.connect(self._select)
        console.recordings.rows_changed.connect(self._others_changed)

    @Slot()
    def fetch(self) -> None:
        """Reads the details of the selected row; `shown` follows."""
        if self.row is not None:
            self._console.history.details(self.row.id, self._show)

    def give(self, then: Callable[[Details], None]) -> None:
        """Those of the selected row: at once if they are shown, else when they are, unless another row is selected."""
        if self.details is not None:
            then(self.details)
        elif self.row is not None:
            self._console.history.details(self.row.id, partial(self._show, then=then))

    @Slot(object)
    def _select(self, row: Row | None) -> None:
        """Also called when the selected row has changed: what is shown of it stays until newer details come."""
        if self.row is None or row is None or row.id != self.row.id:
            self.details = None
        self.row = row
        if row is None:
            self._panel.clear()
        self._soon.start(ON_ITS_WAY_MS if row is not None and row.state is State.SENDING else PAINTED_MS)

    @Slot(object)
    def _others_changed(self, rows: tuple[Row, ...]) -> None:
        """What a refused start says of its room follows the row that records it."""
        refused = self.row
        if refused is None or refused.TaskId is not None:
            return
        if any(row.id != refused.id and row.RoomId == refused.RoomId for row in rows):
            self._soon.start(0)

    def _show(self, details: Details, then: Callable[[Details], None] | None = None) -> None:
        """The row itself is that of the table: some states, such as one that waits, are never written down."""
        if self.row is not None and details.row.id == self.row.id:
            details = details._replace(row=self.row)
            self.details = details
            ours = self._console.recordings.recorded_instead(self.row)
            self._panel.show_details(details, self._explain if ours is None else lambda _: recorded_here(ours), ours)
            self.shown.emit(details)
            if then is not None:
                then(details)

    def _explain(self, sent: Sent) -> Explanation:
        """Advice names what stands beside it."""
        explained = self._explainer.explain(sent)
        if self.row is not None and RowAction.ADOPT in self._console.recordings.actions(self.row):
            return explained._replace(advice=adopt_advice())
        return explained


class NoteController(QObject):
    """UI thread. Belongs to the window. What was typed and could not be stored comes back when the row is edited."""

    def __init__(
        self, window: QWidget, console: Console, current: DetailsController, block: NoteView, notices: NoticeBar
    ) -> None:
        super().__init__(window)
        self._window, self._console, self._current, self._notices = window, console, current, notices
        self._dialog: NoteDialog | None = None
        self._unsaved: dict[int, str] = {}
        block.button.clicked.connect(self.edit)
        current.shown.connect(self._shown)
        console.recordings.rows_changed.connect(self._rows_changed)

    @Slot()
    def edit(self) -> None:
        """Ctrl+M: the note of the current row."""
        row = self._current.row
        if row is None:
            self._notices.add(no_row_to_note())
            return
        self._dialog = NoteDialog(row, self._unsaved.get(row.id, row.note), self._window)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.note_requested.connect(self._save)
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    @Slot(str)
    def _save(self, note: str) -> None:
        if self._dialog is not None:
            row_id = self._dialog.row_id
            self._unsaved[row_id] = note
            kept, failed = partial(self._kept, self._dialog, note), partial(self._failed, self._dialog, note)
            self._console.history.annotate(row_id, note, kept, failed)

    @Slot(int)
    def _closed(self, result: int) -> None:
        """What was typed and is stored by now need not be remembered; after a Cancel it is, if storing it failed."""
        if self._dialog is not None and result == QDialog.DialogCode.Accepted:
            self._unsaved.pop(self._dialog.row_id, None)
        self._dialog = None

    @Slot(object)
    def _rows_changed(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            self._show(row)

    @Slot(object)
    def _shown(self, details: Details) -> None:
        """Another console on the folder writes notes too."""
        self._show(details.row)

    def _show(self, row: Row) -> None:
        if self._dialog is not None and self._dialog.row_id == row.id:
            self._dialog.show_row(row)

    def _kept(self, dialog: NoteDialog, note: str, row: Row) -> None:
        """A row that went meanwhile keeps its note, which nobody sees then."""
        if self._unsaved.get(row.id) == note:
            del self._unsaved[row.id]
        if dialog is self._dialog:
            dialog.accept()
        if row.removed:
            self._notices.add(note_of_removed())

    def _failed(self, dialog: NoteDialog, note: str, why: str | Detail) -> None:
        """Beside the text while the dialog is open; else in a notice, and the text waits for the next Ctrl+M."""
        if dialog is self._dialog:
            dialog.show_failed(message_text(why))
            return
        self._notices.add(note_not_kept(note, message_text(why)))


Held = tuple["Row", "AccessProblem"]


class RowAccessController(QObject):
    """UI thread. Belongs to the window."""

    def __init__(
        self,
        window: QWidget,
        console: Console,
        current: DetailsController,
        details: DetailsPanel,
        history: HistoryView,
        notices: NoticeBar,
    ) -> None:
        super().__init__(window)
        self._window, self._console, self._notices = window, console, notices
        self._current = current
        self._details = details
        self._history = history
        details.row_access.ask.clicked.connect(self.ask)
        details.row_access.leave.clicked.connect(self.leave)
        current.shown.connect(self._show)
        console.profiles.changed.connect(self._show_all)

    @Slot()
    def ask(self) -> None:
        """About the selected rows; asks first where the guard level of a profile whose key goes there says so."""
        held = self._held()
        offered = tuple((row, problem) for row, problem in held if problem.key_of)
        if not offered:
            self._notices.add(row_access_text(*held[0]) if held else no_need())
        elif not any(problem.asks_first for _, problem in offered):
            self._ask(offered)
        else:
            from gme_console.ui.shell import dialogs

            dialogs.ask(self._window, *asking_question(offered), tr("Ask there"), lambda: self._ask(offered))

    @Slot()
    def leave(self) -> None:
        for row, _ in self._held():
            self._console.recordings.leave_alone(row)
        self._show()

    def _held(self) -> tuple[Held, ...]:
        """The selected rows that nobody may be asked about."""
        problems = ((row, self._console.recordings.access_problem(row)) for row in self._history.selected_rows())
        return tuple((row, problem) for row, problem in problems if problem is not None)

    def _ask(self, offered: tuple[Held, ...]) -> None:
        for row, _ in offered:
            self._console.recordings.ask_there(row)
        self._show_all()

    @Slot()
    def _show(self) -> None:
        """Of the row in the details."""
        details = self._current.details
        if details is not None:
            problem = self._console.recordings.access_problem(details.row)
            self._details.row_access.show_problem(details.row, problem)
            self._details.buttons.show_row(details.row, self._console.recordings.actions(details.row))

    @Slot()
    def _show_all(self) -> None:
        """The table says it of every row."""
        self._show()
        self._history.viewport().update()
