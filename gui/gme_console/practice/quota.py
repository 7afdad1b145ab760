"""The limit of requests a second."""

from __future__ import annotations

from gme_console.practice.error_codes import too_frequent


class RateLimit:
    """Counts requests per key and action in each whole second. The caller serialises the calls."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._second: int | None = None
        self._times: dict[tuple[str, str], int] = {}

    def count(self, secret_id: str, action: str, now: float) -> None:
        """Count one request at `now` (unix seconds). Raises Refusal when it is one too many."""
        if int(now) != self._second:
            self._second = int(now)
            self._times.clear()
        times = self._times.get((secret_id, action), 0) + 1
        self._times[secret_id, action] = times
        if times > self._limit:
            raise too_frequent(times, self._limit)
