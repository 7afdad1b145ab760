"""Lists of rooms as text: encodings, what stands between cells, headers, quotes, and that nothing is lost."""

from __future__ import annotations

import codecs
import csv
import io
import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.api.detail import Detail
from gme_console.api.inputs.typed_ids import clean_id
from gme_console.api.inputs.validation import check_room_id, check_user_lists
from gme_console.intake.draft import DraftRequest
from gme_console.intake.room_list.list_reader import drafted_list, file_source
from gme_console.intake.room_list.list_types import (
    MOST_ROWS,
    Delimiter,
    Encoding,
    ListError,
    ListProblem,
    RequestColumn,
)
from gme_console.intake.room_list.row_check import doubtful, row_problems, users_in
from gme_console.intake.room_list.sheet_package import OLE, ZIP
from gme_console.intake.room_list.text_encoding import CODECS
from gme_console.ledger.transfer.csv_file import exact, header_line
from room_lists import codes, listed, rooms

TEXTS = {
    Encoding.UTF_8: "部屋,모드,🎮",
    Encoding.UTF_16: "部屋 ルーム",
    Encoding.GB18030: "房间 大厅 🎮",
    Encoding.SHIFT_JIS: "部屋 ルーム ①",
    Encoding.EUC_JP: "部屋 ルーム",
    Encoding.BIG5: "房間 大廳",
    Encoding.CP1252: "Salle à côté €",
}


@pytest.mark.parametrize("encoding", Encoding)
def test_each_encoding_is_read_when_it_is_chosen(encoding: Encoding) -> None:
    text = TEXTS[encoding]
    found = listed(f"{text}\n0077\n".encode(CODECS[encoding]), encoding=encoding, delimiter=Delimiter.NONE)
    assert (rooms(found), found.how.encoding, found.unreadable) == ([text, "0077"], encoding, 0)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (codecs.BOM_UTF8 + "大厅\n".encode(), Encoding.UTF_8),
        ("大厅\n".encode(), Encoding.UTF_8),
        (b"1987\n", Encoding.UTF_8),
        (codecs.BOM_UTF16_LE + "大厅\n".encode("utf-16-le"), Encoding.UTF_16),
        (codecs.BOM_UTF16_BE + "大厅\n".encode("utf-16-be"), Encoding.UTF_16),
        ("room-1\n大厅\n".encode("utf-16-le"), Encoding.UTF_16),
        ("room-1\n大厅\n".encode("utf-16-be"), Encoding.UTF_16),
        ("大厅\n房间\n".encode("gb18030"), Encoding.GB18030),
        (b"caf\xe9\xff\n", Encoding.CP1252),
    ],
)
def test_an_encoding_is_guessed_in_the_order_that_is_said(data: bytes, encoding: Encoding) -> None:
    found = listed(data)
    assert found.how.encoding == encoding
    assert not any("\ufeff" in room or "\0" in room for room in rooms(found))


def test_what_an_encoding_does_not_have_is_counted_and_refused() -> None:
    found = listed("大厅,x\nok,y\n".encode("gb18030"), encoding=Encoding.UTF_8)
    assert found.unreadable > 0
    assert codes(found)[0] == ListProblem.UNREADABLE
    assert not found.problems[1]
    assert found.head.startswith("\ufffd")


SAFE = st.characters(blacklist_categories=("Cs",), blacklist_characters="\0")


@given(st.lists(st.tuples(st.text(SAFE, min_size=1), st.text(SAFE)), min_size=1, max_size=8), st.sampled_from(Encoding))
def test_every_cell_survives_a_file_of_every_encoding(cells: list[tuple[str, str]], encoding: Encoding) -> None:
    """Quotes, line breaks, CJK, emoji, zeros: what the codec can write is what is read; a blank row is counted."""
    codec = CODECS[encoding]
    cells = [(a.encode(codec, "ignore").decode(codec), b.encode(codec, "ignore").decode(codec)) for a, b in cells]
    file = io.StringIO(newline="")
    csv.writer(file, quoting=csv.QUOTE_ALL).writerows(cells)
    columns = {RequestColumn.ROOM: 0, RequestColumn.NOTE: 1}
    found = listed(
        file.getvalue().encode(codec), encoding=encoding, delimiter=Delimiter.COMMA, header=False, columns=columns
    )
    kept = [(a, b) for a, b in cells if a.strip() or b.strip()]
    assert [(row[0], row[5]) for row in found.rows] == [(clean_id(a), b) for a, b in kept]
    assert len(found.rows) + found.blank == len(cells)


