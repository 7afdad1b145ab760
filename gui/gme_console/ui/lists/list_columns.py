"""The columns of the preview of a list."""

from __future__ import annotations

from enum import IntEnum

from gme_console.intake.room_list.list_types import COLUMNS, RequestColumn
from gme_console.ui.texts.batch.list_text import column_title, line_title, state_title, wrong_title


class ListColumn(IntEnum):
    """The columns, from the left; those between STATE and WRONG are the list's own."""

    LINE = 0
    STATE = 1
    ROOM = 2
    MODE = 3
    ONLY = 4
    EXCEPT = 5
    APPLICATION = 6
    NOTE = 7
    WRONG = 8


_TITLES = {ListColumn.LINE: line_title, ListColumn.STATE: state_title, ListColumn.WRONG: wrong_title}


def own_column(place: int) -> RequestColumn | None:
    """The column of the list at that place of the table."""
    return COLUMNS[place - ListColumn.ROOM] if ListColumn.ROOM <= place <= ListColumn.NOTE else None


def title_of(place: ListColumn) -> str:
    column = own_column(place)
    return _TITLES[place]() if column is None else column_title(column)
