"""Starts that were pressed before it is known whether they may be sent, from the window's first painting on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gme_console.engine.requests.token import next_token

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.ledger.plan_records import Plan
    from gme_console.profiles.profile import Profile


class EarlyStart(NamedTuple):
    token: int
    profile: Profile
    request: StartRecord
    plan: Plan | None = None
    ticket: str = ""


class EarlyStarts:
    """UI thread only."""

    def __init__(self) -> None:
        self._starts: list[EarlyStart] = []

    def __len__(self) -> int:
        return len(self._starts)

    @property
    def last(self) -> int | None:
        """The token of the one that was pressed last."""
        return self._starts[-1].token if self._starts else None

    def add(self, profile: Profile, request: StartRecord, plan: Plan | None = None, ticket: str = "") -> int:
        """`profile`: the one that the window shows. Returns the token; the same pressed again keeps the one it has."""
        for early in self._starts:
            if (early.profile, early.request, early.plan) == (profile, request, plan):
                return early.token
        self._starts.append(EarlyStart(next_token(), profile, request, plan, ticket))
        return self._starts[-1].token

    def take(self) -> tuple[EarlyStart, ...]:
        """They wait here no longer."""
        starts, self._starts = tuple(self._starts), []
        return starts
