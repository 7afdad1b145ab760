"""`gme-console --export FILE`: without a window, beside a running console; a fault is a sentence and an exit code."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from gme_console.app.data_folder import default_folder
from ledger_helpers import FILE, T0, fill, intent, started, writing
from patience import PROCESS_S

NO_WINDOW = """
import sys
from gme_console.app.cli import main
code = main(sys.argv[1:])
HEAVY = ("PySide6.QtGui", "PySide6.QtWidgets", "requests", "keyring", "urllib3")
heavy = [name for name in HEAVY if name in sys.modules]
print("heavy", heavy)
sys.exit(code)
"""


def run(*arguments: object, **environ: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join(filter(None, sys.path))
    return subprocess.run(
        [sys.executable, "-c", NO_WINDOW, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": path, **environ},
    )


def test_it_needs_no_window_and_works_beside_a_running_console(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with writing(data) as writer:
        started(writer, "007")
        writer.begin(intent("房间", T0 + 5))
        for name, rows in (("x.csv", "2 rows"), ("x.JSONL", "2 rows")):
            ended = run("--export", tmp_path / name, "--data-dir", data)
            assert (ended.returncode, ended.stderr) == (0, "")
            assert ended.stdout == f"{rows} written to {tmp_path / name}.\nheavy []\n"
        ended = run("--export", tmp_path / "found.jsonl", "--data-dir", data, "--find", "房")
        assert ended.stdout.startswith("1 row written")
        (line,) = (tmp_path / "found.jsonl").read_bytes().splitlines()[1:-1]
        assert json.loads(line)["RoomId"] == "房间"
        writer.begin(intent("later", T0 + 6))
    ended = run("--export", tmp_path / "after.csv", "--data-dir", data)
    assert ended.stdout.startswith("3 rows")
    with writing(data) as writer:
        assert (writer.opened.set_aside, writer.opened.interrupted) == (None, 2)


def test_the_default_folder_is_the_one_that_qt_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def of_qt() -> Path:
        return (
            Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)) / "gme-console"
        )

    assert default_folder() == of_qt()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_folder() == of_qt()
    fill(tmp_path / "gme-console", 1)
    assert run("--export", tmp_path / "x.csv").returncode == 0


def test_faults_are_sentences_and_leave_nothing_half(tmp_path: Path) -> None:
    fill(tmp_path / "data", 1)
    there = tmp_path / "there.csv"
    there.write_text("mine")
    (tmp_path / "damaged").mkdir()
    (tmp_path / "damaged" / FILE).write_bytes(b"no history" * 1000)
    for arguments, words in (
        ((tmp_path / "x.csv", "--data-dir", tmp_path / "none"), "There is no history in"),
        ((tmp_path / "x.csv", "--data-dir", tmp_path / "damaged"), "is damaged"),
        ((tmp_path / "x.xlsx", "--data-dir", tmp_path / "data"), "must end in .csv or .jsonl"),
        ((tmp_path / "none" / "x.csv", "--data-dir", tmp_path / "data"), "cannot be written: No such file"),
        ((there, "--data-dir", tmp_path / "data"), "is there already"),
    ):
        ended = run("--export", *arguments)
        assert ended.returncode == 1
        assert words in ended.stderr
        assert ended.stderr.count("\n") == 1
    assert there.read_text() == "mine"
    assert run("--export", there, "--replace", "--data-dir", tmp_path / "data").returncode == 0
    assert there.read_text(encoding="utf-8-sig").startswith('"Created')
    assert sorted(path.name for path in tmp_path.iterdir()) == ["damaged", "data", "there.csv"]


@pytest.mark.skipif(os.name == "nt", reason="resource limits are POSIX")
def test_a_full_disk_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    fill(tmp_path / "data", 3000)
    limited = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))"
    )
    path = os.pathsep.join(filter(None, sys.path))
    ended = subprocess.run(
        [sys.executable, "-c", limited + NO_WINDOW, "--export", tmp_path / "x.csv", "--data-dir", tmp_path / "data"],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert ended.returncode == 1
    assert "x.csv" in ended.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data"]


ENDLESS = """
import signal, time
from gme_console.app import export
signal.signal(signal.SIGINT, signal.default_int_handler)
class Endless(export.Export):
    def step(self):
        if self.done:
            time.sleep(600)
        return super().step()
export.Export = Endless
"""
"""An export that is still writing when Ctrl+C comes, and hears it even where the tests themselves were told not to."""


@pytest.mark.skipif(os.name == "nt", reason="terminals are POSIX here")
def test_progress_is_shown_on_a_terminal_and_ctrl_c_leaves_nothing(tmp_path: Path) -> None:
    fill(tmp_path / "data", 3_000)
    ours, theirs = pty.openpty()
    path = os.pathsep.join(filter(None, sys.path))
    process = subprocess.Popen(
        [sys.executable, "-c", ENDLESS + NO_WINDOW, "--export", tmp_path / "x.jsonl", "--data-dir", tmp_path / "data"],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env={**os.environ, "PYTHONPATH": path},
    )
    os.close(theirs)
    said = b""
    while b"of 3,000 rows" not in said:
        said += os.read(ours, 1000)
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=PROCESS_S)
    said += os.read(ours, 10_000)
    os.close(ours)
    assert (process.returncode, out) == (130, b"heavy []\n")
    assert said.endswith(b"Interrupted: nothing was written.\r\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data"]


def test_options_that_do_not_go_together_are_refused(tmp_path: Path) -> None:
    for arguments in (("--find", "x"), ("--replace",), ("--backups", "-1"), ("--backups", "many")):
        ended = run(*arguments, "--data-dir", tmp_path)
        assert ended.returncode == 2
        assert list(tmp_path.iterdir()) == []
