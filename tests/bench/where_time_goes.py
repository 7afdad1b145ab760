"""Where the time of a benchmark goes: what the UI thread of the console, or the benchmark itself, spent it in."""

from __future__ import annotations

import cProfile
import os
import pstats
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bench.children import PROFILE
from bench.figures import Line, short

if TYPE_CHECKING:
    from bench.setting import Setting

IN_PROCESS = (4, 5)
"""These run in the benchmark's own process; the others profile the UI thread of the console that they open."""

_MOST = 25
_Entry = tuple[float, float, int, str]


def told(number: int, setting: Setting, measure: Callable[[Setting], list[Line]]) -> str:
    """Runs the benchmark under cProfile, which slows it: the shares are what counts, not the times."""
    target = setting.work / "profile"
    if number in IN_PROCESS:
        profiler = cProfile.Profile()
        profiler.runcall(measure, setting)
        profiler.dump_stats(target)
    else:
        os.environ[PROFILE] = str(target)
        try:
            measure(setting)
        finally:
            del os.environ[PROFILE]
    return _words(number, target)


def _words(number: int, target: Path) -> str:
    statistics = pstats.Stats(str(target))
    entries = _entries(statistics)
    total = sum(own for own, _, _, _ in entries)
    where = "the benchmark" if number in IN_PROCESS else "the last console's UI thread"
    ours = [entry for entry in entries if "gme_console" in entry[3]]
    lines = [f"Benchmark {number}: {short(total)} s were spent in {where}, waiting for events included."]
    lines += ["", "By their own time:", *_listed(sorted(entries, reverse=True), 0, total)]
    by_whole = sorted(ours, key=lambda entry: entry[1], reverse=True)
    lines += ["", "Functions of the console, with all that they call:", *_listed(by_whole, 1, total)]
    return "\n".join(lines)


def _entries(statistics: pstats.Stats) -> list[_Entry]:
    """Own seconds, whole seconds, calls, and where the function stands."""
    found: dict[tuple[str, int, str], tuple[int, int, float, float, object]] = statistics.stats  # type: ignore[attr-defined]
    return [
        (own, whole, calls, f"{_place(file)}:{line} {name}" if line else name)
        for (file, line, name), (_, calls, own, whole, _) in found.items()
    ]


def _place(file: str) -> str:
    """The path from the package on: where it is installed says nothing."""
    parts = Path(file).parts
    known = [place for place, part in enumerate(parts) if part in ("gme_console", "bench", "site-packages")]
    return "/".join(parts[known[-1] :] if known else parts[-2:])


def _listed(entries: list[_Entry], key: int, total: float) -> list[str]:
    return [
        f"  {100 * entry[key] / (total or 1):5.1f} %  {1000 * entry[key]:9.1f} ms  {entry[2]:8,} calls  {entry[3]}"
        for entry in entries[:_MOST]
    ]
