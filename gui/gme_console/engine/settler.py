"""Turns unknown ends into known ones by asking the service, and never gives up on its own."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gme_console.api.endpoint import same_host
from gme_console.api.messages import DescribeTaskInfo
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.engine.ledger_work import Claim, Claimed, Release
from gme_console.engine.pace import Priority
from gme_console.engine.retry import wait_before
from gme_console.engine.settling import Look, agree, answer_in, decide
from gme_console.ledger.records import Row, Unsettled, Verdict

if TYPE_CHECKING:
    from gme_console.engine.askers import Askers
    from gme_console.engine.inquirer import Inquirer

AGAIN_FIRST_S = 1.0
AGAIN_MOST_S = 30.0


@dataclass(frozen=True, slots=True)
class SettlerPorts:
    """What the settler asks others to do; each returns at once."""

    claim: Callable[[Claim], None]
    settle: Callable[[Verdict], None]
    release: Callable[[Release], None]


@dataclass(slots=True)
class _Case:
    """A row that is being settled."""

    unsettled: Unsettled
    timer: QTimer
    looks: list[Look] = field(default_factory=list)
    failures: int = 0
    token: int = 0
    claimed: bool = False


class Settler(QObject):
    """Lives in the UI thread. One case a row; a case ends by a verdict, or rests until its profile can ask again."""

    row_changed = Signal(object)

    def __init__(
        self, ports: SettlerPorts, inquirer: Inquirer, askers: Askers, now_us: Callable[[], int], spacing_s: float
    ) -> None:
        """`spacing_s`: what two looks agree on that lie this many seconds apart is believed."""
        super().__init__()
        self._ports = ports
        self._inquirer = inquirer
        self._askers = askers
        self._now_us = now_us
        self._spacing_s = spacing_s
        self._cases: dict[int, _Case] = {}
        self._without_key: dict[int, Row] = {}

    def take(self, unsettled: Unsettled) -> None:
        """Begins to settle a row; nothing happens if that is under way, or if nobody may ask about it."""
        row = unsettled.row
        if row.id in self._cases:
            return
        self._without_key.pop(row.id, None)
        if self._askers.of(row) is None:
            return
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may be a twentieth early
        timer.setProperty("row_id", row.id)
        timer.timeout.connect(self._look_again)
        self._cases[row.id] = _Case(unsettled, timer)
        self._ports.claim(Claim(row.id, self._now_us()))

    def is_settling(self, host: str, BizId: int, RoomId: str) -> bool:
        """Whether a request for this room is being settled, or will be as soon as its profile can sign."""
        rows = (*(case.unsettled.row for case in self._cases.values()), *self._without_key.values())
        rows = tuple(row for row in rows if (row.BizId, row.RoomId) == (BizId, RoomId))
        return any(same_host(row.host, host) for row in rows)

    @Slot(object)
    def claimed(self, claimed: Claimed) -> None:
        case = self._cases.get(claimed.row_id)
        if case is None:
            return
        if claimed.row is None:
            self._drop(claimed.row_id)
            return
        case.claimed = True
        self.row_changed.emit(claimed.row)
        self._look(case)

    def leave(self) -> None:
        """Leaves every row as it is on disk; the next console takes it up."""
        for row_id in tuple(self._cases):
            case = self._drop(row_id)
            self._inquirer.cancel(case.token)

    def _look_again(self) -> None:
        case = self._cases.get(int(self.sender().property("row_id")))
        if case is not None:
            self._look(case)

    def _look(self, case: _Case) -> None:
        row = case.unsettled.row
        profile = self._askers.of(row)
        if profile is None:
            self._rest(row, self._askers.why_nobody(row))
            return
        question = DescribeTaskInfo(row.BizId, row.RoomId)
        case.token = self._inquirer.ask(
            profile, question, Priority.SETTLING, lambda outcome: self._looked(row.id, outcome)
        )

    def _looked(self, row_id: int, outcome: Outcome) -> None:
        case = self._cases.get(row_id)
        if case is None:
            return
        answer = answer_in(outcome)
        if answer is not None:
            case.looks.append(Look(time.monotonic(), answer))
            self._judge(case)
        elif outcome.reason is Reason.LEAVING:
            self._drop(row_id)
        elif outcome.reason is Reason.NO_CREDENTIAL:
            self._without_key[row_id] = case.unsettled.row
            self._rest(case.unsettled.row, outcome.message)
        elif outcome.kind is Kind.REFUSED and outcome.reason is not Reason.RATE_LIMITED:
            self._rest(case.unsettled.row, f"The service would not tell what became of it: {outcome.code}.")
        else:
            case.failures += 1
            case.timer.start(int(wait_before(case.failures, AGAIN_FIRST_S, AGAIN_MOST_S) * 1000))

    def _judge(self, case: _Case) -> None:
        unsettled = case.unsettled
        decision = decide(unsettled, tuple(case.looks), self._spacing_s)
        if decision is None:
            if not agree(unsettled, case.looks[0], case.looks[-1]):
                del case.looks[:-1]
            case.timer.start(int(self._spacing_s * 1000) + 1)
            return
        self._drop(unsettled.row.id)
        self._ports.settle(
            Verdict(
                row_id=unsettled.row.id,
                sent_id=unsettled.sent_id,
                state=decision.state,
                word=decision.reason.value,
                message="",
                TaskId=decision.TaskId,
                RecordMode=decision.RecordMode,
                users=decision.users,
                at_us=self._now_us(),
            )
        )

    def _rest(self, row: Row, message: str) -> None:
        self._drop(row.id)
        self._ports.release(Release(row.id, message, self._now_us()))

    def _drop(self, row_id: int) -> _Case:
        case = self._cases.pop(row_id)
        case.timer.stop()
        case.timer.deleteLater()
        return case
