"""What is written about recordings: kept until it is, and told with what the rows are then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from gme_console.api.outcome import Reason
from gme_console.ledger.records import State

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.api.outcome import Outcome
    from gme_console.engine.history.ledger_thread import Failed, LedgerThread
    from gme_console.ledger.records import Adoption, Intent, Observation, Resolution, Row, Unreconciled
    from gme_console.ledger.writer import LedgerWriter, Started

T = TypeVar("T")
OptionalRow = TypeVar("OptionalRow", "Row", "Row | None")


class RowWrites(QObject):
    """UI thread. `then` is called when it is written, however late; not at all for a row that is not there any more."""

    written = Signal(object)
    """A row that was claimed, reconciled, released or seen, as it is now."""
    adopted = Signal(object)
    """The row of a task that was taken into the history."""
    absent = Signal(object)
    """The id of a row that the history does not hold."""

    def __init__(self, ledger: LedgerThread) -> None:
        super().__init__()
        self._ledger = ledger

    def begin(self, intent: Intent, then: Callable[[Started], None], failed: Failed) -> None:
        """What cannot be written at once has failed."""
        if intent.row_id is not None:
            self._ledger.flush()  # the row may be waiting for the TaskId that the request is about
        self._ledger.call(lambda writer: writer.begin(intent), then, failed)

    def finish(
        self,
        sent_id: int,
        outcome: Outcome,
        at_us: int,
        then: Callable[[Row], None],
        failed: Callable[[str | Detail], None],
    ) -> None:
        """`failed` tells that it has to wait."""
        task = getattr(outcome.answer, "TaskId", None)
        what = f"an outcome ({outcome.kind}, TaskId {task})"
        self._ledger.keep(what, lambda writer: writer.finish(sent_id, outcome, at_us), then, failed=failed)

    def recall(self, then: Callable[[tuple[tuple[Unreconciled, ...], tuple[Row, ...]]], None]) -> None:
        """What earlier runs left to do: rows to reconcile, and tasks that were live."""
        self._ledger.keep("what is left", lambda writer: (writer.unsettled(), writer.live()), then, reads=True)

    def left_over(self, then: Callable[[tuple[Unreconciled, ...]], None]) -> None:
        """Rows to reconcile that no other console reconciles: one died of them, or let them go."""
        self._ledger.keep("looking for rows to reconcile", lambda writer: writer.unsettled(), then, reads=True)

    def claim(self, row_id: int, at_us: int, then: Callable[[Row | None], None]) -> None:
        """Marks a row as being reconciled by this console; None when another one has it, or it is known already."""
        self._keep("a claim to", row_id, lambda writer: writer.claim(row_id, at_us), partial(self._told, then))

    def settle(self, verdict: Resolution, then: Callable[[Row], None]) -> None:
        self._keep("a verdict on", verdict.row_id, partial(_settle, verdict=verdict), partial(self._told, then))

    def release(self, row_id: int, message: str | Detail, at_us: int) -> None:
        """Reconciling was given up for now; `message` says why."""
        self._keep("a release of", row_id, lambda writer: writer.release(row_id, message, at_us), self.written.emit)

    def observe(self, seen: Observation) -> None:
        self._keep("what was seen of", seen.row_id, lambda writer: writer.observe(seen), self.written.emit)

    def adopt(self, adoption: Adoption) -> None:
        what = f"the adoption of task {adoption.TaskId}"
        self._ledger.keep(what, lambda writer: writer.adopt(adoption), self.adopted.emit)

    def _keep(self, what: str, row_id: int, work: Callable[[LedgerWriter], T], then: Callable[[T], None]) -> None:
        absent = partial(self.absent.emit, row_id)
        self._ledger.keep(f"{what} row {row_id}", work, then, absent=absent)

    def _told(self, then: Callable[[OptionalRow], None], row: OptionalRow) -> None:
        if row is not None:
            self.written.emit(row)
        then(row)


def _settle(writer: LedgerWriter, verdict: Resolution) -> Row:
    """A task that another row has already cannot be what an unknown start began."""
    if verdict.state is State.ACCEPTED and verdict.TaskId is not None:
        row = writer.row(verdict.row_id)
        known = writer.known_task(row.host, row.BizId, verdict.TaskId)
        if known is not None and known.id != verdict.row_id:
            verdict = replace(verdict, state=State.NOT_STARTED, word=Reason.OTHER_TASK.value, TaskId=None)
    return writer.settle(verdict)
