"""Runs the real `gme-console` in this process and drives its window: `console_process.py ROOM THEN ARGUMENT...`

Starts ROOM, prints "in flight" once the practice service has the request, then does THEN: `stay`, or `close` the
window.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

import gme_console.practice.server as server_module
import gme_console.ui.wiring as wiring_module
from gme_console.app.cli import main
from gme_console.ledger.records import Row, State
from gme_console.practice.service import PracticeService

if TYPE_CHECKING:
    from gme_console.engine.profiles.profile_messages import CredentialStatus

ROOM, THEN, *ARGUMENTS = sys.argv[1:]


services: list[PracticeService] = []


class SeenService(PracticeService):
    def __init__(self, *parts: Any) -> None:
        super().__init__(*parts)
        services.append(self)


class DrivenWiring(wiring_module.WindowWiring):
    def _connect(self) -> None:
        super()._connect()
        self._looking = QTimer(self, interval=10)
        self._looking.timeout.connect(self.look)
        self._console.recordings.rows_changed.connect(self.take_all)
        self._console.profiles.credential_changed.connect(self.type_room)

    def type_room(self, status: CredentialStatus) -> None:
        if not status.ready:
            return
        self.window.form.empty()
        QTest.keyClicks(self.window.focusWidget(), ROOM)
        QTest.keyClick(self.window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def take_all(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            self.take(row)

    def take(self, row: Row) -> None:
        if row.state is State.SENDING:
            self._looking.start()
        else:
            print(f"ended {row.state}", flush=True)

    def look(self) -> None:
        if services[-1].count("StartRecord"):
            self._looking.stop()
            print("in flight", flush=True)
            if THEN == "close":
                self.window.leave()


server_module.PracticeService = SeenService  # type: ignore[misc]
wiring_module.WindowWiring = DrivenWiring  # type: ignore[misc]
sys.exit(main(ARGUMENTS))
