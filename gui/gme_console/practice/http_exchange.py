"""The requests of one connection: HTTP/1.1 in, one buffered write per answer out."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import socketserver
import struct
import threading
from email.utils import formatdate
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import Any

from gme_console.practice.answers import HTML, Delivery, Reply
from gme_console.practice.service import Call, PracticeService

MAX_BODY = 10 * 1024 * 1024
"""Bytes of a signed JSON body that the service takes (API reference, page 33219)."""

IDLE = 75.0
"""Seconds of silence after which a connection is closed."""

_DRAIN = 64 * 1024 * 1024
_MAX_LINE = 65_536
_LENGTH = re.compile(r"[0-9]{1,18}")
_RESET = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


class Exchange(BaseHTTPRequestHandler):
    """Every request of one connection, from the constructor's beginning to its end."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = IDLE
    command = ""
    reset = False
    unread = False

    def __init__(
        self,
        connection: socket.socket,
        address: Any,
        server: socketserver.BaseServer,
        service: PracticeService,
        stopping: threading.Event,
    ) -> None:
        self._service = service
        self._stopping = stopping
        super().__init__(connection, address, server)

    def handle_one_request(self) -> None:
        self.close_connection = True
        self.raw_requestline = self.rfile.readline(_MAX_LINE + 1)
        if not self.raw_requestline:
            return
        if len(self.raw_requestline) > _MAX_LINE:
            self.send_error(HTTPStatus.REQUEST_URI_TOO_LONG)
        elif self.parse_request() and (call := self._call()):
            self._deliver(self._service.answer(call))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what is not HTTP at all."""
        phrase = HTTPStatus(code).phrase
        self.close_connection = self.unread = True
        self._write(Reply(self._service.now(), phrase.encode(), code, HTML))

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the journal of the service keeps what arrived."""

    def _call(self) -> Call | None:
        """The whole request, or None if the client left in the middle of it."""
        headers = {name.lower(): ", ".join(self.headers.get_all(name, [])) for name in self.headers}
        lengths = self.headers.get_all("Content-Length", ["0"])
        if "transfer-encoding" in headers or len(lengths) > 1 or not _LENGTH.fullmatch(lengths[0].strip()):
            return self._unreadable(headers, "InvalidRequest")
        length = int(lengths[0])
        if length > MAX_BODY:
            return self._unreadable(headers, "RequestSizeLimitExceeded")
        body = self.rfile.read(length)
        if len(body) < length:
            self.close_connection = True
            return None
        return Call(self.command, self.path, headers, body)

    def _unreadable(self, headers: dict[str, str], defect: str) -> Call:
        self.close_connection = self.unread = True
        return Call(self.command, self.path, headers, defect=defect)

    def _deliver(self, reply: Reply) -> None:
        late = reply.delay > 0 and self._stopping.wait(reply.delay)
        if reply.delivery is Delivery.HANG:
            self._outwait_client()
        if late or reply.delivery in (Delivery.CUT, Delivery.HANG):
            self.close_connection = self.reset = True
        else:
            self._write(reply)

    def _write(self, reply: Reply) -> None:
        """Send head and body in one piece."""
        truncated = reply.delivery is Delivery.TRUNCATED
        self.close_connection = self.close_connection or truncated
        sent = reply.body[: len(reply.body) // 2] if truncated else reply.body
        head = (
            f"HTTP/1.1 {reply.status} {HTTPStatus(reply.status).phrase}\r\n"
            f"Date: {formatdate(reply.at, usegmt=True)}\r\n"
            f"Content-Type: {reply.content_type}\r\n"
            f"Content-Length: {len(reply.body)}\r\n"
            f"Connection: {'close' if self.close_connection else 'keep-alive'}\r\n\r\n"
        )
        self.wfile.write(head.encode("ascii") + (b"" if self.command == "HEAD" else sent))

    def _outwait_client(self) -> None:
        self.connection.settimeout(None)
        while self.connection.recv(4096):
            pass


def finish(connection: socket.socket, exchange: Exchange) -> None:
    """Let the connection end as its last exchange asks. Raises OSError if the client is faster."""
    if exchange.reset:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        return
    shut(connection, socket.SHUT_WR)
    if exchange.unread:  # closing with bytes unread would reset the line and destroy the answer on its way
        remaining = _DRAIN
        while remaining > 0 and (dropped := connection.recv(_MAX_LINE)):
            remaining -= len(dropped)


def shut(connection: socket.socket, how: int) -> None:
    """Shut the line down, if it is still there, so that whoever waits on it wakes."""
    with contextlib.suppress(OSError):
        socket.socket.shutdown(connection, how)  # SSLSocket's own would break a TLS thread in its midst
