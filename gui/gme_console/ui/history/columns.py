"""The columns of the history in one table, and what its cells say: a new one is one more ColumnSpec."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt

from gme_console.ledger.query import Sort
from gme_console.ledger.records import LIVE_STATES, Row, State
from gme_console.ui.history.cell_context import CellContext, Title
from gme_console.ui.history.state_column import look_of, state_cell_text, state_tip
from gme_console.ui.texts.message_text import tooltip, visible
from gme_console.ui.texts.profiles.profile_text import host_text
from gme_console.ui.texts.recording_text import all_users_text, mode_text, users_text
from gme_console.ui.texts.task_text import age_text, confirmed_text
from gme_console.ui.texts.timestamps import local_time, near_time, utc_time, zoned_time
from gme_console.ui.texts.translate import tr, without_mnemonic
from gme_console.ui.widgets.timers import unix_us

if TYPE_CHECKING:
    from gme_console.ui.theme.state_icon import StateStyle

CELL_LIMIT = 160
"""Characters that a cell shows at most."""


def row_text(row: Row, columns: Sequence[Column], title: Title) -> str:
    """The row as tab-separated text with nothing shortened; a tab or a line break in a value is made visible."""
    context = CellContext(title)
    return "\t".join(_full_text(row, column.spec, context) for column in columns)


def _full_text(row: Row, spec: ColumnSpec, context: CellContext) -> str:
    return spec.text(row, context) if spec.full_text is None else visible(spec.full_text(row))


def _result(row: Row, title: Title) -> str:
    """The TaskId, or what became of the row."""
    if row.TaskId is not None:
        return str(row.TaskId)
    if row.state is State.SENDING:
        return ""
    if row.state is State.PLANNED:
        from gme_console.ui.texts.plan_text import start_plan_text  # of few rows

        return start_plan_text(row.plan, unix_us())
    return visible(title(row), CELL_LIMIT)


def _note(note: str) -> str:
    """The first line that says something, and a sign that there are more."""
    first, _, rest = note.strip().partition("\n")
    return visible(f"{first.rstrip()} …" if rest else first, CELL_LIMIT)


def _no_tip(_row: Row, _context: CellContext) -> str:
    return ""


class ColumnSpec(NamedTuple):
    """All that there is to know of a column."""

    label: Callable[[], str]
    """As an entry of a menu, with its letter; the heading is the same without."""
    sample: str | Callable[[], str]
    """What it shows whole at its first width, if need be in this language."""
    text: Callable[[Row, CellContext], str]
    """What the cell shows, shortened where the rest is a click or a tooltip away."""
    tip: Callable[[Row, CellContext], str] = _no_tip
    """The tooltip, safe to be rendered; empty where there is nothing to add."""
    full_text: Callable[[Row], str] | None = None
    """What is copied where the text may be shortened."""
    holds_id: Callable[[Row], bool] | None = None
    """Whether the row has an id here, which is monospaced."""
    mark: Callable[[Row, CellContext], StateStyle] | None = None
    """A shape before the text."""
    ages: bool = False
    """It changes while time goes on."""
    sort: Sort | None = None
    """How the ledger sorts by it; None: it does not."""
    greatest_first: bool = False
    """The direction that one looks for first."""
    share: int = 0
    """Of the width that is left over, where the text may be longer than at first."""
    at_end: bool = False
    """Aligned so that figures stand under figures."""
    hidden: bool = False
    """At first."""
    of_search: bool = False
    """There while a text is looked for, and only then."""

    @property
    def heading(self) -> str:
        return without_mnemonic(self.label())

    def header_data(self, role: int) -> object:
        """As QAbstractItemModel.headerData."""
        if role == Qt.ItemDataRole.TextAlignmentRole and self.at_end:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return self.heading if role == Qt.ItemDataRole.DisplayRole else None


class Column(IntEnum):
    """Columns in their first order. The names are kept with the arrangement of the window."""

    spec: ColumnSpec

    def __new__(cls, *fields: Any) -> Column:
        """Enum takes a tuple apart, and so a ColumnSpec."""
        number = len(cls.__members__)
        column = int.__new__(cls, number)
        column._value_ = number
        column.spec = ColumnSpec(*fields)
        return column

    STATE = ColumnSpec(
        label=lambda: tr("&State"),
        sample="Last seen 30 Aug 00:00",
        text=lambda row, context: state_cell_text(row, context.alarm(row)),
        tip=lambda row, context: state_tip(row, context.alarm(row)),
        mark=lambda row, context: look_of(row, context.alarm(row)),
        ages=True,
        sort=Sort.STATE,
    )
    ROOM = ColumnSpec(
        label=lambda: tr("&Room"),
        sample="0" * 10,
        text=lambda row, _: visible(row.RoomId, CELL_LIMIT),
        tip=lambda row, _: tooltip(row.RoomId),
        full_text=lambda row: row.RoomId,
        share=2,
        holds_id=lambda _: True,
        sort=Sort.ROOM,
    )
    MODE = ColumnSpec(
        label=lambda: tr("&Mode"),
        sample="Single",
        text=lambda row, _: mode_text(row.RecordMode),
        sort=Sort.MODE,
    )
    USERS = ColumnSpec(
        label=lambda: tr("&Users"),
        sample="only 1145",
        text=lambda row, _: users_text(row.users),
        tip=lambda row, _: tooltip(all_users_text(row.users)),
        full_text=lambda row: all_users_text(row.users),
        share=3,
        sort=Sort.USERS,
    )
    TASK_ID = ColumnSpec(
        label=lambda: tr("Task&Id or result"),
        sample=lambda: tr("0000000000000000000000", "as wide as the column of TaskIds and results is at first"),
        text=lambda row, context: _result(row, context.title),
        tip=lambda row, context: tooltip(_result(row, context.title)),
        holds_id=lambda row: row.TaskId is not None,
        share=2,
        sort=Sort.TASK_ID,
        greatest_first=True,
    )
    LASTED = ColumnSpec(
        label=lambda: tr("&Duration"),
        sample="10:00:00",
        text=lambda row, _: age_text(row, unix_us()),
        tip=lambda row, _: confirmed_text(row, unix_us()) if row.state in LIVE_STATES else "",
        ages=True,
        sort=Sort.LASTED,
        greatest_first=True,
        at_end=True,
    )
    WHEN = ColumnSpec(
        label=lambda: tr("S&tarted"),
        sample="23 Oct 2026 20:00",
        text=lambda row, _: near_time(row.created_us, unix_us()),
        tip=lambda row, _: tooltip(f"{zoned_time(row.created_us)}\n{utc_time(row.created_us)}"),
        full_text=lambda row: local_time(row.created_us),
        ages=True,
        sort=Sort.WHEN,
        greatest_first=True,
    )
    NOTE = ColumnSpec(
        label=lambda: tr("&Note"),
        sample="note",
        text=lambda row, _: _note(row.note),
        tip=lambda row, _: tooltip(row.note) if row.note else "",
        full_text=lambda row: row.note,
        sort=Sort.NOTE,
        greatest_first=True,  # most rows have none
    )
    APPLICATION = ColumnSpec(  # hidden: the band tells it, and a first window is too narrow for it
        label=lambda: tr("&Application"),
        sample="0" * 10,
        text=lambda row, _: str(row.BizId),
        holds_id=lambda _: True,
        sort=Sort.APPLICATION,
        hidden=True,
    )
    PROFILE = ColumnSpec(
        label=lambda: tr("&Profile"),
        sample="Mainland test",
        text=lambda row, _: visible(row.profile_name, CELL_LIMIT),
        tip=lambda row, _: tooltip(f"{row.profile_name}\n{host_text(row.host)}"),
        full_text=lambda row: row.profile_name,
        share=1,
        sort=Sort.PROFILE,
        hidden=True,
    )
    WHO = ColumnSpec(
        label=lambda: tr("Pressed &by"),
        sample="tanaka@PC-17",
        text=lambda row, _: visible(row.pressed_by, CELL_LIMIT),
        full_text=lambda row: row.pressed_by,
        share=1,
        sort=Sort.WHO,
        hidden=True,
    )
    TICKET = ColumnSpec(
        label=lambda: tr("Ti&cket"),
        sample="GME-4711",
        text=lambda row, _: visible(row.ticket, CELL_LIMIT),
        full_text=lambda row: row.ticket,
        share=1,
        sort=Sort.TICKET,
        greatest_first=True,  # most rows have none
        hidden=True,
    )
    FOUND = ColumnSpec(
        label=lambda: tr("F&ound in"),
        sample="TaskId",
        text=lambda row, context: context.found(row),
        tip=lambda row, context: tooltip(context.found(row)),
        hidden=True,
        of_search=True,
    )


SPECS = tuple(column.spec for column in Column)
"""By number: the cells of a screen are asked for at every repaint."""
