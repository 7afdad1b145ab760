"""The scheduler: who goes first, in which thread, and how many in a second."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import count
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from gme_console.api.actions import DescribeRecordInfo, DescribeTaskInfo, Request, StartRecord, StopRecord
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.target import Credential, Endpoint, Target
from gme_console.engine.requests import scheduler as scheduler_module
from gme_console.engine.requests.http_worker import HttpJob
from gme_console.engine.requests.scheduler import (
    MOST_THREADS,
    NEAR_S,
    OPERATORS_THREAD,
    PREPARED_THREADS,
    QUESTIONS_THREAD,
    Scheduler,
)
from gme_console.engine.requests.sending_pace import Priority

TARGET = Target(Endpoint("http", "127.0.0.1", 1), Credential("AKIDone", "key"))
START = StartRecord(1, "1987", 1)
FILES = DescribeRecordInfo(1, 2)
ROOM = DescribeTaskInfo(1, "1987")
tokens = count(1)


FINE = Outcome(Kind.ACCEPTED)
LIMITED = Outcome(Kind.REFUSED, Reason.RATE_LIMITED)


class Thread:
    """Keeps what it is asked for, instead of an HTTP thread."""

    def __init__(self, number: int, sent: Sent) -> None:
        self._number = number
        self._sent = sent
        self.warmed: list[Endpoint] = []

    def exchange(self, job: HttpJob, clock_offset: float | None, then: Callable[[Outcome], None]) -> None:
        self._sent.jobs.append((self._number, job))
        self._sent.offsets.append(clock_offset)
        self._sent.then[job.token] = then

    def warm(self, endpoint: Endpoint, then: Callable[[None], None] | None = None) -> None:
        self.warmed.append(endpoint)
        if then is not None:
            self._sent.warm.append(then)


def _none() -> None:
    """No thread more."""


class Sent:
    """What the scheduler sends: `ended` are the ends that it told, by token."""

    def __init__(self, threads: int = 3, rate: int = 1000, *, grows: bool = False) -> None:
        self.jobs: list[tuple[int, HttpJob]] = []
        self.offsets: list[float | None] = []
        self.then: dict[int, Callable[[Outcome], None]] = {}
        self.ended: dict[int, Outcome] = {}
        self.clocks: list[float] = []
        self.threads = [Thread(number, self) for number in range(threads)]
        self.warm: list[Callable[[None], None]] = []
        self.scheduler = Scheduler(cast(Any, self.threads), rate, cast(Any, self.one_more) if grows else _none)
        self.scheduler.clock_changed.connect(self.clocks.append)

    def one_more(self) -> Thread:
        self.threads.append(Thread(len(self.threads), self))
        return self.threads[-1]

    def submit(self, priority: Priority, request: Request = ROOM, target: Target = TARGET) -> int:
        token = next(tokens)
        self.scheduler.submit(HttpJob(token, request, target, priority), lambda end: self.take(token, end))
        return token

    def take(self, token: int, outcome: Outcome) -> None:
        assert token not in self.ended
        self.ended[token] = outcome

    def tokens(self) -> list[int]:
        return [job.token for _, job in self.jobs]

    def free(self, token: int, outcome: Outcome = FINE) -> None:
        self.then[token](outcome)
        assert self.ended[token] is outcome

    def left(self) -> list[int]:
        """What had not left when the console does."""
        before = set(self.ended)
        self.scheduler.leave()
        gone = [token for token in self.ended if token not in before]
        assert all(self.ended[token].reason is Reason.LEAVING for token in gone)
        return gone


def test_the_operator_goes_first_then_settling_then_watching(qtbot: QtBot) -> None:
    sent = Sent(threads=2)
    first = [sent.submit(Priority.OPERATOR, START) for _ in range(2)]
    watching = [sent.submit(Priority.WATCHING) for _ in range(2)]
    settling = [sent.submit(Priority.RECONCILING) for _ in range(2)]
    operator = [sent.submit(Priority.OPERATOR, START) for _ in range(2)]
    assert sent.tokens() == first
    done = 0
    while done < len(sent.tokens()):
        sent.free(sent.tokens()[done])
        done += 1
    order = sent.tokens()
    assert sorted(order) == sorted(first + watching + settling + operator)
    assert [token for token in order if token in operator] == operator
    assert [token for token in order if token in settling + watching] == settling + watching
    assert order.index(operator[0]) < order.index(settling[0])


def test_one_thread_is_always_there_for_what_the_operator_changes(qtbot: QtBot) -> None:
    """However many questions hang, the operator's own among them."""
    sent = Sent(threads=3)
    for priority in (Priority.WATCHING, Priority.RECONCILING, Priority.OPERATOR) * 3:
        sent.submit(priority)
    assert len(sent.jobs) == 2
    token = sent.submit(Priority.OPERATOR, START)
    assert sent.jobs[-1] == (OPERATORS_THREAD, sent.jobs[-1][1])
    assert sent.jobs[-1][1].token == token


