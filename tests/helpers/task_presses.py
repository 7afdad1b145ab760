"""What an operator does with tasks in a real window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from gme_console.engine.settings import ConsoleSettings, WatchSettings
from gme_console.ledger.records import LIVE_STATES, Row, State
from gme_console.practice.practice_settings import PracticeSettings
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]
QUICK = ConsoleSettings(spacing_s=0.3, watch=WatchSettings(interval_s=0.1, per_second=50), alarm_s=0.2)
BUSY_ROOM = PracticeSettings(enter_after=0.0)


def quick_bot(open_window: OpenWindow) -> WindowBot:
    return open_window(console=QUICK, settings=BUSY_ROOM)


def started(bot: WindowBot, room: str) -> Row:
    bot.start_room(room)
    row = bot.ended_row(room)
    assert row.state in LIVE_STATES
    return row


def press_ctrl(bot: WindowBot, key: Qt.Key) -> None:
    QTest.keyClick(bot.focused(), key, Qt.KeyboardModifier.ControlModifier)


def question(bot: WindowBot) -> QMessageBox:
    bot.qtbot.waitUntil(lambda: bot.window.findChild(QMessageBox, "question") is not None)
    box = bot.window.findChild(QMessageBox, "question")
    assert box is not None
    return box


def answer(box: QMessageBox, verb: str) -> None:
    next(one for one in box.findChildren(QPushButton) if one.text().replace("&", "") == verb).click()


def wait_state(bot: WindowBot, row: Row, *states: State) -> Row:
    bot.qtbot.waitUntil(lambda: bot.rows[row.id].state in states, timeout=10_000)
    return bot.rows[row.id]
