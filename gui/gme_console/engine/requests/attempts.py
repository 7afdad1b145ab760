"""How often one request was sent, and whether it may be once more."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from gme_console.api.outcome import Kind, Reason
from gme_console.engine.requests.retry_policy import did_nothing_for_now, telling, wait_before

if TYPE_CHECKING:
    from gme_console.api.outcome import Outcome

AGAIN_FIRST_S = 0.5
AGAIN_MOST_S = 4.0


class Attempts:
    """What certainly did nothing is sent again until `patience_s` after it was first sent; nothing else ever is."""

    def __init__(self) -> None:
        self._count = 0
        self._sendings = 0
        self._first_at: float | None = None
        self._former: Outcome | None = None
        self._time_is_up = False

    def left(self) -> None:
        """A thread has it now: what it waited for before does not count as trying."""
        if self._first_at is None:
            self._first_at = time.monotonic()

    def deadline(self, patience_s: float) -> float | None:
        """When the next must have ended, in monotonic seconds; the first has its own limit alone."""
        return self._until(patience_s) if self._count else None

    def again_in(self, patience_s: float, outcome: Outcome) -> float | None:
        """One ended with `outcome`: the seconds until the next; None when it was the last."""
        self._count += 1
        self._sendings += outcome.sendings
        wait = wait_before(self._count, AGAIN_FIRST_S, AGAIN_MOST_S)
        self._time_is_up = wait >= self._until(patience_s) - time.monotonic()
        return wait if did_nothing_for_now(outcome) and not self._time_is_up else None

    def paused(self, outcome: Outcome) -> None:
        """There will be another."""
        self._former = outcome

    def end(self, last: Outcome) -> Outcome:
        """What came of all of them."""
        outcome = telling(last, self._former, time_is_up=self._time_is_up)
        if outcome.reason is Reason.RATE_LIMITED:
            outcome = replace(outcome, kind=Kind.NOT_SENT)
        return replace(outcome, sendings=self._sendings)

    def _until(self, patience_s: float) -> float:
        return (time.monotonic() if self._first_at is None else self._first_at) + patience_s