def test_a_start_keeps_off_its_own_thread_while_others_are_free(qtbot: QtBot) -> None:
    sent = Sent(threads=3)
    for _ in range(3):
        sent.submit(Priority.OPERATOR, START)
    assert sorted(thread for thread, _ in sent.jobs) == [0, 1, 2]
    assert sent.jobs[-1][0] == OPERATORS_THREAD


def test_what_has_not_left_can_be_taken_back(qtbot: QtBot) -> None:
    sent = Sent(threads=2)
    out, waiting, other = (sent.submit(Priority.WATCHING) for _ in range(3))
    assert not sent.scheduler.take_back(out)
    assert sent.scheduler.take_back(waiting)
    assert not sent.scheduler.take_back(waiting)
    sent.free(out)
    assert sent.tokens() == [out, other]
    third = sent.submit(Priority.WATCHING)
    assert sent.left() == [third]
    assert sent.left() == []
    sent.free(other)
    assert not {waiting, third} & set(sent.tokens())


def test_what_exceeds_the_pace_leaves_by_itself_later(qtbot: QtBot) -> None:
    sent = Sent(threads=9, rate=4)
    began = time.monotonic()
    all_of_them = [sent.submit(Priority.OPERATOR, START) for _ in range(6)]
    assert sent.tokens() == all_of_them[:4]
    qtbot.waitUntil(lambda: sent.tokens() == all_of_them, timeout=5000)
    assert time.monotonic() - began >= 1.0


def test_one_action_does_not_slow_another_and_one_key_not_another(qtbot: QtBot) -> None:
    sent = Sent(threads=9, rate=2)
    other = Target(TARGET.endpoint, Credential("AKIDtwo", "key"))
    for request, target in ((START, TARGET), (StopRecord(1, 2), TARGET), (START, other)):
        for _ in range(2):
            sent.submit(Priority.OPERATOR, request, target)
    assert len(sent.jobs) == 6


def test_a_slow_action_does_not_hold_up_what_came_after_it(qtbot: QtBot) -> None:
    sent = Sent(threads=9, rate=2)
    held = [sent.submit(Priority.OPERATOR, START) for _ in range(5)][2:]
    token = sent.submit(Priority.WATCHING, FILES)
    assert sent.tokens()[-1] == token
    assert not set(held) & set(sent.tokens())


def test_a_refusal_for_the_rate_slows_only_its_action(qtbot: QtBot) -> None:
    sent = Sent(threads=20, rate=8)
    sent.free(sent.submit(Priority.OPERATOR, START), LIMITED)
    for _ in range(8):
        sent.submit(Priority.OPERATOR, START)
        sent.submit(Priority.OPERATOR, StopRecord(1, 2))
    actions = [job.request.action for _, job in sent.jobs]
    assert actions.count("StartRecord") == 4
    assert actions.count("StopRecord") == 8


def test_what_is_sent_again_keeps_its_place(qtbot: QtBot) -> None:
    """A queue does not grow in front of what was refused for the rate alone."""
    sent = Sent(threads=1)
    first, second, third = (sent.submit(Priority.OPERATOR, START) for _ in range(3))
    sent.free(first)
    del sent.ended[first]
    sent.scheduler.submit(HttpJob(first, START, TARGET), lambda end: sent.take(first, end))
    sent.free(second)
    assert sent.tokens() == [first, second, first]
    sent.free(first)
    assert sent.tokens()[-1] == third


def test_what_an_answer_tells_of_the_clock_goes_into_the_next_request_there(qtbot: QtBot) -> None:
    sent = Sent(threads=9)
    other = Target(Endpoint("http", "127.0.0.1", 2), TARGET.credential)
    sent.free(sent.submit(Priority.OPERATOR), Outcome(Kind.ACCEPTED, clock_offset=2.5))
    sent.submit(Priority.OPERATOR)
    sent.submit(Priority.OPERATOR, target=other)
    assert sent.offsets == [None, 2.5, None]
    assert sent.clocks == [2.5]


