"""A server on loopback that does exactly what a test tells it, good or bad."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import struct
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import trustme

from gme_console.api.target import Endpoint

REQUEST_ID = "00000000-aaaa-4bbb-8ccc-000000000001"
DATE = "Wed, 15 Nov 2023 00:00:00 GMT"


@dataclass(frozen=True)
class Received:
    """One request as it came. Header names are lower-case; `connection` counts from 1."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    connection: int


class Connection:
    """What a script acts on."""

    def __init__(self, sock: socket.socket, stopping: threading.Event) -> None:
        self.sock = sock
        self._stopping = stopping
        self.keep = True

    def write(self, data: bytes) -> None:
        self.sock.sendall(data)

    def drip(self, data: bytes, pause: float = 0.02) -> None:
        """One byte at a time, until the test is over."""
        for value in data:
            if self._stopping.wait(pause):
                return
            self.sock.sendall(bytes([value]))

    def stall(self) -> None:
        """Says nothing until the test is over."""
        self._stopping.wait(30)
        self.keep = False

    def end(self) -> None:
        self.keep = False

    def reset(self) -> None:
        """Ends with RST instead of FIN."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.keep = False


Script = Callable[[Connection, Received], None]


def http(body: bytes, status: str = "200 OK", headers: Mapping[str, str] | None = None) -> bytes:
    """A whole answer with a Content-Length, unless `headers` name another framing."""
    fields = {"Content-Type": "application/json", "Content-Length": str(len(body)), **(headers or {})}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value)
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode("latin-1") + body


def envelope(**fields: object) -> bytes:
    return json.dumps({"Response": {**fields, "RequestId": REQUEST_ID}}).encode()


def error(code: str, message: str = "") -> bytes:
    return envelope(Error={"Code": code, "Message": message})


def answer(body: bytes, status: str = "200 OK", headers: Mapping[str, str] | None = None) -> Script:
    data = http(body, status, headers)
    return lambda connection, _: connection.write(data)


def raw(data: bytes, *, end: bool = True) -> Script:
    def script(connection: Connection, _: Received) -> None:
        connection.write(data)
        if end:
            connection.end()

    return script


def stall(connection: Connection, _: Received) -> None:
    connection.stall()


def cut(connection: Connection, _: Received) -> None:
    """Ends after the request, without a word."""
    connection.end()


def reset(connection: Connection, _: Received) -> None:
    connection.reset()


STARTED = answer(envelope(TaskId=446192236330927912))


@dataclass(repr=False)
class ScriptedServer:
    """Answers the n-th request with the n-th script, and every later one with the last; a context manager.

    `tls` makes it https; `tunnel` makes it a proxy that answers CONNECT itself and then speaks TLS as the target;
    `on_accept` acts on a connection before anything is read from it, and ends it if it sets `keep` to False.
    """

    scripts: deque[Script]
    tls: ssl.SSLContext | None = None
    tunnel: bool = False
    on_accept: Callable[[Connection], None] | None = None
    on_connect: Script | None = None
    host: str = "127.0.0.1"
    received: list[Received] = field(default_factory=list)
    connections: int = 0

    @classmethod
    def playing(cls, *scripts: Script, **options: object) -> ScriptedServer:
        return cls(deque(scripts or (STARTED,)), **options)  # type: ignore[arg-type]

    def __enter__(self) -> ScriptedServer:
        self._stopping = threading.Event()
        self._changed = threading.Condition()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        self._listener = socket.create_server((self.host, 0), family=family)
        self.port: int = self._listener.getsockname()[1]
        self._run(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self.stop_listening()
        with self._changed:
            for sock in self._open:
                with contextlib.suppress(OSError):
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive(), "a script does not end"

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint("https" if self.tls else "http", self.host, self.port)

    def stop_listening(self) -> None:
        """New connections are refused from now on."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def wait_closed(self) -> None:
        """Returns when every connection so far has been closed by this side."""
        with self._changed:
            assert self._changed.wait_for(lambda: not self._open and self.connections, timeout=10)

    def _run(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._changed:
                self.connections += 1
                self._open.add(sock)
                number = self.connections
            self._run(self._serve, sock, number)

    def _serve(self, sock: socket.socket, number: int) -> None:
        connection = Connection(sock, self._stopping)
        first = sock
        try:
            if self.on_accept is not None:
                self.on_accept(connection)
            if self.tunnel and connection.keep:
                self._answer_connect(connection, number)
            if self.tls is not None and connection.keep:
                self._swap(connection, self.tls.wrap_socket(connection.sock, server_side=True))
            while connection.keep:
                request = _read_request(connection.sock, number)
                self.received.append(request)
                script = self.scripts.popleft() if len(self.scripts) > 1 else self.scripts[0]
                script(connection, request)
        except (OSError, EOFError):
            pass
        finally:
            connection.sock.close()
            first.close()
            with self._changed:
                self._open.discard(connection.sock)
                self._changed.notify_all()

    def _swap(self, connection: Connection, sock: socket.socket) -> None:
        with self._changed:
            self._open.discard(connection.sock)
            self._open.add(sock)
        connection.sock = sock

    def _answer_connect(self, connection: Connection, number: int) -> None:
        request = _read_request(connection.sock, number)
        self.received.append(request)
        assert request.method == "CONNECT"
        if self.on_connect is not None:
            self.on_connect(connection, request)
        else:
            connection.write(b"HTTP/1.1 200 Connection established\r\n\r\n")


def _read_request(sock: socket.socket, number: int) -> Received:
    data = b""
    while b"\r\n\r\n" not in data:
        data += _receive(sock)
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    method, path, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    assert len(headers) == len(lines), "a header was sent twice"
    while len(body) < int(headers.get("content-length", 0)):
        body += _receive(sock)
    return Received(method, path, headers, body, number)


def _receive(sock: socket.socket) -> bytes:
    data = sock.recv(65536)
    if not data:
        raise EOFError
    return data


def server_tls(authority: trustme.CA, *names: str) -> ssl.SSLContext:
    """A server's TLS with a certificate of `authority` for `names`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context


@contextlib.contextmanager
def refused_port() -> Iterator[int]:
    """A port of loopback on which nothing listens, and nothing else will."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        yield sock.getsockname()[1]


@contextlib.contextmanager
def dead_port() -> Iterator[int]:
    """A port of loopback that answers no connection attempt at all: its queue is full and never emptied."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]
