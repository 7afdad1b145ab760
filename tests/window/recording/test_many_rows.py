"""Stop, change and look-up of several rows at once, through the real window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTableWidget

from gme_console.ledger.records import LIVE_STATES, State
from gme_console.ui.history.rows_confirmation import RowsConfirmation
from gme_console.ui.recording.lookup_dialog import LookupDialog
from gme_console.ui.recording.modify_dialogs import ModifyRowsDialog
from gme_console.ui.recording.start_fields import ModeChoice
from gme_console.ui.shell.window_actions import Action
from task_presses import press_ctrl, quick_bot, started
from window_bot import PATIENCE_MS, WindowBot

OpenWindow = Callable[..., WindowBot]
ROOMS = ("cup-1", "0077", "a,b")


def three_selected(open_window: OpenWindow) -> WindowBot:
    bot = quick_bot(open_window)
    for room in ROOMS:
        started(bot, room)
    bot.wiring.history.setFocus()
    bot.wiring.history.selectAll()
    return bot


def press(root: QDialog, name: str) -> None:
    button = root.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_a_stop_of_several_names_each_in_its_columns_and_cancel_is_the_default(open_window: OpenWindow) -> None:
    bot = three_selected(open_window)
    press_ctrl(bot, Qt.Key.Key_Period)
    question = bot.window.findChild(RowsConfirmation)
    assert question is not None
    headline, table = question.findChild(QLabel, "headline"), question.findChild(QTableWidget, "rows")
    assert headline is not None
    assert table is not None
    assert headline.text() == "Stop 3 recordings of profile Practice?"
    shown = [[table.item(row, column).text() for column in range(2)] for row in range(table.rowCount())]
    assert shown == [[row.RoomId, str(row.TaskId)] for row in bot.wiring.history.selected_rows()]
    focused = question.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.isDefault()
    focused.click()
    assert bot.server.service.count("StopRecord") == 0
    bot.qtbot.waitUntil(lambda: bot.window.findChild(RowsConfirmation) is None)
    bot.window.menu_bar[Action.STOP].trigger()
    again = bot.window.findChild(RowsConfirmation)
    assert again is not None
    press(again, "act")
    bot.qtbot.waitUntil(lambda: all(row.state is State.STOPPED for row in bot.rows.values()), timeout=PATIENCE_MS)
    assert not any(task.live for task in bot.server.service.tasks.snapshot())


def test_several_are_changed_to_the_same_and_those_that_are_so_already_are_not_sent(open_window: OpenWindow) -> None:
    bot = three_selected(open_window)
    mode = next(iter(bot.rows.values())).RecordMode
    press_ctrl(bot, Qt.Key.Key_E)
    change = bot.window.findChild(ModifyRowsDialog)
    assert change is not None
    press(change, "send_changes")
    assert change.isVisible()  # nothing is different yet
    choice = change.findChild(ModeChoice)
    assert choice is not None
    wanted = 1 if mode != 1 else 3
    choice.choose(wanted)
    press(change, "send_changes")
    bot.qtbot.waitUntil(
        lambda: {task.RecordMode for task in bot.server.service.tasks.snapshot()} == {wanted}, timeout=PATIENCE_MS
    )
    bot.qtbot.waitUntil(
        lambda: all(row.state in LIVE_STATES - {State.CHANGING} for row in bot.rows.values()), timeout=PATIENCE_MS
    )


def test_the_rooms_of_the_selected_rows_are_looked_up_exactly(open_window: OpenWindow) -> None:
    bot = three_selected(open_window)
    bot.window.menu_bar[Action.LOOK_UP_ROOMS].trigger()
    look_up = bot.window.findChild(LookupDialog)
    assert look_up is not None
    table = look_up.findChild(QTableWidget, "reports")
    assert table is not None
    assert {table.item(row, 0).text() for row in range(table.rowCount())} == set(ROOMS)
    bot.qtbot.waitUntil(lambda: all("Recording" in table.item(row, 1).text() for row in range(3)), timeout=PATIENCE_MS)
