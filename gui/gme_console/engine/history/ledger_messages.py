"""What is asked of the ledger's thread, and what it tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gme_console.api.outcome import Outcome
    from gme_console.ledger.records import Change, Intent, Row, Unreconciled
    from gme_console.ledger.writer import Started


@dataclass(frozen=True, slots=True)
class Begin:
    """Write an intent before its request leaves."""

    token: int
    intent: Intent


@dataclass(frozen=True, slots=True)
class Began:
    """The intent is on disk: the request may leave."""

    token: int
    started: Started


@dataclass(frozen=True, slots=True)
class Finish:
    """Write the outcome of a request that was begun."""

    token: int
    sent_id: int
    request: Change
    outcome: Outcome
    at_us: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The outcome is on disk."""

    token: int
    sent_id: int
    request: Change
    outcome: Outcome
    row: Row


@dataclass(frozen=True, slots=True)
class LedgerFailed:
    """`token` is the request that could not be written, None when the ledger could not be opened."""

    token: int | None
    sentence: str


@dataclass(frozen=True, slots=True)
class Recalled:
    """What earlier runs left to do."""

    unsettled: tuple[Unreconciled, ...]
    live: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """Marks a row as being settled by this console, so that no other console on the folder does it too."""

    row_id: int
    at_us: int


@dataclass(frozen=True, slots=True)
class Claimed:
    """`row` None: another console has it, or it needs no settling any more."""

    row_id: int
    row: Row | None


@dataclass(frozen=True, slots=True)
class Release:
    """Settling was given up for now; `message` says why."""

    row_id: int
    message: str
    at_us: int


@dataclass(frozen=True, slots=True)
class Removed:
    """`count` of these rows went out of the history, or came back."""

    row_ids: tuple[int, ...]
    count: int
    back: bool
