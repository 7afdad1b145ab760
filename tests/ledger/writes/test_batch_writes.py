"""Batches on disk: the whole list at once, each line with its own request or none, whatever happens in between."""

from __future__ import annotations

import csv
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gme_console.api.actions import ModifyRecordInfo, StartRecord
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.values import UserLists
from gme_console.ledger.batch_records import (
    BatchLine,
    BatchState,
    IfRecording,
    LineState,
    NewBatch,
    StoredBatch,
)
from gme_console.ledger.errors import HistoryTrouble, LedgerError, LedgerFault
from gme_console.ledger.query import Query
from gme_console.ledger.records import Resolution, Row, State
from gme_console.ledger.request_records import BatchLineRef, Intent, RequestEnd
from gme_console.ledger.row_search import RowSearch
from gme_console.ledger.transfer.full_row import Merged
from gme_console.ledger.transfer.full_row_reader import RowSelection
from ledger_helpers import CHANGED, NOT_SENT, REFUSED, T0, UNKNOWN, accepted, all_rows, database, writing
from transfer_helpers import export, take_in

if TYPE_CHECKING:
    from gme_console.ledger.writer import LedgerWriter

LISTS = UserLists(("007", "1145"), ("2",))
IN_USE = Outcome(Kind.REFUSED, Reason.TASK_IN_USE, code="ResourceInUse.TaskInUse")


def new_batch(policy: IfRecording = IfRecording.SKIP, name: str = "Tournament 64") -> NewBatch:
    return NewBatch(name, "rooms.csv", "practice", "Practice", "127.0.0.1", policy, False, "T-7", T0)


def line(number: int, note: str = "") -> BatchLine:
    return BatchLine(number, StartRecord(2**64 - 1, f"{number:04}", 3, LISTS), note)


def intent(batch_id: int, one: BatchLine) -> Intent:
    mark = BatchLineRef(batch_id, "Tournament 64", one.line, one.note)
    return Intent("practice", "Practice", "127.0.0.1", one.request, T0 + one.line, mark=mark)


def ended(writer: LedgerWriter, batch_id: int, one: BatchLine, outcome: Outcome) -> Row:
    ((_, sent_id),) = writer.batches.begin([intent(batch_id, one)])
    (row,) = writer.finish_all([RequestEnd(sent_id, outcome, T0 + 100)])
    assert row is not None
    return row


def stored(writer: LedgerWriter, batch_id: int) -> StoredBatch:
    return next(batch for batch in writer.batches.recent(100) if batch.id == batch_id)


def states(writer: LedgerWriter, batch_id: int) -> dict[int, LineState]:
    lines = {one.line: one.state for one in writer.batches.lines(batch_id)}
    counts = stored(writer, batch_id).counts
    assert counts == {state: list(lines.values()).count(state) for state in set(lines.values())}
    return lines


