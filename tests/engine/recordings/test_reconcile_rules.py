"""Settling, pure: what is concluded from what was seen, held against every world that could have shown it."""

from __future__ import annotations

import sys
from dataclasses import dataclass

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gme_console.api.action_answers import DescribeRecordInfoAnswer, DescribeTaskInfoAnswer, RecordInfo
from gme_console.api.actions import ModifyRecordInfo, StartRecord, StopRecord
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.target import same_host
from gme_console.api.values import UserLists
from gme_console.engine.recordings.reconcile_rules import (
    NOTHING,
    Case,
    Cases,
    Decision,
    RoomLook,
    agree,
    alike,
    answer_in,
    decide,
    is_gone,
    state_of,
)
from gme_console.engine.settings import SPACING_S
from gme_console.ledger.records import LIVE_STATES, Row, State, Unreconciled

BIZ, TASK, OTHER = 3400352518, 446192236330927912, 2**64 - 1
ONLY, EXCEPT = UserLists(("1145", "2")), UserLists((), ("9",))
START = StartRecord(BIZ, "1987", 1, ONLY)
STOP = StopRecord(BIZ, TASK)
CHANGE = ModifyRecordInfo(BIZ, TASK, 3, EXCEPT)
ROW = Row(
    1, 0, 0, "practice", "Practice", "host", BIZ, "1987", 1, ONLY, None, State.SETTLING, "connection_lost", "", "", ""
)


def unreconciled(request: StartRecord | StopRecord | ModifyRecordInfo) -> Unreconciled:
    return Unreconciled(ROW, 7, request)


def seen(task: int | None, mode: int | None = 1, users: UserLists = ONLY) -> DescribeTaskInfoAnswer:
    return DescribeTaskInfoAnswer(task, mode, users, "r") if task else NOTHING


def looks(*answers: DescribeTaskInfoAnswer, apart: float = SPACING_S) -> tuple[RoomLook, ...]:
    return tuple(RoomLook(100.0 + n * apart, answer) for n, answer in enumerate(answers))


SETTLED, ASKED = Reason.SETTLED, (3, EXCEPT)

TABLE = [
    # request, what was seen (5 s apart), state, reason, TaskId; the first look alone never decides
    (START, [seen(None), seen(None)], State.NOT_STARTED, Reason.DID_NOT_START, None),
    (START, [seen(TASK), seen(TASK)], State.ACCEPTED, SETTLED, TASK),
    (START, [seen(OTHER), seen(OTHER)], State.ACCEPTED, SETTLED, OTHER),
    (START, [seen(TASK, None), seen(TASK)], State.ACCEPTED, SETTLED, TASK),
    (START, [seen(TASK, 1, UserLists(("2", "1145"))), seen(TASK)], State.ACCEPTED, SETTLED, TASK),
    (START, [seen(None), seen(TASK)], None, None, None),
    (START, [seen(TASK), seen(None)], None, None, None),
    (START, [seen(TASK), seen(OTHER)], None, None, None),
    (START, [seen(OTHER, 2), seen(TASK)], None, None, None),
    (START, [seen(TASK, 2), seen(TASK, 2)], State.NOT_STARTED, Reason.OTHER_TASK, None),
    (START, [seen(TASK, 2), seen(OTHER, 2)], State.NOT_STARTED, Reason.OTHER_TASK, None),
    (START, [seen(TASK, 1, UserLists())] * 2, State.NOT_STARTED, Reason.OTHER_TASK, None),
    (START, [seen(TASK, 1, UserLists(("1145",)))] * 2, State.NOT_STARTED, Reason.OTHER_TASK, None),
    (STOP, [seen(None), seen(None)], State.STOPPED, SETTLED, None),
    (STOP, [seen(OTHER), seen(None)], State.STOPPED, SETTLED, None),
    (STOP, [seen(None), seen(TASK)], None, None, None),
    (STOP, [seen(TASK), seen(None)], None, None, None),
    (STOP, [seen(TASK), seen(TASK, 2)], State.ACCEPTED, Reason.NOT_STOPPED, None),
    (CHANGE, [seen(TASK, *ASKED), seen(TASK, *ASKED)], State.ACCEPTED, SETTLED, None),
    (CHANGE, [seen(TASK, None, EXCEPT), seen(TASK, *ASKED)], State.ACCEPTED, SETTLED, None),
    (CHANGE, [seen(TASK), seen(TASK, *ASKED)], None, None, None),
    (CHANGE, [seen(TASK, *ASKED), seen(TASK)], None, None, None),
    (CHANGE, [seen(TASK), seen(TASK, 1, UserLists(("2", "1145")))], State.ACCEPTED, Reason.NOT_CHANGED, None),
    (CHANGE, [seen(TASK, 3), seen(TASK, 3)], State.ACCEPTED, Reason.NOT_CHANGED, None),
    (CHANGE, [seen(TASK, 2), seen(TASK, 1)], None, None, None),
    (CHANGE, [seen(None), seen(None)], State.ENDED, SETTLED, None),
    (CHANGE, [seen(OTHER, *ASKED), seen(None)], State.ENDED, SETTLED, None),
    (CHANGE, [seen(None), seen(TASK, *ASKED)], None, None, None),
]


