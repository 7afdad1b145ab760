"""The pace: whatever comes, the service never counts more requests in a second than it allows."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from gme_console.engine.requests.sending_pace import (
    EASED_FOR_S,
    EVEN_S,
    HALVED_FOR_S,
    WINDOW_S,
    Priority,
    RateLimiter,
)
from gme_console.engine.settings import REQUESTS_PER_SECOND

PRIORITIES = st.sampled_from(list(Priority))
PRESSES = st.lists(st.tuples(st.floats(0, 0.4), PRIORITIES), min_size=1, max_size=80)
RATES = st.integers(1, 25)


def leave_as_soon_as_allowed(
    rate_limiter: RateLimiter, presses: list[tuple[float, Priority]]
) -> list[tuple[float, Priority]]:
    """When each request leaves, if each waits for exactly as long as it is told, one after the other."""
    now, left = 100.0, []
    for pause, priority in presses:
        now += pause
        while (wait := rate_limiter.wait(priority, now)) > 0:
            now += wait
        rate_limiter.sent(now, priority)
        left.append((now, priority))
    return left


@given(RATES, PRESSES)
def test_no_second_has_more_than_the_rate(rate: int, presses: list[tuple[float, Priority]]) -> None:
    left = leave_as_soon_as_allowed(RateLimiter(rate), presses)
    times = [at for at, _ in left]
    for n, at in enumerate(times):
        assert sum(1 for later in times[n:] if later < at + 1.0) <= rate


@given(st.integers(2, 25), PRESSES)
def test_a_quarter_is_the_operators_alone(rate: int, presses: list[tuple[float, Priority]]) -> None:
    """When somebody else is told to go, the operator may still go at once, as often as the reserve has room."""
    rate_limiter = RateLimiter(rate)
    now = 100.0
    for pause, priority in presses:
        now += pause
        if priority in (Priority.OPERATOR, Priority.BATCH):
            priority = Priority.WATCHING
        now += rate_limiter.wait(priority, now)
        if rate_limiter.wait(priority, now) > 0:
            continue
        rate_limiter.sent(now)
        for _ in range(max(1, rate // 4)):
            assert rate_limiter.wait(Priority.OPERATOR, now) == 0


@given(RATES, PRESSES, PRIORITIES)
def test_a_wait_is_enough_and_not_too_much(rate: int, presses: list[tuple[float, Priority]], who: Priority) -> None:
    rate_limiter = RateLimiter(rate)
    left = leave_as_soon_as_allowed(rate_limiter, presses)
    now = left[-1][0]
    wait = rate_limiter.wait(who, now)
    assert 0 <= wait <= WINDOW_S + 0.001
    if wait > 0.01:
        assert rate_limiter.wait(who, now + wait - 0.005) > 0
    assert rate_limiter.wait(who, now + wait + 1e-6) == 0


@given(PRESSES)
def test_the_operator_never_waits_longer_than_others(presses: list[tuple[float, Priority]]) -> None:
    rate_limiter = RateLimiter()
    for at, _ in leave_as_soon_as_allowed(rate_limiter, presses):
        waits = [rate_limiter.wait(priority, at) for priority in Priority]
        if waits[Priority.BATCH] == 0:  # its distances are the shorter ones by what the network bunches together
            assert waits[Priority.OPERATOR] <= WINDOW_S - EVEN_S + 1e-9
        waits[Priority.BATCH] = waits[Priority.OPERATOR]
        assert waits == sorted(waits)


def allowed_at_once(rate_limiter: RateLimiter, priority: Priority, now: float) -> int:
    """How many may leave in one moment."""
    number = 0
    while rate_limiter.wait(priority, now) == 0:
        rate_limiter.sent(now)
        number += 1
    return number


def test_a_refusal_for_the_rate_halves_it_for_a_while_and_another_one_again() -> None:
    rate_limiter = RateLimiter()
    now = 100.0
    assert allowed_at_once(rate_limiter, Priority.OPERATOR, now) == REQUESTS_PER_SECOND
    for rate in (10, 5, 2, 1, 1, 1):
        rate_limiter.limited(now)
        now += 2
        assert allowed_at_once(rate_limiter, Priority.OPERATOR, now) == rate
    now += HALVED_FOR_S + 1
    assert allowed_at_once(rate_limiter, Priority.OPERATOR, now) == REQUESTS_PER_SECOND


def test_halvings_do_not_add_up_over_the_day() -> None:
    rate_limiter = RateLimiter()
    now = 100.0
    for _ in range(10):
        rate_limiter.limited(now)
        assert allowed_at_once(rate_limiter, Priority.OPERATOR, now) == REQUESTS_PER_SECOND // 2
        now += HALVED_FOR_S + 2


@given(st.integers(1, 3), st.integers(0, 10))
def test_even_the_lowest_rate_lets_everybody_through_in_the_end(rate: int, refusals: int) -> None:
    rate_limiter = RateLimiter(rate)
    for _ in range(refusals):
        rate_limiter.limited(100.0)
    for priority in Priority:
        assert rate_limiter.wait(priority, 200.0) == 0
        assert RateLimiter(rate).wait(priority, 0.0) == 0


def batch_times(rate_limiter: RateLimiter, count: int, now: float = 100.0) -> list[float]:
    """When a batch's requests leave, if each leaves as soon as it may."""
    return [at for at, _ in leave_as_soon_as_allowed(rate_limiter, [(0.0, Priority.BATCH)] * count)]


