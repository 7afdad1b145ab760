"""Stops or changes many rows, one after the other at the service's pace."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from gme_console.engine.profiles import guard_policy
from gme_console.engine.requests.sending_pace import EVEN_S
from gme_console.ledger.records import LIVE_STATES

if TYPE_CHECKING:
    from gme_console.api.values import UserLists
    from gme_console.engine.profiles.row_access import RowAccess
    from gme_console.engine.recordings.line_gateway import LineGateway
    from gme_console.ledger.records import Row


class BulkActions(QObject):
    """UI thread. Each row waits for its turn, so that no press stands behind all of them.

    Those that do not go on, or whose profile allows nothing, are left out.
    """

    def __init__(self, gateway: LineGateway, row_access: RowAccess, rate: int) -> None:
        super().__init__()
        self._gateway = gateway
        self._row_access = row_access
        self._waiting: deque[tuple[Callable[[Row], None], Row]] = deque()
        self._next = QTimer(self, interval=max(1, int(EVEN_S * 1000 / rate)))
        self._next.setTimerType(Qt.TimerType.PreciseTimer)
        self._next.timeout.connect(self._do_next)

    def stop(self, rows: Iterable[Row], ticket: str | None) -> None:
        """`ticket`: see RecordingService.stop."""
        self._each(rows, lambda row: self._gateway.stop(row, ticket), ticket)

    def change(self, rows: Iterable[Row], mode: int, users: UserLists, ticket: str | None) -> None:
        self._each(rows, lambda row: self._gateway.change(row, mode, users, ticket), ticket)

    def leave(self) -> None:
        """What has not had its turn has none any more."""
        self._waiting.clear()
        self._next.stop()

    def _each(self, rows: Iterable[Row], do: Callable[[Row], None], ticket: str | None) -> None:
        """The first at once."""
        self._waiting.extend((do, row) for row in rows if row.state in LIVE_STATES and self._may(row, ticket))
        if self._waiting and not self._next.isActive():
            self._next.start()
            self._do_next()

    def _may(self, row: Row, ticket: str | None) -> bool:
        profile = self._row_access.of(row)
        return profile is None or guard_policy.refusal(profile, ticket) is None

    @Slot()
    def _do_next(self) -> None:
        if not self._waiting:
            self._next.stop()
            return
        do, row = self._waiting.popleft()
        do(row)
