"""What the window says about a recording: modes, users, who will be recorded, and what a change does. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from gme_console.api.plain_text import plain_text
from gme_console.api.values import RecordMode
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.translate import joined, tr

if TYPE_CHECKING:
    from gme_console.api.values import UserLists

_USER_LIMIT = 24


def stayed() -> str:
    """What is said when the window is closed and stays."""
    return tr("The window stayed open because a start was not sent yet. Close it again to leave.")


def nobody() -> str:
    """What is wrong with lists that name nobody."""
    return tr("Add a user id, or choose Everyone.")


def mode_text(mode: int) -> str:
    """The name of a RecordMode; a number that is none of the three as it is."""
    match mode:
        case RecordMode.SINGLE:
            return tr("Single")
        case RecordMode.MIXED:
            return tr("Mixed")
        case RecordMode.BOTH:
            return tr("Both")
    return str(mode)


def mode_files(mode: int) -> str:
    """What a mode makes; empty for a number that is none of the three."""
    match mode:
        case RecordMode.SINGLE:
            return tr("One file for each user.")
        case RecordMode.MIXED:
            return tr("One file for the room, with all voices together.")
        case RecordMode.BOTH:
            return tr("One file for each user, and one file for the room with all voices together.")
    return ""


def mode_hint(mode: int) -> str:
    """The same in the few words that have room beside the choice."""
    match mode:
        case RecordMode.SINGLE:
            return tr("one file for each user")
        case RecordMode.MIXED:
            return tr("one file for the room")
        case RecordMode.BOTH:
            return tr("files of both kinds")
    return ""


def users_text(users: UserLists) -> str:
    """Who is recorded, short enough for a table, where the ids count: "everyone", "only 1145, 7 +3", "except 2"."""
    only, out = _short(users.SubscribeUserIds), _short(users.UnSubscribeUserIds)
    return _whom(only, out) if only or not out else tr("except {users}", users=out)


def all_users_text(users: UserLists) -> str:
    """Every listed user: "everyone", "only 1145, 7", "all except 2", "only 1145, except 2"."""
    return _whom(", ".join(users.SubscribeUserIds), ", ".join(users.UnSubscribeUserIds))


def _whom(only: str, out: str) -> str:
    if only:
        return tr("only {users}, except {others}", users=only, others=out) if out else tr("only {users}", users=only)
    return tr("all except {users}", users=out) if out else tr("everyone")


def _short(ids: tuple[str, ...]) -> str:
    shown = ", ".join(plain_text(user, _USER_LIMIT) for user in ids[:2])
    return f"{shown} +{len(ids) - 2}" if len(ids) > 2 else shown


def difference(mode: int, users: UserLists, new_mode: int, new_users: UserLists) -> tuple[str, ...]:
    """What a change does, sentence by sentence; empty when it does nothing."""
    sentences = []
    if new_mode != mode:
        becomes = tr("{mode} becomes {new_mode}.", mode=mode_text(mode), new_mode=mode_text(new_mode))
        sentences.append(joined(becomes, mode_files(new_mode)))
    if not users.same_users(new_users):
        sentences += _users_difference(users, new_users)
    return tuple(sentences)


def _users_difference(old: UserLists, new: UserLists) -> list[str]:
    allowed, newly_allowed = set(old.SubscribeUserIds), set(new.SubscribeUserIds)
    left_out, newly_left_out = set(old.UnSubscribeUserIds), set(new.UnSubscribeUserIds)
    if bool(allowed) != bool(newly_allowed):
        before, after = users_text(old), users_text(new)
        return [tr("Until now {before}; from now on {after} will be recorded.", before=before, after=after)]
    gone = (allowed - newly_allowed) | (newly_left_out - left_out)
    come = (newly_allowed - allowed) | (left_out - newly_left_out)
    return [
        *(
            tr("User {user} will no longer be recorded.", user=visible(user, 60))
            for user in _ordered(gone - come, old, new)
        ),
        *(tr("User {user} will be recorded.", user=visible(user, 60)) for user in _ordered(come - gone, old, new)),
    ]


def _ordered(wanted: Iterable[str], *lists: UserLists) -> list[str]:
    known = [user for one in lists for user in (*one.SubscribeUserIds, *one.UnSubscribeUserIds)]
    return [user for user in dict.fromkeys(known) if user in set(wanted)]
