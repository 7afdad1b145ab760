"""The simplest program that keeps and shows a TaskId: `bare_press.py PORT AUTHORITY FOLDER`. Obeys `type` and `press`.

A bare PySide6 window that does it all in its UI thread, which stands still meanwhile: a row on disk, the SDK's call,
its TaskId on disk, and a line in a table of Qt's own.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication
from tencentcloud.gme.v20180711 import models
from tencentcloud.gme.v20180711.gme_client import GmeClient

sys.path[0] = str(Path(__file__).parents[1])

from bench.bare_window import Window  # noqa: E402
from bench.keys import press_start, type_into  # noqa: E402
from bench.orders import Orders  # noqa: E402
from bench.sdk_process import new_client  # noqa: E402
from gme_console.profiles.profile import PRACTICE_BIZ_ID  # noqa: E402


class Press(QObject):
    def __init__(self, window: Window, client: GmeClient, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._client = client
        self._database = sqlite3.connect(folder / "bare.sqlite3", isolation_level=None)
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = FULL")
        self._database.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, at REAL, room TEXT, task TEXT)")
        self._model = QStandardItemModel(0, 6, window)
        window.table.setModel(self._model)
        window.table.viewport().installEventFilter(self)
        self._began = 0.0
        self._shown = False
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), window).activated.connect(self._start)

    def type(self, room: str) -> None:
        self._window.room.clear()
        type_into(self._window.room, room)
        Orders.answer(typed=room)

    def press(self) -> None:
        self._shown = False
        self._began = 0.0
        press_start(self._window, self._begin)

    def _begin(self) -> None:
        self._began = time.perf_counter()

    def _start(self) -> None:
        room = self._window.room.text()
        row = self._database.execute("INSERT INTO row (at, room) VALUES (?, ?)", (time.time(), room)).lastrowid
        request = models.StartRecordRequest()
        request.BizId, request.RoomId, request.RecordMode = PRACTICE_BIZ_ID, room, 1
        task = str(self._client.StartRecord(request).TaskId)
        self._database.execute("UPDATE row SET task = ? WHERE id = ?", (task, row))
        cells = ("Accepted", room, "Single", "everyone", task, time.strftime("%X"))
        self._model.insertRow(0, [QStandardItem(cell) for cell in cells])
        self._shown = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As the console's own: over when the repaint that has the row is."""
        if self._shown and event.type() == QEvent.Type.Paint:
            self._shown = False
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return super().eventFilter(watched, event)

    def customEvent(self, _event: QEvent) -> None:
        Orders.answer(ms=(time.perf_counter() - self._began) * 1000)


def main(port: str, authority: str, folder: str) -> int:
    application = QApplication(["bare"])
    window = Window()
    press = Press(window, new_client(port, authority), Path(folder))
    orders = Orders(window, {"type": press.type, "press": press.press})
    orders.ended.connect(window.close)
    window.show()
    orders.answer(ready=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
