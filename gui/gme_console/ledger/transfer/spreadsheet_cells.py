"""What a cell of a spreadsheet holds, and what becomes of a text that is longer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

CELL = 32_767
"""UTF-16 units that a cell of Excel holds (its "specifications and limits"); what is longer breaks the row."""

SHEET_ROWS = 1_048_575
"""Rows of a sheet of Excel or LibreOffice under the one with the names of the columns."""

_ROOM = 128
"""Kept free for an apostrophe and for what is said of the rest."""

_PARTING = ";\t\r\n"


class SheetWords(NamedTuple):
    """What cells say of their own: the window's words."""

    message: Callable[[str], str]
    """A stored message as an operator reads it."""
    more_characters: Callable[[int, int], str]
    """That so many of so many characters are left out; so for items."""
    more_items: Callable[[int, int], str]


def fitted(text: str, words: SheetWords) -> str:
    """The text; of one that no cell holds the beginning, with how much there is and where."""
    if _width(text) <= CELL:
        return text
    head = text.encode("utf-16-le", "surrogatepass")[: 2 * (CELL - _ROOM)].decode("utf-16-le", "ignore")
    return f"{head}… {words.more_characters(len(text) - len(head), len(text))}"


def packed(items: Sequence[str], words: SheetWords, cells: int = 1) -> list[str]:
    """The items, none of them cut in two, as up to so many texts that fit cells; what has no room is counted."""
    texts: list[str] = []
    place = 0
    while place < len(items) and len(texts) < cells:
        end = _end(items, place)
        texts.append(", ".join(items[place:end]))
        place = end
    if place < len(items):
        texts[-1] += f" … {words.more_items(len(items) - place, len(items))}"
    return texts


def cells_for(characters: int) -> int:
    """How many cells hold items of so many characters in all, with what stands between them."""
    return 1 + characters // (CELL * 15 // 16)


def _end(items: Sequence[str], place: int) -> int:
    """Where the cell ends that begins at `place`; it holds one item at least."""
    room = CELL - _ROOM - _taken(items[place])
    end = place + 1
    while end < len(items) and (room := room - 2 - _taken(items[end])) >= 0:
        end += 1
    return end


def _taken(item: str) -> int:
    """With the apostrophes that may come into it."""
    return _width(item) + sum(map(item.count, _PARTING))


def _width(text: str) -> int:
    return len(text) if text.isascii() else len(text) + sum(character > "\uffff" for character in text)
