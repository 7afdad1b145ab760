"""The bounds of one exchange, and what is known about how far it came."""

from __future__ import annotations

import io
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from enum import Enum, auto
from typing import Any, TypeVar

from gme_console.api.detail import Detail
from gme_console.api.trouble import Trouble

T = TypeVar("T")

_OVERHEAD = 1024 * 1024
"""Bytes that status line, headers and chunk marks may take besides the body."""


class SpokeFirst(ConnectionError):
    """The peer sent something before it was asked anything."""


class ExchangeStage(Enum):
    """How far an exchange has come."""

    START = auto()
    NAME = auto()
    CONNECT = auto()
    PROXY = auto()
    TLS = auto()
    READY = auto()


class Deadline:
    """Belongs to one exchange. All times are time.monotonic() seconds."""

    def __init__(self, connect_by: float, end_by: float, body: int) -> None:
        self.stage = ExchangeStage.START
        self.connect_error: Exception | None = None
        self.written_at: float | None = None
        """When the first byte of the request may have left; a CONNECT to a proxy does not count."""
        self.timed_out = False
        self.overflow = False
        self.ended = False
        """Whether the peer has ended the connection."""
        self.surplus = False
        """Whether more was received than the answer."""
        self._connect_by = min(connect_by, end_by)
        self._end_by = end_by
        self._bytes_left = body + _OVERHEAD

    def remaining(self) -> float:
        """Seconds left for what is being done, always positive. Raises TimeoutError when there are none."""
        by = self._end_by if self.stage in (ExchangeStage.START, ExchangeStage.READY) else self._connect_by
        seconds = by - time.monotonic()
        if seconds <= 0:
            self.timed_out = True
            raise TimeoutError(Detail(Trouble.TIME_IS_OVER))
        return seconds

    def connect_remaining(self) -> float:
        """Seconds left for connecting, not negative."""
        return max(self._connect_by - time.monotonic(), 0.0)

    def received(self, count: int) -> None:
        """Counts bytes that came in. Raises OSError when they are more than any answer may have."""
        self._bytes_left -= count
        if self._bytes_left < 0:
            self.overflow = True
            raise OSError(Detail(Trouble.TOO_LARGE))


class BoundedSocket:
    """What http.client takes for a socket to read an answer from; every single read obeys the deadline.

    A timeout alone bounds one read: a server that drips a byte a second would never meet it.
    """

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self._sock = sock
        self._deadline = deadline

    def makefile(self, mode: str) -> io.BufferedReader:
        raw = self._sock.makefile(mode, buffering=0)  # type: ignore[call-overload]
        return _AnswerReader(_BoundedReader(raw, self._sock, self._deadline), self._deadline)


class _AnswerReader(io.BufferedReader):
    """Notes what is left in it when the answer has been read."""

    def __init__(self, raw: _BoundedReader, deadline: Deadline) -> None:
        super().__init__(raw)
        self._reader = raw
        self._deadline = deadline

    def close(self) -> None:
        if not self.closed:
            self._reader.dry = True
            self._deadline.surplus |= bool(self.peek(1))
        super().close()


class _BoundedReader(io.RawIOBase):
    def __init__(self, raw: Any, sock: socket.socket, deadline: Deadline) -> None:
        self._raw = raw
        self._sock = sock
        self._deadline = deadline
        self.dry = False
        """Set to read no more from the socket."""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        if self.dry:
            return 0
        self._sock.settimeout(self._deadline.remaining())
        try:
            count: int | None = self._raw.readinto(buffer)
        except TimeoutError:
            self._deadline.timed_out = True
            raise
        self._deadline.ended = count == 0
        self._deadline.received(count or 0)
        return count

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
        super().close()


def bounded(work: Callable[[], T], seconds: float, late: Callable[[], None] | None = None) -> T:
    """What `work` returns, done in a thread of its own, since a resolver cannot be interrupted.

    Raises what `work` raises, and TimeoutError after `seconds`. Then the work goes on unattended, and `late`
    is called in its thread when it ends.
    """
    done: Future[T] = Future()

    def body() -> None:
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001 - handed to the waiting thread
            done.set_exception(error)
        else:
            done.set_result(result)

    thread = threading.Thread(target=body, name="gme-connect", daemon=True)
    thread.start()
    try:
        result = done.result(seconds)
    except BaseException:
        if late is not None:
            done.add_done_callback(lambda _: late())
        raise
    thread.join()
    return result
