"""Who wants a request and why, and the names of what is kept: one line each, nothing in it that shows nothing."""

from __future__ import annotations

from gme_console.api.plain_text import is_invisible

MAX_PRESSED_BY = 100
MAX_TICKET = 200
"""Characters: a ticket may be an address."""


def pressed_by(text: str) -> str:
    """A name as it is kept."""
    return one_line(text, MAX_PRESSED_BY)


def ticket(text: str) -> str:
    """A ticket as it is kept."""
    return one_line(text, MAX_TICKET)


def one_line(text: str, most: int) -> str:
    """The beginning of a text, with what shows nothing left out and all white space a blank."""
    seen = (" " if character.isspace() else "" if is_invisible(character) else character for character in text)
    return " ".join("".join(seen).split())[:most].rstrip()
