"""When something planned is due, row by row."""

from __future__ import annotations

import pytest

from gme_console.api.outcome import Reason
from gme_console.engine.plans.plan_rules import (
    HOUR_US,
    LATE_US,
    MINUTE_US,
    MOST_AHEAD_US,
    STOPPABLE,
    PlanNoticeCode,
    PlanProblem,
    PlanStep,
    ask_pause_s,
    is_missed,
    moment_of,
    problem_of,
    renewed,
    step_of,
    waits_for_room,
)
from gme_console.engine.plans.watched_plans import is_open, notice_code
from gme_console.engine.settings import PlanSettings
from gme_console.ledger.plan_records import ROOM_NOT_FOUND, Begins, Plan
from gme_console.ledger.records import LIVE_STATES, State
from history_rows import make_row

NOW = 1_800_000_000_000_000
ROOM = Plan(Begins.ROOM, until_us=NOW + HOUR_US)
LATER = Plan(Begins.MOMENT, NOW + HOUR_US, NOW + 2 * HOUR_US)
DUE = Plan(Begins.MOMENT, NOW, NOW + HOUR_US)
OVER = Plan(Begins.MOMENT, NOW - HOUR_US, NOW)
STOP = Plan(stop_us=NOW)


@pytest.mark.parametrize(
    ("plan", "problem"),
    [
        (Plan(), None),
        (ROOM, None),
        (LATER, None),
        (Plan(stop_after_us=MINUTE_US), None),
        (Plan(stop_us=NOW + 1), None),
        (LATER._replace(stop_us=NOW + HOUR_US + 1), None),
        (LATER._replace(stop_us=NOW + HOUR_US), PlanProblem.STOPS_FIRST),
        (LATER._replace(stop_us=NOW + MINUTE_US), PlanProblem.STOPS_FIRST),
        (Plan(Begins.MOMENT, NOW, NOW + HOUR_US), PlanProblem.PASSED),
        (Plan(Begins.MOMENT, NOW - 1, NOW + HOUR_US), PlanProblem.PASSED),
        (Plan(stop_us=NOW), PlanProblem.PASSED),
        (Plan(Begins.MOMENT, NOW + 2, NOW + 1), PlanProblem.NO_TIME),
        (Plan(Begins.ROOM, until_us=NOW - 1), PlanProblem.NO_TIME),
        (Plan(stop_after_us=0), PlanProblem.NO_TIME),
        (Plan(stop_after_us=-MINUTE_US), PlanProblem.NO_TIME),
        (Plan(stop_us=NOW + MOST_AHEAD_US), None),
        (Plan(stop_us=NOW + MOST_AHEAD_US + 1), PlanProblem.TOO_FAR),
        (Plan(stop_after_us=MOST_AHEAD_US + 1), PlanProblem.TOO_FAR),
        (Plan(Begins.ROOM, until_us=NOW + MOST_AHEAD_US + 1), PlanProblem.TOO_FAR),
        (Plan(Begins.MOMENT, NOW + MOST_AHEAD_US + 1, NOW + MOST_AHEAD_US + 1), PlanProblem.TOO_FAR),
    ],
)
def test_what_may_be_planned(plan: Plan, problem: PlanProblem | None) -> None:
    assert problem_of(plan, NOW) is problem


@pytest.mark.parametrize(
    ("state", "plan", "code", "step"),
    [
        (State.PLANNED, None, "", PlanStep.NOTHING),
        (State.PLANNED, ROOM, "", PlanStep.ASK),
        (State.PLANNED, ROOM._replace(until_us=NOW), "", PlanStep.GIVE_UP),
        (State.PLANNED, ROOM._replace(until_us=None), "", PlanStep.ASK),
        (State.PLANNED, LATER, "", PlanStep.NOTHING),
        (State.PLANNED, LATER, ROOM_NOT_FOUND, PlanStep.NOTHING),
        (State.PLANNED, DUE, "", PlanStep.START),
        (State.PLANNED, DUE, ROOM_NOT_FOUND, PlanStep.ASK),
        (State.PLANNED, OVER, "", PlanStep.GIVE_UP),
        (State.PLANNED, OVER, ROOM_NOT_FOUND, PlanStep.GIVE_UP),
        (State.SENDING, DUE, "", PlanStep.NOTHING),
        (State.SENDING, STOP, "", PlanStep.NOTHING),
        (State.UNKNOWN, STOP, "", PlanStep.NOTHING),
        (State.STOPPING, STOP, "", PlanStep.NOTHING),
        (State.CHANGING, STOP, "", PlanStep.NOTHING),
        (State.STOPPED, STOP, "", PlanStep.NOTHING),
        (State.RECORDING, Plan(stop_us=NOW + 1), "", PlanStep.NOTHING),
        (State.RECORDING, Plan(stop_after_us=1), "", PlanStep.NOTHING),
        *((state, STOP, "", PlanStep.STOP) for state in sorted(STOPPABLE)),
    ],
)
def test_what_is_due(state: State, plan: Plan | None, code: str, step: PlanStep) -> None:
    assert step_of(make_row(1, state=state, plan=plan, code=code), NOW) is step


