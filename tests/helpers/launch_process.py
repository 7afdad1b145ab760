"""Runs the real `gme-console` and does something between its first painting and its opening: `launch_process.py WHAT
ARGUMENT...`

`start` types two rooms and presses Start for each, `application` types an application id, `interrupt` is Ctrl+C in the
terminal, `close` closes the window, `break-import` and `break-step` let the launch fail.
Each other window that is shown, a field that moves, and the end of a row are printed.
"""

from __future__ import annotations

import os
import signal
import sys

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMessageBox, QWidget

import gme_console.app.startup as startup_module
import gme_console.ui.wiring as wiring_module
from gme_console.api.error_catalogue import Catalogue
from gme_console.ledger.records import Opened, Row, State

WHAT, *ARGUMENTS = sys.argv[1:]
PATIENCE_MS = 30_000


class Watch(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            print("window", type(watched).__name__, flush=True)
            if isinstance(watched, QMessageBox):
                print(watched.text(), watched.informativeText(), flush=True)
                QTimer.singleShot(0, watched, watched.close)
        return False


def room(window: QWidget) -> QLineEdit:
    field = window.findChild(QLineEdit, "RoomId")
    assert field is not None
    return field


class WatchedStartup(startup_module.Startup):
    def begin(self) -> None:
        window = self._window
        QTest.qWaitForWindowActive(window, PATIENCE_MS)  # shortcuts are those of an active window
        self.watch = Watch()
        QApplication.instance().installEventFilter(self.watch)
        self.place = room(window).mapTo(window, QPoint())
        if WHAT == "close":
            window.close()
        if WHAT == "interrupt":
            os.kill(os.getpid(), signal.SIGINT)
        if WHAT == "application":
            application = window.findChild(QComboBox, "BizId")
            assert application is not None
            application.setFocus()
            QTest.keyClicks(application, "77")
        if WHAT == "find":
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(window.focusWidget(), "77")
        if WHAT.startswith("start"):
            for name in ("1987", "77"):
                QTest.keyClick(window.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
                QTest.keyClicks(window.focusWidget(), name)
                QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        for _ in range(WHAT.count("-close")):
            window.close()
            busy = window.findChild(QLabel, "Busy")
            assert busy is not None
            print("open", window.isVisible(), busy.text(), flush=True)
        super().begin()


class WatchedWiring(wiring_module.WindowWiring):
    def _make_details(self) -> None:
        if WHAT == "break-step":
            raise ValueError("a step that fails")
        super()._make_details()

    def _connect(self) -> None:
        super()._connect()
        self._console.history.opened.connect(self.opened)
        self._console.recordings.rows_changed.connect(self.take_all)

    def opened(self, _opened: Opened) -> None:
        print("moved", room(self.window).mapTo(self.window, QPoint()) != LAUNCHES[0].place, flush=True)
        print("room", room(self.window).text(), flush=True)
        if WHAT == "application":
            application = self.window.findChild(QComboBox, "BizId")
            assert application is not None
            print("application", application.currentText(), flush=True)
        if WHAT == "find":
            focused = self.window.focusWidget()
            print("focus", focused.objectName() if focused else "", flush=True)
        if WHAT in ("stay", "application", "find"):
            self.window.leave()

    def take_all(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            self.take(row)

    def take(self, row: Row) -> None:
        if row.state is not State.SENDING:
            print("ended", row.RoomId, row.state, row.TaskId, flush=True)
            ROOMS.add(row.RoomId)
        if {"1987", "77"} == ROOMS:
            self.window.leave()


ROOMS: set[str] = set()
LAUNCHES: list[WatchedStartup] = []


def launched(*parts: object, **more: object) -> WatchedStartup:
    LAUNCHES.append(WatchedStartup(*parts, **more))  # type: ignore[arg-type]
    return LAUNCHES[0]


def broken(_language: str) -> Catalogue:
    raise FileNotFoundError("errors.json is not there")


if WHAT == "break-import":
    Catalogue.load = broken  # type: ignore[method-assign]
wiring_module.WindowWiring = WatchedWiring  # type: ignore[misc]
import gme_console.app.run as run_module  # noqa: E402
from gme_console.app.cli import main  # noqa: E402

run_module.Startup = launched  # type: ignore[assignment,misc]
sys.exit(main(ARGUMENTS))
