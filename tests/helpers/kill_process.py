"""Consoles to be killed, without a window: `kill_process.py FOLDER`.

A console starts rooms and stops some of its tasks, without end, and says the state of each row that it tells of.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from gme_console.api.actions import StartRecord
from gme_console.engine.settings import ConsoleSettings, WatchSettings
from gme_console.ledger.records import Row, State
from gme_console.profiles.profile import PRACTICE_BIZ_ID
from killed_console import breed

if TYPE_CHECKING:
    from gme_console.app.session import Session

AT_ONCE = 4
SETTINGS = ConsoleSettings(request_s=1.0, spacing_s=0.15, rate=1000, watch=WatchSettings(interval_s=0.3))


class Life:
    """What one operator does until the console is killed."""

    def __init__(self, session: Session, seed: str) -> None:
        self.console = session.console
        self._random = random.Random(seed)
        self._seed = seed
        self._rooms = 0
        self._stopped: set[int] = set()
        self.console.recordings.rows_changed.connect(self.take_all)
        self.console.profiles.changed.connect(self.begin)

    def begin(self) -> None:
        """Once the stored profile is in use."""
        if self.console.profiles.chosen.id == "test" and not self._rooms:
            for _ in range(AT_ONCE):
                self.start()

    def start(self) -> None:
        self._rooms += 1
        self.console.recordings.start(StartRecord(PRACTICE_BIZ_ID, f"{self._seed} {self._rooms}", 1))

    def take_all(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            self.take(row)

    def take(self, row: Row) -> None:
        os.write(1, f"{row.state.value}\n".encode())
        if row.state in (State.ACCEPTED, State.ARMED, State.RECORDING) and row.id not in self._stopped:
            self._stopped.add(row.id)
            if self._random.random() < 0.6:
                self.console.recordings.stop(row)
            else:
                QTimer.singleShot(0, self.start)
        elif row.state in (State.STOPPED, State.NOT_STARTED, State.NOT_SENT):
            QTimer.singleShot(0, self.start)


if __name__ == "__main__":
    breed(Path(sys.argv[1]), SETTINGS, Life)
