"""Which live row needs a look, and why. Pure."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from gme_console.ledger.records import LIVE_STATES, State

if TYPE_CHECKING:
    from gme_console.ledger.records import Row

UNSEEN_AFTER_US = 60_000_000
"""Microseconds since the service last told of a task after which it is not known to go on; the watch comes round to
each of some hundred tasks in less."""

NEAR_THE_END_S = 23 * 3600
"""The mainland guide of 2025 ends a recording after 24 hours at most; the international one after other rules."""

_WATCHED = frozenset({State.ACCEPTED, State.ARMED, State.RECORDING})


class Alarm(Enum):
    """Why; the first that is true is told."""

    NEAR_THE_END = auto()
    """The service may end it by itself soon."""
    UNSEEN = auto()
    """The service could not be asked for long."""
    NOBODY = auto()
    """It records nobody, for so long that the room or the users may be wrong."""


def alarm_of(row: Row, now_us: int, nobody_s: float) -> Alarm | None:
    """`nobody_s`: seconds after which a task that records nobody is odd."""
    if row.state not in LIVE_STATES:
        return None
    age_s = (now_us - min(row.created_us, row.began_us or row.created_us)) / 1e6
    if age_s >= NEAR_THE_END_S:
        return Alarm.NEAR_THE_END
    if is_unseen(row, now_us):
        return Alarm.UNSEEN
    return Alarm.NOBODY if row.state in (State.ACCEPTED, State.ARMED) and age_s >= nobody_s else None


def is_unseen(row: Row, now_us: int) -> bool:
    """Whether a task that was live when last seen was not seen for so long that this is no news any more."""
    return row.state in _WATCHED and now_us - row.seen_us > UNSEEN_AFTER_US
