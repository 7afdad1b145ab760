"""What may be done with a row of the history. Pure."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from gme_console.api.outcome import Reason
from gme_console.ledger.records import LIVE_STATES, State

if TYPE_CHECKING:
    from gme_console.ledger.records import Row

_TAKEN = frozenset({Reason.TASK_IN_USE, Reason.OTHER_TASK})
_OVER = frozenset({State.NOT_STARTED, State.NOT_SENT, State.REFUSED, State.STOPPED, State.ENDED})


class RowAction(Enum):
    """Something that an operator may do with some rows and not with others."""

    STOP = auto()
    CHANGE = auto()
    ADOPT = auto()
    """Take the task that another one began in its room into the history."""
    SHOW_OURS = auto()
    """Go to the row that records its room."""
    REPEAT = auto()
    """Fill the form from it."""
    COPY = auto()
    COPY_TASK_ID = auto()
    COPY_REQUEST_ID = auto()
    COPY_ROOM_ID = auto()


_ALWAYS = frozenset({RowAction.COPY, RowAction.COPY_ROOM_ID})


def actions_of(row: Row, *, held: bool = False, ours: Row | None = None) -> frozenset[RowAction]:
    """`held`: nobody may be asked about the row. `ours`: the row that records its room instead of it."""
    live = row.state in LIVE_STATES
    possible = {
        RowAction.STOP: live and not held,
        RowAction.CHANGE: live and not held,
        RowAction.ADOPT: row.reason in _TAKEN and not live and ours is None,
        RowAction.SHOW_OURS: ours is not None,
        RowAction.REPEAT: row.state in _OVER,
        RowAction.COPY_TASK_ID: row.TaskId is not None,
        RowAction.COPY_REQUEST_ID: bool(row.RequestId),
    }
    return _ALWAYS | {action for action, may in possible.items() if may}


def may_be_ours(row: Row) -> bool:
    """Whether another row may record the room of this one: it was refused as in use, or found another's task there."""
    return row.reason in _TAKEN and row.TaskId is None
