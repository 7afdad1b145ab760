"""The columns of the preview of a list in one table: a new one is one more ListColumnSpec."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any, NamedTuple

from gme_console.intake.room_list.list_types import RequestColumn
from gme_console.ui.texts.batch.list_text import column_title
from gme_console.ui.texts.translate import tr


class ListColumnSpec(NamedTuple):
    """All that there is to know of a column."""

    sample: str
    """What it shows whole at its first width; the column without one takes what remains."""
    own: RequestColumn | None = None
    """That of the list, whose cells can be corrected."""
    title: Callable[[], str] | None = None
    """Of one that is not the list's own."""
    holds_ids: bool = False

    @property
    def heading(self) -> str:
        return column_title(self.own) if self.own is not None else self.title() if self.title is not None else ""


class ListColumn(IntEnum):
    """The columns, from the left."""

    spec: ListColumnSpec

    def __new__(cls, *fields: Any) -> ListColumn:
        """Enum takes a tuple apart, and so a ListColumnSpec."""
        number = len(cls.__members__)
        column = int.__new__(cls, number)
        column._value_ = number
        column.spec = ListColumnSpec(*fields)
        return column

    LINE = ListColumnSpec("100,000", title=lambda: tr("Line"))
    STATE = ListColumnSpec("● Records now", title=lambda: tr("State"))
    ROOM = ListColumnSpec("tournament-0001", RequestColumn.ROOM, holds_ids=True)
    MODE = ListColumnSpec("Single mode", RequestColumn.MODE)
    ONLY = ListColumnSpec("0000000000000", RequestColumn.ONLY, holds_ids=True)
    EXCEPT = ListColumnSpec("00000000", RequestColumn.EXCEPT, holds_ids=True)
    APPLICATION = ListColumnSpec("0000000000", RequestColumn.APPLICATION, holds_ids=True)
    NOTE = ListColumnSpec("a short note", RequestColumn.NOTE)
    WRONG = ListColumnSpec("", title=lambda: tr("What is wrong"))


_OWN = tuple(column.spec.own for column in ListColumn)


def own_column(place: int) -> RequestColumn | None:
    """The column of the list at that place of the table; asked for at every cell that is painted."""
    return _OWN[place]
