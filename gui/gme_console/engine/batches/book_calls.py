"""What a batch asks of the ledger, for its thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.batches.progress import line_of_stored
from gme_console.ledger.batch_records import BatchState, NewBatch, NewLine, StoredBatch, StoredLine
from gme_console.profiles.profile import Profile, host_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gme_console.engine.batches.batch_messages import BatchDraft, LineProgress
    from gme_console.ledger.writer import LedgerWriter

RECENT = 200
"""Batches that are listed, the newest."""

SOME = 1_000
"""Lines that are read at once: a start that is pressed meanwhile waits for no more than these."""

Taken = tuple[StoredBatch | None, tuple[StoredLine, ...]]
"""A batch that is this console's to run, and its lines; None when another console runs it."""


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


def create(writer: LedgerWriter, batch: NewBatch, lines: Iterable[NewLine]) -> int:
    """The whole list at once; its id."""
    return writer.batches.create(batch, lines)


def take(writer: LedgerWriter, batch_id: int, state: BatchState) -> Taken:
    """Have this console run it from now on, in that state."""
    return _with_lines(writer, writer.batches.take(batch_id, state))


def again(writer: LedgerWriter, batch_id: int) -> Taken:
    """The same, and what did nothing is to be sent once more."""
    return _with_lines(writer, writer.batches.again(batch_id))


def recent(writer: LedgerWriter) -> tuple[StoredBatch, ...]:
    """The newest first."""
    return writer.batches.recent(RECENT)


def some_lines(writer: LedgerWriter, batch_id: int, after: int) -> tuple[LineProgress, ...]:
    """SOME lines after that one; fewer are the last."""
    return tuple(map(line_of_stored, writer.batches.lines(batch_id, after, SOME)))


def _with_lines(writer: LedgerWriter, found: StoredBatch | None) -> Taken:
    return found, () if found is None else writer.batches.lines(found.id)
