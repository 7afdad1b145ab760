"""Rows copied from anybody's spreadsheet, or lines of a CSV file with its headings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gme_console.api.inputs.typed_ids import clean_id, parse_uint64, split_user_ids
from gme_console.intake.draft import USER_LISTS, Field
from gme_console.intake.field_names import TASK, field_of
from gme_console.intake.mode_words import mode_of
from gme_console.intake.pasted.paste_result import Why

if TYPE_CHECKING:
    from gme_console.intake.pasted.draft_builder import DraftBuilder
    from gme_console.intake.pasted.table_cells import Cell

_ONLY = re.compile(r"(?i)(?:only|just|只录|仅|只|只錄)\s*|(?<=\S)\s*(?:だけ|のみ|only)$")
_EXCEPT = re.compile(
    r"(?i)(?:(?:everyone |all )?(?:except|without|excluding|but not)|除了|除|排除|不录)\s*|\s*(?:以外|を除く|除外)$"
)
_EVERYONE = re.compile(r"(?i)\s*(?:everyone|all|全員|所有人|全体|みんな|-|–|—|\*)?\s*")
_WIDEST = 60
_WRITTEN_BIZ = re.compile(r"\d{9,12}")


def headed(row: list[Cell]) -> list[Field | str]:
    """The parts of a request that a row names, if it is a heading: one of them is the room."""
    fields = [field_of(cell.text) for cell in row]
    known = [field for field in fields if field]
    return fields if Field.ROOM in known and len(known) * 2 > len(fields) else []


def upright(rows: list[list[Cell]]) -> bool:
    """Whether each row is a name with its value, and one of them is the room."""
    names = [field_of(row[0].text) for row in rows if len(row) == 2]
    return len(rows) == len(names) > 1 and Field.ROOM in names and all(names) and len(set(names)) == len(names)


def says_mode(row: list[Cell]) -> bool:
    """Whether a cell is a mode in words, as in no list of ids."""
    return any(mode_of(cell.text) and not cell.text.strip().isdigit() for cell in row[1:])


def read_sheet(rows: list[list[Cell]], into: DraftBuilder) -> bool:
    """Whether every row gave a request. Without headings the room comes first, as the lists have it."""
    if any(len(row) > _WIDEST for row in rows):
        return False
    if upright(rows):
        rows = [list(row) for row in zip(*rows, strict=True)]
    fields = headed(rows[0]) if rows else []
    if fields and len(rows) > 1:
        for row in rows[1:]:
            into.begin_next()
            _take_headed(fields, row, [cell.text for cell in rows[0]], into)
        return bool(into.requests())
    if not all(len(row) > 1 for row in rows) or fields:
        return False
    for row in rows:
        into.begin_next()
        _take_in_order(row, into)
    return bool(into.requests())


def _take_headed(fields: list[Field | str], row: list[Cell], names: list[str], into: DraftBuilder) -> None:
    for field, name, cell in zip(fields, names, row, strict=False):
        if field == TASK:
            into.leave(Why.NO_PART, cell.begin, cell.end, TASK)
        elif isinstance(field, Field):
            _take(field, cell, into)
        elif cell.text.strip():
            into.leave(Why.NO_FIELD, cell.begin, cell.end, name[:60])
    for cell in row[len(fields) :]:
        _leave(cell, into)


def _take_in_order(row: list[Cell], into: DraftBuilder) -> None:
    """Room, mode, users, those left out, application, note: each where it is what it can be."""
    _take(Field.ROOM, row[0], into)
    for cell in row[1:]:
        text = clean_id(cell.text).strip()
        if mode_of(text) and not into.has(Field.MODE) and not into.has(Field.ONLY):
            _take(Field.MODE, cell, into)
        elif _says(_EXCEPT, text):
            _take(Field.EXCEPT, cell, into)
        elif _says(_ONLY, text) or (_is_ids(text) and not into.has(Field.ONLY) and not _WRITTEN_BIZ.fullmatch(text)):
            _take(Field.ONLY, cell, into)
        elif _WRITTEN_BIZ.fullmatch(text) and not into.has(Field.BIZ):
            _take(Field.BIZ, cell, into)
        else:
            _leave(cell, into)


def _take(field: Field, cell: Cell, into: DraftBuilder) -> None:
    text = clean_id(cell.text)
    if field in USER_LISTS:
        if _says(_EXCEPT, text):
            field, text = Field.EXCEPT, _EXCEPT.sub("", text)
        text = _ONLY.sub("", text) if field is Field.ONLY else text
        if not _EVERYONE.fullmatch(text):
            into.take_users(field, split_user_ids(text), cell.begin, cell.end)
    elif field is Field.NOTE:
        into.take(field, cell.text.strip(), cell.begin, cell.end)
    else:
        into.take(field, text if field is Field.ROOM else text.strip(), cell.begin, cell.end)


def _leave(cell: Cell, into: DraftBuilder) -> None:
    if not _EVERYONE.fullmatch(cell.text):
        into.leave(Why.UNKNOWN, cell.begin, cell.end)


def _says(pattern: re.Pattern[str], text: str) -> bool:
    found = pattern.search(text)
    return found is not None and (found.start() == 0 or found.end() == len(text)) and any(map(str.isdigit, text))


def _is_ids(text: str) -> bool:
    """Whether it is ids and nothing else: each has a digit, and none a space."""
    ids = split_user_ids(text)
    return bool(ids) and all(any(map(str.isdigit, user)) for user in ids) and bool(parse_uint64(ids[0]))
