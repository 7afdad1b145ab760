"""Planned starts and stops in the ledger: who carries them out, and what outcomes make of them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from copies import replace
from gme_console.api.actions import StartRecord
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.ledger.errors import HistoryTrouble, LedgerError
from gme_console.ledger.plan_records import Begins, Plan
from gme_console.ledger.records import LIVE_STATES, Observation, Resolution, Row, State
from gme_console.ledger.transfer.full_row import Merged
from gme_console.ledger.transfer.full_row_reader import FullRowReader, RowSelection
from ledger_helpers import (
    NOT_SENT,
    REFUSED,
    STOPPED,
    T0,
    UNKNOWN,
    accepted,
    all_rows,
    console,
    details,
    heard,
    intent,
    started,
    stop,
    tell,
    words_of,
    writing,
)

if TYPE_CHECKING:
    from gme_console.ledger.request_records import Intent
    from gme_console.ledger.transfer.full_row import FullRow
    from single_writer import SingleWriter

HOUR = 3_600_000_000
ROOM = Plan(Begins.ROOM, until_us=T0 + HOUR)
NO_ROOM = Outcome(Kind.REFUSED, Reason.SERVICE_ERROR, code="ResourceNotFound.RoomNotFound", message="The room.")
FIRES = T0 + 600_000_000


def planned(writer: SingleWriter, room: str = "1987", plan: Plan = ROOM) -> Row:
    wanted = intent(room)
    assert isinstance(wanted.request, StartRecord)
    return writer.plans.make(wanted, wanted.request, plan)


def sending(row: Row, at_us: int = FIRES) -> Intent:
    """The intent of a planned row's start."""
    return replace(intent(row.RoomId, at_us), row_id=row.id)


def test_a_planned_start_is_a_row_of_which_nothing_was_sent(tmp_path: Path) -> None:
    plan = Plan(Begins.MOMENT, T0 + HOUR, T0 + 2 * HOUR, 60, None)
    with writing(tmp_path) as writer:
        row = planned(writer, plan=plan)
    assert (row.state, row.plan, row.TaskId) == (State.PLANNED, plan, None)
    assert all_rows(tmp_path) == (row,)
    assert details(tmp_path, row.id).sent == ()


