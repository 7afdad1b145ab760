"""Rows that nobody may be asked about: says so in the details, and does what the operator chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gme_console.ui.way_out_block import way_out_words

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from gme_console.engine.console import Console
    from gme_console.ledger.records import Row
    from gme_console.ui.details import DetailsPanel
    from gme_console.ui.details_desk import DetailsDesk
    from gme_console.ui.history_view import HistoryView
    from gme_console.ui.notice_bar import NoticeBar

NO_ROW = "To have a row asked about where it is, select it first."
NO_NEED = "This row needs no other key: its own profile asks where it is, or there is nothing left to ask."
NOBODY_ASKS = "Unknown: its profile goes to another host now, so nobody asks"
"""What the table says of a row without a TaskId that cannot be settled."""


class WayOutDesk(QObject):
    """UI thread. Belongs to the window."""

    def __init__(
        self,
        window: QWidget,
        console: Console,
        desk: DetailsDesk,
        details: DetailsPanel,
        history: HistoryView,
        notices: NoticeBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._desk = desk
        self._details = details
        self._history = history
        self._notices = notices
        details.way_out.askWanted.connect(self.ask)
        details.way_out.leaveWanted.connect(self.leave)
        desk.shown.connect(self._show)
        console.profiles_changed.connect(self._show)

    def connect_action(self, action: QAction) -> None:
        action.triggered.connect(self.ask)
        self._history.add_to_menu(action)

    @Slot()
    def ask(self) -> None:
        """Asks first where the guard level of the profile whose key goes there says so."""
        row = self._desk.row
        if row is None:
            self._notices.add(NO_ROW)
            return
        way = self._console.way_out(row)
        if way is None:
            self._notices.add(NO_NEED)
        elif not way.key_of:
            self._notices.add(way_out_words(row, way))
        elif not way.asks_first:
            self._ask(row)
        else:
            from gme_console.ui import dialogs

            question = f"Ask {row.host} with the key of {way.key_of}?"
            dialogs.ask(self._window, question, way_out_words(row, way), "Ask there", lambda: self._ask(row))

    @Slot()
    def leave(self) -> None:
        if self._desk.row is not None:
            self._console.leave_alone(self._desk.row)
            self._show()

    def _ask(self, row: Row) -> None:
        self._console.ask_there(row)
        self._show()

    @Slot()
    def _show(self) -> None:
        """Of the selected row; the table says it of every one."""
        details = self._desk.details
        if details is not None:
            way = self._console.way_out(details.row)
            self._details.way_out.show_way(details.row, way)
            self._details.task_bar.hold(held=way is not None)
        self._history.viewport().update()
