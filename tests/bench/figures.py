"""Figures of many runs, and the table that they end in."""

from __future__ import annotations

import platform
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import qVersion

_HEAD = ("", "what", "ours", "rival", "ratio (quartiles)", "goal", "met")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table. `met` None: no goal was set for it."""

    number: int
    what: str
    ours: str
    rival: str
    ratio: str
    goal: str
    met: bool | None


@dataclass(frozen=True, slots=True)
class Ratio:
    """Ours by the rival's, run by run: the median, its quartiles and how many runs."""

    median: float
    lower: float
    upper: float
    runs: int

    def __str__(self) -> str:
        return f"{self.median:.2f} × ({self.lower:.2f}–{self.upper:.2f}, n={self.runs})"


def percentile(values: Iterable[float], percent: float) -> float:
    """The value that `percent` of 100 of the values do not exceed: one of them, never something in between."""
    ordered = sorted(values)
    place = -(-len(ordered) * percent // 100)
    return ordered[max(0, int(place) - 1)]


def ratio(ours: Sequence[float], rival: Sequence[float]) -> Ratio:
    """Of runs that alternated: each of ours by the rival's of the same turn."""
    pairs = [mine / theirs for mine, theirs in zip(ours, rival, strict=True)]
    lower, middle, upper = statistics.quantiles(pairs, n=4) if len(pairs) > 1 else pairs * 3
    return Ratio(middle, lower, upper, len(pairs))


def spread(values: Sequence[float], unit: str, tail: float = 95) -> str:
    """Median and tail, in words: "12.3 ms (p95 15.1)"."""
    return f"{short(statistics.median(values))} {unit} (p{tail:g} {short(percentile(values, tail))})"


def short(value: float) -> str:
    """The number with three digits or so."""
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    return f"{value:,.{digits}f}"


def failed(number: int, what: str, reason: str) -> Line:
    """A benchmark that could not run says so in the table."""
    return Line(number, what, f"not measured: {reason}", "", "", "", None)


def table(lines: Iterable[Line]) -> str:
    """All lines as one markdown table."""
    rows = [_HEAD, tuple("---" for _ in _HEAD)]
    for line in lines:
        met = "" if line.met is None else "yes" if line.met else "**no**"
        rows.append((str(line.number), line.what, line.ours, line.rival, line.ratio, line.goal, met))
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows) + "\n"


def machine() -> str:
    """On what kind of machine the figures were taken."""
    name, cores, memory = platform.machine(), 0, ""
    information = Path("/proc/cpuinfo")
    if information.exists():
        told = [line.partition(":") for line in information.read_text().splitlines()]
        models = [value.strip() for key, _, value in told if key.startswith("model name")]
        name, cores = (models[0] if models else name), len(models)
    meminfo = Path("/proc/meminfo")
    if meminfo.exists():
        memory = f", {int(meminfo.read_text().split()[1]) / 1024**2:.0f} GB memory"
    return (
        f"{platform.system()} {platform.release().split('-')[0]}, {name}, {cores or 'unknown'} cores{memory}, "
        f"Python {platform.python_version()}, Qt {qVersion()}"
    )
