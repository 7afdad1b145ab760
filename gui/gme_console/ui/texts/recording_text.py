"""What the window says about a recording: modes, users, and who will be recorded. Pure functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.plain_text import plain_text
from gme_console.api.values import RecordMode
from gme_console.ui.widgets.plain_label import visible

if TYPE_CHECKING:
    from gme_console.api.user_lists import UserLists

NO_ROOM = "No room is named yet."
NOBODY = "Nobody is named yet: type a user id, or choose Everyone."
NOBODY_ON_BOTH = "Nobody is named yet: type a user id, or do not use both lists."

MODE_FILES = {
    RecordMode.SINGLE: "One file for each user.",
    RecordMode.MIXED: "One file for the room, with all voices together.",
    RecordMode.BOTH: "One file for each user, and one file for the room with all voices together.",
}
"""What each mode makes."""

_MODES = {RecordMode.SINGLE: "Single", RecordMode.MIXED: "Mixed", RecordMode.BOTH: "Both"}
_USER_LIMIT = 24


def mode_words(mode: int) -> str:
    """The name of a RecordMode; a number that is none of the three as it is."""
    return _MODES[RecordMode(mode)] if mode in _MODES else str(mode)


def users_words(users: UserLists) -> str:
    """Who is recorded, short enough for a table: "everyone", "only 1145, 7 +3", "except 2"."""
    parts = []
    if users.SubscribeUserIds:
        parts.append(f"only {_short(users.SubscribeUserIds)}")
    if users.UnSubscribeUserIds:
        parts.append(f"except {_short(users.UnSubscribeUserIds)}")
    return ", ".join(parts) or "everyone"


def who_sentence(RoomId: str, mode: int, users: UserLists, application: str = "") -> str:
    """Who will be recorded and into how many files, as a whole sentence; `application` where it is not the usual.

    Every id in it is read back whole.
    """
    if not RoomId:
        return NO_ROOM
    return f"{_who(_room(RoomId, application), users)} will be recorded, {_files(mode, _is_one(users))}."


def taken_sentence(RoomId: str, application: str = "") -> str:
    """Instead of `who_sentence`, of a room that the service says is recorded."""
    return f"Nothing would begin: room {_room(RoomId, application)} is already being recorded."


def _who(room: str, users: UserLists) -> str:
    allowed, left_out = users.SubscribeUserIds, users.UnSubscribeUserIds
    if allowed and left_out:
        return f"Only {_named(allowed)} in room {room}, but not {_named(left_out)},"
    if allowed:
        return f"Only {_named(allowed)} in room {room}"
    if left_out:
        return f"Everyone in room {room} except {_named(left_out)}"
    return f"Everyone in room {room}"


def _files(mode: int, one: bool) -> str:
    own = "in a file of their own" if one else "each in a file of their own"
    room = "in one file for the room" if one else "together in one file for the room"
    words = {RecordMode.SINGLE: own, RecordMode.MIXED: room, RecordMode.BOTH: f"{own} and {room}"}
    return words[RecordMode(mode)] if mode in words else f"in mode {mode}"


def _is_one(users: UserLists) -> bool:
    return len(users.SubscribeUserIds) == 1


def _room(RoomId: str, application: str) -> str:
    """The room, in quotes when spaces would go unseen, and its application if it is to be named."""
    shown = visible(RoomId)
    room = shown if " ".join(RoomId.split()) == RoomId else f"“{shown}”"
    return f"{room} of application {application}" if application else room


def _named(ids: tuple[str, ...]) -> str:
    """ "user 1145", "users 1145 and 7", "users 1145, 7 and 3 more"."""
    shown = [visible(user) for user in ids[:3]]
    if len(ids) == 1:
        return f"user {shown[0]}"
    last = shown[-1] if len(ids) <= 3 else f"{len(ids) - 2:,} more"
    return f"users {', '.join(shown[: len(ids) - 1][:2])} and {last}"


def _short(ids: tuple[str, ...]) -> str:
    shown = ", ".join(plain_text(user, _USER_LIMIT) for user in ids[:2])
    return f"{shown} +{len(ids) - 2}" if len(ids) > 2 else shown
