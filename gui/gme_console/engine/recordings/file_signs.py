"""What the files of a task say about it. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.outcome import Kind, Outcome
from gme_console.ledger.records import State

if TYPE_CHECKING:
    from gme_console.api.actions import DescribeRecordInfoAnswer
    from gme_console.ledger.records import Row

RECORDING_NOW = 2
TASK_NOT_FOUND = "ResourceNotFound.TaskNotFound"

UNSEEN_AFTER_US = 60_000_000
"""Microseconds since the service last told of a task after which it is not known to go on; the watch comes round to
each of some hundred tasks in less."""

_WATCHED = frozenset({State.ACCEPTED, State.ARMED, State.RECORDING})


def is_unseen(row: Row, now_us: int) -> bool:
    """Whether a task that was live when last seen was not seen for so long that this is no news any more."""
    return row.state in _WATCHED and now_us - row.seen_us > UNSEEN_AFTER_US


def state_of(answer: DescribeRecordInfoAnswer) -> State:
    """RECORDING while a file grows, else ARMED: the task waits for somebody to record."""
    growing = any(file.RecordStatus == RECORDING_NOW for file in answer.RecordInfo)
    return State.RECORDING if growing else State.ARMED


def is_gone(outcome: Outcome) -> bool:
    """Whether the service no longer knows the task."""
    return outcome.kind is Kind.REFUSED and outcome.code == TASK_NOT_FOUND
