"""What is published of rows and of requests under way."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.engine.background import call_each

if TYPE_CHECKING:
    from gme_console.engine.history.history_messages import Removed
    from gme_console.engine.history.row_writes import RowWrites
    from gme_console.engine.notices import Busy
    from gme_console.engine.recordings.in_flight import InFlight, InFlightRequests
    from gme_console.engine.recordings.monitor import Monitor
    from gme_console.engine.recordings.room_check import RoomCheck
    from gme_console.ledger.records import Row

PAINTING_MS = 5
"""What painting an answer takes."""

BUSY_MS = 20
"""Less than anybody sees, and more than painting the answer takes that ends it."""


class RowUpdates(QObject):
    """UI thread. Rows, from whoever wrote them to whoever follows them.

    One that was removed is neither watched nor published, whatever still comes of it.
    """

    rows_changed = Signal(object)  # tuple[Row, ...]

    def __init__(self, rows: RowWrites, in_flight: InFlightRequests, monitor: Monitor, rooms: RoomCheck) -> None:
        super().__init__()
        self._in_flight = in_flight
        self._monitor = monitor
        self._rooms = rooms
        rows.written.connect(self.publish_written)

    def publish(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            if row.removed:
                self._monitor.forget(row.id)
        shown = tuple(row for row in rows if not row.removed)
        if shown:
            self._monitor.follow(shown)
            self.rows_changed.emit(shown)
        self._rooms.rows_changed()

    @Slot(object)
    def publish_written(self, row: Row) -> None:
        """The same of a row that a request may be under way for."""
        self._in_flight.row_written(row)
        self.publish((row,))

    def removed(self, removed: Removed) -> None:
        self._in_flight.rows_removed(removed.row_ids, back=removed.back)
        for row_id in () if removed.back else removed.row_ids:
            self._monitor.forget(row_id)
        self._rooms.rows_changed()


class RequestUpdates(QObject):
    """UI thread. Of requests under way: each thing when it delays nothing that is more urgent."""

    started = Signal(object)  # tuple[Row, ...]
    busy_changed = Signal(object)  # tuple[Busy, ...], all that is waited for

    def __init__(self, busy: Callable[[], tuple[Busy, ...]], publish: Callable[[tuple[Row, ...]], None]) -> None:
        """`publish` is given the rows of what has begun, after `started`."""
        super().__init__()
        self._publish = publish
        self._busy = busy
        self._begun: list[tuple[InFlight, Row]] = []
        self._begun_timer = QTimer(self, singleShot=True, interval=0)
        self._begun_timer.timeout.connect(self.publish_begun)
        self._busy_timer = QTimer(self, singleShot=True, interval=BUSY_MS)
        self._busy_timer.timeout.connect(self._publish_busy)
        self._is_busy_due = False

    def publish_begun_soon(self, begun: Iterable[tuple[InFlight, Row]]) -> None:
        """In the next turn: their requests are with their threads by then, and this one has nothing else to do."""
        self._begun += begun
        self._begun_timer.start()

    @Slot()
    def publish_begun(self) -> None:
        """Now, since something became of one of them."""
        begun, self._begun = self._begun, []
        if begun:
            rows = tuple(row for _, row in begun)
            tell = [partial(flight.askers.begun, row) for flight, row in begun]
            call_each([*tell, partial(self.started.emit, rows), partial(self._publish, rows)])

    def publish_busy_soon(self) -> None:
        """Something else is waited for: once, however much changes in a moment."""
        if not self._is_busy_due:
            self._is_busy_due = True
            self._busy_timer.start()

    @Slot()
    def _publish_busy(self) -> None:
        self._is_busy_due = False
        self.busy_changed.emit(self._busy())
