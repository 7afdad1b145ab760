"""The exact numbers, words and lists of the recording API."""

from __future__ import annotations

from enum import IntEnum
from typing import Any, NamedTuple

UINT64_MAX = 2**64 - 1
MAX_LISTED_USERS = 20
"""Entries that an allowlist or a blocklist may have (API reference, StartRecord)."""

ROOM_ID_CAUTION = 127
"""Characters after which a RoomId is doubtful: the client SDK's guide names this limit, the server's is unknown."""


class RecordMode(IntEnum):
    """RecordMode as the API numbers it; a mode read from the service stays an int, it may be none of these."""

    SINGLE = 1
    MIXED = 2
    BOTH = 3


class UserLists(NamedTuple):
    """SubscribeRecordUserIds: the allowlist and the blocklist. Both empty means everyone."""

    SubscribeUserIds: tuple[str, ...] = ()
    UnSubscribeUserIds: tuple[str, ...] = ()

    def body(self) -> dict[str, Any]:
        """The lists that have entries; an empty list is never sent, its meaning is documented nowhere."""
        lists = {"SubscribeUserIds": self.SubscribeUserIds, "UnSubscribeUserIds": self.UnSubscribeUserIds}
        return {name: list(ids) for name, ids in lists.items() if ids}

    def same_users(self, other: UserLists) -> bool:
        """Whether both name the same users, in whatever order."""
        return set(self.SubscribeUserIds) == set(other.SubscribeUserIds) and set(self.UnSubscribeUserIds) == set(
            other.UnSubscribeUserIds
        )


EVERYONE = UserLists()
"""Neither list has entries."""
