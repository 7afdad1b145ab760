"""Batches as the window asks for them: begun, paused, stopped, taken up again, and how each line stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gme_console.api.detail import Detail, message_of
from gme_console.api.practice_host import host_detail
from gme_console.api.target import same_host
from gme_console.engine.batches.batch_loading import BatchTakeover, BatchWriting, new_batch
from gme_console.engine.batches.batch_reads import BatchReads
from gme_console.engine.batches.bulk_actions import BulkActions
from gme_console.engine.batches.outcome_rules import RECORDED, reconciled_state
from gme_console.engine.batches.running_batches import RunningBatches, progress_of_stored
from gme_console.engine.notices import Notice, NoticeCode, Notices
from gme_console.engine.profiles import guard_policy
from gme_console.ledger.batch_records import BatchState, LineState, NewBatch, StoredBatch
from gme_console.profiles.profile import Profile, host_of

if TYPE_CHECKING:
    from gme_console.api.values import UserLists
    from gme_console.engine.batches.batch_messages import BatchDraft, BatchProgress, LineProgress
    from gme_console.engine.batches.line_tally import LoadedLines
    from gme_console.engine.history.ledger_thread import LedgerThread
    from gme_console.engine.profiles.profile_service import ProfileService
    from gme_console.engine.profiles.row_access import RowAccess
    from gme_console.engine.recordings.recording_service import RecordingService
    from gme_console.ledger.records import Row
    from gme_console.ledger.writer import LedgerWriter

Failed = Callable[["str | Detail"], None]


class BatchService(QObject):
    """UI thread. A batch runs under the profile in use when it began, whatever is chosen later.

    `failed` is given why something cannot be done; without one a notice says it.
    """

    unfinished_found = Signal(object)  # tuple[BatchProgress, ...]: left by a crash or an earlier run; ask, then resume
    refused = Signal()  # something cannot be done; a notice follows

    def __init__(
        self,
        ledger: LedgerThread,
        profiles: ProfileService,
        recordings: RecordingService,
        row_access: RowAccess,
        notices: Notices,
        now_us: Callable[[], int],
        rate: int,
    ) -> None:
        super().__init__()
        self._ledger, self._profiles, self._recordings = ledger, profiles, recordings
        self._notices, self._now_us = notices, now_us
        self._reads = BatchReads(ledger, self._notice)
        self._running = running = RunningBatches(ledger, recordings.lines, rate)
        self._rows = BulkActions(recordings.lines, row_access, rate)
        self._has_looked = False
        self._to_stop: dict[int, int] = {}
        """Rows that are being settled and end if they record, with the batches that they are of."""
        self._taking = BatchTakeover(ledger, self._put, self._notice)
        self.progress_changed = running.progress_changed  # BatchProgress
        self.lines_changed = running.lines_changed  # id of the batch, tuple[LineProgress, ...]
        recordings.rows_changed.connect(running.take_rows)
        recordings.rows_changed.connect(self._stop_reconciled)
        profiles.changed.connect(self._look_for_unfinished)

    def prepare(self) -> None:
        """A list is looked at, to be started under the profile in use: lines to the service are opened meanwhile."""
        profile = self._profiles.chosen
        if guard_policy.refusal(profile) is None:
            self._recordings.lines.prepare(profile)

    def start(self, draft: BatchDraft, then: Callable[[int], None], failed: Failed) -> None:
        """Begins it once the full list is on disk; `then` is given its id."""
        profile = self._profiles.chosen
        refusal = guard_policy.refusal(profile, draft.ticket.strip())
        if refusal is None and not self._recordings.takes_starts:
            refusal = Detail(NoticeCode.BATCH_HISTORY_CLOSED)
        if refusal is not None:
            failed(refusal)
            return
        batch = new_batch(draft, profile, self._now_us())
        self._recordings.lines.prepare(profile)
        made = partial(self._made, batch, profile, then)
        BatchWriting(self._ledger, batch, draft.lines, made, lambda error: failed(message_of(error))).write_next()

    def pause(self, batch_id: int) -> None:
        """Nothing more is begun until `resume`; what has begun goes on."""
        if self._taking.delays(batch_id, partial(self.pause, batch_id)):
            return
        runner = self._running.get(batch_id)
        if runner is None:
            self._notice(Detail(NoticeCode.BATCH_ELSEWHERE))
        else:
            runner.halt(BatchState.PAUSED)

    def resume(self, batch_id: int) -> None:
        """Goes on where it was, after a crash or restart, too; no line that has a row is sent."""
        if self._taking.delays(batch_id, partial(self.resume, batch_id)):
            return
        runner = self._running.get(batch_id)
        if runner is None:
            self._take(batch_id, lambda writer: writer.batches.take(batch_id, BatchState.RUNNING))
        elif runner.state is BatchState.PAUSED:
            runner.resume()

    def stop_sending(self, batch_id: int) -> None:
        """Nothing more is begun; what left stays."""
        if self._taking.delays(batch_id, partial(self.stop_sending, batch_id)):
            return
        runner = self._running.get(batch_id)
        if runner is None:
            self._take(batch_id, lambda writer: writer.batches.take(batch_id, BatchState.STOPPED))
        else:
            runner.halt(BatchState.STOPPED)

    def start_again(self, batch_id: int) -> None:
        """Starts what was refused, not sent or never reached, with the same users, mode and note.

        Nothing happens while it is still sending.
        """
        runner = self._running.get(batch_id)
        if runner is None or (runner.is_at_rest and runner.state is not BatchState.RUNNING):
            self._take(batch_id, lambda writer: writer.batches.take(batch_id, BatchState.RUNNING, again=True))

    def stop_all(self, batch_id: int) -> None:
        """Stops every recording of the batch that goes on, adopted ones, too, and sends nothing more of it.

        What is on its way is waited for; a line that is being settled is stopped once it is known that it records.
        """

        if self._taking.delays(batch_id, partial(self.stop_all, batch_id)):
            return
        runner = self._running.get(batch_id)
        if runner is not None:
            runner.halt(BatchState.STOPPED)
        self._running.when_at_rest(batch_id, lambda: self.lines(batch_id, partial(self._stop_lines, batch_id)))

    def stop_rows(self, rows: Sequence[Row], ticket: str | None = None) -> None:
        """Stops those that go on, one after the other at the service's pace, behind the operator.

        `ticket`: see RecordingService.stop.
        """
        self._rows.stop(rows, ticket)

    def change_rows(self, rows: Sequence[Row], mode: int, users: UserLists, ticket: str | None = None) -> None:
        """The same for a change to this mode and these users."""
        self._rows.change(rows, mode, users, ticket)

    def lines(self, batch_id: int, then: Callable[[tuple[LineProgress, ...]], None]) -> None:
        """All lines in their order, as they are on disk."""
        self._reads.lines(batch_id, then)

    def recent(self, then: Callable[[tuple[BatchProgress, ...]], None]) -> None:
        """The newest first, as they are on disk; one of another console that died is PAUSED."""
        self._reads.recent(lambda found: then(tuple(map(self._running.progress, found))))

    def progress(self, batch_id: int, then: Callable[[BatchProgress], None]) -> None:
        """The same of one."""
        self._reads.one(batch_id, lambda found: then(self._running.progress(found)))

    @Slot()
    def history_opened(self) -> None:
        """The history is open."""
        self._look_for_unfinished()

    def leave(self) -> None:
        """Begins nothing more; the next console finds what is unfinished."""
        self._rows.leave()
        self._running.leave()

    def _made(
        self, batch: NewBatch, profile: Profile, then: Callable[[int], None], batch_id: int, loaded: LoadedLines
    ) -> None:
        counts = {LineState.WAITING: len(loaded.states)}
        stored = StoredBatch(batch_id, batch, BatchState.RUNNING, counts, elsewhere=False)
        runner = self._running.put(stored, loaded, profile)
        then(batch_id)
        runner.resume()

    def _take(self, batch_id: int, work: Callable[[LedgerWriter], StoredBatch | None]) -> None:
        if self._recordings.takes_starts:
            self._to_stop = {row_id: of for row_id, of in self._to_stop.items() if of != batch_id}
            self._taking.take(batch_id, work)
        else:
            self._notice(Detail(NoticeCode.BATCH_HISTORY_CLOSED))

    def _put(self, stored: StoredBatch, loaded: LoadedLines) -> None:
        profile = self._profiles.find(stored.batch.profile_id)
        if profile is None or not same_host(host_of(profile), stored.batch.host):
            name, host = stored.batch.profile_name, host_detail(stored.batch.host)
            self._notice(Detail(NoticeCode.BATCH_WITHOUT_PROFILE, profile=name, host=host))
            return
        runner = self._running.put(stored, loaded, profile)
        if loaded.settling:
            self._reads.rows(tuple(loaded.settling), self._running.take_rows)
        refusal = guard_policy.refusal(profile)
        if refusal is not None:
            self._notice(refusal)
        elif stored.state is BatchState.RUNNING:
            self._recordings.lines.prepare(profile)
            runner.resume()
        else:
            runner.halt(stored.state)

    @Slot()
    def _look_for_unfinished(self) -> None:
        """Until it is known what is being settled as well."""
        if self._ledger.is_open and not self._has_looked:
            self._reads.recent(self._found)

    def _found(self, found: tuple[StoredBatch, ...]) -> None:
        if self._has_looked or not self._recordings.takes_starts:
            return
        self._has_looked = True
        unfinished = [one for one in found if one.waits and not one.elsewhere and one.id not in self._running]
        if unfinished:
            self.unfinished_found.emit(tuple(map(progress_of_stored, unfinished)))

    def _stop_lines(self, batch_id: int, lines: tuple[LineProgress, ...]) -> None:
        """What was being settled when its page was read, among many, is looked at once more: it may be over by now."""
        self.stop_rows([line.row for line in lines if line.row is not None and line.state in RECORDED])
        settling = [line.row.id for line in lines if line.row is not None and line.state is LineState.SETTLING]
        if settling:
            self._to_stop.update(dict.fromkeys(settling, batch_id))
            self._reads.rows(settling, self._stop_reconciled)

    @Slot(object)
    def _stop_reconciled(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            batch_id = self._to_stop.get(row.id)
            if batch_id is not None and (state := reconciled_state(row, batch_id)) is not None:
                del self._to_stop[row.id]
                self.stop_rows([row] if state in RECORDED else [])

    def _notice(self, why: str | Detail) -> None:
        self.refused.emit()
        self._notices.add(Notice(why))
