"""The history as CSV for spreadsheets: RFC 4180 in UTF-8 with a byte order mark.

A spreadsheet takes what looks like a number, a date or a formula for one, quoted or not: it rounds a TaskId to 15
digits, drops the zeros of room 007 and runs a message that begins with "=". Nothing in a CSV file can forbid it:
="007" is itself a formula, which LibreOffice shows as it stands unless told to calculate, and a tab in front is taken
off by some, so that what follows counts. So every text that could be taken for anything else has an apostrophe in
front, as OWASP advises; it is seen in the cell, and whoever takes it away has the exact text. Ids always have one.
Where cells are parted by semicolons, tabs or lines a formula could begin after these too, and gets an apostrophe there.

No cell is longer than a spreadsheet takes: the names of many files go on in columns of their own, and of what is longer
still the cell says how much is missing and where it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from gme_console.ledger.transfer.spreadsheet_cells import fitted, packed

if TYPE_CHECKING:
    from gme_console.ledger.transfer.full_row import FullRow
    from gme_console.ledger.transfer.spreadsheet_cells import SheetWords

BYTE_ORDER_MARK = "\ufeff"
QUOTE = '"'

_DIGIT = re.compile(r"\d")
_PARTED = re.compile(r"[;\t\r\n\0]")
_INNER_FORMULA = re.compile(r"([;\t\r\n][\s\"'`]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20|%])")
_EXACT_DIGITS = 15
"""Digits of a number that every spreadsheet keeps."""


def header_line(files: int = 1) -> str:
    """What the file begins with; so many columns are for the names of a row's files."""
    more = (f"Files ({place})" for place in range(2, files + 1))
    return BYTE_ORDER_MARK + _line([*_COLUMNS, "Files", *more, *_LAST])


def whole_line(whole: FullRow, words: SheetWords, files: int = 1) -> str:
    """The line of a row, in as many columns."""
    names = list(map(safe, packed([file["FileName"] for file in whole.files], words, files)))
    names += [""] * (files - len(names))
    before, after = ([cell(whole, words) for cell in columns.values()] for columns in (_COLUMNS, _LAST))
    return _line([fitted(cell, words) for cell in (*before, *names, *after)])


@lru_cache(4096)  # most texts come again: states, hosts, profiles, codes, messages
def safe(text: str) -> str:
    """A text that a spreadsheet shows and does not interpret."""
    inner = _without_inner_formulas(text)
    return inner if not inner or _is_plain(inner) else f"'{inner}"


def exact(text: str) -> str:
    """An id, always after an apostrophe, so that all of a column are alike; empty when there is none."""
    return f"'{_without_inner_formulas(text)}" if text else ""


def _is_plain(text: str) -> bool:
    """Whether it begins with a letter, has no digit and is no spreadsheet's word: nothing but text."""
    is_word = text.strip().casefold() in ("true", "false")
    return text[0].isalpha() and not is_word and not _DIGIT.search(text)


def _without_inner_formulas(text: str) -> str:
    return _INNER_FORMULA.sub(r"\1'", text.replace("\0", "\u2400")) if _PARTED.search(text) else text


def _line(cells: list[str]) -> str:
    return ",".join(f'"{cell.replace(QUOTE, QUOTE * 2)}"' for cell in cells) + "\r\n"


_Cell = Callable[["FullRow", "SheetWords"], str]


def _text(name: str) -> _Cell:
    return lambda whole, _: safe(whole.row[name])


def _id(name: str) -> _Cell:
    return lambda whole, _: exact(whole.row[name] or "")


def _number(name: str) -> _Cell:
    return lambda whole, _: whole.row[name] if len(whole.row[name]) <= _EXACT_DIGITS else exact(whole.row[name])


def _ids(name: str) -> _Cell:
    return lambda whole, words: exact("".join(packed(json.loads(whole.row[name]), words)))


def _utc(name: str) -> _Cell:
    return lambda whole, _: _moment(whole.row[name], local=False)


def _local(name: str) -> _Cell:
    return lambda whole, _: _moment(whole.row[name], local=True)


def _moment(at_us: int | None, *, local: bool) -> str:
    """ISO 8601 to the microsecond with its offset; a time that no calendar has stays a number."""
    if at_us is None:
        return ""
    seconds, rest = divmod(at_us, 1_000_000)
    try:
        moment = datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest)
        return (moment.astimezone() if local else moment).isoformat(timespec="microseconds").replace("+00:00", "Z")
    except (OverflowError, OSError, ValueError):
        return f"'{at_us}"


def _requests(whole: FullRow, words: SheetWords) -> str:
    return safe("".join(packed([f"{one['action']} {one['kind'] or 'open'}" for one in whole.requests], words)))


def _message(whole: FullRow, words: SheetWords) -> str:
    return safe(words.message(whole.row["message"]))


_COLUMNS: dict[str, _Cell] = {
    "Created (UTC)": _utc("created_us"),
    "Created (local)": _local("created_us"),
    "State": _text("state"),
    "RoomId": _id("RoomId"),
    "RecordMode": _number("RecordMode"),
    "SubscribeUserIds": _ids("SubscribeUserIds"),
    "UnSubscribeUserIds": _ids("UnSubscribeUserIds"),
    "TaskId": _id("TaskId"),
    "BizId": _id("BizId"),
    "Profile": _text("profile_name"),
    "Host": _text("host"),
    "Reason": _text("reason"),
    "Code": _text("code"),
    "Message": _message,
    "RequestId": _id("RequestId"),
    "Ended (UTC)": _utc("ended_us"),
    "Ended (local)": _local("ended_us"),
    "Confirmed (UTC)": _utc("confirmed_us"),
    "Note": _text("note"),
    "Origin": _text("origin"),
    "Requests": _requests,
}
_LAST = {"Row": _id("uid")}
