"""What a row, an answer or the end of a stop means for a quick check. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.detail import Detail
from gme_console.api.outcome import Kind, Outcome, Reason, reason_detail
from gme_console.engine.quick_check.check_events import (
    Event,
    StartDone,
    StartFailed,
    StopDone,
    StopFailed,
    StopUnknown,
    TaskOver,
)
from gme_console.engine.quick_check.check_messages import CheckCode
from gme_console.engine.recordings.reconcile_rules import answer_in
from gme_console.ledger.check_report import CheckStep
from gme_console.ledger.records import STEADY_STATES, State

if TYPE_CHECKING:
    from gme_console.ledger.records import Row


def room_fault(outcome: Outcome) -> Detail | None:
    """Why the room cannot be checked; None when nothing records there."""
    answer = answer_in(outcome)
    if answer is None:
        return Detail(CheckCode.NOT_ASKED, why=cause(outcome))
    if answer.TaskId is not None:
        return Detail(CheckCode.TAKEN, TaskId=str(answer.TaskId))
    return None if outcome.kind is Kind.ACCEPTED else Detail(CheckCode.NO_ROOM)


def of_row(step: CheckStep, row: Row, *, in_doubt: bool) -> Event | None:
    """What the row as it is now means in a step; None when nothing. `in_doubt`: its stop is being settled."""
    match step:
        case CheckStep.START:
            return _of_start(row)
        case CheckStep.WAIT | CheckStep.HOLD:
            return _of_end(row)
        case CheckStep.STOP if in_doubt and row.state in STEADY_STATES:
            return StopFailed(Detail(CheckCode.NOT_STOPPED), again=True)
        case CheckStep.STOP if in_doubt or row.state is State.STOPPED:  # by somebody else, perhaps
            return _of_end(row)
    return None


def of_stop(outcome: Outcome) -> Event:
    """What came of its StopRecord."""
    match outcome.kind:
        case Kind.ACCEPTED:
            return StopDone(outcome.reason is Reason.ALREADY_ENDED, outcome.request_id)
        case Kind.REFUSED:
            return StopFailed(Detail(CheckCode.STOP_REFUSED, why=cause(outcome)), request_id=outcome.request_id)
        case Kind.NOT_SENT:
            return StopFailed(Detail(CheckCode.STOP_NOT_SENT, why=cause(outcome)), again=True)
    return StopUnknown(outcome.request_id)


def _of_start(row: Row) -> Event | None:
    if row.state in STEADY_STATES and row.TaskId is not None:
        return StartDone(row.settled, row.RequestId)
    if row.state is State.REFUSED:
        return StartFailed(Detail(CheckCode.REFUSED, why=_row_cause(row)), row.RequestId)
    if row.state is State.NOT_SENT:
        return StartFailed(Detail(CheckCode.NOT_SENT, why=_row_cause(row)))
    if row.state is State.NOT_STARTED:
        other = row.reason == Reason.OTHER_TASK
        return StartFailed(Detail(CheckCode.OTHER_TASK if other else CheckCode.DID_NOT_START))
    return None


def _of_end(row: Row) -> Event | None:
    if row.state is State.STOPPED:
        return TaskOver(Detail(CheckCode.STOPPED_MEANWHILE))
    return TaskOver(Detail(CheckCode.ENDED_MEANWHILE)) if row.state is State.ENDED else None


def _row_cause(row: Row) -> str | Detail:
    return _cause(row.code, row.message, row.reason)


def cause(outcome: Outcome) -> str | Detail:
    """The service's code and words; of an exchange without them what became of it."""
    return _cause(outcome.code, outcome.message, outcome.reason.value)


def _cause(code: str, message: str | Detail, reason: str) -> str | Detail:
    if code and isinstance(message, str):
        return f"{code}: {message}" if message else code
    return message or code or reason_detail(reason)
