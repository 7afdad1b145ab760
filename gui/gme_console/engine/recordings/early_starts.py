"""Starts that were pressed before it is known whether they may be sent, from the window's first painting on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.engine.recordings.request_callbacks import RequestCallbacks
    from gme_console.ledger.plan_records import Plan
    from gme_console.profiles.profile import Profile


def is_repeat(of: Plan | None, of_ticket: str, plan: Plan | None, ticket: str) -> bool:
    """Whether a press of a request that is out already asks for nothing more: no other plan, no other ticket.

    One without either is a double press, since the form plans nothing more when it was pressed.
    """
    return plan in (None, of) and ticket in ("", of_ticket)


class EarlyStart(NamedTuple):
    profile: Profile
    request: StartRecord
    plan: Plan | None = None
    ticket: str = ""
    then: tuple[RequestCallbacks, ...] = ()


class EarlyStarts:
    """UI thread only."""

    def __init__(self) -> None:
        self._starts: list[EarlyStart] = []

    def __len__(self) -> int:
        return len(self._starts)

    def add(self, start: EarlyStart) -> bool:
        """Its profile is the one that the window shows. The same pressed again is kept once; False: see is_repeat."""
        for place, early in enumerate(self._starts):
            if (early.profile, early.request) == (start.profile, start.request):
                if not is_repeat(early.plan, early.ticket, start.plan, start.ticket):
                    return False
                self._starts[place] = early._replace(then=(*early.then, *start.then))
                return True
        self._starts.append(start)
        return True

    def tell_of_last(self, then: RequestCallbacks) -> None:
        """What becomes of the one that was pressed last, if any was."""
        if self._starts:
            self._starts[-1] = self._starts[-1]._replace(then=(*self._starts[-1].then, then))

    def take(self) -> tuple[EarlyStart, ...]:
        """They wait here no longer."""
        starts, self._starts = tuple(self._starts), []
        return starts
