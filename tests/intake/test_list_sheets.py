"""Lists of rooms in .xlsx files: numbers that lost their digits, formats, formulas, sheets, and hostile archives."""

from __future__ import annotations

import datetime
import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gme_console.api.inputs.typed_ids import clean_id
from gme_console.intake.room_list.list_types import ListError, ListProblem, RequestColumn
from gme_console.intake.room_list.sheet_file import number_text
from room_lists import codes, listed, rooms, workbook


def test_a_sheet_is_read_as_it_is_shown() -> None:
    found = listed(
        workbook([["Room", "Mode", "Users"], ["0077", "mixed", 1145], [1987, 2, "1145, 00731"], [12.0, "3"]])
    )
    assert found.rows == [
        ("0077", "mixed", "1145", "", "", ""),
        ("1987", "2", "1145, 00731", "", "", ""),
        ("12", "3", "", "", "", ""),
    ]
    assert not any(found.problems)


@pytest.mark.parametrize("value", [446192236330927912, 4.46e17, 10**15, -(10**15)])
def test_a_number_of_too_many_digits_is_refused_with_its_line(value: float) -> None:
    found = listed(workbook([["Room"], ["ok"], [value]]))
    assert codes(found, 1) == [ListProblem.DIGITS_LOST]
    assert found.lines[1] == 3
    users = listed(workbook([["Room", "Users"], ["ok", value]]))
    assert [one.column for one in users.problems[0]] == [RequestColumn.ONLY]
    assert codes(users) == [ListProblem.DIGITS_LOST]


def test_text_keeps_all_its_digits_and_says_when_they_are_gone() -> None:
    found = listed(workbook([["Room"], ["446192236330927912"], ["4.46E+17"]]))
    assert rooms(found)[0] == "446192236330927912"
    assert [codes(found, place) for place in (0, 1)] == [[], ["room_id_odd"]]


def test_a_padded_number_is_read_as_shown_with_a_caution() -> None:
    found = listed(workbook([["Room"], [77], [12345], [7]], {"A2": "0000", "A3": "0000", "A4": "000-000"}))
    assert rooms(found) == ["0077", "12345", "7"]
    assert [codes(found, place) for place in range(3)] == [
        [f"({ListProblem.PADDED})"],
        [],
        [f"({ListProblem.SHOWN_OTHERWISE})"],
    ]


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (77, "General", "77"),
        (77, "0", "77"),
        (77, "#,##0", "77"),
        (77, "0.00E+00", "77"),
        (77, "00000;[Red]-00000", "00077"),
        (77, "[$-409]0000", "0077"),
        (1.5, "General", "1.5"),
        (-5, "000", "-5"),
        (0, "0000", "0000"),
        (999_999_999_999_999, "General", "999999999999999"),
    ],
)
def test_numbers_as_text(value: float, number_format: str, text: str) -> None:
    assert number_text(value, number_format)[0] == text


def test_dates_booleans_and_errors_are_no_rooms() -> None:
    day = datetime.date(2026, 1, 2)
    found = listed(workbook([["Room", "Note"], [day, day], [True, "x"], ["#N/A", "x"]]))
    assert [codes(found, place) for place in range(3)] == [
        [ListProblem.SHEET_DATE],
        [f"({ListProblem.SHEET_BOOLEAN})"],
        ["room_id_odd"],
    ]
    assert found.rows[0][5].startswith("2026-01-02")


def with_value(data: bytes, value: bytes) -> bytes:
    """The workbook with the formula's value as a spreadsheet saves it."""
    return repacked(data, lambda name, part: part.replace(b"<v></v>", value).replace(b"<v />", value))


def repacked(data: bytes, change: object) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))  # type: ignore[operator]
    return file.getvalue()


