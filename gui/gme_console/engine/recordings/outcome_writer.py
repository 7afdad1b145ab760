"""Writes outcomes as soon as they have been shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.api.action_answers import StartRecordAnswer
from gme_console.api.actions import StartRecord
from gme_console.ledger.batch_records import LineEnd
from gme_console.ledger.plan_records import Begins
from gme_console.ledger.records import State

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.api.outcome import Outcome
    from gme_console.engine.history.row_writes import RowWrites
    from gme_console.engine.recordings.in_flight import InFlight
    from gme_console.ledger.records import Row

Written = Callable[["InFlight", "Outcome", "Row"], None]
Failed = Callable[["InFlight", "str | Detail"], None]
_ToWrite = tuple["InFlight", "Outcome", int]


class OutcomeWriter(QObject):
    """Lives in the UI thread."""

    row_answered = Signal(object)  # Row, as it will be once its outcome is written

    def __init__(self, rows: RowWrites, now_us: Callable[[], int], written: Written, failed: Failed) -> None:
        """`failed`, with a whole sentence: it has to wait; `written` follows, perhaps much later."""
        super().__init__()
        self._rows = rows
        self._now_us = now_us
        self._written = written
        self._failed = failed
        self._to_write: list[_ToWrite] = []
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self.flush)

    def take(self, flight: InFlight, outcome: Outcome) -> None:
        """Shows it, and writes it when that has been painted: lost before, it is settled like one that never came."""
        row = flight.row
        at_us = self._now_us() if row is None else max(self._now_us(), row.changed_us + 1)
        alone = flight.line is None  # many are told once, when they are written
        if alone and row is not None and isinstance(flight.request, StartRecord) and not row.removed:
            self.row_answered.emit(completed(row, outcome))
        self._to_write.append((flight, outcome, at_us))
        self._next.start()

    @Slot()
    def flush(self) -> None:
        to_write, self._to_write = self._to_write, []
        lines = [one for one in to_write if one[0].line is not None]
        if lines:
            ends = tuple(LineEnd(flight.sent_id, outcome, at_us) for flight, outcome, at_us in lines)
            self._rows.finish_lines(ends, partial(self._lines_written, lines), partial(self._lines_failed, lines))
        for flight, outcome, at_us in (one for one in to_write if one[0].line is None):
            then, failed = partial(self._written, flight, outcome), partial(self._failed, flight)
            self._rows.finish(flight.sent_id, outcome, at_us, then, failed)

    def _lines_written(self, lines: list[_ToWrite], rows: tuple[Row | None, ...]) -> None:
        for (flight, outcome, _), row in zip(lines, rows, strict=True):
            if row is not None:
                self._written(flight, outcome, row)

    def _lines_failed(self, lines: list[_ToWrite], why: str | Detail) -> None:
        for flight, _, _ in lines:
            self._failed(flight, why)


def completed(row: Row, outcome: Outcome) -> Row:
    """The row of a start once its outcome is written."""
    answer = outcome.answer
    return row._replace(
        created_us=row.changed_us if row.plan is not None and row.plan.begins != Begins.NOW else row.created_us,
        TaskId=answer.TaskId if isinstance(answer, StartRecordAnswer) else None,
        state=State(outcome.kind.value),
        reason=outcome.reason.value,
        code=outcome.code,
        message=outcome.message,
        RequestId=outcome.request_id,
    )
