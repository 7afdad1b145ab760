"""Where words name rooms: "room 1987", "rooms 1, 2 and 3", "Room: lobby", "1987号室"."""

from __future__ import annotations

import re
from typing import NamedTuple

from gme_console.api.inputs.typed_ids import clean_id
from gme_console.intake.pasted import patterns

_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]+")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,300}>")
_SMALL = {capital: capital + 32 for capital in range(ord("A"), ord("Z") + 1)}
_QUOTES, _CLOSING = "\"“「『`'", "\"”」』`'"


class NamedRooms(NamedTuple):
    """A place that names rooms, and where in it their ids stand."""

    begin: int
    end: int
    ids: tuple[tuple[int, int], ...]


def readable(text: str) -> str:
    """As patterns read it: as long as before, in small letters, with spaces for tags and for what nobody sees."""
    text = text.replace("\x01", " ").replace("\0", " ").replace("\u3000", " ")

    def space(unseen: re.Match[str]) -> str:
        inside = text[unseen.start() - 1 : unseen.start()].strip() and text[unseen.end() : unseen.end() + 1].strip()
        return unseen[0] if inside else " " * len(unseen[0])

    return _TAG.sub(lambda tag: " " * len(tag[0]), _UNSEEN.sub(space, text)).translate(_SMALL)


def named_rooms(text: str) -> list[NamedRooms]:
    """In their order; `text` is readable."""
    found: list[NamedRooms] = []
    for word in patterns.BEFORE_ROOMS.finditer(text):
        users = patterns.USERS.match(text, word.end())
        ids = tuple(one.span() for one in patterns.ID.finditer(text, *users.span())) if users else ()
        if users and len(ids) > 1:
            found.append(NamedRooms(word.start(), users.end(), ids))
    for word in patterns.BEFORE_ROOM.finditer(text):
        room = _room_behind(text, word)
        if room is not None:
            found.append(NamedRooms(word.start(), room.end(), (room.span(),)))
    for room in patterns.ID.finditer(text):
        after = patterns.AFTER_ROOM.match(text, room.end())
        if after is not None:
            found.append(NamedRooms(room.start(), after.end(), (room.span(),)))
    return _apart(found)


def room_text(text: str) -> str:
    """The id in what stands behind a room's name."""
    return bare(text) if text[:1] in _QUOTES else clean_id(text.rstrip(".,:;!?）)」"))


def bare(text: str) -> str:
    """Without its quotes."""
    quoted = len(text) > 2 and text[:1] in _QUOTES and text[-1:] in _CLOSING
    return text[1:-1] if quoted else text


def _room_behind(text: str, word: re.Match[str]) -> re.Match[str] | None:
    place = word.end()
    room = patterns.ID.match(text, place)
    if room is None and word["label"] and "\n" not in word[0]:
        room = patterns.WORD.match(text, place) or patterns.ANY_ROOM.match(text, place)
    return room or patterns.NAMED_ROOM.match(text, place)


def _apart(found: list[NamedRooms]) -> list[NamedRooms]:
    """Those found first, without what overlaps them."""
    kept: list[NamedRooms] = []
    for room in found:
        if all(room.end <= other.begin or other.end <= room.begin for other in kept):
            kept.append(room)
    return sorted(kept)
