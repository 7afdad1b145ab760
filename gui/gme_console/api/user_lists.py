"""Who is recorded, as the API takes it."""

from __future__ import annotations

from typing import Any, NamedTuple


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
