"""Looking for rows: joins what the operator types and chooses with the table and the history."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gme_console.ui.history.scroll_anchor import TOP, Anchor
from gme_console.ui.search.empty_state import EmptyState
from gme_console.ui.search.search_bar import MOST_CHARACTERS, SearchBar
from gme_console.ui.search.search_runner import SearchRunner
from gme_console.ui.texts.search_text import cleared_text, count_text, cut_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.announce import announce
from gme_console.ui.widgets.timers import Debounce

if TYPE_CHECKING:
    from gme_console.engine.history.history_messages import FoundRows
    from gme_console.engine.history.history_service import HistoryService
    from gme_console.engine.recordings.monitor import WatchStatus
    from gme_console.ledger.query import Query
    from gme_console.ui.history.model import HistoryModel
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.shell.status_bar import StatusBar

CLOCK_MS = 5_000
"""How often it is looked whether "today" or "the last hour" means something else."""


class SearchController(QObject):
    """UI thread. Belongs to the window. `panel` is the table with the search above it."""

    def __init__(
        self, window: QWidget, service: HistoryService, model: HistoryModel, history: HistoryView, status: StatusBar
    ) -> None:
        super().__init__(window)
        self._service = service
        self._model = model
        self._history = history
        self._status = status
        self.bar = SearchBar()
        self._empty = EmptyState(history)
        self.panel = _panel(self.bar, history)
        self._runner = SearchRunner(self._service, model, history, self._query, self)
        self._row: int | None = None
        self._first: bool | None = None
        self._before = TOP
        self._announced = ""
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._count_later = Debounce(self)
        self._live = 0
        self._live_later = Debounce(self)
        self._connect()
        self._clock.start()

    def look(self) -> None:
        """For what is there already."""
        self._runner.find_again()

    @Slot()
    def go_to(self) -> None:
        """Ctrl+F."""
        self.bar.go_to()

    def take_sight(self, sight: Anchor, chosen: set[int], looked_at: tuple[int, ...]) -> None:
        """What another table showed: its place, the selected rows, and the current one among those that it had."""
        self._history.anchor.expect(chosen, next((row_id for row_id in looked_at if row_id in chosen), None))
        around = sight.rows[0][0] if sight.rows else next(iter(chosen), None)
        self._runner.ask(self._query(), sight, around)

    @Slot()
    def _change(self) -> None:
        """Another query, or another order."""
        former, query = self._service.query, self._query()
        if query == former:
            return
        if query.filters and not former.filters:
            self._before = self._history.anchor.sight()
        self._row = None
        self._first = None
        self._runner.ask(query, self._sight_for(former, query))

    def _sight_for(self, former: Query, query: Query) -> Anchor:
        """A search begins at the top; a new order, or the end of a search, keeps the chosen row in sight."""
        if query.filters and _order(former) == _order(query):
            return TOP
        chosen = self._history.anchor.chosen()
        if chosen is not None:
            return chosen
        return self._before if former.filters and not query.filters else TOP

    @Slot(object)
    def _shown(self, found: FoundRows) -> None:
        self._show()
        if self._first is not None:
            self._go_to_first(self._first)
        if found.found.complete and self._row is not None:
            row_id, self._row = self._row, None
            self._show_row(row_id, found)

    def _show_row(self, row_id: int, found: FoundRows) -> None:
        """A row that the operator must see: what hides it is cleared."""
        if any(row_id == known for known, _ in found.found.places):
            self._history.select_row(row_id)
        elif found.query.filters:
            self.bar.blockSignals(True)
            self.bar.clear()
            self.bar.blockSignals(False)
            self._status.show_for_a_moment(cleared_text())
            self._seek(row_id)

    @Slot(object)
    def _seek(self, row_id: int) -> None:
        """A row that is not loaded, or hidden."""
        self._row = row_id
        self._runner.ask(self._query(), None, around=row_id)

    @Slot(bool)
    def _go_to_first(self, leave: bool) -> None:
        """Down and Enter in the search box. What is still being looked for is waited for."""
        if self._model.result_set.query != self._service.query:
            self._first = leave
            return
        self._first = None
        self._history.select_first()
        if leave and self._model.rowCount():
            self._history.setFocus()

    @Slot()
    def _look_at_clock(self) -> None:
        if self._query() != self._service.query:
            self._runner.find_again()

    @Slot()
    def _show_slow(self) -> None:
        self.bar.show_count(tr("searching…"))

    @Slot()
    def _counted(self) -> None:
        if not self._runner.is_slow:
            self._show()

    def _show(self) -> None:
        shown = self._model.result_set
        self._history.columns.show_search_columns(bool(shown.query.text.strip()))
        words = count_text(shown.total, filtered=bool(shown.query.filters), complete=shown.complete)
        self.bar.show_count(words if self._model.known else "")
        self._announce(words if self._model.known and shown.complete and shown.query.filters else "")
        empty = self._model.known and not shown.total and shown.query.filters
        words = self.bar.nothing_found_text() if empty else ""
        self._empty.explain(words, text=self.bar.has_text, filters=self.bar.has_filters)

    def _announce(self, found: str) -> None:
        """Each count once, of a search that is over: the keys are in the search box."""
        if found != self._announced:
            self._announced = found
            announce(self.bar, found)

    @Slot(object)
    def show_live(self, status: WatchStatus) -> None:
        self._live = status.tasks
        self._live_later.take()

    @Slot()
    def _show_live_count(self) -> None:
        self.bar.live.show_count(self._live)

    @Slot()
    def _show_cut(self) -> None:
        self._status.show_for_a_moment(cut_text(MOST_CHARACTERS))

    def _query(self) -> Query:
        order = self._history.columns.order
        return self.bar.query(datetime.now())._replace(**order._asdict())

    def _connect(self) -> None:
        self.bar.changed.connect(self._change)
        self.bar.edit.first_requested.connect(self._go_to_first)
        self.bar.edit.leave_requested.connect(self._history.setFocus)
        self.bar.edit.inputRejected.connect(self._show_cut)
        self._empty.clear_text.clicked.connect(self.bar.edit.clear)
        self._empty.clear_filters.clicked.connect(self.bar.clear_filters)
        self._history.row_requested.connect(self._seek)
        self._history.columns.sort_requested.connect(self._change)
        self._runner.shown.connect(self._shown)
        self._runner.slow.connect(self._show_slow)
        self._clock.timeout.connect(self._look_at_clock)
        self._model.counted.connect(self._count_later.take)
        self._count_later.timeout.connect(self._counted)
        self._live_later.timeout.connect(self._show_live_count)


def _order(query: Query) -> tuple[object, ...]:
    return query.sort, query.descending, query.live_first


def _panel(bar: SearchBar, history: HistoryView) -> QWidget:
    panel = QWidget()
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(bar)
    layout.addWidget(history, 1)
    return panel
