"""1. From the start of the process to a painted window that takes typing."""

from __future__ import annotations

import json
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bench.children import ChildError, command, environment
from bench.figures import Line, ratio, spread

if TYPE_CHECKING:
    from bench.setting import Setting

GOAL = 1.25
ROWS_GOAL = 2.0
RIVAL = "bare PySide6 window"


def measure(setting: Setting) -> list[Line]:
    empty = setting.empty("cold")
    return [
        _compared("cold start, empty history", empty, setting.runs(25)),
        _compared(f"cold start, {setting.rows:,} rows", setting.many_rows(), setting.runs(25)),
        _whole(f"until {setting.rows:,} rows are shown", setting.many_rows(), setting.runs(25)),
    ]


def _compared(what: str, folder: Path, runs: int) -> Line:
    """One run of each, in turn; the first of each warms the disk's cache and does not count."""
    home, ours, rival = _home(folder), [], []
    for _ in range(runs + 1):
        ours.append(_after_ms("typed", home, "console_window.py", "first"))
        rival.append(_after_ms("typed", home, "bare_window.py", "first"))
    return _line(what, ours[1:], rival[1:], GOAL)


def _line(what: str, ours: list[float], rival: list[float], goal: float) -> Line:
    compared = ratio(ours, rival)
    met = compared.median <= goal
    told = f"{RIVAL}: {spread(rival, 'ms')}"
    return Line(1, what, spread(ours, "ms"), told, str(compared), f"≤ {goal:g} ×", met)


def _whole(what: str, folder: Path, runs: int) -> Line:
    """The console with its history on the screen, beside the bare window that takes typing."""
    home, ours, rival = _home(folder), [], []
    for _ in range(runs + 1):
        ours.append(_after_ms("shown", home, "console_window.py", "history"))
        rival.append(_after_ms("typed", home, "bare_window.py", "first"))
    return _line(what, ours[1:], rival[1:], ROWS_GOAL)


def _home(folder: Path) -> Path:
    """The user's folder for data in which the console finds `folder` by itself: it is started without arguments."""
    home = folder.with_name(f"{folder.name}-home")
    home.mkdir(exist_ok=True)
    if not (home / "gme-console").exists():
        (home / "gme-console").symlink_to(folder, target_is_directory=True)
    return home


def _after_ms(what: str, home: Path, *arguments: str) -> float:
    env = environment() | {"XDG_DATA_HOME": str(home), "LOCALAPPDATA": str(home)}
    began = time.monotonic_ns()
    done = subprocess.run(command(*arguments), capture_output=True, text=True, timeout=120, env=env)
    if done.returncode or not done.stdout:
        raise ChildError(f"{arguments[0]} ended with {done.returncode}: {done.stderr[-400:]}")
    return (int(json.loads(done.stdout)[what]) - began) / 1e6
