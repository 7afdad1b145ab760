"""What is asked of the history, and what it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gme_console.ledger.query import Query, SearchResult


class Completions(NamedTuple):
    """What was named before under a profile and for an application, and begins exactly so: so much of it."""

    profile_id: str
    BizId: int
    beginning: str
    limit: int


class PageRequest(NamedTuple):
    """Rows that the table wants: `limit` of them from `offset`.

    `serial` 0: of the whole history, newest first. Else that of the FoundRows, whose order stays until another find.
    """

    offset: int
    limit: int
    serial: int = 0


class FindRequest(NamedTuple):
    """A query that takes the place of the one before; the same query again takes in what was written since.

    `keep`: ids of the rows whose places are wanted, such as the selected ones. `around`: the row whose neighbourhood
    is shown, None for the top. `patient`: nobody waits for it. `serial` grows with every request; the service gives it.
    """

    query: Query
    keep: tuple[int, ...] = ()
    around: int | None = None
    patient: bool = False
    serial: int = 0


class FoundRows(NamedTuple):
    """The answer to the FindRequest of that serial; a second one follows when the first is not complete.

    Its page holds the top, or what stands around the row asked for. `took_s`: seconds that the search was at work.
    """

    serial: int
    query: Query
    found: SearchResult
    took_s: float = 0.0


class Removed(NamedTuple):
    """So many `rows` of these went out of the history, or came back."""

    row_ids: tuple[int, ...]
    rows: int
    back: bool
