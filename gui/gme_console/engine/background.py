"""A thread and its queue, as the UI thread sees them: who asks gets the answer itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

T = TypeVar("T")
E = TypeVar("E", bound=Exception)
Failed = Callable[[Exception], None]


class _Call(NamedTuple):
    work: Callable[[], Any]
    then: Callable[[Any], None] | None
    failed: Failed | None


class _Reply(NamedTuple):
    call: _Call
    value: Any = None
    error: Exception | None = None


class _Worker(QObject):
    """Does what a Background is asked for, one call after the other, in its thread."""

    replied = Signal(object)

    @Slot(object)
    def run(self, call: _Call) -> None:
        try:
            reply = _Reply(call, call.work())
        except Exception as error:  # noqa: BLE001 - an error is the answer
            reply = _Reply(call, error=error)
        self.replied.emit(reply)

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

    _called = Signal(object)
    _closed = Signal(object)

    def __init__(self, thread: QThread) -> None:
        super().__init__()
        self._is_closed = False
        self._worker = worker = _Worker()
        worker.moveToThread(thread)
        self._called.connect(worker.run)
        self._closed.connect(worker.close)
        worker.replied.connect(self._replied)

    def call(
        self, work: Callable[[], T], then: Callable[[T], None] | None = None, failed: Failed | None = None
    ) -> None:
        """Does `work` in the thread. Without `failed` an error is a bug, and raised in the UI thread.

        Nothing is done after `close`.
        """
        if not self._is_closed:
            self._called.emit(_Call(work, then, failed))

    def reply(self, then: Callable[[T], None], value: T) -> None:
        """In the thread, for work that goes on after its call was answered: `then` is called in the UI thread."""
        self._worker.replied.emit(_Reply(_Call(_nothing, then, None), value))

    def close(self, last: Callable[[], None] | None = None) -> None:
        """Ends the thread when everything that was called is done, and `last` after it."""
        self._is_closed = True
        self._closed.emit(last)

    @Slot(object)
    def _replied(self, reply: _Reply) -> None:
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
