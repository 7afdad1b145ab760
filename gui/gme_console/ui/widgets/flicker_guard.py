"""What is over in a moment, as a rule, is not shown: its end is, and the painting in between is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gme_console.ledger.records import Row, State
from gme_console.ui.widgets.debounce import hold_timer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gme_console.engine.notices import Busy


class RowFlickerGuard(QObject):
    """UI thread. Passes rows on; one just begun waits for HOLD_MS, or until something becomes of it.

    So do those that follow on one that was passed on: of many at once each is shown as it is in the end, and all are
    painted together.
    """

    passed = Signal(object)  # Row

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._begun: dict[int, Row] = {}
        self._followers: dict[int, Row] = {}
        self._timer = hold_timer(self)
        self._timer.timeout.connect(self._pass_begun)
        self._rest = hold_timer(self)
        self._rest.timeout.connect(self._pass_followers)

    @Slot(object)
    def take(self, row: Row) -> None:
        if row.state is State.SENDING and row.changed_us == row.created_us:
            self._begun[row.id] = row
            if not self._timer.isActive():
                self._timer.start()
            return
        self._begun.pop(row.id, None)
        if self._rest.isActive():
            self._followers[row.id] = row
        else:
            self._rest.start()
            self.passed.emit(row)

    def holds(self, row_id: int) -> bool:
        return row_id in self._begun or row_id in self._followers

    def forget(self, row_ids: Iterable[int]) -> None:
        """These are not to be shown any more."""
        for row_id in row_ids:
            self._begun.pop(row_id, None)
            self._followers.pop(row_id, None)

    @Slot()
    def _pass_begun(self) -> None:
        begun, self._begun = self._begun, {}
        for row in begun.values():
            self.passed.emit(row)

    @Slot()
    def _pass_followers(self) -> None:
        followers, self._followers = self._followers, {}
        if followers:
            self._rest.start()
        for row_id in sorted(followers):
            self.passed.emit(followers[row_id])


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
