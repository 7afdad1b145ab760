"""What an answer tells about the server's clock. Offsets are server time minus local time, in seconds."""

from __future__ import annotations

import re
from datetime import UTC
from email.utils import parsedate_to_datetime

EXPIRED = "AuthFailure.SignatureExpire"

_UNIX_TIME = re.compile(r"(?<![0-9])[0-9]{10}(?![0-9])")
_PLAUSIBLE = range(1_500_000_000, 4_102_444_800)
"""Unix seconds that a server may claim: July 2017, before the API's version, to the end of the century."""

_NOISE_S = 2.0
_AGREEMENT_S = 300.0


def date_offset(date: str | None, local: float) -> float | None:
    """Offset by the header Date, seen at local unix time `local`. Date is cut to a second, so half is added."""
    try:
        moment = parsedate_to_datetime(date or "")
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        server = moment.timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return server + 0.5 - local if int(server) in _PLAUSIBLE else None


def expired_offset(message: str, date: str | None, timestamp: int, local: float) -> float | None:
    """Offset by the unix time in a SignatureExpire message, which the service puts there, or else by Date.

    `timestamp` is the X-TC-Timestamp that was refused; the message may repeat it.
    """
    by_date = date_offset(date, local)
    for digits in _UNIX_TIME.findall(message):
        server = int(digits)
        offset = server + 0.5 - local
        agrees = by_date is None or abs(offset - by_date) <= _AGREEMENT_S
        if server != timestamp and server in _PLAUSIBLE and agrees:
            return offset
    return by_date


def smoothed(known: float | None, measured: float | None, took: float) -> float | None:
    """The offset to go on with: the known one, unless the measurement contradicts it beyond its uncertainty.

    `took` is how long the exchange lasted in which it was measured, in seconds.
    """
    if known is None or measured is None:
        return known if measured is None else measured
    return measured if abs(measured - known) >= _NOISE_S + took / 2 else known
