"""A thread and its queue, as the UI thread sees them: who asks gets the answer itself."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

T = TypeVar("T")
E = TypeVar("E", bound=Exception)
Failed = Callable[[Exception], None]

TURN_S = 0.002
"""For the replies of all threads together, until others of this one have their turn."""


class _Call(NamedTuple):
    work: Callable[[], Any]
    then: Callable[[Any], None] | None
    failed: Failed
    receiver: QObject | None


class Replies(QObject):
    """UI thread. What came back from threads, in the order in which it came."""

    _arrived = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[tuple[Callable[[Any], None] | None, Any, _Call | None]] = deque()
        self._is_woken = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def add(self, take: Callable[[Any], None] | None, value: Any, call: _Call | None = None) -> None:
        """In any thread, and `wake` after it; `take` is called in this one.

        `call` comes back with its answer: what nobody else holds of it ends in this thread.
        """
        self._waiting.append((take, value, call))

    def wake(self) -> None:
        """In any thread, by whoever holds nothing any more of what was added: this one may be faster with it."""
        if not self._is_woken:
            self._is_woken = True
            self._arrived.emit()

    @Slot()
    def _deliver(self) -> None:
        """As many as a part of a frame allows; the others come after what else waits for this thread."""
        self._is_woken = False
        waiting, until = self._waiting, time.monotonic() + TURN_S
        try:
            while waiting and time.monotonic() < until:
                take, value, call = waiting.popleft()
                gone = call is not None and call.receiver is not None and not shiboken6.isValid(call.receiver)
                if take is not None and not gone:
                    take(value)
        finally:
            if waiting:
                self.wake()


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
            self._answer(self._calls.popleft())
            self._replies.wake()

    def _answer(self, call: _Call) -> None:
        try:
            value = call.work()
        except Exception as error:  # noqa: BLE001 - an error is the answer
            self._replies.add(call.failed, error, call)
        else:
            self._replies.add(call.then, value, call)

    @Slot(object)
    def close(self, last: Callable[[], None] | None) -> None:
        try:
            if last is not None:
                last()
        finally:
            self.thread().quit()


def _raise(error: Exception) -> None:
    raise error


class Background(QObject):
    """UI thread. Calls run in the order in which they were made; `then` and `failed` are called in the UI thread."""

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
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Failed = _raise,
        receiver: QObject | None = None,
    ) -> None:
        """Does `work` in the thread. Without `failed` an error is a bug, and raised in the UI thread.

        Neither is called once `receiver` is gone, such as a dialog. Nothing is done after `close`.
        """
        if not self._is_closed:
            self._worker.put(_Call(work, then, failed, receiver))

    def reply(self, then: Callable[[T], None], value: T) -> None:
        """In the thread, for work that goes on after its call was answered: `then` is called in the UI thread."""
        self._replies.add(then, value)
        self._replies.wake()

    def close(self, last: Callable[[], None] | None = None) -> None:
        """Ends the thread when everything that was called is done, and `last` after it."""
        self._is_closed = True
        self._closed.emit(last)


def call_each(calls: Iterable[Callable[[], None]]) -> None:
    """One that fails is a bug, reported as that of a slot is: the others and the caller go on."""
    for call in calls:
        try:
            call()
        except Exception:  # noqa: BLE001 - reported
            sys.excepthook(*sys.exc_info())


def expecting(kind: type[E], take: Callable[[E], None]) -> Failed:
    """For `failed`: errors of that kind are taken, any other is a bug, and raised in the UI thread."""

    def failed(error: Exception) -> None:
        if not isinstance(error, kind):
            raise error
        take(error)

    return failed
