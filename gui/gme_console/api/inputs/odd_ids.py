"""What is odd about an id that would be taken as it is, and what was probably meant."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import NamedTuple

from gme_console.api.detail import Detail
from gme_console.api.inputs.homoglyphs import composed, is_unseen, meant_by

_SHORTENED = re.compile(r"(\d+)(?:[.,](\d+))?[eE]\+?(\d{1,3})")
_DECIMALS = re.compile(r"([+-]?\d+)(?:[.,]0*|[:;])")
_GROUPED = re.compile(r"(\d{1,3}([,.'_ \uff0c])\d{3}(?:\2\d{3})*|\d{1,2}(?:,\d\d)+,\d{3})(?:(?!\2)[.,]0+)?")
_SHORT_WITH_PLUS = re.compile(r"\+(\d{1,6}(?:[.,].*)?)")
"""Not a telephone number, which is longer."""
_HEXADECIMAL = re.compile(r"0[xX]([0-9a-fA-F]{1,16})")
_SHEET_ERROR = re.compile(r"#(?:REF!|N/A|NAME\?|VALUE!|NUM!|DIV/0!|NULL!|#+)")
_SPELT = re.compile(r"(?=(?:\D*\d){3})[0-9OoIl]+")
_SPELLING = str.maketrans("OoIl", "0011")
SHEET_DIGITS = 15
"""Digits of a number that a spreadsheet keeps; it makes zeros of the others."""


class OddityKind(StrEnum):
    """What is odd about an id."""

    INVISIBLE = "invisible"
    EDGE_SPACE = "edge_space"
    LOOSE_ACCENTS = "loose_accents"  # that are characters of their own
    LOOK_ALIKE = "look_alike"  # in place of a plain character
    PLUS_SIGN = "plus_sign"
    HEXADECIMAL = "hexadecimal"
    SHEET_ERROR = "sheet_error"  # what a spreadsheet shows in place of a value
    SHORTENED = "shortened"  # by a spreadsheet
    DIGITS_LOST = "digits_lost"  # shortened, and nobody knows what it was
    DECIMALS = "decimals"
    GROUPED = "grouped"  # by thousands
    ZEROS = "zeros"  # in place of digits that a spreadsheet did not keep
    LETTER_AS_DIGIT = "letter_as_digit"


class Oddity(NamedTuple):
    """`what` is odd, see OddityKind; `plain` is what was probably meant, empty when nobody can tell."""

    what: Detail
    plain: str = ""


def oddity(text: str) -> Oddity | None:
    """What is odd about an id, None when nothing is. Never a reason to refuse or to change it."""
    meant = text if text.isascii() else meant_by(text)
    meant = meant.strip()
    shape = _shape(meant)
    if meant != text:
        return Oddity(_strange(text), shape.plain if shape else meant)
    return shape


def _strange(text: str) -> Detail:
    """The first character that is not what it seems to be."""
    hidden = next((one for place, one in enumerate(text) if is_unseen(text, place)), "")
    if hidden:
        return Detail(OddityKind.INVISIBLE, sign=_code(hidden))
    if text != text.strip():
        return Detail(OddityKind.EDGE_SPACE)
    meant = meant_by(text)
    strange = next((one for one in text if not one.isascii() and text.count(one) > meant.count(one)), "")
    if len(composed(text)) < len(text) or not strange:
        return Detail(OddityKind.LOOSE_ACCENTS)
    return Detail(OddityKind.LOOK_ALIKE, sign=strange, name=_name(strange))


def _name(character: str) -> str:
    return unicodedata.name(character, _code(character)).lower()


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"


def _shape(text: str) -> Oddity | None:
    """What a program made of a number."""
    return _written(text) or _reckoned(text)


def _written(text: str) -> Oddity | None:
    """A number written as programs do, and what they write where they have none."""
    if found := _SHORT_WITH_PLUS.fullmatch(text):
        inner = _reckoned(found[1])
        return Oddity(Detail(OddityKind.PLUS_SIGN), inner.plain if inner else found[1])
    if found := _HEXADECIMAL.fullmatch(text):
        return Oddity(Detail(OddityKind.HEXADECIMAL), str(int(found[1], 16)))
    if _SHEET_ERROR.fullmatch(text):
        return Oddity(Detail(OddityKind.SHEET_ERROR))
    return None


def _reckoned(text: str) -> Oddity | None:
    """A number that a spreadsheet has reckoned with, or that was read off a picture."""
    if found := _SHORTENED.fullmatch(text):
        whole, rest, places = found[1], found[2] or "", int(found[3])
        if len(rest) >= places:
            digits = whole + rest[:places]
            return Oddity(Detail(OddityKind.SHORTENED), digits if not rest[places:].strip("0") else "")
        return Oddity(Detail(OddityKind.DIGITS_LOST))
    if found := _DECIMALS.fullmatch(text):
        return Oddity(Detail(OddityKind.DECIMALS), found[1].lstrip("+"))
    if found := _GROUPED.fullmatch(text):
        return Oddity(Detail(OddityKind.GROUPED), re.sub(r"\D", "", found[1]))
    if text.isdigit() and len(text) > SHEET_DIGITS + 1 and not text[SHEET_DIGITS:].strip("0"):
        return Oddity(Detail(OddityKind.ZEROS, n=SHEET_DIGITS))
    if not text.isdigit() and _SPELT.fullmatch(text):
        return Oddity(Detail(OddityKind.LETTER_AS_DIGIT), text.translate(_SPELLING))
    return None
