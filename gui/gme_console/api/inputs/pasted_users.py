"""The user ids in a text from anywhere: a column, a list with any separators, a request or an answer of the API."""

from __future__ import annotations

import re

from gme_console.api.inputs.typed_ids import ROUND
from gme_console.api.user_lists import UserLists

_SEPARATORS = re.compile(r'(?:="|[\s,;|"\[\](){}<>、，；｜،؛“”„«»（）［］｛｝【】「」『』＂])+')
_EDGES = "'`‘’‚´＇" + ROUND
"""Quotes that an id may have inside, and what copying leaves round it."""

_BULLETS = "•·‣◦"
_THOUSANDS = re.compile(r"(?:^|(?<=\s))\d{1,3}(?:[,，\u00a0\u2009\u202f]\d{3})+(?=\s*$)")


def split_user_ids(text: str) -> tuple[str, ...]:
    """The user ids in a text, in its order, each once, with their leading zeros."""
    lists = named_lists(text)
    return _split(text) if lists is None else tuple(dict.fromkeys((*lists.SubscribeUserIds, *lists.UnSubscribeUserIds)))


def named_lists(text: str) -> UserLists | None:
    """The lists that a text gives names to, as the API and JSON do; None when it names nothing."""
    from gme_console.api.inputs.named_users import named_users

    found = named_users(text)
    if found is None:
        return None
    only, but = (
        dict.fromkeys(
            user
            for one in found
            if one.left_out is left_out
            for user in (_exact(one.text) if one.whole else _split(one.text))
        )
        for left_out in (False, True)
    )
    return UserLists(tuple(only), tuple(but))


def grouped_number(text: str) -> str:
    """The end of a text that was taken for several ids and may be one number, grouped by thousands; else ""."""
    found = _THOUSANDS.search(text)
    return found[0] if found else ""


def _split(text: str) -> tuple[str, ...]:
    pieces = (piece.strip(_EDGES) for piece in _SEPARATORS.split(text))
    found = tuple(dict.fromkeys(piece for piece in pieces if piece))
    return found if len(found) < 2 else tuple(piece for piece in found if piece.strip(_BULLETS))


def _exact(text: str) -> tuple[str, ...]:
    user = text.strip(ROUND)
    return (user,) if user.strip() else ()
