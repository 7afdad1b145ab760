"""When a recording is to begin and to end, as it is kept with its row."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

ROOM_NOT_FOUND = "ResourceNotFound.RoomNotFound"


class Begins(StrEnum):
    """What a start waits for."""

    NOW = "now"  # nothing: only the stop is planned
    ROOM = "room"  # until the room is there
    MOMENT = "moment"


class Plan(NamedTuple):
    """Times are unix microseconds. What is None is not planned.

    `begin_us`: when a start that waits for a moment is sent. `until_us`: what could not be started until then is given
    up. `stop_after_us`: microseconds from when the start was accepted, which then give `stop_us`.
    """

    begins: Begins = Begins.NOW
    begin_us: int | None = None
    until_us: int | None = None
    stop_after_us: int | None = None
    stop_us: int | None = None

    @property
    def waits(self) -> bool:
        """Whether nothing is sent at once."""
        return self.begins is not Begins.NOW

    @property
    def stops(self) -> bool:
        return self.stop_us is not None or self.stop_after_us is not None
