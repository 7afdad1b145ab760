"""Between the first painting and the open console, in the real program."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from paths import HELPERS

PROGRAM = HELPERS / "launch_process.py"


@pytest.fixture
def launch(tmp_path: Path):
    def run(what: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(PROGRAM), what, "--practice", "--data-dir", str(tmp_path / "data")]
        return subprocess.run(command, capture_output=True, text=True, timeout=60)

    return run


def test_nothing_moves_and_no_other_window_is_shown(launch) -> None:
    done = launch("stay")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n") == ["moved False", "room ", ""]


def test_starts_pressed_at_once_are_carried_out(launch) -> None:
    done = launch("start")
    assert done.returncode == 0, done.stderr
    moved, room, *ended = done.stdout.splitlines()
    assert (moved, room) == ("moved False", "room 77")
    tasks = {line.split()[1]: line.split()[2:] for line in ended if " accepted " in line}
    assert tasks.keys() == {"1987", "77"}
    assert all(int(task) > 0 for _, task in tasks.values())


def test_an_application_id_typed_at_once_stays(launch) -> None:
    done = launch("application")
    assert done.returncode == 0, done.stderr
    assert "application 340035251877" in done.stdout.splitlines()


def test_the_search_wanted_at_once_is_gone_to_and_nothing_falls_into_the_form(launch) -> None:
    done = launch("find")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["moved False", "room ", "focus find"]


def test_an_interrupt_before_the_console_is_open_ends_it(launch) -> None:
    assert launch("interrupt").returncode == -signal.SIGINT


def test_the_window_can_be_closed_at_once(launch) -> None:
    done = launch("close")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_start_pressed_at_once_keeps_the_window_open_and_is_carried_out(launch) -> None:
    done = launch("start-close")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "open True … The window stayed open because a start was not sent yet. Close it again to leave."
    assert sum(" accepted " in line for line in lines) == 2


def test_closing_twice_gives_a_start_up_that_was_pressed_at_once(launch) -> None:
    done = launch("start-close-close")
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.split()[:2] for line in done.stdout.splitlines()] == [["open", "True"], ["open", "False"]]


@pytest.mark.parametrize(("what", "why"), [("break-import", "errors.json"), ("break-step", "a step that fails")])
def test_a_console_that_cannot_open_says_why_in_a_box_and_leaves_with_1(launch, what: str, why: str) -> None:
    done = launch(what)
    assert done.returncode == 1
    box, words = done.stdout.splitlines()
    assert box == "window QMessageBox"
    assert words.startswith("The console cannot open. ")
    assert why in words
    assert "console.log" in words
    assert why in done.stderr
