"""The window is painted and takes typing before anything heavy is imported."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gme_console.app.opening import UNPAINTED_MS, Opening

CONSOLE = Path(__file__).with_name("bench") / "console_window.py"
HEAVY = {"requests", "urllib3", "keyring", "truststore", "ssl", "cryptography", "http", "email", "asyncio"}


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    """Through the real run, with the profile whose service is about to be opened."""
    command = [sys.executable, str(CONSOLE), "first", "--practice", "--data-dir", str(tmp_path / "data")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["painted"] <= told["typed"]
    assert "gme_console" in told["modules"]
    assert HEAVY.isdisjoint(told["modules"])


class Painted(QWidget):
    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self._told = told

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._told.append("painted")


def test_the_console_opens_after_the_first_painting(qtbot: QtBot) -> None:
    told: list[str] = []
    window = Painted(told)
    qtbot.addWidget(window)
    Opening(window, lambda: told.append("opened"))
    window.show()
    qtbot.waitUntil(lambda: "opened" in told)
    window.repaint()
    qtbot.wait(50)
    assert told[0] == "painted"
    assert told.count("opened") == 1


def test_the_console_opens_although_its_window_is_never_painted(qtbot: QtBot) -> None:
    told: list[str] = []
    window = Painted(told)
    qtbot.addWidget(window)
    Opening(window, lambda: told.append("opened"))
    qtbot.waitUntil(lambda: "opened" in told, timeout=UNPAINTED_MS * 5)
    assert told == ["opened"]
