"""Starts that were pressed before it is known whether they may be sent, from the window's first painting on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gme_console.engine.requests.token import next_token

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.ledger.plan_records import Plan
    from gme_console.profiles.profile import Profile


def is_repeat(of: Plan | None, of_ticket: str, plan: Plan | None, ticket: str) -> bool:
    """Whether a press of a request that is out already asks for nothing more: no other plan, no other ticket.

    One without either is a double press, since the form plans nothing more when it was pressed.
    """
    return plan in (None, of) and ticket in ("", of_ticket)


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

    def add(self, profile: Profile, request: StartRecord, plan: Plan | None = None, ticket: str = "") -> int | None:
        """`profile`: the one that the window shows. Returns the token; the same pressed again keeps the one it has.

        None if it is not quite the same: see is_repeat.
        """
        for early in self._starts:
            if (early.profile, early.request) == (profile, request):
                return early.token if is_repeat(early.plan, early.ticket, plan, ticket) else None
        self._starts.append(EarlyStart(next_token(), profile, request, plan, ticket))
        return self._starts[-1].token

    def take(self) -> tuple[EarlyStart, ...]:
        """They wait here no longer."""
        starts, self._starts = tuple(self._starts), []
        return starts
