"""What is written about recordings: tried until it is on disk, and published with what the rows are then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.api.detail import Detail
    from gme_console.api.outcome import Answered, Outcome
    from gme_console.engine.history.ledger_thread import Failed, LedgerThread
    from gme_console.ledger.batch_records import LineState
    from gme_console.ledger.check_report import CheckReport
    from gme_console.ledger.errors import LedgerError
    from gme_console.ledger.records import Adoption, Observation, Resolution, Row, Unreconciled
    from gme_console.ledger.request_records import Intent, RequestEnd, Started
    from gme_console.ledger.writer import LedgerWriter

T = TypeVar("T")
OptionalRow = TypeVar("OptionalRow", "Row", "Row | None")


class RowWrites(QObject):
    """UI thread. `then` is called when it is written, however late; not at all for a row that is not there any more."""

    written = Signal(object)
    """A row that was claimed, reconciled, released, seen or adopted, as it is now."""
    absent = Signal(object)
    """The id of a row that the history does not hold."""

    def __init__(self, ledger: LedgerThread) -> None:
        super().__init__()
        self._ledger = ledger

    def begin(self, intents: Sequence[Intent], then: Callable[[tuple[Started | LedgerError, ...]], None]) -> None:
        """Of each its row and the id of its request, or why it could not be written at once and so has failed."""
        if any(intent.row_id is not None for intent in intents):
            self._ledger.flush()  # the row may be waiting for the TaskId that the request is about
        index = self._ledger.finds_texts
        self._ledger.call(
            lambda writer: writer.begin_all(intents, index=index), then, lambda error: then((error,) * len(intents))
        )

    def finish(
        self,
        ends: Sequence[RequestEnd],
        then: Callable[[tuple[Row | None, ...]], None],
        failed: Callable[[str | Detail], None],
    ) -> None:
        """All together. `failed`: they have to wait; None for a row that is not there any more."""
        tasks = ((end.outcome.kind, getattr(end.outcome.answer, "TaskId", None)) for end in ends)
        what = ", ".join(f"an outcome ({kind}, TaskId {task})" for kind, task in tasks)
        self._ledger.keep(what, lambda writer: writer.finish_all(ends), then, failed=failed)

    def begin_lines(
        self, intents: Sequence[Intent], then: Callable[[tuple[Started, ...]], None], failed: Failed
    ) -> None:
        """The same for lines of a batch, all or none of them."""
        self._ledger.call(lambda writer: writer.batches.begin(intents), then, failed)

    def mark_line(self, batch_id: int, line: int, outcome: LineState, row_id: int | None) -> None:
        """What became of a line without a request of its own, or in spite of it."""
        what = f"what became of line {line} of batch {batch_id}"
        self._ledger.keep(what, lambda writer: writer.batches.mark(batch_id, line, outcome, row_id))

    def recall(self, then: Callable[[tuple[tuple[Unreconciled, ...], tuple[Row, ...]]], None]) -> None:
        """What earlier runs left to do: rows to reconcile, and tasks that were live."""
        self._ledger.keep("what is left", lambda writer: (writer.unreconciled(), writer.live()), then, reads=True)

    def left_over(self, then: Callable[[tuple[Unreconciled, ...]], None]) -> None:
        """Rows to reconcile that no other console reconciles: one died of them, or let them go."""
        self._ledger.keep("looking for rows to reconcile", lambda writer: writer.unreconciled(), then, reads=True)

    def claim(self, row_id: int, at_us: int, then: Callable[[Row | None], None]) -> None:
        """Marks a row as being reconciled by this console; None when another one has it, or it is known already."""
        self._keep("a claim to", row_id, lambda writer: writer.claim(row_id, at_us), partial(self._publish_then, then))

    def reconcile(self, resolution: Resolution, then: Callable[[Row], None]) -> None:
        """`then` is called before `written`: whoever hears of the row finds nothing in doubt any more."""
        then_publish = partial(self._then_publish, then)
        self._keep("a resolution of", resolution.row_id, lambda writer: writer.reconcile(resolution), then_publish)

    def release(self, row_id: int, message: str | Detail, at_us: int) -> None:
        """Reconciling was given up for now; `message` says why."""
        self._keep("a release of", row_id, lambda writer: writer.release(row_id, message, at_us), self.written.emit)

    def refused(self, row_id: int, look: Answered, at_us: int) -> None:
        """The service would not answer a question about the row."""
        self._keep("a refusal of", row_id, lambda writer: writer.refuse(row_id, look, at_us), self.written.emit)

    def observe(self, seen: Observation) -> None:
        self._keep("what was seen of", seen.row_id, lambda writer: writer.observe(seen), self.written.emit)

    def keep_check(
        self,
        intent: Intent,
        request: StartRecord,
        outcome: Outcome,
        report: CheckReport,
        then: Callable[[Row], None],
        failed: Failed,
    ) -> None:
        """A quick check that ended before its start; what cannot be written at once has failed."""
        self._ledger.call(
            lambda writer: writer.checks.keep(intent, request, outcome, report),
            partial(self._publish_then, then),
            failed,
        )

    def conclude_check(self, row_id: int, report: CheckReport, at_us: int) -> None:
        what = "the verdict of the quick check of"
        self._keep(what, row_id, lambda writer: writer.checks.conclude(row_id, report, at_us), self.written.emit)

    def close_check(self, row_id: int, broken_off: CheckReport, at_us: int) -> None:
        """Nobody need look after its recording any more; `broken_off` is for one without a verdict."""
        what = "the end of the quick check of"
        self._keep(what, row_id, lambda writer: writer.checks.close(row_id, broken_off, at_us), self.written.emit)

    def open_checks(self, then: Callable[[tuple[Row, ...]], None]) -> None:
        """Rows of quick checks that dead consoles left without a verdict, or with a recording that may go on."""
        self._ledger.keep("quick checks", lambda writer: writer.checks.broken_off(), then, reads=True)

    def adopt(self, adoption: Adoption, then: Callable[[Row], None]) -> None:
        what = f"the adoption of task {adoption.TaskId}"
        self._ledger.keep(what, lambda writer: writer.adopt(adoption), partial(self._publish_then, then))

    def _keep(self, what: str, row_id: int, work: Callable[[LedgerWriter], T], then: Callable[[T], None]) -> None:
        absent = partial(self.absent.emit, row_id)
        self._ledger.keep(f"{what} row {row_id}", work, then, absent=absent)

    def _then_publish(self, then: Callable[[Row], None], row: Row) -> None:
        then(row)
        self.written.emit(row)

    def _publish_then(self, then: Callable[[OptionalRow], None], row: OptionalRow) -> None:
        if row is not None:
            self.written.emit(row)
        then(row)
