"""What is odd about an id that would be taken as it is, and what was probably meant."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from gme_console.api.inputs.look_alikes import composed, is_unseen, meant_by

_SHORTENED = re.compile(r"(\d+)(?:[.,](\d+))?[eE]\+?(\d{1,3})")
_DECIMALS = re.compile(r"([+-]?\d+)(?:[.,]0*|[:;])")
_GROUPED = re.compile(r"(\d{1,3}([,.'_ \uff0c])\d{3}(?:\2\d{3})*|\d{1,2}(?:,\d\d)+,\d{3})(?:(?!\2)[.,]0+)?")
_SHORT_WITH_PLUS = re.compile(r"\+(\d{1,6}(?:[.,].*)?)")
"""Not a telephone number, which is longer."""
_HEXADECIMAL = re.compile(r"0[xX]([0-9a-fA-F]{1,16})")
_SHEET_ERROR = re.compile(r"#(?:REF!|N/A|NAME\?|VALUE!|NUM!|DIV/0!|NULL!|#+)")
_SPELT = re.compile(r"(?=(?:\D*\d){3})[0-9OoIl]+")
_SPELLING = str.maketrans("OoIl", "0011")
_KEPT_DIGITS = 15
"""Digits of a number that a spreadsheet keeps; it makes zeros of the others."""


class Oddity(NamedTuple):
    """`what` goes on after "The room id"; `plain` is what was probably meant, empty when nobody can tell."""

    what: str
    plain: str = ""


def oddity(text: str) -> Oddity | None:
    """What is odd about an id, None when nothing is. Never a reason to refuse or to change it."""
    meant = text if text.isascii() else meant_by(text)
    meant = meant.strip()
    shape = _shape(meant)
    if meant != text:
        return Oddity(_strange(text), shape.plain if shape else meant)
    return shape


def _strange(text: str) -> str:
    """The first character that is not what it seems to be."""
    hidden = next((one for place, one in enumerate(text) if is_unseen(text, place)), "")
    if hidden:
        return f"contains something invisible ({_code(hidden)}), which is sent too"
    if text != text.strip():
        return "begins or ends with a space, which is sent as part of it"
    meant = meant_by(text)
    strange = next((one for one in text if not one.isascii() and text.count(one) > meant.count(one)), "")
    if len(composed(text)) < len(text) or not strange:
        return "has accents that are characters of their own"
    return f"contains “{strange}” ({_name(strange)}) in place of a plain character"


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
        return Oddity("begins with a plus sign", inner.plain if inner else found[1])
    if found := _HEXADECIMAL.fullmatch(text):
        return Oddity("is a hexadecimal number", str(int(found[1], 16)))
    if _SHEET_ERROR.fullmatch(text):
        return Oddity("is what a spreadsheet shows in place of a value: copy it again")
    return None


def _reckoned(text: str) -> Oddity | None:
    """A number that a spreadsheet has reckoned with, or that was read off a picture."""
    if found := _SHORTENED.fullmatch(text):
        whole, rest, places = found[1], found[2] or "", int(found[3])
        lost = "is a number that a spreadsheet has shortened"
        if len(rest) >= places:
            digits = whole + rest[:places]
            return Oddity(lost, digits if not rest[places:].strip("0") else "")
        return Oddity(f"{lost}: digits are lost, copy it again as text")
    if found := _DECIMALS.fullmatch(text):
        return Oddity("ends as a number with decimals does", found[1].lstrip("+"))
    if found := _GROUPED.fullmatch(text):
        return Oddity("is a number grouped by thousands", re.sub(r"\D", "", found[1]))
    if text.isdigit() and len(text) > _KEPT_DIGITS + 1 and not text[_KEPT_DIGITS:].strip("0"):
        return Oddity(f"ends in zeros after {_KEPT_DIGITS} digits, which a spreadsheet makes: digits may be lost")
    if not text.isdigit() and _SPELT.fullmatch(text):
        return Oddity("has a letter among its digits that looks like one", text.translate(_SPELLING))
    return None
