"""Who wanted a request and why: kept with it, searched, sorted, exported, taken in, merged; old rows say nothing."""

from __future__ import annotations

import csv
import io
import json
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copies import replace
from gme_console.api.actions import StartRecord
from gme_console.api.inputs.operator_and_ticket import MAX_PRESSED_BY, MAX_TICKET, pressed_by, ticket
from gme_console.api.plain_text import is_invisible
from gme_console.api.values import UserLists
from gme_console.ledger.batch_records import BatchLine, IfRecording, NewBatch
from gme_console.ledger.errors import LedgerError
from gme_console.ledger.plan_records import Begins, Plan
from gme_console.ledger.query import Query
from gme_console.ledger.records import Adoption
from gme_console.ledger.request_records import BatchLineRef
from gme_console.ledger.row_search import RowSearch
from gme_console.ledger.sqlite.schema import MIGRATIONS
from gme_console.ledger.transfer.full_row import Merged
from ledger_helpers import STOPPED, T0, accepted, all_rows, database, details, intent, started, stop, writing
from transfer_helpers import export, hand_over, lines, take_in

TANAKA, TICKET = "田中 on PC-17", "GME-4711"


def found(folder: Path, text: str) -> list[str]:
    with closing(RowSearch.open(folder)) as finder:
        return [row.RoomId for row in finder.find(Query(text=text), 10, lambda: False).page.rows]


@given(st.text(st.characters(), max_size=300))
def test_what_is_kept_is_one_line_that_can_be_seen(text: str) -> None:
    for fit, most in ((pressed_by, MAX_PRESSED_BY), (ticket, MAX_TICKET)):
        kept = fit(text)
        assert len(kept) <= most
        assert kept == kept.strip() == fit(kept)
        assert not any(map(is_invisible, kept))


def test_line_breaks_and_hidden_signs_become_nothing_that_misleads() -> None:
    assert ticket("  GME-1\r\n\u202eGME-2\x00\t3\ud800 ") == "GME-1 GME-2 3"


