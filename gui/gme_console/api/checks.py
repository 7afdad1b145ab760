"""What can be known to be wrong before anything is sent: pure functions, one per field of the form."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.plain_text import is_invisible, plain_text
from gme_console.api.values import (
    MAX_LISTED_USERS,
    ROOM_ID_CAUTION,
    UINT64_MAX,
    RecordMode,
    parse_uint64,
)

if TYPE_CHECKING:
    from gme_console.api.user_lists import UserLists


class Problem(NamedTuple):
    """What is wrong with a field, in the API's spelling. A caution is shown, yet it may be sent."""

    field: str
    text: str
    caution: bool = False


def check_biz_id(text: str) -> Problem | None:
    """BizId: a decimal uint64 other than 0; space round it is no problem (`parse_uint64` drops it)."""
    if not text.strip():
        return Problem("BizId", "Type the application id.")
    value = parse_uint64(text)
    if value is None:
        return Problem("BizId", f"The application id is a whole number, digits only, up to {UINT64_MAX}.")
    return Problem("BizId", "The application id cannot be 0.") if value == 0 else None


def check_room_id(text: str) -> Problem | None:
    """RoomId: any text, never altered. Blank and unprintable ones are refused, doubtful ones cautioned."""
    if not text.strip():
        return Problem("RoomId", "Type the room id.")
    control = _control(text)
    if control:
        return Problem("RoomId", f"The room id contains a character that cannot be typed ({control}).")
    if text != text.strip():
        return Problem("RoomId", "The room id begins or ends with a space, which is sent as part of it.", True)
    if any(map(is_invisible, text)):
        return Problem("RoomId", f"The room id contains something invisible: {plain_text(text, ROOM_ID_CAUTION)}", True)
    if len(text) > ROOM_ID_CAUTION:
        return Problem(
            "RoomId",
            f"The room id has {len(text)} characters; the voice SDK's guide allows {ROOM_ID_CAUTION}.",
            True,
        )
    return None


def check_record_mode(value: int | None) -> Problem | None:
    """RecordMode: 1, 2 or 3."""
    if value in tuple(RecordMode) and not isinstance(value, bool):
        return None
    return Problem("RecordMode", "Choose single, mixed or both.")


def check_user_id(text: str, field: str = "SubscribeUserIds") -> Problem | None:
    """One user id: not empty, printable; space or something invisible inside gets a caution."""
    if not text.strip():
        return Problem(field, "A user id is empty.")
    shown = plain_text(text, 40)
    if _control(text):
        return Problem(field, f"The user id {shown} contains a character that cannot be typed.")
    if any(character.isspace() or is_invisible(character) for character in text):
        return Problem(field, f"The user id {shown} contains a space or something invisible, which is sent too.", True)
    return None


def check_user_lists(lists: UserLists) -> Problem | None:
    """Both lists: each id, repetitions, at most 20 on each, nobody on both. Errors come first."""
    named = {"SubscribeUserIds": lists.SubscribeUserIds, "UnSubscribeUserIds": lists.UnSubscribeUserIds}
    problems = [problem for field, ids in named.items() for problem in (*_each(field, ids), _count(field, ids))]
    problems += [_on_both(lists), _both_set(lists)]
    found = [problem for problem in problems if problem is not None]
    return min(found, key=lambda problem: problem.caution, default=None)


def _each(field: str, ids: tuple[str, ...]) -> list[Problem | None]:
    if not ids:
        return []
    repeated = [user for user, times in Counter(ids).items() if times > 1]
    twice = Problem(field, f"User {plain_text(repeated[0], 40)} is listed twice.") if repeated else None
    return [*(check_user_id(user, field) for user in ids), twice]


def _count(field: str, ids: tuple[str, ...]) -> Problem | None:
    if len(ids) <= MAX_LISTED_USERS:
        return None
    excess = len(ids) - MAX_LISTED_USERS
    return Problem(field, f"At most {MAX_LISTED_USERS} users can be listed; remove {excess} of {len(ids)}.")


def _on_both(lists: UserLists) -> Problem | None:
    left_out = set(lists.UnSubscribeUserIds)
    for user in lists.SubscribeUserIds:
        if user in left_out:
            return Problem("UnSubscribeUserIds", f"User {plain_text(user, 40)} is on both lists.")
    return None


def _both_set(lists: UserLists) -> Problem | None:
    """The data type's page allows one of the two lists, the reference's own examples set both."""
    if not (lists.SubscribeUserIds and lists.UnSubscribeUserIds):
        return None
    text = "Both lists are set: the documentation says that only one may be, though its examples set both."
    return Problem("UnSubscribeUserIds", text, True)


def _control(text: str) -> str:
    """The first control character or lone surrogate, as a visible sign; "" when there is none."""
    for character in text:
        if ord(character) < 0x20 or 0x7F <= ord(character) < 0xA0 or 0xD800 <= ord(character) < 0xE000:
            return plain_text(character)
    return ""


_SEPARATORS = re.compile(r'[\s,;|"\[\](){}<>、，；｜،؛“”„«»（）［］｛｝【】「」『』＂]+')
_EDGES = "'`‘’‚´＇\ufeff\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069" + "".join(
    map(chr, range(0x202A, 0x202F))
)
"""Quotes that an id may have inside, and the invisible marks that copying leaves round it."""


def split_user_ids(text: str) -> tuple[str, ...]:
    """The user ids in a pasted text, in its order, each once, with their leading zeros."""
    pieces = (piece.strip(_EDGES) for piece in _SEPARATORS.split(text))
    return tuple(dict.fromkeys(piece for piece in pieces if piece))
