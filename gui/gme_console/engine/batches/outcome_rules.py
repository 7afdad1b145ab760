"""What the end of a request means for its line. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.actions import StartRecord
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.ledger.batch_records import IfRecording, LineState
from gme_console.ledger.records import LIVE_STATES, Row, State

if TYPE_CHECKING:
    from gme_console.api.actions import Change

_ERRORS = frozenset({LineState.REFUSED, LineState.NOT_SENT, LineState.NOT_STARTED, LineState.SETTLING})
_OF_ONE_LINE = frozenset({Reason.SETTLING_FIRST, Reason.LEAVING, Reason.RATE_LIMITED})


RECORDED = frozenset({LineState.ACCEPTED, LineState.ADOPTED, LineState.CHANGED})
"""Its row has a task, which may go on."""


def line_state(request: Change, outcome: Outcome, if_recording: IfRecording) -> LineState | None:
    """None when the room is recorded already and its task is to be adopted."""
    starts = isinstance(request, StartRecord)
    if starts and outcome.kind is Kind.REFUSED and outcome.reason is Reason.TASK_IN_USE:
        return LineState.SKIPPED if if_recording is IfRecording.SKIP else None
    return {
        Kind.ACCEPTED: LineState.ACCEPTED if starts else LineState.CHANGED,
        Kind.REFUSED: LineState.REFUSED,
        Kind.NOT_SENT: LineState.NOT_SENT,
        Kind.UNKNOWN: LineState.SETTLING,
    }[outcome.kind]


def reconciled_state(row: Row, batch_id: int) -> LineState | None:
    """What became of an unknown line, by its row; None while that is not known.

    A row that is not of the batch had its task already, which the line was to change.
    """
    if row.state in (State.UNKNOWN, State.SETTLING, State.SENDING, State.CHANGING):
        return None
    if row.reason == Reason.NOT_CHANGED:
        return LineState.REFUSED
    if row.TaskId is None:
        return LineState.NOT_STARTED
    if row.batch_id == batch_id:
        return LineState.ACCEPTED
    return LineState.CHANGED if row.state in LIVE_STATES else LineState.REFUSED


def is_error(state: LineState) -> bool:
    """Whether a batch that stops at the first error stops at this."""
    return state in _ERRORS


def of_all_lines(outcome: Outcome) -> bool:
    """Whether it was not sent for a reason that the other lines would meet as well: no key, no line, no name."""
    return outcome.kind is Kind.NOT_SENT and outcome.reason not in _OF_ONE_LINE
