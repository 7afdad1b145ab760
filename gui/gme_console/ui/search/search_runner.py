"""Asks the history for rows, and brings the answers into the table without disturbing who reads there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.engine.history.history_messages import FindRequest, FoundRows
from gme_console.ui.widgets.timers import IdleTimer

if TYPE_CHECKING:
    from gme_console.engine.history.history_service import HistoryService
    from gme_console.ledger.query import Query
    from gme_console.ui.history.model import HistoryModel
    from gme_console.ui.history.scroll_anchor import Anchor
    from gme_console.ui.history.view import HistoryView

SLOW_MS = 150
"""After this the window says that a search goes on."""

AGAIN_MS = 10_000
"""After this it is tried once more to find what could not be found."""


class _Asked:
    """`again`: what is shown is read anew. `sight`: what is to be in sight then, None: what is."""

    def __init__(self, request: FindRequest, *, again: bool, sight: Anchor | None) -> None:
        self.request = request
        self.again = again
        self.sight = sight


class SearchRunner(QObject):
    """UI thread. One question is under way at a time; another query takes its place.

    What is found again, because rows were written, waits until the operator rests, and as long as more rows are
    selected than can be followed. `shown` carries the FoundRows that the table shows from now on; `slow`: another
    query takes its time, and `is_slow` until the first answer. The argument `query` gives the query as it is meant now:
    that of today is another one tomorrow.
    """

    shown = Signal(object)
    slow = Signal()

    def __init__(
        self,
        service: HistoryService,
        model: HistoryModel,
        history: HistoryView,
        query: Callable[[], Query],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.is_slow = False
        self._service = service
        self._model = model
        self._history = history
        self._query = query
        self._asked: _Asked | None = None
        self._due = False
        self._quiet = IdleTimer(history, self)
        self._quiet.timeout.connect(self._rested)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._became_slow)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._ask_again)
        service.changed.connect(self.find_again)
        service.removed.connect(self.find_again)

    def ask(self, query: Query, sight: Anchor | None, around: int | None = None) -> None:
        """Finds `query` now; `sight` is to be in sight then, None: what is. `around` is to be loaded."""
        self._ask(_Asked(self._request(query, sight, around), again=False, sight=sight))

    @Slot()
    def find_again(self) -> None:
        """Rows were written or removed, or can be read from now on."""
        self._due = True
        if self._again.isActive():
            self._ask_again()
        else:
            self._refresh()

    def _request(self, query: Query, sight: Anchor | None, around: int | None) -> FindRequest:
        anchor = self._history.anchor
        kept = anchor.kept()
        aimed = [row_id for row_id, _ in sight.rows] if sight is not None else []
        keep = dict.fromkeys((*(anchor.looked_at() if kept is None else kept), *aimed))
        if around is None and aimed:
            around = aimed[0]
        return FindRequest(query, tuple(keep), around)

    def _ask(self, asked: _Asked) -> None:
        self._asked = asked
        self._due = False
        self._again.stop()
        if not asked.again:
            self._slow.start()
        self._model.begin_find()
        self._service.find(asked.request, partial(self._found, asked), partial(self._failed, asked))

    def _found(self, asked: _Asked, found: FoundRows) -> None:
        """An answer that a later question has overtaken is dropped."""
        if asked is not self._asked:
            return
        complete = found.found.complete
        if asked.again and not complete:
            return
        if asked.again and self._chose_meanwhile(asked.request):
            self.find_again()
            return
        self._slow.stop()
        self.is_slow = False
        self._asked = None if complete else asked
        sight, asked.sight = asked.sight, None
        self._history.show_found(found, sight)
        self.shown.emit(found)
        if self._due:
            self._refresh()

    @Slot()
    def _became_slow(self) -> None:
        self.is_slow = True
        self.slow.emit()

    def _chose_meanwhile(self, request: FindRequest) -> bool:
        """Whether rows are selected now whose places were not asked for."""
        anchor = self._history.anchor
        return anchor.kept() is not None and not anchor.selected_ids() <= {*request.keep, request.around}

    def _refresh(self) -> None:
        if self._service.query.plain and self._model.result_set.plain and self._query().plain:
            self._due = False
            self._model.refresh()
        elif not self._under_way() and not self._quiet.wait() and self._history.anchor.kept() is not None:
            sight = self._history.anchor.sight()
            around = sight.rows[0][0] if sight.rows else None
            request = self._request(self._query(), None, around)._replace(patient=True)
            self._ask(_Asked(request, again=True, sight=None))

    def _under_way(self) -> bool:
        """Whether an answer is to come that is of use."""
        asked = self._asked
        return asked is not None and not (asked.again and self._chose_meanwhile(asked.request))

    @Slot()
    def _rested(self) -> None:
        if self._due or (self._asked is not None and self._asked.again):
            self._refresh()

    def _failed(self, asked: _Asked) -> None:
        if asked is self._asked:
            self._again.start()

    @Slot()
    def _ask_again(self) -> None:
        asked = self._asked
        if asked is not None:
            self._ask(_Asked(asked.request, again=asked.again, sight=asked.sight))