def test_a_batch_keeps_the_pace_full_at_even_distances() -> None:
    times = batch_times(RateLimiter(), 400)
    distances = [later - at for at, later in pairwise(times)]
    assert max(distances) - min(distances) < 0.002
    assert 19.3 < (len(times) - 1) / (times[-1] - times[0]) < 20


@given(st.lists(st.floats(0, 0.02), min_size=60, max_size=60))
def test_a_batch_makes_up_for_timers_that_come_late(late: list[float]) -> None:
    rate_limiter = RateLimiter()
    now, times = 100.0, []
    for pause in late:
        now += rate_limiter.wait(Priority.BATCH, now) + pause
        rate_limiter.sent(now, Priority.BATCH)
        times.append(now)
    for n, at in enumerate(times):
        assert sum(1 for later in times[n:] if later < at + 1.0) <= REQUESTS_PER_SECOND
    assert (len(times) - 1) / (times[-1] - times[0]) > 19.0


def test_a_press_among_a_batch_waits_for_one_distance() -> None:
    rate_limiter = RateLimiter()
    for at in batch_times(rate_limiter, 100):
        assert at > 0
    now = rate_limiter._sent[-1]
    assert rate_limiter.wait(Priority.OPERATOR, now) < 2 * EVEN_S / REQUESTS_PER_SECOND


def test_a_batch_that_was_too_fast_once_is_eased_and_then_halved() -> None:
    rate_limiter = RateLimiter()
    now = batch_times(rate_limiter, 40)[-1]
    rate_limiter.limited(now, now - 0.2)
    rate_limiter.limited(now + 0.05, now - 0.1)  # had left before the pace was eased
    times = [at for at, _ in leave_from(rate_limiter, now + WINDOW_S, 17)]
    assert 15 < (len(times) - 1) / (times[-1] - times[0]) < 17
    now = times[-1]
    rate_limiter.limited(now, now - 0.1)
    times = [at for at, _ in leave_from(rate_limiter, now + WINDOW_S, 20)]
    assert 9 < (len(times) - 1) / (times[-1] - times[0]) < 10
    times = [at for at, _ in leave_from(rate_limiter, now + HALVED_FOR_S + EASED_FOR_S, 60)]
    assert 19 < (len(times) - 1) / (times[-1] - times[0]) < 20


def leave_from(rate_limiter: RateLimiter, now: float, count: int) -> list[tuple[float, Priority]]:
    left = []
    for _ in range(count):
        while (wait := rate_limiter.wait(Priority.BATCH, now)) > 0:
            now += wait
        rate_limiter.sent(now, Priority.BATCH)
        left.append((now, Priority.BATCH))
    return left
