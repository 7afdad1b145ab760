"""A line to a service on loopback that fails on purpose: what no answer of the service itself can imitate."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections import Counter, deque
from collections.abc import Callable
from enum import Enum, auto


class Fault(Enum):
    """What befalls one request on its way."""

    RESET_BEFORE_BODY = auto()  # the service never sees it
    RESET_AFTER_WORK = auto()  # the service has answered, the answer is lost
    SWALLOW = auto()  # the service never sees it, and nobody answers


class FaultyLine:
    """Passes HTTP on to 127.0.0.1:`port`, one thread a connection. A context manager."""

    def __init__(self, port: int) -> None:
        self._service = ("127.0.0.1", port)
        self._plans: dict[str, deque[Fault]] = {}
        self.arrived: Counter[str] = Counter()
        """Requests of each action whose head arrived here."""

    def __enter__(self) -> FaultyLine:
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._acceptor = self._begin(self._accept, self._listener)
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        _shut(self._listener)
        self._listener.close()
        self._acceptor.join(10)
        self.cut()
        assert not self._acceptor.is_alive(), "the line does not end"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def plan(self, action: str, fault: Fault, times: int = 1) -> None:
        """Lets `fault` befall the next requests of `action`."""
        with self._lock:
            self._plans.setdefault(action, deque()).extend([fault] * times)

    def refuse(self) -> None:
        """Cuts every connection and refuses new ones; nothing else gets the port meanwhile."""
        _shut(self._listener)
        self._listener.close()
        self._acceptor.join(10)
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("127.0.0.1", self.port))
        self.cut()

    def take_again(self) -> None:
        """Accepts connections again."""
        self._listener.listen(128)
        self._acceptor = self._begin(self._accept, self._listener)

    def cut(self) -> None:
        """Ends every connection and waits until their threads are gone."""
        with self._lock:
            for sock in self._open:
                _shut(sock)
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive(), "a connection does not end"

    def _begin(self, work: Callable[[socket.socket], None], sock: socket.socket) -> threading.Thread:
        thread = threading.Thread(target=work, args=(sock,), daemon=True)
        thread.start()
        return thread

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._open.add(client)
            self._threads.append(self._begin(self._serve, client))

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError, EOFError), socket.create_connection(self._service) as service:
            service.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._open.add(service)
            while self._pass_one(client, service):
                pass
        with self._lock:
            self._open -= {client, service}
        client.close()

    def _pass_one(self, client: socket.socket, service: socket.socket) -> bool:
        """One request there and its answer back; False when the connection is over."""
        head, rest = _head(client)
        if not head.startswith(b"POST "):
            client.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")  # to a TLS greeting: no TLS
            return False
        action = _header(head, b"x-tc-action").decode()
        with self._lock:
            self.arrived[action] += 1
            planned = self._plans.get(action)
            fault = planned.popleft() if planned else None
        if fault is Fault.RESET_BEFORE_BODY:
            _reset(client)
            return False
        body = _body(client, head, rest)
        if fault is Fault.SWALLOW:
            client.recv(1)  # until the client gives up
            return False
        service.sendall(head + body)
        head, rest = _head(service)
        if fault is Fault.RESET_AFTER_WORK:
            _body(service, head, rest)
            _reset(client)
            return False
        client.sendall(head + rest)
        left = int(_header(head, b"content-length")) - len(rest)
        while left > 0:
            data = _receive(service)
            client.sendall(data)
            left -= len(data)
        return True


def _receive(sock: socket.socket) -> bytes:
    data = sock.recv(65536)
    if not data:
        raise EOFError
    return data


def _head(sock: socket.socket) -> tuple[bytes, bytes]:
    """A head with its empty line, and what came with it; the first bytes alone if they are no HTTP."""
    data = _receive(sock)
    while b"\r\n\r\n" not in data and data[:1] != b"\x16":
        data += _receive(sock)
    head, mark, rest = data.partition(b"\r\n\r\n")
    return head + mark, rest


def _header(head: bytes, name: bytes) -> bytes:
    for line in head.split(b"\r\n"):
        key, _, value = line.partition(b":")
        if key.strip().lower() == name:
            return value.strip()
    raise EOFError


def _body(sock: socket.socket, head: bytes, rest: bytes) -> bytes:
    length = int(_header(head, b"content-length"))
    while len(rest) < length:
        rest += _receive(sock)
    return rest


def _shut(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


def _reset(sock: socket.socket) -> None:
    """The connection ends with RST when it is closed."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
