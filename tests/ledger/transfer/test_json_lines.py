"""JSON Lines: what is exported is taken in exactly, and whatever else is in a file is refused, line by line."""

from __future__ import annotations

import json
import re
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copies import replace
from gme_console.api.action_answers import RecordInfo
from gme_console.api.actions import StartRecord
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.values import UINT64_MAX, UserLists
from gme_console.ledger.errors import HistoryTrouble, LedgerError
from gme_console.ledger.query import Query
from gme_console.ledger.records import Adoption, Observation, State
from gme_console.ledger.request_records import Intent
from gme_console.ledger.row_export import Export
from gme_console.ledger.transfer.full_row import Merged
from gme_console.ledger.transfer.full_row_reader import FullRowReader, RowSelection
from gme_console.ledger.transfer.json_lines import HEADER, MOST_BYTES, JsonLines
from gme_console.ui.texts.maintenance_text import sheet_words
from ledger_helpers import (
    CHANGED,
    NOT_SENT,
    REFUSED,
    STOPPED,
    T0,
    UNKNOWN,
    all_rows,
    details,
    intent,
    modify,
    started,
    stop,
    words_of,
    writing,
)
from transfer_helpers import export, lines, take_in

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30) | st.sampled_from(
    ["=1+1", "\0", "a\r\nb\u2028c", '"', "007", "房间 1987", "'", "\ufeff", "{}", "😀" * 3]
)
uint64 = st.integers(0, UINT64_MAX) | st.sampled_from([0, UINT64_MAX, 2**63, 446192236330927912])
lists = st.builds(UserLists, st.lists(texts, max_size=3).map(tuple), st.lists(texts, max_size=2).map(tuple))
outcomes = st.builds(
    Outcome,
    st.sampled_from([Kind.REFUSED, Kind.NOT_SENT, Kind.UNKNOWN]),
    st.sampled_from(list(Reason)),
    code=texts,
    message=texts,
    request_id=texts,
    http_status=st.none() | st.integers(100, 599),
    raw=st.binary(max_size=40),
    clock_offset=st.none() | st.floats(allow_nan=False, allow_infinity=False),
    sent_at=st.none() | st.floats(0, 4e9),
    elapsed=st.floats(0, 100),
    sendings=st.integers(0, 20),
)
rows = st.lists(st.tuples(texts, uint64, uint64, lists, outcomes, texts), max_size=4)


def fill_all_kinds(folder: Path) -> None:
    with writing(folder) as writer:
        row = started(writer, "007", UINT64_MAX)
        writer.finish(writer.begin(modify(row, 3, UserLists((), ("1145",)))).sent_id, CHANGED, T0 + 20)
        writer.observe(Observation(row.id, State.RECORDING, (RecordInfo("1145", "/a_1.mp3", 1_700_000_000, 2),), T0))
        writer.finish(writer.begin(stop(row)).sent_id, STOPPED, T0 + 30)
        writer.annotate(row.id, "=HYPERLINK(1)\n第二行", T0 + 40)
        for room, outcome in (("no", REFUSED), ("away", NOT_SENT), ("?", UNKNOWN)):
            writer.finish(writer.begin(intent(room)).sent_id, outcome, T0 + 2)
        writer.begin(intent("open"))
        writer.adopt(Adoption("p", "P", "host", 1, "adopted", 12, 2, UserLists(), T0 + 5))
        gone = started(writer, "removed", 99)
        writer.remove((gone.id,), T0 + 50)


