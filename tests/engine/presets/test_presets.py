"""Presets and views: kept by name, in the operator's order, for all consoles of a folder; nothing of others is lost."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from gme_console.api.values import UINT64_MAX, UserLists
from gme_console.engine.background import Background
from gme_console.engine.presets import saved_entries
from gme_console.engine.presets.preset_service import FILE_NAME, PresetService
from gme_console.engine.presets.saved_entries import (
    MOST_NAME,
    MOST_SAVED,
    Preset,
    SavedEntries,
    View,
    fit_name,
    move,
    put,
    remove,
    rename,
    saved_in,
)
from gme_console.engine.presets.shared_json_file import Fields, SharedFileError

ONE = Preset("Tournament", 1, UserLists(("1145", "007")), 3400352518, "0077")
TWO = Preset("Mixed for all", 2, UserLists())
MINE = View("Mine", "tanaka", ("refused",), ("practice",), ("today",))

names = st.text(min_size=1, max_size=80).map(fit_name).filter(bool)
ids = st.text(st.characters(blacklist_categories=["Cs"]), max_size=130)
lists = st.lists(ids, max_size=20).map(tuple)
presets = st.builds(
    Preset,
    names,
    st.integers(1, UINT64_MAX),
    st.builds(UserLists, lists, lists),
    st.none() | st.integers(1, UINT64_MAX),
    ids,
)
views = st.builds(View, names, ids, lists, lists, st.lists(ids, max_size=3).map(tuple), st.booleans())


@contextmanager
def serving(folder: Path) -> Iterator[PresetService]:
    thread = QThread()
    background = Background(thread)
    thread.start()
    try:
        yield PresetService(folder, background)
    finally:
        background.close()
        assert thread.wait(30_000)


def told(qtbot: QtBot, ask: Callable[[Callable[[], None], Callable[[object], None]], None]) -> object:
    """What was told: "done", or why not."""
    answers: list[object] = []
    ask(lambda: answers.append("done"), answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    return answers[0]


def from_json(fields: Fields) -> Fields:
    again: Fields = json.loads(json.dumps(fields))
    return again


@given(st.lists(presets, max_size=5), st.lists(views, max_size=5))
def test_whatever_is_kept_comes_back_exactly(some: list[Preset], others: list[View]) -> None:
    fields: Fields = {"strange": [1]}
    wanted: dict[object, dict[str, object]] = {Preset: {}, View: {}}
    for thing in (*some, *others):
        fields = put(fields, thing, replace=True)
        wanted[type(thing)][saved_entries.folded(thing.name)] = thing
    kept = saved_in(from_json(fields))
    assert kept == SavedEntries(tuple(wanted[Preset].values()), tuple(wanted[View].values()))
    assert fields["strange"] == [1]


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda one: st.lists(one) | st.dictionaries(st.sampled_from(["name", "RecordMode", "users", "BizId", "RoomId", "text", "states"]), one), max_leaves=20))  # fmt: skip  # noqa: E501
def test_whatever_else_stands_there_is_no_preset_and_no_trouble(odd: object) -> None:
    fields: Fields = {"presets": [odd, *saved_entries._entries(put({}, ONE, replace=True), Preset)], "views": odd}
    assert ONE in saved_in(fields).presets
    assert put(fields, TWO, replace=True)["presets"][0] == odd


def test_names_are_the_same_whatever_their_case(tmp_path: Path) -> None:
    fields = put({}, ONE, replace=False)
    with pytest.raises(SharedFileError):
        put(fields, TWO._replace(name="ＴOURNAMENT"), replace=False)
    fields = put(fields, TWO._replace(name="tournament"), replace=True)
    assert [one.name for one in saved_in(from_json(fields)).presets] == ["tournament"]


def test_they_are_renamed_moved_and_removed(tmp_path: Path) -> None:
    fields: Fields = {}
    for name in "abc":
        fields = put(fields, TWO._replace(name=name), replace=False)
    fields = move(fields, Preset, "c", -2)
    fields = rename(fields, Preset, "a", "A")
    with pytest.raises(SharedFileError):
        rename(fields, Preset, "A", "B")
    with pytest.raises(SharedFileError):
        rename(fields, Preset, "gone", "x")
    assert [one.name for one in saved_in(from_json(fields)).presets] == ["c", "A", "b"]
    fields = remove(remove(fields, Preset, "C"), Preset, "gone")
    assert [one.name for one in saved_in(from_json(move(fields, Preset, "A", 99))).presets] == ["b", "A"]


def test_there_are_so_many_and_no_more() -> None:
    fields: Fields = {}
    for number in range(MOST_SAVED):
        fields = put(fields, MINE._replace(name=str(number)), replace=False)
    with pytest.raises(SharedFileError):
        put(fields, MINE, replace=False)
    assert len(put(fields, MINE._replace(name="7"), replace=True)["views"]) == MOST_SAVED
    assert len(fit_name("x" * 1_000)) == MOST_NAME


def test_two_consoles_of_one_folder_lose_nothing_of_each_other(qtbot: QtBot, tmp_path: Path) -> None:
    with serving(tmp_path) as one, serving(tmp_path) as two:
        assert told(qtbot, lambda then, failed: one.put(ONE, then, failed, replace=False)) == "done"
        assert told(qtbot, lambda then, failed: two.put(TWO, then, failed, replace=False)) == "done"
        assert two.saved.presets == (ONE, TWO)
        assert one.saved.presets == (ONE,)
        with qtbot.waitSignal(one.changed):
            one.look()
        assert one.saved.presets == (ONE, TWO)
        assert told(qtbot, lambda then, failed: one.remove(Preset, TWO.name, then, failed)) == "done"
        assert told(qtbot, lambda then, failed: two.put(MINE, then, failed, replace=False)) == "done"
        assert two.saved == SavedEntries((ONE,), (MINE,))
        assert told(qtbot, lambda then, failed: two.rename(Preset, TWO.name, "x", then, failed)) != "done"


def test_a_damaged_file_is_set_aside_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("my presets", encoding="utf-8")
    with serving(tmp_path) as service:
        service.look()
        with qtbot.waitSignal(service.set_aside) as aside:
            assert told(qtbot, lambda then, failed: service.put(ONE, then, failed, replace=False)) == "done"
        assert aside.args is not None
        assert Path(aside.args[0]).read_text(encoding="utf-8") == "my presets"
        assert service.saved.presets == (ONE,)


def test_what_cannot_be_kept_is_told_and_not_shown(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with serving(tmp_path) as service:
        assert told(qtbot, lambda then, failed: service.put(ONE, then, failed, replace=False)) != "done"
        assert service.saved == SavedEntries()
