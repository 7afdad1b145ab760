"""A list that is to be run is written down, or read, a little at a time: what is pressed meanwhile comes in between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from gme_console.api.detail import Detail, message_of
from gme_console.engine.batches.batch_store_calls import know_lines
from gme_console.engine.batches.line_tally import KnownLines
from gme_console.engine.notices import NoticeCode
from gme_console.ledger.batch_records import LineState

if TYPE_CHECKING:
    from gme_console.engine.history.ledger_thread import LedgerThread
    from gme_console.ledger.batch_records import NewBatch, NewLine, StoredBatch
    from gme_console.ledger.errors import LedgerError
    from gme_console.ledger.writer import LedgerWriter

WRITTEN_AT_ONCE = 500
"""Lines: ten milliseconds of the ledger's thread."""


class BatchWriting:
    """UI thread. Nothing of the list is there for anybody before all of it is; then `made` is called, else `failed`."""

    def __init__(
        self,
        ledger: LedgerThread,
        batch: NewBatch,
        lines: Sequence[NewLine],
        made: Callable[[int, KnownLines], None],
        failed: Callable[[LedgerError], None],
    ) -> None:
        self._ledger = ledger
        self._batch = batch
        self._lines = lines
        self._made = made
        self._failed = failed
        self._known = KnownLines()
        self._batch_id: int | None = None

    def go_on(self) -> None:
        """Writes the next lines."""
        self._ledger.call(self._write, self._written, self._not_written)

    def _write(self, writer: LedgerWriter) -> int:
        begin = len(self._known.states)
        some = self._lines[begin : begin + WRITTEN_AT_ONCE]
        is_last = begin + len(some) == len(self._lines)
        batch_id = self._batch_id
        if batch_id is None:
            batch_id = writer.batches.create(self._batch, some, last=is_last)
        else:
            writer.batches.add(batch_id, some, last=is_last)
        self._known.add((line, LineState.WAITING, None) for line in some)
        return batch_id

    def _written(self, batch_id: int) -> None:
        self._batch_id = batch_id
        if len(self._known.states) == len(self._lines):
            self._made(batch_id, self._known)
        else:
            self.go_on()

    def _not_written(self, error: LedgerError) -> None:
        if self._batch_id is not None:
            what = f"that batch {self._batch_id} is dropped"
            self._ledger.keep(what, lambda writer: writer.batches.drop(), _nothing)
        self._failed(error)


class BatchTakeover:
    """UI thread. Has this console run a batch that is on disk; once, however often that is asked for meanwhile."""

    def __init__(
        self,
        ledger: LedgerThread,
        taken: Callable[[StoredBatch, KnownLines], None],
        failed: Callable[[str | Detail], None],
    ) -> None:
        self._ledger = ledger
        self._take = taken
        self._failed = failed
        self._under_way: set[int] = set()

    def take(self, batch_id: int, work: Callable[[LedgerWriter], StoredBatch | None]) -> None:
        """`work` makes it this console's; None when it is another one's."""
        if batch_id not in self._under_way:
            self._under_way.add(batch_id)
            self._ledger.call(work, partial(self._taken, batch_id), partial(self._not_taken, batch_id))

    def _taken(self, batch_id: int, stored: StoredBatch | None) -> None:
        if stored is None:
            self._under_way.discard(batch_id)
            self._failed(Detail(NoticeCode.BATCH_ELSEWHERE))
        else:
            self._read(stored, KnownLines(), more=True)

    def _read(self, stored: StoredBatch, known: KnownLines, more: bool) -> None:
        if more:
            work = partial(know_lines, batch_id=stored.id, known=known)
            self._ledger.call(work, partial(self._read, stored, known), partial(self._not_taken, stored.id))
        else:
            self._under_way.discard(stored.id)
            self._take(stored, known)

    def _not_taken(self, batch_id: int, error: LedgerError) -> None:
        self._under_way.discard(batch_id)
        self._failed(message_of(error))


def _nothing(_: None) -> None:
    """Nothing follows."""
