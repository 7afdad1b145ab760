"""The sentence that is read back to the caller before a start: whom it records, and into which files. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto
from typing import TYPE_CHECKING

from gme_console.api.values import RecordMode
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.translate import listed, tr

if TYPE_CHECKING:
    from gme_console.api.values import UserLists


class _Whom(Enum):
    EVERYONE = auto()
    ALL_BUT = auto()
    ONE = auto()
    SEVERAL = auto()
    ONE_BUT_NOT = auto()
    SEVERAL_BUT_NOT = auto()


_SENTENCES: Mapping[tuple[_Whom, int], Callable[[], str]] = {
    (_Whom.EVERYONE, RecordMode.SINGLE): lambda: tr(
        "Everyone in room {room} will be recorded, each in a file of their own."
    ),
    (_Whom.EVERYONE, RecordMode.MIXED): lambda: tr(
        "Everyone in room {room} will be recorded, together in one file for the room."
    ),
    (_Whom.EVERYONE, RecordMode.BOTH): lambda: tr(
        "Everyone in room {room} will be recorded, each in a file of their own and together in one file for the room."
    ),
    (_Whom.ALL_BUT, RecordMode.SINGLE): lambda: tr(
        "Everyone in room {room} except {others} will be recorded, each in a file of their own."
    ),
    (_Whom.ALL_BUT, RecordMode.MIXED): lambda: tr(
        "Everyone in room {room} except {others} will be recorded, together in one file for the room."
    ),
    (_Whom.ALL_BUT, RecordMode.BOTH): lambda: tr(
        "Everyone in room {room} except {others} will be recorded, "
        "each in a file of their own and together in one file for the room."
    ),
    (_Whom.ONE, RecordMode.SINGLE): lambda: tr("Only {users} in room {room} will be recorded, in a file of their own."),
    (_Whom.ONE, RecordMode.MIXED): lambda: tr(
        "Only {users} in room {room} will be recorded, in one file for the room."
    ),
    (_Whom.ONE, RecordMode.BOTH): lambda: tr(
        "Only {users} in room {room} will be recorded, in a file of their own and in one file for the room."
    ),
    (_Whom.SEVERAL, RecordMode.SINGLE): lambda: tr(
        "Only {users} in room {room} will be recorded, each in a file of their own."
    ),
    (_Whom.SEVERAL, RecordMode.MIXED): lambda: tr(
        "Only {users} in room {room} will be recorded, together in one file for the room."
    ),
    (_Whom.SEVERAL, RecordMode.BOTH): lambda: tr(
        "Only {users} in room {room} will be recorded, "
        "each in a file of their own and together in one file for the room."
    ),
    (_Whom.ONE_BUT_NOT, RecordMode.SINGLE): lambda: tr(
        "Only {users} in room {room}, but not {others}, will be recorded, in a file of their own."
    ),
    (_Whom.ONE_BUT_NOT, RecordMode.MIXED): lambda: tr(
        "Only {users} in room {room}, but not {others}, will be recorded, in one file for the room."
    ),
    (_Whom.ONE_BUT_NOT, RecordMode.BOTH): lambda: tr(
        "Only {users} in room {room}, but not {others}, will be recorded, "
        "in a file of their own and in one file for the room."
    ),
    (_Whom.SEVERAL_BUT_NOT, RecordMode.SINGLE): lambda: tr(
        "Only {users} in room {room}, but not {others}, will be recorded, each in a file of their own."
    ),
    (_Whom.SEVERAL_BUT_NOT, RecordMode.MIXED): lambda: tr(
        "Only {users} in room {room}, but not {others}, will be recorded, together in one file for the room."
    ),
    (_Whom.SEVERAL_BUT_NOT, RecordMode.BOTH): lambda: tr(
        "Only {users} in room {room}, but not {others}, will be recorded, "
        "each in a file of their own and together in one file for the room."
    ),
}


Mark = Callable[[str], str]
"""Lets an id stand out in its sentence."""


def who_sentence(RoomId: str, mode: int, users: UserLists, application: str = "", mark: Mark = str) -> str:
    """Who will be recorded and into how many files, as a whole sentence; `application` where it is not the usual.

    Every id in it is read back whole.
    """
    if not RoomId:
        return tr("No room is named yet.")
    room = _room(RoomId, application, mark)
    sentence = _SENTENCES.get((_whom(users), mode))
    if sentence is None:
        return tr("Room {room} will be recorded in mode {mode}.", room=room, mode=mode)
    named, others = named_users(users.SubscribeUserIds, mark), named_users(users.UnSubscribeUserIds, mark)
    return sentence().format(room=room, users=named, others=others)


def taken_sentence(RoomId: str, application: str = "", mark: Mark = str) -> str:
    """Instead of `who_sentence`, of a room that the service says is recorded."""
    return tr("Nothing would be started: room {room} is already being recorded.", room=_room(RoomId, application, mark))


def _whom(users: UserLists) -> _Whom:
    named = len(users.SubscribeUserIds)
    if not named:
        return _Whom.ALL_BUT if users.UnSubscribeUserIds else _Whom.EVERYONE
    if users.UnSubscribeUserIds:
        return _Whom.ONE_BUT_NOT if named == 1 else _Whom.SEVERAL_BUT_NOT
    return _Whom.ONE if named == 1 else _Whom.SEVERAL


def _room(RoomId: str, application: str, mark: Mark) -> str:
    """The room, in quotes when spaces would go unseen, and its application if it is to be named."""
    shown = mark(visible(RoomId))
    room = shown if " ".join(RoomId.split()) == RoomId else tr("“{text}”", text=shown)
    return tr("{room} of application {application}", room=room, application=mark(application)) if application else room


def named_users(ids: tuple[str, ...], mark: Mark = str) -> str:
    """As a part of a sentence: "user 1145", "users 1145 and 7", "users 1145, 7 and 3 more"; empty for nobody."""
    shown = [mark(visible(user)) for user in ids[:3]]
    if len(ids) > 3:
        return tr("users {users} and %n more", None, len(ids) - 2, users=listed(shown[:2]))
    if len(ids) > 1:
        return tr("users {users} and {last}", users=listed(shown[:-1]), last=shown[-1])
    return tr("user {user}", user=shown[0]) if ids else ""
