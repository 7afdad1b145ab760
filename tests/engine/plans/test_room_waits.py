"""Which room is asked about when, with a clock and a service in hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from console_bot import profile_at
from copies import replace
from gme_console.api.action_answers import DescribeTaskInfoAnswer
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.values import UserLists
from gme_console.engine.plans.room_waits import MOST_OUT, RoomWaits, WaitedRoom
from gme_console.engine.requests.sending_pace import Priority
from gme_console.engine.settings import PlanSettings
from gme_console.ledger.plan_records import ROOM_NOT_FOUND

if TYPE_CHECKING:
    from gme_console.api.actions import DescribeTaskInfo
    from gme_console.api.detail import Detail
    from gme_console.profiles.profile import Profile

LIVE = profile_at("https://gme.tencentcloudapi.com")
NOT_THERE = Outcome(Kind.REFUSED, Reason.SERVICE_ERROR, code=ROOM_NOT_FOUND)
THERE = Outcome(Kind.ACCEPTED, answer=DescribeTaskInfoAnswer(None, None, UserLists(), "r"))
NO_KEY = Outcome(Kind.NOT_SENT, Reason.NO_CREDENTIAL, message="no key")
NO_LINE = Outcome(Kind.NOT_SENT, Reason.CONNECTION_REFUSED, message="no line")
TOO_FAST = Outcome(Kind.REFUSED, Reason.RATE_LIMITED, code="RequestLimitExceeded")


Then = Callable[[Outcome], None]


class Service:
    """Questions as they were asked, answered by hand."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.open: dict[int, tuple[str, Then]] = {}
        self.priorities: set[Priority] = set()

    def ask(
        self, _profile: Profile, question: DescribeTaskInfo, priority: Priority, then: Callable[[Outcome], None]
    ) -> int:
        self.asked.append(question.RoomId)
        self.priorities.add(priority)
        self.open[len(self.asked)] = (question.RoomId, then)
        return len(self.asked)

    def cancel(self, token: int) -> None:
        self.open.pop(token, None)

    def answer(self, outcome: Outcome) -> None:
        """The question that was asked first."""
        _, then = self.open.pop(min(self.open))
        then(outcome)


class Bench:
    def __init__(self) -> None:
        self.now = 1000.0
        self.service = Service()
        self.there: list[str] = []
        self.troubles: list[str | Detail] = []
        self.waits = RoomWaits(
            self.service,  # type: ignore[arg-type]
            PlanSettings(),
            lambda: self.now,
            lambda room: self.there.append(room.RoomId),
            lambda _room, why: self.troubles.append(why),
        )

    def look(self, *rooms: WaitedRoom, tried: tuple[WaitedRoom, ...] = ()) -> None:
        self.waits.look(frozenset(rooms), frozenset(tried))

    def pause(self, *rooms: WaitedRoom) -> float:
        """Seconds until the next question, looked at each half second; nothing is asked now."""
        asked, begun = len(self.service.asked), self.now
        while len(self.service.asked) == asked:
            self.now += 0.5
            self.look(*rooms)
        return self.now - begun


def rooms(*names: str, profile: Profile = LIVE) -> tuple[WaitedRoom, ...]:
    return tuple(WaitedRoom(profile, 3400352518, name) for name in names)


def test_a_few_are_asked_about_at_once_and_each_answer_makes_room_for_the_next() -> None:
    bench = Bench()
    bench.look(*rooms("a", "b", "c", "d"), *rooms("a", "e", profile=replace(LIVE, id="other")))
    assert len(bench.service.open) == MOST_OUT
    for _ in range(6):
        bench.service.answer(NOT_THERE)
    assert sorted(bench.service.asked) == ["a", "a", "b", "c", "d", "e"]
    assert bench.service.priorities == {Priority.WATCHING}
    assert bench.service.open == {}


@pytest.mark.parametrize(("waited", "about"), [(0.0, 5.0), (700.0, 15.0), (4000.0, 30.0)])
def test_the_pauses_follow_how_long_it_was_waited(waited: float, about: float) -> None:
    bench = Bench()
    (room,) = rooms("a")
    bench.look(room)
    bench.now += waited
    bench.service.answer(NOT_THERE)
    assert about * 0.5 <= bench.pause(room) <= about * 1.5 + 0.5


def test_what_is_there_is_told_each_time() -> None:
    bench = Bench()
    (room,) = rooms("a")
    bench.look(room)
    bench.service.answer(NOT_THERE)
    assert bench.there == []
    bench.pause(room)
    bench.service.answer(THERE)
    assert bench.there == ["a"]


def test_starts_that_are_refused_all_the_same_make_the_pauses_grow() -> None:
    """Nothing of it is forgotten while a start is out, and one word that the room is not there ends it."""
    bench = Bench()
    (room,) = rooms("a")
    bench.look(room)
    for most in (30.0, 60.0, 120.0, 240.0, 300.0, 300.0):
        bench.service.answer(THERE)
        bench.look(tried=(room,))
        bench.waits.was_refused(room)
        assert most * 0.5 <= bench.pause(room) <= most * 1.5 + 0.5
    bench.service.answer(NOT_THERE)
    assert bench.pause(room) <= 30 * 1.5 + 0.5
    assert len(bench.there) == 6


def test_while_its_start_is_out_nobody_asks_about_a_room() -> None:
    bench = Bench()
    (room,) = rooms("a")
    bench.look(room)
    bench.service.answer(THERE)
    bench.now += 1000
    bench.look(tried=(room,))
    assert bench.service.asked == ["a"]


def test_who_waits_no_longer_is_not_asked_for() -> None:
    bench = Bench()
    bench.look(*rooms("a"))
    bench.look()
    assert bench.service.open == {}
    bench.look(*rooms("a"))
    assert bench.service.asked == ["a", "a"]


@pytest.mark.parametrize(("outcome", "times"), [(NO_KEY, 1), (NO_LINE, 3), (TOO_FAST, 0)])
def test_why_nobody_can_be_asked_is_told_once(outcome: Outcome, times: int) -> None:
    """`times`: questions until it is told; 0: that is no trouble to speak of."""
    bench = Bench()
    (room,) = rooms("a")
    bench.look(room)
    told = []
    for _ in range(6):
        bench.service.answer(outcome)
        told.append(len(bench.troubles))
        bench.pause(room)
    assert told == [0 if not times or number < times else 1 for number in range(1, 7)]


def test_failures_make_the_pauses_grow_and_a_key_that_came_ends_them() -> None:
    bench = Bench()
    (room,) = rooms("a")
    bench.look(room)
    for most in (5.0, 10.0, 20.0, 40.0, 60.0, 60.0):
        bench.service.answer(NO_KEY)
        assert most * 0.5 <= bench.pause(room) <= most * 1.5 + 0.5
    bench.service.answer(NO_KEY)
    bench.waits.hurry()
    asked = len(bench.service.asked)
    bench.look(room)
    assert len(bench.service.asked) == asked + 1
