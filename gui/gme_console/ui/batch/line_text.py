"""What is said and shown of a line of a batch. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.batches.batch_messages import LineState
from gme_console.ledger.records import State
from gme_console.ui.batch.run_lines import records_otherwise
from gme_console.ui.history.cell_context import CellContext
from gme_console.ui.history.columns import SPECS, Column
from gme_console.ui.history.state_column import look_of, state_cell_text
from gme_console.ui.texts.batch.run_text import already_text, line_state_text, otherwise_text
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.theme.state_icon import LOOKS, UNSEEN, StateStyle

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import LineProgress
    from gme_console.ui.history.cell_context import Title

_LOOKS = {
    LineState.WAITING: UNSEEN,
    LineState.SENDING: LOOKS[State.SENDING],
    LineState.ACCEPTED: LOOKS[State.ACCEPTED],
    LineState.ADOPTED: LOOKS[State.ACCEPTED],
    LineState.CHANGED: LOOKS[State.ACCEPTED],
    LineState.SKIPPED: LOOKS[State.NOT_SENT],
    LineState.REFUSED: LOOKS[State.REFUSED],
    LineState.NOT_STARTED: LOOKS[State.NOT_STARTED],
    LineState.SETTLING: LOOKS[State.SETTLING],
    LineState.NOT_SENT: LOOKS[State.NOT_SENT],
}
_OF_THE_LINE = frozenset({LineState.WAITING, LineState.SENDING, LineState.SKIPPED})
"""Whose own word is said, whatever row there is."""
_FOUND = frozenset({LineState.ADOPTED, LineState.CHANGED, LineState.SKIPPED})


def state_text(line: LineProgress) -> str:
    if line.row is None or line.state in _OF_THE_LINE:
        return line_state_text(line.state)
    return state_cell_text(line.row)


def state_look(line: LineProgress) -> StateStyle:
    return _LOOKS[line.state] if line.row is None or line.state in _OF_THE_LINE else look_of(line.row)


def result_text(line: LineProgress, title: Title) -> str:
    """The TaskId, or what became of the line as the history says it; `title` is the history's."""
    if records_otherwise(line):
        return otherwise_text(line)
    if line.state in _FOUND:
        return already_text(line)
    if line.row is not None:
        return SPECS[Column.TASK_ID].text(line.row, CellContext(title))
    return message_text(line.message)


def holds_id(line: LineProgress) -> bool:
    """Whether the result is a TaskId and nothing else."""
    return line.row is not None and line.row.TaskId is not None and line.state not in _FOUND
