"""What the service says about a room before anything is sent."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.values import EVERYONE, UserLists

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.ledger.records import Row


class RoomState(StrEnum):
    """What the service says about a room."""

    ASKING = "asking"
    FREE = "free"
    TAKEN = "taken"
    NO_ROOM = "no_room"
    COULD_NOT_ASK = "could_not_ask"


class RoomStatus(NamedTuple):
    """TaskId, mode and users only when TAKEN; `ours` is the row of the history that has this task, if one does.

    `trouble` says why it could not be asked.
    """

    BizId: int
    RoomId: str
    finding: RoomState
    TaskId: int | None = None
    RecordMode: int | None = None
    users: UserLists = EVERYONE
    ours: Row | None = None
    trouble: str | Detail = ""

    @property
    def answered(self) -> bool:
        """Whether the service has said something of the room."""
        return self.finding not in (RoomState.ASKING, RoomState.COULD_NOT_ASK)

    @property
    def taken(self) -> bool:
        return self.finding is RoomState.TAKEN
