"""What the cells of the history need from outside of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gme_console.engine.recordings.row_rules import Alarm
    from gme_console.ledger.records import Row

Title = Callable[["Row"], str]
"""Says in a few words what became of a row that has no TaskId. Not asked about a row that is being sent."""


def _no_alarm(_row: Row) -> Alarm | None:
    return None


def _no_match(_row: Row) -> str:
    return ""


class CellContext(NamedTuple):
    """What the cells need from outside of them.

    `title`: see Title; `alarm`: why a live row needs a look; `found`: in which of its fields the query was found.
    """

    title: Title
    alarm: Callable[[Row], Alarm | None] = _no_alarm
    found: Callable[[Row], str] = _no_match
