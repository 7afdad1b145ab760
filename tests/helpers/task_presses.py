"""What an operator does with tasks in a real window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from gme_console.engine.settings import ConsoleSettings, WatchSettings
from gme_console.ledger.records import LIVE_STATES, Row, State
from gme_console.practice.practice_settings import PracticeSettings
from window_desk import Desk

OpenDesk = Callable[..., Desk]
QUICK = ConsoleSettings(spacing_s=0.3, watch=WatchSettings(interval_s=0.1, per_second=50), alarm_s=0.2)
BUSY_ROOM = PracticeSettings(enter_after=0.0)


def quick_desk(open_desk: OpenDesk) -> Desk:
    return open_desk(console=QUICK, settings=BUSY_ROOM)


def started(desk: Desk, room: str) -> Row:
    desk.start_room(room)
    row = desk.ended_row(room)
    assert row.state in LIVE_STATES
    return row


def press_ctrl(desk: Desk, key: Qt.Key) -> None:
    QTest.keyClick(desk.focused(), key, Qt.KeyboardModifier.ControlModifier)


def question(desk: Desk) -> QMessageBox:
    desk.qtbot.waitUntil(lambda: desk.window.findChild(QMessageBox, "question") is not None)
    box = desk.window.findChild(QMessageBox, "question")
    assert box is not None
    return box


def answer(box: QMessageBox, verb: str) -> None:
    next(one for one in box.findChildren(QPushButton) if one.text().replace("&", "") == verb).click()


def wait_state(desk: Desk, row: Row, *states: State) -> Row:
    desk.qtbot.waitUntil(lambda: desk.rows[row.id].state in states, timeout=10_000)
    return desk.rows[row.id]
