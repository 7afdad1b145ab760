"""Which request leaves when, and in which thread."""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gme_console.api.actions import Change, StartRecord
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.engine.requests.sending_pace import Priority, RateLimiter

if TYPE_CHECKING:
    from gme_console.api.target import Endpoint
    from gme_console.engine.requests.http_worker import HttpJob, HttpThread

OPERATORS_THREAD = 0
"""Never given to a question, the operator's own neither: a start waits for none, however many of them hang."""

QUESTIONS_THREAD = 1
"""Never given to a batch, however far away the service is: what is asked meanwhile is answered."""

MOST_THREADS = 12
"""As many exchanges may be in flight for a batch as the distance needs: twenty a second for half a second."""

GROWN_AT_ONCE = 4
PREPARED_THREADS = 6
"""Enough near by, where more of them would only keep each other, and the window, waiting for Python."""

NEAR_S = 0.15
"""While an exchange takes no longer, the four of them that a batch may have keep the pace full."""

VERY_NEAR_S = 0.02
QUEUED_AT_ONCE = 4
"""Requests of a batch that a thread has at once where the service is so near that the window could not keep up; when it
is busy they come to an end, and leave it Python, before it has been kept for a frame."""

WARM_AGAIN_S = 20.0
CLOCK_CHANGE_S = 0.4

Key = tuple[str, str, str]
"""Host, SecretId and action: what the service counts requests by."""

Then = Callable[[Outcome], None]
Left = Callable[[], None]
Sending = tuple["HttpJob", Then, Left]


def _nothing() -> None:
    """For who need not know."""


def _no_more() -> None:
    """No thread but those that there are."""


class _Queue:
    """The waiting requests of one Key, first the one that goes first; what was taken back since is still in it."""

    def __init__(self, rate: int) -> None:
        self.limiter = RateLimiter(rate)
        self.order: list[tuple[Priority, int]] = []


