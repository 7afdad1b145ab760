"""The program as a process: what it says, how it ends, what a kill leaves behind."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from gme_console import __version__
from gme_console.api.outcome import Reason
from gme_console.ledger.reader import LedgerReader
from gme_console.ledger.records import State
from paths import HELPERS
from patience import PROCESS_S
from window_bot import WindowBot

DRIVER = HELPERS / "console_process.py"
OpenWindow = Callable[..., WindowBot]
IN_FLIGHT = "slow 3"
"""A room whose start is not answered before the console has been told to leave."""


def console(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs it with `environment` added to ours; an empty value takes the variable away."""
    merged = {**os.environ, **environment}
    return subprocess.run(
        [sys.executable, "-m", "gme_console", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env={name: value for name, value in merged.items() if value},
    )


def driven(room: str, then: str, folder: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(DRIVER), room, then, "--practice", "--data-dir", str(folder), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_version_and_help_need_no_display() -> None:
    assert console("--version", QT_QPA_PLATFORM="nonsense").stdout.strip() == f"gme-console {__version__}"
    text = console("--help").stdout
    for option in ("--practice", "--data-dir", "--check", "--screenshot", "--timeout", "--log-level"):
        assert option in text


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":987"}])
def test_without_a_display_it_says_so_and_leaves_with_2(tmp_path: Path, display: dict[str, str]) -> None:
    clean = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    done = console("--data-dir", str(tmp_path / "data"), **{**clean, **display})
    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert "needs a display" in line


def test_check_verifies_the_whole_way_and_saves_a_picture(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    done = console("--check", "--screenshot", str(picture), TMPDIR=str(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    for what in ("Qt", "TLS trust", "Keychain", "Ledger", "Start", "TaskId", "Screenshot"):
        assert f" {what}: " in done.stdout
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert [file.name for file in tmp_path.iterdir()] == ["window.png"]


def test_check_speaks_the_systems_language(tmp_path: Path) -> None:
    done = console("--check", TMPDIR=str(tmp_path), LC_ALL="ja_JP.UTF-8", LANGUAGE="")
    assert done.returncode == 0, done.stdout + done.stderr
    for words in (
        "ok     TLSの信頼：システムの信頼ストア（",
        "ok     履歴ファイル：書き込み可能",
        "開始：ルーム1987、",
    ):
        assert words in done.stdout


def test_check_says_what_failed(tmp_path: Path) -> None:
    done = console("--check", "--screenshot", str(tmp_path / "missing" / "window.png"))
    assert done.returncode == 1
    assert "FAILED Screenshot" in done.stdout
    assert "1 of " in done.stderr


def test_a_kill_between_intent_and_answer_leaves_one_unknown_row(tmp_path: Path, open_window: OpenWindow) -> None:
    process = driven("hang", "stay", tmp_path / "data")
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "in flight"
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=PROCESS_S)

    bot = open_window()
    bot.qtbot.waitUntil(lambda: ("hang", State.SETTLING) in bot.states, timeout=10_000)
    row = bot.ended_row("hang")
    assert row.state is State.NOT_STARTED  # the practice service was killed with the console, and its tasks with it
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 1)
    reader = LedgerReader.open(tmp_path / "data")
    details = reader.details(row.id)
    reader.close()
    assert details is not None
    assert [(sent.kind, sent.reason) for sent in details.sent] == [("unknown", Reason.INTERRUPTED)]
    assert "ended before the answer" in bot.wiring.notices.text()


@pytest.mark.parametrize(("room", "timeout"), [("hang", "2"), (IN_FLIGHT, "60")])
def test_closing_during_a_request_waits_for_it_and_exits_0(tmp_path: Path, room: str, timeout: str) -> None:
    process = driven(room, "close", tmp_path / "data", "--timeout", timeout)
    out, err = process.communicate(timeout=PROCESS_S)
    ended = "ended unknown" if room == "hang" else "ended accepted"
    assert (process.returncode, out.split("\n"), err) == (0, ["in flight", ended, ""], "")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_polite_kill_leaves_as_the_close_button_does(tmp_path: Path, number: signal.Signals) -> None:
    process = driven(IN_FLIGHT, "stay", tmp_path / "data")
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "in flight"
    process.send_signal(number)
    out, err = process.communicate(timeout=PROCESS_S)
    assert (process.returncode, out.strip(), err) == (0, "ended accepted", "")


def test_every_file_is_in_the_data_folder_and_private(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    process = driven("1987", "close", folder)
    process.communicate(timeout=PROCESS_S)
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert {"history.sqlite3", "console.log"} <= {file.name for file in files}
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