def test_its_start_makes_the_same_row_a_recording_that_began_when_it_was_sent(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = planned(writer, plan=ROOM._replace(stop_after_us=HOUR))
        begun = writer.begin(sending(row))
        assert (begun.row.id, begun.row.state) == (row.id, State.SENDING)
        done = writer.finish(begun.sent_id, accepted(), FIRES + 5)
    assert (done.state, done.created_us) == (State.ACCEPTED, FIRES)
    assert done.plan is not None
    assert done.plan.stop_us == FIRES + 5 + HOUR
    assert [sent.action for sent in details(tmp_path, row.id).sent] == ["StartRecord"]


def test_a_start_is_not_sent_twice_for_a_plan(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = planned(writer)
        writer.begin(sending(row))
        with pytest.raises(LedgerError) as raised:
            writer.begin(sending(row))
    assert HistoryTrouble.NOT_PLANNED_HERE in str(raised.value)
    assert "not planned any more" in words_of(raised.value)


@pytest.mark.parametrize("what", ["cancelled", "removed", "room"])
def test_nothing_is_sent_for_what_is_not_planned_any_more(tmp_path: Path, what: str) -> None:
    with writing(tmp_path) as writer:
        row = planned(writer)
        if what == "cancelled":
            writer.plans.cancel(row.id, T0 + 1)
        elif what == "removed":
            writer.remove([row.id], T0 + 1)
        else:
            row = replace(row, RoomId="another")
        with pytest.raises(LedgerError):
            writer.begin(sending(row))
    assert details_count(tmp_path) == 0


def details_count(folder: Path) -> int:
    return sum(len(details(folder, row.id).sent) for row in all_rows(folder))


BACK = [
    NO_ROOM,
    NOT_SENT,
    Outcome(Kind.NOT_SENT, Reason.NO_CREDENTIAL),
    Outcome(Kind.NOT_SENT, Reason.LEAVING),
    Outcome(Kind.NOT_SENT, Reason.RATE_LIMITED),
]
OVER = [
    (REFUSED, State.REFUSED),
    (Outcome(Kind.REFUSED, Reason.TASK_IN_USE, code="ResourceInUse.TaskInUse"), State.REFUSED),
    (Outcome(Kind.NOT_SENT, Reason.PROFILE_CHANGED), State.NOT_SENT),
    (Outcome(Kind.NOT_SENT, Reason.HOST_NOT_ALLOWED), State.NOT_SENT),
    (UNKNOWN, State.UNKNOWN),
]


@pytest.mark.parametrize("outcome", BACK, ids=lambda one: one.reason)
def test_what_did_nothing_for_now_leaves_the_plan_until_its_time_is_up(tmp_path: Path, outcome: Outcome) -> None:
    with writing(tmp_path) as writer:
        row = planned(writer)
        back = writer.finish(writer.begin(sending(row)).sent_id, outcome, FIRES + 1)
        assert (back.state, back.created_us, back.code) == (State.PLANNED, row.created_us, outcome.code)
        late = writer.finish(writer.begin(sending(row, FIRES + 2)).sent_id, outcome, T0 + HOUR)
        assert (late.state, late.created_us) == (State(outcome.kind.value), FIRES + 2)


@pytest.mark.parametrize(("outcome", "state"), OVER, ids=lambda one: getattr(one, "reason", ""))
def test_any_other_end_is_the_end_of_the_plan(tmp_path: Path, outcome: Outcome, state: State) -> None:
    with writing(tmp_path) as writer:
        row = planned(writer)
        assert writer.finish(writer.begin(sending(row)).sent_id, outcome, FIRES + 1).state is state


def test_a_press_that_stops_by_itself_counts_from_its_acceptance_and_never_waits(tmp_path: Path) -> None:
    after = Plan(stop_after_us=HOUR)
    with writing(tmp_path) as writer:
        begun = writer.begin(replace(intent("a"), plan=after))
        assert begun.row.plan == after
        assert writer.finish(begun.sent_id, accepted(), T0 + 7).plan == after._replace(stop_us=T0 + 7 + HOUR)
        refused = writer.finish(writer.begin(replace(intent("b"), plan=after)).sent_id, NO_ROOM, T0 + 7)
    assert refused.state is State.REFUSED


@pytest.mark.parametrize(
    ("word", "until", "state"),
    [
        (Reason.DID_NOT_START, T0 + HOUR, State.PLANNED),
        (Reason.DID_NOT_START, FIRES, State.NOT_STARTED),
        (Reason.OTHER_TASK, T0 + HOUR, State.NOT_STARTED),
    ],
)
def test_a_planned_start_that_proved_not_to_have_begun_goes_on_waiting(
    tmp_path: Path, word: Reason, until: int, state: State
) -> None:
    with writing(tmp_path) as writer:
        begun = writer.begin(sending(planned(writer, plan=Plan(Begins.ROOM, until_us=until))))
        row = writer.finish(begun.sent_id, UNKNOWN, FIRES + 1)
        verdict = Resolution(row.id, begun.sent_id, State.NOT_STARTED, word, at_us=FIRES + 9)
        assert writer.reconcile(verdict).state is state


def test_a_start_that_was_settled_stops_so_long_after_it_was_sent(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        begun = writer.begin(sending(planned(writer, plan=ROOM._replace(stop_after_us=HOUR))))
        row = writer.finish(begun.sent_id, UNKNOWN, FIRES + 1)
        verdict = Resolution(row.id, begun.sent_id, State.ACCEPTED, Reason.SETTLED, TaskId=7, at_us=FIRES + HOUR)
        settled = writer.reconcile(verdict)
        assert settled.plan is not None
        assert (settled.created_us, settled.plan.stop_us) == (FIRES, FIRES + HOUR)


def test_a_stop_that_was_settled_leaves_the_plan(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = writer.plans.change(started(writer).id, Plan(stop_us=T0 + HOUR), T0 + 2)
        begun = writer.begin(stop(row))
        writer.finish(begun.sent_id, UNKNOWN, T0 + 11)
        verdict = Resolution(row.id, begun.sent_id, State.ACCEPTED, Reason.NOT_STOPPED, at_us=T0 + 12)
        assert writer.reconcile(verdict).plan == Plan(stop_us=T0 + HOUR)


def test_a_planned_stop_is_open_until_the_recording_is_over(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = writer.plans.change(started(writer).id, Plan(stop_us=T0 + HOUR), T0 + 2)
        for state in (State.ARMED, State.RECORDING):
            writer.observe(Observation(row.id, state, (), T0 + 3))
            assert [one.state for one in writer.plans.mine()] == [state]
        begun = writer.begin(stop(row))
        assert [one.state for one in writer.plans.mine()] == [State.STOPPING]
        writer.finish(begun.sent_id, STOPPED, T0 + 20)
        assert writer.plans.mine() == ()


def test_cancelling_ends_a_waiting_start_and_lets_a_recording_go_on(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        waits, runs = planned(writer), writer.plans.change(started(writer, "b").id, Plan(stop_us=T0 + HOUR), T0 + 2)
        gone = writer.plans.cancel(waits.id, T0 + 3)
        assert (gone.state, gone.reason, gone.changed_us) == (State.NOT_SENT, Reason.PLAN_CANCELLED, T0 + 3)
        left = writer.plans.cancel(runs.id, T0 + 3)
        assert left.state in LIVE_STATES
        assert left.plan == Plan()
        late = writer.plans.cancel(planned(writer).id, T0 + 4, Reason.NO_ROOM_IN_TIME)
        assert late.reason == Reason.NO_ROOM_IN_TIME
        assert writer.plans.mine() == ()


def test_a_removed_plan_is_cancelled_and_stays_so_when_it_comes_back(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = planned(writer)
        writer.remove([row.id], T0 + 1)
        assert writer.plans.mine() == ()
        writer.restore([row.id], T0 + 2)
        assert writer.plans.mine() == ()
        assert writer.row(row.id).reason == Reason.PLAN_CANCELLED


def test_the_stop_of_a_removed_recording_comes_back_with_it(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = writer.plans.change(started(writer).id, Plan(stop_us=T0 + HOUR), T0 + 2)
        writer.remove([row.id], T0 + 3)
        assert writer.plans.mine() == ()
        writer.restore([row.id], T0 + 4)
        assert [one.id for one in writer.plans.mine()] == [row.id]


def test_removing_what_is_old_leaves_what_is_planned(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = planned(writer)
        assert writer.remove_older(T0 + HOUR, T0 + 1, 10) == 0
        assert [one.id for one in writer.plans.mine()] == [row.id]


def test_a_plan_of_a_running_console_is_left_to_it_and_taken_over_when_it_died(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        with console(tmp_path, "plan", "theirs") as other:
            assert heard(other) == "planned"
            assert writer.plans.mine() == ()
            (row,) = all_rows(tmp_path)
            with pytest.raises(LedgerError):
                writer.begin(sending(row))
            other.kill()
            other.wait()
        assert [one.id for one in writer.plans.mine()] == [row.id]
        assert [one.id for one in writer.plans.mine()] == [row.id]
        assert writer.begin(sending(row)).row.state is State.SENDING


def test_two_consoles_that_look_at_once_share_no_plan(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        planned(writer, "a")
        planned(writer, "b")
    with console(tmp_path, "plans") as one, console(tmp_path, "plans") as two:
        assert [heard(one), heard(two)] == ["ready", "ready"]
        tell(one)
        tell(two)
        taken = sorted([heard(one), heard(two)])
    assert taken in (["", "1 2"], ["1", "2"])


def test_a_cancelled_plan_of_another_console_is_not_sent_by_it(tmp_path: Path) -> None:
    """Cancelling is anybody's; sending is not."""
    with writing(tmp_path) as writer, console(tmp_path, "plan", "theirs") as other:
        assert heard(other) == "planned"
        (row,) = all_rows(tmp_path)
        assert writer.plans.cancel(row.id, T0 + 1).state is State.NOT_SENT
        tell(other)
        assert heard(other) == "refused"


def whole(folder: Path) -> tuple[FullRow, ...]:
    reader = FullRowReader.open(folder)
    try:
        reader.choose(RowSelection())
        return reader.read(100)[1]
    finally:
        reader.close()


def here(_profile_id: str, _host: str, _BizId: str) -> None:
    """No profile takes its place."""


def test_a_plan_stays_where_it_was_made_and_what_became_of_it_follows(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as writer, writing(two) as other:
        row = planned(writer)
        assert other.merge(whole(one), here) == (Merged.ADDED,)
        (copy,) = all_rows(two)
        assert (copy.state, copy.reason, copy.plan) == (State.NOT_SENT, Reason.PLAN_ELSEWHERE, None)
        assert other.plans.mine() == ()
        writer.finish(writer.begin(sending(row)).sent_id, accepted(), FIRES + 5)
        assert other.merge(whole(one), here) == (Merged.UPDATED,)
        assert all_rows(two)[0].state is State.ACCEPTED


def test_a_copy_that_comes_back_cancels_no_plan(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as writer, writing(two) as other:
        row = planned(writer)
        other.merge(whole(one), here)
        other.annotate(all_rows(two)[0].id, "their note", T0 + HOUR)
        assert writer.merge(whole(two), here) == (Merged.UPDATED,)
        assert (writer.row(row.id).state, writer.row(row.id).note) == (State.PLANNED, "their note")
        assert writer.begin(sending(row)).row.state is State.SENDING


def test_an_older_history_that_gets_the_start_back_does_not_send_it_again(tmp_path: Path) -> None:
    """As a backup that was put back: what it plans was carried out since."""
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as writer:
        row = planned(writer)
    shutil.copytree(one, two)
    with writing(one) as writer, writing(two) as old:
        (taken,) = writer.plans.mine()
        writer.finish(writer.begin(sending(taken)).sent_id, accepted(), FIRES + 5)
        old.merge(whole(one), here)
        assert old.plans.mine() == ()
        with pytest.raises(LedgerError):
            old.begin(sending(row))
