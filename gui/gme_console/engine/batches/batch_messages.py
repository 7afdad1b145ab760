"""What is asked of a batch, and what is told of it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.api.detail import Detail
    from gme_console.ledger.records import Row


class IfRecording(StrEnum):
    """What is done with a room that already records."""

    SKIP = "skip"
    ADOPT = "adopt"
    """Its task is taken into the history; one that is there already stays as it is."""
    CHANGE = "change"
    """The same, and its task is changed to what the line asks."""


class BatchLine(NamedTuple):
    """`line` names it: its place in what people brought, from 1, no two of a batch alike."""

    line: int
    request: StartRecord
    note: str = ""


class BatchDraft(NamedTuple):
    """What is to be started, under the profile in use. `source`: where the list came from, such as a file's name."""

    name: str
    source: str
    lines: tuple[BatchLine, ...]
    if_recording: IfRecording = IfRecording.SKIP
    stop_at_first_error: bool = False
    ticket: str = ""


class LineState(StrEnum):
    """How a line stands. Each belongs to one of the four numbers of BatchProgress, which `counted_as` names."""

    WAITING = "waiting"
    """Never reached: it has no row in the history and nothing of it was sent."""
    SENDING = "sending"
    """Its row is on disk and it is on its way."""
    ACCEPTED = "accepted"
    ADOPTED = "adopted"
    CHANGED = "changed"
    SKIPPED = "skipped"
    """Not sent, as chosen: the room was recorded already."""
    REFUSED = "refused"
    NOT_STARTED = "not_started"
    """Settled: it did not start."""
    SETTLING = "settling"
    """Unknown, and being settled or waiting to be."""
    NOT_SENT = "not_sent"


class Counted(StrEnum):
    """The four numbers whose sum is how many were asked."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    NOT_SENT = "not_sent"


_COUNTED = {
    LineState.WAITING: Counted.NOT_SENT,
    LineState.SENDING: Counted.UNKNOWN,
    LineState.ACCEPTED: Counted.ACCEPTED,
    LineState.ADOPTED: Counted.ACCEPTED,
    LineState.CHANGED: Counted.ACCEPTED,
    LineState.SKIPPED: Counted.NOT_SENT,
    LineState.REFUSED: Counted.REFUSED,
    LineState.NOT_STARTED: Counted.REFUSED,
    LineState.SETTLING: Counted.UNKNOWN,
    LineState.NOT_SENT: Counted.NOT_SENT,
}


def counted_as(state: LineState) -> Counted:
    """A line on its way counts as unknown from the moment its row is on disk, as it would after a crash."""
    return _COUNTED[state]


AGAIN = frozenset({LineState.WAITING, LineState.REFUSED, LineState.NOT_STARTED, LineState.NOT_SENT})
"""What `start_again` starts: never an accepted one, nor one that is not settled, nor one that was skipped."""


class LineProgress(NamedTuple):
    """A line as it stands now. `row` is its row in the history, of an adopted or changed one the task's.

    `took_ms`: from its row on disk until the answer; None until then. `message`: why it has no row, or what its row
    says.
    """

    line: int
    state: LineState
    request: StartRecord
    note: str = ""
    row: Row | None = None
    took_ms: int | None = None
    message: str | Detail = ""


class BatchState(StrEnum):
    """How a batch stands."""

    RUNNING = "running"
    PAUSED = "paused"
    """Nothing more is begun until it is resumed; after a crash or restart, until the question is answered."""
    STOPPED = "stopped"
    """Nothing more is sent; what left stays."""
    OVER = "over"
    """Every line has ended, but for those that are being settled."""


class BatchProgress(NamedTuple):
    """Always `asked` = `accepted` + `refused` + `unknown` + `not_sent`.

    `sending`, how many are on their way, is part of `unknown`; `waiting`, never reached, and `skipped` of `not_sent`.
    `per_second`: ended in a second, lately. `seconds_left`: None when nobody can tell. `message`: why it is paused or
    stopped, empty when that was asked for.
    """

    batch_id: int
    name: str
    source: str
    created_us: int
    profile_id: str
    profile_name: str
    asked: int
    accepted: int
    refused: int
    unknown: int
    not_sent: int
    sending: int = 0
    waiting: int = 0
    skipped: int = 0
    per_second: float = 0.0
    seconds_left: float | None = None
    state: BatchState = BatchState.RUNNING
    message: str | Detail = ""
    ticket: str = ""
