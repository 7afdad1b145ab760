"""Which requests are sent again by themselves, and when: only those that certainly did nothing."""

from __future__ import annotations

import random

from gme_console.api.outcome import Kind, Outcome, Reason

_PASSING = frozenset(
    {
        Reason.NAME_NOT_FOUND,
        Reason.NAME_TIMEOUT,
        Reason.CONNECTION_REFUSED,
        Reason.UNREACHABLE,
        Reason.CONNECT_TIMEOUT,
        Reason.TLS_FAILED,
        Reason.PROXY_FAILED,
    }
)


def did_nothing_for_now(outcome: Outcome) -> bool:
    """Whether the request did nothing and the same request may succeed later."""
    if outcome.kind is Kind.NOT_SENT:
        return outcome.reason in _PASSING
    return outcome.kind is Kind.REFUSED and outcome.reason is Reason.RATE_LIMITED


_CUT_SHORT = frozenset({Reason.NAME_TIMEOUT, Reason.CONNECT_TIMEOUT})


def telling(last: Outcome, former: Outcome | None, *, time_is_up: bool) -> Outcome:
    """Of the last two attempts that did nothing, the one that says why: not one that merely ran out of time."""
    if former is not None and time_is_up and last.kind is Kind.NOT_SENT and last.reason in _CUT_SHORT:
        return former
    return last


def wait_before(attempt: int, first_s: float, most_s: float) -> float:
    """Seconds before attempt 1, 2, …: growing twofold up to `most_s`, each a random half more or less."""
    grown = min(most_s, first_s * 2 ** min(attempt - 1, 16))
    return float(grown * random.uniform(0.5, 1.5))  # noqa: S311  spreads load, hides nothing
