"""One thread's connection to the service, on which one exchange runs at a time."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from itertools import count
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.engine.requests.sending_pace import Priority

if TYPE_CHECKING:
    from gme_console.api.actions import Request
    from gme_console.api.client import Client
    from gme_console.api.limits import Limits
    from gme_console.api.target import Endpoint, Target
    from gme_console.engine.background import Background

log = logging.getLogger(__name__)

STALE_S = 0.5

_tokens = count(1)


def next_token() -> int:
    """What identifies a request, from the press to its last write: higher than all before in this process."""
    return next(_tokens)


class HttpJob(NamedTuple):
    """One request to send. `token` is the engine's own number for it: of two alike the lower one goes first.

    `deadline`, monotonic seconds: the exchange ends by then even if its own limit is later.
    """

    token: int
    request: Request
    target: Target
    priority: Priority = Priority.OPERATOR
    deadline: float | None = None


class HttpWorker:
    """Used in a thread of its own. `leaving` set makes queued jobs refuse to send."""

    def __init__(self, limits: Limits, leaving: Event) -> None:
        self._limits = limits
        self._leaving = leaving
        self._client: Client | None = None

    def exchange(self, job: HttpJob, clock_offset: float | None) -> Outcome:
        """Sends the request and waits for its end. `clock_offset` as in Outcome."""
        outcome = self._call(job, clock_offset)
        log.debug("%s ended %s %s %s", job.request.action, outcome.kind, outcome.reason, outcome.code)
        return outcome

    def warm(self, endpoint: Endpoint, asked_at: float) -> None:
        """Connects ahead of a request. `asked_at` is time.monotonic().

        Skips what has waited behind another: a press must not wait for hosts that nobody wants any more.
        """
        if not self._leaving.is_set() and time.monotonic() - asked_at < STALE_S:
            self._open().warm(endpoint)

    def close(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None

    def _call(self, job: HttpJob, clock_offset: float | None) -> Outcome:
        if self._leaving.is_set():
            return Outcome(Kind.NOT_SENT, Reason.LEAVING)
        try:
            client = self._open()
        except Exception:
            log.exception("nothing can be sent")
            return Outcome(Kind.NOT_SENT, Reason.INTERNAL)
        return client.call(job.request, job.target, clock_offset, job.deadline)

    def _open(self) -> Client:
        """The client, made on first use: importing requests takes longer than the window's first paint may."""
        if self._client is None:
            from gme_console.api.client import Client

            self._client = Client(self._limits)
        return self._client


class HttpThread:
    """An HttpWorker, as the UI thread asks it."""

    def __init__(self, background: Background, worker: HttpWorker) -> None:
        self._background = background
        self._worker = worker

    def exchange(self, job: HttpJob, clock_offset: float | None, then: Callable[[Outcome], None]) -> None:
        self._background.call(lambda: self._worker.exchange(job, clock_offset), then)

    def warm(self, endpoint: Endpoint, then: Callable[[None], None] | None = None) -> None:
        asked_at = time.monotonic()
        self._background.call(lambda: self._worker.warm(endpoint, asked_at), then)

    def close(self) -> None:
        """What was asked for is done before."""
        self._background.close(self._worker.close)
