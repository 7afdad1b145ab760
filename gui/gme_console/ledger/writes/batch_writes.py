"""Batches in the ledger: the whole list first, then each line with the request that is sent for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from gme_console.ledger.batch_records import BatchState
from gme_console.ledger.writes import batch_rows
from gme_console.ledger.writes.crash_recovery import drop_unmade
from gme_console.ledger.writes.request_group import begin_lines

if TYPE_CHECKING:
    from gme_console.ledger.batch_records import BatchLine, LineState, NewBatch, StoredBatch, StoredLine
    from gme_console.ledger.instances import Instance
    from gme_console.ledger.request_records import Intent, Started
    from gme_console.ledger.sqlite.database import Database


class BatchWrites:
    """A part of the LedgerWriter, for its thread. Methods raise LedgerError; a batch that is not there is ABSENT."""

    def __init__(self, database: Database, presence: Instance) -> None:
        self._database = database
        self._presence = presence

    def create(self, batch: NewBatch, lines: Iterable[BatchLine], *, last: bool = True) -> int:
        """A new batch with its first lines; its id. It is there for nobody until its `last` lines are on the disk.

        From then on this console runs it.
        """
        with self._database.writing():
            batch_id = batch_rows.insert_batch(self._database, self._presence.console, batch)
            self._add(batch_id, lines, last=last)
        return batch_id

    def add(self, batch_id: int, lines: Iterable[BatchLine], *, last: bool) -> None:
        """More lines of it."""
        with self._database.writing():
            self._add(batch_id, lines, last=last)

    def drop(self) -> None:
        """What this console makes is not to be made."""
        with self._database.writing():
            drop_unmade(self._database, self._presence.live() - {self._presence.console})

    def begin(self, intents: Sequence[Intent]) -> tuple[Started, ...]:
        """Store requests of lines that are about to be sent, all or none.

        Each is linked to its line in the same transaction: a line that has a request gets no other. New rows are
        searched for once something has come of them.
        """
        with self._database.writing():
            return begin_lines(self._database, self._presence.console, intents)

    def mark(self, batch_id: int, line: int, outcome: LineState, row_id: int | None) -> None:
        """What became of a line for which nothing was sent, or which adopted a task instead."""
        with self._database.writing():
            batch_rows.mark_line(self._database, batch_id, line, outcome, row_id)

    def set_state(self, batch_id: int, state: BatchState) -> None:
        """How a batch stands that this console runs."""
        with self._database.writing():
            batch_rows.state_batch(self._database, self._presence.console, batch_id, state)

    def take(self, batch_id: int, state: BatchState, *, again: bool = False) -> StoredBatch | None:
        """This console runs the batch from now on, in that state; None if another one that is alive does.

        `again`: every line that did nothing is one that was never reached, all at once.
        """
        console, live = self._presence.console, self._presence.live()
        with self._database.writing():
            found = batch_rows.one_batch(self._database, console, live, batch_id)
            if not batch_rows.take_batch(self._database, console, live, batch_id, state):
                return None
            if again:
                batch_rows.reset_lines(self._database, batch_id, found.batch.if_recording)
            return batch_rows.one_batch(self._database, console, live, batch_id)

    def recent(self, limit: int) -> tuple[StoredBatch, ...]:
        """The newest first."""
        live = self._presence.live()
        with self._database.reading():
            return batch_rows.newest_batches(self._database, self._presence.console, live, limit)

    def one(self, batch_id: int) -> StoredBatch:
        live = self._presence.live()
        with self._database.reading():
            return batch_rows.one_batch(self._database, self._presence.console, live, batch_id)

    def lines(self, batch_id: int, after: int = -1, limit: int = -1) -> tuple[StoredLine, ...]:
        """The lines after that one in their order, each with its row; `limit` -1: all."""
        with self._database.reading():
            policy = batch_rows.policy_of(self._database, batch_id)
            return batch_rows.lines_of(self._database, batch_id, policy, after, limit)

    def _add(self, batch_id: int, lines: Iterable[BatchLine], *, last: bool) -> None:
        batch_rows.insert_lines(self._database, batch_id, lines)
        if last:
            batch_rows.state_batch(self._database, self._presence.console, batch_id, BatchState.RUNNING)
