"""What the table asks of the history, and what was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gme_console.ledger.query import Query, SearchResult
    from gme_console.ledger.records import Page


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Rows that the table wants: `limit` of them from `offset`.

    `serial` 0: of the whole history, newest first. Else that of the FoundRows, whose order stays until another find.
    """

    offset: int
    limit: int
    serial: int = 0


@dataclass(frozen=True, slots=True)
class FindRequest:
    """A query that takes the place of the one before; the same query again takes in what was written since.

    `serial` grows with every request. `keep`: ids of the rows whose places are wanted, such as the selected ones.
    `around`: the row whose neighbourhood is shown, None for the top. `patient`: nobody waits for it.
    """

    serial: int
    query: Query
    keep: tuple[int, ...] = ()
    around: int | None = None
    patient: bool = False


@dataclass(frozen=True, slots=True)
class FoundRows:
    """The answer to the FindRequest of that serial; a second one follows when the first is not complete.

    Its page holds the top, or what stands around the row asked for.
    """

    serial: int
    query: Query
    found: SearchResult


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A page of what the FindRequest of that serial found."""

    serial: int
    page: Page
