"""Consoles killed while they carry plans out, two at a time on one folder: nothing is started twice or lost."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from breeder import Breeder, breeder
from console_bot import AT_REST, BIZ_ID, KEY, SETTINGS, console_bot, profile_at, store_profile, untruths
from gme_console.api.actions import StartRecord
from gme_console.engine.settings import PlanSettings
from gme_console.ledger.plan_records import Begins, Plan
from gme_console.ledger.records import LIVE_STATES, Row, State
from gme_console.ledger.request_records import Intent
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer
from ledger_helpers import all_rows, writing

PAIRS = 8
STATES = ("planned", "sending", "sending", "accepted", "stopping", "unknown", "settling", "stopped")
WEATHER = (
    "slow 0.01",
    "slow 0.03",
    "cut-after",
    "cut-before",
    "http-502-after",
    "http-502",
    "ResourceNotFound.RoomNotFound",
)
OFTEN = (30, 20, 6, 6, 6, 6, 12)
PLANS = PlanSettings(0.02, 0.03, 0.03, 0.03, 0.05, 0.1)


def live_and_die(consoles: Breeder, name: str, state: str, times: int) -> bool:
    """Whether the console was killed when it had told the state so many times."""
    with consoles.console(name):
        return consoles.says(state, times)


def is_done(row: Row) -> bool:
    """Whether nothing more is to become of it by itself."""
    stops = row.plan is not None and row.plan.stops and row.state in LIVE_STATES
    return row.state in AT_REST and not stops


@pytest.mark.skipif(sys.platform == "win32", reason="consoles are forked")
@pytest.mark.timeout(180)
def test_plans_of_killed_consoles_are_carried_out_once(qtbot: QtBot, tmp_path: Path) -> None:
    chance = random.Random(1145)
    endless = PracticeSettings(requests_per_second=1_000_000, linger=1e9)
    with PracticeServer(endless) as server, ThreadPoolExecutor(2) as threads:
        for action in ("StartRecord", "StopRecord", "DescribeTaskInfo"):
            for event in chance.choices(WEATHER, OFTEN, k=400):
                if action == "StartRecord" or "Room" not in event:
                    server.service.plan(action, event)
        store_profile(tmp_path, profile_at(server.url))
        met = 0
        with breeder("plan_process.py", tmp_path) as one, breeder("plan_process.py", tmp_path) as other:
            for pair in range(PAIRS):
                ends = [(STATES[(2 * pair + n) % len(STATES)], chance.randint(1, 5)) for n in range(2)]
                lives = zip((one, other), (f"{pair}.0-", f"{pair}.1-"), ends, strict=True)
                work = [threads.submit(live_and_die, consoles, name, *end) for consoles, name, end in lives]
                met += sum(future.result() for future in work)
        left = [row for row in all_rows(tmp_path) if not is_done(row)]
        assert {row.state for row in left} >= {State.PLANNED}, "no console was killed with something planned"
        settings = SETTINGS._replace(rate=1000, plans=PLANS)
        with console_bot(qtbot, tmp_path, environ=KEY, settings=settings) as bot:
            plans = bot.console.plans
            plans.missed.connect(lambda rows: [plans.do_now(row) for row in rows])
            bot.wait(lambda: all(map(is_done, all_rows(tmp_path))), 60_000)
        rows = all_rows(tmp_path)
        wrong = untruths(rows, server.service)
        per_room = Counter(task.RoomId for task in server.service.tasks.snapshot())
    assert not wrong, "\n".join(wrong)
    assert set(per_room.values()) == {1}
    assert per_room.keys() == {row.RoomId for row in rows} - {
        row.RoomId for row in rows if row.state in (State.REFUSED, State.NOT_STARTED, State.NOT_SENT)
    }
    assert {row.state for row in rows} >= {State.STOPPED}
    assert met >= PAIRS


def test_a_console_without_a_window_carries_out_no_plan_of_others(tmp_path: Path) -> None:
    """It could not ask what to do about those that passed."""
    with PracticeServer(PracticeSettings(enter_after=0.0, status_step=0.02)) as server:
        store_profile(tmp_path, profile_at(server.url))
        now_us = time.time_ns() // 1000
        with writing(tmp_path) as writer:
            for room, plan in (
                ("soon", Plan(Begins.MOMENT, now_us + 500_000, now_us + 600_000_000)),
                ("opens", Plan(Begins.ROOM, until_us=now_us + 600_000_000)),
                ("passed", Plan(Begins.MOMENT, now_us - 1, now_us + 600_000_000)),
            ):
                request = StartRecord(BIZ_ID, room, 1)
                writer.plans.make(Intent("test", "Test", server.url, request, now_us), request, plan)
        done = subprocess.run(
            [sys.executable, "-m", "gme_console", "--data-dir", str(tmp_path), "--quick-check", "1987", "--hold", "1"],
            env={**os.environ, **KEY, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            capture_output=True,
            timeout=60,
        )
        assert done.returncode == 0
        assert [one.request.RoomId for one in server.service.received("StartRecord")] == ["1987"]
    assert [row.state for row in all_rows(tmp_path) if row.RoomId != "1987"] == [State.PLANNED] * 3