def test_an_import_into_an_empty_history_gives_the_same_lines_again(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    fill_all_kinds(one)
    before = lines(one, tmp_path / "one.jsonl")
    with writing(two) as writer:
        assert take_in(writer, tmp_path / "one.jsonl", batch=2) == [Merged.ADDED] * 6
        assert take_in(writer, tmp_path / "one.jsonl") == [Merged.UNCHANGED] * 6
        assert lines(two, tmp_path / "two.jsonl") == before
    found = {json.loads(line)["RoomId"]: json.loads(line) for line in before}
    assert set(found) == {"007", "no", "away", "?", "open", "adopted"}
    assert found["007"]["TaskId"] == str(UINT64_MAX)
    assert [request["action"] for request in found["007"]["requests"]] == [
        "StartRecord",
        "ModifyRecordInfo",
        "StopRecord",
    ]
    assert found["007"]["files"][0]["FileName"] == "/a_1.mp3"


@settings(max_examples=25)
@given(rows)
def test_any_texts_and_numbers_come_through_exactly(made: list[Any]) -> None:
    with tempfile.TemporaryDirectory() as name:
        one, two = Path(name, "one"), Path(name, "two")
        with writing(one) as writer:
            for at, (room, biz, mode, users, outcome, note) in enumerate(made):
                request = StartRecord(biz, room, mode, users)
                begun = writer.begin(Intent(note[:5], note, room, request, T0 + at))
                row = writer.finish(begun.sent_id, outcome, T0 + at + 1)
                writer.annotate(row.id, note, T0 + at + 2)
        before = lines(one, Path(name, "one.jsonl"))
        with writing(two) as writer:
            assert take_in(writer, Path(name, "one.jsonl")) == [Merged.ADDED] * len(made)
        assert lines(two, Path(name, "two.jsonl")) == before
        rows_of = [[replace(row, id=0) for row in all_rows(folder)] for folder in (one, two)]
        assert rows_of[0] == rows_of[1]


def test_what_came_in_can_be_found_and_shows_its_answers(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    fill_all_kinds(one)
    export(one, tmp_path / "x.jsonl")
    with writing(two) as writer:
        take_in(writer, tmp_path / "x.jsonl")
    assert export(two, tmp_path / "found.jsonl", RowSelection(Query(text="第二"))) == 1
    (row,) = [row for row in all_rows(two) if row.RoomId == "007"]
    assert details(two, row.id).sent[0].raw == b'{"Response": {}}'


def test_only_some_places_of_a_query_are_exported_even_after_rows_came_in(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with writing(data) as writer:
        made = [writer.begin(intent(str(n), T0 + n)).row for n in range(10)]
        shown = [row.id for row in all_rows(data)]
        choice = RowSelection(spans=((1, 2), (5, 5), (9, 9)), known=((1, shown[1]), (5, shown[5])))
        writer.begin(intent("new", T0 + 100))
        assert export(data, tmp_path / "x.jsonl", choice) == 4
        rooms = [json.loads(line)["RoomId"] for line in (tmp_path / "x.jsonl").read_bytes().splitlines()[1:-1]]
        assert rooms == ["0", "4", "7", "8"]
        writer.remove((made[6].id,), T0 + 200)
        with pytest.raises(LedgerError, match=HistoryTrouble.ROWS_CHANGED):
            export(data, tmp_path / "y.jsonl", choice)
        assert not (tmp_path / "y.jsonl").exists()


def line_of(folder: Path, path: Path) -> dict[str, Any]:
    with writing(folder) as writer:
        started(writer)
    found: dict[str, Any] = json.loads(lines(folder, path)[0])
    return found


def changed(**values: object) -> Callable[[dict[str, Any]], None]:
    return lambda found: found.update(values)


def in_request(**values: object) -> Callable[[dict[str, Any]], None]:
    return lambda found: found["requests"][0].update(values)


WRONG: tuple[tuple[Callable[[dict[str, Any]], None], str], ...] = (
    (changed(BizId=str(2**64)), "BizId"),
    (changed(BizId=3400352518), "BizId"),
    (changed(BizId="007"), "BizId"),
    (changed(TaskId="-1"), "TaskId"),
    (changed(TaskId="１"), "TaskId"),
    (changed(created_us=1.5), "created_us"),
    (changed(created_us=True), "created_us"),
    (changed(changed_us=2**63), "changed_us"),
    (changed(state="paused"), "state.*“paused”"),
    (changed(state=["stopped"]), "state"),
    (changed(settled=2), "settled"),
    (changed(origin=None), "origin"),
    (changed(RoomId=None), "RoomId"),
    (changed(RoomId="\ud800"), "RoomId"),
    (changed(SubscribeUserIds="1145"), "SubscribeUserIds"),
    (changed(SubscribeUserIds=[1145]), "SubscribeUserIds"),
    (changed(uid="../../etc"), "uid"),
    (changed(mood="fine"), "“mood”.*newer"),
    (changed(removed_us=1), "“removed_us”"),
    (lambda found: found.pop("note"), "no note"),
    (lambda found: found.pop("files"), "files"),
    (changed(requests={}), "requests"),
    (changed(requests=["x"]), "requests"),
    (changed(files=[{"UserId": "1"}]), "no FileName"),
    (in_request(raw="not base64!"), "."),
    (in_request(raw=None), "raw"),
    (in_request(clock_offset=float("nan")), "clock_offset"),
    (in_request(clock_offset="0"), "clock_offset"),
    (in_request(action="Delete"), "“Delete”"),
    (in_request(body="{"), "body"),
    (in_request(body="[]"), "body"),
    (in_request(body='{"BizId": "1", "RoomId": "1", "RecordMode": 1}'), "body"),
    (in_request(body='{"BizId": 18446744073709551616, "RoomId": "1", "RecordMode": 1}'), "body"),
    (in_request(body="[" * 100_000), "body"),
    (in_request(kind="maybe"), "kind"),
    (in_request(former="waiting"), "former"),
)


@pytest.mark.parametrize(("spoil", "words"), WRONG)
def test_a_row_that_cannot_be_is_refused_with_its_line_and_those_before_stand(
    spoil: Callable[[dict[str, Any]], object], words: str, tmp_path: Path
) -> None:
    good = line_of(tmp_path / "one", tmp_path / "one.jsonl")
    wrong = json.loads(json.dumps(good))
    spoil(wrong)
    path = tmp_path / "wrong.jsonl"
    path.write_text(HEADER + json.dumps(good) + "\n" + json.dumps(wrong) + "\n" + HEADER, encoding="utf-8")
    with writing(tmp_path / "two") as writer:
        source = JsonLines(path)
        assert writer.merge(source.read(100), lambda *_: None) == (Merged.ADDED,)
        with pytest.raises(LedgerError) as caught:
            source.read(100)
        source.close()
        assert re.search(rf"wrong\.jsonl, line 3: .*{words}", words_of(caught.value))
        assert len(words_of(caught.value)) < 600
    assert len(all_rows(tmp_path / "two")) == 1


CONTENTS: tuple[tuple[bytes, str], ...] = (
    (b"", "no history of this console"),
    (b"\x00\xff\xfe", "no history"),
    (b'{"log": "of another program"}\n', "no history"),
    (b"[" * 200_000, "no history"),
    (b"9" * 10_000 + b"\n", "no history"),
    (HEADER.replace("1", "2").encode(), "newer console"),
    (HEADER.encode(), "line 2: the file ends early"),
    (HEADER.encode() + b'{"uid": "0', "line 2: this is no JSON object, or only a part"),
    (HEADER.encode() + b'{"rows": 1}\n', "line 3: lines are missing"),
    (HEADER.encode() + b'{"rows": 0}\n{"more": 1}', "line 3: something follows"),
    (HEADER.encode() + b"\xff\n", "line 2: this is no JSON"),
    (HEADER.encode() + b"[" * 100_000 + b"\n", "line 2: this is no JSON"),
    (HEADER.encode() + b" " * (MOST_BYTES + 2), "line 2: the line is too long"),
)


@pytest.mark.parametrize(("content", "words"), CONTENTS)
def test_a_file_that_is_none_is_refused_with_a_sentence(content: bytes, words: str, tmp_path: Path) -> None:
    path = tmp_path / "file.jsonl"
    path.write_bytes(content)

    def read() -> None:
        source = JsonLines(path)
        try:
            assert source.read(10) == ()
        finally:
            source.close()

    with pytest.raises(LedgerError) as caught:
        read()
    assert re.search(words, words_of(caught.value))


def test_an_empty_history_is_a_good_file(tmp_path: Path) -> None:
    with writing(tmp_path / "data"):
        pass
    assert export(tmp_path / "data", tmp_path / "x.jsonl") == 0
    source = JsonLines(tmp_path / "x.jsonl")
    assert source.read(10) == ()
    assert source.share() == 1.0
    source.close()


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.jsonl"):
        with pytest.raises(LedgerError, match=HistoryTrouble.NOT_A_FILE):
            JsonLines(path)


def test_the_file_is_private_and_replaces_another_only_when_told_to(tmp_path: Path) -> None:
    with writing(tmp_path / "data"):
        pass
    path = tmp_path / "x.jsonl"
    path.write_text("mine")
    with pytest.raises(LedgerError, match=HistoryTrouble.FILE_IS_THERE):
        export(tmp_path / "data", path, replace=False)
    assert path.read_text() == "mine"
    export(tmp_path / "data", path)
    assert path.read_text().startswith(HEADER)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    export(tmp_path / "data", tmp_path / "new.jsonl", replace=False)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data", "new.jsonl", "x.jsonl"]


def test_a_file_that_came_to_be_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    with writing(tmp_path / "data"):
        pass
    path = tmp_path / "x.jsonl"
    wholes = FullRowReader.open(tmp_path / "data")
    one = Export(wholes, RowSelection(), path, sheet_words(), replace=False)
    path.write_text("mine")
    with pytest.raises(LedgerError, match=HistoryTrouble.FILE_IS_THERE):
        one.step()
    one.drop()
    wholes.close()
    assert path.read_text() == "mine"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["data", "x.jsonl"]
