"""The columns of a batch's lines in one table: a new one is one more LineColumnSpec."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from gme_console.ui.batch.line_text import holds_id, result_text, state_look, state_text
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.recording_text import all_users_text, mode_text, users_text
from gme_console.ui.texts.row_text import took_text
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import LineProgress
    from gme_console.ui.history.cell_context import Title
    from gme_console.ui.theme.state_icon import StateStyle

CELL_LIMIT = 160
"""Characters that a cell shows at most."""


class LineColumnSpec(NamedTuple):
    """All that there is to know of a column."""

    heading: Callable[[], str]
    sample: str
    """What it shows in full at its first width."""
    full_text: Callable[[LineProgress, Title], str]
    short_text: Callable[[LineProgress], str] | None = None
    """What the cell shows, if that is not the beginning of it."""
    holds_id: Callable[[LineProgress], bool] | None = None
    """Whether the line has an id here, which is monospaced."""
    mark: Callable[[LineProgress], StateStyle] | None = None
    """A shape before the text."""
    at_end: bool = False
    """Read from the right."""

    def text(self, line: LineProgress, title: Title) -> str:
        """What the cell shows, shortened where the full text is a tooltip away."""
        return visible(self.full_text(line, title), CELL_LIMIT) if self.short_text is None else self.short_text(line)


class LineColumn(IntEnum):
    """The columns, from left to right."""

    spec: LineColumnSpec

    def __new__(cls, *fields: Any) -> LineColumn:
        """Enum takes a tuple apart, and so a LineColumnSpec."""
        number = len(cls.__members__)
        column = int.__new__(cls, number)
        column._value_ = number
        column.spec = LineColumnSpec(*fields)
        return column

    LINE = LineColumnSpec(lambda: tr("Line"), "000,000", lambda line, _: str(line.line), at_end=True)
    STATE = LineColumnSpec(
        lambda: tr("State"), "MMRecording · adopted", lambda line, _: state_text(line), mark=state_look
    )
    ROOM = LineColumnSpec(lambda: tr("Room"), "0" * 20, lambda line, _: line.request.RoomId, holds_id=lambda _: True)
    MODE = LineColumnSpec(lambda: tr("Mode"), "Single", lambda line, _: mode_text(line.request.RecordMode))
    WHOM = LineColumnSpec(
        lambda: tr("Whom"),
        "only 1145, 00731",
        lambda line, _: all_users_text(line.request.SubscribeRecordUserIds),
        lambda line: users_text(line.request.SubscribeRecordUserIds),
    )
    RESULT = LineColumnSpec(lambda: tr("TaskId or result"), "0" * 40, result_text, holds_id=holds_id)
    TOOK = LineColumnSpec(
        lambda: tr("Took"),
        "0,000 ms",
        lambda line, _: "" if line.took_ms is None else took_text(line.took_ms, 1),
        at_end=True,
    )


SPECS = tuple(column.spec for column in LineColumn)
"""By number."""
