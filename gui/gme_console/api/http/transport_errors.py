"""Exceptions of an exchange turned into reasons."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Iterator

from gme_console.api.detail import Detail
from gme_console.api.http.deadline import Deadline, ExchangeStage, SpokeFirst
from gme_console.api.http.error_text import plain_error
from gme_console.api.outcome import Reason
from gme_console.api.trouble import Trouble


class TransportError(Exception):
    """An exchange ended without an answer; `reason` says how, `message` more of it."""

    def __init__(self, reason: Reason, message: str | Detail) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message


def before_writing(guard: Deadline, error: Exception, proxied: bool) -> TransportError:
    """The fault of a request that never left, by the stage that was not passed."""
    cause = guard.connect_error or error
    late = guard.timed_out or isinstance(cause, TimeoutError)
    return TransportError(_connect_reason(guard.stage, cause, proxied, late), _detail(cause))


def after_writing(guard: Deadline, error: Exception) -> TransportError:
    """The fault of a request that may have been done."""
    if guard.overflow:
        return TransportError(Reason.TOO_LARGE, Detail(Trouble.TOO_LARGE))
    if guard.timed_out:
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
