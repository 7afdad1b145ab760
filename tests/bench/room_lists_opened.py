"""10. A list of many rooms: until its preview can be scrolled, and what it keeps the UI thread from."""

from __future__ import annotations

import csv
import json
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bench.children import Child, environment
from bench.figures import Line, percentile, ratio, short, spread

if TYPE_CHECKING:
    from bench.setting import Setting

ROOMS = 100_000
GOAL_MS = 1_000.0
TAIL_GOAL_MS = 16.0
WORST_GOAL_MS = 50.0
SETTLE_S = 1.5
RIVAL = "csv.reader into a QTableWidget, all in the window's one thread"


def measure(setting: Setting) -> list[Line]:
    rooms = 2_000 if setting.quick else ROOMS
    folder = setting.empty("lists")
    path = folder / "rooms.csv"
    make_list(path, rooms)
    asked = {"path": str(path), "rows": rooms}
    shown, ends, beats, bare = [], [], [], []
    command = ("console_window.py", "obey", "100000", "--practice", "--data-dir", str(folder))
    with Child(*command, env=environment()) as console:
        console.ask("ready")
        time.sleep(SETTLE_S)
        for _ in range(setting.runs(10, 1) + 1):  # the first imports what reads and shows
            told = console.ask("open_list", **asked)
            shown.append(told["shown"])
            ends.append(told["end"])
            beats.append(json.loads(told["late"]))
            bare.append(console.ask("bare_list", **asked)["end"])
    worst, tail = (max(beat[mark] for beat in beats) for mark in ("worst", "99"))
    own_tail, own_worst = (max(beat["cpu"][mark] for beat in beats) for mark in ("99", "worst"))
    compared = ratio(ends[1:], bare[1:])
    return [
        Line(
            10,
            f"opening a list of {rooms:,} rooms from CSV: the last row painted after Ctrl+End",
            f"{spread(ends, 'ms')}; the first time {short(ends[0])} ms; rows painted {spread(shown, 'ms')}",
            f"{RIVAL}: {spread(bare, 'ms')}",
            str(compared),
            f"p95 ≤ {GOAL_MS:,.0f} ms",
            percentile(ends, 95) <= GOAL_MS,
        ),
        Line(
            10,
            "lateness of a 4 ms heartbeat while it is read, checked and shown",
            f"p99 {short(tail)}, worst {short(worst)} ms of the worst of {len(beats)} openings; the thread's own "
            f"processor time from beat to beat: p99 {short(own_tail)}, worst {short(own_worst)} ms",
            "",
            "",
            f"p99 < {TAIL_GOAL_MS:g} ms, worst < {WORST_GOAL_MS:g} ms",
            tail < TAIL_GOAL_MS and worst < WORST_GOAL_MS,
        ),
    ]


def make_list(path: Path, rooms: int) -> None:
    """Like a tournament's: rooms by number, a mode, here and there users, and a note."""
    chance = random.Random(12)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("room", "mode", "users", "except", "note"))
        for place in range(rooms):
            users = ", ".join(str(chance.randrange(10**8)) for _ in range(chance.choice((0, 0, 1, 3))))
            mode = chance.choice(("single", "mixed", "3"))
            writer.writerow((f"cup-{place:06d}", mode, users, "", chance.choice(("", f"table {place}", "决赛"))))
