"""What is found while a text is read: the parts of requests, and what is in none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from gme_console.api.inputs.homoglyphs import meant_by
from gme_console.api.inputs.odd_ids import OddityKind, oddity
from gme_console.api.inputs.typed_ids import parse_uint64
from gme_console.intake.draft import USER_LISTS, DraftRequest, Field
from gme_console.intake.mode_words import mode_of
from gme_console.intake.pasted.paste_result import Taken, Unused, Why
from gme_console.intake.pasted.redaction import is_redacted

_SHORTENED = re.compile(r"\d+[.,]\d+[eE]\+?\d{1,3}|\d+[eE]\+\d{1,3}")
_LOST = (OddityKind.DIGITS_LOST, OddityKind.SHEET_ERROR)
_OWN = (Field.NOTE, Field.PROFILE, Field.TICKET)
MOST_UNUSED = 40
"""More than this nobody would read."""

MOST_USERS = 200


def has_lost_digits(value: str) -> bool:
    """Whether a spreadsheet made a number of it that is none any more."""
    text = value.strip()
    odd = oddity(text) if _SHORTENED.fullmatch(text) or text.startswith("#") else None
    return odd is not None and odd.what.code in _LOST


class DraftBuilder:
    """The requests found so far. What is taken belongs to the one begun last."""

    def __init__(self) -> None:
        self._drafts: list[DraftRequest] = [DraftRequest()]
        self.taken: list[Taken] = []
        self.unused: list[Unused] = []

    def requests(self) -> tuple[DraftRequest, ...]:
        return tuple(draft for draft in self._drafts if draft != DraftRequest())

    def draft(self) -> DraftRequest:
        return self._drafts[-1]

    def has(self, field: Field) -> bool:
        return bool(getattr(self.draft(), field))

    def begin_next(self) -> None:
        """What is taken from now on is of another request."""
        if self.draft() != DraftRequest():
            self._drafts.append(DraftRequest())

    def share_from(self, first: int) -> None:
        """What the last request says is said of all from `first` on, which were named with it."""
        last = self.draft()
        for place in range(first, len(self._drafts) - 1):
            self._drafts[place] = last._replace(RoomId=self._drafts[place].RoomId)

    def leave(self, why: Why, begin: int, end: int, name: str = "") -> None:
        if len(self.unused) < MOST_UNUSED:
            self.unused.append(Unused(why, name, begin, end))

    def take(self, field: Field, value: str, begin: int, end: int) -> None:
        """One value, as it is; what cannot be one is left."""
        wrong = _wrong(field, value)
        if field in USER_LISTS:
            self.take_users(field, (value,), begin, end)
        elif wrong:
            self.leave(wrong, begin, end, field)
        elif value.strip():
            self._put(field, _number(value) if field is Field.BIZ else value, begin, end)

    def take_users(self, field: Field, users: Iterable[str], begin: int, end: int) -> None:
        """Several users at one place, added to those of before."""
        good: list[str] = []
        for user in users:
            wrong = _wrong(field, user)
            if wrong:
                self.leave(wrong, begin, end, field)
            elif user.strip() and user not in good:
                good.append(user)
        before: tuple[str, ...] = getattr(self.draft(), field)
        come = tuple(user for user in good if user not in before)
        if come and len(before) >= MOST_USERS:
            self.leave(Why.TOO_LONG, begin, end, field)
        elif come:
            self._replace(field, (*before, *come))
            self.taken.append(Taken(len(self._drafts) - 1, field, come, begin, end))

    def _put(self, field: Field, value: str, begin: int, end: int) -> None:
        before = getattr(self.draft(), field)
        if before and not _same(field, before, value):
            self.leave(Why.SAID_TWICE, begin, end, field)
        elif not before:
            self._replace(field, value)
            self.taken.append(Taken(len(self._drafts) - 1, field, value, begin, end))

    def _replace(self, field: Field, value: str | tuple[str, ...]) -> None:
        parts: dict[str, Any] = {field.value: value}
        self._drafts[-1] = self.draft()._replace(**parts)


def _wrong(field: Field, value: str) -> Why | None:
    if is_redacted(value):
        return Why.COVERED
    if field in _OWN or not value.strip():
        return None
    if has_lost_digits(value):
        return Why.DIGITS_LOST
    if field is Field.MODE and mode_of(value) is None:
        return Why.NO_MODE
    return Why.NO_NUMBER if field is Field.BIZ and not parse_uint64(_number(value)) else None


def _number(value: str) -> str:
    """An application id in plain digits where it plainly is one."""
    text = (value if value.isascii() else meant_by(value)).strip()
    odd = oddity(text)
    return odd.plain if odd and odd.plain and odd.what.code in (OddityKind.DECIMALS, OddityKind.GROUPED) else text


def _same(field: Field, one: str, other: str) -> bool:
    return mode_of(one) == mode_of(other) if field is Field.MODE else one == other
