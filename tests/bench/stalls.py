"""6. Whether anything ever keeps the UI thread."""

from __future__ import annotations

import json
import subprocess
import time
from typing import Any

from bench.children import Child, ChildError, command, environment, tls_service
from bench.figures import Line, short
from bench.heartbeat import BEAT_MS
from bench.setting import Setting, use_host

TAIL_GOAL_MS = 16.0
WORST_GOAL_MS = 50.0
TASKS = 200
REQUESTS_PER_SECOND = 20
RIVAL = "bare PySide6 window doing nothing"


def measure(setting: Setting) -> list[Line]:
    folder = setting.many_rows()
    tasks = 10 if setting.quick else TASKS
    with tls_service(setting.work) as (service, env):
        use_host(folder, service.first["port"])
        with Child(
            "console_window.py", "obey", str(REQUESTS_PER_SECOND), "--data-dir", str(folder), env=env
        ) as console:
            console.ask("ready")
            console.ask("live", tasks=tasks, wait_s=120)
            time.sleep(0 if setting.quick else 5)
            asked = {"seconds": setting.seconds, "requests_per_second": REQUESTS_PER_SECOND}
            ours = console.ask("beat", wait_s=setting.seconds + 60, **asked)
    rival = _bare(setting.seconds)
    searched = "searching" if ours["searched"] else "no search box found, so without searching,"
    return [
        Line(
            6,
            f"lateness of a {BEAT_MS} ms heartbeat during {setting.seconds:g} s of typing, scrolling and {searched} "
            f"{setting.rows:,} rows, {REQUESTS_PER_SECOND} requests a second, {ours['live']} tasks watched",
            _told(ours),
            f"{RIVAL}: {_told(rival)}",
            f"{short(ours['99.9'] / max(rival['99.9'], 0.01))} × at p99.9",
            f"p99.9 < {TAIL_GOAL_MS:g} ms, worst < {WORST_GOAL_MS:g} ms",
            ours["99.9"] < TAIL_GOAL_MS and ours["worst"] < WORST_GOAL_MS,
        )
    ]


def _bare(seconds: float) -> dict[str, Any]:
    arguments = command("bare_window.py", "beat", str(seconds))
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=seconds + 60, env=environment())
    if done.returncode or not done.stdout:
        raise ChildError(f"bare_window.py ended with {done.returncode}: {done.stderr[-400:]}")
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def _told(late: dict[str, Any]) -> str:
    marks = ", ".join(f"p{mark} {short(late[mark])}" for mark in ("50", "99", "99.9"))
    return f"{marks}, worst {short(late['worst'])} ms ({late['beats']:,} beats)"
