"""What crosses between the window and the engine: one frozen value per event."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gme_console.api.user_lists import UserLists
    from gme_console.ledger.records import Row


class Wait(Enum):
    """What a pressed request waits for."""

    OPENING = auto()
    INTENT = auto()
    CREDENTIAL = auto()
    KEYCHAIN = auto()
    SERVICE = auto()
    PAUSE = auto()
    OUTCOME = auto()
    UNWRITTEN = auto()


@dataclass(frozen=True, slots=True)
class Busy:
    """So many requests wait for one thing. `host` where that depends on it: SERVICE and PAUSE."""

    wait: Wait
    host: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Notice:
    """Why a press led to nothing, or what went wrong outside any row: a whole sentence. Not lost until dismissed."""

    text: str


@dataclass(frozen=True, slots=True)
class ChangeDraft:
    """What a live task does now, for the operator to change. Mode and lists as the service tells them."""

    row: Row
    RecordMode: int
    users: UserLists


@dataclass(frozen=True, slots=True)
class WayOut:
    """Why nobody is asked about a row and what would help, as whole sentences, and whose key could be lent.

    `key_of` is that profile's name, empty when there is none; `asks_first`: it wants a question before it acts.
    """

    sentence: str
    advice: str = ""
    key_of: str = ""
    asks_first: bool = False
