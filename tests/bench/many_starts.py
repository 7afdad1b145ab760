"""8. Many starts at once: what each of them takes of the UI thread, however many there are."""

from __future__ import annotations

import statistics
import time

from bench.children import Child, tls_service
from bench.figures import Line, short
from bench.setting import Setting, use_host

COUNTS = (500, 1_000, 2_000)
MOST_GOAL_MS = 1_000.0
GROWN_GOAL = 1.25
"""What one of the most may take, by what one of the fewest takes; the square of their number would make it four."""

RATE = 100_000
SETTLE_S = 1.5


def measure(setting: Setting) -> list[Line]:
    """Each number several times in a new console with an empty history; RATE takes the pace out of it."""
    counts = (20, 40) if setting.quick else COUNTS
    took = {count: [_cpu_ms(setting, count) for _ in range(setting.runs(5, 1))] for count in counts}
    middle = {count: statistics.median(times) for count, times in took.items()}
    each = {count: ms / count for count, ms in middle.items()}
    grown = each[counts[-1]] / each[counts[0]]
    told = "; ".join(f"{count:,}: {short(ms)} ms ({short(each[count] * 1000)} µs each)" for count, ms in middle.items())
    return [
        Line(
            8,
            "UI thread's processor time for so many starts pressed at once, until all are written and shown",
            told,
            "",
            f"{short(grown)} × for each, {counts[-1] // counts[0]} × as many",
            f"{counts[-1]:,} < {MOST_GOAL_MS:,.0f} ms, ≤ {GROWN_GOAL} × for each",
            middle[counts[-1]] < MOST_GOAL_MS and grown <= GROWN_GOAL,
        )
    ]


def _cpu_ms(setting: Setting, count: int) -> float:
    folder = setting.empty("starts")
    with tls_service(folder) as (service, env):
        use_host(folder, service.first["port"])
        with Child("console_window.py", "obey", str(RATE), "--data-dir", str(folder), env=env) as console:
            console.ask("ready")
            time.sleep(SETTLE_S)
            cpu: float = console.ask("starts", count=count, wait_s=300)["cpu"]
            return cpu
