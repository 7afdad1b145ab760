"""What a row allows, and which row is an alarm: decided once, for every state."""

from __future__ import annotations

import pytest

from gme_console.api.outcome import Reason
from gme_console.engine.recordings.row_rules import (
    NEAR_THE_END_S,
    UNSEEN_AFTER_US,
    Alarm,
    RowAction,
    actions_of,
    alarm_of,
    lacked_room,
    may_be_ours,
)
from gme_console.ledger.plan_records import ROOM_NOT_FOUND, Plan
from gme_console.ledger.records import LIVE_STATES, State
from history_rows import EPOCH_US, make_row

SECOND = 1_000_000
ALWAYS = {RowAction.COPY, RowAction.COPY_ROOM_ID, RowAction.LOOK_UP_ROOMS}
OVER = {State.NOT_STARTED, State.NOT_SENT, State.REFUSED, State.STOPPED, State.ENDED}


@pytest.mark.parametrize("state", list(State))
def test_live_tasks_are_stopped_and_changed_and_what_is_over_is_repeated(state: State) -> None:
    expected = ALWAYS | {RowAction.COPY_TASK_ID, RowAction.COPY_REQUEST_ID}
    if state in LIVE_STATES:
        expected |= {RowAction.STOP, RowAction.CHANGE, RowAction.STOP_LATER}
    if state is State.PLANNED:
        expected |= {RowAction.START_NOW, RowAction.CANCEL_PLAN}
    if state in OVER:
        expected |= {RowAction.REPEAT}
    assert actions_of(make_row(1, state=state)) == expected


@pytest.mark.parametrize("state", list(State))
def test_a_row_that_nobody_may_be_asked_about_is_neither_stopped_nor_changed(state: State) -> None:
    row = make_row(1, state=state)
    assert actions_of(row, held=True) == actions_of(row) - {RowAction.STOP, RowAction.CHANGE, RowAction.STOP_LATER}


@pytest.mark.parametrize("reason", list(Reason))
def test_a_room_that_another_task_records_can_be_adopted_unless_a_row_of_ours_does(reason: Reason) -> None:
    row = make_row(1, state=State.REFUSED, reason=reason.value, TaskId=None)
    taken = reason in (Reason.TASK_IN_USE, Reason.OTHER_TASK)
    assert (RowAction.ADOPT in actions_of(row)) == may_be_ours(row) == taken
    with_ours = actions_of(row, ours=make_row(2))
    assert RowAction.ADOPT not in with_ours
    assert RowAction.SHOW_OURS in with_ours


def test_only_what_a_row_has_is_copied() -> None:
    row = make_row(1, state=State.NOT_SENT, TaskId=None, RequestId="")
    assert actions_of(row) == ALWAYS | {RowAction.REPEAT}


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize(
    ("age_s", "unseen", "alarm"),
    [
        (119, False, None),
        (120, False, Alarm.NOBODY),
        (120, True, Alarm.UNSEEN),
        (NEAR_THE_END_S - 1, False, Alarm.NOBODY),
        (NEAR_THE_END_S, False, Alarm.NEAR_THE_END),
        (NEAR_THE_END_S, True, Alarm.NEAR_THE_END),
    ],
)
def test_the_gravest_alarm_of_a_live_row_is_told(state: State, age_s: int, unseen: bool, alarm: Alarm | None) -> None:
    now = EPOCH_US + age_s * SECOND
    row = make_row(0, state=state, confirmed_us=now - UNSEEN_AFTER_US - 1 if unseen else now)
    if (
        state not in LIVE_STATES
        or (alarm is Alarm.NOBODY and state not in (State.ACCEPTED, State.ARMED))
        or (alarm is Alarm.UNSEEN and state not in (State.ACCEPTED, State.ARMED, State.RECORDING))
    ):
        alarm = None
    assert alarm_of(row, now, 120.0) is alarm


def test_a_row_that_ends_by_itself_can_be_left_running_and_one_without_its_room_can_wait_for_it() -> None:
    stops = make_row(1, state=State.RECORDING, plan=Plan(stop_us=1))
    assert RowAction.CANCEL_PLAN in actions_of(stops)
    assert RowAction.CANCEL_PLAN not in actions_of(make_row(1, state=State.RECORDING, plan=Plan()))
    assert RowAction.CANCEL_PLAN not in actions_of(make_row(1, state=State.STOPPED, plan=Plan(stop_us=1)))
    for row, lacked in (
        (make_row(1, state=State.REFUSED, code=ROOM_NOT_FOUND), True),
        (make_row(1, state=State.REFUSED, code="UnauthorizedOperation"), False),
        (make_row(1, state=State.NOT_SENT, reason=Reason.NO_ROOM_IN_TIME), True),
        (make_row(1, state=State.NOT_SENT, reason=Reason.PLAN_CANCELLED), False),
        (make_row(1, state=State.PLANNED, code=ROOM_NOT_FOUND), False),
    ):
        assert (RowAction.WHEN_OPENS in actions_of(row)) == lacked_room(row) == lacked
