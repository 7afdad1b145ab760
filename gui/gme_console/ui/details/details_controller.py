"""Keeps the details on the selected row of the history."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from gme_console.ledger.records import Details, Row, State
from gme_console.ui.texts.row_text import recorded_here

if TYPE_CHECKING:
    from gme_console.engine.console import Console
    from gme_console.ui.details.panel import DetailsPanel
    from gme_console.ui.history.view import HistoryView
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
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.fetch)
        history.row_selected.connect(self._select)
        console.recordings.row_changed.connect(self._other_changed)

    def fetch(self) -> None:
        """Reads the details of the selected row; `shown` follows."""
        if self.row is not None:
            self._console.history.details(self.row.id, self._show)

    @Slot(object)
    def _select(self, row: Row | None) -> None:
        """Also called when the selected row has changed: what is shown of it stays until newer details come."""
        if self.row is None or row is None or row.id != self.row.id:
            self.details = None
        self.row = row
        if row is None:
            self._panel.clear()
        self._rest.start(ON_ITS_WAY_MS if row is not None and row.state is State.SENDING else 0)

    @Slot(object)
    def _other_changed(self, row: Row) -> None:
        """What a refused start says of its room follows the row that records it."""
        refused = self.row
        if refused is not None and refused.id != row.id and refused.TaskId is None and refused.RoomId == row.RoomId:
            self._rest.start(0)

    def _show(self, details: Details) -> None:
        """The row itself is that of the table: some states, such as one that waits, are never written down."""
        if self.row is not None and details.row.id == self.row.id:
            details = replace(details, row=self.row)
            self.details = details
            ours = self._console.recordings.recorded_instead(self.row)
            explain = self._explainer.explain
            self._panel.show_details(details, explain if ours is None else lambda _: recorded_here(ours), ours)
            self.shown.emit(details)
