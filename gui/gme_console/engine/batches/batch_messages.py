"""What batches are given, and what they publish."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from gme_console.ledger.batch_records import AGAIN, BatchLine, BatchState, IfRecording, LineState

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.api.detail import Detail
    from gme_console.ledger.records import Row

__all__ = ["AGAIN", "BatchLine", "BatchState", "IfRecording", "LineState"]


class BatchDraft(NamedTuple):
    """What is to be started, under the profile in use. `source`: where the list came from, such as a file's name."""

    name: str
    source: str
    lines: tuple[BatchLine, ...]
    if_recording: IfRecording = IfRecording.SKIP
    stop_at_first_error: bool = False
    ticket: str = ""


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


class BatchProgress(NamedTuple):
    """Always `asked` = `accepted` + `refused` + `unknown` + `not_sent`.

    `sending`, how many are on their way, is part of `unknown`; `waiting`, never reached, and `skipped` of `not_sent`.
    `per_second`: ended in a second, lately. `seconds_left`: None when nobody can tell. `message`: why it is paused or
    stopped, empty when that was asked for. `elsewhere`: another console that is open has it.
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
    elsewhere: bool = False
