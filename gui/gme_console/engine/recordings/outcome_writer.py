"""Writes outcomes as soon as they have been shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.api.action_answers import StartRecordAnswer
from gme_console.api.actions import StartRecord
from gme_console.api.detail import Detail
from gme_console.engine.notices import Notice, NoticeCode
from gme_console.engine.recordings.request_callbacks import Finished
from gme_console.engine.recordings.row_updates import PAINTING_MS
from gme_console.ledger.records import State
from gme_console.ledger.request_records import RequestEnd

if TYPE_CHECKING:
    from gme_console.api.outcome import Outcome
    from gme_console.engine.history.row_writes import RowWrites
    from gme_console.engine.recordings.in_flight import InFlight
    from gme_console.ledger.records import Row

SHOWN_AT_ONCE = 8
"""Answers that are shown before they are written, while no more requests than that are under way."""


class OutcomeWriter(QObject):
    """UI thread. What comes while some are written is written together after them."""

    row_answered = Signal(object)  # Row, as it will be once its outcome is written

    def __init__(
        self,
        rows: RowWrites,
        now_us: Callable[[], int],
        written: Callable[[Sequence[tuple[InFlight, Finished | None]]], None],
        failed: Callable[[InFlight, str | Detail], None],
    ) -> None:
        """`written`: these are on disk; None for one whose row is not there any more.

        `failed`, with a whole sentence: it has to wait; `written` follows, perhaps much later.
        """
        super().__init__()
        self._rows = rows
        self._now_us = now_us
        self._written = written
        self._failed = failed
        self._to_write: list[tuple[InFlight, RequestEnd]] = []
        self._is_writing = False
        self._next = QTimer(self, singleShot=True, interval=PAINTING_MS)
        self._next.timeout.connect(self._flush_unless_writing)

    def take(self, flight: InFlight, outcome: Outcome, under_way: int) -> None:
        """Shows it, and writes it when that has been painted: lost before, it is settled like one that never came.

        Of very many (`under_way`) each is shown once, when it is written.
        """
        row = flight.row
        at_us = self._now_us() if row is None else max(self._now_us(), row.changed_us + 1)
        alone = flight.line is None and under_way <= SHOWN_AT_ONCE
        if alone and row is not None and isinstance(flight.request, StartRecord) and not row.removed:
            self.row_answered.emit(completed(row, outcome))
        self._to_write.append((flight, RequestEnd(flight.sent_id, outcome, at_us)))
        if not self._next.isActive():
            self._next.start()

    @Slot()
    def flush(self) -> None:
        """Before a request of the operator's, too, which may be about one of them."""
        to_write, self._to_write = self._to_write, []
        if to_write:
            self._is_writing = True
            ends = tuple(end for _, end in to_write)
            self._rows.finish(ends, partial(self._are_written, to_write), partial(self._have_to_wait, to_write))

    @Slot()
    def _flush_unless_writing(self) -> None:
        if not self._is_writing:
            self.flush()

    def _are_written(self, written: list[tuple[InFlight, RequestEnd]], rows: tuple[Row | None, ...]) -> None:
        self._is_writing = False
        ends = [
            None if row is None else Finished(flight.token, end.sent_id, flight.request, end.outcome, row)
            for (flight, end), row in zip(written, rows, strict=True)
        ]
        self._written([(flight, end) for (flight, _), end in zip(written, ends, strict=True)])
        self.flush()

    def _have_to_wait(self, unwritten: list[tuple[InFlight, RequestEnd]], why: str | Detail) -> None:
        self._is_writing = False
        for flight, _ in unwritten:
            self._failed(flight, why)
        self.flush()


def not_written(row: Row, why: str | Detail) -> Notice:
    """The row has an outcome that is known and not on disk."""
    if row.TaskId is None:
        return Notice(Detail(NoticeCode.ANSWER_NOT_WRITTEN, RoomId=row.RoomId, why=why))
    return Notice(Detail(NoticeCode.ANSWER_NOT_WRITTEN_OF_TASK, RoomId=row.RoomId, why=why, TaskId=row.TaskId))


def completed(row: Row, outcome: Outcome) -> Row:
    """The row of a start once its outcome is written."""
    answer = outcome.answer
    return row._replace(
        created_us=row.changed_us if row.plan is not None and row.plan.waits else row.created_us,
        TaskId=answer.TaskId if isinstance(answer, StartRecordAnswer) else None,
        state=State(outcome.kind.value),
        reason=outcome.reason.value,
        code=outcome.code,
        message=outcome.message,
        RequestId=outcome.request_id,
    )
