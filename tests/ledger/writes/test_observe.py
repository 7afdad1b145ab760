"""Live rows: what was seen of them, tasks adopted, rows removed and brought back."""

from __future__ import annotations

from pathlib import Path

import pytest

from copies import replace
from gme_console.api.action_answers import RecordInfo
from gme_console.api.values import UINT64_MAX, UserLists
from gme_console.ledger.errors import HistoryTrouble, LedgerError, LedgerFault
from gme_console.ledger.records import LIVE_STATES, Adoption, Observation, Origin, RecordedFile, Resolution, Row, State
from ledger_helpers import (
    REFUSED,
    STOPPED,
    T0,
    UNKNOWN,
    FollowUp,
    all_rows,
    database,
    details,
    intent,
    modify,
    reading,
    started,
    stop,
    writing,
)

TASK = 446192236330927912
USERS = UserLists(("1145",), ())


def seen(row: Row, state: State = State.RECORDING, *files: RecordInfo, at_us: int = T0 + 50) -> Observation:
    return Observation(row.id, state, files, at_us)


def adoption(task: int = TASK, room: str = "1988") -> Adoption:
    return Adoption("practice", "Practice", "127.0.0.1", 3400352518, room, task, 2, USERS, T0 + 5)


def test_an_observation_is_kept(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = started(writer)
        armed = writer.observe(seen(row, State.ARMED))
        assert armed == replace(row, state=State.ARMED, confirmed_us=T0 + 50, changed_us=T0 + 50)
        again = writer.observe(seen(row, State.ARMED, at_us=T0 + 60))
        assert again == replace(armed, confirmed_us=T0 + 60)
        changed = writer.observe(replace(seen(row, at_us=T0 + 70), RecordMode=3, users=USERS))
        assert (changed.state, changed.RecordMode, changed.users) == (State.RECORDING, 3, USERS)
        assert all_rows(tmp_path) == (changed,)


def test_files_are_kept_in_order_with_what_was_told_last(tmp_path: Path) -> None:
    late, both = RecordInfo("7", "/b", UINT64_MAX, 2), RecordInfo("9", "/a", 5, 2)
    with writing(tmp_path) as writer:
        row = started(writer)
        writer.observe(seen(row, State.RECORDING, late, both, RecordInfo("7", "/a\ud800", 5, 99)))
        writer.observe(seen(row, State.RECORDING, replace(both, RecordStatus=10), at_us=T0 + 60))
        assert details(tmp_path, row.id).files == (
            RecordedFile("7", "/a\ufffd", 5, 99, T0 + 50),
            RecordedFile("9", "/a", 5, 10, T0 + 60),
            RecordedFile("7", "/b", UINT64_MAX, 2, T0 + 50),
        )
        assert details(tmp_path, started(writer).id).files == ()


@pytest.mark.parametrize("state", [State.ENDED, State.STOPPED])
def test_a_task_found_gone_is_over_and_stays_so(tmp_path: Path, state: State) -> None:
    file = RecordInfo("7", "/a", 5, 12)
    with writing(tmp_path) as writer:
        row = writer.observe(seen(started(writer), state))
        assert (row.state, row.ended_us, row.confirmed_us) == (state, T0 + 50, T0 + 50)
        late = replace(seen(row, State.RECORDING, file, at_us=T0 + 60), RecordMode=3, users=USERS)
        assert writer.observe(late) == row
        assert [known.RecordStatus for known in details(tmp_path, row.id).files] == [12]


@pytest.mark.parametrize("follow_up", [stop, modify])
def test_a_row_that_a_request_is_about_to_decide_keeps_its_state(tmp_path: Path, follow_up: FollowUp) -> None:
    with writing(tmp_path) as writer:
        row = started(writer)
        look = replace(seen(row, State.ENDED, RecordInfo("7", "/a", 5, 2)), RecordMode=3, users=USERS)
        begun = writer.begin(follow_up(row))
        assert writer.observe(look) == replace(begun.row, confirmed_us=T0 + 50)
        lost = writer.finish(begun.sent_id, UNKNOWN, T0 + 60)
        assert writer.observe(replace(look, at_us=T0 + 70)) == replace(lost, confirmed_us=T0 + 70)
        claimed = writer.claim(row.id, T0 + 80)
        assert claimed is not None
        assert writer.observe(replace(look, at_us=T0 + 90)) == replace(claimed, confirmed_us=T0 + 90)
        assert [file.seen_us for file in details(tmp_path, row.id).files] == [T0 + 90]


@pytest.mark.parametrize("state", sorted(set(State) - {State.WAITING}))
def test_only_a_live_row_takes_a_state_that_a_look_can_tell(tmp_path: Path, state: State) -> None:
    told = {State.ACCEPTED, State.ARMED, State.RECORDING, State.ENDED, State.STOPPED}
    with writing(tmp_path) as writer, database(tmp_path) as other:
        row = started(writer)
        assert writer.observe(seen(row, state)).state is (state if state in told else State.ACCEPTED)
        other.execute("UPDATE recording SET state = ?", (state.value,))
        after = writer.observe(seen(row, State.ARMED)).state
        assert after is (State.ARMED if state in {State.ACCEPTED, State.ARMED, State.RECORDING} else state)


def test_a_running_task_is_adopted_once(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = writer.adopt(adoption(UINT64_MAX))
        assert row == Row(
            id=row.id,
            created_us=T0 + 5,
            changed_us=T0 + 5,
            profile_id="practice",
            profile_name="Practice",
            host="127.0.0.1",
            BizId=3400352518,
            RoomId="1988",
            RecordMode=2,
            users=USERS,
            TaskId=UINT64_MAX,
            state=State.ACCEPTED,
            reason="",
            code="",
            message="",
            RequestId="",
            origin=Origin.ADOPTED,
            confirmed_us=T0 + 5,
        )
        assert details(tmp_path, row.id).sent == ()
        assert writer.adopt(adoption(UINT64_MAX, "another room")) == row
        stopping = writer.begin(stop(row))
        assert writer.adopt(adoption(UINT64_MAX)) == stopping.row
        lost = writer.finish(stopping.sent_id, UNKNOWN, T0 + 20)
        assert writer.adopt(adoption(UINT64_MAX)) == lost
        writer.reconcile(Resolution(row.id, stopping.sent_id, State.STOPPED, "", at_us=T0 + 30))
        again = writer.adopt(adoption(UINT64_MAX))
        assert again.id != row.id
        assert {row.id for row in all_rows(tmp_path)} == {row.id, again.id}


def test_a_room_that_cannot_be_kept_exactly_is_not_adopted(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        with pytest.raises(LedgerError, match=HistoryTrouble.HALF_CHARACTER):
            writer.adopt(adoption(room="\udfff"))
        assert all_rows(tmp_path) == ()


def test_live_rows_are_listed_newest_first(tmp_path: Path) -> None:
    with writing(tmp_path) as writer, database(tmp_path) as other:
        rows = {state: started(writer, state.value) for state in sorted(set(State) - {State.WAITING})}
        for state, row in rows.items():
            other.execute("UPDATE recording SET state = ? WHERE id = ?", (state.value, row.id))
        live = writer.live()
        assert {row.state for row in live} == LIVE_STATES
        assert [row.id for row in live] == sorted((rows[state].id for state in LIVE_STATES), reverse=True)


def test_removed_rows_are_out_of_sight_until_they_are_restored(tmp_path: Path) -> None:
    with writing(tmp_path) as writer, reading(tmp_path) as reader:
        gone, live = started(writer, "gone"), started(writer, "live")
        lost = writer.finish(writer.begin(intent("lost")).sent_id, UNKNOWN, T0 + 2)
        refused = writer.finish(writer.begin(intent("refused")).sent_id, REFUSED, T0 + 2)
        assert writer.remove((gone.id, lost.id, refused.id, 99), T0 + 30) == 3
        assert writer.remove((gone.id,), T0 + 31) == 0
        assert reader.changed()
        assert (reader.page(0, 10).rows, reader.page(0, 10).total) == ((live,), 1)
        assert reader.details(gone.id) is None
        assert (writer.live(), writer.unreconciled()) == ((live,), ())
        assert writer.row(gone.id) == replace(gone, removed=True)
        assert writer.restore((gone.id, lost.id, live.id), T0 + 40) == 2
        assert reader.changed()
        assert reader.page(0, 10).total == 3
        assert {row.id for row in writer.live()} == {gone.id, live.id}
        assert [open_.row.id for open_ in writer.unreconciled()] == [lost.id]


def test_what_still_happens_to_a_removed_row_is_kept(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = started(writer)
        begun = writer.begin(stop(row))
        writer.remove([row.id], T0 + 15)
        assert writer.finish(begun.sent_id, STOPPED, T0 + 20).state is State.STOPPED
        left = writer.begin(intent())
        writer.remove([left.row.id], T0 + 25)
    with writing(tmp_path) as writer:
        assert writer.opened.interrupted == 0  # nothing that could be seen
        assert writer.row(left.row.id).state is State.UNKNOWN
        writer.restore([row.id, left.row.id], T0 + 30)
        assert {row.state for row in all_rows(tmp_path)} == {State.STOPPED, State.UNKNOWN}


def test_adopting_the_task_of_a_removed_row_brings_the_row_back(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = started(writer)
        writer.remove([row.id], T0 + 15)
        assert writer.adopt(adoption(TASK)) == row
        assert all_rows(tmp_path) == (row,)


def test_a_number_that_no_column_can_hold_is_an_error_in_words(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = started(writer)
        with pytest.raises(LedgerError) as caught:
            writer.observe(seen(row, at_us=2**63))
        assert caught.value.fault is LedgerFault.OTHER
        assert all_rows(tmp_path) == (row,)


@pytest.mark.parametrize(
    ("begun", "first_file_us"),
    [
        ((), None),
        ((0,), None),
        ((1_699_999_400,), 1_699_999_400_000_000),
        ((1_699_999_500, 1_699_999_400, 0, UINT64_MAX), 1_699_999_400_000_000),
        ((999, 1_699_999_400), 999_000_000),
        ((UINT64_MAX,), None),
    ],
)
def test_an_adopted_row_knows_when_its_earliest_file_began(
    tmp_path: Path, begun: tuple[int, ...], first_file_us: int | None
) -> None:
    files = [RecordInfo("7", f"/{number}", begin, 2) for number, begin in enumerate(begun)]
    with writing(tmp_path) as writer:
        adopted, own = writer.adopt(adoption()), started(writer, "own", TASK + 1)
        assert adopted.began_us is None
        assert writer.observe(seen(adopted, State.RECORDING, *files)).began_us == first_file_us
        assert writer.observe(seen(own, State.RECORDING, *files)).began_us == own.created_us
        found = {row.id: row for row in all_rows(tmp_path)}
        assert (found[adopted.id].began_us, found[own.id].began_us) == (first_file_us, own.created_us)
