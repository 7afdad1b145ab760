"""Names to addresses to a connected TCP socket."""

from __future__ import annotations

import errno
import os
import selectors
import socket
import time
from collections import deque
from collections.abc import Iterable
from typing import Any

from gme_console.api.detail import Detail
from gme_console.api.trouble import Trouble

Address = tuple[socket.AddressFamily, Any]
Options = Iterable[tuple[int, int, int | bytes]]

STAGGER_S = 0.25
"""How long an address has before the next is tried beside it (RFC 8305, 5: Connection Attempt Delay)."""

_UNDER_WAY = {0, errno.EINPROGRESS, errno.EWOULDBLOCK}


def resolve(host: str, port: int) -> list[Address]:
    """The addresses of a host, best first. Blocks for as long as the resolver likes; raises OSError.

    localhost is never looked up: a resolver must not be able to lead it elsewhere (RFC 6761, 6.3).
    """
    if host == "localhost":
        return [(socket.AF_INET, ("127.0.0.1", port)), (socket.AF_INET6, ("::1", port, 0, 0))]
    found = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
    return [(family, address) for family, _, _, _, address in found]


def dial(addresses: list[Address], seconds: float, options: Options = ()) -> socket.socket:
    """A socket connected to whichever address answers first; the next joins in when one is slow.

    Raises TimeoutError after `seconds`, or OSError when every address failed.
    """
    race = _Race(addresses, options)
    try:
        return race.run(time.monotonic() + seconds)
    finally:
        race.close()


class _Race:
    def __init__(self, addresses: list[Address], options: Options) -> None:
        self._waiting = deque(addresses)
        self._options = list(options)
        self._selector = selectors.DefaultSelector()
        self._errors: list[OSError] = []

    def run(self, deadline: float) -> socket.socket:
        next_start = time.monotonic()
        while self._waiting or self._running():
            now = time.monotonic()
            if now >= deadline:
                raise TimeoutError(Detail(Trouble.NONE_IN_TIME))
            if self._waiting and (now >= next_start or not self._running()):
                self._start(*self._waiting.popleft())
                next_start = now + STAGGER_S
            until = min(deadline, next_start) if self._waiting else deadline
            winner = self._wait(max(until - now, 0.0)) if self._running() else None
            if winner is not None:
                return winner
        raise self._worst()

    def close(self) -> None:
        for key in list(self._selector.get_map().values()):
            key.data.close()
        self._selector.close()

    def _running(self) -> bool:
        return bool(self._selector.get_map())

    def _start(self, family: socket.AddressFamily, address: Any) -> None:
        try:
            sock = socket.socket(family, socket.SOCK_STREAM)
        except OSError as error:
            self._errors.append(error)
            return
        try:
            sock.setblocking(False)
            for option in self._options:
                sock.setsockopt(*option)
            self._check(sock.connect_ex(address))
            self._selector.register(sock, selectors.EVENT_WRITE, sock)
        except OSError as error:
            sock.close()
            self._errors.append(error)

    def _check(self, code: int) -> None:
        if code not in _UNDER_WAY:
            raise OSError(code, os.strerror(code))

    def _wait(self, seconds: float) -> socket.socket | None:
        for key, _ in self._selector.select(seconds):
            sock: socket.socket = key.data
            self._selector.unregister(sock)
            code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if code == 0:
                return sock
            sock.close()
            self._errors.append(OSError(code, os.strerror(code)))
        return None

    def _worst(self) -> OSError:
        """A refusal says more than a missing route to some other address."""
        refused = [error for error in self._errors if isinstance(error, ConnectionRefusedError)]
        return (refused or self._errors or [OSError(Detail(Trouble.NO_ADDRESS))])[0]
