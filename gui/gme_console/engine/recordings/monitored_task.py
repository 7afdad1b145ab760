"""What the watch keeps of a live task, and of a place where tasks are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.api.values import UserLists
    from gme_console.ledger.records import Row

Place = tuple[str, str]
"""Profile and host of a row."""

News = tuple[int | None, "UserLists | None"]


@dataclass(slots=True)
class MonitoredTask:
    """A live task; `due` is when it is asked about next, `missed_at` when it was not there, time.monotonic().

    `news`: mode and users that were told last and are not the row's. `pending_writes`: what was seen last is not on
    disk.
    """

    row: Row
    due: float
    token: int = 0
    missed_at: float | None = None
    news: News = (None, None)
    pending_writes: bool = False


@dataclass(slots=True)
class Rest:
    """Nothing is asked at a place until then, since the last `failures` questions there failed."""

    failures: int
    until: float
    trouble: str | Detail


def place_of(row: Row) -> Place:
    return row.profile_id, row.host
