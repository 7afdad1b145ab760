"""Ids as they come from elsewhere: what came along with them and is not meant is taken off, in one way everywhere."""

from __future__ import annotations

import re

_CONTROLS = "\t\n\v\f\r\x00\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_UNSEEN = "\u00ad\u061c\u180e\ufeff" + "".join(
    map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)))
)
ROUND = _CONTROLS + _UNSEEN
"""Line breaks and tabs of a spreadsheet's cell, a byte order mark, signs without width: never part of an id's ends."""

_QUOTES = (('"', '"'), ("'", "'"), ("`", "`"), ("“", "”"), ("‘", "’"), ("„", "“"), ("＂", "＂"))


_AFTER_SEPARATOR = re.compile(r"([;\t\r\n][\s\"'`]*)'(?=[=+\-@\uff1d\uff0b\uff0d\uff20|%])")
"""Our own CSV puts an apostrophe there, too, where a formula could begin."""


def clean_id(text: str) -> str:
    """One id without what stands round it. Spaces stay, since a room's name may have them.

    A pair of quotes goes, also with quotes doubled inside or an equals sign before it as in a CSV file, and the one
    apostrophe that our own CSV puts before every id: an id that begins with an apostrophe itself has two. Not for an
    id that is known exactly.
    """
    bare = _unquoted(text.strip(ROUND))
    return _AFTER_SEPARATOR.sub(r"\1", bare[1:]).strip(ROUND) if len(bare) > 1 and bare[0] == "'" else bare


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
