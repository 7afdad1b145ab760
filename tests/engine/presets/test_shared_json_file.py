"""Small files that several consoles change: merged, whole, private, and never written over when they are damaged."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest

from gme_console.api.detail import Detail
from gme_console.engine.presets.operator_file import FILE_NAME, OperatorFile
from gme_console.engine.presets.shared_json_file import LARGEST, Fields, SharedFileError, SharedJsonFile
from gme_console.profiles.shared_file import exclusive
from gme_console.ui.texts.message_text import message_text

NAME = "things.json"
DAMAGED = ["", "{", "[]", "null", '{"version": "1"}', '{"version": true}', "\ufeff{}", "[" * 100_000, '{"a": 1}']


def adding(key: str, fields: Fields) -> Fields:
    return {**fields, key: 1}


def test_what_is_changed_is_there_for_the_next_one(tmp_path: Path) -> None:
    assert SharedJsonFile(tmp_path, NAME).read() == {}
    SharedJsonFile(tmp_path / "new folder", NAME).change(lambda fields: {**fields, "one": "ü"})
    SharedJsonFile(tmp_path / "new folder", NAME).change(lambda fields: {**fields, "two": [1]})
    assert SharedJsonFile(tmp_path / "new folder", NAME).read() == {"one": "ü", "two": [1]}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    SharedJsonFile(tmp_path, NAME).change(lambda _: {"one": 1})
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize("damaged", DAMAGED)
def test_a_damaged_file_is_set_aside_whole_and_not_before_something_is_kept(tmp_path: Path, damaged: str) -> None:
    path = tmp_path / NAME
    path.write_text(damaged, encoding="utf-8")
    file = SharedJsonFile(tmp_path, NAME)
    assert file.read() == {}
    assert path.read_text(encoding="utf-8") == damaged
    assert file.change(lambda fields: {**fields, "one": 1}) == {"one": 1}
    assert file.set_aside is not None
    assert file.set_aside.read_text(encoding="utf-8") == damaged
    assert SharedJsonFile(tmp_path, NAME).read() == {"one": 1}


def test_two_damaged_files_of_one_second_are_both_set_aside(tmp_path: Path) -> None:
    for text in ("one", "two"):
        (tmp_path / NAME).write_text(text, encoding="utf-8")
        SharedJsonFile(tmp_path, NAME).change(lambda _: {"a": 1})
    assert {file.read_text() for file in tmp_path.glob("*.damaged-*")} == {"one", "two"}


def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(json.dumps({"version": 1, "a": "x" * LARGEST}))
    assert SharedJsonFile(tmp_path, NAME).read() == {}


def test_the_file_of_a_newer_console_is_left_alone(tmp_path: Path) -> None:
    newer = '{"version": 2, "one": 1}'
    (tmp_path / NAME).write_text(newer)
    file = SharedJsonFile(tmp_path, NAME)
    assert file.read() == {}
    with pytest.raises(SharedFileError) as told:
        file.change(lambda fields: {**fields, "two": 2})
    assert "newer console" in message_text(told.value.args[0])
    assert (tmp_path / NAME).read_text() == newer


def test_what_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    file = SharedJsonFile(tmp_path, NAME)
    file.change(lambda _: {"one": 1})

    def fail(_fields: Fields) -> Fields:
        raise SharedFileError(Detail("no"))

    with pytest.raises(SharedFileError):
        file.change(fail)
    assert SharedJsonFile(tmp_path, NAME).read() == {"one": 1}


def test_a_folder_in_its_place_is_said_and_left(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    assert SharedJsonFile(tmp_path, NAME).read() == {}
    with pytest.raises(SharedFileError) as told:
        SharedJsonFile(tmp_path, NAME).change(lambda _: {"one": 1})
    assert NAME in message_text(told.value.args[0])


def test_another_console_that_writes_for_long_is_said(tmp_path: Path) -> None:
    with exclusive(tmp_path / f"{NAME}.lock", 1), pytest.raises(SharedFileError) as told:
        SharedJsonFile(tmp_path, NAME, lock_s=0.0).change(lambda _: {"one": 1})
    assert "Another console" in message_text(told.value.args[0])


def test_no_change_of_many_at_once_is_lost(tmp_path: Path) -> None:
    def change(thread: int) -> None:
        for number in range(10):
            SharedJsonFile(tmp_path, NAME, lock_s=60).change(partial(adding, f"{thread}-{number}"))

    threads = [threading.Thread(target=change, args=(thread,)) for thread in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(SharedJsonFile(tmp_path, NAME).read()) == 40


def test_the_name_falls_back_to_user_and_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "tanaka")
    monkeypatch.setattr("socket.gethostname", lambda: "PC-17")
    file = OperatorFile(tmp_path)
    assert file.read().pressed_by == "tanaka@PC-17"
    assert file.set_name(" Tanaka\tYuki\n").pressed_by == "Tanaka Yuki"
    assert OperatorFile(tmp_path).read().pressed_by == "Tanaka Yuki"
    assert file.set_name("  ").pressed_by == "tanaka@PC-17"


def test_each_user_of_a_shared_folder_has_a_name_of_his_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.gethostname", lambda: "PC-17")
    for user, name in (("a", "Anna"), ("b", "Ben")):
        monkeypatch.setenv("LOGNAME", user)
        OperatorFile(tmp_path).set_name(name)
    OperatorFile(tmp_path).show_ticket(True)
    monkeypatch.setenv("LOGNAME", "a")
    operator = OperatorFile(tmp_path).read()
    assert (operator.name, operator.shows_ticket) == ("Anna", False)


@pytest.mark.parametrize("people", [None, [], "x", {"?": 1}, {"": {"name": 5}}])
def test_odd_names_in_the_file_are_no_names(tmp_path: Path, people: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "tanaka")
    monkeypatch.setattr("socket.gethostname", lambda: "PC-17")
    if people == {"": {"name": 5}}:
        people = {"tanaka@PC-17": {"name": 5, "shows_ticket": "yes"}}
    (tmp_path / FILE_NAME).write_text(json.dumps({"version": 1, "people": people}))
    operator = OperatorFile(tmp_path).read()
    assert (operator.name, operator.pressed_by, operator.shows_ticket) == ("", "tanaka@PC-17", False)
    assert OperatorFile(tmp_path).set_name("Yuki").name == "Yuki"


@pytest.mark.skipif(os.name == "nt", reason="no such user there")
def test_a_user_whom_the_system_does_not_know_is_named_by_the_computer() -> None:
    code = (
        "import os, sys, getpass\n"
        "for name in ('LOGNAME', 'USER', 'LNAME', 'USERNAME'): os.environ.pop(name, None)\n"
        "os.getuid = lambda: 4242424\n"
        "from pathlib import Path\n"
        "from gme_console.engine.presets.operator_file import OperatorFile\n"
        "print('@' not in OperatorFile(Path(sys.argv[1])).read().pressed_by)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, "."], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "True", done.stderr