class Scheduler(QObject):
    """UI thread. The operator first, then settling, a batch, watching; each action at its own pace.

    Each request that was not taken back ends in one call of its `then`.
    """

    clock_changed = Signal(float)  # seconds that the service's clock is ahead of this one

    def __init__(
        self, threads: Sequence[HttpThread], rate: int, one_more: Callable[[], HttpThread | None] = _no_more
    ) -> None:
        """`one_more` starts a thread when a batch needs it, up to MOST_THREADS of them."""
        super().__init__()
        self._threads = list(threads)
        self._one_more = one_more
        self._growing = 0
        self._took_s = 0.0
        """By the last exchange of a batch."""
        self._loads = [0] * len(threads)
        """How many requests each thread has; one that still connects has no room for any."""
        self._rate = rate
        self._clock_offsets: dict[str, float] = {}
        self._published_offset: float | None = None
        self._waiting: dict[int, Sending] = {}
        self._queues: dict[Key, _Queue] = {}
        self._warm: Endpoint | None = None
        self._warm_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._flow)

    def set_rate(self, rate: int) -> None:
        """Requests a second for each action, from now on."""
        self._rate = rate
        for queue in self._queues.values():
            queue.limiter.set_rate(rate)
        self._flow()

    @property
    def start_waits(self) -> bool:
        """Whether a start has not left yet."""
        return any(isinstance(job.request, StartRecord) for job, _, _ in self._waiting.values())

    def submit(self, job: HttpJob, then: Then) -> None:
        self.submit_all(((job, then, _nothing),))

    def submit_all(self, sendings: Iterable[Sending]) -> None:
        """`left` is called when a thread is given the request: it waits for no other any more."""
        for job, then, left in sendings:
            self._waiting[job.token] = (job, then, left)
            heapq.heappush(self._queue(job).order, (job.priority, job.token))
        self._flow()

    def take_back(self, token: int) -> bool:
        """Withdraws a request that has not left, whose `then` is not called any more; False when it has."""
        return self._waiting.pop(token, None) is not None

    def leave(self) -> None:
        """Whatever has not left ends as not sent."""
        waiting, self._waiting = self._waiting, {}
        for _, then, _ in waiting.values():
            then(Outcome(Kind.NOT_SENT, Reason.LEAVING))

    def prewarm(self, endpoint: Endpoint) -> None:
        """Has the threads connect, unless they were asked, or used, a moment ago: a press finds the line open."""
        now = time.monotonic()
        if endpoint != self._warm or now - self._warm_at > WARM_AGAIN_S:
            self._warm, self._warm_at = endpoint, now
            for thread in self._threads:
                thread.warm(endpoint)

    def prepare(self, endpoint: Endpoint) -> None:
        """A batch is about to begin: some of the threads that it will need connect now."""
        self.prewarm(endpoint)
        if len(self._threads) < PREPARED_THREADS:
            self._grow(endpoint)

    def close(self) -> None:
        """Lets go of every connection and ends the threads."""
        for thread in self._threads:
            thread.close()

    def _flow(self) -> None:
        """Sends what may leave now, and comes back when the next may."""
        waits: list[float] = []
        while self._send_first(time.monotonic(), waits):
            waits.clear()
        if waits:
            self._timer.start(int(min(waits) * 1000) + 1)

    def _send_first(self, now: float, waits: list[float]) -> bool:
        """The first of the queues' heads for which there is a thread; `waits`: seconds that those before must rest."""
        heads = [(queue.order[0], queue) for queue in self._queues.values() if self._has_head(queue)]
        heads.sort(key=itemgetter(0))
        for (_, token), queue in heads:
            job, then, left = self._waiting[token]
            number = self._thread_for(job)
            if number is None and job.priority is not Priority.BATCH:
                continue
            wait = queue.limiter.wait(job.priority, now)
            if wait > 0:
                waits.append(wait)
                continue
            if number is None:
                self._grow(job.target.endpoint)
                continue
            heapq.heappop(queue.order)
            del self._waiting[token]
            queue.limiter.sent(now, job.priority)
            left()
            self._send(number, job, then)
            return True
        return False

    def _has_head(self, queue: _Queue) -> bool:
        """Whether something waits in the queue; what was taken back leaves it here."""
        while queue.order and queue.order[0][1] not in self._waiting:
            heapq.heappop(queue.order)
        return bool(queue.order)

    def _send(self, number: int, job: HttpJob, then: Then) -> None:
        self._loads[number] += 1
        sent_at = time.monotonic()
        offset = self._clock_offsets.get(job.target.endpoint.netloc)
        self._threads[number].exchange(job, offset, lambda outcome: self._ended(number, job, then, sent_at, outcome))

    def _grow(self, endpoint: Endpoint) -> None:
        """Starts threads for a batch that finds none free; each is used once its connection is open.

        Requests that had to connect first would reach the service together with those behind them.
        """
        most = MOST_THREADS if self._took_s > NEAR_S else PREPARED_THREADS
        for _ in range(min(GROWN_AT_ONCE - self._growing, most - len(self._threads))):
            thread = self._one_more()
            if thread is None:
                return
            self._growing += 1
            self._threads.append(thread)
            self._loads.append(QUEUED_AT_ONCE)
            thread.warm(endpoint, partial(self._grown, len(self._threads) - 1))

    def _grown(self, number: int, _: None) -> None:
        self._growing -= 1
        self._loads[number] = 0
        self._flow()

    def _ended(self, number: int, job: HttpJob, then: Then, sent_at: float, outcome: Outcome) -> None:
        if outcome.reason is Reason.RATE_LIMITED:
            self._queue(job).limiter.limited(time.monotonic(), sent_at)
        if job.priority is Priority.BATCH:
            self._took_s = outcome.elapsed
        if outcome.clock_offset is not None:
            self._learn_clock(job.target.endpoint.netloc, outcome.clock_offset)
        if job.target.endpoint == self._warm:
            self._warm_at = time.monotonic()
        self._loads[number] -= 1
        self._flow()
        then(outcome)

    def _learn_clock(self, host: str, offset: float) -> None:
        """Told when it changed by what an operator can see."""
        self._clock_offsets[host] = offset
        if self._published_offset is None or abs(offset - self._published_offset) > CLOCK_CHANGE_S:
            self._published_offset = offset
            self.clock_changed.emit(offset)

    def _thread_for(self, job: HttpJob) -> int | None:
        if job.priority is Priority.BATCH:
            return self._free(QUESTIONS_THREAD + 1, QUEUED_AT_ONCE if 0 < self._took_s < VERY_NEAR_S else 1)
        if isinstance(job.request, Change):
            return self._free(OPERATORS_THREAD)
        return self._free(OPERATORS_THREAD + 1)

    def _free(self, first: int, most: int = 1) -> int | None:
        """The thread from `first` on that has the fewest requests, fewer than `most`; the last of several."""
        loads = self._loads
        numbers = range(len(loads) - 1, first - 1, -1)
        free = next((number for number in numbers if not loads[number]), None)
        if free is not None or most == 1:
            return free
        number = min(numbers, key=loads.__getitem__, default=first)
        return number if number < len(loads) and loads[number] < most else None

    def _queue(self, job: HttpJob) -> _Queue:
        key = (job.target.endpoint.netloc, job.target.credential.secret_id, job.request.action)
        if key not in self._queues:
            self._queues[key] = _Queue(self._rate)
        return self._queues[key]
