"""What the thread that writes the history does."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from gme_console.engine.history.pending_writes import PendingWrites, Write
from gme_console.ledger.errors import LedgerError

if TYPE_CHECKING:
    from pathlib import Path

    from gme_console.api.detail import Detail
    from gme_console.ledger.records import Opened
    from gme_console.ledger.writer import LedgerWriter

T = TypeVar("T")

log = logging.getLogger(__name__)

OPENING_S = 3.0
"""Seconds that the thread waits for another console that is just opening: profiles have to wait as long."""


JOIN_PAGES = 16
"""Of the index at once: a start that comes in between waits for no more than these."""


class LedgerWorker:
    """In the ledger's thread. Methods raise LedgerError, all but `open` with what `open` failed of."""

    def __init__(self, folder: Path, now_us: Callable[[], int], say: Callable[[Detail], str] | None = None) -> None:
        """See `LedgerWriter.open`."""
        self._folder = folder
        self._now_us = now_us
        self._say = say
        self._writer: LedgerWriter | None = None
        self._closed_because: Exception = RuntimeError("the history is used before it is opened")
        self._pending_writes = PendingWrites(self.do)

    def open(self) -> Opened:
        """What happened when it was opened; nothing more happens when it is open."""
        if self._writer is None:
            from gme_console.ledger.writer import LedgerWriter

            try:
                self._writer = LedgerWriter.open(self._folder, self._now_us, opening_s=OPENING_S, say=self._say)
            except LedgerError as error:
                self._closed_because = error
                raise
            log.info("ledger opened, %d rows found open", self._writer.opened.interrupted)
        return self._writer.opened

    def do(self, work: Callable[[LedgerWriter], T]) -> T:
        """Something that may write."""
        return work(self._opened())

    def join_index(self) -> bool:
        """Joins a little of what commits added to the search index; False when there is nothing to join."""
        return self._opened().join_index(JOIN_PAGES)

    def keep(self, write: Write) -> None:
        """Does it now, or as soon as it can be done. Never raises."""
        self._pending_writes.put(write)

    def flush(self) -> None:
        """Tries what was kept and could not be done yet. Never raises."""
        self._pending_writes.flush()

    def close(self) -> None:
        self._pending_writes.stop()
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def _opened(self) -> LedgerWriter:
        if self._writer is None:
            raise self._closed_because
        return self._writer
