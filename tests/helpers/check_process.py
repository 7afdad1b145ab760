"""Consoles to be killed that check rooms one after the other: `check_process.py FOLDER`.

They say the step of each check whenever something is told of it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gme_console.api.actions import StartRecord
from gme_console.engine.quick_check.check_messages import CheckLimits, CheckProgress
from gme_console.engine.settings import ConsoleSettings, WatchSettings
from gme_console.profiles.profile import PRACTICE_BIZ_ID
from killed_console import breed

if TYPE_CHECKING:
    from gme_console.app.session import Session

SETTINGS = ConsoleSettings(request_s=1.0, spacing_s=0.15, rate=1000, watch=WatchSettings(interval_s=0.3))
LIMITS = CheckLimits(hold_s=0.05, every_s=0.02, again_s=1.0, at_once=3)


class Life:
    """What one tester does until the console is killed."""

    def __init__(self, session: Session, name: str) -> None:
        self._console = session.console
        self._name = name
        self._rooms = 0
        self._console.profiles.changed.connect(self.go_on)
        self._console.quick_checks.changed.connect(self.take)
        self._console.quick_checks.idle.connect(self.go_on)

    def go_on(self, _listed: object = None) -> None:
        if self._console.profiles.chosen.id != "test" or self._console.quick_checks.busy:
            return
        rooms = tuple(f"{self._name} {self._rooms + number}" for number in range(4))
        self._rooms += len(rooms)
        self._console.quick_checks.check_rooms(tuple(StartRecord(PRACTICE_BIZ_ID, room, 1) for room in rooms), LIMITS)

    def take(self, progress: CheckProgress) -> None:
        os.write(1, f"{progress.report.step.value}\n".encode())


if __name__ == "__main__":
    breed(Path(sys.argv[1]), SETTINGS, Life)
