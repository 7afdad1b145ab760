"""A row that is being settled: what was seen of it, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from gme_console.api.endpoint import same_host
from gme_console.ledger.records import Resolution

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

    from gme_console.engine.recordings.reconcile_rules import Decision, RoomLook
    from gme_console.ledger.records import Unreconciled


class Step(Enum):
    """What a case waits for."""

    CLAIM = auto()  # that the ledger gives the row to this console
    ANSWER = auto()  # an answer, or its timer to ask again
    REST = auto()  # its timer, or `take`: to be claimed and asked about anew; the row is unknown meanwhile
    VERDICT = auto()  # that its verdict is written


@dataclass(slots=True)
class Case:
    """A row that is being settled."""

    unsettled: Unreconciled
    timer: QTimer
    step: Step = Step.CLAIM
    looks: list[RoomLook] = field(default_factory=list)
    failures: int = 0
    refusals: int = 0
    token: int = 0
    lacks_key: bool = False

    def is_in(self, host: str, BizId: int, RoomId: str) -> bool:
        """Whether the row is of this room."""
        row = self.unsettled.row
        return (row.BizId, row.RoomId) == (BizId, RoomId) and same_host(row.host, host)

    def verdict(self, decision: Decision, at_us: int) -> Resolution:
        """What the ledger writes."""
        return Resolution(
            row_id=self.unsettled.row.id,
            sent_id=self.unsettled.sent_id,
            state=decision.state,
            word=decision.reason.value,
            message="",
            TaskId=decision.TaskId,
            RecordMode=decision.RecordMode,
            users=decision.users,
            at_us=at_us,
        )
