"""The user ids in a text from anywhere: a column, a list with any separators, a request or an answer of the API."""

from __future__ import annotations

import re

from gme_console.api.typed_ids import ROUND
from gme_console.api.user_lists import UserLists

_SEPARATORS = re.compile(r'[\s,;|"\[\](){}<>、，；｜،؛“”„«»（）［］｛｝【】「」『』＂]+')
_EDGES = "'`‘’‚´＇" + ROUND
"""Quotes that an id may have inside, and what copying leaves round it."""

_LIST = re.compile(r"\b(Un)?SubscribeUserIds\b[\"'\\]*\s*[:=]\s*[\[(]([^\])]*)", re.IGNORECASE)
_OF_USERS = re.compile(r"user|open_?id", re.IGNORECASE)
_THOUSANDS = re.compile(r"(?:^|(?<=\s))\d{1,3}(?:[,，\u00a0\u2009\u202f]\d{3})+(?=\s*$)")


def split_user_ids(text: str) -> tuple[str, ...]:
    """The user ids in a text, in its order, each once, with their leading zeros."""
    lists = named_lists(text)
    return _split(text) if lists is None else tuple(dict.fromkeys((*lists.SubscribeUserIds, *lists.UnSubscribeUserIds)))


def named_lists(text: str) -> UserLists | None:
    """The lists that a text gives names to, as the API and JSON do; None when it names nothing."""
    found = _LIST.findall(text)
    if found:
        only, but = (" ".join(ids for un, ids in found if bool(un) is left_out) for left_out in (False, True))
        return UserLists(_split(only.replace("\\", "")), _split(but.replace("\\", "")))
    if text.strip(ROUND + " ")[:1] not in ("{", "[") or "{" not in text:
        return None
    import json

    try:
        value = json.loads(text.strip(ROUND), parse_int=str, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError):
        return None
    return UserLists(_split("\n".join(_of_users(value, named=False))))


def grouped_number(text: str) -> str:
    """The end of a text that was taken for several ids and may be one number, grouped by thousands; else ""."""
    found = _THOUSANDS.search(text)
    return found[0] if found else ""


def _split(text: str) -> tuple[str, ...]:
    pieces = (piece.strip(_EDGES) for piece in _SEPARATORS.split(text))
    return tuple(dict.fromkeys(piece for piece in pieces if piece))


def _of_users(value: object, *, named: bool) -> list[str]:
    """The texts under a name that speaks of users, whatever lies between."""
    if isinstance(value, dict):
        return [user for name, part in value.items() for user in _of_users(part, named=bool(_OF_USERS.search(name)))]
    if isinstance(value, list):
        return [user for part in value for user in _of_users(part, named=named)]
    return [value] if named and isinstance(value, str) else []
