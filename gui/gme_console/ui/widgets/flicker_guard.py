"""What is over in a moment, as a rule, is not shown: its end is, and the painting in between is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gme_console.ledger.records import Row, State
from gme_console.ui.widgets.debounce import hold_timer

if TYPE_CHECKING:
    from gme_console.engine.notices import Busy


class RowFlickerGuard(QObject):
    """UI thread. Passes rows on; one just begun waits for HOLD_MS, or until something becomes of it."""

    passed = Signal(object)  # Row

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: dict[int, Row] = {}
        self._timer = hold_timer(self)
        self._timer.timeout.connect(self._pass_all)

    @Slot(object)
    def take(self, row: Row) -> None:
        if row.state is State.SENDING and row.changed_us == row.created_us:
            self._held[row.id] = row
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._held.pop(row.id, None)
            self.passed.emit(row)

    def holds(self, row_id: int) -> bool:
        return row_id in self._held

    @Slot()
    def _pass_all(self) -> None:
        held, self._held = self._held, {}
        for row in held.values():
            self.passed.emit(row)


class BusyFlickerGuard(QObject):
    """UI thread. Passes on what the console waits for, once it has waited for HOLD_MS, and at once that it is over."""

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
        if self._shown or not busy:
            self._timer.stop()
            self._pass()
        elif not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _pass(self) -> None:
        if self._shown != self._now:
            self._shown = self._now
            self.passed.emit(self._now)
