"""One cell of a spreadsheet as the text that was meant, and what is to be said of it."""

from __future__ import annotations

import datetime
import re
from typing import Any

from gme_console.api.detail import Detail
from gme_console.intake.room_list.list_types import ListProblem, Remark

KEPT_DIGITS = 15
"""Digits of a number that a spreadsheet keeps."""

_ZEROS = re.compile("0+")
_PLAIN = re.compile(r"General|@|[#0,]*(?:\.[0#]+)?(?:E\+0+)?", re.IGNORECASE)
_SET_APART = re.compile(r"\[[^\]]*\]|_.|\*.")
"""Colours, languages, conditions and what only keeps a distance."""

_TOO_LONG = Detail(ListProblem.DIGITS_LOST)


def cell_text(cell: Any) -> tuple[str, Remark | None]:
    """Of a cell of openpyxl: text as it is; a number in plain digits, or as a format of zeros shows it."""
    value: object = cell.value
    if value is None:
        return "", None
    if isinstance(value, str):
        return value, None
    if isinstance(value, bool):
        return ("TRUE" if value else "FALSE"), Remark(Detail(ListProblem.SHEET_BOOLEAN), True)
    if isinstance(value, (int, float)):
        return number_text(value, str(cell.number_format or ""))
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat(), Remark(Detail(ListProblem.SHEET_DATE))
    return str(value), Remark(Detail(ListProblem.SHEET_DATE))


def number_text(value: int | float, number_format: str) -> tuple[str, Remark | None]:
    """A number of which digits are lost is refused, whatever it shows."""
    if isinstance(value, float) and not value.is_integer():
        text = repr(value)
        lost = sum(map(str.isdigit, text)) > KEPT_DIGITS
        return text, Remark(_TOO_LONG) if lost else None
    if abs(value) >= 10**KEPT_DIGITS:
        return (repr(value) if isinstance(value, float) else str(value)), Remark(_TOO_LONG)
    text = str(int(value))
    shape = _SET_APART.sub("", number_format.split(";")[0])
    if _ZEROS.fullmatch(shape) and len(shape) > len(text) and value >= 0:
        padded = text.zfill(len(shape))
        return padded, Remark(Detail(ListProblem.PADDED, shown=padded, value=text), True)
    if not _PLAIN.fullmatch(shape):
        return text, Remark(Detail(ListProblem.SHOWN_OTHERWISE, value=text, format=number_format), True)
    return text, None
