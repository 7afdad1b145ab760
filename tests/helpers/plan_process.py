"""Consoles to be killed that plan starts and stops and carry them out: `plan_process.py FOLDER`.

They say the state of each row that they tell of.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from gme_console.api.actions import StartRecord
from gme_console.engine.settings import ConsoleSettings, PlanSettings, WatchSettings
from gme_console.ledger.plan_records import Begins, Plan
from gme_console.ledger.records import LIVE_STATES, Row, State
from gme_console.profiles.profile import PRACTICE_BIZ_ID
from killed_console import breed

if TYPE_CHECKING:
    from gme_console.app.session import Session

PLANS = PlanSettings(0.02, 0.03, 0.03, 0.03, 0.05, 0.1)
SETTINGS = ConsoleSettings(request_s=1.0, spacing_s=0.15, rate=1000, watch=WatchSettings(interval_s=0.3), plans=PLANS)
SECOND_US = 1_000_000
AT_ONCE = 4


class Life:
    """What one operator plans until the console is killed."""

    def __init__(self, session: Session, name: str) -> None:
        self._console = session.console
        self._name = name
        self._rooms = 0
        self._over: set[int] = set()
        self._console.profiles.changed.connect(self.begin)
        self._console.history.opened.connect(self.begin)
        self._console.recordings.rows_changed.connect(self.take_all)

    def begin(self, _told: object = None) -> None:
        """Once the stored profile is in use."""
        if self._console.profiles.chosen.id == "test" and self._console.history._ledger.is_open and not self._rooms:
            for _ in range(AT_ONCE):
                self.plan()

    def plan(self) -> None:
        self._rooms += 1
        now_us = time.time_ns() // 1000
        stop_us = 150_000 if self._rooms % 3 else None
        begins = Begins.ROOM if self._rooms % 2 else Begins.MOMENT
        begin_us = now_us + 50_000 if begins is Begins.MOMENT else None
        plan = Plan(begins, begin_us, now_us + 600 * SECOND_US, stop_us)
        request = StartRecord(PRACTICE_BIZ_ID, f"{self._name} {self._rooms}", 1)
        self._console.plans.make(request, plan, lambda _row: None)

    def take_all(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            self.take(row)

    def take(self, row: Row) -> None:
        os.write(1, f"{row.state.value}\n".encode())
        stops = row.plan is not None and row.plan.stops
        over = row.state is State.STOPPED or (row.state in LIVE_STATES and not stops)
        if over and row.id not in self._over:
            self._over.add(row.id)
            self.plan()


if __name__ == "__main__":
    breed(Path(sys.argv[1]), SETTINGS, Life)
