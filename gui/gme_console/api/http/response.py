"""An HTTP answer read strictly: its head must say once and plainly where the body ends (RFC 9112, 6)."""

from __future__ import annotations

import http.client
import re
import socket
from email.errors import (
    CloseBoundaryNotFoundDefect,
    MultipartInvariantViolationDefect,
    NoBoundaryInMultipartDefect,
    StartBoundaryNotFoundDefect,
)
from typing import Any

from gme_console.api.http.deadline import BoundedSocket, Deadline

MAX_INTERIM = 8
"""Interim answers (1xx) that may come before the one that counts."""

_LENGTH = re.compile(r"[0-9]{1,15}", re.ASCII)

_BODY_DEFECTS = (
    CloseBoundaryNotFoundDefect,
    MultipartInvariantViolationDefect,
    NoBoundaryInMultipartDefect,
    StartBoundaryNotFoundDefect,
)
"""What the parser misses in a body, which is not read yet."""


class BrokenHead(http.client.HTTPException):
    """A head that leaves open what the answer is, or where it ends. `str()` says what is wrong with it."""


class BoundedResponse(http.client.HTTPResponse):
    """Every read obeys the deadline; 1xx are passed over, and only after a blameless answer is the connection kept."""

    _interim = False

    def __init__(self, sock: socket.socket, deadline: Deadline, *args: Any, **kwargs: Any) -> None:
        super().__init__(BoundedSocket(sock, deadline), *args, **kwargs)  # type: ignore[arg-type]
        self._deadline = deadline

    def begin(self) -> None:
        """Raises http.client.HTTPException for a head that is not whole or not clear, OSError as reading does."""
        if self.headers is not None:
            return
        super().begin()
        if self._deadline.ended:
            raise http.client.IncompleteRead(b"")
        _require_clear(self.headers, self.version)
        self.headers.defects.clear()  # urllib3 would log those of a body
        if self._interim or self.version != 11:
            self.will_close = True

    @property
    def missing(self) -> int:
        """How many bytes of its body are still to come, as far as its head tells."""
        return self.length or 0

    def some(self, most: int) -> bytes:
        """What of its body is there, once something is; empty at its end, be it early."""
        if self.fp is None or self.chunked or self.length is None:
            return self.read1(most)
        block = self.fp.read1(min(most, self.length))
        self.length -= len(block)
        if not self.length:
            self._close_conn()  # type: ignore[attr-defined]
        return block

    def _read_status(self) -> tuple[int, int, str]:
        """The first status line that is not an interim one: http.client itself passes over 100 only."""
        for _ in range(MAX_INTERIM + 1):
            version, status, reason = super()._read_status()  # type: ignore[misc]
            if status >= 200:
                return version, status, reason
            if status == 101:
                raise BrokenHead("the answer changes to another protocol")
            self._interim = True
            http.client.parse_headers(self.fp)
        raise BrokenHead(f"more than {MAX_INTERIM} interim answers")

    def _read_next_chunk_size(self) -> int:
        size: int = super()._read_next_chunk_size()  # type: ignore[misc]
        if size < 0:
            raise ValueError("a chunk of negative size")
        return size


def _require_clear(headers: http.client.HTTPMessage, version: int) -> None:
    rest = headers.get_payload()
    if (rest and isinstance(rest, str)) or any(not isinstance(defect, _BODY_DEFECTS) for defect in headers.defects):
        raise BrokenHead("a line of the answer's head is not a header")
    if any(name != name.strip() for name in headers):
        raise BrokenHead("a header's name ends with a space")
    lengths = headers.get_all("Content-Length", [])
    codings = headers.get_all("Transfer-Encoding", [])
    if len(lengths) > 1 or any(not _LENGTH.fullmatch(length.strip(" \t")) for length in lengths):
        raise BrokenHead("the answer's Content-Length is not one number")
    if codings and (lengths or version != 11 or [coding.strip(" \t").lower() for coding in codings] != ["chunked"]):
        raise BrokenHead("the answer's Transfer-Encoding is not plain chunked")
