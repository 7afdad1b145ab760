"""What can be known to be wrong before anything is sent: pure functions, one per field of the form."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.detail import Detail
from gme_console.api.inputs.typed_ids import clean_id, grouped_number, parse_uint64, split_user_ids
from gme_console.api.plain_text import plain_text
from gme_console.api.values import EVERYONE, MAX_LISTED_USERS, ROOM_ID_CAUTION, UINT64_MAX, RecordMode

if TYPE_CHECKING:
    from gme_console.api.inputs.odd_ids import Oddity
    from gme_console.api.values import UserLists


class ProblemCode(StrEnum):
    """What is wrong with a field, or doubtful."""

    NO_BIZ_ID = "no_biz_id"
    BIZ_ID_NO_NUMBER = "biz_id_no_number"
    BIZ_ID_ZERO = "biz_id_zero"
    NO_ROOM_ID = "no_room_id"
    ROOM_ID_CONTROL = "room_id_control"
    ROOM_ID_ODD = "room_id_odd"
    ROOM_ID_LONG = "room_id_long"
    NO_RECORD_MODE = "no_record_mode"
    USER_ID_EMPTY = "user_id_empty"
    USER_ID_CONTROL = "user_id_control"
    USER_ID_ODD = "user_id_odd"
    USER_ID_SPACE = "user_id_space"
    ONE_NUMBER = "one_number"
    MORE_ODD = "more_odd"
    LISTED_TWICE = "listed_twice"
    TOO_MANY_USERS = "too_many_users"
    ON_BOTH_LISTS = "on_both_lists"
    BOTH_LISTS = "both_lists"


class Problem(NamedTuple):
    """What is wrong with a field, in the API's spelling. A caution is shown, yet it may be sent.

    `what`: of ProblemCode, or a sentence of the window's own. `plain`: what was probably meant, to be offered; "" when
    there is nothing to offer.
    """

    field: str
    what: Detail | str
    caution: bool = False
    plain: str = ""


_MODES = frozenset(RecordMode)


def check_biz_id(text: str) -> Problem | None:
    """BizId: a decimal uint64 other than 0; what stands round it is no problem (`parse_uint64` drops it)."""
    if not clean_id(text).strip():
        return Problem("BizId", Detail(ProblemCode.NO_BIZ_ID))
    value = parse_uint64(text)
    if value is None:
        plain = _plain(clean_id(text))
        what = Detail(ProblemCode.BIZ_ID_NO_NUMBER, most=UINT64_MAX)
        return Problem("BizId", what, plain=plain if parse_uint64(plain) else "")
    return Problem("BizId", Detail(ProblemCode.BIZ_ID_ZERO)) if value == 0 else None


@lru_cache(maxsize=16)
def check_room_id(text: str) -> Problem | None:
    """RoomId: any text, never altered. Blank and unprintable ones are refused, doubtful ones cautioned."""
    if not text.strip():
        return Problem("RoomId", Detail(ProblemCode.NO_ROOM_ID))
    control = _control(text)
    if control:
        return Problem("RoomId", Detail(ProblemCode.ROOM_ID_CONTROL, sign=control))
    odd = _odd(text)
    if odd is not None:
        return Problem("RoomId", Detail(ProblemCode.ROOM_ID_ODD, odd=odd.what), True, odd.plain)
    if len(text) > ROOM_ID_CAUTION:
        return Problem("RoomId", Detail(ProblemCode.ROOM_ID_LONG, n=len(text), most=ROOM_ID_CAUTION), True)
    return None


def check_record_mode(value: int | None) -> Problem | None:
    """RecordMode: 1, 2 or 3."""
    if value in _MODES and not isinstance(value, bool):
        return None
    return Problem("RecordMode", Detail(ProblemCode.NO_RECORD_MODE))


def check_user_id(text: str, field: str = "SubscribeUserIds") -> Problem | None:
    """One user id: not empty, printable; one that was altered on its way gets a caution."""
    if not text.strip():
        return Problem(field, Detail(ProblemCode.USER_ID_EMPTY))
    shown = plain_text(text, 40)
    if _control(text):
        return Problem(field, Detail(ProblemCode.USER_ID_CONTROL, user=shown))
    odd = _odd(text)
    if odd is not None:
        return Problem(field, Detail(ProblemCode.USER_ID_ODD, user=shown, odd=odd.what), True, odd.plain)
    if any(map(str.isspace, text)):
        return Problem(field, Detail(ProblemCode.USER_ID_SPACE, user=shown), True)
    return None


def check_user_lists(lists: UserLists) -> Problem | None:
    """Both lists: each id, repetitions, at most 20 on each, nobody on both. Errors come first."""
    if lists == EVERYONE:
        return None
    named = {"SubscribeUserIds": lists.SubscribeUserIds, "UnSubscribeUserIds": lists.UnSubscribeUserIds}
    problems = [problem for field, ids in named.items() for problem in (*_each(field, ids), _count(field, ids))]
    problems += [_on_both(lists), _both_set(lists)]
    found = [problem for problem in problems if problem is not None]
    return min(found, key=lambda problem: problem.caution, default=None)


def check_grouping(text: str, ids: tuple[str, ...], field: str) -> Problem | None:
    """Whether the last of the ids, which `text` was taken for, may be one number; a caution."""
    number = grouped_number(text) if text else ""
    parts = split_user_ids(number) if number else ()
    if not number or ids[-len(parts) :] != parts:
        return None
    return Problem(
        field, Detail(ProblemCode.ONE_NUMBER, number=plain_text(number, 40), n=len(parts)), True, "".join(parts)
    )


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
    twice = Problem(field, Detail(ProblemCode.LISTED_TWICE, user=plain_text(repeated[0], 40))) if repeated else None
    each = [problem for user in ids if (problem := check_user_id(user, field))]
    plain = ", ".join(dict.fromkeys(problem.plain for problem in each if problem.plain))
    more = sum(problem.caution for problem in each) - 1
    return [*(_with_more(problem, more, plain) if problem.caution else problem for problem in each), twice]


def _with_more(problem: Problem, more: int, plain: str) -> Problem:
    """A caution that speaks for so many others of its list, too."""
    what = Detail(ProblemCode.MORE_ODD, first=problem.what, n=more) if more else problem.what
    return problem._replace(what=what, plain=plain)


def _count(field: str, ids: tuple[str, ...]) -> Problem | None:
    if len(ids) <= MAX_LISTED_USERS:
        return None
    excess = len(ids) - MAX_LISTED_USERS
    return Problem(field, Detail(ProblemCode.TOO_MANY_USERS, most=MAX_LISTED_USERS, excess=excess, listed=len(ids)))


def _on_both(lists: UserLists) -> Problem | None:
    left_out = set(lists.UnSubscribeUserIds)
    for user in lists.SubscribeUserIds:
        if user in left_out:
            return Problem("UnSubscribeUserIds", Detail(ProblemCode.ON_BOTH_LISTS, user=plain_text(user, 40)))
    return None


def _both_set(lists: UserLists) -> Problem | None:
    """The data type's page allows one of the two lists, the reference's own examples set both."""
    if not (lists.SubscribeUserIds and lists.UnSubscribeUserIds):
        return None
    return Problem("UnSubscribeUserIds", Detail(ProblemCode.BOTH_LISTS), True)


def _odd(text: str) -> Oddity | None:
    """Imported when there is an id, which is after the first painting."""
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
