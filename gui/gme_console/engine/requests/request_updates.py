"""What is published of requests under way: each thing when it delays nothing that is more urgent."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from gme_console.engine.notices import Busy
    from gme_console.ledger.records import Row

PAINTING_MS = 5
"""What painting an answer takes."""

BUSY_MS = 20
"""Less than anybody sees, and more than painting the answer takes that ends it."""


class RequestUpdates(QObject):
    """UI thread."""

    started = Signal(object)  # tuple[tuple[int, Row], ...]: tokens that `press` returned, and the rows that are of them
    busy_changed = Signal(object)  # tuple[Busy, ...]

    def __init__(self, busy: Callable[[], tuple[Busy, ...]], publish: Callable[[tuple[Row, ...]], None]) -> None:
        """`publish` is given the rows of what has begun, after `started`."""
        super().__init__()
        self._publish = publish
        self._busy = busy
        self._begun: list[tuple[int, Row]] = []
        self._begun_timer = QTimer(self, singleShot=True, interval=0)
        self._begun_timer.timeout.connect(self.publish_begun)
        self._busy_timer = QTimer(self, singleShot=True, interval=BUSY_MS)
        self._busy_timer.timeout.connect(self._publish_busy)
        self._is_busy_due = False

    def publish_begun_soon(self, begun: Iterable[tuple[int, Row]]) -> None:
        """In the next turn: their requests are with their threads by then, and this one has nothing else to do."""
        self._begun += begun
        self._begun_timer.start()

    @Slot()
    def publish_begun(self) -> None:
        """Now, since something became of one of them."""
        begun, self._begun = tuple(self._begun), []
        if begun:
            self.started.emit(begun)
            self._publish(tuple(row for _, row in begun))

    def publish_busy_soon(self) -> None:
        """Something else is waited for: once, however much changes in a moment."""
        if not self._is_busy_due:
            self._is_busy_due = True
            self._busy_timer.start()

    @Slot()
    def _publish_busy(self) -> None:
        self._is_busy_due = False
        self.busy_changed.emit(self._busy())
