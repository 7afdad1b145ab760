"""urllib3 connections and pools that keep a Deadline. They belong to one thread, except while connecting."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from gme_console.api.detail import Detail
from gme_console.api.http.deadline import Deadline, ExchangeStage, SpokeFirst, bounded
from gme_console.api.http.dial import dial, resolve
from gme_console.api.http.response import BoundedResponse
from gme_console.api.trouble import Trouble

MAX_IDLE_S = 25.0
"""A kept connection unused for longer is not trusted with a request. Balancers close theirs after a minute or
so, and nobody knows whether a request that meets such an end was done."""


class BoundedHTTPConnection(HTTPConnection):
    """Set `deadline` before every use."""

    deadline: Deadline
    _used_at = (0.0, 0.0)
    _is_new = True
    """Whether nothing was sent since it was opened."""

    def connect(self) -> None:
        deadline = self.deadline
        try:
            deadline.stage = ExchangeStage.NAME
            self.timeout = deadline.remaining()
            bounded(super().connect, self.timeout, self.close)
        except Exception as error:
            deadline.connect_error = error
            raise
        deadline.stage = ExchangeStage.READY
        self._is_new = True
        self._used_at = (time.monotonic(), time.time())

    @property
    def idle(self) -> float:
        """Seconds since it was last used, by the clock that says more: one of them stands still in a closed laptop."""
        monotonic, wall = self._used_at
        return max(time.monotonic() - monotonic, abs(time.time() - wall))

    @property
    def is_connected(self) -> bool:
        """Whether the peer has kept the connection open and sent nothing that was not asked for."""
        return self.sock is not None and self._unasked() is None

    def post(self, message: bytes) -> BoundedResponse:
        """Sends a whole request in one write, and reads the head of its answer.

        Nothing is sent to a peer that speaks first: its words would be taken for the answer.
        """
        if self._is_new and self._unasked():
            self.deadline.connect_error = SpokeFirst(Detail(Trouble.SPOKE_FIRST))
            raise self.deadline.connect_error
        self._is_new = False
        with suppress(BrokenPipeError, ConnectionResetError):  # an answer may have come all the same
            self._transmit(message)
        response = BoundedResponse(self.sock, self.deadline, method="POST")
        response.begin()
        return response

    def _unasked(self) -> bytes | None:
        """What has come before a request: None while nothing has, empty when the peer has ended.

        It must be read to know: over TLS 1.3 the server's session tickets wait there after the handshake.
        """
        try:
            self.sock.settimeout(0)
            return self.sock.recv(1)
        except (BlockingIOError, ssl.SSLWantReadError):
            return None
        except OSError:
            return b""

    def _transmit(self, data: bytes) -> None:
        deadline = self.deadline
        deadline.stage = ExchangeStage.READY
        self.sock.settimeout(deadline.remaining())
        deadline.written_at = time.monotonic()
        self._used_at = (deadline.written_at, time.time())
        try:
            self.sock.sendall(data)
        except TimeoutError:
            deadline.timed_out = True
            raise

    def _new_conn(self) -> socket.socket:
        deadline = self.deadline
        addresses = resolve(self.host, self.port)
        deadline.stage = ExchangeStage.CONNECT
        sock = dial(addresses, deadline.connect_remaining(), self.socket_options or ())
        deadline.stage = ExchangeStage.PROXY if self.proxy else ExchangeStage.TLS
        sock.settimeout(max(deadline.connect_remaining(), 0.001))
        return sock

    def _tunnel(self) -> None:
        super()._tunnel()
        self.deadline.stage = ExchangeStage.TLS


class BoundedHTTPSConnection(BoundedHTTPConnection, HTTPSConnection):
    """The same over TLS."""


class BoundedHTTPConnectionPool(HTTPConnectionPool):
    """Set `deadline` before every use."""

    ConnectionCls = BoundedHTTPConnection
    deadline: Deadline

    @contextmanager
    def opened(self) -> Iterator[BoundedHTTPConnection]:
        """A good connection, kept for the next request unless an exception says otherwise."""
        conn = self._get_conn()
        try:
            if conn.is_closed:
                self._open(conn)
            yield conn
        except BaseException:
            conn.close()
            self._put_conn(None)
            raise
        self._put_conn(conn)

    def _get_conn(self, timeout: float | None = None) -> Any:
        conn: Any = super()._get_conn(timeout)
        if conn.idle > MAX_IDLE_S:
            conn.close()
        conn.deadline = self.deadline
        return conn

    def _open(self, conn: Any) -> None:
        if self.proxy is None:
            conn.connect()
        else:
            self._prepare_proxy(conn)


class BoundedHTTPSConnectionPool(BoundedHTTPConnectionPool, HTTPSConnectionPool):
    """The same over TLS."""

    ConnectionCls = BoundedHTTPSConnection


POOLS: dict[str, type[HTTPConnectionPool]] = {
    "http": BoundedHTTPConnectionPool,
    "https": BoundedHTTPSConnectionPool,
}
