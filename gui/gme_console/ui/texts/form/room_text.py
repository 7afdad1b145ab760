"""What stands under the form's room: what the service says of it, in whole sentences. Pure."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from gme_console.engine.recordings.room_status import RoomState
from gme_console.ui.texts.form.form_text import nothing_sent
from gme_console.ui.texts.form.read_back_text import named_users
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.recording_text import mode_text
from gme_console.ui.texts.translate import joined, tr

if TYPE_CHECKING:
    from gme_console.api.values import UserLists
    from gme_console.engine.recordings.room_status import RoomStatus

_WHY = 120
"""Characters of what went wrong."""


class NoteTone(Enum):
    """As what it is shown; DIM: nothing to be done about it."""

    DIM = auto()
    GOOD = auto()
    CAUTION = auto()


class RoomNote(NamedTuple):
    """`full`: more than has room under the field, for its tooltip. `heard`: what must not be missed by ear."""

    text: str
    tone: NoteTone = NoteTone.DIM
    full: str = ""
    heard: str = ""

    def signed(self) -> str:
        """With the sign that stands for its colour."""
        match self.tone:
            case NoteTone.GOOD:
                return tr("● {text}", text=self.text)
            case NoteTone.CAUTION:
                return tr("⚠ {text}", text=self.text)
        return self.text


def room_note(report: RoomStatus, *, asked_at: str = "", unsent: bool = False) -> RoomNote:
    """`asked_at`: when that was, of what is no news any more. `unsent`: a start was not sent because of it."""
    match report.finding:
        case RoomState.ASKING:
            return RoomNote(tr("Asking…"))
        case RoomState.FREE if asked_at:
            return RoomNote(tr("No recording in this room at {time}.", time=asked_at))
        case RoomState.FREE:
            return RoomNote(tr("No recording in this room now."))
        case RoomState.NO_ROOM if asked_at:
            return RoomNote(tr("The room did not exist at {time}.", time=asked_at))
        case RoomState.NO_ROOM:
            return RoomNote(tr("The room does not exist now."))
        case RoomState.COULD_NOT_ASK:
            return RoomNote(tr("Could not ask: {why}", why=visible(message_text(report.trouble), _WHY)))
        case RoomState.TAKEN:
            return _taken(report, asked_at, unsent=unsent)


def _taken(report: RoomStatus, asked_at: str, *, unsent: bool) -> RoomNote:
    when = tr("Asked at {time}.", time=asked_at) if asked_at else ""
    nothing = nothing_sent() if unsent else ""
    if report.ours is None:
        told = tr("Already being recorded, not from this console. Adopt it to change or stop it.")
    else:
        told = _recorded_here(report.users)
    mode = mode_text(report.RecordMode) if report.RecordMode is not None else tr("unknown")
    full = tr("Mode: {mode}. TaskId {TaskId}.", mode=mode, TaskId=report.TaskId)
    tone = NoteTone.CAUTION if unsent or report.ours is None else NoteTone.GOOD
    text = joined(nothing, told, when)
    return RoomNote(text, tone, joined(text, full), joined(nothing, told) if report.ours is None else "")


def _recorded_here(users: UserLists) -> str:
    only, others = named_users(users.SubscribeUserIds), named_users(users.UnSubscribeUserIds)
    if only and others:
        return tr("This console is recording this room: only {users}, except {others}.", users=only, others=others)
    if only:
        return tr("This console is recording this room: only {users}.", users=only)
    if others:
        return tr("This console is recording this room: all except {others}.", others=others)
    return tr("This console is recording this room: everyone.")
