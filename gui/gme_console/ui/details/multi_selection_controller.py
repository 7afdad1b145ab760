"""Joins the page of several rows with the selection of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from gme_console.engine.recordings.row_rules import RowAction
from gme_console.ledger.records import LIVE_STATES
from gme_console.ui.details.placeholder_pages import MultiSelection
from gme_console.ui.history.row_ranges import count_rows, selected_spans
from gme_console.ui.widgets.timers import PAINTED_MS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gme_console.engine.console import Console
    from gme_console.ui.details.panel import DetailsPanel
    from gme_console.ui.history.view import HistoryView

CHANGED_MS = 50


class MultiSelectionController(QObject):
    """UI thread. Belongs to the window. While several rows are selected, the panel is about all of them."""

    def __init__(self, window: QWidget, console: Console, history: HistoryView, panel: DetailsPanel) -> None:
        super().__init__(window)
        self._console = console
        self._history = history
        self._panel = panel
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._show)
        history.selectionModel().selectionChanged.connect(self._selected)
        for changed in (history.model().dataChanged, history.model().rowsInserted, history.model().rowsRemoved):
            changed.connect(self._changed)
        console.profiles.changed.connect(self._changed)

    @Slot()
    def _selected(self) -> None:
        self._soon.start(PAINTED_MS)

    @Slot()
    def _changed(self) -> None:
        """Many rows that change at once are counted once."""
        if self._panel.shows_several and not self._soon.isActive():
            self._soon.start(CHANGED_MS)

    @Slot()
    def _show(self) -> None:
        spans = selected_spans(self._history)
        count = count_rows(spans)
        if count < 2:
            self._panel.show_one()
            return
        rows = tuple(self._history.selected_rows())
        possible = [self._console.recordings.actions(row) for row in rows if row.state in LIVE_STATES]
        stops, changes = (sum(action in one for one in possible) for action in (RowAction.STOP, RowAction.CHANGE))
        self._panel.show_several(MultiSelection(count, rows, stops, changes))
