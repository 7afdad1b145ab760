"""What a batch asks of the ledger, for its thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.batches.progress import line_of_stored
from gme_console.ledger.batch_records import BatchState, NewBatch, NewLine, StoredBatch
from gme_console.profiles.profile import Profile, host_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gme_console.engine.batches.batch_messages import BatchDraft, LineProgress
    from gme_console.engine.batches.line_tally import KnownLines
    from gme_console.ledger.records import Row
    from gme_console.ledger.writer import LedgerWriter

RECENT = 200
"""Batches that are listed, the newest."""

SOME = 1_000
"""Lines that are read at once: a start that is pressed meanwhile waits for no more than these."""


def new_batch(draft: BatchDraft, profile: Profile, at_us: int) -> NewBatch:
    """What is kept of it besides its lines."""
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


def take(writer: LedgerWriter, batch_id: int, state: BatchState) -> StoredBatch | None:
    """Have this console run it from now on, in that state; None when another console runs it."""
    return writer.batches.take(batch_id, state)


def again(writer: LedgerWriter, batch_id: int) -> StoredBatch | None:
    """The same, and what did nothing is to be sent once more."""
    return writer.batches.take(batch_id, BatchState.RUNNING, again=True)


def recent(writer: LedgerWriter) -> tuple[StoredBatch, ...]:
    """The newest first."""
    return writer.batches.recent(RECENT)


def some_lines(writer: LedgerWriter, batch_id: int, after: int) -> tuple[LineProgress, ...]:
    """SOME lines after that one; fewer are the last."""
    return tuple(map(line_of_stored, writer.batches.lines(batch_id, after, SOME)))


def rows_of(writer: LedgerWriter, row_ids: Iterable[int]) -> tuple[Row, ...]:
    """How these rows stand now: one may have been settled while the lines were read."""
    return tuple(map(writer.row, row_ids))


def know_lines(writer: LedgerWriter, batch_id: int, known: KnownLines) -> bool:
    """SOME lines after those that are known are known, too; False when there are no more."""
    some = writer.batches.lines(batch_id, known.last, SOME)
    known.add((NewLine(one.line, one.request, one.note), one.state, one.row) for one in some)
    return len(some) == SOME
