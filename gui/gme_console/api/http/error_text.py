"""What exceptions of sockets, TLS, HTTP and files mean, without the number or the name of an error. Pure."""

from __future__ import annotations

import errno
import http.client
import re
import socket
import ssl

from gme_console.api.detail import Detail, message_of
from gme_console.api.trouble import Trouble

_NAME = {
    socket.EAI_AGAIN: Trouble.NAME_SERVER_SILENT,
    socket.EAI_FAIL: Trouble.NAME_SERVER_FAILED,
    socket.EAI_NONAME: Trouble.NO_ADDRESS,
    getattr(socket, "EAI_NODATA", socket.EAI_NONAME): Trouble.NO_ADDRESS,
}

_ERRNO = {
    errno.ECONNREFUSED: Trouble.NOTHING_LISTENS,
    errno.ECONNRESET: Trouble.CUT_BY_OTHER_SIDE,
    errno.ECONNABORTED: Trouble.CUT,
    errno.EPIPE: Trouble.CUT_BY_OTHER_SIDE,
    errno.ENOTCONN: Trouble.CUT,
    errno.ETIMEDOUT: Trouble.TOOK_TOO_LONG,
    errno.ENETUNREACH: Trouble.NO_WAY,
    errno.EHOSTUNREACH: Trouble.NO_WAY,
    errno.ENETDOWN: Trouble.NETWORK_DOWN,
    errno.EADDRNOTAVAIL: Trouble.NO_WAY,
    errno.EADDRINUSE: Trouble.ADDRESS_IN_USE,
    errno.EAFNOSUPPORT: Trouble.NO_WAY,
    errno.EACCES: Trouble.NOT_PERMITTED,
    errno.EPERM: Trouble.NOT_PERMITTED,
    errno.EMFILE: Trouble.NO_CONNECTION_LEFT,
    errno.ENFILE: Trouble.NO_CONNECTION_LEFT,
    errno.ENOBUFS: Trouble.NO_CONNECTION_LEFT,
}

_TLS = {
    "WRONG_VERSION_NUMBER": Trouble.NO_TLS,
    "HTTP_REQUEST": Trouble.NO_TLS,
    "UNEXPECTED_EOF_WHILE_READING": Trouble.CUT_BY_OTHER_SIDE,
}
_TUNNEL = re.compile(r"Tunnel connection failed: (.*)", re.DOTALL)


def plain_error(error: BaseException) -> str | Detail:
    """What an OSError or HTTPException says, for half a sentence; "" for an exception of another kind.

    The texts of the system and of Python carry numbers (`[Errno 111]`, `[SSL: …] (_ssl.c:1000)`) that help nobody.
    """
    if isinstance(error, ssl.SSLError):
        return _tls_detail(error)
    if isinstance(error, socket.gaierror):
        return Detail(_NAME.get(error.errno or 0, Trouble.NAME_NOT_LOOKED_UP))
    if isinstance(error, http.client.HTTPException) and not isinstance(error, ConnectionError):
        return _http_detail(error)
    return _os_message(error) if isinstance(error, OSError) else ""


def _tls_detail(error: ssl.SSLError) -> Detail:
    if isinstance(error, ssl.SSLCertVerificationError):
        why = getattr(error, "verify_message", "")
        return Detail(Trouble.CERTIFICATE_WHY, why=why.rstrip(".")) if why else Detail(Trouble.CERTIFICATE)
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return Detail(Trouble.CUT_BY_OTHER_SIDE)
    reason = getattr(error, "reason", None) or ""  # Python's own errors of this kind have none
    if reason in _TLS:
        return Detail(_TLS[reason])
    why = reason.replace("_", " ").lower()
    return Detail(Trouble.TLS_FAILED_WHY, why=why) if why else Detail(Trouble.TLS_FAILED)


def _http_detail(error: http.client.HTTPException) -> Detail:
    if isinstance(error, http.client.IncompleteRead):
        partial: object = error.partial  # urllib3 counts them
        came = partial if isinstance(partial, int) else len(error.partial)
        if error.expected:
            return Detail(Trouble.ENDED_EARLY_OF, n=came, missing=error.expected)
        return Detail(Trouble.ENDED_EARLY, n=came)
    return Detail(Trouble.NO_HTTP)


def _os_message(error: OSError) -> str | Detail:
    if error.errno is None:
        tunnel = _TUNNEL.fullmatch(str(error))
        if tunnel is not None:
            return Detail(Trouble.PROXY_ANSWERED, answer=tunnel[1].strip())
        unsaid = Trouble.TOOK_TOO_LONG if isinstance(error, TimeoutError) else Trouble.CONNECTION_FAILED
        return message_of(error) or Detail(unsaid)
    known = _ERRNO.get(error.errno)
    return Detail(known) if known else error.strerror or Detail(Trouble.CONNECTION_FAILED)
