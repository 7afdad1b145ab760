"""A colleague's history taken in: rows merge, nothing doubles, nothing is lost, and tasks can be taken over."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from copies import replace
from gme_console.api.action_answers import RecordInfo
from gme_console.api.values import UserLists
from gme_console.ledger.errors import HistoryTrouble, LedgerError
from gme_console.ledger.query import Query
from gme_console.ledger.records import Adoption, Observation, Origin, Resolution, State
from gme_console.ledger.transfer.full_row import Merged
from gme_console.ledger.transfer.full_row_reader import RowSelection
from gme_console.ledger.transfer.json_lines import JsonLines
from ledger_helpers import (
    CHANGED,
    NOT_SENT,
    REFUSED,
    STOPPED,
    T0,
    UNKNOWN,
    accepted,
    all_rows,
    details,
    intent,
    modify,
    started,
    stop,
    writing,
)
from transfer_helpers import export, hand_over, lines, no_profile, take_in

TASK = 446192236330927912


def test_a_colleague_takes_a_recording_over_and_it_comes_back(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as ours:
        started(ours)
    assert hand_over(one, two) == [Merged.ADDED]
    with writing(two) as theirs:
        (row,) = theirs.live()
        assert row.TaskId == TASK
        theirs.finish(theirs.begin(stop(row, T0 + 100)).sent_id, STOPPED, T0 + 200)
    assert hand_over(two, one) == [Merged.UPDATED]
    (row,) = all_rows(one)
    assert (row.state, row.ended_us) == (State.STOPPED, T0 + 200)
    assert [sent.action for sent in details(one, row.id).sent] == ["StartRecord", "StopRecord"]
    assert hand_over(one, two) == [Merged.UNCHANGED]
    assert lines(one, tmp_path / "1.jsonl") == lines(two, tmp_path / "2.jsonl")


def test_a_start_still_out_is_settled_by_whoever_takes_it_over(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as ours:
        ours.begin(intent())
        export(one, tmp_path / "x.jsonl")
        with writing(two) as theirs:
            assert take_in(theirs, tmp_path / "x.jsonl") == [Merged.ADDED]
            (unreconciled,) = theirs.unreconciled()
            assert (unreconciled.row.state, unreconciled.request) == (State.UNKNOWN, intent().request)
            assert theirs.claim(unreconciled.row.id, T0 + 5) is not None
            verdict = Resolution(
                unreconciled.row.id, unreconciled.sent_id, State.ACCEPTED, "settled", TaskId=TASK, at_us=T0 + 6
            )
            assert theirs.reconcile(verdict).state is State.ACCEPTED


def test_the_answer_that_came_meanwhile_takes_the_place_of_what_was_assumed(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as ours, writing(two) as theirs:
        begun = ours.begin(intent())
        export(one, tmp_path / "x.jsonl")
        take_in(theirs, tmp_path / "x.jsonl")
        (unreconciled,) = theirs.unreconciled()
        assert unreconciled.row.changed_us > T0 + 1  # what is assumed is written later than the answer
        ours.finish(begun.sent_id, accepted(), T0 + 1)
        export(one, tmp_path / "x.jsonl")
        assert take_in(theirs, tmp_path / "x.jsonl") == [Merged.UPDATED]
        assert theirs.unreconciled() == ()
        (row,) = theirs.live()
        assert (row.state, row.TaskId) == (State.ACCEPTED, TASK)
    assert len(details(two, row.id).sent) == 1


def test_the_answer_to_a_request_that_is_open_here_is_taken_over(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as ours, writing(two) as theirs:
        begun = ours.begin(intent())
        export(one, tmp_path / "x.jsonl")
        take_in(theirs, tmp_path / "x.jsonl")
        ours.finish(begun.sent_id, accepted(), T0 + 1)
        export(one, tmp_path / "x.jsonl")
        assert take_in(theirs, tmp_path / "x.jsonl") == [Merged.UPDATED]
        (row,) = theirs.live()
        (sent,) = details(two, row.id).sent
        assert (row.TaskId, sent.kind, sent.done_us) == (TASK, "accepted", T0 + 1)


def test_a_row_being_settled_elsewhere_is_settled_here(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as ours:
        row = ours.finish(ours.begin(intent()).sent_id, UNKNOWN, T0 + 1)
        assert ours.claim(row.id, T0 + 2) is not None
        export(one, tmp_path / "x.jsonl")
    with writing(two) as theirs:
        take_in(theirs, tmp_path / "x.jsonl")
        assert [unreconciled.row.state for unreconciled in theirs.unreconciled()] == [State.UNKNOWN]


def test_the_side_that_changed_last_is_followed_and_files_are_kept(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as ours:
        row = started(ours)
    hand_over(one, two)
    old, new = RecordInfo("1", "/a", 1, 2), RecordInfo("1", "/a", 1, 13)
    with writing(one) as ours:
        ours.observe(Observation(row.id, State.RECORDING, (new, RecordInfo("2", "/b", 1, 2)), T0 + 300, RecordMode=3))
    with writing(two) as theirs:
        (theirs_row,) = theirs.live()
        theirs.observe(Observation(theirs_row.id, State.ARMED, (old,), T0 + 200, RecordMode=2))
    assert hand_over(two, one) == [Merged.UNCHANGED]
    assert hand_over(one, two) == [Merged.UPDATED]
    for folder in (one, two):
        (row,) = all_rows(folder)
        assert (row.state, row.RecordMode) == (State.RECORDING, 3)
        assert [(file.FileName, file.RecordStatus) for file in details(folder, row.id).files] == [("/a", 13), ("/b", 2)]


def test_a_task_adopted_here_and_started_there_is_one_row(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as ours:
        started(ours)
    with writing(two) as theirs:
        adopted = theirs.adopt(Adoption("p", "P", "127.0.0.1", 3400352518, "1987", TASK, 1, UserLists(), T0 + 50))
    assert hand_over(one, two) == [Merged.UPDATED]
    assert hand_over(one, two) == [Merged.UNCHANGED]
    (row,) = all_rows(two)
    assert (row.id, row.origin, row.profile_id) == (adopted.id, Origin.ADOPTED, "p")
    assert [sent.action for sent in details(two, row.id).sent] == ["StartRecord"]
    with writing(two) as theirs:
        theirs.finish(theirs.begin(stop(row, T0 + 60)).sent_id, STOPPED, T0 + 70)
    assert hand_over(two, one) == [Merged.UPDATED]
    assert [row.state for row in all_rows(one)] == [State.STOPPED]


def test_another_task_of_the_same_number_is_another_row(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as ours:
        row = started(ours)
        ours.finish(ours.begin(stop(row)).sent_id, STOPPED, T0 + 20)
    with writing(two) as theirs:
        theirs.adopt(Adoption("p", "P", "127.0.0.1", 3400352518, "1987", TASK, 1, UserLists(), T0 + 50))
    assert hand_over(one, two) == [Merged.ADDED]
    assert len(all_rows(two)) == 2


def test_a_row_removed_here_stays_removed(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as ours:
        row = started(ours)
    hand_over(one, two)
    with writing(two) as theirs:
        theirs.remove([1], T0 + 5)
    with writing(one) as ours:
        ours.finish(ours.begin(stop(row)).sent_id, STOPPED, T0 + 20)
    assert hand_over(one, two) == [Merged.UNCHANGED]
    assert all_rows(two) == ()


def test_a_stop_that_is_out_here_is_not_overwritten(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as ours:
        row = started(ours)
    hand_over(one, two)
    with writing(one) as ours:
        ours.observe(Observation(row.id, State.RECORDING, (), T0 + 900, RecordMode=3))
        export(one, tmp_path / "x.jsonl")
    with writing(two) as theirs:
        (mine,) = theirs.live()
        begun = theirs.begin(stop(mine, T0 + 100))
        take_in(theirs, tmp_path / "x.jsonl")
        assert theirs.row(mine.id).state is State.STOPPING
        assert theirs.finish(begun.sent_id, STOPPED, T0 + 950).state is State.STOPPED


def test_the_note_written_last_is_kept_whoever_changed_the_row_last(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as ours:
        row = started(ours)
    hand_over(one, two)
    with writing(two) as theirs:
        theirs.annotate(1, "of two", T0 + 10)
    with writing(one) as ours:
        ours.observe(Observation(row.id, State.ARMED, (), T0 + 20, RecordMode=3))
    hand_over(one, two)
    assert all_rows(two)[0].note == "of two"
    with writing(one) as ours:
        ours.annotate(row.id, "", T0 + 30)
    hand_over(two, one)
    assert all_rows(one)[0].note == ""
    hand_over(one, two)
    assert all_rows(two)[0].note == ""
    assert hand_over(one, two) == [Merged.UNCHANGED]


def test_requests_of_both_sides_come_together_and_are_found(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as ours:
        row = started(ours)
        ours.finish(ours.begin(intent("no")).sent_id, REFUSED, T0 + 2)
    hand_over(one, two)
    with writing(one) as ours:
        ours.finish(ours.begin(modify(row, 2, at_us=T0 + 10)).sent_id, CHANGED, T0 + 11)
    with writing(two) as theirs:
        (mine,) = theirs.live()
        theirs.finish(theirs.begin(modify(mine, 3, at_us=T0 + 20)).sent_id, NOT_SENT, T0 + 21)
    hand_over(one, two)
    hand_over(two, one)
    for folder in (one, two):
        found = {row.RoomId: row for row in all_rows(folder)}
        assert len(details(folder, found["1987"].id).sent) == 3
        assert found["1987"].changed_us == T0 + 21
        assert export(folder, tmp_path / "r.jsonl", RowSelection(Query(text="r-3"))) == 1


def test_profiles_are_named_as_they_are_here(tmp_path: Path) -> None:
    with writing(tmp_path / "one") as ours:
        started(ours)
    export(tmp_path / "one", tmp_path / "x.jsonl")
    source = JsonLines(tmp_path / "x.jsonl")
    with writing(tmp_path / "two") as theirs:
        asked = []
        theirs.merge(source.read(9), lambda *profile: asked.append(profile) or ("here", "Here"))  # type: ignore[func-returns-value]
        source.close()
        assert asked == [("practice", "127.0.0.1", "3400352518")]
        (row,) = theirs.live()
        assert (row.profile_id, row.profile_name) == ("here", "Here")


def test_a_batch_is_all_or_nothing_and_a_start_goes_in_between(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as ours:
        for room in range(250):
            ours.begin(intent(str(room), T0 + room))
    export(one, tmp_path / "x.jsonl")
    source = JsonLines(tmp_path / "x.jsonl")
    with writing(two) as theirs:
        theirs.merge(source.read(100), no_profile)
        theirs.begin(intent("between"))
        other = threading.Thread(target=_begin_elsewhere, args=(two,))
        other.start()
        other.join()
        theirs.merge(source.read(100), no_profile)
        broken = [*source.read(100)]
        assert len(broken) == 50
        broken[-1].row["profile_name"] = object()  # type: ignore[index]
        with pytest.raises(LedgerError, match=HistoryTrouble.UNUSABLE):
            theirs.merge(broken, no_profile)
        assert len(all_rows(two)) == 202
    source.close()


def _begin_elsewhere(folder: Path) -> None:
    with writing(folder) as writer:
        writer.begin(intent("elsewhere"))


def test_every_line_is_an_object_of_its_own(tmp_path: Path) -> None:
    with writing(tmp_path / "one") as ours:
        started(ours, "a\u2028b\nc")
    export(tmp_path / "one", tmp_path / "x.jsonl")
    text = (tmp_path / "x.jsonl").read_text(encoding="utf-8")
    assert [type(json.loads(line)) for line in text.split("\n") if line] == [dict] * 3


def test_what_is_known_here_is_not_lost_to_a_later_row_that_knows_less(tmp_path: Path) -> None:
    """One settles its start while two, who has no key, only looked at it, later."""
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as ours:
        row = ours.finish(ours.begin(intent()).sent_id, UNKNOWN, T0 + 1)
        (unreconciled,) = ours.unreconciled()
    hand_over(one, two)
    with writing(two) as theirs:
        assert theirs.claim(1, T0 + 90) is not None
        theirs.release(1, "no key here", T0 + 99)
    with writing(one) as ours:
        settled = Resolution(row.id, unreconciled.sent_id, State.ACCEPTED, "settled", TaskId=7, at_us=T0 + 50)
        assert ours.reconcile(settled).TaskId == 7
    hand_over(two, one)
    (now,) = all_rows(one)
    assert (now.state, now.TaskId) == (State.ACCEPTED, 7)
    with writing(one) as ours:
        stopped = ours.finish(ours.begin(stop(now, T0 + 60)).sent_id, STOPPED, T0 + 61)
    with writing(two) as theirs:
        theirs.reconcile(replace(settled, row_id=1, sent_id=1, at_us=T0 + 200))
        theirs.observe(Observation(1, State.RECORDING, (), T0 + 300))
    hand_over(two, one)
    (now,) = all_rows(one)
    assert (now.state, now.ended_us) == (State.STOPPED, stopped.ended_us)


@pytest.mark.parametrize("later", ["one", "two"])
def test_a_task_refutes_that_its_start_did_not_happen(tmp_path: Path, later: str) -> None:
    """Both sides settled the same start; only one of them found the task, and stopped it."""
    one, two = tmp_path / "one", tmp_path / "two"
    moment = {"one": T0 + 100, "two": T0 + 100, later: T0 + 1_000}
    with writing(one) as ours, writing(two) as theirs:
        ours.finish(ours.begin(intent()).sent_id, UNKNOWN, T0 + 1)
        export(one, tmp_path / "unknown.jsonl")
        take_in(theirs, tmp_path / "unknown.jsonl")
        (here,), (there,) = ours.unreconciled(), theirs.unreconciled()
        at = moment["one"]
        row = ours.reconcile(Resolution(here.row.id, here.sent_id, State.ACCEPTED, "settled", TaskId=TASK, at_us=at))
        ours.finish(ours.begin(stop(row, at + 1)).sent_id, STOPPED, at + 2)
        theirs.reconcile(
            Resolution(there.row.id, there.sent_id, State.NOT_STARTED, "did_not_start", at_us=moment["two"])
        )
    assert hand_over(one, two) == [Merged.UPDATED]
    assert hand_over(two, one) == [Merged.UNCHANGED]
    assert [(row.state, row.TaskId) for row in all_rows(one)] == [(State.STOPPED, TASK)]
    assert [(row.state, row.TaskId) for row in all_rows(two)] == [(State.STOPPED, TASK)]


def test_an_unknown_stop_here_stays_unknown(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as ours:
        row = started(ours)
    hand_over(one, two)
    with writing(one) as ours:
        ours.finish(ours.begin(stop(row)).sent_id, UNKNOWN, T0 + 20)
    with writing(two) as theirs:
        theirs.observe(Observation(1, State.RECORDING, (), T0 + 300))
    hand_over(two, one)
    with writing(one) as ours:
        assert [open_.row.state for open_ in ours.unreconciled()] == [State.UNKNOWN]


def test_a_task_that_is_over_on_both_sides_is_one_row(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as ours:
        row = started(ours)
        ours.finish(ours.begin(stop(row, T0 + 100)).sent_id, STOPPED, T0 + 101)
    with writing(two) as theirs:
        adopted = theirs.adopt(
            Adoption("p", "P", row.host, row.BizId, row.RoomId, row.TaskId or 0, 1, row.users, T0 + 50)
        )
        theirs.observe(Observation(adopted.id, State.ENDED, (), T0 + 120))
    hand_over(one, two)
    assert len(all_rows(two)) == 1
