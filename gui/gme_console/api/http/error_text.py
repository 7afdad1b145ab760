"""Exceptions of sockets, TLS, HTTP and files in plain words, without the number or the name of an error. Pure."""

from __future__ import annotations

import errno
import http.client
import re
import socket
import ssl

_NAME = {
    socket.EAI_AGAIN: "the name server gives no answer now",
    socket.EAI_FAIL: "the name server failed",
    socket.EAI_NONAME: "the name has no address",
    getattr(socket, "EAI_NODATA", socket.EAI_NONAME): "the name has no address",
}

_NO_WAY = "the network gives no way to that address"
_CUT = "the other side cut the connection"
_NO_MORE = "this computer has no connection left to give"
_ERRNO = {
    errno.ECONNREFUSED: "nothing accepts connections at that address and port",
    errno.ECONNRESET: _CUT,
    errno.ECONNABORTED: "the connection was cut",
    errno.EPIPE: _CUT,
    errno.ENOTCONN: "the connection was cut",
    errno.ETIMEDOUT: "it took too long",
    errno.ENETUNREACH: _NO_WAY,
    errno.EHOSTUNREACH: _NO_WAY,
    errno.ENETDOWN: "the network is down",
    errno.EADDRNOTAVAIL: _NO_WAY,
    errno.EADDRINUSE: "the address is in use already",
    errno.EAFNOSUPPORT: _NO_WAY,
    errno.EACCES: "this computer does not permit it",
    errno.EPERM: "this computer does not permit it",
    errno.EMFILE: _NO_MORE,
    errno.ENFILE: _NO_MORE,
    errno.ENOBUFS: _NO_MORE,
}

_TLS = {
    "WRONG_VERSION_NUMBER": "the other side does not speak TLS on that port",
    "HTTP_REQUEST": "the other side does not speak TLS on that port",
    "UNEXPECTED_EOF_WHILE_READING": _CUT,
}
_TUNNEL = re.compile(r"Tunnel connection failed: (.*)", re.DOTALL)


def plain_words(error: BaseException) -> str:
    """What an OSError or HTTPException says, as half a sentence; "" for an exception of another kind.

    The texts of the system and of Python carry numbers (`[Errno 111]`, `[SSL: …] (_ssl.c:1000)`) that help nobody.
    """
    if isinstance(error, ssl.SSLError):
        return _tls_words(error)
    if isinstance(error, socket.gaierror):
        return _NAME.get(error.errno or 0, "the name could not be looked up")
    if isinstance(error, http.client.HTTPException) and not isinstance(error, ConnectionError):
        return _http_words(error)
    return _os_words(error) if isinstance(error, OSError) else ""


def _tls_words(error: ssl.SSLError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        why = getattr(error, "verify_message", "")
        return f"the certificate was not accepted: {why.rstrip('.')}" if why else "the certificate was not accepted"
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return _CUT
    reason = getattr(error, "reason", None) or ""  # Python's own errors of this kind have none
    if reason in _TLS:
        return _TLS[reason]
    return f"TLS failed: {reason.replace('_', ' ').lower()}" if reason else "TLS failed"


def _http_words(error: http.client.HTTPException) -> str:
    if isinstance(error, http.client.IncompleteRead):
        missing = f", {error.expected} more were announced" if error.expected else ""
        came: object = error.partial  # urllib3 counts them
        return f"the answer ended early: {came if isinstance(came, int) else len(error.partial)} bytes came{missing}"
    return "what came back is not an answer in HTTP"


def _os_words(error: OSError) -> str:
    if error.errno is None:
        text = str(error)
        tunnel = _TUNNEL.fullmatch(text)
        if tunnel is not None:
            return f"the proxy answered {tunnel[1].strip()}"
        return text or ("it took too long" if isinstance(error, TimeoutError) else "the connection failed")
    return _ERRNO.get(error.errno) or error.strerror or "the connection failed"
