"""The batches that this console runs, and how batches and lines are shown."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.engine.batches.batch_messages import BatchProgress, Counted, LineProgress, counted_as
from gme_console.engine.batches.batch_runner import BatchRunner
from gme_console.ledger.batch_records import BatchState, LineState, StoredBatch

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gme_console.engine.batches.line_tally import LineChange, LoadedLines
    from gme_console.engine.history.ledger_thread import LedgerThread
    from gme_console.engine.recordings.line_gateway import LineGateway
    from gme_console.engine.recordings.request_callbacks import Finished
    from gme_console.ledger.batch_records import StoredLine
    from gme_console.ledger.records import Row
    from gme_console.profiles.profile import Profile

PUBLISH_MS = 50
"""What changed is published together: nobody reads faster."""

_ON_ITS_WAY = frozenset({LineState.WAITING, LineState.SENDING})


class RunningBatches(QObject):
    """UI thread. One is kept until every line has ended and is settled, or while it may be resumed."""

    progress_changed = Signal(object)  # BatchProgress
    lines_changed = Signal(int, object)  # id of the batch, tuple[LineProgress, ...]

    def __init__(self, ledger: LedgerThread, gateway: LineGateway, rate: int) -> None:
        super().__init__()
        self._ledger = ledger
        self._gateway = gateway
        self._rate = rate
        self._runners: dict[int, BatchRunner] = {}
        self._line_changes: dict[int, dict[int, LineChange]] = {}
        self._to_publish: set[int] = set()
        self._at_rest: dict[int, Callable[[], None]] = {}
        self._publish_timer = QTimer(self, singleShot=True, interval=PUBLISH_MS)
        self._publish_timer.timeout.connect(self._publish)
        gateway.ended.connect(self._ended)

    def __contains__(self, batch_id: int) -> bool:
        return batch_id in self._runners

    def get(self, batch_id: int) -> BatchRunner | None:
        return self._runners.get(batch_id)

    def put(self, stored: StoredBatch, loaded: LoadedLines, profile: Profile) -> BatchRunner:
        """One to be run, in the place of one that rests."""
        runner = BatchRunner(stored, loaded, profile, self._gateway, self._rate, self._changed)
        self._runners[stored.id] = runner
        return runner

    def when_at_rest(self, batch_id: int, then: Callable[[], None]) -> None:
        """Once nothing of the batch is on its way; now if it does not run here."""
        runner = self._runners.get(batch_id)
        if runner is None or runner.is_at_rest:
            then()
        else:
            self._at_rest[batch_id] = then

    def progress(self, stored: StoredBatch) -> BatchProgress:
        runner = self._runners.get(stored.id)
        return progress_of_stored(stored) if runner is None else _progress_of_runner(runner)

    def leave(self) -> None:
        """Begins nothing more; the next console finds what is unfinished."""
        for runner in self._runners.values():
            runner.halt(BatchState.PAUSED)

    @Slot(object)
    def take_rows(self, rows: tuple[Row, ...]) -> None:
        for runner in tuple(self._runners.values()):
            for row in rows:
                runner.row_changed(row)

    @Slot(object)
    def _ended(self, ended: tuple[Finished, ...]) -> None:
        for runner in tuple(self._runners.values()):
            for finished in ended:
                runner.ended(finished)

    def _changed(self, runner: BatchRunner, change: LineChange | None) -> None:
        batch_id = runner.stored.id
        self._to_publish.add(batch_id)
        if change is not None:
            self._line_changes.setdefault(batch_id, {})[change.line.line] = change
        else:
            state = runner.state
            what = f"that batch {batch_id} is {state}"
            self._ledger.keep(what, lambda writer: writer.batches.set_state(batch_id, state))
        if not self._publish_timer.isActive():
            self._publish_timer.start()

    @Slot()
    def _publish(self) -> None:
        changes, self._line_changes = self._line_changes, {}
        changed, self._to_publish = self._to_publish, set()
        for batch_id in changed:
            runner = self._runners[batch_id]
            if lines := tuple(map(_line_of_change, changes.get(batch_id, {}).values())):
                self.lines_changed.emit(batch_id, lines)
            if runner.is_done and runner.state is not BatchState.PAUSED:
                del self._runners[batch_id]
            self.progress_changed.emit(_progress_of_runner(runner))
            if runner.is_at_rest and batch_id in self._at_rest:
                self._at_rest.pop(batch_id)()


def _progress_of_runner(runner: BatchRunner) -> BatchProgress:
    return _progress(runner.stored, runner.tally.counts)._replace(
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
    return _progress(stored, stored.counts)._replace(state=state, elsewhere=stored.elsewhere)


def _line_of_change(change: LineChange) -> LineProgress:
    line, row = change.line, change.row
    took_ms = None
    if row is not None and change.state not in _ON_ITS_WAY:
        took_ms = max(0, row.changed_us - row.created_us) // 1000
    return LineProgress(line.line, change.state, line.request, line.note, row, took_ms, change.message)


def line_of_stored(line: StoredLine) -> LineProgress:
    """A line as it is on disk."""
    message = line.row.message if line.row is not None else ""
    return LineProgress(line.line, line.state, line.request, line.note, line.row, line.took_ms, message)


def _progress(stored: StoredBatch, counts: Mapping[LineState, int]) -> BatchProgress:
    batch = stored.batch
    counted: Counter[Counted] = Counter()
    for state, count in counts.items():
        counted[counted_as(state)] += count
    return BatchProgress(
        stored.id,
        batch.name,
        batch.source,
        batch.created_us,
        batch.profile_id,
        batch.profile_name,
        asked=counted.total(),
        accepted=counted[Counted.ACCEPTED],
        refused=counted[Counted.REFUSED],
        unknown=counted[Counted.UNKNOWN],
        not_sent=counted[Counted.NOT_SENT],
        sending=counts.get(LineState.SENDING, 0),
        waiting=counts.get(LineState.WAITING, 0),
        skipped=counts.get(LineState.SKIPPED, 0),
        ticket=batch.ticket,
    )
