"""The practice service on loopback: HTTP/1.1, one thread a connection, lines that really are cut."""

from __future__ import annotations

import logging
import os
import selectors
import socket
import socketserver
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

from gme_console.practice.http_exchange import IDLE, Exchange, finish, shut
from gme_console.practice.practice_settings import KEYS, Key, PracticeSettings
from gme_console.practice.service import PracticeService

HOST = "127.0.0.1"
logger = logging.getLogger(__name__)
logger.addHandler(logging.NullHandler())


class PracticeServer:
    """A practice service that listens on 127.0.0.1 while it is started.

    `port` 0 takes a free one. With an `ssl_context` it speaks TLS. `service` can be used at any time and
    from any thread; the methods here are for one thread, the owner's.
    """

    def __init__(
        self,
        settings: PracticeSettings | None = None,
        clock: Callable[[], float] = time.time,
        port: int = 0,
        ssl_context: ssl.SSLContext | None = None,
        keys: Mapping[str, Key] = KEYS,
    ) -> None:
        self.service = PracticeService(settings, clock, keys)
        self._requested_port = port
        self._ssl_context = ssl_context
        self._listener: _Listener | None = None
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        """The port listened on. Raises RuntimeError while the server is not started."""
        if self._listener is None:
            raise RuntimeError("the practice server is not started")
        return int(self._listener.server_address[1])

    @property
    def url(self) -> str:
        """Scheme, host and port, without a path."""
        return f"{'https' if self._ssl_context else 'http'}://{HOST}:{self.port}"

    def start(self) -> PracticeServer:
        """Listen, unless it does already. Raises OSError if the port is taken or not permitted."""
        if self._listener is None:
            self._listener = _Listener(self._requested_port, self.service, self._ssl_context)
            self._thread = threading.Thread(
                target=self._listener.accept_until_stopped, name="practice-listener", daemon=True
            )
            self._thread.start()
        return self

    def stop(self) -> None:
        """Stop listening, cut every connection, also those that hang, and join every thread."""
        listener, self._listener = self._listener, None
        if listener is not None and self._thread is not None:
            listener.stop_accepting()
            self._thread.join()
            listener.server_close()
            listener.end_connections()

    def __enter__(self) -> PracticeServer:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()


class _Listener(socketserver.TCPServer):
    """Accepts connections and keeps them. Looks up no name, unlike the standard library's HTTPServer."""

    allow_reuse_address = os.name != "nt"  # on Windows it would let two servers share a port
    request_queue_size = 128
    timeout = 0

    def __init__(self, port: int, service: PracticeService, ssl_context: ssl.SSLContext | None) -> None:
        self.service = service
        self.stopping = threading.Event()
        self._ssl_context = ssl_context
        self._lock = threading.Lock()
        self._connections: dict[threading.Thread, socket.socket] = {}
        self._awake, self._waker = socket.socketpair()
        super().__init__((HOST, port), socketserver.BaseRequestHandler)
        self.socket.setblocking(False)  # or a client that leaves at once would keep the accepting thread

    def accept_until_stopped(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self, selectors.EVENT_READ)
            selector.register(self._awake, selectors.EVENT_READ)
            while not self.stopping.is_set():
                selector.select()
                self.handle_request()

    def stop_accepting(self) -> None:
        self.stopping.set()
        self._waker.send(b"!")

    def server_close(self) -> None:
        super().server_close()
        self._awake.close()
        self._waker.close()

    def process_request(self, request: Any, client_address: Any) -> None:
        thread = threading.Thread(
            target=self._serve, args=(request, client_address), name="practice-connection", daemon=True
        )
        with self._lock:
            thread.start()
            self._connections[thread] = request

    def handle_error(self, request: Any, client_address: Any) -> None:
        logger.exception("a practice connection could not be served")

    def end_connections(self) -> None:
        """Cut what is still open and join its threads. Nothing is accepted any more."""
        with self._lock:
            open_now = list(self._connections.items())
        for thread, connection in open_now:
            shut(connection, socket.SHUT_RDWR)
            thread.join()

    def _serve(self, connection: socket.socket, address: Any) -> None:
        try:
            connection = self._secured(connection)
            exchange = Exchange(connection, address, self, self.service, self.stopping)
            finish(connection, exchange)
        except OSError:
            pass  # the client has left, or was cut off: there is nobody to tell
        except Exception:
            logger.exception("a practice connection broke")
        finally:
            with self._lock:
                self._connections.pop(threading.current_thread()).close()

    def _secured(self, connection: socket.socket) -> socket.socket:
        if self._ssl_context is None:
            return connection
        connection.settimeout(IDLE)
        secured = self._ssl_context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        with self._lock:
            self._connections[threading.current_thread()] = secured
        if self.stopping.is_set():
            shut(secured, socket.SHUT_RDWR)
        secured.do_handshake()
        return secured
