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
    ours, rival = [], []
    for _ in range(runs + 1):
        ours.append(_typing_after_ms("console_window.py", "first", "--practice", "--data-dir", str(folder)))
        rival.append(_typing_after_ms("bare_window.py", "first"))
    compared = ratio(ours[1:], rival[1:])
    return Line(
        1,
        what,
        spread(ours[1:], "ms"),
        f"{RIVAL}: {spread(rival[1:], 'ms')}",
        str(compared),
        f"≤ {GOAL} ×",
        compared.median <= GOAL,
    )


def _whole(what: str, folder: Path, runs: int) -> Line:
    """The console with its history on the screen, beside the bare window that takes typing."""
    ours, rival = [], []
    for _ in range(runs + 1):
        ours.append(_after_ms("shown", "console_window.py", "history", "--practice", "--data-dir", str(folder)))
        rival.append(_typing_after_ms("bare_window.py", "first"))
    compared = ratio(ours[1:], rival[1:])
    return Line(1, what, spread(ours[1:], "ms"), f"{RIVAL}: {spread(rival[1:], 'ms')}", str(compared), "", None)


def _typing_after_ms(*arguments: str) -> float:
    return _after_ms("typed", *arguments)


def _after_ms(what: str, *arguments: str) -> float:
    began = time.monotonic_ns()
    done = subprocess.run(command(*arguments), capture_output=True, text=True, timeout=120, env=environment())
    if done.returncode or not done.stdout:
        raise ChildError(f"{arguments[0]} ended with {done.returncode}: {done.stderr[-400:]}")
    return (int(json.loads(done.stdout)[what]) - began) / 1e6
