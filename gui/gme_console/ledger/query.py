"""What is asked of the history when not simply everything is wanted, newest first."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gme_console.ledger.records import Page, State


class Sort(StrEnum):
    """By what rows can be ordered. Rows that are alike in it go by the time they were created."""

    WHEN = "when"
    STATE = "state"
    ROOM = "room"  # by the number that it begins with, then as text
    MODE = "mode"
    USERS = "users"
    TASK_ID = "task_id"  # by value; rows without one come first
    LASTED = "lasted"  # rows that never ran first, those that still run last
    APPLICATION = "application"
    PROFILE = "profile"
    NOTE = "note"
    WHO = "who"
    TICKET = "ticket"


class Query(NamedTuple):
    """Which rows, in which order. An empty part lets everything through.

    `text` is looked for as typed in everything that a row shows: room, TaskId, user ids, error code, message,
    RequestIds, note, profile, application, batch, who pressed, ticket; any part of them, upper or lower case of any
    script, full or half width. Times are unix microseconds of the row's creation, `since_us` included, `until_us` not.
    `batch_id`: the rows of that batch. `is_user`: the text is, as a whole, a user id of the row's lists.
    `live_first`: what goes on stands above all others, in the same order.
    """

    text: str = ""
    states: frozenset[State] = frozenset()
    profile_ids: frozenset[str] = frozenset()
    since_us: int | None = None
    until_us: int | None = None
    batch_id: int | None = None
    sort: Sort = Sort.WHEN
    descending: bool = True
    is_user: bool = False
    live_first: bool = False

    @property
    def filters(self) -> bool:
        """Whether it leaves rows out."""
        bounds = (self.since_us, self.until_us, self.batch_id)
        narrow = self.states or self.profile_ids or any(bound is not None for bound in bounds)
        return bool(self.text.strip() or narrow)

    @property
    def plain(self) -> bool:
        """Whether it is the whole history, newest first."""
        return not self.filters and self.sort is Sort.WHEN and self.descending and not self.live_first


class SearchResult(NamedTuple):
    """What a query gives: how many rows, a page of them, and where certain rows stand.

    Not `complete`: `total` is only how many are known yet, and the whole follows. `places` has the offsets of those
    of the rows asked about that are among the rows, as (row id, offset).
    """

    total: int
    complete: bool
    page: Page
    places: tuple[tuple[int, int], ...] = ()


class Older(NamedTuple):
    """How many rows were created before a moment: those that can go, and those that are not over."""

    before_us: int
    going: int
    staying: int
