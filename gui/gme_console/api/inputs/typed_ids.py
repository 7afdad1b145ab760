"""Ids as they come from elsewhere: what came along and is not meant is taken off, in one way everywhere."""

from __future__ import annotations

import re

from gme_console.api.values import UINT64_MAX, UserLists

_CONTROLS = "\t\n\v\f\r\x00\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_UNSEEN = "\u00ad\u061c\u180e\ufeff" + "".join(
    map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)))
)
ROUND = _CONTROLS + _UNSEEN
"""Line breaks and tabs of a spreadsheet's cell, a byte order mark, signs without width: never part of an id's ends."""

_QUOTES = (('"', '"'), ("'", "'"), ("`", "`"), ("“", "”"), ("‘", "’"), ("„", "“"), ("＂", "＂"))
AFTER_SEPARATOR = r"([;\t\r\n][\s\"'`]*)'(?=[=+\-@\uff1d\uff0b\uff0d\uff20|%])"
"""Our own CSV puts an apostrophe there, too, where a formula could begin."""

_SEPARATORS = r'(?:="|[\s,;|"\[\](){}<>、，；｜،؛“”„«»（）［］｛｝【】「」『』＂])+'
_EDGES = "'`‘’‚´＇" + ROUND
"""Quotes that an id may have inside, and what copying leaves round it."""

_BULLETS = "•·‣◦"
_BETWEEN_ROOMS = "[\t,;，；、]"
_THOUSANDS = r"(?:^|(?<=\s))\d{1,3}(?:[,，\u00a0\u2009\u202f]\d{3})+(?=\s*$)"


def clean_id(text: str) -> str:
    """One id without what stands round it. Spaces stay, since a room's name may have them.

    A pair of quotes goes, also with quotes doubled inside or an equals sign before it as in a CSV file, and the one
    apostrophe that our own CSV puts before every id: an id that begins with an apostrophe itself has two. Not for an
    id that is known exactly.
    """
    bare = _unquoted(text.strip(ROUND))
    return re.sub(AFTER_SEPARATOR, r"\1", bare[1:]).strip(ROUND) if len(bare) > 1 and bare[0] == "'" else bare


def parse_uint64(text: str) -> int | None:
    """The value of a decimal uint64, cleaned and without the space round it; None if `text` is not exactly that."""
    digits = clean_id(text).strip()
    if not digits.isascii() or not digits.isdigit() or len(digits) > 20:
        return None
    value = int(digits)
    return value if value <= UINT64_MAX else None


def _unquoted(text: str) -> str:
    if text[:2] == '="' and len(text) > 3 and text[-1] == '"':
        text = text[1:]
    inner = text[1:-1]
    if text[:1] == text[-1:] == '"' and inner.strip('"') and '"' not in inner.replace('""', ""):
        return inner.replace('""', '"').strip(ROUND)
    for opening, closing in _QUOTES:
        if text[:1] == opening and text[-1:] == closing and inner and not {opening, closing} & set(inner):
            return inner.strip(ROUND)
    return text


def split_user_ids(text: str) -> tuple[str, ...]:
    """The user ids in a text, in its order, each once, with their leading zeros."""
    lists = named_lists(text)
    return _split(text) if lists is None else tuple(dict.fromkeys((*lists.SubscribeUserIds, *lists.UnSubscribeUserIds)))


def named_lists(text: str) -> UserLists | None:
    """The lists that a text gives names to, as the API and JSON do; None when it names nothing."""
    if not text:
        return None
    from gme_console.api.inputs.named_users import named_users  # its patterns take 2 ms: not before the first paint

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
    found = re.search(_THOUSANDS, text)
    return found[0] if found else ""


def _split(text: str) -> tuple[str, ...]:
    pieces = (piece.strip(_EDGES) for piece in re.split(_SEPARATORS, text))
    found = tuple(dict.fromkeys(piece for piece in pieces if piece))
    return found if len(found) < 2 else tuple(piece for piece in found if piece.strip(_BULLETS))


def _exact(text: str) -> tuple[str, ...]:
    user = text.strip(ROUND)
    return (user,) if user.strip() else ()


def rooms_in(text: str) -> list[str]:
    """The rooms in a text. A line is a room, unless it is plainly a list: with tabs, commas or semicolons, or numbers
    alone.
    """
    rooms: list[str] = []
    for line in map(clean_id, text.split("\n")):
        words = line.split()
        numbers = len(words) > 1 and all(word.isascii() and word.isdigit() for word in words)
        pieces = words if numbers else re.split(_BETWEEN_ROOMS, line)
        rooms += [piece.strip() for piece in pieces] if len(pieces) > 1 else pieces
    return [room for room in rooms if room]
