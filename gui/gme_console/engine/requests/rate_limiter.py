"""How fast requests may follow each other: the service counts them per second and action, and refuses the rest."""

from __future__ import annotations

from collections import deque
from enum import IntEnum

from gme_console.engine.settings import REQUESTS_PER_SECOND

WINDOW_S = 1.05
"""A second, and a little for what the network bunches together."""

HALVED_FOR_S = 30.0


class Priority(IntEnum):
    """Who goes first when not all can go."""

    OPERATOR = 0
    SETTLING = 1
    WATCHING = 2


class RateLimiter:
    """One action under one key. At most `rate` requests in any second; a quarter of them is the operator's alone.

    Times are monotonic seconds, given by the caller. After RequestLimitExceeded the rate is halved for a while.
    """

    def __init__(self, rate: int = REQUESTS_PER_SECOND) -> None:
        self._rate = rate
        self._sent: deque[float] = deque()
        self._halved_until = 0.0
        self._halvings = 0

    def wait(self, priority: Priority, now: float) -> float:
        """Seconds until a request of this priority may leave; 0 when it may leave now."""
        self._forget(now)
        allowed = self._allowed(priority, now)
        if len(self._sent) < allowed:
            return 0.0
        return max(0.001, self._sent[len(self._sent) - allowed] + WINDOW_S - now)

    def sent(self, now: float) -> None:
        """A request left."""
        self._sent.append(now)

    def limited(self, now: float) -> None:
        """The service refused a request because of its rate."""
        self._halvings = min(self._halvings + 1, 4) if now < self._halved_until else 1
        self._halved_until = now + HALVED_FOR_S

    def _allowed(self, priority: Priority, now: float) -> int:
        rate = self._rate >> self._halvings if now < self._halved_until else self._rate
        if priority is not Priority.OPERATOR:
            rate -= max(1, rate // 4)
        return max(1, rate)

    def _forget(self, now: float) -> None:
        while self._sent and self._sent[0] <= now - WINDOW_S:
            self._sent.popleft()
