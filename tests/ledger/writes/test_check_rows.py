"""Quick checks in the history: their mark, their verdict, and those that a console left behind when it died."""

from __future__ import annotations

import csv
import io
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from copies import replace
from gme_console.api.actions import StartRecord
from gme_console.api.detail import Detail
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.ledger.check_report import (
    CheckedFile,
    CheckReport,
    CheckStep,
    CheckVerdict,
    StepReport,
    read_report,
    written_report,
)
from gme_console.ledger.query import Query
from gme_console.ledger.records import State
from gme_console.ledger.row_search import RowSearch
from ledger_helpers import STOPPED, T0, accepted, all_rows, details, intent, reading, stop, writing
from transfer_helpers import export, hand_over

if TYPE_CHECKING:
    from gme_console.ledger.request_records import Intent

texts = st.text(max_size=20)
reports = st.builds(
    CheckReport,
    st.sampled_from(CheckVerdict),
    texts | st.builds(Detail, texts, a=texts),
    st.sampled_from(CheckStep),
    texts,
    st.lists(
        st.builds(
            StepReport,
            st.sampled_from(CheckStep),
            st.integers(0, 2**60),
            st.integers(0, 10**9),
            st.booleans(),
            st.lists(texts, max_size=2).map(tuple),
        ),
        max_size=3,
    ).map(tuple),
    st.lists(st.builds(CheckedFile, texts, texts, st.integers(0, 99)), max_size=3).map(tuple),
    st.lists(texts, max_size=2).map(tuple),
    st.booleans(),
    st.floats(0, 1e6),
)
PASSED = CheckReport(
    CheckVerdict.PASS,
    "all is well",
    CheckStep.VERIFY,
    steps=(StepReport(CheckStep.LOOK, T0, 12, True, ("look-id",)),),
    files=(CheckedFile("1145", "/a_1987.mp3", 13),),
    hold_s=5.0,
)
LEFT = CheckReport(CheckVerdict.FAIL, "it goes on", CheckStep.STOP, "no", left=True)


def checked(room: str = "1987", at_us: int = T0) -> Intent:
    return replace(intent(room, at_us), check=True)


@given(reports)
def test_a_report_is_read_as_it_was_written(report: CheckReport) -> None:
    assert read_report(written_report(report)) == report


@given(st.text() | st.sampled_from(["{}", "[]", "null", '{"verdict": "pass"}', "[" * 10_000]))
def test_whatever_else_a_text_is_it_is_no_report(text: str) -> None:
    assert read_report(text) is None


def test_the_row_of_a_check_carries_its_verdict_and_is_found_by_it(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        begun = writer.begin(checked())
        assert begun.row.check == CheckVerdict.RUNNING
        writer.finish(begun.sent_id, accepted(), T0 + 1)
        row = writer.checks.conclude(begun.row.id, PASSED, T0 + 2)
        assert (row.check, row.state) == (CheckVerdict.PASS, State.ACCEPTED)
        assert writer.checks.conclude(begun.row.id, PASSED, T0 + 2).check == CheckVerdict.PASS
        with closing(RowSearch.open(tmp_path)) as finder:
            for text in ("all is well", "look-id", "a_1987.mp3"):
                assert finder.find(Query(text=text), 10, lambda: False).total == 1, text
    assert read_report(details(tmp_path, row.id).check) == PASSED


def test_a_check_that_began_nothing_is_kept_as_a_row_of_its_own(tmp_path: Path) -> None:
    report = CheckReport(CheckVerdict.FAIL, "taken", CheckStep.LOOK, "taken")
    with writing(tmp_path) as writer:
        request = StartRecord(3400352518, "1987", 1)
        outcome = Outcome(Kind.NOT_SENT, Reason.CHECK_FAILED)
        row = writer.checks.keep(intent(), request, outcome, report)
        assert (row.state, row.reason, row.check) == (State.NOT_SENT, Reason.CHECK_FAILED, CheckVerdict.FAIL)
        assert writer.checks.broken_off() == ()
    assert all_rows(tmp_path) == (row,)


def test_what_a_dead_console_was_checking_is_found_and_what_a_living_one_does_is_not(tmp_path: Path) -> None:
    with writing(tmp_path) as dead:
        running, left, over = (dead.begin(checked(room, T0 + place)).row for place, room in enumerate("abc"))
        dead.checks.conclude(left.id, LEFT, T0 + 5)
        dead.checks.conclude(over.id, PASSED, T0 + 5)
        with writing(tmp_path) as other:
            assert other.checks.broken_off() == ()
    with writing(tmp_path) as writer:
        found = writer.checks.broken_off()
        assert {row.id for row in found} == {running.id, left.id}
        writer.checks.conclude(running.id, PASSED._replace(verdict=CheckVerdict.ABORTED), T0 + 9)
        assert [row.id for row in writer.checks.broken_off()] == [left.id]
        writer.remove([left.id], T0 + 10)
        assert writer.checks.broken_off() == ()


def test_verdicts_are_exported_and_taken_in(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    with writing(here) as writer:
        begun = writer.begin(checked())
        row = writer.finish(begun.sent_id, accepted(), T0 + 1)
        row = writer.finish(writer.begin(stop(row)).sent_id, STOPPED, T0 + 20)
        writer.checks.conclude(row.id, PASSED, T0 + 30)
        writer.begin(checked("running", T0 + 40))
    with writing(there):
        pass
    hand_over(here, there)
    assert [row.check for row in all_rows(there)] == ["", CheckVerdict.PASS]
    with reading(there) as reader:
        found = reader.details(all_rows(there)[1].id)
    assert found is not None
    assert read_report(found.check) == PASSED
    export(there, tmp_path / "x.csv")
    cells = csv.DictReader(io.StringIO((tmp_path / "x.csv").read_bytes().decode("utf-8-sig"), newline=""))
    assert [(one["Quick check"], one["Check message"]) for one in cells] == [("", ""), ("pass", "all is well")]