def test_formulas_are_read_by_what_they_came_to_or_refused() -> None:
    bare = workbook([["Room"], ["=A9+1"], ["x"]])
    assert codes(listed(bare)) == [ListProblem.FORMULA_WITHOUT_VALUE]
    assert rooms(listed(bare)) == ["", "x"]
    known = listed(with_value(bare, b"<v>1987</v>"))
    assert (rooms(known), codes(known)) == (["1987", "x"], [f"({ListProblem.FORMULA})"])


def test_a_sheet_may_be_chosen() -> None:
    data = workbook([["Room"], ["a"]], None, Zweites=[["Room"], ["b"]], 三=[["c"]])
    assert listed(data).sheets == ("Sheet", "Zweites", "三")
    assert rooms(listed(data)) == ["a"]
    assert rooms(listed(data, sheet="Zweites")) == ["b"]
    assert rooms(listed(data, sheet="三")) == ["c"]
    assert rooms(listed(data, sheet="gone")) == ["a"]


def test_blank_rows_are_counted_and_lines_are_the_sheets() -> None:
    found = listed(workbook([[], ["Room", "Mode"], [None, None], ["a"], [], ["b", "both"]]))
    assert (rooms(found), found.lines, found.blank) == (["a", "b"], [4, 6], 3)
    assert not any(found.problems)


TEXTS = st.text(
    st.characters(
        blacklist_categories=("Cs",), blacklist_characters="".join(map(chr, (*range(32), 0x7F, 0xFFFE, 0xFFFF)))
    ),
    min_size=1,
    max_size=40,
).filter(lambda text: text.strip() and not text.startswith("=") and "_x" not in text)


@settings(max_examples=20)
@given(st.lists(st.one_of(TEXTS, st.from_regex(r"\A[0-9]{1,20}\Z")), min_size=1, max_size=5))
def test_ids_survive_a_spreadsheet(ids: list[str]) -> None:
    data = workbook([["Room", "Note"], *([one, "x"] for one in ids)])
    assert rooms(listed(data)) == [clean_id(one) for one in ids]


def refusal(data: bytes) -> str:
    with pytest.raises(ListError) as refused:
        listed(data)
    code: str = refused.value.args[0].code
    return code


def test_what_is_no_sheet_is_refused_by_name() -> None:
    good = workbook([["Room"], ["a"]])
    assert refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 99) == ListProblem.OLD_SHEET
    assert refusal(b"PK\x03\x04nothing") == ListProblem.BROKEN_SHEET
    assert refusal(good[: len(good) // 2]) == ListProblem.BROKEN_SHEET
    assert (
        refusal(repacked(good, lambda name, part: b"<broken" if "sheet1" in name else part)) == ListProblem.BROKEN_SHEET
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("letter.txt", "x")
    assert refusal(file.getvalue()) == ListProblem.BROKEN_SHEET


def test_archives_that_fill_any_memory_are_refused_before_they_are_unpacked() -> None:
    good = workbook([["Room"], ["a"]])
    zeros = b"0" * (65 * 1024**2)
    shared = repacked(good, lambda name, part: zeros if name == "xl/styles.xml" else part)
    assert refusal(shared) == ListProblem.BLOWN_UP_SHEET
    file = io.BytesIO(good)
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        for place in range(4):
            archive.writestr(f"xl/worksheets/more{place}.xml", zeros)
    assert refusal(file.getvalue()) == ListProblem.BLOWN_UP_SHEET
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    assert (
        refusal(repacked(good, lambda name, part: bomb + part if "sheet1" in name else part))
        == ListProblem.BROKEN_SHEET
    )


def test_a_row_far_down_or_far_right_does_not_keep_the_reader() -> None:
    good = workbook([["Room"], ["a"]])
    far = repacked(good, lambda name, part: part.replace(b'r="2"', b'r="999999999"') if "sheet1" in name else part)
    assert refusal(far) == ListProblem.TOO_MANY_ROWS
    wide = workbook([["Room"] * 400, ["a"]])
    assert refusal(wide) == ListProblem.TOO_MANY_COLUMNS
