"""A list that is to be run is written down, or read, a little at a time: what is pressed meanwhile comes in between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from gme_console.api.detail import Detail, message_of
from gme_console.engine.background import call_each
from gme_console.engine.batches.line_tally import LoadedLines
from gme_console.engine.notices import NoticeCode
from gme_console.ledger.batch_records import BatchLine, LineState, NewBatch
from gme_console.profiles.profile import Profile, host_of

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import BatchDraft
    from gme_console.engine.history.ledger_thread import LedgerThread
    from gme_console.ledger.batch_records import StoredBatch
    from gme_console.ledger.errors import LedgerError
    from gme_console.ledger.writer import LedgerWriter

WRITTEN_AT_ONCE = 500
"""Lines: ten milliseconds of the ledger's thread."""

READ_AT_ONCE = 1_000
"""Lines: a start that is pressed meanwhile waits for no more than these."""


def new_batch(draft: BatchDraft, profile: Profile, at_us: int) -> NewBatch:
    """What is stored of it besides its lines."""
    return NewBatch(
        draft.name,
        draft.source,
        profile.id,
        profile.name,
        host_of(profile),
        draft.if_recording,
        draft.stop_at_first_error,
        draft.ticket,
        at_us,
    )


class BatchWriting:
    """UI thread. Nobody sees the batch before all of its lines are on disk; then `made` is called, else `failed`."""

    def __init__(
        self,
        ledger: LedgerThread,
        batch: NewBatch,
        lines: Sequence[BatchLine],
        made: Callable[[int, LoadedLines], None],
        failed: Callable[[LedgerError], None],
    ) -> None:
        self._ledger = ledger
        self._batch = batch
        self._lines = lines
        self._made = made
        self._failed = failed
        self._loaded = LoadedLines()
        self._batch_id: int | None = None

    def write_next(self) -> None:
        self._ledger.call(self._write, self._written, self._not_written)

    def _write(self, writer: LedgerWriter) -> int:
        begin = len(self._loaded.states)
        some = self._lines[begin : begin + WRITTEN_AT_ONCE]
        is_last = begin + len(some) == len(self._lines)
        batch_id = self._batch_id
        if batch_id is None:
            batch_id = writer.batches.create(self._batch, some, last=is_last)
        else:
            writer.batches.add(batch_id, some, last=is_last)
        self._loaded.add((line, LineState.WAITING, None) for line in some)
        return batch_id

    def _written(self, batch_id: int) -> None:
        self._batch_id = batch_id
        if len(self._loaded.states) == len(self._lines):
            self._made(batch_id, self._loaded)
        else:
            self.write_next()

    def _not_written(self, error: LedgerError) -> None:
        if self._batch_id is not None:
            what = f"that batch {self._batch_id} is dropped"
            self._ledger.keep(what, lambda writer: writer.batches.drop())
        self._failed(error)


class BatchTakeover:
    """UI thread. Takes over a batch that is on disk; once, however often that is asked for meanwhile."""

    def __init__(
        self,
        ledger: LedgerThread,
        then: Callable[[StoredBatch, LoadedLines], None],
        failed: Callable[[str | Detail], None],
    ) -> None:
        self._ledger = ledger
        self._then = then
        self._failed = failed
        self._under_way: dict[int, list[Callable[[], None]]] = {}
        """Batches that are being read, and what was pressed meanwhile."""

    def take(self, batch_id: int, work: Callable[[LedgerWriter], StoredBatch | None]) -> None:
        """`work` makes it this console's; None when it is another one's."""
        if batch_id not in self._under_way:
            self._under_way[batch_id] = []
            self._ledger.call(work, partial(self._taken, batch_id), partial(self._not_taken, batch_id))

    def delays(self, batch_id: int, press: Callable[[], None]) -> bool:
        """Whether the batch is being taken over; if so, `press` is done after that."""
        presses = self._under_way.get(batch_id)
        if presses is not None:
            presses.append(press)
        return presses is not None

    def _taken(self, batch_id: int, stored: StoredBatch | None) -> None:
        if stored is None:
            self._failed(Detail(NoticeCode.BATCH_ELSEWHERE))
            self._over(batch_id)
        else:
            self._read(stored, LoadedLines(), more=True)

    def _read(self, stored: StoredBatch, loaded: LoadedLines, more: bool) -> None:
        if more:
            work = partial(_load_more, batch_id=stored.id, loaded=loaded)
            self._ledger.call(work, partial(self._read, stored, loaded), partial(self._not_taken, stored.id))
        else:
            self._over(stored.id, partial(self._then, stored, loaded))

    def _not_taken(self, batch_id: int, error: LedgerError) -> None:
        self._failed(message_of(error))
        self._over(batch_id)

    def _over(self, batch_id: int, *first: Callable[[], None]) -> None:
        call_each((*first, *self._under_way.pop(batch_id)))


def _load_more(writer: LedgerWriter, batch_id: int, loaded: LoadedLines) -> bool:
    """Loads the next READ_AT_ONCE lines; False when there are no more."""
    some = writer.batches.lines(batch_id, loaded.last, READ_AT_ONCE)
    loaded.add((BatchLine(one.line, one.request, one.note), one.state, one.row) for one in some)
    return len(some) == READ_AT_ONCE
