"""What the files of a task say about it. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.outcome import Kind, Outcome
from gme_console.ledger.records import State

if TYPE_CHECKING:
    from gme_console.api.messages import DescribeRecordInfoAnswer

RECORDING_NOW = 2
TASK_NOT_FOUND = "ResourceNotFound.TaskNotFound"


def state_of(answer: DescribeRecordInfoAnswer) -> State:
    """RECORDING while a file grows, else ARMED: the task waits for somebody to record."""
    growing = any(file.RecordStatus == RECORDING_NOW for file in answer.RecordInfo)
    return State.RECORDING if growing else State.ARMED


def is_gone(outcome: Outcome) -> bool:
    """Whether the service no longer knows the task."""
    return outcome.kind is Kind.REFUSED and outcome.code == TASK_NOT_FOUND