@pytest.mark.parametrize(
    ("plan", "code", "moment"),
    [
        (None, "", None),
        (ROOM, "", ROOM.until_us),
        (LATER, "", LATER.begin_us),
        (LATER, ROOM_NOT_FOUND, LATER.until_us),
    ],
)
def test_the_moment_at_which_a_start_that_waits_changes(plan: Plan | None, code: str, moment: int | None) -> None:
    row = make_row(1, state=State.PLANNED, plan=plan, code=code)
    assert moment_of(row) == moment
    assert waits_for_room(row) == (plan is ROOM or bool(code))


@pytest.mark.parametrize(
    ("at_us", "since_us", "missed"),
    [
        (NOW - 1, None, True),
        (NOW + 1, None, False),
        (NOW - LATE_US + 1, NOW - 2 * LATE_US, False),
        (NOW - LATE_US - 1, NOW - 2 * LATE_US, True),
        (NOW - LATE_US - 1, NOW - LATE_US, False),
        (NOW + 1, NOW - 1, False),
    ],
)
def test_what_passed_while_nobody_looked_is_missed(at_us: int, since_us: int | None, missed: bool) -> None:
    """None: the console was closed; else it looked then, and slept since or had its clock set."""
    planned = make_row(1, state=State.PLANNED, plan=Plan(Begins.MOMENT, at_us, at_us + HOUR_US))
    running = make_row(2, state=State.RECORDING, plan=Plan(stop_us=at_us))
    assert [is_missed(row, since_us, NOW) for row in (planned, running)] == [missed, missed]
    assert not is_missed(make_row(3), since_us, NOW)


def test_a_missed_plan_lasts_as_long_as_it_was_to() -> None:
    missed = Plan(Begins.MOMENT, NOW - 3 * HOUR_US, NOW - 2 * HOUR_US, stop_us=NOW - HOUR_US)
    again = renewed(make_row(1, state=State.PLANNED, plan=missed), NOW)
    assert again == Plan(Begins.MOMENT, NOW, NOW + HOUR_US, stop_after_us=2 * HOUR_US)
    ahead = missed._replace(stop_us=NOW + 5)
    assert renewed(make_row(1, state=State.PLANNED, plan=ahead), NOW).stop_us == NOW + 5
    assert renewed(make_row(1, state=State.PLANNED, plan=ROOM), NOW + 1).begin_us is None
    assert renewed(make_row(1, state=State.RECORDING, plan=STOP), NOW) == STOP
    assert renewed(make_row(1, state=State.RECORDING), NOW) == Plan()


def test_the_longer_a_room_is_waited_for_the_less_often_it_is_asked_about() -> None:
    settings = PlanSettings()
    pauses = [ask_pause_s(waited, settings) for waited in (0, 599, 600, 3599, 3600, 40_000)]
    assert pauses == [5, 5, 15, 15, 30, 30]


@pytest.mark.parametrize("state", State)
def test_a_plan_is_open_while_something_is_to_come(state: State) -> None:
    waiting = {State.PLANNED, State.SENDING, State.WAITING, State.UNKNOWN, State.SETTLING}
    assert is_open(make_row(1, state=state, plan=ROOM)) == (state in waiting)
    assert is_open(make_row(1, state=state, plan=STOP)) == (state in waiting | LIVE_STATES)
    assert not is_open(make_row(1, state=state))
    assert not is_open(make_row(1, state=state, plan=ROOM, removed=True))


@pytest.mark.parametrize(
    ("before", "state", "plan", "reason", "told"),
    [
        (State.SENDING, State.ACCEPTED, ROOM, "", PlanNoticeCode.STARTED),
        (State.SETTLING, State.ACCEPTED, ROOM, "", PlanNoticeCode.STARTED),
        (State.SENDING, State.REFUSED, ROOM, "", PlanNoticeCode.NOT_STARTED),
        (State.SETTLING, State.NOT_STARTED, ROOM, "", PlanNoticeCode.NOT_STARTED),
        (State.PLANNED, State.NOT_SENT, ROOM, Reason.PLAN_CANCELLED, None),
        (State.SENDING, State.UNKNOWN, ROOM, "", None),
        (State.SENDING, State.PLANNED, ROOM, "", None),
        (State.PLANNED, State.SENDING, ROOM, "", None),
        (State.PLANNED, State.PLANNED, ROOM, "", None),
        (State.SENDING, State.ACCEPTED, STOP, "", None),
        (State.STOPPING, State.STOPPED, STOP, "", PlanNoticeCode.STOPPED),
        (State.STOPPING, State.STOPPED, Plan(stop_us=NOW + 1), "", None),
        (State.RECORDING, State.ENDED, STOP, "", None),
        (State.STOPPING, State.STOPPED, None, "", None),
    ],
)
def test_what_is_told_of_it(
    before: State, state: State, plan: Plan | None, reason: str, told: PlanNoticeCode | None
) -> None:
    row = make_row(1, state=state, plan=plan, reason=reason)
    assert notice_code(make_row(1, state=before, plan=plan), row, NOW) is told
