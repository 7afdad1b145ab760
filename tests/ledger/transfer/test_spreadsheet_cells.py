"""No cell of a CSV file is longer than a spreadsheet takes, and nothing is lost without a word."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.api.action_answers import RecordInfo
from gme_console.api.values import UserLists
from gme_console.engine.maintenance.maintenance_messages import Exported
from gme_console.ledger.records import Observation, State
from gme_console.ledger.row_export import rows_shown
from gme_console.ledger.transfer.csv_file import CELL, cells_for, fitted, header_line, packed, row_line, safe
from gme_console.ledger.transfer.full_row_reader import FullRowReader, RowSelection
from gme_console.ui.texts.maintenance_text import exported_text, sheet_words
from ledger_helpers import T0, intent, started, writing
from transfer_helpers import export


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def table(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), strict=True))


def files(
    count: int, name: str = "/3400352518_1987_446192236330927912_{:06}_and_so_on_until_it_is_long"
) -> tuple[RecordInfo, ...]:
    return tuple(RecordInfo(str(place), name.format(place), T0 // 1_000_000 + place, 13) for place in range(count))


def exported(folder: Path, *of_rows: tuple[RecordInfo, ...]) -> list[list[str]]:
    with writing(folder / "data") as writer:
        for place, infos in enumerate(of_rows):
            row = started(writer, f"room {place}", 446192236330927912 + place)
            writer.observe(Observation(row.id, State.RECORDING, infos, T0 + 50))
    export(folder / "data", folder / "x.csv")
    return table(folder / "x.csv")


@pytest.mark.parametrize("count", [0, 1, 400, 700, 5_000])
def test_every_name_of_many_files_is_there_in_cells_that_hold_them(tmp_path: Path, count: int) -> None:
    infos = files(count)
    header, *rows = exported(tmp_path, infos, files(2))
    places = [place for place, name in enumerate(header) if name.startswith("Files")]
    assert [header[place] for place in places] == ["Files", *(f"Files ({n})" for n in range(2, len(places) + 1))]
    assert (len(places) > 1) is (count > 500)
    for row in rows:
        assert len(row) == len(header)
        assert max(map(units, row)) <= CELL
    named = {
        row[3]: [name for place in places if row[place] for name in row[place].removeprefix("'").split(", ")]
        for row in rows
    }
    assert sorted(named["'room 0"]) == sorted(info.FileName for info in infos)
    assert len(named["'room 1"]) == 2
    assert {row[header.index("TaskId")] for row in rows} == {"'446192236330927912", "'446192236330927913"}


def test_names_that_came_while_the_file_was_written_are_counted(tmp_path: Path) -> None:
    exported(tmp_path, files(2_000))
    wholes = FullRowReader.open(tmp_path / "data")
    wholes.choose(RowSelection())
    _, (whole,) = wholes.read(1)
    wholes.close()
    (row,) = csv.reader([row_line(whole, sheet_words(), 2)])
    assert len(row) == len(next(csv.reader([header_line(2)])))
    kept = [name for cell in row[21:23] for name in cell.partition(" … ")[0].split(", ")]
    assert row[22].endswith(f" … {2_000 - len(kept):,} of 2,000 more: an export as JSON Lines has all")
    assert max(map(units, row)) <= CELL


def test_long_texts_and_lists_say_what_is_missing(tmp_path: Path) -> None:
    users = UserLists(tuple(f"{place:03}" + "用" * 3_000 for place in range(20)))
    with writing(tmp_path / "data") as writer:
        writer.begin(intent("🎙" * 20_000, T0, users=users))
    export(tmp_path / "data", tmp_path / "x.csv")
    header, row = table(tmp_path / "x.csv")
    assert max(map(units, row)) <= CELL
    room, listed = row[header.index("RoomId")], row[header.index("SubscribeUserIds")]
    assert room.startswith("'🎙🎙")
    assert "of 20,001 characters more: an export as JSON Lines has all" in room
    kept = listed.removeprefix("'").partition(" … ")[0].split(", ")
    assert kept == list(users.SubscribeUserIds[: len(kept)])
    assert f"{20 - len(kept)} of 20 more" in listed


@given(st.lists(st.text(min_size=1, max_size=30) | st.just("x" * 9_000) | st.just(";=" * 5_000), max_size=40))
def test_packing_keeps_every_item_whole_and_in_order(items: list[str]) -> None:
    texts = packed(items, sheet_words(), 10_000)
    assert ", ".join(texts) == ", ".join(items)
    assert all(units(safe(text)) <= CELL for text in texts)


@given(st.text(st.sampled_from("a🎙用\n"), max_size=50), st.integers(1, 3_000))
def test_a_text_that_fits_is_not_touched_and_a_longer_one_fits(text: str, times: int) -> None:
    cell = fitted(text * times, sheet_words())
    assert units(cell) <= CELL
    assert (cell == text * times) is (units(text * times) <= CELL)


def test_columns_are_made_for_what_there_is() -> None:
    assert [cells_for(count) for count in (0, 30_000, 49_000, 300_000)] == [1, 1, 2, 10]


def test_rows_that_no_sheet_has_are_told_of_a_csv_file_only() -> None:
    most = 1_048_575
    assert rows_shown(Path("x.csv"), most) == rows_shown(Path("x.CSV"), most + 1) == most
    assert rows_shown(Path("x.jsonl"), most + 1) == most + 1
    told = exported_text(Exported(Path("x.csv"), rows=most + 1))
    assert told.endswith("x.csv. A spreadsheet shows the first 1,048,575 of them.")
