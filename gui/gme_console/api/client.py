"""One request from dataclass to outcome, within a total deadline, never raising."""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from gme_console.api import clock_skew
from gme_console.api.actions import Request, encode
from gme_console.api.classify import classify
from gme_console.api.detail import message_of
from gme_console.api.http.deadline import Deadline
from gme_console.api.http.transport import HttpAnswer, Transport
from gme_console.api.http.transport_errors import TransportError, internal_detail
from gme_console.api.limits import Limits
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.signer import BadCredential, SigningKeys, signed_headers
from gme_console.api.target import Endpoint, HostNotAllowed

if TYPE_CHECKING:
    from gme_console.api.target import Target


_LIMITS = Limits()


class Client:
    """Keeps its connection open between calls. For one thread at a time; `now` gives local unix seconds."""

    def __init__(self, limits: Limits = _LIMITS, now: Callable[[], float] = time.time) -> None:
        self._limits = limits
        self._now = now
        self._transport = Transport()
        self._keys = SigningKeys()

    def call(
        self,
        request: Request,
        target: Target,
        clock_offset: float | None = None,
        deadline: float | None = None,
    ) -> Outcome:
        """The end of the request; blocks for `Limits.total` seconds at most, or until an earlier `deadline`.

        `deadline` is time.monotonic() seconds; `clock_offset` is what the endpoint's last outcome told.
        A signature refused as expired is corrected and sent once more; nothing else is ever sent twice.
        Raises nothing but KeyboardInterrupt and SystemExit.
        """
        started = time.monotonic()
        end_by = min(started + self._limits.total, math.inf if deadline is None else deadline)
        outcome = self._attempt(request, target, clock_offset, end_by)
        if _worth_correcting(outcome, clock_offset):
            second = self._attempt(request, target, outcome.clock_offset, end_by)
            if second.kind is not Kind.NOT_SENT:
                outcome = second._replace(sendings=outcome.sendings + second.sendings)
        return outcome._replace(elapsed=time.monotonic() - started)

    def warm(self, endpoint: Endpoint) -> None:
        """Connects, TLS included, without a request, so that the next call costs one round trip.

        Never raises. Blocks for `Limits.connect` seconds at most; a good connection that is open is kept.
        """
        with contextlib.suppress(Exception):
            endpoint.require_allowed()
            self._transport.warm(endpoint, self._deadline(math.inf))

    def close(self) -> None:
        """Closes what is open. The client may be used again."""
        self._transport.close()

    def _deadline(self, end_by: float) -> Deadline:
        return Deadline(time.monotonic() + self._limits.connect, end_by, self._limits.body)

    def _attempt(self, request: Request, target: Target, offset: float | None, end_by: float) -> Outcome:
        deadline = self._deadline(end_by)
        started, local = time.monotonic(), self._now()
        try:
            outcome = self._exchange(request, target, offset, deadline)
        except HostNotAllowed as error:
            outcome = Outcome(Kind.NOT_SENT, Reason.HOST_NOT_ALLOWED, message=message_of(error), clock_offset=offset)
        except BadCredential as error:
            outcome = Outcome(Kind.NOT_SENT, Reason.BAD_CREDENTIAL, message=message_of(error), clock_offset=offset)
        except TransportError as fault:
            outcome = Outcome(_kind(deadline), fault.reason, message=fault.message, clock_offset=offset)
        except Exception as error:  # noqa: BLE001 - a fault of ours must not lose what became of the request
            outcome = Outcome(_kind(deadline), Reason.INTERNAL, message=internal_detail(error), clock_offset=offset)
        if deadline.written_at is None:
            return outcome
        return outcome._replace(sendings=1, sent_at=local + (deadline.written_at - started))

    def _exchange(self, request: Request, target: Target, offset: float | None, deadline: Deadline) -> Outcome:
        body = encode(request)
        timestamp = int(self._now() + (offset or 0.0))
        headers = signed_headers(
            request.action,
            body,
            target.endpoint,
            target.credential,
            timestamp,
            target.region,
            target.language,
            self._keys,
        )
        local, started = self._now(), time.monotonic()
        answer = self._transport.post(target.endpoint, headers, body, deadline, self._limits.body)
        outcome = _outcome(request, answer)
        if deadline.surplus or outcome.kind is Kind.UNKNOWN:
            self._transport.close()  # nobody knows where the next answer would begin
        took = answer.received_at - (deadline.written_at or started)
        middle = local + (answer.received_at - took / 2 - started)
        known = _learn(outcome, answer, offset, timestamp, middle, took)
        return outcome._replace(http_status=answer.status, raw=answer.raw, clock_offset=known)


def _kind(deadline: Deadline) -> Kind:
    return Kind.NOT_SENT if deadline.written_at is None else Kind.UNKNOWN


def _outcome(request: Request, answer: HttpAnswer) -> Outcome:
    if answer.fault is not None:
        return Outcome(Kind.UNKNOWN, answer.fault.reason, message=answer.fault.message)
    return classify(request, answer.status, answer.raw)


def _learn(
    outcome: Outcome, answer: HttpAnswer, known: float | None, timestamp: int, local: float, took: float
) -> float | None:
    if outcome.kind is Kind.REFUSED and outcome.code == clock_skew.EXPIRED:
        measured = clock_skew.expired_offset(str(outcome.message), answer.date, timestamp, local)
        return known if measured is None else measured
    return clock_skew.smoothed(known, clock_skew.date_offset(answer.date, local), took)


def _worth_correcting(outcome: Outcome, used: float | None) -> bool:
    """Whether the service refused the timestamp and told a time that makes another one."""
    if outcome.kind is not Kind.REFUSED or outcome.code != clock_skew.EXPIRED or outcome.clock_offset is None:
        return False
    return abs(outcome.clock_offset - (used or 0.0)) >= 1
