"""Lists of rooms for tests: read in one call, written as .xlsx."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import Any

from gme_console.intake.room_list.list_reader import read_list
from gme_console.intake.room_list.list_types import ListChoices, ListSource, RoomList


def listed(data: bytes | str, **choices: Any) -> RoomList:
    return read_list(ListSource("rooms", data), ListChoices(**choices))


def codes(found: RoomList, row: int = 0) -> list[str]:
    """Of what is wrong with a row; a caution in brackets."""
    return [
        f"({one.what.code})" if one.caution else one.what.code  # type: ignore[union-attr]
        for one in found.problems[row]
    ]


def rooms(found: RoomList) -> list[str]:
    return [row[0] for row in found.rows]


def workbook(
    rows: Iterable[Iterable[object]], formats: Mapping[str, str] | None = None, **sheets: Iterable[Iterable[object]]
) -> bytes:
    """An .xlsx of one sheet, and of further ones by name; `formats` by cell."""
    from openpyxl import Workbook

    book = Workbook()
    first = book.active
    assert first is not None
    for row in rows:
        first.append(list(row))
    for cell, number_format in (formats or {}).items():
        first[cell].number_format = number_format
    for name, more in sheets.items():
        sheet = book.create_sheet(name)
        for row in more:
            sheet.append(list(row))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()
