"""What is sent again: only what certainly did nothing, and with a wait that grows and never marches in step."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.engine.requests import sending_pace
from gme_console.engine.requests.sending_pace import Attempts, did_nothing_for_now, most_informative, wait_before

AGAIN = {
    (Kind.NOT_SENT, Reason.NAME_NOT_FOUND),
    (Kind.NOT_SENT, Reason.NAME_TIMEOUT),
    (Kind.NOT_SENT, Reason.CONNECTION_REFUSED),
    (Kind.NOT_SENT, Reason.UNREACHABLE),
    (Kind.NOT_SENT, Reason.CONNECT_TIMEOUT),
    (Kind.NOT_SENT, Reason.TLS_FAILED),
    (Kind.NOT_SENT, Reason.PROXY_FAILED),
    (Kind.REFUSED, Reason.RATE_LIMITED),
}


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("reason", Reason)
def test_only_what_did_nothing_and_may_pass_is_sent_again(kind: Kind, reason: Reason) -> None:
    assert did_nothing_for_now(Outcome(kind, reason)) is ((kind, reason) in AGAIN)


def test_an_attempt_that_ran_out_of_time_says_less_than_the_one_before() -> None:
    no_tls, late = Outcome(Kind.NOT_SENT, Reason.TLS_FAILED), Outcome(Kind.NOT_SENT, Reason.CONNECT_TIMEOUT)
    unknown = Outcome(Kind.UNKNOWN, Reason.READ_TIMEOUT)
    assert most_informative(late, no_tls, time_is_up=True) is no_tls
    assert most_informative(late, no_tls, time_is_up=False) is late
    assert most_informative(late, None, time_is_up=True) is late
    assert most_informative(no_tls, late, time_is_up=True) is no_tls
    assert most_informative(unknown, no_tls, time_is_up=True) is unknown


@given(st.integers(1, 10_000), st.floats(0.01, 5), st.floats(5, 60))
def test_waits_grow_up_to_a_limit_and_differ(attempt: int, first: float, most: float) -> None:
    grown = min(most, first * 2 ** min(attempt - 1, 16))
    waits = {wait_before(attempt, first, most) for _ in range(20)}
    assert all(grown * 0.5 <= wait <= grown * 1.5 for wait in waits)
    assert len(waits) > 1


def test_nothing_is_sent_again_that_would_be_cut_off_before_its_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(sending_pace.time, "monotonic", lambda: now)
    for age, again in ((5.0, True), (8.8, False)):
        attempts = Attempts()
        now = 100.0
        attempts.left()
        now += age
        wait = attempts.again_in(10.0, Outcome(Kind.NOT_SENT, Reason.CONNECTION_REFUSED))
        assert (wait is not None) is again
