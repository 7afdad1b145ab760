"""What needs a look is said where it is seen: at the row, counted in the status bar, in a banner while it lasts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from gme_console.engine.recordings.monitor import WatchStatus
from gme_console.engine.recordings.row_rules import Alarm
from gme_console.engine.settings import ConsoleSettings
from gme_console.ledger.records import State
from gme_console.ui.history.columns import Column
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.task_text import alarm_text
from task_presses import quick_bot, started
from window_bot import PATIENCE_MS, WindowBot

OpenWindow = Callable[..., WindowBot]


def cell(bot: WindowBot, line: int, column: Column, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    model = bot.wiring.model
    return str(model.data(model.index(line, column), role))


def test_a_recording_of_nobody_marks_its_row_is_counted_and_a_press_leads_there(open_window: OpenWindow) -> None:
    bot = open_window(console=ConsoleSettings(alarm_s=0.0, spacing_s=0.3))
    bot.start_room("nobody")
    row = bot.ended_row("nobody")
    bot.qtbot.waitUntil(lambda: bot.rows[row.id].state is State.ARMED)
    button = bot.window.findChild(QToolButton, "alarms")
    assert button is not None
    bot.qtbot.waitUntil(button.isVisible)
    assert button.text() == "1 recording needs a look"
    assert cell(bot, 0, Column.STATE) == "Nobody yet"
    assert alarm_text(Alarm.NOBODY)[:20] in cell(bot, 0, Column.STATE, Qt.ItemDataRole.ToolTipRole)
    bot.start_room("ResourceNotFound.RoomNotFound")  # the newest row, which is no reason to look
    bot.ended_row("ResourceNotFound.RoomNotFound")
    bot.wiring.history.clearSelection()
    selected: list[str] = []
    bot.wiring.history.row_selected.connect(
        lambda: selected.extend(one.RoomId for one in bot.wiring.history.selected_rows())
    )
    button.click()
    assert selected == ["nobody"]
    assert [one.RoomId for one in bot.wiring.history.selected_rows()] == ["nobody"]
    bot.wiring.history.clearSelection()
    QTest.keyClick(bot.window, Qt.Key.Key_F8)
    assert [one.RoomId for one in bot.wiring.history.selected_rows()] == ["nobody"]


def test_without_a_warning_the_key_says_so(open_window: OpenWindow) -> None:
    bot = open_window()
    QTest.keyClick(bot.window, Qt.Key.Key_F8)
    assert bot.window.status.currentMessage() == "No live recording needs a look."
    bot.qtbot.waitUntil(lambda: bot.window.status.text() == "")  # the key of the practice profile is at hand


def test_paused_watching_is_a_banner_that_goes_on_by_a_press(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.start_room("1987")
    bot.ended_row("1987")
    pause = bot.window.menu_bar[Action.PAUSE_WATCH]
    pause.trigger()
    banner = bot.wiring.banners.paused
    bot.qtbot.waitUntil(banner.isVisible)
    banner.button.click()
    bot.qtbot.waitUntil(lambda: not banner.isVisible())
    assert not pause.isChecked()


def test_what_cannot_be_confirmed_is_a_banner_while_it_lasts(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    started(bot, "1987")
    assert bot.server is not None
    bot.server.service.plan("DescribeRecordInfo", "UnauthorizedOperation", 4)
    banner = bot.wiring.banners.connection
    bot.qtbot.waitUntil(banner.isVisible, timeout=PATIENCE_MS)
    assert banner.accessibleDescription().startswith("Live recordings cannot be confirmed now; they go on")
    bot.qtbot.waitUntil(lambda: not banner.isVisible(), timeout=PATIENCE_MS)


def test_a_clock_that_is_minutes_off_is_a_banner_and_a_few_seconds_are_not(open_window: OpenWindow) -> None:
    bot = open_window()
    lasting = bot.wiring.banners
    lasting.show_clock(-7200.0)
    assert "2:00:00 ahead of the service's" in lasting.clock.accessibleDescription()
    lasting.show_clock(90.0)
    assert "1:30 behind the service's" in lasting.clock.accessibleDescription()
    lasting.show_clock(5.0)
    assert not lasting.clock.isVisible()
    lasting.show_watch(WatchStatus(0, True, "offline"))
    assert not lasting.connection.isVisible()