@pytest.mark.parametrize(("request_", "answers", "state", "reason", "task"), TABLE)
def test_each_rule(
    request_: StartRecord | StopRecord | ModifyRecordInfo,
    answers: list[DescribeTaskInfoAnswer],
    state: State | None,
    reason: Reason | None,
    task: int | None,
) -> None:
    for number in range(1, len(answers)):
        assert decide(unreconciled(request_), looks(*answers[:number]), SPACING_S) is None
    assert decide(unreconciled(request_), looks(*answers, apart=4.9), SPACING_S) is None
    decision = decide(unreconciled(request_), looks(*answers), SPACING_S)
    if state is None:
        assert decision is None
    else:
        assert decision is not None
        assert (decision.state, decision.reason, decision.TaskId) == (state, reason, task)


def test_a_change_leaves_the_row_as_the_service_shows_the_task() -> None:
    done = decide(unreconciled(CHANGE), looks(seen(TASK, *ASKED), seen(TASK, *ASKED)), SPACING_S)
    assert done == Decision(State.ACCEPTED, SETTLED, RecordMode=3, users=EXCEPT)
    not_done = decide(unreconciled(CHANGE), looks(seen(TASK, 2, ONLY), seen(TASK, 2, ONLY)), SPACING_S)
    assert not_done == Decision(State.ACCEPTED, Reason.NOT_CHANGED, RecordMode=2, users=ONLY)


@dataclass(frozen=True)
class World:
    """What the service does from some moment on: the request took effect or not, and who else is there.

    One look, the `blink`-th, shows no task at all, whatever there is.
    """

    done: bool
    late: int  # looks before what was done is shown
    stranger: bool  # a task of somebody else records the room, if the request does not make one
    blink: int


WORLDS = st.builds(World, st.booleans(), st.integers(0, 1), st.booleans(), st.integers(0, 3))


def shown(world: World, request: object, look: int) -> DescribeTaskInfoAnswer:
    visible = world.done and look >= world.late
    if look == world.blink:
        return NOTHING
    if request is START:
        return seen(TASK) if visible else seen(OTHER if world.stranger and not world.done else None, 2, EXCEPT)
    if request is STOP:
        return seen(OTHER if world.stranger else None, 2) if visible else seen(TASK)
    return seen(TASK, *ASKED) if visible else seen(TASK)


@given(WORLDS, st.sampled_from([START, STOP, CHANGE]))
def test_what_is_concluded_is_true(world: World, request: StartRecord | StopRecord | ModifyRecordInfo) -> None:
    """A few looks always suffice, and no world that shows its work within the spacing, or blinks once, is misread."""
    assume(not (world.done and world.late and world.blink == 1 and request is START))  # blind for twice the spacing
    decision, kept = None, []
    for number in range(6):
        kept.append(RoomLook(100.0 + number * SPACING_S, shown(world, request, number)))
        decision = decide(unreconciled(request), tuple(kept), SPACING_S)
        if decision is not None:
            break
        if not agree(unreconciled(request), kept[0], kept[-1]):
            del kept[:-1]
    assert decision is not None
    believed = decision.reason is Reason.SETTLED
    assert believed is world.done
    lives = decision.state in LIVE_STATES
    assert lives is (world.done if request is START else request is CHANGE or not world.done)


def described(code: str, kind: Kind = Kind.REFUSED) -> Outcome:
    return Outcome(kind, Reason.SERVICE_ERROR, code=code)


