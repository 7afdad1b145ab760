"""Turns unknown ends into known ones by asking the service, and never gives up on its own."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from gme_console.api.actions import DescribeTaskInfo
from gme_console.api.detail import Detail
from gme_console.api.outcome import Answered, Kind, Outcome, Reason
from gme_console.engine.notices import NoticeCode
from gme_console.engine.recordings.reconcile_rules import Case, Cases, RoomLook, Step, agree, answer_in, decide
from gme_console.engine.requests.sending_pace import Priority, wait_before
from gme_console.ledger.records import IN_QUESTION, Row, Unreconciled

if TYPE_CHECKING:
    from gme_console.engine.history.row_writes import RowWrites
    from gme_console.engine.profiles.row_access import RowAccess
    from gme_console.engine.requests.query_runner import QueryRunner

AGAIN_FIRST_S = 1.0
AGAIN_MOST_S = 30.0
"""Between two questions without an answer."""

REFUSED_FIRST_S = 5.0
REFUSED_MOST_S = 300.0
"""Between two questions that the service would not answer."""

SWEEP_MS = 30_000
"""Between two searches for rows that nobody settles: another console died of them, or let them go."""


class Reconciler(QObject):
    """UI thread. One case a row; it ends by a verdict that is written, or when another console has it.

    Whatever fails is done again: a write by the ledger, a question after a wait. What lacks a key waits for `take`.
    """

    def __init__(
        self,
        rows: RowWrites,
        query_runner: QueryRunner,
        row_access: RowAccess,
        now_us: Callable[[], int],
        spacing_s: float,
    ) -> None:
        """`spacing_s`: what two looks agree on that lie this many seconds apart is believed."""
        super().__init__()
        self._rows = rows
        self._query_runner = query_runner
        self._row_access = row_access
        self._now_us = now_us
        self._spacing_s = spacing_s
        self._cases = Cases()
        self._timers: dict[int, QTimer] = {}
        """By row."""
        self._sweep = QTimer(self, interval=SWEEP_MS)
        self._sweep.timeout.connect(self._take_up)
        self._sweep.start()
        rows.absent.connect(self.forget)

    def take(self, unreconciled: Unreconciled) -> None:
        """Settles a row; one that rests is asked about now. Nothing happens if nobody may ask about it."""
        row_id = unreconciled.row.id
        case = self._cases.get(row_id)
        if case is not None and case.unreconciled.sent_id < unreconciled.sent_id:
            self._drop(row_id)  # a later request is what makes the row unknown now
            case = None
        if self._row_access.of(unreconciled.row) is None:
            return
        if case is None:
            case = Case(unreconciled)
            self._cases.add(case)
            self._timers[row_id] = self._timer(row_id)
            self._claim(case)
        elif case.step is Step.REST:
            self._claim(case)

    def is_reconciling(self, host: str, BizId: int, RoomId: str) -> bool:
        """Whether a request for this room is being settled, or will be as soon as its profile can sign."""
        return any(
            case.step in (Step.CLAIM, Step.ANSWER)
            or (case.lacks_key and self._row_access.of(case.unreconciled.row) is not None)
            for case in self._cases.in_room(host, BizId, RoomId)
        )

    def has_no_end(self, host: str, BizId: int, RoomId: str) -> bool:
        """Whether a request for this room is being settled, or what became of it is not written yet."""
        ends = (case.step is Step.VERDICT for case in self._cases.in_room(host, BizId, RoomId))
        return self.is_reconciling(host, BizId, RoomId) or any(ends)

    def hurry(self, host: str, BizId: int, RoomId: str) -> None:
        """The operator waits for this room: what rests there is asked about now."""
        for case in self._cases.in_room(host, BizId, RoomId):
            self.take(case.unreconciled)

    @Slot(object)
    def forget(self, row_id: int) -> None:
        """The row is not in the history any more."""
        if row_id in self._cases:
            self._drop(row_id)

    def leave(self) -> None:
        """Leaves every row as it is on disk; the next console takes it up."""
        self._sweep.stop()
        for row_id in self._cases:
            self.forget(row_id)

    def _claim(self, case: Case) -> None:
        case.step, case.lacks_key = Step.CLAIM, False
        case.looks.clear()
        row_id = case.unreconciled.row.id
        self._timers[row_id].stop()
        self._rows.claim(row_id, self._now_us(), partial(self._claimed, row_id))

    def _claimed(self, row_id: int, row: Row | None) -> None:
        case = self._cases.get(row_id)
        if case is None:
            return
        if row is None:
            self._drop(row_id)
        elif case.step is Step.CLAIM:
            self._look(case)

    def _settled(self, row: Row) -> None:
        """A verdict is written. If the row is in question all the same, that is for another of its requests."""
        case = self._cases.get(row.id)
        if case is None or case.step is not Step.VERDICT:
            return
        self._drop(row.id)
        if row.state in IN_QUESTION:
            self._take_up()

    def _go_on(self, row_id: int) -> None:
        case = self._cases.get(row_id)
        if case is not None and case.step is Step.REST:
            self.take(case.unreconciled)
        elif case is not None and case.step is Step.ANSWER:
            self._look(case)

    def _look(self, case: Case) -> None:
        case.step = Step.ANSWER
        row = case.unreconciled.row
        profile = self._row_access.of(row)
        if profile is None:
            self._rest(case, self._row_access.why_nobody(row))
            self._drop(row.id)
            return
        question = DescribeTaskInfo(row.BizId, row.RoomId)
        looked = partial(self._looked, case, question)
        case.token = self._query_runner.ask(profile, question, Priority.RECONCILING, looked)

    def _looked(self, case: Case, question: DescribeTaskInfo, outcome: Outcome) -> None:
        row_id = case.unreconciled.row.id
        if self._cases.get(row_id) is not case:
            return
        answer = answer_in(outcome)
        if answer is not None:
            case.failures = case.refusals = 0
            case.looks.append(RoomLook(time.monotonic(), answer, Answered(question, outcome)))
            self._judge(case)
        elif outcome.reason is Reason.LEAVING:
            self._drop(row_id)
        elif outcome.reason is Reason.NO_CREDENTIAL:
            case.lacks_key = True
            self._rest(case, outcome.message)
        elif outcome.kind is Kind.REFUSED and outcome.reason is not Reason.RATE_LIMITED:
            case.refusals += 1
            wait_s = wait_before(case.refusals, REFUSED_FIRST_S, REFUSED_MOST_S)
            at = _clock(self._now_us() / 1e6 + wait_s)
            self._rows.refused(row_id, Answered(question, outcome), self._now_us())
            self._rest(case, Detail(NoticeCode.WOULD_NOT_TELL, code=outcome.code, at=at))
            self._wait(case, wait_s)
        else:
            case.failures += 1
            self._wait(case, wait_before(case.failures, AGAIN_FIRST_S, AGAIN_MOST_S))

    def _judge(self, case: Case) -> None:
        unreconciled = case.unreconciled
        decision = decide(unreconciled, tuple(case.looks), self._spacing_s)
        if decision is None:
            if not agree(unreconciled, case.looks[0], case.looks[-1]):
                del case.looks[:-1]
            self._wait(case, self._spacing_s)
            return
        case.step = Step.VERDICT
        self._rows.reconcile(case.resolution(decision, self._now_us()), self._settled)

    def _rest(self, case: Case, message: str | Detail) -> None:
        """The row is given back, so that another console may know more."""
        case.step = Step.REST
        self._rows.release(case.unreconciled.row.id, message, self._now_us())

    @Slot()
    def _take_up(self) -> None:
        """Takes what no other console reconciles, and is not its own already."""
        self._rows.left_over(self._left_over)

    def _left_over(self, unreconciled: tuple[Unreconciled, ...]) -> None:
        for one in unreconciled:
            if one.row.id not in self._cases:
                self.take(one)

    def _wait(self, case: Case, wait_s: float) -> None:
        self._timers[case.unreconciled.row.id].start(int(wait_s * 1000) + 1)

    def _timer(self, row_id: int) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may be a twentieth early
        timer.timeout.connect(partial(self._go_on, row_id))
        return timer

    def _drop(self, row_id: int) -> None:
        case = self._cases.pop(row_id)
        self._query_runner.cancel(case.token)
        timer = self._timers.pop(row_id)
        timer.stop()
        timer.deleteLater()


def _clock(at: float) -> str:
    """ "14:03:20" in this computer's time zone."""
    return datetime.fromtimestamp(at).strftime("%H:%M:%S")
