"""Writing the history: the intent before a request leaves, its outcome after, and what is found out later."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from gme_console.api.detail import Detail
from gme_console.api.inputs import operator_and_ticket
from gme_console.api.plain_text import storable
from gme_console.ledger.errors import HistoryTrouble, LedgerError, LedgerFault, fault_error
from gme_console.ledger.sqlite.database import Database
from gme_console.ledger.sqlite.row_mapping import SELECT_ROW, row_of
from gme_console.ledger.sqlite.search_index import index_row, join_parts
from gme_console.ledger.writes import reconcile, retention
from gme_console.ledger.writes.batch_writes import BatchWrites
from gme_console.ledger.writes.check_writes import CheckWrites
from gme_console.ledger.writes.crash_recovery import busy_consoles, close_left_open
from gme_console.ledger.writes.look_ups import keep_refusal
from gme_console.ledger.writes.merge import merge_full_row
from gme_console.ledger.writes.observe import adopt_task, live_rows, observe_task
from gme_console.ledger.writes.plan_writes import PlanWrites
from gme_console.ledger.writes.request_group import begin_each, finish_requests

if TYPE_CHECKING:
    from gme_console.api.outcome import Answered
    from gme_console.ledger.opening import History
    from gme_console.ledger.records import Adoption, Observation, Resolution, Row, Unreconciled
    from gme_console.ledger.request_records import Intent, RequestEnd, Started
    from gme_console.ledger.transfer.full_row import FullRow, Merged, NameProfile

_ANNOTATE = "UPDATE recording SET changed_us = ?, note_us = ?, note = ? WHERE id = ?"


JOINED_PAGES = 100
"""Of the index, with each commit of an import: no slower than without, and its parts stay few."""


class LedgerWriter:
    """The history as one console writes it, for the thread that called `open_history`. Consoles may share a folder.

    Every method raises LedgerError; a row id that the history does not hold is ABSENT. Times are unix microseconds.
    """

    def __init__(self, history: History, now_us: Callable[[], int]) -> None:
        """`now_us` gives unix microseconds."""
        self._database = history.database
        self._presence = history.presence
        self._now_us = now_us
        self.checks = CheckWrites(self._database, self._presence, self._written)
        self.batches = BatchWrites(self._database, self._presence)
        self.plans = PlanWrites(self._database, self._presence, self.row, self._written)

    def begin_all(self, intents: Sequence[Intent], *, index: bool = True) -> tuple[Started | LedgerError, ...]:
        """Store requests that are about to be sent: of each its row, or what kept it from being stored.

        What is stored is on the disk when this returns, together where nothing speaks against it. A StartRecord makes a
        row; the others set row `row_id`, which must be of their BizId and TaskId, to STOPPING or CHANGING. RoomId and
        user ids are kept exactly or not at all: a lone surrogate in them is OTHER. Without `index` new rows are
        searched for from the next `join_index` or `finish_all` on.
        """
        return tuple(begin_each(self._database, self._presence.console, intents, index=index))

    def finish_all(self, ends: Sequence[RequestEnd]) -> tuple[Row | None, ...]:
        """Store outcomes of requests begun here, and the new states of their rows, all or none; the rows.

        None for a request that is not there any more. An accepted StopRecord ends the row, an accepted ModifyRecordInfo
        gives it mode and lists; an unknown one makes it UNKNOWN; otherwise it goes back to its former state, unless
        other requests of the row say more. The first outcome stays: repeating the call changes nothing. Only an
        interruption that another console assumed gives way. Lone surrogates in the service's texts become U+FFFD;
        `raw` keeps the exact bytes.
        """
        with self._database.writing():
            return finish_requests(self._database, ends)

    def unreconciled(self) -> tuple[Unreconciled, ...]:
        """What has to be settled, newest first, without what other running consoles settle or still wait for.

        What consoles have left open that died since this one was opened is made unknown first.
        """
        self._close_left_open()
        with self._database.reading():
            return reconcile.list_unreconciled(self._database, self._presence.console)

    def claim(self, row_id: int, at_us: int) -> Row | None:
        """Set an unknown row to SETTLING, for this console alone.

        None if another running console has it, or if it is not unknown (any more).
        """
        self._close_left_open()
        with self._database.writing():
            row = self.row(row_id)
            claimed = reconcile.claim_row(self._database, self._presence.console, row_id, at_us)
            return self.row(row.id) if claimed else None

    def reconcile(self, resolution: Resolution) -> Row:
        """Write a verdict if its request is still what makes the row unknown; the row as it is then."""
        return self._changed(resolution.row_id, reconcile.reconcile_row, self._presence.console, resolution)

    def release(self, row_id: int, message: str | Detail, at_us: int) -> Row:
        """Give this console's claim up: the row is UNKNOWN again, with the message; the row."""
        return self._changed(row_id, reconcile.release_row, self._presence.console, row_id, message, at_us)

    def refuse(self, row_id: int, look: Answered, at_us: int) -> Row:
        """Store a question about a row that the service would not answer, once as long as it says the same; the row."""
        return self._changed(row_id, keep_refusal, self._presence.console, row_id, look, at_us)

    def adopt(self, adoption: Adoption) -> Row:
        """A new row for a running task; or the row that the task has, brought back into sight if it was removed."""
        with self._database.writing():
            return self._written(adopt_task(self._database, self._presence.console, adoption))

    def observe(self, observation: Observation) -> Row:
        """Store what was seen of a row's task; the row.

        Files are kept by user and name, those no longer reported too. A row that a request or settling is about to
        decide keeps its state, mode and users; one that is over takes files only.
        """
        return self._changed(observation.row_id, observe_task, self._presence.console, observation)

    def annotate(self, row_id: int, note: str, at_us: int) -> Row:
        """Give the row a note, or take it away with an empty one; the row."""
        return self._changed(row_id, Database.change, _ANNOTATE, at_us, at_us, storable(note), row_id)

    def sign(self, pressed_by: str) -> None:
        """Who wants what is begun from now on."""
        self._database.pressed_by = operator_and_ticket.pressed_by(pressed_by)

    def row(self, row_id: int) -> Row:
        """One row, even if it is removed."""
        with self._database.reported():
            found = self._database.rows(SELECT_ROW, row_id)
            if not found:
                raise fault_error(LedgerFault.ABSENT, self._database.path, Detail(HistoryTrouble.NO_ROW, number=row_id))
            return row_of(found[0])

    def live(self) -> tuple[Row, ...]:
        """The rows in LIVE_STATES that are not removed, newest first."""
        return live_rows(self._database)

    def remove(self, row_ids: Iterable[int], at_us: int) -> int:
        """Take rows out of sight of everything but their ids and TaskIds; how many. A planned start is cancelled."""
        with self._database.writing():
            return retention.remove_rows(self._database, row_ids, at_us)

    def restore(self, row_ids: Iterable[int], at_us: int) -> int:
        """Bring removed rows back into sight; how many it were."""
        with self._database.writing():
            return retention.restore_rows(self._database, row_ids, at_us)

    def merge(self, rows: Iterable[FullRow], name_profile: NameProfile) -> tuple[Merged, ...]:
        """Take rows of another history in, all or none of them; what became of each.

        What that adds to the search index is joined here: thousands of such commits leave no time to do it later.
        """
        with self._database.writing():
            merged = tuple(merge_full_row(self._database, row, name_profile) for row in rows)
        with suppress(LedgerError):  # later, then
            self.join_index(JOINED_PAGES)
        return merged

    def remove_older(self, before_us: int, at_us: int, limit: int) -> int:
        """Take up to `limit` rows that are over and were created before out of sight, see restore_removed; how many."""
        with self._database.writing():
            return retention.remove_older(self._database, before_us, at_us, limit)

    def restore_removed(self, removed_us: int, limit: int) -> int:
        """Bring up to `limit` of the rows removed at that moment back into sight; how many it were."""
        with self._database.writing():
            return retention.restore_batch(self._database, removed_us, limit)

    def purge(self, before_us: int, limit: int) -> int:
        """Delete up to `limit` of the rows removed before, which no request can write into any more; how many."""
        with self._database.writing():
            return retention.purge(self._database, before_us, limit)

    def give_back(self, pages: int) -> int:
        """Make the file up to `pages` pages shorter; how many it became."""
        return retention.give_back(self._database, pages)

    def join_index(self, pages: int) -> bool:
        """Join what commits added to the index, about so many pages of it; False when there is nothing to join.

        LOCKED while another console writes, without waiting for it.
        """
        late = frozenset(self._database.to_index)
        try:
            with self._database.writing_at_once():
                return join_parts(self._database, pages)
        except LedgerError:
            self._database.to_index.update(late)
            raise

    def _close_left_open(self) -> None:
        dead = self._presence.ended(busy_consoles(self._database) - {self._presence.console})
        if dead:
            close_left_open(self._database, dead, self._now_us())

    def _changed(self, row_id: int, change: Callable[..., object], *what: object) -> Row:
        """The row after that was written about it."""
        with self._database.writing():
            self.row(row_id)
            change(self._database, *what)
            return self._written(row_id)

    def _written(self, row_id: int) -> Row:
        """The row after a change, which can be searched for what it says now. Inside the transaction."""
        index_row(self._database, row_id)
        return self.row(row_id)
