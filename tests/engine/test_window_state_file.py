"""The file that remembers the window: private, small, and ignored where it cannot be used."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gme_console.engine.window_state import (
    FILE_NAME,
    LARGEST,
    MOST_TABLES,
    ColumnPlace,
    TableState,
    WindowState,
    read_window_state,
    write_window_state,
)
from gme_console.ledger.errors import LedgerError
from gme_console.ledger.query import Sort

TABLE = TableState((ColumnPlace("ROOM", 120, False), ColumnPlace("STATE", 0, True)), Sort.NOTE, False, True)
WHOLE = WindowState("QUJD", ((300, 700), (400, 200)), "one", {"practice": TableState(()), "one": TABLE}, 8)


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    write_window_state(tmp_path, WHOLE)
    assert read_window_state(tmp_path) == WHOLE
    write_window_state(tmp_path, WindowState())
    assert read_window_state(tmp_path) == WindowState()
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize(
    "before", ["", '"character": true,', '"character": -8,', '"character": "8",', '"character": 1e9,']
)
def test_a_file_without_a_usable_character_is_read_in_pixels(tmp_path: Path, before: str) -> None:
    raw = '{"version": 1, %s "splitters": [[300, 700]], "tables": {"one": %s}}'
    table = '{"columns": [["ROOM", 120, false]], "sort": "room", "descending": true}'
    (tmp_path / FILE_NAME).write_text(raw % (before, table), encoding="utf-8")
    kept = read_window_state(tmp_path)
    assert (kept.character, kept.splitters) == (0, ((300, 700),))
    assert kept.tables_for(8) == kept.tables
    assert kept.tables["one"].columns == (ColumnPlace("ROOM", 120, False),)


def test_columns_are_as_wide_as_they_were_in_characters() -> None:
    assert WHOLE.tables_for(16)["one"].columns == (ColumnPlace("ROOM", 240, False), ColumnPlace("STATE", 0, True))
    assert WHOLE.tables_for(8) == WHOLE.tables


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    write_window_state(tmp_path, WHOLE)
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


def test_only_the_profiles_arranged_last_are_kept(tmp_path: Path) -> None:
    tables = {f"profile-{number}": TABLE for number in range(MOST_TABLES + 20)}
    write_window_state(tmp_path, WindowState(tables=tables))
    assert list(read_window_state(tmp_path).tables) == list(tables)[20:]


def test_a_file_that_cannot_be_written_is_an_error_and_leaves_the_former_one(tmp_path: Path) -> None:
    write_window_state(tmp_path, WHOLE)
    with pytest.raises(LedgerError):
        write_window_state(tmp_path / "gone", WHOLE)
    assert read_window_state(tmp_path) == WHOLE


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"nonsense",
        b"\xff" * 1_000,
        b"[" * 100_000,
        b"3",
        b"null",
        b"[]",
        b"{}",
        b'{"version": 2, "profile_id": "one"}',
        b'{"version": 1, "profile_id": "one"}' + b" " * LARGEST,
    ],
)
def test_what_is_not_ours_is_as_nothing(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(raw)
    assert read_window_state(tmp_path) == WindowState()


def test_a_folder_in_its_place_is_as_nothing(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    assert read_window_state(tmp_path) == WindowState()


def test_a_damaged_part_takes_nothing_else_with_it(tmp_path: Path) -> None:
    write_window_state(tmp_path, WHOLE)
    fields = json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))
    fields["splitters"] = [[300, -1]]
    fields["geometry"] = 7
    fields["tables"]["practice"]["sort"] = "by colour"
    fields["tables"]["two"] = {"columns": [["ROOM", 10**30, False]], "sort": "when", "descending": True}
    fields["tables"]["three"] = {"columns": [["ROOM", True, False]], "sort": "when", "descending": True}
    fields["tables"]["four"] = None
    (tmp_path / FILE_NAME).write_text(json.dumps(fields), encoding="utf-8")
    assert read_window_state(tmp_path) == WindowState(profile_id="one", tables={"one": TABLE}, character=8)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)
tables = st.fixed_dictionaries({"columns": values, "sort": values, "descending": values})
parts = {
    "geometry": values,
    "splitters": values,
    "profile_id": values,
    "tables": values | st.dictionaries(st.text(max_size=3), tables),
}


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.fixed_dictionaries({}, optional=parts))
def test_whatever_stands_there_is_read_without_an_error_and_can_be_written(
    tmp_path: Path, fields: dict[str, object]
) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps({"version": 1, **fields}), encoding="utf-8")
    read = read_window_state(tmp_path)
    write_window_state(tmp_path, read)
    assert read_window_state(tmp_path) == read
