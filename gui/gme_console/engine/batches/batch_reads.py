"""What is asked of batches as they are on disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from gme_console.api.detail import Detail, message_of
from gme_console.engine.batches.batch_loading import READ_AT_ONCE
from gme_console.engine.batches.running_batches import line_of_stored

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import LineProgress
    from gme_console.engine.history.ledger_thread import LedgerThread
    from gme_console.ledger.batch_records import StoredBatch
    from gme_console.ledger.records import Row
    from gme_console.ledger.writer import LedgerWriter

MOST_LISTED = 200
"""Batches, the newest."""


class BatchReads:
    """UI thread. `failed` is given why something cannot be read; `then` is not called in that case."""

    def __init__(self, ledger: LedgerThread, failed: Callable[[str | Detail], None]) -> None:
        self._ledger = ledger
        self._failed = failed

    def recent(self, then: Callable[[tuple[StoredBatch, ...]], None]) -> None:
        """The newest first."""
        self._read(lambda writer: writer.batches.recent(MOST_LISTED), then)

    def one(self, batch_id: int, then: Callable[[StoredBatch], None]) -> None:
        self._read(lambda writer: writer.batches.one(batch_id), then)

    def rows(self, row_ids: Sequence[int], then: Callable[[tuple[Row, ...]], None]) -> None:
        """How these rows stand now: one may have been settled while the lines were read."""
        self._read(lambda writer: tuple(map(writer.row, row_ids)), then)

    def lines(self, batch_id: int, then: Callable[[tuple[LineProgress, ...]], None]) -> None:
        """All of them, READ_AT_ONCE at once, so that what is pressed meanwhile is written between them."""
        self._read_more(batch_id, [], then)

    def _read_more(
        self, batch_id: int, lines: list[LineProgress], then: Callable[[tuple[LineProgress, ...]], None]
    ) -> None:
        def took(some: tuple[LineProgress, ...]) -> None:
            lines.extend(some)
            if len(some) < READ_AT_ONCE:
                then(tuple(lines))
            else:
                self._read_more(batch_id, lines, then)

        after = lines[-1].line if lines else -1
        self._read(partial(_some_lines, batch_id=batch_id, after=after), took)

    def _read(self, work: Callable[[LedgerWriter], object], then: Callable[..., None]) -> None:
        self._ledger.call(work, then, lambda error: self._failed(message_of(error)))


def _some_lines(writer: LedgerWriter, batch_id: int, after: int) -> tuple[LineProgress, ...]:
    """In the ledger's thread. Those after that one; fewer are the last."""
    return tuple(map(line_of_stored, writer.batches.lines(batch_id, after, READ_AT_ONCE)))
