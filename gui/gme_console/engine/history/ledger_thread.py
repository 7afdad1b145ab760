"""The thread that writes the history, as the UI thread calls it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from gme_console.engine.history.pending_writes import Write
from gme_console.ledger.records import LedgerError

if TYPE_CHECKING:
    from gme_console.engine.background import Background
    from gme_console.engine.history.ledger_worker import LedgerWorker
    from gme_console.ledger.records import Opened
    from gme_console.ledger.writer import LedgerWriter

T = TypeVar("T")
Failed = Callable[[LedgerError], None]

log = logging.getLogger(__name__)


class LedgerThread(QObject):
    """UI thread. `call` and `keep` are carried out in the order in which they were made, and answered here.

    What is only wished for (a request, a removal, a note) is called, once; what was found out is kept.
    """

    troubled = Signal(str)
    """Why nothing that is kept is written for the time being: once until all is."""

    def __init__(self, worker: LedgerWorker, background: Background) -> None:
        super().__init__()
        self._worker = worker
        self._background = background

    def open(self, then: Callable[[Opened], None], failed: Failed) -> None:
        """Opens the history, or tells what happened when it was opened. Whatever is called before, fails."""
        self._background.call(self._worker.open, then=then, failed=_of_ledger(failed))

    def call(self, work: Callable[[LedgerWriter], T], then: Callable[[T], None], failed: Failed) -> None:
        def take(error: LedgerError) -> None:
            log.warning("the history could not be used: %s", error)
            failed(error)

        self._background.call(partial(self._worker.do, work), then=then, failed=_of_ledger(take))

    def keep(
        self,
        what: str,
        work: Callable[[LedgerWriter], T],
        then: Callable[[T], None],
        *,
        failed: Callable[[str], None] | None = None,
        absent: Callable[[], None] | None = None,
        reads: bool = False,
    ) -> None:
        """Does `work` until it is done, or until the console leaves: doing it twice changes nothing.

        `what` is for the log. `failed` is called once, with a whole sentence, when it has to wait; else `troubled`
        tells. `absent` is called instead of `then` when the history does not hold the row any more. `reads`: it may
        succeed while nothing can be written.
        """
        reply = self._background.reply
        write = Write(
            what,
            work,
            done=partial(reply, then),
            troubled=partial(reply, self.troubled.emit),
            failed=None if failed is None else partial(reply, failed),
            absent=None if absent is None else partial(reply, lambda _: absent(), None),
            reads=reads,
        )
        self._background.call(partial(self._worker.keep, write))

    def flush(self) -> None:
        """What is kept and could not be done yet is tried before whatever is called next."""
        self._background.call(self._worker.flush)

    def close(self) -> None:
        """Tries for the last time what is kept, and ends the thread."""
        self._background.close(self._worker.close)


def _of_ledger(failed: Failed) -> Callable[[Exception], None]:
    """Any other error is a bug."""

    def take(error: Exception) -> None:
        if not isinstance(error, LedgerError):
            raise error
        failed(error)

    return take
