"""The events and commands of a quick check's state machine."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gme_console.api.action_answers import RecordInfo
    from gme_console.api.detail import Detail


class Do(Enum):
    """What a check wants done."""

    LOOK = auto()
    """Ask which task records the room."""
    START = auto()
    ASK_FILES = auto()
    STOP = auto()
    END = auto()
    """It is over: write down what it says."""


class Begin(NamedTuple):
    """It is its turn."""


class Tick(NamedTuple):
    """The moment came that `due` named, or any other."""


class Abort(NamedTuple):
    """Nobody needs its verdict any more."""

    why: Detail


class Looked(NamedTuple):
    """What the service says of the room. `why` it cannot be used; None when nothing records there."""

    why: Detail | None
    request_id: str = ""


class StartDone(NamedTuple):
    """The room is recorded. `settled`: found by asking, since no answer came."""

    settled: bool = False
    request_id: str = ""


class StartFailed(NamedTuple):
    """The start ended otherwise, or was never begun: nothing is recorded because of it."""

    why: Detail
    request_id: str = ""


class FilesListed(NamedTuple):
    """`mode`: what the service says, None where it did not."""

    files: tuple[RecordInfo, ...]
    mode: int | None = None
    request_id: str = ""


class FilesFailed(NamedTuple):
    """`gone`: the service does not know the task any more."""

    why: str | Detail
    gone: bool = False
    request_id: str = ""


class TaskOver(NamedTuple):
    """The recording is known to be over. `why`: how, if the check did not stop it."""

    why: Detail


class StopDone(NamedTuple):
    """`already`: it had ended before."""

    already: bool = False
    request_id: str = ""


class StopFailed(NamedTuple):
    """`again`: nothing was done, and the same may succeed later."""

    why: Detail
    again: bool = False
    request_id: str = ""


class StopUnknown(NamedTuple):
    """It is being settled; StopDone, StopFailed or TaskOver follows."""

    request_id: str = ""


Event = (
    Begin
    | Tick
    | Abort
    | Looked
    | StartDone
    | StartFailed
    | FilesListed
    | FilesFailed
    | TaskOver
    | StopDone
    | StopFailed
    | StopUnknown
)
