"""What the ledger takes in and gives out of batches: lists of starts that are one thing."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.actions import StartRecord
from gme_console.api.outcome import Kind, Reason

if TYPE_CHECKING:
    from gme_console.ledger.records import Row


class IfRecording(StrEnum):
    """What is done with a room that already records."""

    SKIP = "skip"
    ADOPT = "adopt"
    """Its task is taken into the history; one that is there already stays as it is."""
    CHANGE = "change"
    """The same, and its task is changed to what the line asks."""


class LineState(StrEnum):
    """How a line stands; see counted_as for the four numbers."""

    WAITING = "waiting"
    """Never reached: nothing of it was sent, and it has no row in the history but for one that the console left."""
    SENDING = "sending"
    """Its row is on disk and it is on its way."""
    ACCEPTED = "accepted"
    ADOPTED = "adopted"
    CHANGED = "changed"
    SKIPPED = "skipped"
    """Left alone, as chosen: the room was recorded already."""
    REFUSED = "refused"
    NOT_STARTED = "not_started"
    """Settled: it did not start."""
    SETTLING = "settling"
    """Unknown, and being settled or waiting to be."""
    NOT_SENT = "not_sent"


AGAIN = frozenset({LineState.WAITING, LineState.REFUSED, LineState.NOT_STARTED, LineState.NOT_SENT})
"""What is started again: never an accepted one, nor one that is not settled, nor one that was left alone."""


class BatchState(StrEnum):
    """How a batch stands."""

    MAKING = "making"
    """Its list is being written down; it is shown to nobody, and gone if its console ends meanwhile."""
    RUNNING = "running"
    PAUSED = "paused"
    """Nothing more is begun until it is resumed; after a crash or restart, until the question is answered."""
    STOPPED = "stopped"
    """Nothing more is sent; what left stays."""
    OVER = "over"
    """Every line was reached."""


UNFINISHED = frozenset({BatchState.RUNNING, BatchState.PAUSED})


class NewBatch(NamedTuple):
    """A batch that is about to begin: `source` is where its list came from."""

    name: str
    source: str
    profile_id: str
    profile_name: str
    host: str
    if_recording: IfRecording
    stop_at_first_error: bool
    ticket: str
    created_us: int


class BatchLine(NamedTuple):
    """A request of it. `line` names it: its place in what people brought, from 1, no two of a batch alike."""

    line: int
    request: StartRecord
    note: str = ""


class StoredBatch(NamedTuple):
    """`counts`: how many lines stand how. `elsewhere`: another console that is alive runs it."""

    id: int
    batch: NewBatch
    state: BatchState
    counts: dict[LineState, int]
    elsewhere: bool

    @property
    def waits(self) -> bool:
        """Whether lines were never reached that somebody may want to be sent."""
        return self.state in UNFINISHED and self.counts.get(LineState.WAITING, 0) > 0


class StoredLine(NamedTuple):
    """`row`: what it made, or the row of the task that it adopted or left alone. `took_ms`: until its answer."""

    line: int
    request: StartRecord
    note: str
    state: LineState
    row: Row | None
    took_ms: int | None


class LineFacts(NamedTuple):
    """What the history holds of a line's request: the columns as they are, None of a line without one."""

    outcome: str
    sent_id: int | None
    action: str | None
    kind: str | None
    reason: str | None
    verdict: str | None
    settled: int | None
    has_task: int | None

    def state(self, if_recording: IfRecording) -> LineState:
        """How the line stands."""
        if self.outcome:
            return LineState(self.outcome)
        if self.sent_id is None:
            return LineState.WAITING
        if self.kind == Kind.UNKNOWN:
            return self._settled() if self.settled else LineState.SETTLING
        if self.kind == Kind.REFUSED and self.reason == Reason.TASK_IN_USE and if_recording is IfRecording.SKIP:
            return LineState.SKIPPED
        if self.kind == Kind.NOT_SENT and self.reason == Reason.LEAVING:
            return LineState.WAITING
        return self._ended()

    def _ended(self) -> LineState:
        if self.kind == Kind.ACCEPTED:
            return LineState.ACCEPTED if self.action == StartRecord.action else LineState.CHANGED
        ends = {Kind.REFUSED: LineState.REFUSED, Kind.NOT_SENT: LineState.NOT_SENT, "": LineState.SENDING}
        return ends.get(self.kind or "", LineState.SENDING)

    def _settled(self) -> LineState:
        if self.action == StartRecord.action:
            return LineState.ACCEPTED if self.has_task else LineState.NOT_STARTED
        return LineState.REFUSED if self.verdict == Reason.NOT_CHANGED else LineState.CHANGED
