"""What is over in a moment, as a rule, is not shown where there is much to show: its end is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from gme_console.ledger.records import Row, State
from gme_console.ui.widgets.timers import HOLD_MS, READ_MS, Debounce

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from gme_console.engine.notices import Busy


REST_MS = 100
AT_ONCE = 8
"""So many rows pass at once in each stretch of REST_MS; more of them pass together at its end, or a little later."""


class RowFlickerGuard(QObject):
    """UI thread. Passes rows on; one just begun, soon after others, waits for what becomes of it, or for a blink.

    A single press is shown at once: the table is laid out while its request is on its way. Of very many at once each is
    shown as it is in the end, and all are painted together.
    """

    def __init__(self, parent: QObject, show: Callable[[tuple[Row, ...]], None]) -> None:
        """`show` gets them in the order of their ids."""
        super().__init__(parent)
        self._show = show
        self._held: dict[int, Row] = {}
        self._passed_at_once = 0
        self._begun_passed = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._pass_held)

    @Slot(object)
    def take(self, rows: Iterable[Row]) -> None:
        now: dict[int, Row] = {}
        for row in rows:
            begun = _is_begun(row)
            if self._passed_at_once >= AT_ONCE or (begun and self._begun_passed):
                self._held[row.id] = row
            else:
                self._held.pop(row.id, None)
                self._passed_at_once += 1
                self._begun_passed |= begun
                now[row.id] = row
        if not self._timer.isActive():
            self._timer.start(REST_MS if now else HOLD_MS)
        if now:
            self._show(tuple(now.values()))

    def holds(self, row_id: int) -> bool:
        return row_id in self._held

    def held(self) -> tuple[Row, ...]:
        """In the order of their ids."""
        return tuple(self._held[row_id] for row_id in sorted(self._held))

    def forget(self, row_ids: Iterable[int]) -> None:
        """These are not to be shown any more."""
        for row_id in row_ids:
            self._held.pop(row_id, None)

    @Slot()
    def _pass_held(self) -> None:
        held, self._held = self._held, {}
        many = sum(not _is_begun(row) for row in held.values())
        self._passed_at_once, self._begun_passed = many, False
        if many:
            self._timer.start(READ_MS if many > AT_ONCE else REST_MS)
        if held:
            self._show(tuple(held[row_id] for row_id in sorted(held)))


def _is_begun(row: Row) -> bool:
    """Whether nothing has become of it yet."""
    return row.state is State.SENDING and row.changed_us == row.created_us


class BusyFlickerGuard(QObject):
    """UI thread. Passes on what the console waits for when it has waited for a moment, and at once that it is over."""

    def __init__(self, parent: QObject, show: Callable[[tuple[Busy, ...]], None]) -> None:
        super().__init__(parent)
        self._show = show
        self._shown: tuple[Busy, ...] = ()
        self._now: tuple[Busy, ...] = ()
        self._soon = Debounce(self)
        self._soon.timeout.connect(self._pass)

    @Slot(object)
    def take(self, busy: tuple[Busy, ...]) -> None:
        self._now = busy
        if busy:
            self._soon.take()
        else:
            self._pass()

    @Slot()
    def _pass(self) -> None:
        if self._shown != self._now:
            self._shown = self._now
            self._show(self._now)