IDS = st.one_of(
    st.text(SAFE, min_size=1).filter(lambda text: text.strip() and clean_id(f"'{text}") == text),
    st.from_regex(r"\A[0-9]{1,20}\Z"),
)


@given(st.lists(IDS, min_size=1, max_size=6))
def test_ids_survive_our_own_csv(ids: list[str]) -> None:
    text = header_line() + "".join(f'"x","y","z","{exact(one).replace(chr(34), chr(34) * 2)}","2"\r\n' for one in ids)
    found = listed(text.encode())
    assert found.how.header
    assert rooms(found) == ids
    assert {row[1] for row in found.rows} == {"2"}


ODD = st.sampled_from(
    ["", "1", "mixed", "9", "x y", "7, 8", "1,145", "4.46E+17", "0", "\ufffd", "１", "n" * 9_500, "'a", "#REF!"]
)


@given(st.lists(st.tuples(ODD, ODD, ODD, ODD, ODD, ODD), min_size=1, max_size=5))
def test_what_is_not_doubtful_has_no_problem(rows: list[tuple[str, str, str, str, str, str]]) -> None:
    """The way through whole columns agrees with the way through rows."""
    looked = doubtful(list(zip(*rows, strict=True)))
    assert {place for place, row in enumerate(rows) if row_problems(row)} <= looked


@given(
    st.lists(st.sampled_from(["a,b", '"c\nd",e', '"open', "", "f", '"g""",h', " , "]), max_size=12), st.integers(1, 4)
)
def test_however_many_lines_are_read_at_a_time_the_rows_are_the_same(lines: list[str], chunk: int) -> None:
    text = "\n".join(lines)
    whole = listed(text, delimiter=Delimiter.COMMA, header=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gme_console.intake.room_list.delimited_text.CHUNK", chunk)
        parts = listed(text, delimiter=Delimiter.COMMA, header=False, columns=whole.how.columns)
    assert parts == whole


def test_what_a_batch_exports_is_a_list_again() -> None:
    header = "line,state,room,mode,only,except,application,TaskId,result,RequestId,took_ms,note"
    row = """1,Refused,'0077,Mixed,"'1145, 7",,'3400352518,,,'r-1,212,'-call back"""
    assert listed(f"{header}\r\n{row}\r\n").rows == [("0077", "Mixed", "1145, 7", "", "3400352518", "-call back")]


@given(st.text(st.sampled_from("0123456789OoIlabXeE._-:+, '\"#")))
def test_what_is_taken_for_plain_has_nothing_wrong(text: str) -> None:
    """The quick way past the checks agrees with the checks."""
    wrong = [one for one in row_problems((text, "", "", "", "", "")) if one.column is RequestColumn.ROOM]
    assert bool(wrong) == (check_room_id(text) is not None)
    users = users_in(text, "")
    if users and not row_problems(("x", "", text, "", "", "")):
        assert check_user_lists(users) is None


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("1987\n0077\n", Delimiter.NONE),
        ("1987,single\n0077,mixed\n", Delimiter.COMMA),
        ("1987\tsingle\n0077\tmixed\n", Delimiter.TAB),
        ("room;users\n1987;1145,1146\n0077;2,3\n", Delimiter.SEMICOLON),
        ("1987 single\n0077 mixed\n", Delimiter.SPACES),
        ("room mode\n1987 single\n", Delimiter.SPACES),
        ("Lobby one\nLobby two\n", Delimiter.NONE),
        ("Tom's room\n“the” room\n", Delimiter.NONE),
        ("", Delimiter.NONE),
        ("room\tnote\na\t1,2,3\nb\t4,5,6\n", Delimiter.TAB),
    ],
)
def test_what_stands_between_cells_is_guessed(text: str, delimiter: Delimiter) -> None:
    assert listed(text).how.delimiter is delimiter