def test_every_thread_connects_ahead_unless_it_was_asked_or_used_a_moment_ago(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = Sent(threads=2)
    other = Endpoint("http", "127.0.0.1", 2)
    for endpoint in (TARGET.endpoint, TARGET.endpoint, other, other, TARGET.endpoint):
        sent.scheduler.prewarm(endpoint)
    assert [thread.warmed for thread in sent.threads] == [[TARGET.endpoint, other, TARGET.endpoint]] * 2
    monkeypatch.setattr(scheduler_module, "WARM_AGAIN_S", -1.0)
    sent.scheduler.prewarm(TARGET.endpoint)
    assert len(sent.threads[0].warmed) == 4


def test_a_batch_starts_threads_as_it_needs_them_and_uses_them_once_they_are_connected(qtbot: QtBot) -> None:
    sent = Sent(grows=True, rate=100_000_000)
    batch = [sent.submit(Priority.BATCH, START) for _ in range(30)]
    assert sent.tokens() == batch[:1]  # two of the three are for others
    assert len(sent.threads) == PREPARED_THREADS
    assert sent.threads[3].warmed == [TARGET.endpoint]
    while sent.warm:
        sent.warm.pop(0)(None)
    assert len(sent.threads) == PREPARED_THREADS
    assert sent.tokens() == batch[: PREPARED_THREADS - 2]
    sent.free(batch[0], Outcome(Kind.ACCEPTED, elapsed=NEAR_S + 0.01))  # the service is far away
    while sent.warm:
        sent.warm.pop(0)(None)
    assert len(sent.threads) == MOST_THREADS
    assert sent.tokens() == batch[: MOST_THREADS - 1]
    assert len({thread for thread, _ in sent.jobs} & {OPERATORS_THREAD, QUESTIONS_THREAD}) == 0
    assert sent.left() == batch[MOST_THREADS - 1 :]


def test_some_threads_connect_before_a_batch_begins(qtbot: QtBot) -> None:
    sent = Sent(grows=True)
    for _ in range(2):
        sent.scheduler.prepare(TARGET.endpoint)
    assert [thread.warmed for thread in sent.threads] == [[TARGET.endpoint]] * PREPARED_THREADS


def test_a_press_leaves_before_what_waits_of_a_batch(qtbot: QtBot) -> None:
    sent = Sent(grows=True)
    batch = [sent.submit(Priority.BATCH, START) for _ in range(5)]
    question = sent.submit(Priority.WATCHING, ROOM)
    press = sent.submit(Priority.OPERATOR, START)
    assert sent.tokens() == [batch[0], question, press]
    assert sent.left() == batch[1:]


def test_a_batch_leaves_evenly_and_a_press_among_it_next(qtbot: QtBot) -> None:
    sent = Sent(threads=9, rate=20)
    began = time.monotonic()
    batch = [sent.submit(Priority.BATCH, START) for _ in range(6)]
    qtbot.waitUntil(lambda: len(sent.tokens()) >= 3)
    assert time.monotonic() - began > 0.09
    press = sent.submit(Priority.OPERATOR, START)
    before = sent.tokens()[:-1]  # three; where this thread stood still, more
    assert sent.tokens() == [*batch[: len(before)], press]
    qtbot.waitUntil(lambda: len(sent.tokens()) == 7)
    assert sent.tokens()[len(before) + 1 :] == batch[len(before) :]


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("submit"), st.sampled_from(list(Priority)), st.sampled_from([START, FILES, ROOM])),
        st.tuples(st.just("free"), st.integers(0, 5)),
        st.tuples(st.just("back"), st.integers(0, 50)),
    ),
    max_size=60,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(STEPS, st.integers(2, 5))
def test_nothing_is_lost_or_doubled(qtbot: QtBot, steps: list[tuple[object, ...]], threads: int) -> None:
    sent = Sent(threads=threads)
    submitted: list[int] = []
    taken: list[int] = []
    freed: list[int] = []
    for step in steps:
        match step:
            case ("submit", Priority() as priority, request):
                submitted.append(sent.submit(priority, request))  # type: ignore[arg-type]
            case ("free", int(number)):
                out = [token for token in sent.tokens() if token not in freed]
                if out:
                    freed.append(out[number % len(out)])
                    sent.free(freed[-1])
            case ("back", int(number)) if submitted:
                token = submitted[number % len(submitted)]
                if sent.scheduler.take_back(token):
                    taken.append(token)
        busy = [thread for thread, job in sent.jobs if job.token not in freed]
        assert len(busy) == len(set(busy)) <= threads
    waiting = sent.left()
    assert sorted(sent.tokens() + waiting + taken) == sorted(submitted)
