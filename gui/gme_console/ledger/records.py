"""What the ledger takes in and gives out."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from gme_console.api.messages import StartRecord, UserLists


class State(StrEnum):
    """The state of a history row, as stored."""

    SENDING = "sending"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Intent:
    """A request that is about to be sent. `at_us` is unix microseconds, as every time in the ledger."""

    profile_id: str
    profile_name: str
    host: str
    request: StartRecord
    at_us: int


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the history: a recording that was asked for. Empty strings and None mean "not known"."""

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
    message: str
    RequestId: str


@dataclass(frozen=True, slots=True)
class Sent:
    """One request of a row, whole: what was asked and what came back."""

    id: int
    action: str
    body: str
    intent_us: int
    done_us: int | None
    kind: str
    reason: str
    code: str
    message: str
    RequestId: str
    http_status: int | None
    raw: bytes = field(repr=False)
    sendings: int
    elapsed_ms: int | None
    clock_offset: float | None


@dataclass(frozen=True, slots=True)
class Details:
    """A row with every request that belongs to it, oldest first."""

    row: Row
    sent: tuple[Sent, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Rows `offset` and following of the history, newest first, and how many rows there are in all."""

    offset: int
    rows: tuple[Row, ...]
    total: int


class Fault(StrEnum):
    """What keeps the ledger from working."""

    FULL = "full"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    DAMAGED = "damaged"
    NEWER = "newer"
    OTHER = "other"


class LedgerError(Exception):
    """The ledger could not do what was asked; `str()` is a whole sentence for the operator."""

    def __init__(self, fault: Fault, sentence: str) -> None:
        super().__init__(sentence)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Opened:
    """What happened while opening: a damaged file set aside, a backup made before a migration, rows found open."""

    set_aside: Path | None = None
    backup: Path | None = None
    interrupted: int = 0
