"""Which request leaves when, and on which lane."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gme_console.api.actions import ModifyRecordInfo, StartRecord, StopRecord
from gme_console.engine.requests.rate_limiter import RateLimiter

if TYPE_CHECKING:
    from gme_console.engine.requests.http_worker import HttpJob

OPERATORS_LANE = 0
"""Never given to a question, the operator's own neither: a start waits for none, however many of them hang."""

Key = tuple[str, str, str]


class Scheduler(QObject):
    """Lives in the UI thread. The operator first, then settling, then watching; each action at its own pace.

    `send(lane, job)` must not block.
    """

    def __init__(self, http_workers: int, send: Callable[[int, HttpJob], None], rate: int) -> None:
        super().__init__()
        self._free = list(range(http_workers))
        self._waiting: list[HttpJob] = []
        self._out: dict[int, HttpJob] = {}
        self._send = send
        self._rate = rate
        self._paces: dict[Key, RateLimiter] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._flow)

    @property
    def start_waits(self) -> bool:
        """Whether a start has not left yet."""
        return any(isinstance(job.request, StartRecord) for job in self._waiting)

    def submit(self, job: HttpJob) -> None:
        self._waiting.append(job)
        self._flow()

    def take_back(self, token: int) -> bool:
        """Withdraws a request that has not left; False when it has."""
        before = len(self._waiting)
        self._waiting = [job for job in self._waiting if job.token != token]
        return len(self._waiting) < before

    def freed(self, http_worker: int, *, rate_limited: bool) -> HttpJob:
        """The lane's exchange ended: what it had carried."""
        job = self._out.pop(http_worker)
        if rate_limited:
            self._rate_limiter(job).limited(time.monotonic())
        self._free.append(http_worker)
        self._flow()
        return job

    def drop_waiting(self) -> tuple[HttpJob, ...]:
        """Takes back every job that no lane has begun."""
        dropped = tuple(self._waiting)
        self._waiting.clear()
        return dropped

    def _flow(self) -> None:
        now = time.monotonic()
        waits: list[float] = []
        for job in sorted(self._waiting, key=lambda one: one.priority):
            http_worker = self._lane_for(job)
            if http_worker is None:
                continue
            wait = self._rate_limiter(job).wait(job.priority, now)
            if wait > 0:
                waits.append(wait)
                continue
            self._rate_limiter(job).sent(now)
            self._waiting.remove(job)
            self._free.remove(http_worker)
            self._out[http_worker] = job
            self._send(http_worker, job)
        if waits:
            self._timer.start(int(min(waits) * 1000) + 1)

    def _lane_for(self, job: HttpJob) -> int | None:
        if isinstance(job.request, StartRecord | StopRecord | ModifyRecordInfo):
            return max(self._free, default=None)
        return max((http_worker for http_worker in self._free if http_worker != OPERATORS_LANE), default=None)

    def _rate_limiter(self, job: HttpJob) -> RateLimiter:
        key = (job.target.endpoint.netloc, job.target.credential.secret_id, job.request.action)
        if key not in self._paces:
            self._paces[key] = RateLimiter(self._rate)
        return self._paces[key]
