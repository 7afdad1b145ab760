"""A lane: one thread's connection to the service, on which one exchange runs at a time."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.engine.requests.rate_limiter import Priority

if TYPE_CHECKING:
    from gme_console.api.actions import Request
    from gme_console.api.client import Client
    from gme_console.api.endpoint import Endpoint
    from gme_console.api.limits import Limits
    from gme_console.api.target import Target

log = logging.getLogger(__name__)

STALE_S = 0.5


@dataclass(frozen=True, slots=True)
class HttpJob:
    """One request to send. `token` is the engine's own number for it; `clock_offset` as in Outcome.

    `deadline`, monotonic seconds: the exchange ends by then even if its own limit is later.
    """

    token: int
    request: Request
    target: Target
    clock_offset: float | None = None
    priority: Priority = Priority.OPERATOR
    deadline: float | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """The end of a Job."""

    http_worker: int
    token: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Warm:
    """Connect to `endpoint` ahead of a request; `asked_at` is time.monotonic()."""

    endpoint: Endpoint
    asked_at: float


class HttpWorker(QObject):
    """Worker. Lives in a thread of its own; every slot runs there. `leaving` set makes queued jobs refuse to send."""

    done = Signal(object)

    def __init__(self, number: int, limits: Limits, leaving: Event) -> None:
        super().__init__()
        self._number = number
        self._limits = limits
        self._leaving = leaving
        self._client: Client | None = None

    @Slot(object)
    def run(self, job: HttpJob) -> None:
        outcome = self._call(job)
        log.debug("%s ended %s %s %s", job.request.action, outcome.kind, outcome.reason, outcome.code)
        self.done.emit(Done(self._number, job.token, outcome))

    def _call(self, job: HttpJob) -> Outcome:
        if self._leaving.is_set():
            return Outcome(Kind.NOT_SENT, Reason.LEAVING)
        try:
            client = self._open()
        except Exception:
            log.exception("nothing can be sent")
            return Outcome(Kind.NOT_SENT, Reason.INTERNAL)
        return client.call(job.request, job.target, job.clock_offset, job.deadline)

    @Slot(object)
    def warm(self, warm: Warm) -> None:
        """Skips what has waited behind another: a press must not wait for hosts that nobody wants any more."""
        if not self._leaving.is_set() and time.monotonic() - warm.asked_at < STALE_S:
            self._open().warm(warm.endpoint)

    @Slot()
    def close(self) -> None:
        """The last slot to run: ends the thread."""
        if self._client is not None:
            self._client.close()
            self._client = None
        self.thread().quit()

    def _open(self) -> Client:
        """The client, made on first use: importing requests takes longer than the window's first paint may."""
        if self._client is None:
            from gme_console.api.client import Client

            self._client = Client(self._limits)
        return self._client
