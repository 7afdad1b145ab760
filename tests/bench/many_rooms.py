"""9. A list of rooms: as fast as the service allows from far away, and as fast as the computer does near by."""

from __future__ import annotations

import statistics
import time
from contextlib import ExitStack
from typing import Any

from bench.children import Child, environment, tls_service
from bench.figures import Line, short
from bench.setting import Setting, use_host

FAR_ROOMS = 500
NEAR_ROOMS = 5_000
ONE_WAY_MS = 100
RATE = 20
LIFTED = 1_000_000
WORKERS = 12
GOAL = 19.0
BEAT_GOAL_MS = 16.0
FLAT_MB = 8.0
SETTLE_S = 1.5

RIVAL = "tencentcloud-sdk-python"


def measure(setting: Setting) -> list[Line]:
    return [_far(setting), *_near(setting)]


def _far(setting: Setting) -> Line:
    """The service counts as the real one does; every rival's rooms are its own, one rival after the other."""
    folder, rooms = setting.empty("rooms-far"), 40 if setting.quick else FAR_ROOMS
    with ExitStack() as stack:
        service, env = stack.enter_context(tls_service(folder, RATE))
        slow = ("slow_line.py", str(service.first["port"]), str(ONE_WAY_MS))
        port = stack.enter_context(Child(*slow, env=environment())).first["port"]
        use_host(folder, port)
        sdk = stack.enter_context(Child("sdk_process.py", str(port), env["SSL_CERT_FILE"], env=env))
        with Child("console_window.py", "obey", str(RATE), "--data-dir", str(folder), env=env) as console:
            console.ask("ready")
            console.ask("prepare")
            time.sleep(SETTLE_S)
            ours = console.ask("batch", count=rooms, name="ours", wait_s=300)
        limited = service.ask("limited")["limited"]
        pool = sdk.ask("many", count=rooms, name="pool", workers=WORKERS, pause=1 / RATE, wait_s=300)
        loop = sdk.ask("many", count=rooms, name="loop", workers=1, pause=0.0, wait_s=300)
    told = "; ".join(
        f"{RIVAL} {how}: {short(one['accepted'] / one['seconds'])}/s, {one['failed']} lost to the limit"
        for how, one in (("in a loop", loop), (f"in {WORKERS} threads with a sleep of {1000 // RATE} ms", pool))
    )
    rate = ours["accepted"] / ours["seconds"]
    return Line(
        9,
        f"{rooms:,} rooms, {ONE_WAY_MS} ms each way, {RATE} a second: accepted a second from the press to the last row",
        f"{short(rate)}/s ({short(ours['per_second'])}/s from the first to the last), {ours['accepted']:,} accepted, "
        f"{limited} RequestLimitExceeded",
        told,
        f"{short(rate / (pool['accepted'] / pool['seconds']))} × of the pool",
        f"≥ {GOAL:g}/s, no RequestLimitExceeded",
        ours["per_second"] >= GOAL and not limited and ours["accepted"] == rooms,
    )


def _near(setting: Setting) -> list[Line]:
    folder, rooms = setting.empty("rooms-near"), 200 if setting.quick else NEAR_ROOMS
    runs = setting.runs(3, 1)
    with tls_service(folder) as (service, env):
        port = service.first["port"]
        use_host(folder, port)
        with (
            Child("console_window.py", "obey", str(LIFTED), "--data-dir", str(folder), env=env) as console,
            Child("sdk_process.py", str(port), env["SSL_CERT_FILE"], env=env) as sdk,
        ):
            console.ask("ready")
            time.sleep(SETTLE_S)
            ours: list[dict[str, Any]] = []
            rival = []
            for run in range(runs):
                ours.append(console.ask("batch", count=rooms, name=f"ours-{run}", wait_s=300))
                rival.append(sdk.ask("many", count=rooms, name=f"pool-{run}", workers=WORKERS, pause=0.0, wait_s=300))
    rates = [one["accepted"] / one["seconds"] for one in ours]
    theirs = [one["accepted"] / one["seconds"] for one in rival]
    compared = statistics.median(mine / one for mine, one in zip(rates, theirs, strict=True))
    late = max(one["beats"]["99.9"] for one in ours)
    worst = max(one["beats"]["worst"] for one in ours)
    own, own_worst = (max(one["beats"]["cpu"][mark] for one in ours) for mark in ("99.9", "worst"))
    last = ours[-1]["memory"]
    grown = (last[-1][1] - last[len(last) // 4][1]) / 1024
    what = f"{rooms:,} rooms near by, the limit lifted"
    return [
        Line(
            9,
            f"{what}: accepted a second",
            f"{short(statistics.median(rates))}/s",
            f"{RIVAL} in {WORKERS} threads: {short(statistics.median(theirs))}/s",
            f"{compared:.2f} × (n={runs})",
            "≥ 1 ×",
            compared >= 1,
        ),
        Line(
            9,
            f"{what}: lateness of a 4 ms heartbeat meanwhile",
            f"p99.9 {short(late)}, worst {short(worst)} ms; the thread's own processor time from beat to beat: "
            f"p99.9 {short(own)}, worst {short(own_worst)} ms",
            "",
            "",
            f"p99.9 < {BEAT_GOAL_MS:g} ms",
            late < BEAT_GOAL_MS,
        ),
        Line(
            9,
            f"{what}: memory from its first quarter to its end, in the last of {runs} such batches",
            f"{grown:+.1f} MB, {last[-1][1] / 1024:.0f} MB in all",
            "",
            "",
            f"≤ {FLAT_MB:g} MB more",
            grown <= FLAT_MB,
        ),
    ]
