"""The columns of the preview of a list."""

from __future__ import annotations

from enum import IntEnum

from gme_console.intake.room_list.list_types import COLUMNS, RequestColumn
from gme_console.ui.texts.batch.list_text import column_title
from gme_console.ui.texts.translate import tr


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


def own_column(place: int) -> RequestColumn | None:
    """The column of the list at that place of the table."""
    return COLUMNS[place - ListColumn.ROOM] if ListColumn.ROOM <= place <= ListColumn.NOTE else None


def title_of(place: ListColumn) -> str:
    column = own_column(place)
    if column is not None:
        return column_title(column)
    match place:
        case ListColumn.LINE:
            return tr("Line")
        case ListColumn.STATE:
            return tr("State")
    return tr("What is wrong")
