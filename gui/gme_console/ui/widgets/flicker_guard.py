"""What is over in a moment, as a rule, is not shown: its end is, and the painting in between is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gme_console.ledger.records import Row, State
from gme_console.ui.widgets.debounce import HOLD_MS, hold_timer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gme_console.engine.notices import Busy


REST_MS = 100
"""Between two paintings of what changes all the time: ten in a second are enough to follow it."""


class RowFlickerGuard(QObject):
    """UI thread. Passes rows on; one just begun waits for HOLD_MS, or until something becomes of it.

    What follows on a row of which something became waits for REST_MS: of many at once each is shown as it is in the
    end, and all are painted together.
    """

    passed = Signal(object)  # tuple[Row, ...], in the order of their ids

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: dict[int, Row] = {}
        self._rests = False
        self._timer = hold_timer(self)
        self._timer.timeout.connect(self._pass_all)

    @Slot(object)
    def take(self, row: Row) -> None:
        if self._rests or _is_begun(row):
            self._held[row.id] = row
            if not self._timer.isActive():
                self._timer.start(HOLD_MS)
        else:
            self._held.pop(row.id, None)
            self._rest()
            self.passed.emit((row,))

    def holds(self, row_id: int) -> bool:
        return row_id in self._held

    def forget(self, row_ids: Iterable[int]) -> None:
        """These are not to be shown any more."""
        for row_id in row_ids:
            self._held.pop(row_id, None)

    @Slot()
    def _pass_all(self) -> None:
        held, self._held = self._held, {}
        self._rests = False
        if not held:
            return
        if not all(map(_is_begun, held.values())):
            self._rest()
        self.passed.emit(tuple(held[row_id] for row_id in sorted(held)))

    def _rest(self) -> None:
        self._rests = True
        self._timer.start(REST_MS)


def _is_begun(row: Row) -> bool:
    """Whether nothing has become of it yet."""
    return row.state is State.SENDING and row.changed_us == row.created_us


class BusyFlickerGuard(QObject):
    """UI thread. Passes on what the console waits for when it has waited for HOLD_MS, and at once that it is over."""

    passed = Signal(object)  # tuple[Busy, ...]

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown: tuple[Busy, ...] = ()
        self._now: tuple[Busy, ...] = ()
        self._timer = hold_timer(self)
        self._timer.timeout.connect(self._pass)

    @Slot(object)
    def take(self, busy: tuple[Busy, ...]) -> None:
        self._now = busy
        if not busy:
            self._timer.stop()
            self._pass()
        elif not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _pass(self) -> None:
        if self._shown != self._now:
            self._shown = self._now
            self.passed.emit(self._now)
