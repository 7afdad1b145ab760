"""A second start of the same data folder, in real processes: what it hands over, and when it opens a window itself."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from paths import HELPERS

PROGRAM = HELPERS / "form_process.py"
PATIENCE_S = 60


class Running:
    """A console that prints what becomes of its form."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        command = [sys.executable, str(PROGRAM), "--data-dir", str(folder), *arguments]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def line(self) -> dict[str, object]:
        assert self.process.stdout is not None
        return dict(json.loads(self.process.stdout.readline()))

    def until(self, **wanted: object) -> dict[str, object]:
        while True:
            told = self.line()
            if wanted.items() <= told.items():
                return told

    def leave(self) -> int:
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(PATIENCE_S)


@contextmanager
def running(folder: Path, *arguments: str) -> Iterator[Running]:
    console = Running(folder, *arguments)
    try:
        yield console
    finally:
        with console.process:
            console.process.kill()


def second(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "gme_console", "--data-dir", str(folder), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S)


def test_a_second_start_fills_the_form_of_the_first_and_ends(tmp_path: Path) -> None:
    with running(tmp_path / "data", "--practice") as first:
        first.until(listed=True)
        done = second(tmp_path / "data", "--room", "0077", "--mode", "both", "--only", "1145,00731")
        assert (done.returncode, done.stderr) == (0, "")
        assert "already" in done.stdout
        told = first.until(room="0077")
        assert (told["mode"], told["only"], told["sent"]) == (3, ["1145", "00731"], 0)
        assert first.leave() == 0


def test_a_link_is_the_same(tmp_path: Path) -> None:
    with running(tmp_path / "data", "--practice") as first:
        first.until(listed=True)
        link = "gme-record:?room=%E5%B7%A5%E5%8D%95%201&mode=mixed&except=3&application=18446744073709551615"
        assert second(tmp_path / "data", link).returncode == 0
        told = first.until(room="工单 1")
        assert (told["mode"], told["but"], told["application"]) == (2, ["3"], "18446744073709551615")


def test_the_first_start_fills_its_own_form(tmp_path: Path) -> None:
    with running(tmp_path / "data", "--practice", "--room", "1987", "--only", "1145") as first:
        told = first.until(room="1987")
        assert (told["only"], told["sent"]) == (["1145"], 0)


def test_a_profile_that_is_not_there_leaves_the_form_as_it_is(tmp_path: Path) -> None:
    with running(tmp_path / "data", "--practice") as first:
        first.until(listed=True)
        assert second(tmp_path / "data", "--profile", "nobody's", "--room", "1").returncode == 0
        assert first.until(notice=True)["room"] == ""


def test_a_new_window_is_one_of_its_own_and_takes_over_when_the_first_is_gone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with running(folder, "--practice") as first:
        first.until(listed=True)
        with running(folder, "--new-window") as other:
            other.until(listed=True, first=False)
            first.process.send_signal(signal.SIGKILL)
            other.until(first=True)
            assert second(folder, "--room", "5").returncode == 0
            other.until(room="5")


def test_two_windows_share_the_practice_service(tmp_path: Path) -> None:
    with running(tmp_path / "data", "--practice") as first:
        first.until(listed=True)
        with running(tmp_path / "data", "--practice", "--new-window") as other:
            assert other.until(listed=True)["practice"] == first.until(listed=True)["practice"]


@pytest.mark.skipif(sys.platform == "win32", reason="file modes")
def test_only_the_same_user_reaches_it(tmp_path: Path) -> None:
    with running(tmp_path / "data", "--practice") as first:
        first.until(listed=True)
        for file in (tmp_path / "data").glob("first.*"):
            assert file.stat().st_mode & 0o077 == 0, file
        assert os.path.exists(tmp_path / "data" / "first.sock") or len(str(tmp_path)) > 80
