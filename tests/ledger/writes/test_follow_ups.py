"""StopRecord and ModifyRecordInfo in the history: what the row says before, during and after."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from copies import replace
from gme_console.api.actions import StopRecord
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.values import UserLists
from gme_console.ledger.errors import LedgerError, LedgerFault
from gme_console.ledger.records import Observation, Resolution, Row, State
from ledger_helpers import (
    CHANGED,
    NOT_SENT,
    REFUSED,
    STOPPED,
    T0,
    UNKNOWN,
    FollowUp,
    accepted,
    all_rows,
    details,
    intent,
    modify,
    started,
    stop,
    writing,
)

if TYPE_CHECKING:
    from single_writer import SingleWriter

USERS = UserLists(("1145", "房"), ("2",))


def recording(writer: SingleWriter) -> Row:
    row = started(writer)
    return writer.observe(Observation(row.id, State.RECORDING, (), T0 + 5))


def test_a_stop_is_a_request_more_of_its_row_and_ends_it(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = recording(writer)
        begun = writer.begin(stop(row))
        assert begun.row == replace(row, state=State.STOPPING, changed_us=T0 + 10)
        assert all_rows(tmp_path) == (begun.row,)
        after = writer.finish(begun.sent_id, STOPPED, T0 + 20)
        assert after == replace(row, state=State.STOPPED, changed_us=T0 + 20, ended_us=T0 + 20)
        start, sent = details(tmp_path, row.id).sent
        assert (start.action, sent.action, sent.id) == ("StartRecord", "StopRecord", begun.sent_id)
        assert json.loads(sent.body) == {"BizId": row.BizId, "TaskId": row.TaskId}
        assert (sent.kind, sent.RequestId, after.RequestId) == ("accepted", "r-2", "r-1")
        assert writer.finish(begun.sent_id, UNKNOWN, T0 + 30) == after  # the first outcome stays


def test_a_task_that_had_ended_already_reads_so_in_the_row(tmp_path: Path) -> None:
    gone = replace(STOPPED, answer=None, reason=Reason.ALREADY_ENDED, code="ResourceNotFound.TaskNotFound")
    with writing(tmp_path) as writer:
        row = writer.finish(writer.begin(stop(started(writer))).sent_id, gone, T0 + 20)
    assert (row.state, row.reason, row.code) == (State.STOPPED, "already_ended", "ResourceNotFound.TaskNotFound")


@pytest.mark.parametrize("outcome", [REFUSED, NOT_SENT])
@pytest.mark.parametrize("follow_up", [stop, modify])
@pytest.mark.parametrize("state", [State.ACCEPTED, State.ARMED, State.RECORDING])
def test_what_did_nothing_leaves_the_row_as_it_was(
    tmp_path: Path, outcome: Outcome, follow_up: FollowUp, state: State
) -> None:
    with writing(tmp_path) as writer:
        row = started(writer)
        row = writer.observe(Observation(row.id, state, (), T0 + 5))
        begun = writer.begin(follow_up(row))
        after = writer.finish(begun.sent_id, outcome, T0 + 20)
        assert after == replace(row, changed_us=T0 + 20)
        sent = details(tmp_path, row.id).sent[1]
        assert (sent.kind, sent.reason, sent.code, sent.message) == (
            outcome.kind.value,
            outcome.reason.value,
            outcome.code,
            outcome.message,
        )


def test_an_accepted_change_gives_the_row_its_mode_and_lists(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = recording(writer)
        begun = writer.begin(modify(row, 3, USERS))
        assert begun.row == replace(row, state=State.CHANGING, changed_us=T0 + 10)
        after = writer.finish(begun.sent_id, CHANGED, T0 + 20)
        assert after == replace(row, RecordMode=3, users=USERS, changed_us=T0 + 20)


@pytest.mark.parametrize("follow_up", [stop, modify])
def test_an_unknown_end_makes_the_row_unknown_and_says_why(tmp_path: Path, follow_up: FollowUp) -> None:
    with writing(tmp_path) as writer:
        row = recording(writer)
        after = writer.finish(writer.begin(follow_up(row)).sent_id, UNKNOWN, T0 + 20)
    told = {"state": State.UNKNOWN, "reason": "read_timeout", "message": "timed out", "changed_us": T0 + 20}
    assert after == replace(row, **told)


@pytest.mark.parametrize(
    ("outcome", "state", "reason"),
    [
        (STOPPED, State.STOPPED, ""),
        (REFUSED, State.RECORDING, ""),
        (Outcome(Kind.UNKNOWN, Reason.TRUNCATED), State.UNKNOWN, "truncated"),
    ],
)
def test_an_assumed_interruption_of_a_stop_gives_way(
    tmp_path: Path, outcome: Outcome, state: State, reason: str
) -> None:
    with writing(tmp_path) as writer:
        begun = writer.begin(stop(recording(writer)))
        row = writer.finish(begun.sent_id, Outcome(Kind.UNKNOWN, Reason.INTERRUPTED), T0 + 20)
        assert (row.state, row.reason) == (State.UNKNOWN, "interrupted")
        row = writer.finish(begun.sent_id, outcome, T0 + 30)
        assert (row.state, row.reason) == (state, reason)


def test_two_consoles_that_stop_the_same_row_agree(tmp_path: Path) -> None:
    for first, second, state in (
        (STOPPED, REFUSED, State.STOPPED),
        (REFUSED, STOPPED, State.STOPPED),
        (STOPPED, UNKNOWN, State.STOPPED),
        (UNKNOWN, STOPPED, State.STOPPED),
        (REFUSED, NOT_SENT, State.RECORDING),
        (UNKNOWN, NOT_SENT, State.UNKNOWN),
    ):
        with writing(tmp_path) as one, writing(tmp_path) as two:
            row = recording(one)
            begun, other = one.begin(stop(row)), two.begin(stop(row))
            between = one.finish(begun.sent_id, first, T0 + 20)
            assert between.state is (State.STOPPED if first is STOPPED else State.STOPPING)
            assert two.finish(other.sent_id, second, T0 + 21).state is state


def test_a_stop_after_an_unknown_change_says_again_what_is_unknown(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = recording(writer)
        change = writer.begin(modify(row))
        row = writer.finish(change.sent_id, UNKNOWN, T0 + 20)
        row = writer.finish(writer.begin(stop(row)).sent_id, NOT_SENT, T0 + 30)
        assert (row.state, row.reason) == (State.UNKNOWN, "read_timeout")
        assert [unreconciled.sent_id for unreconciled in writer.unreconciled()] == [change.sent_id]
        row = writer.finish(writer.begin(stop(row)).sent_id, STOPPED, T0 + 40)
        assert row.state is State.STOPPED
        assert writer.unreconciled() == ()


def test_stopping_what_is_stopped_changes_nothing_but_the_requests(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = writer.finish(writer.begin(stop(started(writer))).sent_id, STOPPED, T0 + 20)
        for outcome in (REFUSED, STOPPED):
            again = writer.begin(stop(row))
            assert again.row.state is State.STOPPING
            after = writer.finish(again.sent_id, outcome, T0 + 30)
            assert (after.state, after.ended_us) == (State.STOPPED, T0 + 20)
        assert len(details(tmp_path, row.id).sent) == 4


def test_a_request_for_a_row_of_another_task_is_refused(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = started(writer, task=7)
        unsent = writer.begin(intent()).row
        good = stop(row)
        for bad in (
            replace(good, row_id=None),
            replace(good, row_id=99),
            replace(good, row_id=unsent.id),
            replace(good, row_id=2**64),
            replace(good, request=StopRecord(row.BizId, 8)),
            replace(good, request=StopRecord(1, 7)),
            modify(row, users=UserLists(("\ud800",))),
        ):
            with pytest.raises(LedgerError) as caught:
                writer.begin(bad)
            assert caught.value.fault is LedgerFault.OTHER
        assert set(all_rows(tmp_path)) == {row, unsent}
        assert len(details(tmp_path, row.id).sent) == 1


def test_of_two_stops_that_were_accepted_the_first_tells_how(tmp_path: Path) -> None:
    gone = replace(STOPPED, answer=None, reason=Reason.ALREADY_ENDED)
    with writing(tmp_path) as writer:
        row = recording(writer)
        begun, other = writer.begin(stop(row)), writer.begin(stop(row))
        stopped = writer.finish(begun.sent_id, STOPPED, T0 + 20)
        assert writer.finish(other.sent_id, gone, T0 + 30) == stopped


def test_what_was_unknown_before_a_stop_does_not_come_back_after_it(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = writer.finish(writer.begin(modify(recording(writer))).sent_id, UNKNOWN, T0 + 20)
        row = writer.finish(writer.begin(stop(row)).sent_id, STOPPED, T0 + 30)
        assert writer.finish(writer.begin(stop(row)).sent_id, REFUSED, T0 + 40).state is State.STOPPED


def test_a_late_refusal_gives_back_the_state_before_both_requests(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        first = writer.begin(stop(recording(writer)))
        row = writer.finish(first.sent_id, Outcome(Kind.UNKNOWN, Reason.INTERRUPTED), T0 + 20)
        second = writer.begin(modify(row))
        assert writer.finish(first.sent_id, REFUSED, T0 + 30).state is State.CHANGING
        assert writer.finish(second.sent_id, REFUSED, T0 + 40).state is State.RECORDING


def test_a_late_start_does_not_touch_a_row_that_has_its_task(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        begun = writer.begin(intent())
        row = writer.finish(begun.sent_id, Outcome(Kind.UNKNOWN, Reason.INTERRUPTED), T0 + 1)
        row = writer.reconcile(Resolution(row.id, begun.sent_id, State.ACCEPTED, "settled", TaskId=7, at_us=T0 + 2))
        row = writer.finish(writer.begin(stop(row)).sent_id, STOPPED, T0 + 3)
        assert writer.finish(begun.sent_id, accepted(7), T0 + 4) == row
        assert details(tmp_path, row.id).sent[0].kind == "accepted"
