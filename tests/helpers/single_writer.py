"""A LedgerWriter that begins and ends requests one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.ledger.errors import LedgerError
from gme_console.ledger.request_records import RequestEnd
from gme_console.ledger.writer import LedgerWriter

if TYPE_CHECKING:
    from collections.abc import Callable

    from gme_console.api.outcome import Outcome
    from gme_console.ledger.opening import History
    from gme_console.ledger.records import Row
    from gme_console.ledger.request_records import Intent, Started


class SingleWriter(LedgerWriter):
    """`opened`: what happened while opening."""

    def __init__(self, history: History, now_us: Callable[[], int]) -> None:
        super().__init__(history, now_us)
        self._history = history
        self.opened = history.opened

    def begin(self, intent: Intent) -> Started:
        (begun,) = self.begin_all((intent,))
        if isinstance(begun, LedgerError):
            raise begun
        return begun

    def finish(self, sent_id: int, outcome: Outcome, at_us: int) -> Row:
        (row,) = self.finish_all((RequestEnd(sent_id, outcome, at_us),))
        assert row is not None
        return row

    def close(self) -> None:
        self._history.close()
