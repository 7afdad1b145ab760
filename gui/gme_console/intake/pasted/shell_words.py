"""A command line in words, as sh parts it and partly cmd and PowerShell, each character with its place."""

from __future__ import annotations

import re
from typing import NamedTuple

from gme_console.intake.pasted.literals import unescaped

_PIECE = re.compile(
    r"""(?P<joined>[\\^`]\r?\n) | (?P<comment>(?:(?<=\s)|(?<![\s\S]))\#[^\n]*) | (?P<end>\r?\n|;|&&|\|\|?)
        | (?P<space>[^\S\n]+) | (?P<ansi>\$'[^'\\]*(?:\\.[^'\\]*)*'?) | (?P<single>'[^']*'?)
        | (?P<double>"[^"\\]*(?:\\.[^"\\]*)*"?) | (?P<escaped>\\.) | (?P<bare>[^\s"'\\;^`&|$\#]+) | (?P<sign>.)""",
    re.DOTALL | re.VERBOSE,
)
_IN_DOUBLE = re.compile(r'\\(["\\$`]|\n)')
_PROMPT = re.compile(r"(?:\$|%|>|#|PS\b.*>|[A-Za-z]:\\.*>)")


class Word(NamedTuple):
    """`places`: where each of its characters stands, and after them where it ends."""

    text: str
    places: tuple[int, ...]

    @property
    def begin(self) -> int:
        return self.places[0]

    @property
    def end(self) -> int:
        return self.places[-1]

    def after(self, count: int) -> Word:
        return Word(self.text[count:], self.places[count:])


class _Growing:
    """The word that is being read."""

    def __init__(self) -> None:
        self.characters: list[str] = []
        self.places: list[int] = []
        self.begun = False

    def add(self, text: str, begin: int, *, exact: bool = True, end: int = 0) -> None:
        """`exact`: each character stands where it is read; else all stand somewhere from `begin` to `end`."""
        self.begun = True
        self.characters.append(text)
        steps = range(begin, begin + len(text)) if exact else [min(begin + at, end) for at in range(len(text))]
        self.places += steps

    def word(self, end: int) -> Word:
        """`end`: where an empty word ends; others end after their last character."""
        return Word("".join(self.characters), (*self.places, self.places[-1] + 1 if self.places else end))


def commands(text: str) -> list[list[Word]]:
    """The commands of a text. A line that begins with an option goes on with the command before it."""
    found: list[list[Word]] = [[]]
    word = _Growing()
    for piece in _PIECE.finditer(text):
        kind = piece.lastgroup
        if kind in ("space", "end", "joined", "comment"):
            if word.begun:
                found[-1].append(word.word(piece.start()))
            word = _Growing()
            if kind == "end":
                found.append([])
        else:
            _grow(word, piece)
    if word.begun:
        found[-1].append(word.word(len(text)))
    return _joined(found)


def _grow(word: _Growing, piece: re.Match[str]) -> None:
    kind, text, begin = piece.lastgroup, piece[0], piece.start()
    if kind == "single":
        word.add(text[1:].removesuffix("'"), begin + 1)
    elif kind == "ansi":
        inner = text[2:].removesuffix("'")
        word.add(unescaped(inner), begin + 2, exact="\\" not in inner, end=piece.end() - 1)
    elif kind == "double":
        closed = text[1:-1] if len(text) > 1 and text.endswith('"') else text[1:]
        _grow_double(word, closed, begin + 1)
    elif kind == "escaped":
        word.add(text[1:], begin + 1)
    elif text != "^":
        word.add(text, begin)


def _grow_double(word: _Growing, inner: str, begin: int) -> None:
    place = 0
    for escape in _IN_DOUBLE.finditer(inner):
        word.add(inner[place : escape.start()], begin + place)
        word.add("" if escape[1] == "\n" else escape[1], begin + escape.start() + 1)
        place = escape.end()
    word.add(inner[place:], begin + place)


def _joined(found: list[list[Word]]) -> list[list[Word]]:
    whole: list[list[Word]] = []
    for line in found:
        words = line[1:] if line and _PROMPT.fullmatch(line[0].text) else line
        if words and words[0].text.startswith("-") and whole:
            whole[-1] += words
        elif words:
            whole.append(words)
    return whole
