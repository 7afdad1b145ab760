"""A thread and its queue, as the UI thread sees them: who asks gets the answer itself."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

T = TypeVar("T")
E = TypeVar("E", bound=Exception)
Failed = Callable[[Exception], None]

TURN_S = 0.002
"""For the replies of all threads together, until others of this one have their turn."""


class _Call(NamedTuple):
    work: Callable[[], Any]
    then: Callable[[Any], None] | None
    failed: Failed | None


class _Reply(NamedTuple):
    call: _Call
    value: Any = None
    error: Exception | None = None


class Replies(QObject):
    """UI thread. What came back from threads, in the order in which it came."""

    _came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[_Reply] = deque()
        self._has_told = False
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def put(self, reply: _Reply) -> None:
        """In any thread. This one is woken once for all that lies there."""
        self._waiting.append(reply)
        self._tell()

    def _tell(self) -> None:
        if not self._has_told:
            self._has_told = True
            self._came.emit()

    @Slot()
    def _take(self) -> None:
        """As many as a part of a frame allows; the others come after what else waits for this thread."""
        self._has_told = False
        waiting, until = self._waiting, time.monotonic() + TURN_S
        try:
            while waiting and time.monotonic() < until:
                _take(waiting.popleft())
        finally:
            if waiting:
                self._tell()


class _Worker(QObject):
    """Does what a Background is asked for, one call after the other, in its thread.

    It is woken once for all that lies there for it.
    """

    woken = Signal()

    def __init__(self, replies: Replies) -> None:
        super().__init__()
        self._calls: deque[_Call] = deque()
        self._replies = replies
        self._is_woken = False

    def put(self, call: _Call) -> None:
        """In the UI thread."""
        self._calls.append(call)
        if not self._is_woken:
            self._is_woken = True
            self.woken.emit()

    @Slot()
    def run(self) -> None:
        """What comes meanwhile comes after the timers of this thread."""
        self._is_woken = False
        for _ in range(len(self._calls)):
            call = self._calls.popleft()
            try:
                reply = _Reply(call, call.work())
            except Exception as error:  # noqa: BLE001 - an error is the answer
                reply = _Reply(call, error=error)
            self._replies.put(reply)

    @Slot(object)
    def close(self, last: Callable[[], None] | None) -> None:
        try:
            if last is not None:
                last()
        finally:
            self.thread().quit()


def _nothing() -> None:
    """Was done already."""


class Background(QObject):
    """UI thread. Calls run in the order in which they were made; `then` and `failed` are called in the UI thread.

    A reply that nobody waits for any more costs nothing: an asker that may be gone by then takes none.
    """

    _closed = Signal(object)

    def __init__(self, thread: QThread, replies: Replies | None = None) -> None:
        """`replies`: those of other threads, with which these come in turn."""
        super().__init__()
        self._is_closed = False
        self._replies = replies or Replies()
        self._worker = worker = _Worker(self._replies)
        worker.moveToThread(thread)
        worker.woken.connect(worker.run, Qt.ConnectionType.QueuedConnection)
        self._closed.connect(worker.close)

    def call(
        self, work: Callable[[], T], then: Callable[[T], None] | None = None, failed: Failed | None = None
    ) -> None:
        """Does `work` in the thread. Without `failed` an error is a bug, and raised in the UI thread.

        Nothing is done after `close`.
        """
        if not self._is_closed:
            self._worker.put(_Call(work, then, failed))

    def reply(self, then: Callable[[T], None], value: T) -> None:
        """In the thread, for work that goes on after its call was answered: `then` is called in the UI thread."""
        self._replies.put(_Reply(_Call(_nothing, then, None), value))

    def close(self, last: Callable[[], None] | None = None) -> None:
        """Ends the thread when everything that was called is done, and `last` after it."""
        self._is_closed = True
        self._closed.emit(last)


def _take(reply: _Reply) -> None:
    call = reply.call
    if reply.error is None:
        if call.then is not None:
            call.then(reply.value)
    elif call.failed is not None:
        call.failed(reply.error)
    else:
        raise reply.error


def expecting(kind: type[E], take: Callable[[E], None]) -> Failed:
    """For `failed`: errors of that kind are taken, any other is a bug, and raised in the UI thread."""

    def failed(error: Exception) -> None:
        if not isinstance(error, kind):
            raise error
        take(error)

    return failed
