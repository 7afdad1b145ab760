"""What can be known to be wrong before anything is sent: pure functions, one per field of the form."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.inputs.pasted_users import grouped_number, split_user_ids
from gme_console.api.inputs.typed_ids import clean_id
from gme_console.api.plain_text import plain_text
from gme_console.api.values import (
    MAX_LISTED_USERS,
    ROOM_ID_CAUTION,
    UINT64_MAX,
    RecordMode,
    parse_uint64,
)

if TYPE_CHECKING:
    from gme_console.api.inputs.odd_ids import Oddity
    from gme_console.api.user_lists import UserLists


class Problem(NamedTuple):
    """What is wrong with a field, in the API's spelling. A caution is shown, yet it may be sent.

    `plain`: what was probably meant, to be offered; "" when there is nothing to offer.
    """

    field: str
    text: str
    caution: bool = False
    plain: str = ""


def check_biz_id(text: str) -> Problem | None:
    """BizId: a decimal uint64 other than 0; what stands round it is no problem (`parse_uint64` drops it)."""
    if not clean_id(text).strip():
        return Problem("BizId", "Type the application id.")
    value = parse_uint64(text)
    if value is None:
        plain = _plain(clean_id(text))
        words = f"The application id is a whole number, digits only, up to {UINT64_MAX}."
        return Problem("BizId", words, plain=plain if parse_uint64(plain) else "")
    return Problem("BizId", "The application id cannot be 0.") if value == 0 else None


def check_room_id(text: str) -> Problem | None:
    """RoomId: any text, never altered. Blank and unprintable ones are refused, doubtful ones cautioned."""
    if not text.strip():
        return Problem("RoomId", "Type the room id.")
    control = _control(text)
    if control:
        return Problem("RoomId", f"The room id contains a character that cannot be typed ({control}).")
    odd = _odd(text)
    if odd is not None:
        return Problem("RoomId", f"The room id {odd.what}.", True, odd.plain)
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
    """One user id: not empty, printable; one that was altered on its way gets a caution."""
    if not text.strip():
        return Problem(field, "A user id is empty.")
    shown = plain_text(text, 40)
    if _control(text):
        return Problem(field, f"The user id {shown} contains a character that cannot be typed.")
    odd = _odd(text)
    if odd is not None:
        return Problem(field, f"The user id {shown} {odd.what}.", True, odd.plain)
    if any(map(str.isspace, text)):
        return Problem(field, f"The user id {shown} contains a space, which is sent too.", True)
    return None


def check_user_lists(lists: UserLists) -> Problem | None:
    """Both lists: each id, repetitions, at most 20 on each, nobody on both. Errors come first."""
    named = {"SubscribeUserIds": lists.SubscribeUserIds, "UnSubscribeUserIds": lists.UnSubscribeUserIds}
    problems = [problem for field, ids in named.items() for problem in (*_each(field, ids), _count(field, ids))]
    problems += [_on_both(lists), _both_set(lists)]
    found = [problem for problem in problems if problem is not None]
    return min(found, key=lambda problem: problem.caution, default=None)


def check_grouping(text: str, ids: tuple[str, ...], field: str) -> Problem | None:
    """Whether the last of the ids, which `text` was taken for, may be one number; a caution."""
    number = grouped_number(text)
    parts = split_user_ids(number)
    if not number or ids[-len(parts) :] != parts:
        return None
    words = f"{plain_text(number, 40)} was taken for {len(parts)} users. It may be one number, grouped by thousands."
    return Problem(field, words, True, "".join(parts))


def meant_ids(ids: tuple[str, ...], text: str) -> tuple[str, ...]:
    """The ids with what was probably meant in place of the odd ones, or else of those that may be one number."""
    problems = map(check_user_id, ids)
    meant = tuple(
        problem.plain if problem and problem.plain else user for user, problem in zip(ids, problems, strict=True)
    )
    doubt = check_grouping(text, ids, "")
    return meant if meant != ids or doubt is None else (*ids[: -len(split_user_ids(grouped_number(text)))], doubt.plain)


def _each(field: str, ids: tuple[str, ...]) -> list[Problem | None]:
    if not ids:
        return []
    repeated = [user for user, times in Counter(ids).items() if times > 1]
    twice = Problem(field, f"User {plain_text(repeated[0], 40)} is listed twice.") if repeated else None
    each = [problem for user in ids if (problem := check_user_id(user, field))]
    plain = ", ".join(dict.fromkeys(problem.plain for problem in each if problem.plain))
    doubts = sum(problem.caution for problem in each)
    more = f" {doubts - 1} more on this list {'is' if doubts == 2 else 'are'} odd, too." if doubts > 1 else ""
    return [
        *(problem._replace(text=problem.text + more, plain=plain) if problem.caution else problem for problem in each),
        twice,
    ]


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


def _odd(text: str) -> Oddity | None:
    """Imported when there is an id: the first paint goes before it."""
    from gme_console.api.inputs.odd_ids import oddity

    return oddity(text)


def _plain(text: str) -> str:
    odd = _odd(text)
    return odd.plain if odd else ""


def _control(text: str) -> str:
    """The first control character or lone surrogate, as a visible sign; "" when there is none."""
    for character in text:
        if ord(character) < 0x20 or 0x7F <= ord(character) < 0xA0 or 0xD800 <= ord(character) < 0xE000:
            return plain_text(character)
    return ""
