"""Runs the real `gme-console` in this process and drives its window: `console_process.py ROOM THEN ARGUMENT...`

Starts ROOM, prints "in flight" once its row is shown as being sent, then does THEN: `stay`, or `close` the window.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

import gme_console.app.run as run_module
from gme_console.app.cli import main
from gme_console.ledger.records import Row, State
from gme_console.ui.main_window import MainWindow

ROOM, THEN, *ARGUMENTS = sys.argv[1:]


class DrivenWindow(MainWindow):
    def __init__(self, *parts: object) -> None:
        super().__init__(*parts)  # type: ignore[arg-type]
        self._console.row_changed.connect(self.take)
        self._console.ledger_opened.connect(self.type_room)

    def type_room(self, _opened: object) -> None:
        self.form.empty()
        QTest.keyClicks(self.focusWidget(), ROOM)
        QTest.keyClick(self.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def take(self, row: Row) -> None:
        if row.state is State.SENDING:
            QTimer.singleShot(300, self.go_on)
        else:
            print(f"ended {row.state}", flush=True)

    def go_on(self) -> None:
        print("in flight", flush=True)
        if THEN == "close":
            self.leave()


run_module.MainWindow = DrivenWindow  # type: ignore[misc]
sys.exit(main(ARGUMENTS))
