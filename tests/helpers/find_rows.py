"""A history that finds rows in a ledger in memory, one answer at a time, when the test says so."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from copies import replace
from gme_console.engine.history.history_messages import FindRequest, FoundRows, PageRequest
from gme_console.ledger.query import Query, SearchResult, Sort
from gme_console.ledger.records import Page, Row

if TYPE_CHECKING:
    from history_rows import MemoryLedger

Failed = Callable[[], None]

LIMIT = 200
GLANCE = 60

_KEYS: dict[Sort, Callable[[Row], tuple[object, ...]]] = {
    Sort.WHEN: lambda row: (row.created_us, row.id),
    Sort.ROOM: lambda row: (row.RoomId, row.created_us, row.id),
    Sort.STATE: lambda row: (row.state, row.created_us, row.id),
}


class MemoryHistory(QObject):
    """Behaves as the real one with its two reading threads: what was found stays until the next find is worked on.

    `reads` and `finds` wait for `work`; `lively` works at once.
    """

    changed = Signal()
    removed = Signal(object)

    def __init__(self, ledger: MemoryLedger, *, lively: bool = True) -> None:
        super().__init__()
        self.ledger = ledger
        self.lively = lively
        self.glancing = True
        self.query = Query()
        self.requests: list[FindRequest] = []
        self.finds: deque[tuple[FindRequest, Callable[[FoundRows], None], Failed]] = deque()
        self.reads: deque[tuple[PageRequest, Callable[[Page], None], Failed]] = deque()
        self._snapshot: list[int] = []
        self._serial = 0

    def find(self, request: FindRequest, then: Callable[[FoundRows], None], failed: Failed) -> None:
        request = replace(request, serial=len(self.requests) + 1)
        self.query = request.query
        self.requests.append(request)
        self.finds.append((request, then, failed))
        if self.lively:
            self.work()

    def page(self, request: PageRequest, then: Callable[[Page], None], failed: Failed) -> None:
        self.reads.append((request, then, failed))
        if self.lively:
            self.work()

    def matching(self, query: Query) -> list[int]:
        """The ids of the rows of the query, in its order: the truth."""
        if query.plain:
            return self.ledger.ids()
        rows = [self.ledger.row(row_id) for row_id in self.ledger.ids()]
        chosen = [row for row in rows if query.text in row.RoomId and (not query.states or row.state in query.states)]
        return [row.id for row in sorted(chosen, key=_KEYS[query.sort], reverse=query.descending)]

    def work(self) -> None:
        """Does everything that waits."""
        while self.work_find() or self.work_read():
            pass

    def work_find(self) -> bool:
        """One step of the finding thread; False when there is none."""
        if not self.finds:
            return False
        request, then, _ = self.finds.popleft()
        snapshot = self.matching(request.query)
        if self.glancing and request.around is None and not request.query.plain and len(snapshot) > GLANCE:
            rows = self._rows(snapshot[:GLANCE])
            page = Page(0, rows, len(rows))
            then(FoundRows(request.serial, request.query, SearchResult(len(rows), complete=False, page=page)))
        self._snapshot, self._serial = snapshot, request.serial
        places = {row_id: place for place, row_id in enumerate(snapshot)}
        asked = request.keep if request.around is None else (*request.keep, request.around)
        told = tuple((row_id, places[row_id]) for row_id in dict.fromkeys(asked) if row_id in places)
        offset = max(0, places.get(request.around or 0, 0) - LIMIT // 3)
        page = Page(offset, self._rows(snapshot[offset : offset + LIMIT]), len(snapshot))
        then(FoundRows(request.serial, request.query, SearchResult(len(snapshot), True, page, told)))
        return True

    def work_read(self) -> bool:
        """One page; False when none waits. What was found before fails."""
        if not self.reads:
            return False
        request, then, failed = self.reads.popleft()
        ids = self._snapshot[request.offset : request.offset + request.limit]
        if request.serial == 0:
            then(self.ledger.read(request))
        elif request.serial == self._serial and not self.ledger.removed.intersection(ids):
            then(Page(request.offset, self._rows(ids), len(self._snapshot)))
        else:
            failed()
        return True

    def fail(self) -> None:
        """What waits cannot be read."""
        waiting = [*self.finds, *self.reads]
        self.finds.clear()
        self.reads.clear()
        for _, _, failed in waiting:
            failed()

    def _rows(self, ids: list[int]) -> tuple[Row, ...]:
        return tuple(map(self.ledger.row, ids))


def turn(times: int = 3) -> None:
    for _ in range(times):
        QCoreApplication.processEvents()
