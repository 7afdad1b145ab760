"""The id that was meant, character by character, where one of another kind passes for it."""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby

from gme_console.api.plain_text import is_invisible

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d\u02d7\u00af\u30fc\u2796"
_APOSTROPHES = "\u2018\u2019\u201b\u02bc\u2032\u00b4\uff07\uff40"
_QUOTES = "\u201c\u201d\u201f\u2033\uff02"
_OTHERS = dict(zip("\u2024\uff0e\u066b\u066c\uff3f\u2044\u2215\uff0f\uff20\uff1a\u2236", "...,_///@::", strict=True))
_SIGNS = {**dict.fromkeys(_DASHES, "-"), **dict.fromkeys(_APOSTROPHES, "'"), **dict.fromkeys(_QUOTES, '"'), **_OTHERS}
"""Signs that programs put in place of those on the keyboard."""

_LETTERS = dict(
    zip(
        "аеорсухіјѕԁһԛԝӏАВЕЅІЈКМНОРСТУХԌԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανρυικϲϳօհոսցաԼՕՍɑɡ",
        "aeopcyxijsdhqwlABESIJKMHOPCTYXGQWABEZHIKMNOPTYXoavpuikcjohnugwLOUag",
        strict=True,
    )
)
"""Cyrillic, Greek, Armenian and rare Latin letters that look like ASCII's (some of Unicode's confusables.txt)."""

_JOINERS = "\u200c\u200d"
_FILLERS = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u2800\u3164\uffa0"
_KEYCAP = "\u20e3"
_KANA_LENGTH = "\u30fc"
_OWN_SIGNS = "ªº№℠™"
"""On the keyboards of some languages, and part of names there."""
_ON_DIGITS = re.compile("(?<=[0-9])[\u0300-\u036f\u20d0-\u20e2\u20e4-\u20f0]+")
_AS_DIGITS = re.compile("[0-9]+[OoIl][0-9]+")
_VARIANTS = range(0xFE00, 0xFE10)
_TAGS = range(0xE0020, 0xE0080)


def meant_by(text: str) -> str:
    """`text` in the characters of a keyboard where it seems to be written in others; itself where nothing is odd.

    Digits of any script and letters of another width or style are always taken for plain ones; signs only beside plain
    letters or digits. Letters of another script are in a word with plain ones and no others, or between digits where
    one passes for a digit; beside digits alone they are a word of their script, unless the rest of the text is plain.
    """
    seen = "".join(character for place, character in enumerate(text) if not is_unseen(text, place))
    plain = _ON_DIGITS.sub("", composed("".join(map(_digit_or_letter, seen))))
    plain = "".join(_sign(plain, place) for place in range(len(plain)))
    letters = [character for character in plain if character.isalpha()]
    latin = any(map(str.isascii, letters)) and all(one.isascii() or one in _LETTERS for one in letters)
    return "".join(_word(word, latin) for word in _words(plain))


def composed(text: str) -> str:
    """`text` with its accents on their letters. What composing would take apart is as its keyboard writes it."""
    parts = groupby(text, lambda character: len(unicodedata.normalize("NFC", character)) > 1)
    return "".join("".join(part) if apart else unicodedata.normalize("NFC", "".join(part)) for apart, part in parts)


def is_unseen(text: str, place: int) -> bool:
    """Whether a character shows nothing and does nothing, space aside: joiners and variants do in scripts and emoji."""
    character = text[place]
    if character in _JOINERS or ord(character) in _VARIANTS or ord(character) in _TAGS:
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        if after == _KEYCAP:
            return False
        return before.isascii() or (is_invisible(before) and ord(before) not in _TAGS)
    return is_invisible(character) or character in _FILLERS


def _digit_or_letter(character: str) -> str:
    if character.isascii() or character in _OWN_SIGNS:
        return character
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    same = unicodedata.normalize("NFKC", character)
    return same if same.isascii() and same.isalnum() else character


def _sign(text: str, place: int) -> str:
    character = text[place]
    beside = text[max(0, place - 1) : place] + text[place + 1 : place + 2]
    if character.isascii() or not any(one.isascii() and one.isalnum() for one in beside):
        return character
    if character == _KANA_LENGTH and unicodedata.name(text[place - 1 : place] or " ").startswith(("KATA", "HIRA")):
        return character
    return " " if character.isspace() else _SIGNS.get(character, character)


def _words(text: str) -> list[str]:
    """The text cut where letters and digits begin and end."""
    words: list[str] = []
    for character in text:
        if words and words[-1][-1].isalnum() and character.isalnum():
            words[-1] += character
        else:
            words.append(character)
    return words


def _word(word: str, latin: bool) -> str:
    """A word in plain letters, if it seems to be meant so; `latin`: nothing in the text speaks for another script."""
    if not all(character.isascii() or character in _LETTERS for character in word):
        return word
    plain = "".join(_LETTERS.get(character, character) for character in word)
    mixed = any(character.isascii() and character.isalpha() for character in word)
    return plain if mixed or (latin and word.strip("0123456789") != word) or _AS_DIGITS.fullmatch(plain) else word
