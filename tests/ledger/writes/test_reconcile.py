"""Unknown rows: listed with the exact request, claimed by one console, settled once, given up."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from copies import replace
from gme_console.api.actions import ModifyRecordInfo, StartRecord, StopRecord
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.values import UINT64_MAX, UserLists
from gme_console.ledger.errors import HistoryTrouble, LedgerError, LedgerFault
from gme_console.ledger.records import Adoption, Observation, Resolution, Row, State, Unreconciled
from ledger_helpers import (
    CHANGED,
    NOT_SENT,
    REFUSED,
    STOPPED,
    T0,
    UNKNOWN,
    accepted,
    database,
    details,
    intent,
    modify,
    started,
    stop,
    writing,
)

if TYPE_CHECKING:
    from single_writer import SingleWriter

TASK = 446192236330927912


def unknown(writer: SingleWriter, room: str = "1987", at_us: int = T0) -> Unreconciled:
    """A start of unknown outcome, as `unreconciled` has to list it."""
    begun = writer.begin(intent(room, at_us))
    row = writer.finish(begun.sent_id, UNKNOWN, T0 + 1)
    return Unreconciled(row, begun.sent_id, StartRecord(row.BizId, room, 1))


def verdict(unreconciled: Unreconciled, state: State = State.ACCEPTED, **more: object) -> Resolution:
    said = Resolution(unreconciled.row.id, unreconciled.sent_id, state, "settled", at_us=T0 + 50)
    return replace(said, **more)  # type: ignore[arg-type]


def test_what_is_unknown_is_listed_newest_first_with_its_request(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        assert writer.unreconciled() == ()
        started(writer, "known")
        writer.begin(intent("still out"))
        older, newer = unknown(writer, "older", T0 + 1), unknown(writer, "newer", T0 + 2)
        row = started(writer, "stop")
        begun = writer.begin(stop(row))
        row = writer.finish(begun.sent_id, UNKNOWN, T0 + 20)
        stopped = Unreconciled(row, begun.sent_id, StopRecord(row.BizId, TASK))
        assert writer.unreconciled() == (newer, older, stopped)


def test_a_start_found_running_is_accepted_and_marked_settled(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        open_ = unknown(writer)
        claimed = writer.claim(open_.row.id, T0 + 40)
        assert claimed == replace(open_.row, state=State.SETTLING, changed_us=T0 + 40)
        assert writer.unreconciled() == (replace(open_, row=claimed),)
        assert writer.claim(open_.row.id, T0 + 40) == claimed
        row = writer.reconcile(verdict(open_, TaskId=TASK))
        assert row == replace(
            open_.row,
            state=State.ACCEPTED,
            reason="settled",
            message="",
            settled=True,
            TaskId=TASK,
            changed_us=T0 + 50,
            confirmed_us=T0 + 50,
        )
        (sent,) = details(tmp_path, row.id).sent
        assert (sent.kind, sent.reason, sent.verdict, sent.settled_us) == (
            "unknown",
            "read_timeout",
            "settled",
            T0 + 50,
        )
        assert (writer.unreconciled(), writer.live()) == ((), (row,))
        assert writer.claim(row.id, T0 + 60) is None
        assert writer.reconcile(verdict(open_, State.NOT_STARTED, at_us=T0 + 70)) == row


@pytest.mark.parametrize("then", ["goes on", "has ended", "was removed"])
def test_the_task_of_another_row_is_not_what_an_unknown_start_began(tmp_path: Path, then: str) -> None:
    with writing(tmp_path) as writer:
        started(writer, task=TASK + 1)
        other = started(writer, task=TASK)
        if then == "has ended":
            writer.observe(Observation(other.id, State.ENDED, (), T0 + 40))
        elif then == "was removed":
            writer.remove((other.id,), T0 + 40)
        row = writer.reconcile(verdict(unknown(writer), TaskId=TASK))
        assert (row.state, row.reason, row.TaskId) == (State.NOT_STARTED, "other_task", None)
        (sent,) = details(tmp_path, row.id).sent
        assert sent.verdict == "other_task"


@pytest.mark.parametrize("elsewhere", [{"BizId": 1}, {"host": "elsewhere"}])
def test_a_task_of_another_application_or_host_is_another_one(tmp_path: Path, elsewhere: dict[str, Any]) -> None:
    there = Adoption("practice", "Practice", "127.0.0.1", 3400352518, "1988", TASK, 2, UserLists(), T0)
    with writing(tmp_path) as writer:
        writer.adopt(replace(there, **elsewhere))
        row = writer.reconcile(verdict(unknown(writer), TaskId=TASK))
        assert (row.state, row.TaskId) == (State.ACCEPTED, TASK)


def test_what_an_answer_ends_is_no_longer_marked_settled(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = writer.reconcile(verdict(unknown(writer), TaskId=TASK))
        row = writer.observe(Observation(row.id, State.RECORDING, (), T0 + 60))
        assert (row.state, row.settled) == (State.RECORDING, True)
        row = writer.finish(writer.begin(stop(row)).sent_id, STOPPED, T0 + 70)
        assert (row.state, row.settled, row.reason) == (State.STOPPED, False, "")


def test_a_stop_is_settled_either_way(tmp_path: Path) -> None:
    users = UserLists((), ("9",))
    with writing(tmp_path) as writer:
        for state, ended_us in ((State.STOPPED, T0 + 50), (State.RECORDING, None)):
            row = started(writer)
            begun = writer.begin(stop(row))
            row = writer.finish(begun.sent_id, UNKNOWN, T0 + 20)
            said = Resolution(row.id, begun.sent_id, state, "word", T0 + 50, None, 3, users)
            row = writer.reconcile(said)
            assert (row.state, row.ended_us, row.RecordMode, row.users) == (state, ended_us, 3, users)
            assert (row.TaskId, row.code, row.settled) == (TASK, "", True)


def test_a_settled_stop_that_did_not_stop_can_be_stopped_again(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = writer.finish(writer.begin(modify(started(writer))).sent_id, UNKNOWN, T0 + 20)
        row = writer.finish(writer.begin(stop(row)).sent_id, UNKNOWN, T0 + 30)
        (open_,) = writer.unreconciled()
        assert open_.request.action == "StopRecord"
        row = writer.reconcile(verdict(open_, State.ARMED))
        assert [sent.settled_us for sent in details(tmp_path, row.id).sent] == [None, T0 + 50, T0 + 50]
        assert [sent.verdict for sent in details(tmp_path, row.id).sent] == ["", "", "settled"]
        assert writer.finish(writer.begin(stop(row)).sent_id, NOT_SENT, T0 + 60).state is State.ARMED


def test_a_verdict_on_another_request_than_the_last_is_ignored(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        change = writer.begin(modify(started(writer)))
        row = writer.finish(change.sent_id, UNKNOWN, T0 + 20)
        row = writer.finish(writer.begin(stop(row)).sent_id, UNKNOWN, T0 + 30)
        late = Resolution(row.id, change.sent_id, State.RECORDING, "settled", at_us=T0 + 50)
        assert writer.reconcile(late) == row
        begun = writer.begin(stop(row))
        assert writer.reconcile(replace(late, sent_id=begun.sent_id)) == begun.row


def test_a_claim_given_up_is_unknown_again_with_the_message(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        open_ = unknown(writer)
        assert writer.release(open_.row.id, "not claimed", T0 + 30) == open_.row
        writer.claim(open_.row.id, T0 + 40)
        row = writer.release(open_.row.id, "no network\ud800", T0 + 50)
        assert row == replace(open_.row, message="no network\ufffd", changed_us=T0 + 50)
        assert writer.unreconciled() == (replace(open_, row=row),)
        writer.reconcile(verdict(open_))
        assert writer.release(row.id, "too late", T0 + 60).state is State.ACCEPTED


def test_another_running_consoles_claim_is_respected(tmp_path: Path) -> None:
    with writing(tmp_path) as one, writing(tmp_path) as two:
        open_ = unknown(one)
        claimed = one.claim(open_.row.id, T0 + 40)
        assert claimed is not None
        assert two.unreconciled() == ()
        assert two.claim(open_.row.id, T0 + 41) is None
        assert two.release(open_.row.id, "not mine", T0 + 42) == claimed
        one.release(open_.row.id, "", T0 + 43)
        assert two.claim(open_.row.id, T0 + 44) is not None
        assert one.unreconciled() == ()


def test_what_a_console_left_open_is_taken_over_while_this_one_runs(tmp_path: Path) -> None:
    with writing(tmp_path) as staying:
        with writing(tmp_path) as leaving:
            claimed = unknown(leaving, "claimed")
            leaving.claim(claimed.row.id, T0 + 40)
            leaving.begin(intent("begun", T0 + 2))
            begun = leaving.begin(stop(started(leaving, "stop")))
            assert staying.unreconciled() == ()
            assert staying.claim(begun.row.id, T0 + 41) is None
        found = {unreconciled.row.RoomId: unreconciled for unreconciled in staying.unreconciled()}
        assert {room: (open_.row.state, open_.row.reason) for room, open_ in found.items()} == {
            "claimed": (State.UNKNOWN, "read_timeout"),
            "begun": (State.UNKNOWN, "interrupted"),
            "stop": (State.UNKNOWN, "interrupted"),
        }
        assert found["stop"].request == StopRecord(3400352518, TASK)
        assert staying.claim(claimed.row.id, T0 + 50) is not None


def test_the_real_outcome_of_an_interrupted_start_outweighs_a_verdict(tmp_path: Path) -> None:
    interrupted = Outcome(Kind.UNKNOWN, Reason.INTERRUPTED)
    with writing(tmp_path) as writer:
        begun = writer.begin(intent())
        writer.finish(begun.sent_id, interrupted, T0 + 1)
        (open_,) = writer.unreconciled()
        row = writer.reconcile(verdict(open_, State.NOT_STARTED))
        assert writer.finish(begun.sent_id, UNKNOWN, T0 + 60) == row
        row = writer.finish(begun.sent_id, accepted(), T0 + 61)
        assert (row.state, row.TaskId, row.settled, row.reason) == (State.ACCEPTED, TASK, False, "")


def test_a_row_that_does_not_exist_is_an_error_in_words(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        for act in (
            lambda: writer.claim(99, T0),
            lambda: writer.release(99, "", T0),
            lambda: writer.reconcile(Resolution(99, 1, State.ACCEPTED, "", at_us=T0)),
            lambda: writer.observe(Observation(99, State.ARMED, (), T0)),
            lambda: writer.row(99),
        ):
            with pytest.raises(LedgerError, match=HistoryTrouble.NO_ROW) as caught:
                act()
            assert caught.value.fault is LedgerFault.ABSENT


@pytest.mark.parametrize(
    "body", ["{", "[]", "{}", '{"BizId": 1, "RoomId": "1", "RecordMode": 1, "SubscribeRecordUserIds": 1}']
)
def test_a_body_that_makes_no_sense_is_damage_not_a_crash(tmp_path: Path, body: str) -> None:
    with writing(tmp_path) as writer, database(tmp_path) as other:
        unknown(writer)
        other.execute("UPDATE request SET body = ?", (body,))
        with pytest.raises(LedgerError) as caught:
            writer.unreconciled()
        assert caught.value.fault is LedgerFault.DAMAGED


@pytest.fixture(scope="module")
def ledger() -> Iterator[SingleWriter]:
    with tempfile.TemporaryDirectory() as folder, writing(Path(folder)) as writer:
        yield writer


tasks = itertools.count(1)
uint64s = st.one_of(st.sampled_from([0, 2**53 + 1, 2**63, UINT64_MAX]), st.integers(0, UINT64_MAX))
lists = st.lists(st.text(max_size=20), max_size=5).map(tuple)
users = st.builds(UserLists, lists, lists)
requests = st.one_of(
    st.builds(StartRecord, uint64s, st.text(max_size=40), uint64s, users),
    st.builds(StopRecord, uint64s, uint64s),
    st.builds(ModifyRecordInfo, uint64s, uint64s, uint64s, users),
)


@settings(max_examples=60)
@given(request=requests)
def test_a_stored_request_comes_back_exactly(
    ledger: SingleWriter, request: StartRecord | StopRecord | ModifyRecordInfo
) -> None:
    row_id = None
    if not isinstance(request, StartRecord):
        begun = ledger.begin(intent(biz=request.BizId))
        row_id = ledger.finish(begun.sent_id, accepted(request.TaskId), T0).id
    begun = ledger.begin(replace(intent(), request=request, row_id=row_id))
    row = ledger.finish(begun.sent_id, UNKNOWN, T0)
    assert ledger.unreconciled() == (Unreconciled(row, begun.sent_id, request),)
    ledger.reconcile(Resolution(row.id, begun.sent_id, State.NOT_STARTED, "", at_us=T0))


FOLLOW_UPS = {"stop": (stop, STOPPED), "modify": (modify, CHANGED)}
steps = st.lists(
    st.tuples(
        st.sampled_from(["stop", "modify", "accept", "refuse", "lose", "claim", "release", "settle", "observe"]),
        st.integers(0, 3),
    ),
    max_size=16,
)


@settings(max_examples=60)
@example(steps=[("stop", 0), ("stop", 0), ("modify", 0), ("accept", 0), ("stop", 0), ("accept", 1), ("refuse", 1)])
@given(steps=steps)
def test_whatever_happens_a_row_waits_for_a_request_or_can_be_settled(
    ledger: SingleWriter, steps: list[tuple[str, int]]
) -> None:
    row = started(ledger, task=next(tasks))
    out: list[tuple[int, Outcome]] = []
    stopped = False
    for step, which in steps:
        if step in FOLLOW_UPS:
            follow_up, good = FOLLOW_UPS[step]
            out.append((ledger.begin(follow_up(row)).sent_id, good))
        elif step in ("accept", "refuse", "lose") and out:
            sent_id, good = out.pop(which % len(out))
            ledger.finish(sent_id, {"accept": good, "refuse": REFUSED, "lose": UNKNOWN}[step], T0)
            stopped |= step == "accept" and good is STOPPED
        elif step == "claim":
            ledger.claim(row.id, T0)
        elif step == "release":
            ledger.release(row.id, "", T0)
        elif step == "settle":
            settle(ledger, row, stopped)
        else:
            ledger.observe(Observation(row.id, (State.ARMED, State.RECORDING)[which % 2], (), T0))
        check(ledger, row.id, bool(out), stopped)
    for sent_id, _ in out:
        ledger.finish(sent_id, REFUSED, T0)
    settle(ledger, row, stopped)
    check(ledger, row.id, False, stopped)
    assert ledger.unreconciled() == ()


def settle(ledger: SingleWriter, row: Row, stopped: bool) -> None:
    for open_ in ledger.unreconciled():
        assert open_.row.id == row.id
        ledger.reconcile(verdict(open_, State.STOPPED if stopped else State.ARMED))


def check(ledger: SingleWriter, row_id: int, out: bool, stopped: bool) -> None:
    state = ledger.row(row_id).state
    to_settle = [open_.row.id for open_ in ledger.unreconciled()]
    if state in (State.STOPPING, State.CHANGING):
        assert out
    elif state in (State.UNKNOWN, State.SETTLING):
        assert to_settle == [row_id]
    elif stopped:
        assert state is State.STOPPED
    else:
        assert state in (State.ACCEPTED, State.ARMED, State.RECORDING)
    if state not in (State.UNKNOWN, State.SETTLING):
        assert to_settle == []
