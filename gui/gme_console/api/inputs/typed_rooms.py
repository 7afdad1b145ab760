"""A list of rooms as people type or paste it."""

from __future__ import annotations

import re

from gme_console.api.inputs.typed_ids import clean_id

_SEPARATORS = re.compile(r"[\t,;，；、]")


def rooms_in(text: str) -> list[str]:
    """A line is a room, unless it is plainly a list: with tabs, commas or semicolons, or numbers alone."""
    rooms: list[str] = []
    for line in map(clean_id, text.split("\n")):
        words = line.split()
        numbers = len(words) > 1 and all(word.isascii() and word.isdigit() for word in words)
        pieces = words if numbers else _SEPARATORS.split(line)
        rooms += [piece.strip() for piece in pieces] if len(pieces) > 1 else pieces
    return [room for room in rooms if room]