def test_another_delimiter_may_be_chosen() -> None:
    assert rooms(listed("a,b\nc,d\n", delimiter=Delimiter.NONE)) == ["a,b", "c,d"]
    assert listed("a|1,b\n", delimiter=Delimiter.COMMA).rows[0][0] == "a|1"


@pytest.mark.parametrize(
    "header",
    [
        "room,mode,only,except,application,note",
        "Room ID,Record Mode,User IDs,Exclude,App ID,Comment",
        "RoomId,RecordMode,SubscribeUserIds,UnSubscribeUserIds,BizId,Note",
        "ルーム,モード,ユーザー,除外,アプリ,備考",
        "部屋ID,録音モード,対象,除外ユーザー,アプリケーションID,メモ",
        "房间号,录制模式,用户,排除,应用ID,备注",
        "房間,模式,白名單,黑名單,應用,備註",
    ],
)
def test_columns_have_names_in_three_languages(header: str) -> None:
    found = listed(f"{header}\n0077,混流,1145,,3400352518,x\n")
    assert found.how.header
    assert found.rows == [("0077", "混流", "1145", "", "3400352518", "x")]
    assert found.unused == ()


def test_without_a_header_the_first_column_is_the_room_and_the_guess_may_be_changed() -> None:
    text = '1987,single,1145,the lobby\n0077,mixed,"2, 3",\n'
    found = listed(text)
    assert not found.how.header
    assert found.rows[1] == ("0077", "mixed", "2, 3", "", "", "")
    changed = listed(text, columns={RequestColumn.ROOM: 2, RequestColumn.NOTE: 0})
    assert changed.rows[0] == ("1145", "", "", "", "", "1987")
    assert changed.unused == (1, 3)
    assert rooms(listed(text, header=True)) == ["0077"]
    assert rooms(listed("room\n1987\n", header=False)) == ["room", "1987"]


def test_rows_asked_are_rows_shown() -> None:
    found = listed('room,note\n\n a,x\n,,\n  \nb,"1\n2"\n,only a note\n')
    assert (rooms(found), found.blank) == ([" a".strip(), "b", ""], 3)
    assert found.lines == [3, 6, 8]
    assert codes(found, 2) == ["no_room_id"]


def test_a_quote_that_does_not_close_swallows_nothing() -> None:
    found = listed('room,note\na,x\nb,"open\nc,y\nd,z\n')
    assert rooms(found) == ["a", "b", "c", "d"]
    assert codes(found, 1) == [ListProblem.QUOTE_OPEN]
    assert not found.problems[2]
    assert found.problems[1][0].what.words == {"line": 3}  # type: ignore[union-attr]


def test_quotes_that_never_close_in_a_large_file_end_in_time() -> None:
    text = "room,note\n" + ("x" * 60 + '\n"' + "y" * 200_000 + "\n") * 20 + '"'
    found = listed(text)
    assert len(found.rows) + found.blank >= 40


def test_ragged_rows_are_said() -> None:
    found = listed("room,mode,users\n1,single,1145\n2,single,1145,1146\n3\n")
    assert codes(found, 1) == [ListProblem.MORE_CELLS]
    assert codes(found, 2) == [f"({ListProblem.FEWER_CELLS})"]
    loose = listed("1,single,1145,1146\n2,single,1145\n")
    assert codes(loose) == [f"({ListProblem.CELL_UNUSED})"]


@pytest.mark.parametrize(
    ("cell", "only", "left_out"),
    [
        ("1145", ("1145",), ()),
        ("1145 00731", ("1145", "00731"), ()),
        ("only 1145", ("1145",), ()),
        ("仅 1145、1146", ("1145", "1146"), ()),
        ("everyone", (), ()),
        ("全員", (), ()),
        ("所有人", (), ()),
        ("except 3, 4", (), ("3", "4")),
        ("everyone except 3", (), ("3",)),
        ("除了 3", (), ("3",)),
        ('["1145","7"]', ("1145", "7"), ()),
    ],
)
def test_users_as_people_write_them(cell: str, only: tuple[str, ...], left_out: tuple[str, ...]) -> None:
    lists = users_in(cell, "")
    assert lists is not None
    assert (lists.SubscribeUserIds, lists.UnSubscribeUserIds) == (only, left_out)


