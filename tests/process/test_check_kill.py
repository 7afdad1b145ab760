"""Consoles killed in the middle of quick checks: the next one finds what they left recording, and stops it."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from breeder import breeder
from console_bot import KEY, OVER, SETTINGS, console_bot, live_tasks, profile_at, store_profile
from gme_console.ledger.check_report import CheckVerdict
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer
from ledger_helpers import all_rows

KILLS = 10
STEPS = ("look", "start", "start", "wait", "hold", "stop", "stop", "files")
WEATHER = ("slow 0.01", "slow 0.03", "cut-after", "cut-before", "http-502-after")


@pytest.mark.skipif(sys.platform == "win32", reason="consoles are forked")
def test_what_killed_consoles_left_recording_is_found_and_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    chance = random.Random(1145)
    endless = PracticeSettings(requests_per_second=1_000_000, linger=1e9, enter_after=0.0, status_step=0.02)
    with PracticeServer(endless) as server:
        for action in ("StartRecord", "StopRecord"):
            for event in chance.choices(WEATHER, (20, 20, 8, 8, 8), k=400):
                server.service.plan(action, event)
        store_profile(tmp_path, profile_at(server.url))
        with breeder("check_process.py", tmp_path) as consoles:
            for number in range(KILLS):
                with consoles.console(f"{number}-"):
                    assert consoles.says(STEPS[number % len(STEPS)], chance.randint(1, 6))
        left = live_tasks(server.service)
        assert left, "no console was killed while it recorded"
        with console_bot(qtbot, tmp_path, environ=KEY, settings=SETTINGS._replace(rate=1000)) as bot:
            checks = bot.console.quick_checks.unfinished
            checks.found.connect(checks.stop)

            def nothing_left() -> bool:
                checks.stop(checks.rows())  # what a bad day kept from being stopped
                rows = all_rows(tmp_path)
                return all(row.state in OVER and row.check != CheckVerdict.RUNNING for row in rows)

            bot.wait(nothing_left, 60_000)
            assert live_tasks(server.service) == {}
        rows = all_rows(tmp_path)
        assert {row.check for row in rows} >= {CheckVerdict.ABORTED}
        assert len({row.RoomId for row in rows}) == len(rows) >= server.service.count("StartRecord")
        with console_bot(qtbot, tmp_path, environ=KEY) as bot:
            again: list[object] = []
            bot.console.quick_checks.unfinished.found.connect(again.append)
            bot.wait(lambda: bot.console.recordings.takes_starts)
            assert again == []
