"""CSV that a spreadsheet cannot mangle: every text stays the text that it is."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from gme_console.api.detail import Detail
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.trouble import Trouble
from gme_console.api.values import UINT64_MAX, UserLists
from gme_console.ledger.query import Query, Sort
from gme_console.ledger.transfer.csv_file import exact, safe
from gme_console.ledger.transfer.full_row_reader import RowSelection
from ledger_helpers import REFUSED, T0, UNKNOWN, intent, started, writing
from transfer_helpers import export

FORMULA = re.compile(r"[\s\"]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.text("=+-@;,\t\r\n\"' 0a", max_size=12)


def cells(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), strict=True))


def test_rows_are_exact_readable_and_in_the_order_asked_for(tmp_path: Path) -> None:
    with writing(tmp_path / "data") as writer:
        row = started(writer, "007", UINT64_MAX)
        writer.annotate(row.id, '=1+1 "quoted", 第二行\r\n-2', T0 + 40)
        users = UserLists(("0123", "=cmd"), ())
        writer.finish(writer.begin(intent("1e5", T0 + 1, users=users)).sent_id, REFUSED, T0 + 2)
        writer.finish(writer.begin(intent("拒绝", T0 + 2)).sent_id, UNKNOWN, T0 + 3)
    assert export(tmp_path / "data", tmp_path / "x.csv", RowSelection(Query(sort=Sort.WHEN, descending=False))) == 3
    raw = (tmp_path / "x.csv").read_bytes()
    assert raw.startswith(b'\xef\xbb\xbf"Created (UTC)",')
    assert raw.count(b"\r\n") == 1 + 3 + 1  # header, rows, and the one within the note
    first, second, third = cells(tmp_path / "x.csv")
    assert (first["RoomId"], first["TaskId"], first["BizId"]) == ("'007", f"'{UINT64_MAX}", "'3400352518")
    assert first["Note"] == "'=1+1 \"quoted\", 第二行\r\n'-2"
    assert first["Created (UTC)"] == "2023-11-14T22:13:20.000000Z"
    assert first["Created (local)"][:4] == "2023"
    assert (first["State"], first["Requests"], first["RecordMode"]) == ("accepted", "StartRecord accepted", "1")
    assert (second["RoomId"], second["SubscribeUserIds"]) == ("'1e5", "'0123, =cmd")
    assert (second["Code"], second["TaskId"]) == ("UnauthorizedOperation", "")
    assert (third["RoomId"], third["Message"]) == ("'拒绝", "timed out")
    assert export(tmp_path / "data", tmp_path / "y.csv", RowSelection(Query(live_first=True))) == 3
    assert [cell["RoomId"] for cell in cells(tmp_path / "y.csv")] == ["'007", "'拒绝", "'1e5"], "what goes on first"


@given(texts)
def test_no_cell_is_taken_for_a_number_a_date_or_a_formula(text: str) -> None:
    for cell in (safe(text), exact(text)):
        if not cell or cell.startswith("'"):
            continue
        assert cell[0].isalpha()
        assert not any(character.isdecimal() for character in cell)
        assert cell.strip().lower() not in ("true", "false")


@given(texts)
def test_no_formula_begins_where_cells_are_parted_otherwise(text: str) -> None:
    for cell in (safe(text), exact(text)):
        quoted = cell.replace('"', '""')
        for part in re.split(r"[;\t\r\n]", quoted):
            assert not FORMULA.match(part) or part == ""


@given(texts.filter(lambda text: text and not re.search(r"[;\t\r\n\0]", text)))
def test_without_its_apostrophe_an_id_is_exact(text: str) -> None:
    assert exact(text) == f"'{text}"
    assert safe(text) in (text, f"'{text}")


def test_what_is_nothing_but_text_stays_bare() -> None:
    for text in ("Practice", "AuthFailure.SignatureFailure", "the room does not exist", "房间", ""):
        assert safe(text) == text
    for text in ("true", "FALSE ", "May 5", "1-2", "'", " x", "３", "=", "-", "@x", "\tx", "x1", "½", "+"):
        assert safe(text) == f"'{text}"
    assert safe("a\0b") == "a\u2400b"


def test_no_time_and_odd_times_are_told(tmp_path: Path) -> None:
    with writing(tmp_path / "data") as writer:
        writer.begin(intent("x", at_us=2**62))
    export(tmp_path / "data", tmp_path / "x.csv")
    (row,) = cells(tmp_path / "x.csv")
    assert (row["Created (UTC)"], row["Ended (UTC)"]) == (f"'{2**62}", "")


def test_a_message_stands_in_words(tmp_path: Path) -> None:
    with writing(tmp_path / "data") as writer:
        why = Detail(Trouble.NOT_JSON, why="Expecting value")
        outcome = Outcome(Kind.UNKNOWN, Reason.NOT_JSON, message=why)
        writer.finish(writer.begin(intent("1987")).sent_id, outcome, T0 + 1)
    export(tmp_path / "data", tmp_path / "x.csv")
    header, row = csv.reader((tmp_path / "x.csv").read_text(encoding="utf-8-sig").splitlines())
    assert row[header.index("Message")] == "the answer is not JSON: Expecting value"
