"""Rows that nobody may be asked about: says so in the details, and does what the operator chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gme_console.ui.texts.row_text import asking_question, no_need, way_out_words
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.engine.console import Console
    from gme_console.engine.notices import WayOut
    from gme_console.ledger.records import Row
    from gme_console.ui.details.details_controller import DetailsController
    from gme_console.ui.details.panel import DetailsPanel
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.shell.notice_bar import NoticeBar

Held = tuple["Row", "WayOut"]


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
        self._window = window
        self._console = console
        self._current = current
        self._details = details
        self._history = history
        self._notices = notices
        details.way_out.ask_requested.connect(self.ask)
        details.way_out.leave_requested.connect(self.leave)
        current.shown.connect(self._show)
        console.profiles.changed.connect(self._show_all)

    @Slot()
    def ask(self) -> None:
        """About the selected rows; asks first where the guard level of a profile whose key goes there says so."""
        held = self._held()
        offered = tuple((row, way) for row, way in held if way.key_of)
        if not offered:
            self._notices.add(way_out_words(*held[0]) if held else no_need())
        elif not any(way.asks_first for _, way in offered):
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
        ways = ((row, self._console.recordings.way_out(row)) for row in self._history.selected_rows())
        return tuple((row, way) for row, way in ways if way is not None)

    def _ask(self, offered: tuple[Held, ...]) -> None:
        for row, _ in offered:
            self._console.recordings.ask_there(row)
        self._show_all()

    @Slot()
    def _show(self) -> None:
        """Of the row in the details."""
        details = self._current.details
        if details is not None:
            way = self._console.recordings.way_out(details.row)
            self._details.way_out.show_way(details.row, way)
            self._details.buttons.show_row(details.row, self._console.recordings.actions(details.row))

    @Slot()
    def _show_all(self) -> None:
        """The table says it of every row."""
        self._show()
        self._history.viewport().update()
