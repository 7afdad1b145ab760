"""What reached the service, and what is planned to go wrong."""

from __future__ import annotations

import threading
from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gme_console.practice.request_parser import ACTIONS
from gme_console.practice.scenarios import Event, parse_event

if TYPE_CHECKING:
    from gme_console.api.actions import Request

KEPT = 1000
BODY_KEPT = 65_536


@dataclass(frozen=True, slots=True)
class Received:
    """One request that arrived, and its effect.

    `at` is the service's unix time; `action` is as sent; `request` is None unless the parameters were right;
    `body` is cut to BODY_KEPT bytes; `code` is the error that the service found, "" if none; `event` is what
    befell the request, "" if nothing; `done` says whether the request took effect.
    """

    at: float
    action: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    request: Request | None = None
    code: str = ""
    event: str = ""
    done: bool = False


class RequestLog:
    """The last KEPT requests and how many there were. Usable from any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._kept: deque[Received] = deque(maxlen=KEPT)
        self._counts: Counter[str] = Counter()

    def add(self, received: Received) -> None:
        with self._changed:
            self._kept.append(received)
            self._counts[received.action if received.action in ACTIONS else ""] += 1
            self._changed.notify_all()

    def received(self, action: str | None = None) -> tuple[Received, ...]:
        """The requests kept, oldest first: all, or those of one action."""
        with self._changed:
            return tuple(item for item in self._kept if action in (None, item.action))

    def count(self, action: str | None = None) -> int:
        """How many requests ever arrived: all, or those of one of the five actions."""
        with self._changed:
            return self._counts.total() if action is None else self._counts[action]

    def wait_for(self, count: int, action: str | None = None, timeout: float = 5.0) -> bool:
        """Block until `count` requests have arrived in all; False if `timeout` seconds pass before."""
        with self._changed:
            return self._changed.wait_for(lambda: self.count(action) >= count, timeout)


class Plans:
    """Events that are to befall the next requests of an action, in order. Usable from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._planned: dict[str, deque[Event]] = {action: deque() for action in ACTIONS}

    def add(self, action: str, event: str, times: int) -> None:
        """Raises ValueError for an action or event that does not exist."""
        parsed = parse_event(event)
        if action not in ACTIONS or parsed is None:
            raise ValueError(f"cannot plan {event!r} for {action!r}")
        with self._lock:
            self._planned[action].extend([parsed] * times)

    def take(self, action: str) -> Event | None:
        with self._lock:
            return self._planned[action].popleft() if self._planned[action] else None
