"""Questions whose answer changed what is believed of a row are kept among its requests, and nothing hangs on them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from copies import replace
from gme_console.api.action_answers import RecordInfo
from gme_console.api.actions import DescribeRecordInfo, DescribeTaskInfo, StartRecord, encode
from gme_console.api.outcome import Answered, Kind, Outcome
from gme_console.api.values import UserLists
from gme_console.ledger.errors import LedgerError
from gme_console.ledger.plan_records import Begins, Plan
from gme_console.ledger.query import Query
from gme_console.ledger.records import Adoption, Finding, Observation, Resolution, Row, State
from gme_console.ledger.row_search import RowSearch
from gme_console.ledger.sqlite.schema import MIGRATIONS
from gme_console.ledger.transfer.full_row import Merged
from gme_console.ledger.writes.look_ups import KEPT_BYTES, KEPT_TURNS
from ledger_helpers import STOPPED, T0, UNKNOWN, database, details, intent, modify, started, stop, writing
from transfer_helpers import export, lines, take_in

USERS = UserLists(("1145",))


def look(row: Row, request_id: str = "look-1", raw: bytes = b'{"Response":{}}', at: float = 20.5) -> Answered:
    question = DescribeRecordInfo(row.BizId, row.TaskId or 0)
    told = Outcome(
        Kind.ACCEPTED,
        request_id=request_id,
        http_status=200,
        raw=raw,
        sent_at=T0 / 1e6 + at,
        elapsed=0.031,
        sendings=1,
    )
    return Answered(question, told)


def seen(row: Row, state: State, told: Answered | None, at_us: int = T0 + 50, **more: object) -> Observation:
    return replace(Observation(row.id, state, (), at_us, look=told), **more)  # type: ignore[arg-type]


def findings(folder: Path, row: Row) -> list[tuple[str, str]]:
    return [(sent.finding, sent.RequestId) for sent in details(folder, row.id).asked]


def test_only_what_is_told_anew_is_kept_with_its_question_and_answer(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = started(writer)
        writer.observe(seen(row, State.RECORDING, look(row, "a", b"\xff{}")))
        writer.observe(seen(row, State.RECORDING, look(row, "same")))
        writer.observe(seen(row, State.ARMED, look(row, "b")))
        writer.observe(seen(row, State.ARMED, look(row, "c"), users=USERS))
        writer.observe(seen(row, State.ENDED, look(row, "d")))
        writer.observe(seen(row, State.RECORDING, look(row, "late")))
        assert findings(tmp_path, row) == [("recording", "a"), ("nobody", "b"), ("otherwise", "c"), ("gone", "d")]
        kept = details(tmp_path, row.id).asked[0]
        assert kept.action == "DescribeRecordInfo"
        assert kept.body.encode() == encode(DescribeRecordInfo(row.BizId, row.TaskId or 0))
        assert (kept.raw, kept.elapsed_ms, kept.http_status, kept.sendings) == (b"\xff{}", 31, 200, 1)
        assert (kept.intent_us, kept.done_us, kept.pressed_by) == (T0 + 20_500_000, T0 + 50, "")


def test_a_change_of_belief_without_its_question_is_kept_as_before(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = writer.observe(seen(started(writer), State.RECORDING, None))
        assert (row.state, findings(tmp_path, row)) == (State.RECORDING, [])


def test_an_adoption_and_a_settling_keep_the_question_that_told(tmp_path: Path) -> None:
    asked = Answered(DescribeTaskInfo(3400352518, "1988"), Outcome(Kind.ACCEPTED, request_id="told", raw=b"{}"))
    with writing(tmp_path) as writer:
        writer.sign("Aki")
        adoption = Adoption("p", "P", "127.0.0.1", 3400352518, "1988", 7, 2, USERS, T0 + 5, asked)
        row = writer.adopt(adoption)
        assert writer.adopt(adoption) == row
        (sent,) = details(tmp_path, row.id).asked
        assert (sent.finding, sent.RequestId, sent.pressed_by, sent.intent_us) == ("adopted", "told", "Aki", T0 + 5)
        begun = writer.begin(intent("1987"))
        writer.finish(begun.sent_id, UNKNOWN, T0 + 2)
        verdict = Resolution(begun.row.id, begun.sent_id, State.ACCEPTED, "settled", TaskId=8, at_us=T0 + 9, look=asked)
        writer.reconcile(verdict)
        writer.reconcile(verdict)
        assert findings(tmp_path, begun.row) == [("settled", "told")]
        assert details(tmp_path, begun.row.id).asked[0].pressed_by == ""


def test_nothing_of_a_row_hangs_on_what_was_asked(tmp_path: Path) -> None:
    """A stop without an answer is settled, and a change goes back to its state, with questions before and after."""
    with writing(tmp_path) as writer:
        row = started(writer)
        writer.observe(seen(row, State.RECORDING, look(row)))
        assert writer.finish(writer.begin(modify(row)).sent_id, UNKNOWN, T0 + 60).state is State.UNKNOWN
        writer.observe(seen(row, State.ARMED, look(row)))
        (unreconciled,) = writer.unreconciled()
        assert unreconciled.request.action == "ModifyRecordInfo"
        said = Resolution(row.id, unreconciled.sent_id, State.ACCEPTED, "settled", at_us=T0 + 70, look=look(row, "x"))
        assert writer.reconcile(said).state is State.ACCEPTED
        begun = writer.begin(stop(row))
        assert writer.finish(begun.sent_id, STOPPED, T0 + 80).state is State.STOPPED
        assert writer.unreconciled() == ()


def test_people_who_come_and_go_all_day_do_not_fill_the_history(tmp_path: Path) -> None:
    states = (State.RECORDING, State.ARMED)
    with writing(tmp_path) as writer:
        row = started(writer)
        writer.observe(seen(row, State.ARMED, look(row, "whom"), users=USERS))
        for turn in range(KEPT_TURNS + 20):
            writer.observe(seen(row, states[turn % 2], look(row, f"turn-{turn}", b"x" * 30_000)))
        kept = details(tmp_path, row.id).asked
        turns = [sent for sent in kept if sent.finding in (Finding.RECORDING, Finding.NOBODY)]
        assert [sent.RequestId for sent in turns] == [f"turn-{turn}" for turn in range(20, KEPT_TURNS + 20)]
        assert {len(sent.raw) for sent in turns} == {KEPT_BYTES}
        assert [sent.finding for sent in kept if sent not in turns] == ["otherwise"]


def refusal(row: Row, code: str, request_id: str) -> Answered:
    told = look(row, request_id)
    return told._replace(outcome=told.outcome._replace(kind=Kind.REFUSED, code=code, message="no"))


def test_a_refused_question_is_kept_once_until_it_is_refused_otherwise(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = started(writer)
        for number, code in enumerate(("OperationDenied", "OperationDenied", "InternalError", "OperationDenied")):
            assert writer.refuse(row.id, refusal(row, code, f"r{number}"), T0 + 30 + number) == row
        assert findings(tmp_path, row) == [("withheld", "r0"), ("withheld", "r2"), ("withheld", "r3")]
        writer.observe(seen(row, State.RECORDING, look(row, "well")))
        writer.refuse(row.id, refusal(row, "OperationDenied", "again"), T0 + 90)
        (*_, last) = details(tmp_path, row.id).asked
        assert (last.kind, last.code, last.RequestId) == ("refused", "OperationDenied", "again")
        for number in range(KEPT_TURNS + 20):
            writer.refuse(row.id, refusal(row, f"Code{number % 2}", f"turn-{number}"), T0 + 100 + number)
        assert len(findings(tmp_path, row)) == KEPT_TURNS
        assert writer.row(row.id).state is State.RECORDING
        assert writer.unreconciled() == ()


def test_a_row_is_found_by_what_the_question_was_called(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = started(writer)
        writer.observe(seen(row, State.RECORDING, look(row, "9a7c-look")))
        finder = RowSearch.open(tmp_path)
        found = finder.find(Query(text="9a7c-look"), 10, lambda: False).page.rows
        finder.close()
        assert [one.id for one in found] == [row.id]


def test_when_a_row_was_planned_is_told(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        assert details(tmp_path, started(writer).id).planned_us is None
        wanted = intent("1988", T0 + 7)
        assert isinstance(wanted.request, StartRecord)
        row = writer.plans.make(wanted, wanted.request, Plan(Begins.ROOM))
        writer.begin(replace(intent("1988", T0 + 900), row_id=row.id))
        assert details(tmp_path, row.id).planned_us == T0 + 7


def test_questions_are_exported_and_taken_in_and_people_stay_out_of_the_sheet(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with writing(one) as writer:
        row = started(writer)
        writer.observe(seen(row, State.RECORDING, look(row, "turn")))
        writer.observe(seen(row, State.ENDED, look(row, "gone")))
    before = lines(one, tmp_path / "one.jsonl")
    with writing(two) as writer:
        assert take_in(writer, tmp_path / "one.jsonl") == [Merged.ADDED]
        assert take_in(writer, tmp_path / "one.jsonl") == [Merged.UNCHANGED]
        assert lines(two, tmp_path / "two.jsonl") == before
    export(one, tmp_path / "one.csv")
    sheet = (tmp_path / "one.csv").read_text(encoding="utf-8-sig")
    assert "StartRecord accepted, DescribeRecordInfo accepted" in sheet
    assert "turn" not in sheet


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("finding", "guessed"),
        ("finding", ""),
        ("action", "StopRecord"),
        ("body", '{"BizId":1,"TaskId":"7"}'),
        ("body", "{"),
        ("kind", "unknown"),
        ("kind", ""),
        ("done_us", None),
    ],
)
def test_a_question_that_no_console_wrote_does_not_come_in(tmp_path: Path, field: str, value: object) -> None:
    """One that is open or unknown would have to be settled."""
    with writing(tmp_path / "one") as writer:
        row = started(writer)
        writer.observe(seen(row, State.RECORDING, look(row)))
    export(tmp_path / "one", tmp_path / "one.jsonl")
    path = tmp_path / "one.jsonl"
    texts = path.read_text(encoding="utf-8").splitlines()
    found = json.loads(texts[1])
    found["requests"][1][field] = value
    path.write_text("\n".join([texts[0], json.dumps(found), *texts[2:]]) + "\n", encoding="utf-8")
    with writing(tmp_path / "two") as writer, pytest.raises(LedgerError):
        take_in(writer, path)


def test_a_history_of_before_has_no_questions_and_reads_as_ever(tmp_path: Path) -> None:
    with writing(tmp_path, migrations=MIGRATIONS[:-1]) as writer, pytest.raises(LedgerError):
        writer.observe(seen(started(writer), State.RECORDING, look(started(writer))))
    with writing(tmp_path) as writer:
        assert writer.opened.backup is not None
        (row, *_) = writer.live()
        (sent,) = details(tmp_path, row.id).sent
        assert (sent.finding, sent.RequestId) == ("", "r-1")
        file = RecordInfo("1145", "/a.ogg", 1_700_000_000, 2)
        writer.observe(replace(seen(row, State.RECORDING, look(row, "now")), files=(file,)))
        assert findings(tmp_path, row) == [("recording", "now")]
    with database(tmp_path) as other:
        assert other.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
