"""Consoles killed at so many moments: afterwards ledger and service agree on every task, and none was started twice."""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from breeder import Breeder, breeder
from console_bot import AT_REST, KEY, SETTINGS, console_bot, profile_at, store_profile, untruths
from gme_console.api.outcome import Reason
from gme_console.ledger.records import Row, State
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer
from ledger_helpers import all_rows

SEED = 1145
CONSOLES = 2
"""Data folders whose consoles live at the same time; the machine's processors set the bound."""

MOST_LINES = 150
"""After so many a console is killed that never came to its moment."""

WEATHER = ("slow 0.002", "slow 0.01", "slow 0.03", "cut-after", "cut-before", "http-502-after", "InternalError", "hang")
OFTEN = (30, 20, 20, 8, 8, 5, 5, 1)


@dataclass(frozen=True)
class Moment:
    """The n-th time that the console tells this state, and so many seconds later."""

    state: str
    times: int
    later: float


def moments(number: int, seed: int) -> list[Moment]:
    """Spread over what a row goes through, and over the time around each."""
    chance = random.Random(seed)
    states = (
        "sending",
        "sending",
        "accepted",
        "unknown",
        "settling",
        "settling",
        "stopping",
        "stopping",
        "stopped",
        "",
    )
    return [
        Moment(states[n % len(states)], chance.randint(1, 5), chance.choice((0.0, chance.uniform(0, 0.06))))
        for n in range(number)
    ]


def live_and_die(consoles: Breeder, seed: str, moment: Moment) -> bool:
    """Whether the console was killed at the moment meant, not at the end of its time."""
    with consoles.console(seed):
        met = consoles.says(moment.state, moment.times, MOST_LINES)
        deadline = time.monotonic() + moment.later
        while met and consoles.line(deadline - time.monotonic()):
            pass
        return met


def lives(folder: Path, name: str, when: list[Moment]) -> int:
    with breeder("kill_process.py", folder) as consoles:
        return sum(live_and_die(consoles, f"{name}{n}", moment) for n, moment in enumerate(when))


def settled(qtbot: QtBot, folder: Path) -> tuple[Row, ...]:
    """The history after one more console has been opened and has settled what it found."""
    settings = SETTINGS._replace(rate=1000)
    with console_bot(qtbot, folder, environ=KEY, settings=settings) as bot:
        bot.console.recordings.pause_watch(True)
        bot.wait(lambda: all(row.state in AT_REST for row in all_rows(folder)), 30_000)
    return all_rows(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="consoles are forked")
@pytest.mark.timeout(300)
@pytest.mark.parametrize("kills", [40, pytest.param(100, marks=pytest.mark.slow)])
def test_kills_leave_nothing_unknown_and_nothing_started_twice(qtbot: QtBot, tmp_path: Path, kills: int) -> None:
    chance = random.Random(SEED)
    endless = PracticeSettings(requests_per_second=1_000_000, linger=1e9)
    with PracticeServer(endless) as server, ThreadPoolExecutor(CONSOLES) as threads:
        for action in ("StartRecord", "StopRecord"):
            for event in chance.choices(WEATHER, OFTEN, k=4000):
                server.service.plan(action, event)
        folders = [tmp_path / str(n) for n in range(CONSOLES)]
        for folder in folders:
            store_profile(folder, profile_at(server.url))
        when = moments(kills, SEED)
        work = [threads.submit(lives, folder, f"{n}-", when[n::CONSOLES]) for n, folder in enumerate(folders)]
        met = sum(future.result() for future in work)
        rows = [row for folder in folders for row in settled(qtbot, folder)]
        wrong = untruths(rows, server.service)
        per_room = Counter(task.RoomId for task in server.service.tasks.snapshot())
        assert not wrong, "\n".join(wrong)
        assert set(per_room.values()) == {1}
        assert per_room.keys() == {row.RoomId for row in rows if row.TaskId is not None}
        assert met >= kills * 0.8
        assert {row.reason for row in rows} >= {Reason.SETTLED, Reason.DID_NOT_START, Reason.NOT_STOPPED}
        assert {row.state for row in rows} >= {State.NOT_STARTED, State.STOPPED}
