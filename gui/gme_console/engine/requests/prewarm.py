"""Keeping the lanes connected, so that a press finds the line open."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from gme_console.engine.requests.http_worker import Warm

if TYPE_CHECKING:
    from gme_console.api.endpoint import Endpoint

WARM_AGAIN_S = 20.0


class Prewarm:
    """UI thread only. `send` carries a Warm to every lane."""

    def __init__(self, send: Callable[[Warm], None]) -> None:
        self._send = send
        self._at = -WARM_AGAIN_S

    def warm(self, endpoint: Endpoint) -> None:
        """Has the lanes connect, unless they were asked, or used, a moment ago."""
        now = time.monotonic()
        if now - self._at > WARM_AGAIN_S:
            self._at = now
            self._send(Warm(endpoint, now))

    def kept(self) -> None:
        """A lane was used just now."""
        self._at = time.monotonic()

    def lost(self) -> None:
        """Another endpoint is wanted."""
        self._at = -WARM_AGAIN_S