def test_a_list_is_kept_exactly(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        batch_id = writer.batches.create(new_batch(), [line(1, "final"), line(7)])
        found = stored(writer, batch_id)
        assert found.batch == new_batch()
        assert (found.state, found.elsewhere, found.waits) == (BatchState.RUNNING, False, True)
        lines = writer.batches.lines(batch_id)
        assert [(one.line, one.request, one.note) for one in lines] == [
            (1, line(1).request, "final"),
            (7, line(7).request, ""),
        ]
        assert all(one.state is LineState.WAITING and one.row is None for one in lines)


def test_each_end_is_told_by_the_line(tmp_path: Path) -> None:
    ends = {1: accepted(), 2: REFUSED, 3: NOT_SENT, 4: UNKNOWN, 5: IN_USE}
    with writing(tmp_path) as writer:
        batch_id = writer.batches.create(new_batch(), [line(number) for number in range(1, 9)])
        rows = {number: ended(writer, batch_id, line(number), outcome) for number, outcome in ends.items()}
        writer.batches.begin([intent(batch_id, line(6))])
        writer.batches.mark(batch_id, 7, LineState.SKIPPED, rows[1].id)
        assert states(writer, batch_id) == {
            1: LineState.ACCEPTED,
            2: LineState.REFUSED,
            3: LineState.NOT_SENT,
            4: LineState.SETTLING,
            5: LineState.SKIPPED,
            6: LineState.SENDING,
            7: LineState.SKIPPED,
            8: LineState.WAITING,
        }
        (four,) = [one for one in writer.unreconciled() if one.row.id == rows[4].id]
        writer.reconcile(Resolution(four.row.id, four.sent_id, State.NOT_STARTED, "did_not_start", at_us=T0 + 200))
        assert states(writer, batch_id)[4] is LineState.NOT_STARTED
        assert {one.line: one.row.id for one in writer.batches.lines(batch_id) if one.row}[7] == rows[1].id


def test_an_unknown_start_that_was_settled_is_accepted_and_stays_so_after_its_stop(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        batch_id = writer.batches.create(new_batch(), [line(1)])
        row = ended(writer, batch_id, line(1), UNKNOWN)
        (one,) = writer.unreconciled()
        writer.reconcile(Resolution(row.id, one.sent_id, State.ACCEPTED, "settled", TaskId=9, at_us=T0 + 200))
        assert states(writer, batch_id) == {1: LineState.ACCEPTED}


def test_a_line_that_has_a_request_gets_no_other(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        batch_id = writer.batches.create(new_batch(), [line(1), line(2)])
        ended(writer, batch_id, line(1), NOT_SENT)
        with pytest.raises(LedgerError, match=HistoryTrouble.LINE_WAS_SENT):
            writer.batches.begin([intent(batch_id, line(2)), intent(batch_id, line(1))])
        assert states(writer, batch_id) == {1: LineState.NOT_SENT, 2: LineState.WAITING}  # all of them or none
        assert len(all_rows(tmp_path)) == 1


def test_what_is_started_again_did_nothing(tmp_path: Path) -> None:
    ends = {1: accepted(), 2: REFUSED, 3: NOT_SENT, 4: UNKNOWN, 5: IN_USE}
    with writing(tmp_path) as writer:
        batch_id = writer.batches.create(new_batch(), [line(number) for number in range(1, 7)])
        for number, outcome in ends.items():
            ended(writer, batch_id, line(number), outcome)
        writer.batches.take(batch_id, BatchState.STOPPED)
        again = writer.batches.take(batch_id, BatchState.RUNNING, again=True)
        assert again is not None
        assert (again.state, again.waits) == (BatchState.RUNNING, True)
        assert states(writer, batch_id) == {
            1: LineState.ACCEPTED,
            2: LineState.WAITING,
            3: LineState.WAITING,
            4: LineState.SETTLING,
            5: LineState.SKIPPED,
            6: LineState.WAITING,
        }
        ended(writer, batch_id, line(2), accepted(77))
        assert states(writer, batch_id)[2] is LineState.ACCEPTED
        assert len(all_rows(tmp_path)) == len(ends) + 1  # what was refused stays in the history


def test_an_adopted_task_may_be_changed_by_its_line(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        batch_id = writer.batches.create(new_batch(IfRecording.CHANGE), [line(1), line(2)])
        task = writer.batches.create(new_batch(), [line(1)])
        live = ended(writer, task, line(1), accepted(9))
        ended(writer, batch_id, line(1), IN_USE)
        assert states(writer, batch_id)[1] is LineState.REFUSED
        writer.batches.mark(batch_id, 1, LineState.ADOPTED, live.id)
        assert states(writer, batch_id)[1] is LineState.ADOPTED
        change = ModifyRecordInfo(2**64 - 1, 9, 3, LISTS)
        mark = BatchLineRef(batch_id, "Tournament 64", 1)
        one = Intent("practice", "Practice", "127.0.0.1", change, T0 + 50, live.id, mark=mark)
        ((row, sent_id),) = writer.batches.begin([one])
        assert (row.batch_id, states(writer, batch_id)[1]) == (task, LineState.SENDING)
        writer.finish_all([RequestEnd(sent_id, CHANGED, T0 + 60)])
        assert states(writer, batch_id) == {1: LineState.CHANGED, 2: LineState.WAITING}


def test_a_batch_is_of_the_console_that_runs_it_while_that_one_lives(tmp_path: Path) -> None:
    with writing(tmp_path) as other:
        with writing(tmp_path) as writer:
            batch_id = writer.batches.create(new_batch(), [line(1)])
            assert stored(other, batch_id).elsewhere
            assert other.batches.take(batch_id, BatchState.RUNNING) is None
            assert other.batches.take(batch_id, BatchState.RUNNING, again=True) is None
        found = stored(other, batch_id)
        assert (found.elsewhere, found.waits) == (False, True)
        assert other.batches.take(batch_id, BatchState.RUNNING) is not None


def test_a_batch_that_is_not_there(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        take = writer.batches.take
        again = partial(take, state=BatchState.RUNNING, again=True)
        for ask in (writer.batches.one, writer.batches.lines, again, partial(take, state=BatchState.PAUSED)):
            with pytest.raises(LedgerError) as caught:
                ask(5)
            assert caught.value.fault is LedgerFault.ABSENT


def test_rows_are_found_by_the_batch_and_tell_its_name(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        batch_id = writer.batches.create(new_batch(), [line(1, "second screen"), line(2)])
        rows = [
            ended(writer, batch_id, line(number, note), accepted(number))
            for number, note in ((1, "second screen"), (2, ""))
        ]
        ended(writer, writer.batches.create(new_batch(name="other"), [line(1)]), line(1), accepted(3))
        assert [(row.batch, row.batch_id, row.note) for row in rows] == [
            ("Tournament 64", batch_id, "second screen"),
            ("Tournament 64", batch_id, ""),
        ]
    with closing(RowSearch.open(tmp_path)) as search:
        for query in (Query(text="tournament"), Query(batch_id=batch_id)):
            assert search.find(query, 50, lambda: False).total == (3 if query.text else 2)


def test_lines_go_with_the_rows_that_are_deleted(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        batch_id = writer.batches.create(new_batch(), [line(1), line(2)])
        row = ended(writer, batch_id, line(1), REFUSED)
        writer.remove([row.id], T0 + 300)
        writer.purge(T0 + 301, 10)
        assert states(writer, batch_id) == {2: LineState.WAITING}
        last = ended(writer, batch_id, line(2), REFUSED)
        writer.remove([last.id], T0 + 400)
        writer.purge(T0 + 401, 10)
        assert writer.batches.recent(9) == ()
        with database(tmp_path) as other:
            assert other.execute("SELECT count(*) FROM batch_line").fetchall() == [(0,)]


def test_a_batch_is_exported_by_itself_and_its_name_goes_along(tmp_path: Path) -> None:
    for name in ("here", "there"):
        (tmp_path / name).mkdir()
    with writing(tmp_path / "here") as writer:
        batch_id = writer.batches.create(new_batch(), [line(1), line(2)])
        for number in (1, 2):
            ended(writer, batch_id, line(number), accepted(number))
        ended(writer, writer.batches.create(new_batch(name="other"), [line(1)]), line(1), accepted(3))
    of_it = RowSelection(Query(batch_id=batch_id))
    assert export(tmp_path / "here", tmp_path / "x.csv", of_it) == 2
    told = csv.DictReader((tmp_path / "x.csv").read_text(encoding="utf-8-sig").splitlines())
    assert [row["Batch"] for row in told] == ["'Tournament 64"] * 2
    assert export(tmp_path / "here", tmp_path / "x.jsonl", of_it) == 2
    with writing(tmp_path / "there") as writer:
        for merged in (Merged.ADDED, Merged.UNCHANGED):
            assert take_in(writer, tmp_path / "x.jsonl") == [merged] * 2
        assert writer.batches.recent(9) == ()  # rows only: nobody goes on with it here
        assert {(row.batch, row.batch_id) for row in all_rows(tmp_path / "there")} == {("Tournament 64", None)}
    with closing(RowSearch.open(tmp_path / "there")) as search:
        assert search.find(Query(text="tournament"), 50, lambda: False).total == 2


def test_a_list_is_there_for_nobody_before_all_of_it_is_written(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        made = writer.batches.create(new_batch(), [line(1), line(2)], last=False)
        assert writer.batches.recent(9) == ()
        writer.batches.add(made, [line(3)], last=False)
        assert writer.batches.recent(9) == ()
        writer.batches.add(made, [line(4)], last=True)
        (stored,) = writer.batches.recent(9)
        assert (stored.state, stored.counts) == (BatchState.RUNNING, {LineState.WAITING: 4})


def test_a_list_whose_console_ended_before_all_of_it_was_written_is_gone(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        kept = writer.batches.create(new_batch(), [line(1)])
        writer.batches.create(new_batch(), [line(1), line(2)], last=False)
        with writing(tmp_path) as other:  # opens beside it
            other.batches.drop()
    with database(tmp_path) as file:
        assert file.execute("SELECT count(*) FROM batch_line").fetchone() == (3,)
    with writing(tmp_path) as writer:
        assert [one.id for one in writer.batches.recent(9)] == [kept]
    with database(tmp_path) as file:
        assert file.execute("SELECT count(*) FROM batch_line").fetchone() == (1,)


def test_what_was_not_sent_since_the_console_was_closed_is_sent_when_it_goes_on(tmp_path: Path) -> None:
    closing_down = Outcome(Kind.NOT_SENT, Reason.LEAVING)
    with writing(tmp_path) as writer:
        batch_id = writer.batches.create(new_batch(), [line(1), line(2)])
        ended(writer, batch_id, line(1), accepted(1))
        ended(writer, batch_id, line(2), closing_down)
        (stored,) = writer.batches.recent(9)
        assert stored.counts == {LineState.ACCEPTED: 1, LineState.WAITING: 1}
        assert stored.waits
        writer.batches.take(batch_id, BatchState.RUNNING)
        ended(writer, batch_id, line(2), accepted(2))
        (stored,) = writer.batches.recent(9)
        assert stored.counts == {LineState.ACCEPTED: 2}
