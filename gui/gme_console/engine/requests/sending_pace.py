"""When a request may be sent: how fast they follow each other, and which are sent again by themselves."""

from __future__ import annotations

import math
import random
import time
from collections import deque
from enum import IntEnum
from typing import TYPE_CHECKING

from gme_console.api.outcome import Kind, Reason
from gme_console.engine.settings import REQUESTS_PER_SECOND

if TYPE_CHECKING:
    from gme_console.api.outcome import Outcome

_PASSING = frozenset(
    {
        Reason.NAME_NOT_FOUND,
        Reason.NAME_TIMEOUT,
        Reason.CONNECTION_REFUSED,
        Reason.UNREACHABLE,
        Reason.CONNECT_TIMEOUT,
        Reason.TLS_FAILED,
        Reason.PROXY_FAILED,
    }
)


def did_nothing_for_now(outcome: Outcome) -> bool:
    """Whether the request did nothing and the same request may succeed later."""
    if outcome.kind is Kind.NOT_SENT:
        return outcome.reason in _PASSING
    return outcome.kind is Kind.REFUSED and outcome.reason is Reason.RATE_LIMITED


_CUT_SHORT = frozenset({Reason.NAME_TIMEOUT, Reason.CONNECT_TIMEOUT})


def most_informative(last: Outcome, former: Outcome | None, *, time_is_up: bool) -> Outcome:
    """Of the last two attempts that did nothing, the one that says why: not one that merely ran out of time."""
    if former is not None and time_is_up and last.kind is Kind.NOT_SENT and last.reason in _CUT_SHORT:
        return former
    return last


def wait_before(attempt: int, first_s: float, most_s: float) -> float:
    """Seconds before attempt 1, 2, …: growing twofold up to `most_s`, each a random half more or less."""
    grown = min(most_s, first_s * 2 ** min(attempt - 1, 16))
    return float(grown * random.uniform(0.5, 1.5))  # noqa: S311  spreads load, hides nothing


AGAIN_FIRST_S = 0.5
AGAIN_MOST_S = 4.0


LAST_SHARE = 0.1
"""Of the patience, for the last exchange: one that is given less is cut off, and nobody knows what became of it."""


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
        self._time_is_up = wait >= self._until(patience_s) - time.monotonic() - patience_s * LAST_SHARE
        return wait if did_nothing_for_now(outcome) and not self._time_is_up else None

    def paused(self, outcome: Outcome) -> None:
        """There will be another."""
        self._former = outcome

    def end(self, last: Outcome) -> Outcome:
        """What came of all of them."""
        outcome = most_informative(last, self._former, time_is_up=self._time_is_up)
        if outcome.reason is Reason.RATE_LIMITED:
            outcome = outcome._replace(kind=Kind.NOT_SENT)
        return outcome._replace(sendings=self._sendings)

    def afresh(self) -> None:
        """What was refused for its rate alone waits as if it had never been tried."""
        self._count, self._first_at, self._former = 0, None, None

    def _until(self, patience_s: float) -> float:
        return (time.monotonic() if self._first_at is None else self._first_at) + patience_s


WINDOW_S = 1.05
"""A second, and a little for what the network bunches together."""

EVEN_S = 1.03
"""The same for a batch, whose requests follow each other evenly and so bunch together less."""

LATE_S = 0.025
"""What a timer may be late and the pace makes up for: less than the little over a second."""

HALVED_FOR_S = 30.0
EASED_FOR_S = 5.0


class Priority(IntEnum):
    """Who goes first when not all can go.

    Settling before a batch: its questions are another action, so they take none of the batch's pace, and a room whose
    start is unknown is held until it is settled.
    """

    OPERATOR = 0
    RECONCILING = 1
    BATCH = 2
    WATCHING = 3


class RateLimiter:
    """One action under one key. At most `rate` requests in any second; a quarter of them is the operator's alone.

    A batch has all of them, one after the other at even distances: a press among them waits for one such distance.
    Times are monotonic seconds, given by the caller. After RequestLimitExceeded the rate is halved for a while; when a
    batch fills it to the brim, one that came too early makes it a little slower at first.
    """

    def __init__(self, rate: int = REQUESTS_PER_SECOND) -> None:
        self._rate = rate
        self._sent: deque[float] = deque()
        self._halved_until = 0.0
        self._halvings = 0
        self._slot = -math.inf
        """When the next of a batch may leave."""
        self._slowed_at = -math.inf
        self._eased_until = -math.inf

    def set_rate(self, rate: int) -> None:
        self._rate = rate

    def wait(self, priority: Priority, now: float) -> float:
        """Seconds until a request of this priority may leave; 0 when it may leave now."""
        self._forget(now)
        allowed = self._allowed(priority, now)
        window = EVEN_S if priority is Priority.BATCH else WINDOW_S
        free_at = self._sent[len(self._sent) - allowed] + window if len(self._sent) >= allowed else now
        if priority is Priority.BATCH:
            free_at = max(free_at, self._slot)
        return max(0.001, free_at - now) if free_at > now else 0.0

    def sent(self, now: float, priority: Priority = Priority.OPERATOR) -> None:
        """A request left."""
        if priority is not Priority.BATCH:
            self._sent.append(now)
            return
        distance = EVEN_S / self._allowed(priority, now)
        late = now - self._slot
        at = self._slot if late < min(LATE_S, distance / 2) else now
        self._sent.append(max(at, self._sent[-1]) if self._sent else at)
        self._slot = at + distance

    def limited(self, now: float, sent_at: float = math.inf) -> None:
        """The service refused a request because of its rate; one that left before it was slowed down says nothing."""
        if sent_at <= self._slowed_at:
            return
        first, self._slowed_at = now >= self._slowed_at + HALVED_FOR_S, now
        if first and now < self._slot + WINDOW_S:
            self._eased_until = now + EASED_FOR_S
            return
        self._eased_until = -math.inf
        self._halvings = min(self._halvings + 1, 4) if now < self._halved_until else 1
        self._halved_until = now + HALVED_FOR_S

    def _allowed(self, priority: Priority, now: float) -> int:
        rate = self._rate >> self._halvings if now < self._halved_until else self._rate
        if now < self._eased_until:
            rate -= rate // 6
        if priority not in (Priority.OPERATOR, Priority.BATCH):
            rate -= max(1, rate // 4)
        return max(1, rate)

    def _forget(self, now: float) -> None:
        while self._sent and self._sent[0] <= now - WINDOW_S:
            self._sent.popleft()
