"""7. Memory: idle, and whether it grows with the requests."""

from __future__ import annotations

import statistics
import time

from bench.children import Child, environment, tls_service
from bench.figures import Line, short
from bench.setting import Setting, use_host

GOAL_MB = 60.0
FLAT_MB = 5.0
"""Growth over LATER requests, in the second half of them, that still passes for none: caches are full by then."""

RATE = 2_000
REQUESTS = 10_000
LATER = 20_000
SETTLE_S = 3.0


def measure(setting: Setting) -> list[Line]:
    """Half of the requests are starts, half are the stops of what they started; RATE lets them run faster."""
    folder = setting.many_rows()
    requests, later = (80, 80) if setting.quick else (REQUESTS, LATER)
    with Child("bare_window.py", "stay", env=environment()) as bare:
        time.sleep(SETTLE_S)
        rival = bare.memory_mb("VmHWM")
    with tls_service(setting.work) as (service, env):
        use_host(folder, service.first["port"])
        with Child("console_window.py", "obey", str(RATE), "--data-dir", str(folder), env=env) as console:
            console.ask("ready")
            time.sleep(SETTLE_S)
            idle = console.memory_mb("VmHWM")
            console.ask("requests", total=requests, wait_s=900)
            after = console.memory_mb("VmHWM")
            samples = console.ask("requests", total=later, wait_s=900)["samples"]
    late = samples[len(samples) // 2 :]
    slope = statistics.linear_regression(*zip(*late, strict=True)).slope * 1000 if len(late) > 2 else 0.0
    grown = slope * later / 1000 / 1024
    return [
        _line(f"peak memory, idle, {setting.rows:,} rows", idle, rival, ""),
        _line(
            f"peak memory after {requests:,} requests (starts and their stops)",
            after,
            rival,
            f", {slope:+.0f} kB per 1,000 requests from request {requests + late[0][0]:,} on",
            flat=grown <= FLAT_MB,
        ),
    ]


def _line(what: str, ours: float, rival: float, more: str, *, flat: bool = True) -> Line:
    return Line(
        7,
        what,
        f"{ours:.0f} MB{more}",
        f"bare PySide6 window: {rival:.0f} MB",
        f"{ours - rival:+.0f} MB ({short(ours / rival)} ×)",
        f"≤ +{GOAL_MB:g} MB" + (f", flat (≤ {FLAT_MB:g} MB in {LATER:,} more)" if more else ""),
        ours - rival <= GOAL_MB and flat,
    )
