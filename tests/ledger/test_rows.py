"""A row before, during and after its request, exactly as it was given."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copies import replace
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.values import UINT64_MAX, UserLists
from gme_console.ledger.errors import HistoryTrouble, LedgerError, LedgerFault
from gme_console.ledger.records import State
from gme_console.ledger.request_records import RequestEnd
from gme_console.ledger.sqlite.row_mapping import (
    SELECT_FILES,
    SELECT_IN_STATES,
    SELECT_PAGE,
    SELECT_ROW,
    SELECT_TASK,
    SELECT_TO_RECONCILE,
)
from gme_console.ledger.writes.crash_recovery import _BUSY
from ledger_helpers import T0, accepted, all_rows, database, details, intent, reading, writing

if TYPE_CHECKING:
    from gme_console.ledger.reader import LedgerReader
    from single_writer import SingleWriter

HOSTILE = [
    "007",
    "房间一号 会議室",
    "👩‍👩‍👧‍👦🇯🇵",
    "a\0b",
    "\x1b[31m\x7f\r\n\t",
    "'; DROP TABLE recording; --",
    "%_\\\"'`",
    "\ufeff\u202eabc",
    "\U0010ffff\ufffe",
    " ",
]


def test_an_intent_is_on_the_disk_for_others_to_see_before_begin_returns(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        started = writer.begin(intent("1987", users=UserLists(("1145",), ("2", "3"))))
        assert started.row.state is State.SENDING
        assert all_rows(tmp_path) == (started.row,)
        (sent,) = details(tmp_path, started.row.id).sent
        assert (sent.id, sent.action, sent.kind, sent.done_us) == (started.sent_id, "StartRecord", "", None)
        assert json.loads(sent.body) == {
            "BizId": 3400352518,
            "RoomId": "1987",
            "RecordMode": 1,
            "SubscribeRecordUserIds": {"SubscribeUserIds": ["1145"], "UnSubscribeUserIds": ["2", "3"]},
        }
        with database(tmp_path) as other:
            assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert writer._database.value("PRAGMA synchronous") == 2  # FULL: every commit reaches the disk


def test_an_accepted_row_has_its_task_and_its_request_the_whole_answer(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        started = writer.begin(intent())
        row = writer.finish(started.sent_id, accepted(UINT64_MAX), T0 + 42)
        expected = replace(started.row, state=State.ACCEPTED, TaskId=UINT64_MAX, RequestId="r-1", changed_us=T0 + 42)
        assert row == expected
        assert all_rows(tmp_path) == (row,)
        (sent,) = details(tmp_path, row.id).sent
        assert (sent.kind, sent.http_status, sent.raw) == ("accepted", 200, b'{"Response": {}}')
        assert (sent.sendings, sent.elapsed_ms, sent.clock_offset) == (1, 42, 0.25)
        assert (sent.intent_us, sent.done_us) == (T0, T0 + 42)


@pytest.mark.parametrize(
    ("kind", "reason", "state"),
    [
        (Kind.REFUSED, Reason.TASK_IN_USE, State.REFUSED),
        (Kind.NOT_SENT, Reason.CONNECTION_REFUSED, State.NOT_SENT),
        (Kind.UNKNOWN, Reason.READ_TIMEOUT, State.UNKNOWN),
    ],
)
def test_every_other_end_is_told_in_the_row(tmp_path: Path, kind: Kind, reason: Reason, state: State) -> None:
    with writing(tmp_path) as writer:
        started = writer.begin(intent())
        row = writer.finish(started.sent_id, Outcome(kind, reason, code="Some.Code", message="why"), T0)
        assert (row.state, row.reason, row.code, row.message, row.TaskId) == (
            state,
            reason.value,
            "Some.Code",
            "why",
            None,
        )
        assert all_rows(tmp_path) == (row,)


def test_the_first_outcome_stays(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        started = writer.begin(intent())
        row = writer.finish(started.sent_id, accepted(), T0 + 1)
        assert writer.finish(started.sent_id, accepted(), T0 + 2) == row
        assert writer.finish(started.sent_id, Outcome(Kind.UNKNOWN, Reason.READ_TIMEOUT), T0 + 3) == row
        assert all_rows(tmp_path) == (row,)


def test_an_assumed_interruption_gives_way_to_the_real_outcome(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        started = writer.begin(intent())
        writer.finish(started.sent_id, Outcome(Kind.UNKNOWN, Reason.INTERRUPTED), T0 + 1)
        assert writer.finish(started.sent_id, accepted(), T0 + 2).state is State.ACCEPTED


def test_an_outcome_for_no_request_gives_no_row(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        assert writer.finish_all((RequestEnd(99, accepted(), T0),)) == (None,)


def test_pages_are_newest_first_and_tell_the_total(tmp_path: Path) -> None:
    with writing(tmp_path) as writer, reading(tmp_path) as reader:
        times = [5, 1, 9, 9, 3]
        ids = [writer.begin(intent(at_us=T0 + time)).row.id for time in times]
        newest_first = [ids[3], ids[2], ids[0], ids[4], ids[1]]
        assert [row.id for row in reader.page(0, 10).rows] == newest_first
        middle = reader.page(1, 3)
        assert (middle.offset, [row.id for row in middle.rows], middle.total) == (1, newest_first[1:4], 5)
        beyond = reader.page(50, 10)
        assert (beyond.rows, beyond.total) == ((), 5)
        assert reader.page(0, 0).rows == ()


def test_a_row_that_is_not_there_is_none(tmp_path: Path) -> None:
    with writing(tmp_path) as writer, reading(tmp_path) as reader:
        started = writer.begin(intent())
        found = reader.details(started.row.id)
        assert found is not None
        assert found.row == started.row
        assert reader.details(started.row.id + 1) is None


def test_an_id_is_never_given_twice(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        first = writer.begin(intent()).row.id
        with database(tmp_path) as other:
            other.execute("DELETE FROM request")
            other.execute("DELETE FROM recording")
        assert writer.begin(intent()).row.id > first


def test_changed_tells_of_this_console_and_of_others(tmp_path: Path) -> None:
    with writing(tmp_path) as mine, writing(tmp_path) as other, reading(tmp_path) as reader:
        assert not reader.changed()
        started = mine.begin(intent())
        assert reader.changed()
        assert not reader.changed()
        mine.finish(started.sent_id, accepted(), T0)
        other.begin(intent())
        assert reader.changed()
        assert not reader.changed()


def test_a_reader_in_the_middle_of_reading_keeps_no_writer_waiting(tmp_path: Path) -> None:
    with writing(tmp_path, busy_s=0) as writer, database(tmp_path) as other:
        writer.begin(intent("before"))
        other.execute("BEGIN")
        assert other.execute("SELECT count(*) FROM recording").fetchone() == (1,)
        started = writer.begin(intent("meanwhile"))
        writer.finish(started.sent_id, accepted(), T0)
        assert other.execute("SELECT count(*) FROM recording").fetchone() == (1,)
        other.execute("COMMIT")
        assert other.execute("SELECT count(*) FROM recording").fetchone() == (2,)


@pytest.fixture(scope="module")
def ledger() -> Iterator[tuple[SingleWriter, LedgerReader]]:
    with (
        tempfile.TemporaryDirectory() as folder,
        writing(Path(folder)) as writer,
        reading(Path(folder)) as reader,
    ):
        yield writer, reader


texts = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=40))
uint64s = st.one_of(st.sampled_from([0, 2**53 + 1, 2**63 - 1, 2**63, UINT64_MAX]), st.integers(0, UINT64_MAX))


@settings(max_examples=60)
@given(room=texts, users=st.lists(texts, max_size=5), message=texts, biz=uint64s, task=uint64s, raw=st.binary())
def test_whatever_goes_in_comes_out(
    ledger: tuple[SingleWriter, LedgerReader],
    room: str,
    users: list[str],
    message: str,
    biz: int,
    task: int,
    raw: bytes,
) -> None:
    writer, reader = ledger
    lists = UserLists(tuple(users), tuple(reversed(users)))
    started = writer.begin(replace(intent(room, biz=biz, users=lists), profile_name=message))
    outcome = replace(accepted(task), message=message, code=room, request_id=message, raw=raw)
    writer.finish(started.sent_id, outcome, T0)
    found = reader.details(started.row.id)
    assert found is not None
    row = found.row
    assert (row.RoomId, row.users, row.BizId, row.TaskId) == (room, lists, biz, task)
    assert (row.message, row.code, row.RequestId, row.profile_name) == (message, room, message, message)
    (sent,) = found.sent
    assert (sent.raw, sent.message, json.loads(sent.body)["RoomId"]) == (raw, message, room)


def test_an_id_that_cannot_be_kept_exactly_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        for bad in (intent("a\ud800b"), intent(users=UserLists(("\udfff",)))):
            with pytest.raises(LedgerError, match=HistoryTrouble.HALF_CHARACTER) as caught:
                writer.begin(bad)
            assert caught.value.fault is LedgerFault.OTHER
        assert all_rows(tmp_path) == ()
        assert writer.begin(intent("fine")).row.RoomId == "fine"


def test_a_service_that_answers_half_characters_is_recorded_all_the_same(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        started = writer.begin(intent())
        outcome = Outcome(Kind.REFUSED, Reason.SERVICE_ERROR, code="X\udc00", message="no\ud800", raw=b"\xff\0")
        row = writer.finish(started.sent_id, outcome, T0)
        assert (row.code, row.message) == ("X\ufffd", "no\ufffd")
        assert details(tmp_path, row.id).sent[0].raw == b"\xff\0"


def test_no_question_walks_the_whole_history(tmp_path: Path) -> None:
    narrow = {
        SELECT_ROW: "PRIMARY KEY (rowid=?)",
        SELECT_PAGE: "COVERING INDEX recording_shown (removed_us=?)",
        SELECT_IN_STATES: "INDEX recording_by_state (removed_us=? AND state=?)",
        SELECT_TO_RECONCILE: "INDEX recording_by_state (removed_us=? AND state=?)",
        SELECT_TASK: "INDEX recording_task (TaskId=?)",
        SELECT_FILES: "PRIMARY KEY (recording_id=?)",
    }
    with writing(tmp_path) as writer:
        for sql, index in narrow.items():
            plan = [
                row[3]
                for row in writer._database.rows(f"EXPLAIN QUERY PLAN {sql}", *[1] * sql.count("?"))
                if "json_each" not in row[3]
            ]
            assert any(index in step for step in plan), plan
            assert not any(step.startswith("SCAN") for step in plan), plan


def test_what_was_left_open_is_found_in_its_own_small_index(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        plan = "\n".join(row[3] for row in writer._database.rows(f"EXPLAIN QUERY PLAN {_BUSY}"))
        assert "SCAN recording USING INDEX recording_settling" in plan
        assert "SCAN request USING INDEX request_open" in plan
