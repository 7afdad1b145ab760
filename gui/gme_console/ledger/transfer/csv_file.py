"""The history as CSV for spreadsheets: RFC 4180 in UTF-8 with a byte order mark."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.detail_json import written
from gme_console.ledger.check_report import read_report
from gme_console.ledger.sqlite.row_mapping import COMING_AND_GOING

if TYPE_CHECKING:
    from gme_console.ledger.transfer.full_row import Columns, FullRow

BYTE_ORDER_MARK = "\ufeff"
_QUOTE = '"'

_DIGIT = re.compile(r"\d")
_PARTED = re.compile(r"[;\t\r\n\0]")
_INNER_FORMULA = re.compile(r"([;\t\r\n][\s\"'`]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20|%])")
_EXACT_DIGITS = 15
"""Digits of a number that every spreadsheet keeps."""


def header_line(files: int = 1) -> str:
    """What the file begins with; so many columns are for the names of a row's files."""
    more = (f"Files ({place})" for place in range(2, files + 1))
    return BYTE_ORDER_MARK + csv_line([*_COLUMNS, "Files", *more, *_LAST])


def row_line(full: FullRow, words: SheetWords, files: int = 1) -> str:
    """The line of a row, in as many columns."""
    names = list(map(safe, packed([file["FileName"] for file in full.files], words, files)))
    names += [""] * (files - len(names))
    before, after = ([cell(full, words) for cell in columns.values()] for columns in (_COLUMNS, _LAST))
    return csv_line([fitted(cell, words) for cell in (*before, *names, *after)])


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


def csv_line(cells: Sequence[str]) -> str:
    """A line of the file, of cells that are safe and fit."""
    return ",".join(f'"{cell.replace(_QUOTE, _QUOTE * 2)}"' for cell in cells) + "\r\n"


_Cell = Callable[["FullRow", "SheetWords"], str]


def _text(name: str) -> _Cell:
    return lambda full, _: safe(full.row[name])


def _id(name: str) -> _Cell:
    return lambda full, _: exact(full.row[name] or "")


def _number(name: str) -> _Cell:
    return lambda full, _: full.row[name] if len(full.row[name]) <= _EXACT_DIGITS else exact(full.row[name])


def _ids(name: str) -> _Cell:
    return lambda full, words: exact("".join(packed(json.loads(full.row[name]), words)))


def _utc(name: str) -> _Cell:
    return lambda full, _: _moment(full.row[name], local=False)


def _local(name: str) -> _Cell:
    return lambda full, _: _moment(full.row[name], local=True)


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


def _lasting_requests(full: FullRow) -> list[Columns]:
    """The requests, without those that show nothing but people who come and go."""
    return [one for one in full.requests if one["finding"] not in COMING_AND_GOING]


def _requests(full: FullRow, words: SheetWords) -> str:
    return safe("".join(packed([f"{one['action']} {one['kind'] or 'open'}" for one in _lasting_requests(full)], words)))


def _each_once(name: str) -> _Cell:
    """What row and requests have there, each once."""

    def cell(full: FullRow, words: SheetWords) -> str:
        codes = dict.fromkeys(filter(None, (columns[name] for columns in (full.row, *_lasting_requests(full)))))
        return safe("".join(packed(list(codes), words)))

    return cell


def _message(full: FullRow, words: SheetWords) -> str:
    return safe(words.message(full.row["message"]))


def _check(full: FullRow, words: SheetWords) -> str:
    report = read_report(full.row["check_report"])
    return "" if report is None else safe(words.message(written(report.headline)))


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
_LAST: dict[str, _Cell] = {
    "Quick check": _text("check_verdict"),
    "Check message": _check,
    "Batch": _text("batch"),
    "Pressed by": _each_once("pressed_by"),
    "Ticket": _each_once("ticket"),
    "Row": _id("uid"),
}


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
