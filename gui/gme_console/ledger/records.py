"""What the ledger takes in and gives out."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gme_console.api.action_answers import RecordInfo
    from gme_console.api.actions import Change
    from gme_console.api.detail import Detail
    from gme_console.api.outcome import Answered
    from gme_console.api.values import UserLists
    from gme_console.ledger.plan_records import Plan


class State(StrEnum):
    """The state of a history row, as stored."""

    PLANNED = "planned"  # nothing was sent; a console waits for the room or the time
    SENDING = "sending"
    WAITING = "waiting"  # certainly not done yet, about to be sent again; shown, never stored
    ACCEPTED = "accepted"  # a task was made, nobody has looked at it yet
    ARMED = "armed"  # live, nobody is recorded at present
    RECORDING = "recording"  # live, at least one file is growing
    STOPPING = "stopping"  # a StopRecord is out
    CHANGING = "changing"  # a ModifyRecordInfo is out
    UNKNOWN = "unknown"
    SETTLING = "settling"  # a console is asking what became of it
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    NOT_STARTED = "not_started"  # settled: it did not start
    STOPPED = "stopped"  # by a StopRecord from here
    ENDED = "ended"  # found gone


LIVE_STATES = frozenset({State.ACCEPTED, State.ARMED, State.RECORDING, State.STOPPING, State.CHANGING})
"""The service still knows the task, as far as the ledger knows."""

STEADY_STATES = LIVE_STATES - {State.STOPPING, State.CHANGING}
"""The task is live, and no request is about to change it."""

OVER_STATES = frozenset({State.REFUSED, State.NOT_SENT, State.NOT_STARTED, State.STOPPED, State.ENDED})
"""What nothing more comes of."""

IN_QUESTION = frozenset({State.UNKNOWN, State.SETTLING})
"""What became of a request is still to be found out."""

IN_THE_MAKING = IN_QUESTION | {State.SENDING, State.WAITING}
"""Whether it records is not known yet."""

GOING_ON = LIVE_STATES | {State.SENDING, State.WAITING}
"""What is live, or about to be."""


class Origin(StrEnum):
    """How a recording came into the history."""

    STARTED = "started"
    ADOPTED = "adopted"


class Finding(StrEnum):
    """What a look-up showed that was believed otherwise before, or that it was refused, as stored."""

    ADOPTED = "adopted"
    SETTLED = "settled"
    RECORDING = "recording"
    NOBODY = "nobody"  # the task goes on, nobody in scope is in the room
    GONE = "gone"
    OTHERWISE = "otherwise"
    WITHHELD = "withheld"  # the service would not say


class Row(NamedTuple):
    """One line of the history: a recording that was asked for or adopted. Empty strings and None mean "not known".

    `reason`, `code`, `message` and `RequestId` are those of its start (see Outcome); once it is unknown, stopped or
    settled, the first three are of that. `settled`: the state was found by asking, not named in an answer.
    `confirmed_us`: when the service last reported the task. `ended_us`: when it was stopped or found gone. `note`:
    what the operator wrote to it. `removed`: it is out of sight. `first_file_us`: when the earliest known file of
    an adopted task, or of one that records nobody now, began. `check`: the CheckVerdict of its quick check. `batch`:
    the name of the batch that it is of; `batch_id` where that batch is in this history. `plan`: when it begins or ends
    by itself. A planned row is created anew when its start is sent. `pressed_by` and `ticket`: who wanted it, and
    why.
    """

    id: int
    created_us: int
    changed_us: int
    profile_id: str
    profile_name: str
    host: str
    BizId: int
    RoomId: str
    RecordMode: int
    users: UserLists
    TaskId: int | None
    state: State
    reason: str
    code: str
    message: str | Detail
    RequestId: str
    origin: Origin = Origin.STARTED
    settled: bool = False
    confirmed_us: int | None = None
    ended_us: int | None = None
    note: str = ""
    removed: bool = False
    first_file_us: int | None = None
    check: str = ""
    batch_id: int | None = None
    batch: str = ""
    plan: Plan | None = None
    pressed_by: str = ""
    ticket: str = ""

    @property
    def seen_us(self) -> int:
        """When the service last reported the task; when it was asked for, before that."""
        return self.created_us if self.confirmed_us is None else self.confirmed_us

    @property
    def began_us(self) -> int | None:
        """When the recording began, as far as it is known: an adopted task was found some time after it began."""
        return self.first_file_us if self.origin is Origin.ADOPTED else self.created_us


class Sent(NamedTuple):
    """One request of a row, whole: what was asked and what came back.

    `settled_us`: when an unknown outcome was settled; `verdict`: how, empty if a later request settled it as well.
    `finding`: of a question that showed something new the Finding; empty for what was to change something.
    """

    id: int
    action: str
    body: str
    intent_us: int
    done_us: int | None
    kind: str
    reason: str
    code: str
    message: str | Detail
    RequestId: str
    http_status: int | None
    raw: bytes
    sendings: int
    elapsed_ms: int | None
    clock_offset: float | None
    verdict: str = ""
    settled_us: int | None = None
    pressed_by: str = ""
    ticket: str = ""
    finding: str = ""


class RecordedFile(NamedTuple):
    """A file of a task as the service last reported it. RecordBeginTime is unix seconds, `seen_us` microseconds."""

    UserId: str
    FileName: str
    RecordBeginTime: int
    RecordStatus: int
    seen_us: int


class Details(NamedTuple):
    """A row, its requests and the questions that showed something new, oldest first, files by begin time, a report."""

    row: Row
    sent: tuple[Sent, ...]
    files: tuple[RecordedFile, ...] = ()
    check: str = ""
    asked: tuple[Sent, ...] = ()
    planned_us: int | None = None


class Resolution(NamedTuple):
    """How an unknown request was settled. TaskId, RecordMode and users None leave what the row has."""

    row_id: int
    sent_id: int
    state: State
    word: str
    at_us: int
    TaskId: int | None = None
    RecordMode: int | None = None
    users: UserLists | None = None
    look: Answered | None = None


class Adoption(NamedTuple):
    """A running task to be taken into the history."""

    profile_id: str
    profile_name: str
    host: str
    BizId: int
    RoomId: str
    TaskId: int
    RecordMode: int
    users: UserLists
    at_us: int
    look: Answered | None = None


class Observation(NamedTuple):
    """What the service reported of a row's task. RecordMode and users None leave what the row has."""

    row_id: int
    state: State
    files: tuple[RecordInfo, ...]
    at_us: int
    RecordMode: int | None = None
    users: UserLists | None = None
    look: Answered | None = None


class Unreconciled(NamedTuple):
    """A row that is unknown, and its request, exactly as sent, that made it so."""

    row: Row
    sent_id: int
    request: Change


class Page(NamedTuple):
    """Rows `offset` and following of the history, newest first, and how many rows there are in all."""

    offset: int
    rows: tuple[Row, ...]
    total: int


class Opened(NamedTuple):
    """What happened while opening: a damaged file set aside, a backup made before a migration, rows found open."""

    set_aside: Path | None = None
    backup: Path | None = None
    interrupted: int = 0