def test_only_an_answer_about_the_room_is_an_answer() -> None:
    answer = seen(TASK)
    assert answer_in(Outcome(Kind.ACCEPTED, answer=answer)) is answer
    assert answer_in(described("ResourceNotFound.RoomNotFound")) is NOTHING
    for outcome in (
        described("ResourceNotFound.TaskNotFound"),
        described("ResourceNotFound"),
        described("UnauthorizedOperation"),
        described("InternalError", Kind.UNKNOWN),
        described("ResourceNotFound.RoomNotFound", Kind.UNKNOWN),
        Outcome(Kind.NOT_SENT, Reason.CONNECTION_REFUSED),
        Outcome(Kind.UNKNOWN, Reason.READ_TIMEOUT),
        Outcome(Kind.ACCEPTED, answer=DescribeRecordInfoAnswer("1987", 1, "r")),
    ):
        assert answer_in(outcome) is None


def test_users_are_compared_as_sets_and_a_mode_left_out_contradicts_nothing() -> None:
    assert alike(seen(TASK, 1, UserLists(("2", "1145"))), 1, ONLY)
    assert alike(seen(TASK, None), 1, ONLY)
    assert not alike(seen(TASK, 2), 1, ONLY)
    assert not alike(seen(TASK, 1, EXCEPT), 1, ONLY)


@pytest.mark.parametrize(
    ("statuses", "state"), [([], State.ARMED), ([10, 14], State.ARMED), ([13, 2], State.RECORDING)]
)
def test_a_growing_file_means_recording(statuses: list[int], state: State) -> None:
    files = tuple(RecordInfo(str(n), f"/{n}", 0, status) for n, status in enumerate(statuses))
    assert state_of(DescribeRecordInfoAnswer("1987", 1, "r", files)) is state


@pytest.mark.parametrize("status", [0, 1, 3, 9, 12, 99, 2**40])
def test_an_unknown_status_is_not_taken_for_recording(status: int) -> None:
    files = (RecordInfo("1", "/1", 0, status),)
    assert state_of(DescribeRecordInfoAnswer("1987", 1, "r", files)) is State.ARMED


def test_only_task_not_found_means_gone() -> None:
    assert is_gone(described("ResourceNotFound.TaskNotFound"))
    assert not is_gone(described("ResourceNotFound.RoomNotFound"))
    assert not is_gone(described("ResourceNotFound.TaskNotFound", Kind.UNKNOWN))
    assert not is_gone(Outcome(Kind.UNKNOWN, Reason.READ_TIMEOUT))


HOSTS = ("gme.tencentcloudapi.com", "https://GME.tencentcloudapi.com:443", "nowhere", "")
PLACES = st.tuples(st.sampled_from(HOSTS), st.integers(1, 2), st.sampled_from(("a", "b")))


def case_in(number: int, place: tuple[str, int, str]) -> Case:
    host, BizId, RoomId = place
    return Case(unreconciled(START)._replace(row=ROW._replace(id=number, host=host, BizId=BizId, RoomId=RoomId)))


@given(st.lists(PLACES, max_size=12), st.sets(st.integers(0, 11)), PLACES)
def test_cases_are_found_by_their_room(
    places: list[tuple[str, int, str]], gone: set[int], asked: tuple[str, int, str]
) -> None:
    cases = Cases()
    for number, place in enumerate(places):
        cases.add(case_in(number, place))
    for number in gone & set(range(len(places))):
        assert cases.pop(number).unreconciled.row.id == number
    left = [number for number in range(len(places)) if number not in gone]
    assert list(cases) == left
    there = [n for n in left if places[n][1:] == asked[1:] and same_host(places[n][0], asked[0])]
    assert [case.unreconciled.row.id for case in cases.in_room(*asked)] == there


def test_finding_a_room_costs_the_same_however_many_cases_there_are() -> None:
    cases = Cases()
    for number in range(2000):
        cases.add(case_in(number, (HOSTS[0], BIZ, str(number))))
    calls: list[str] = []
    sys.setprofile(lambda _frame, what, _: calls.append(what))
    found = cases.in_room(HOSTS[0], BIZ, "1999")
    sys.setprofile(None)
    assert len(found) == 1
    assert len(calls) < 100
