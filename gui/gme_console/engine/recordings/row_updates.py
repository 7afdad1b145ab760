"""What becomes of rows, from whoever wrote them to whoever follows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from gme_console.engine.history.history_messages import Removed
    from gme_console.engine.history.row_writes import RowWrites
    from gme_console.engine.recordings.in_flight import InFlightRequests
    from gme_console.engine.recordings.monitor import Monitor
    from gme_console.engine.recordings.room_check import RoomCheck
    from gme_console.ledger.records import Row


class RowUpdates(QObject):
    """UI thread. A row that was removed is neither watched nor published, whatever still comes of it."""

    rows_changed = Signal(object)  # tuple[Row, ...]
    adopted = Signal(object)  # Row; `rows_changed` went before

    def __init__(self, rows: RowWrites, in_flight: InFlightRequests, monitor: Monitor, rooms: RoomCheck) -> None:
        super().__init__()
        self._in_flight = in_flight
        self._monitor = monitor
        self._rooms = rooms
        rows.written.connect(self.publish_written)
        rows.adopted.connect(self._row_adopted)

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

    @Slot(object)
    def _row_adopted(self, row: Row) -> None:
        self.publish((row,))
        self._rooms.look_again()
        self.adopted.emit(row)
