"""Values of work on many rows at once: what is old, and what came in."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

UNDO_US = 24 * 3600 * 1_000_000
"""Microseconds for which a removed row can be brought back."""

NameProfile = Callable[[str, str, str], tuple[str, str] | None]
"""From id, host and BizId of a foreign row's profile to id and name of the one that takes its place here, if any."""


class Merged(StrEnum):
    """What became of a row that came in."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


class Older(NamedTuple):
    """How many rows were created before a moment: those that can go, and those that are not over."""

    before_us: int
    going: int
    staying: int
