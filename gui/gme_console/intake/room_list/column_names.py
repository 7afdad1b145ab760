"""What columns are called: in English, Japanese and Chinese, by the API and by our own CSV; and what is guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from gme_console.intake.draft import Field
from gme_console.intake.field_names import field_of
from gme_console.intake.mode_words import mode_of
from gme_console.intake.room_list.list_types import RequestColumn

_COLUMNS: dict[str, RequestColumn] = {
    Field.ROOM: RequestColumn.ROOM,
    Field.MODE: RequestColumn.MODE,
    Field.ONLY: RequestColumn.ONLY,
    Field.EXCEPT: RequestColumn.EXCEPT,
    Field.BIZ: RequestColumn.APPLICATION,
    Field.NOTE: RequestColumn.NOTE,
}
_ID_LIST = re.compile(r"[\w@+.-]+(?:[\s,;，；、|]+[\w@+.-]+)*")
_LONGEST = 40


def column_of(name: str) -> RequestColumn | None:
    """What a column of that name says; None where nobody knows."""
    return _COLUMNS.get(field_of(name)) if len(name) <= _LONGEST else None


def names_columns(cells: Sequence[str]) -> bool:
    """Whether a row is a header: something in it names a column, and nothing is a number."""
    known = sum(column_of(cell) is not None for cell in cells)
    return bool(known) and not any(cell.strip().isdigit() for cell in cells)


def named(header: Sequence[str]) -> dict[RequestColumn, int]:
    """Which column says what, by the names; the first of a name. Without a room's the first that nothing else has."""
    found: dict[RequestColumn, int] = {}
    for place, name in enumerate(header):
        column = column_of(name)
        if column is not None:
            found.setdefault(column, place)
    if RequestColumn.ROOM not in found:
        free = [place for place in range(len(header)) if place not in found.values()]
        found[RequestColumn.ROOM] = free[0] if free else 0
    return found


def guessed(rows: Sequence[Sequence[str]]) -> dict[RequestColumn, int]:
    """Which column says what, without a header: the room first, then what looks like modes, users and a note."""
    found = {RequestColumn.ROOM: 0}
    for place in range(1, max(map(len, rows), default=0)):
        cells = [row[place] for row in rows if place < len(row) and row[place].strip()]
        column = _looks_like(cells, found)
        if column is not None:
            found[column] = place
    return found


def _looks_like(cells: Sequence[str], taken: Mapping[RequestColumn, int]) -> RequestColumn | None:
    if not cells:
        return None
    if RequestColumn.MODE not in taken and all(map(mode_of, cells)):
        return RequestColumn.MODE
    ids = all(_ID_LIST.fullmatch(cell.strip()) and any(map(str.isdigit, cell)) for cell in cells)
    if ids:
        return RequestColumn.ONLY if RequestColumn.ONLY not in taken else None
    return RequestColumn.NOTE if RequestColumn.NOTE not in taken else None
