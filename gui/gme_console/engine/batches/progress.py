"""How a batch and its lines stand, as the window is told."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from gme_console.engine.batches.batch_messages import BatchProgress, LineProgress
from gme_console.engine.batches.line_tally import Sums, sums_of
from gme_console.ledger.batch_records import BatchState, LineState, StoredBatch

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_runner import BatchRunner
    from gme_console.engine.batches.line_tally import LineChange
    from gme_console.ledger.batch_records import StoredLine

_ON_ITS_WAY = frozenset({LineState.WAITING, LineState.SENDING})


def progress_of_runner(runner: BatchRunner) -> BatchProgress:
    """Of one that this console runs."""
    return _progress(runner.stored, runner.tally.sums())._replace(
        per_second=runner.tally.per_second(),
        seconds_left=runner.tally.seconds_left(),
        state=runner.state,
        message=runner.because,
    )


def progress_of_stored(stored: StoredBatch) -> BatchProgress:
    """Of one as it is on disk: what nobody runs is paused, or over if every line was reached."""
    state = stored.state
    if not stored.elsewhere and state in (BatchState.RUNNING, BatchState.PAUSED):
        state = BatchState.PAUSED if stored.waits else BatchState.OVER
    return _progress(stored, sums_of(Counter(stored.counts)))._replace(state=state)


def line_of_change(change: LineChange) -> LineProgress:
    """A line that stands otherwise than before."""
    line, row = change.line, change.row
    took_ms = None
    if row is not None and change.state not in _ON_ITS_WAY:
        took_ms = max(0, row.changed_us - row.created_us) // 1000
    return LineProgress(line.line, change.state, line.request, line.note, row, took_ms, change.message)


def line_of_stored(line: StoredLine) -> LineProgress:
    """A line as it is on disk."""
    message = line.row.message if line.row is not None else ""
    return LineProgress(line.line, line.state, line.request, line.note, line.row, line.took_ms, message)


def _progress(stored: StoredBatch, sums: Sums) -> BatchProgress:
    batch = stored.batch
    return BatchProgress(
        stored.id,
        batch.name,
        batch.source,
        batch.created_us,
        batch.profile_id,
        batch.profile_name,
        *sums,
        ticket=batch.ticket,
    )
