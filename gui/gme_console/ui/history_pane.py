"""The history with its search and its columns, on nothing but the history's service: the first thing that is built."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gme_console.engine.recordings.row_rules import alarm_of
from gme_console.ui.history.cell_context import CellContext
from gme_console.ui.history.model import HistoryModel
from gme_console.ui.history.view import HistoryView
from gme_console.ui.narrow_panes import NarrowPanes
from gme_console.ui.search.search_controller import SearchController
from gme_console.ui.shell.window_layout import WindowLayout
from gme_console.ui.texts.row_text import Explainer
from gme_console.ui.widgets.timers import unix_us

if TYPE_CHECKING:
    from gme_console.api.error_catalogue import Catalogue
    from gme_console.engine.history.history_service import HistoryService
    from gme_console.engine.window_state import WindowState
    from gme_console.ui.main_window import MainWindow

Step = Callable[[], None]


class HistoryPane(QObject):
    """UI thread. Belongs to the window. `steps` build it, each short enough to be taken between two keys.

    `below`: where the details will be.
    """

    def __init__(
        self, window: MainWindow, service: HistoryService, catalogue: Catalogue, saved: WindowState, alarm_s: float
    ) -> None:
        """`alarm_s`: a task that records nobody for so long is odd."""
        super().__init__(window)
        self.explainer = Explainer(catalogue)
        self._alarm_s = alarm_s
        self._window = window
        self._service = service
        self._saved = saved
        self.steps: tuple[Step, ...] = (self._make_history, self._make_search, self._place)

    def _make_history(self) -> None:
        """With what the rows themselves tell; the wiring knows more later."""
        context = CellContext(self.explainer.title, lambda row: alarm_of(row, unix_us(), self._alarm_s))
        self.model = HistoryModel(context, self._service.page)
        self.view = HistoryView()
        self.view.setModel(self.model)

    def _make_search(self) -> None:
        self.search = SearchController(self._window, self._service, self.model, self.view, self._window.status)

    def _place(self) -> None:
        """With the place of the details kept under it, so that nothing moves when they come."""
        right = self._window.right_splitter
        placeholder = right.replaceWidget(0, self.search.panel)
        if placeholder is not None:
            placeholder.deleteLater()
        lower = QWidget()
        self.below = QVBoxLayout(lower)
        self.below.setContentsMargins(0, 0, 0, 0)
        right.addWidget(lower)
        right.setStretchFactor(0, 1)
        right.setStretchFactor(1, 1)
        self.layout = WindowLayout(self._window, self.view, (self._window.main_splitter, right), self._saved)
        self.search.panel.show()
        self.narrow = NarrowPanes(self._window)
        self.search.look()
