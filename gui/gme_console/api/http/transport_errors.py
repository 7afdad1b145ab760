"""Exceptions of an exchange turned into reasons, and into what can be said of them."""

from __future__ import annotations

import errno
import http.client
import re
import socket
import ssl
from collections.abc import Iterator

from gme_console.api.detail import Detail, message_of
from gme_console.api.http.deadline import Deadline, ExchangeStage, SpokeFirst
from gme_console.api.outcome import Reason
from gme_console.api.trouble import Trouble


class TransportError(Exception):
    """An exchange ended without an answer; `reason` says how, `message` more of it."""

    def __init__(self, reason: Reason, message: str | Detail) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message


def before_writing(deadline: Deadline, error: Exception, proxied: bool) -> TransportError:
    """The fault of a request that never left, by the stage that was not passed."""
    cause = deadline.connect_error or error
    late = deadline.timed_out or isinstance(cause, TimeoutError)
    return TransportError(_connect_reason(deadline.stage, cause, proxied, late), _detail(cause))


def after_writing(deadline: Deadline, error: Exception) -> TransportError:
    """The fault of a request that may have been done."""
    if deadline.overflow:
        return TransportError(Reason.TOO_LARGE, Detail(Trouble.TOO_LARGE))
    if deadline.timed_out:
        return TransportError(Reason.READ_TIMEOUT, Detail(Trouble.NOT_IN_TIME))
    causes = list(_causes(error))
    for kind, reason in _AFTER_WRITING:
        for cause in causes:
            if isinstance(cause, kind):
                return TransportError(reason, _detail(cause))
    if any(isinstance(cause, OSError) and cause.errno for cause in causes):
        return TransportError(Reason.CONNECTION_LOST, _detail(error))
    return TransportError(Reason.NOT_JSON, Detail(Trouble.UNREADABLE, why=internal_detail(causes[-1])))


def internal_detail(error: BaseException) -> Detail | str:
    """What and where, without the exception's text: it could quote a secret."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return type(error).__name__
    code = trace.tb_frame.f_code
    return Detail(Trouble.INTERNAL, error=type(error).__name__, function=code.co_name, line=trace.tb_lineno)


_AFTER_WRITING: tuple[tuple[type[Exception], Reason], ...] = (
    (http.client.IncompleteRead, Reason.TRUNCATED),
    (ConnectionError, Reason.CONNECTION_LOST),
    (ssl.SSLError, Reason.CONNECTION_LOST),
    (http.client.HTTPException, Reason.NOT_JSON),
)


def _connect_reason(stage: ExchangeStage, cause: Exception, proxied: bool, late: bool) -> Reason:
    if isinstance(cause, SpokeFirst):
        return Reason.SPOKE_FIRST
    if proxied and stage in (ExchangeStage.START, ExchangeStage.NAME, ExchangeStage.CONNECT, ExchangeStage.PROXY):
        return Reason.PROXY_FAILED
    match stage:
        case ExchangeStage.NAME:
            return Reason.NAME_TIMEOUT if late else Reason.NAME_NOT_FOUND
        case ExchangeStage.CONNECT if isinstance(cause, ConnectionRefusedError):
            return Reason.CONNECTION_REFUSED
        case ExchangeStage.CONNECT:
            return Reason.CONNECT_TIMEOUT if late else Reason.UNREACHABLE
        case ExchangeStage.TLS if isinstance(cause, ssl.SSLCertVerificationError):
            return Reason.CERTIFICATE_NOT_TRUSTED
        case ExchangeStage.TLS:
            return Reason.CONNECT_TIMEOUT if late else Reason.TLS_FAILED
    return Reason.CONNECT_TIMEOUT if late else Reason.INTERNAL


def _detail(cause: BaseException) -> str | Detail:
    return plain_error(cause) or internal_detail(cause)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The exception and those that it wraps, as requests and urllib3 do in several ways."""
    waiting: list[BaseException] = [error]
    seen: list[BaseException] = []
    while waiting:
        cause = waiting.pop()
        if any(cause is other for other in seen):
            continue
        seen.append(cause)
        yield cause
        linked = [cause.__cause__, cause.__context__, getattr(cause, "reason", None), *cause.args]
        waiting.extend(link for link in linked if isinstance(link, BaseException))


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
