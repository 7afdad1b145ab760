"""A list of rooms from the file dialog to the service, through the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox

from gme_console.api.target import Credential
from gme_console.ledger.records import LIVE_STATES, State
from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY
from gme_console.ui.lists.list_columns import ListColumn
from gme_console.ui.lists.list_dialog import ListDialog
from list_bot import CONTROL, choose, column, press, words
from profiles_in_use import profile, save
from task_presses import press_ctrl, quick_bot, started
from window_bot import PATIENCE_MS, WindowBot, shown_text

OpenWindow = Callable[..., WindowBot]


def preview(bot: WindowBot) -> ListDialog:
    bot.qtbot.waitUntil(
        lambda: any(one.isVisible() for one in bot.window.findChildren(ListDialog)), timeout=PATIENCE_MS
    )
    (dialog,) = [one for one in bot.window.findChildren(ListDialog) if one.isVisible()]
    dialog.activateWindow()
    bot.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def states(bot: WindowBot, *rooms: str) -> list[State]:
    return [row.state for room in rooms for row in bot.rows.values() if row.RoomId == room]


def test_a_file_is_opened_corrected_started_and_its_run_is_shown(open_window: OpenWindow, tmp_path: Path) -> None:
    """Ctrl+O, the file, one wrong cell typed anew, Ctrl+Enter: every room is started once."""
    path = tmp_path / "cup.csv"
    path.write_text(
        "room,mode,users,note\n0077,single,1145,final\n4.46E+17,mixed,,\n部屋,ミックス,,\n", encoding="utf-8"
    )
    bot = quick_bot(open_window)
    press_ctrl(bot, Qt.Key.Key_O)
    dialog = bot.window.findChild(QFileDialog, "open_list")
    assert dialog is not None
    edit = dialog.findChild(QLineEdit, "fileNameEdit")
    assert edit is not None
    edit.setText(str(path))
    press(dialog, Qt.Key.Key_Return)
    shown = preview(bot)
    press(shown, Qt.Key.Key_Return, CONTROL)
    assert words(shown, "remark").startswith("Line 3:")
    for key in "446":
        QTest.keyClicks(shown.focusWidget(), key)
    press(shown, Qt.Key.Key_Return, CONTROL)
    bot.qtbot.waitUntil(lambda: len(states(bot, "0077", "446", "部屋")) == 3, timeout=PATIENCE_MS)
    bot.qtbot.waitUntil(
        lambda: all(state in LIVE_STATES for state in states(bot, "0077", "446", "部屋")), timeout=PATIENCE_MS
    )
    tasks = {task.RoomId: task for task in bot.server.service.tasks.snapshot()}
    assert {room: task.RecordMode for room, task in tasks.items()} == {"0077": 1, "446": 2, "部屋": 2}
    assert tasks["0077"].SubscribeRecordUserIds.SubscribeUserIds == ("1145",)
    assert bot.server.service.count("StartRecord") == 3
    bot.qtbot.waitUntil(lambda: "cup.csv" in shown_text(bot.window), timeout=PATIENCE_MS)


def test_rooms_that_are_pasted_outside_a_field_open_the_preview(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    QGuiApplication.clipboard().setText("cup-1\ncup-2\ncup-3\n")
    bot.press(Qt.Key.Key_V, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert column(preview(bot), ListColumn.ROOM) == ["cup-1", "cup-2", "cup-3"]
    assert bot.server.service.count("StartRecord") == 0


def test_a_room_that_already_records_is_adopted_if_that_is_chosen(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    started(bot, "1987")
    bot.wiring.lists.open_text("1987\nsomebody-elses\nfree\n")
    dialog = preview(bot)
    choose(dialog, "if_recording", "Adopt their tasks")
    press(dialog, Qt.Key.Key_Return, CONTROL)
    bot.qtbot.waitUntil(lambda: bool(states(bot, "somebody-elses")), timeout=PATIENCE_MS)
    bot.qtbot.waitUntil(lambda: bool(states(bot, "free")), timeout=PATIENCE_MS)
    assert bot.window.findChild(QMessageBox, "question") is None
    assert len(states(bot, "1987")) == 1


def test_a_profile_that_is_chosen_while_the_preview_is_built_is_the_one_it_shows(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    other = profile(bot.server.url)._replace(BizId=77)
    assert save(bot, other, Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)) == ""
    bot.wiring.lists.open_text("room,application\ncup-1,\ncup-1,77\n")
    bot.console.profiles.choose(other.id)
    dialog = preview(bot)
    bot.qtbot.waitUntil(lambda: dialog.page.start.isEnabled(), timeout=PATIENCE_MS)
    assert column(dialog, ListColumn.APPLICATION) == ["77", "77"]
    assert dialog.model.rows is not None
    assert dialog.model.rows.twins(0) == [1]
    assert "Live" in shown_text(dialog)
    assert "Practice" not in shown_text(dialog)
