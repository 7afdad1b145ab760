"""What may be done with a row of the history, and which live one needs a look. Pure."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from gme_console.api.outcome import Reason
from gme_console.ledger.plan_records import ROOM_NOT_FOUND
from gme_console.ledger.records import LIVE_STATES, OVER_STATES, STEADY_STATES, State

if TYPE_CHECKING:
    from gme_console.ledger.records import Row

_TAKEN = frozenset({Reason.TASK_IN_USE, Reason.OTHER_TASK})


class RowAction(Enum):
    """Something that an operator may do with some rows and not with others."""

    STOP = auto()
    CHANGE = auto()
    ADOPT = auto()
    """Take the task that another one began in its room into the history."""
    SHOW_OURS = auto()
    """Go to the row that records its room."""
    LOOK_UP_ROOMS = auto()
    REPEAT = auto()
    """Fill the form from it."""
    STOP_LATER = auto()
    """Have it stopped at a time."""
    START_NOW = auto()
    """Not when it was planned."""
    CANCEL_PLAN = auto()
    WHEN_OPENS = auto()
    """Start it again when its room is there."""
    COPY = auto()
    COPY_TASK_ID = auto()
    COPY_REQUEST_ID = auto()
    COPY_ROOM_ID = auto()


_ALWAYS = frozenset({RowAction.COPY, RowAction.COPY_ROOM_ID, RowAction.LOOK_UP_ROOMS})


ACTING = frozenset({RowAction.STOP, RowAction.CHANGE, RowAction.STOP_LATER, RowAction.START_NOW, RowAction.WHEN_OPENS})
"""What would start, stop or change something at the service."""


def actions_of(
    row: Row, *, held: bool = False, ours: Row | None = None, read_only: bool = False
) -> frozenset[RowAction]:
    """`held`: nobody may be asked about the row. `ours`: the row that records its room instead of it.

    `read_only`: the profile that it would be done under is that.
    """
    live = row.state in LIVE_STATES
    possible = {
        RowAction.STOP: live and not held,
        RowAction.CHANGE: live and not held,
        RowAction.ADOPT: row.reason in _TAKEN and not live and ours is None,
        RowAction.SHOW_OURS: ours is not None,
        RowAction.REPEAT: row.state in OVER_STATES,
        RowAction.STOP_LATER: live and not held,
        RowAction.START_NOW: row.state is State.PLANNED,
        RowAction.CANCEL_PLAN: is_planned(row),
        RowAction.WHEN_OPENS: lacked_room(row),
        RowAction.COPY_TASK_ID: row.TaskId is not None,
        RowAction.COPY_REQUEST_ID: bool(row.RequestId),
    }
    allowed = _ALWAYS | {action for action, may in possible.items() if may}
    return allowed - ACTING if read_only else allowed


def is_planned(row: Row) -> bool:
    """Whether it is to begin or to end by itself."""
    return row.state is State.PLANNED or (row.state in LIVE_STATES and row.plan is not None and row.plan.stops)


def lacked_room(row: Row) -> bool:
    """Whether it began nothing since nobody had entered its room."""
    refused = row.state is State.REFUSED and row.code == ROOM_NOT_FOUND
    return refused or (row.state is State.NOT_SENT and row.reason == Reason.NO_ROOM_IN_TIME)


def may_be_ours(row: Row) -> bool:
    """Whether another row may record the room of this one: it was refused as in use, or found another's task there."""
    return row.reason in _TAKEN and row.TaskId is None


UNSEEN_AFTER_US = 60_000_000
"""Microseconds since the service last reported a task after which it is not known to go on; the watch comes round to
each of some hundred tasks in less."""

NEAR_THE_END_S = 23 * 3600
"""The mainland guide of 2025 ends a recording after 24 hours at most; the international one after other rules."""


class Alarm(Enum):
    """Why; the first that is true is shown."""

    NEAR_THE_END = auto()
    """The service may end it by itself soon."""
    UNSEEN = auto()
    """The service could not be asked for long."""
    EMPTIED = auto()
    """It recorded somebody, and records nobody now."""
    NOBODY = auto()
    """It records nobody, for so long that the room or the users may be wrong."""


def alarm_of(row: Row, now_us: int, nobody_s: float) -> Alarm | None:
    """`nobody_s`: seconds after which a task that records nobody is odd."""
    if row.state not in LIVE_STATES:
        return None
    age_s = (now_us - min(row.created_us, row.began_us or row.created_us)) / 1e6
    if age_s >= NEAR_THE_END_S:
        return Alarm.NEAR_THE_END
    if is_unseen(row, now_us):
        return Alarm.UNSEEN
    if row.state is State.ARMED and row.first_file_us is not None:
        return Alarm.EMPTIED
    return Alarm.NOBODY if row.state in (State.ACCEPTED, State.ARMED) and age_s >= nobody_s else None


def goes_unseen(row: Row) -> bool:
    """Whether a task is one of those that are looked at again and again."""
    return row.state in STEADY_STATES


def is_unseen(row: Row, now_us: int) -> bool:
    """Whether a task that was live when last seen was not seen for so long that this may not be so any more."""
    return goes_unseen(row) and now_us - row.seen_us > UNSEEN_AFTER_US
