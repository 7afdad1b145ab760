"""Rows of this console: as its table copies them, and as its CSV file holds them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gme_console.intake.draft import USER_LISTS, Field
from gme_console.intake.pasted.paste_result import Why
from gme_console.intake.pasted.table_cells import Cell, bare_rows, rows_of

if TYPE_CHECKING:
    from gme_console.intake.pasted.draft_builder import DraftBuilder

EXPORTED = (
    *("Created (UTC)", "Created (local)", "State", "RoomId", "RecordMode", "SubscribeUserIds", "UnSubscribeUserIds"),
    *("TaskId", "BizId", "Profile", "Host", "Reason", "Code", "Message", "RequestId", "Ended (UTC)", "Ended (local)"),
    *("Confirmed (UTC)", "Note", "Origin", "Requests", "Files"),
)
"""The columns of the CSV file as it begins; a test compares them with the file."""

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z|'\d+")
_STATES = re.compile(
    r"(?:Sending|Waiting|Settling|Unknown|Accepted|Recording|Stopping|Stopped|Ended|Refused|Not sent|Not started|"
    r"Last seen [^\t]{1,30}|[A-Z][a-z]+(?: [a-z]+){0,3})(?: · (?:adopted|settled))?"
)
_MODES = ("Single", "Mixed", "Both")
_USERS = re.compile(
    r"(?:everyone|all)(?: except (?P<others>.+))?|only (?P<only>.+?)(?:, except (?P<out>.+))?", re.DOTALL
)
_WHEN = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
_TASK = re.compile(r"\d{15,20}")
_LASTED = re.compile(r"(?:\d+:)?\d+:\d\d(?::\d\d)?|\d+ ?[dhms].{0,20}|")
_APPLICATION = re.compile(r"\d{6,12}")


def read_export(text: str, into: DraftBuilder) -> bool:
    """Whether the text is of the CSV file, with its first line or without, or copied from a spreadsheet with it."""
    mark = "\t" if text.count("\t") > text.count(",") else ","
    rows = rows_of(text, mark)
    names: tuple[str, ...] = EXPORTED
    if rows and [cell.text for cell in rows[0][:4]] == list(EXPORTED[:4]):
        names = tuple(cell.text for cell in rows.pop(0))
    elif not all(len(row) > len(EXPORTED) and _MOMENT.fullmatch(row[0].text) for row in rows):
        return False
    for row in rows:
        into.begin_next()
        _take_exported(dict(zip(names, row, strict=False)), into)
    return bool(rows)


def _take_exported(row: dict[str, Cell], into: DraftBuilder) -> None:
    for field in (Field.ROOM, Field.BIZ, Field.MODE):
        if field in row:
            into.take(field, row[field].exact(), row[field].begin, row[field].end)
    for field in USER_LISTS:
        if field in row and row[field].exact():
            into.take_users(field, row[field].exact().split(", "), row[field].begin, row[field].end)
    for name, field in (("Note", Field.NOTE), ("Profile", Field.PROFILE), ("Ticket", Field.TICKET)):
        if name in row:
            into.take(field, row[name].exact(), row[name].begin, row[name].end)
    if "TaskId" in row and row["TaskId"].text:
        into.leave(Why.NO_PART, row["TaskId"].begin, row["TaskId"].end, "TaskId")


def read_console_rows(text: str, into: DraftBuilder) -> bool:
    """Whether every line was copied from the table: they have a mode and users in the table's words side by side."""
    rows = bare_rows(text)
    places = [_mode_and_users(row) for row in rows]
    if not rows or None in places:
        return False
    for row, place in zip(rows, places, strict=True):
        into.begin_next()
        _take_row(row, place or (0, 0), into)
    return True


def _mode_and_users(row: list[Cell]) -> tuple[int, int] | None:
    """Where they are. A room may be called like a mode: the one beside the users counts."""
    users = [place for place, cell in enumerate(row) if _USERS.fullmatch(cell.text)]
    modes = [place for place, cell in enumerate(row) if cell.text in _MODES]
    pairs = [(mode, user) for mode in modes for user in users]
    return min(pairs, key=lambda pair: (abs(pair[1] - pair[0] - 1), pair), default=None)


def _take_row(row: list[Cell], place: tuple[int, int], into: DraftBuilder) -> None:
    mode, users = (row[one] for one in place)
    rest = [cell for at, cell in enumerate(row) if at not in place]
    state = next((cell for cell in rest[:1] if _STATES.fullmatch(cell.text)), None)
    rest = [cell for cell in rest if cell is not state]
    room = _room(row, rest, place[0])
    if room is not None:
        into.take(Field.ROOM, room.text, room.begin, room.end)
        rest.remove(room)
    into.take(Field.MODE, mode.text, mode.begin, mode.end)
    _take_users(users, into)
    for cell in rest:
        _take_other(cell, into)


def _room(row: list[Cell], rest: list[Cell], mode: int) -> Cell | None:
    """In the table's own order the room stands right before the mode; else it is the first that is nothing else."""
    before = row[mode - 1] if mode else None
    if before is not None and before in rest:
        return before
    return next((cell for cell in rest if not (_TASK.fullmatch(cell.text) or _is_time(cell.text))), None)


def _take_users(cell: Cell, into: DraftBuilder) -> None:
    found = _USERS.fullmatch(cell.text)
    if found is None:
        return
    for field, names in ((Field.ONLY, ("only",)), (Field.EXCEPT, ("others", "out"))):
        for name in names:
            if found[name]:
                begin, end = found.span(name)
                into.take_users(field, found[name].split(", "), cell.begin + begin, cell.begin + end)


def _take_other(cell: Cell, into: DraftBuilder) -> None:
    """What a table shows of a recording besides: the TaskId is named, times are no news, the rest is not understood."""
    if _TASK.fullmatch(cell.text):
        into.leave(Why.NO_PART, cell.begin, cell.end, "TaskId")
    elif _APPLICATION.fullmatch(cell.text) and not into.has(Field.BIZ):
        into.take(Field.BIZ, cell.text, cell.begin, cell.end)
    elif not _is_time(cell.text) and cell.text.strip():
        into.leave(Why.UNKNOWN, cell.begin, cell.end)


def _is_time(text: str) -> bool:
    return bool(_WHEN.fullmatch(text) or _LASTED.fullmatch(text))
