"""What a screen reader says by itself of a recording. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.ledger.records import State
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from gme_console.ledger.records import Row


def became_text(before: State, row: Row, title: Callable[[Row], str]) -> str:
    """What a screen reader says of a row that was in another state before; empty if nothing."""
    room = visible(row.RoomId, 60)
    match row.state:
        case State.ACCEPTED | State.ARMED | State.RECORDING:
            return _live_text(before, room)
        case State.UNKNOWN | State.SETTLING if before not in (State.UNKNOWN, State.SETTLING):
            return tr("Room {room}: no clear answer. The console is finding out what became of it.", room=room)
        case State.REFUSED:
            return tr("Room {room}: refused. {why}", room=room, why=title(row))
        case State.NOT_SENT:
            return tr("Room {room}: nothing was sent. {why}", room=room, why=title(row))
        case State.NOT_STARTED:
            return tr("Room {room}: settled, nothing was started.", room=room)
        case State.STOPPED:
            return tr("Room {room}: stopped.", room=room)
        case State.ENDED:
            return tr("Room {room}: the recording has ended.", room=room)
    return ""


def _live_text(before: State, room: str) -> str:
    match before:
        case State.SENDING | State.WAITING | State.PLANNED:
            return tr("Room {room}: accepted, being recorded.", room=room)
        case State.UNKNOWN | State.SETTLING:
            return tr("Room {room}: settled, being recorded.", room=room)
        case State.STOPPING:
            return tr("Room {room}: not stopped, still being recorded.", room=room)
    return ""


def recorded_already_text(row: Row) -> str:
    """What a screen reader says of a start that was not needed."""
    return tr("Room {room} is being recorded from here already.", room=visible(row.RoomId, 60))