@pytest.mark.parametrize(
    ("row", "wrong"),
    [
        ("4.46E+17,,", "room_id_odd"),
        (" 4.46E+17 ,,", "room_id_odd"),
        ("#REF!,,", "room_id_odd"),
        ("1145.0,,", "(room_id_odd)"),
        ("1,maybe,", ListProblem.UNKNOWN_MODE),
        ("1,4,", ListProblem.UNKNOWN_MODE),
        ("1,," + " ".join(map(str, range(21))), "too_many_users"),
        ("1,,4.46E+17", "user_id_odd"),
        ('1,,"1,145"', "(one_number)"),
        ("1,,;;", ListProblem.NO_USERS),
    ],
)
def test_what_is_wrong_with_a_cell(row: str, wrong: str) -> None:
    found = listed(f"room,mode,users\n{row}\n", delimiter=Delimiter.COMMA)
    assert codes(found) == [wrong]


def test_a_cell_that_nobody_could_mean_is_refused_without_looking_through_it() -> None:
    found = listed(f"room,users\n{'１' * 60_000},\n1,{'7 ' * 9_000}\n")
    assert [codes(found, place) for place in (0, 1)] == [[ListProblem.TOO_LONG], [ListProblem.TOO_LONG]]
    assert found.problems[1][0].column is RequestColumn.ONLY


def test_a_row_with_both_lists_is_cautioned_and_one_on_both_refused() -> None:
    found = listed("room,only,except,application\n1,7,8,\n2,7,7,\n3,,,0\n4,,,x\n5,,,18446744073709551615\n")
    assert [codes(found, place) for place in range(5)] == [
        ["(both_lists)"],
        ["on_both_lists"],
        ["biz_id_zero"],
        ["biz_id_no_number"],
        [],
    ]


def test_drafts_become_rows() -> None:
    drafts = [DraftRequest("0077", "3400352518", "mixed", ("1145", "7"), (), "x"), DraftRequest("", "", "9")]
    found = drafted_list(drafts)
    assert found.rows[0] == ("0077", "mixed", "1145, 7", "", "3400352518", "x")
    assert codes(found, 1) == ["no_room_id", ListProblem.UNKNOWN_MODE]


def test_a_list_that_is_too_long_is_refused_whole() -> None:
    with pytest.raises(ListError) as refused:
        listed("1\n" * (MOST_ROWS + 1))
    assert refused.value.args[0] == Detail(ListProblem.TOO_MANY_ROWS, most=MOST_ROWS)


@pytest.mark.parametrize(
    "data", [b"", b"\0" * 999, b"\xff" * 4000, b'"' * 999, os.urandom(5000), b"\xef\xbb\xbf", b"\r\r\n"]
)
def test_whatever_bytes_end_in_rows(data: bytes) -> None:
    for encoding in (None, *Encoding):
        found = listed(data, encoding=encoding)
        assert len(found.rows) == len(found.problems) == len(found.lines)


@given(
    st.binary(max_size=300).filter(lambda data: not data.startswith((ZIP, OLE))), st.sampled_from([None, *Delimiter])
)
def test_any_bytes_end_in_rows(data: bytes, delimiter: Delimiter | None) -> None:
    found = listed(data, delimiter=delimiter)
    assert len(found.rows) == len(found.problems) == len(found.lines)


def test_a_list_comes_from_files_alone(tmp_path: Path) -> None:
    (tmp_path / "rooms.csv").write_bytes(b"1987\n")
    assert file_source(tmp_path / "rooms.csv").data == b"1987\n"
    os.mkfifo(tmp_path / "pipe")
    for path, code in ((tmp_path, ListProblem.NOT_A_FILE), (tmp_path / "pipe", ListProblem.NOT_A_FILE)):
        with pytest.raises(ListError) as refused:
            file_source(path)
        assert refused.value.args[0].code == code
    for missing in (tmp_path / "nothing", Path("\0")):
        with pytest.raises(ListError) as refused:
            file_source(missing)
        assert refused.value.args[0].code == ListProblem.NO_FILE
    big = tmp_path / "big.csv"
    with big.open("wb") as file:
        file.truncate(100 * 1024**2)
    with pytest.raises(ListError, match=re.escape(ListProblem.TOO_LARGE)):
        file_source(big)