def test_each_request_keeps_its_own_and_the_row_that_of_its_start(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        writer.sign(TANAKA)
        begun = writer.begin(replace(intent(), ticket=TICKET))
        assert (begun.row.pressed_by, begun.row.ticket) == (TANAKA, TICKET)
        row = writer.finish(begun.sent_id, accepted(), T0 + 1)
        writer.sign("suzuki")
        row = writer.finish(writer.begin(stop(row)).sent_id, STOPPED, T0 + 20)
        assert (row.pressed_by, row.ticket) == (TANAKA, TICKET)
    assert [(sent.pressed_by, sent.ticket) for sent in details(tmp_path, row.id).sent] == [
        (TANAKA, TICKET),
        ("suzuki", ""),
    ]
    for text in ("田中", "pc-17", "gme-47", "SUZUKI", "suz", "鈴"):
        assert found(tmp_path, text) == ([] if text == "鈴" else ["1987"]), text


def test_a_row_is_found_by_its_ticket_but_not_across_name_and_ticket(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        writer.sign("one")
        writer.begin(replace(intent(), ticket="two"))
    assert found(tmp_path, "two") == ["1987"]
    assert found(tmp_path, "onetwo") == found(tmp_path, "one two") == []


def test_a_ticket_that_looks_like_a_message_of_ours_is_a_ticket(tmp_path: Path) -> None:
    odd = json.dumps(["detail", "history_full", {}])
    with writing(tmp_path) as writer:
        writer.begin(replace(intent(), ticket=odd))
    assert found(tmp_path, odd) == ["1987"]


def test_a_planned_start_keeps_who_planned_it_whoever_carries_it_out(tmp_path: Path) -> None:
    wanted = replace(intent(), ticket=TICKET)
    assert isinstance(wanted.request, StartRecord)
    with writing(tmp_path) as writer:
        writer.sign("planner")
        row = writer.plans.make(wanted, wanted.request, Plan(Begins.ROOM))
        assert (row.pressed_by, row.ticket) == ("planner", TICKET)
        writer.sign("somebody else")
        writer.begin(replace(intent(at_us=T0 + 9), row_id=row.id))
    (sent,) = details(tmp_path, row.id).sent
    assert (sent.pressed_by, sent.ticket) == ("planner", TICKET)


def test_half_a_character_and_a_long_text_are_kept_as_far_as_they_go(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        writer.sign("x" * 5_000)
        row = writer.begin(replace(intent(), ticket="a\ud800b")).row
    assert (row.pressed_by, row.ticket) == ("x" * MAX_PRESSED_BY, "ab")


def test_a_history_of_before_says_nothing_and_goes_on(tmp_path: Path) -> None:
    before = next(n for n, migration in enumerate(MIGRATIONS) if any("pressed_by" in str(s) for s in migration))
    with writing(tmp_path, migrations=MIGRATIONS[:before]):
        pass
    with database(tmp_path) as old:
        columns = "created_us, changed_us, profile_id, profile_name, host, BizId, RoomId, RecordMode"
        more = "SubscribeUserIds, UnSubscribeUserIds, TaskId, state, uid"
        values = (T0, T0, "p", "P", "h", "1", "old", "1", "[]", "[]", "77", "accepted", "0" * 32)
        old.execute(f"INSERT INTO recording ({columns}, {more}) VALUES ({', '.join('?' * 13)})", values)
        body = '{"BizId": 1, "RoomId": "old", "RecordMode": 1}'
        old.execute(
            "INSERT INTO request (recording_id, console, action, body, intent_us, done_us, kind) "
            "VALUES (1, 'c', 'StartRecord', ?, ?, ?, 'accepted')",
            (body, T0, T0),
        )
    with writing(tmp_path) as writer:
        (row,) = all_rows(tmp_path)
        assert (row.pressed_by, row.ticket) == ("", "")
        writer.sign(TANAKA)
        writer.finish(writer.begin(replace(stop(row), ticket=TICKET)).sent_id, STOPPED, T0 + 20)
    assert [(sent.pressed_by, sent.ticket) for sent in details(tmp_path, row.id).sent] == [("", ""), (TANAKA, TICKET)]
    assert found(tmp_path, TICKET) == ["old"]


def test_it_goes_from_one_history_to_another_and_comes_back_the_same(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as writer:
        writer.sign(TANAKA)
        begun = writer.begin(replace(intent(), ticket=TICKET))
        writer.finish(begun.sent_id, accepted(), T0 + 1)
    assert hand_over(one, two) == [Merged.ADDED]
    with writing(two) as writer:
        writer.sign("suzuki")
        writer.finish(writer.begin(replace(stop(all_rows(two)[0]), ticket="GME-2")).sent_id, STOPPED, T0 + 20)
    assert hand_over(two, one) == [Merged.UPDATED]
    (row,) = all_rows(one)
    assert (row.pressed_by, row.ticket) == (TANAKA, TICKET)
    assert [(sent.pressed_by, sent.ticket) for sent in details(one, row.id).sent] == [
        (TANAKA, TICKET),
        ("suzuki", "GME-2"),
    ]
    assert found(one, "suzuki") == found(two, "田中") == ["1987"]
    assert lines(one, tmp_path / "1.jsonl") == lines(two, tmp_path / "2.jsonl")
    assert hand_over(two, one) == [Merged.UNCHANGED]


def test_a_task_adopted_here_learns_who_started_it(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as writer:
        writer.sign(TANAKA)
        row = started(writer)
    with writing(two) as writer:
        task = row.TaskId
        assert task is not None
        writer.adopt(Adoption("p", "P", row.host, row.BizId, row.RoomId, task, 1, UserLists(), T0 + 50))
    assert hand_over(one, two) == [Merged.UPDATED]
    (adopted,) = all_rows(two)
    assert adopted.pressed_by == TANAKA


def test_a_file_of_an_earlier_console_is_taken_in(tmp_path: Path) -> None:
    with writing(tmp_path / "one") as writer:
        writer.sign(TANAKA)
        started(writer)
    path = tmp_path / "old.jsonl"
    export(tmp_path / "one", path)
    header, line, last = path.read_text(encoding="utf-8").splitlines()
    fields = json.loads(line)
    for columns in (fields, *fields["requests"]):
        assert columns.pop("pressed_by") == TANAKA
        del columns["ticket"]
    path.write_text("\n".join((header, json.dumps(fields), last, "")), encoding="utf-8")
    with writing(tmp_path / "two") as writer:
        assert take_in(writer, path) == [Merged.ADDED]
    (row,) = all_rows(tmp_path / "two")
    assert (row.pressed_by, details(tmp_path / "two", row.id).sent[0].pressed_by) == ("", "")


@pytest.mark.parametrize("wrong", ["two\nlines", "x" * 1_001, None, 7, "half \ud800"])
def test_a_name_that_no_console_writes_does_not_come_in(tmp_path: Path, wrong: object) -> None:
    with writing(tmp_path / "one") as writer:
        started(writer)
    path = tmp_path / "odd.jsonl"
    export(tmp_path / "one", path)
    header, line, last = path.read_text(encoding="utf-8").splitlines()
    fields = json.loads(line)
    fields["requests"][0]["pressed_by"] = wrong
    path.write_text("\n".join((header, json.dumps(fields), last, "")), encoding="utf-8")
    with writing(tmp_path / "two") as writer, pytest.raises(LedgerError):
        take_in(writer, path)


def test_a_spreadsheet_shows_everybody_and_calculates_nothing(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        writer.sign("=cmd|' /C calc'!A0")
        begun = writer.begin(replace(intent(), ticket="+1;=1"))
        row = writer.finish(begun.sent_id, accepted(), T0 + 1)
        writer.sign("suzuki")
        writer.begin(replace(stop(row), ticket="+1;=1"))
        writer.sign("")
        writer.begin(intent("plain", T0 + 5))
    export(tmp_path, tmp_path / "x.csv")
    cells = csv.DictReader(io.StringIO((tmp_path / "x.csv").read_bytes().decode("utf-8-sig"), newline=""))
    assert [(one["Pressed by"], one["Ticket"]) for one in cells] == [
        ("", ""),
        ("'=cmd|' /C calc'!A0, suzuki", "'+1;'=1"),
    ]


def test_the_lines_of_a_batch_go_under_its_ticket(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        writer.sign(TANAKA)
        batch = NewBatch("b", "s", "practice", "Practice", "127.0.0.1", IfRecording.SKIP, False, TICKET, T0)
        request = StartRecord(3400352518, "1987", 1)
        batch_id = writer.batches.create(batch, (BatchLine(1, request),))
        row = writer.begin(replace(intent(), mark=BatchLineRef(batch_id, "b", 1))).row
    assert (row.pressed_by, row.ticket) == (TANAKA, TICKET)
