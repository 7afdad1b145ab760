"""Every command by its name, and a removal taken back by its key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget

from gme_console.engine.recordings.row_rules import RowAction
from gme_console.ui.shell.action_spec import BUTTONS, Surface
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.widgets import palette_dialog
from gme_console.ui.widgets.palette_dialog import KEY_ROLE, PaletteDialog
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def opened(bot: WindowBot) -> tuple[QLineEdit, QListWidget]:
    bot.press(Qt.Key.Key_P, CTRL | SHIFT)
    palette = bot.window.findChild(PaletteDialog)
    assert palette is not None
    line, entries = palette.findChild(QLineEdit), palette.findChild(QListWidget)
    assert line is not None
    assert entries is not None
    return line, entries


def lines(entries: QListWidget) -> list[str]:
    return [entries.item(row).text() for row in range(entries.count())]


def test_every_action_of_the_menus_is_found_by_name_and_done(open_window: OpenWindow) -> None:
    bot = open_window()
    line, entries = opened(bot)
    told = "\n".join(lines(entries))
    for action in Action:
        if any(surface.name in ("FILE", "EDIT", "RECORDING", "VIEW", "HELP") for surface in action.spec.at):
            assert action.spec.text().replace("&", "") in told
    QTest.keyClicks(line, "pause wat")
    assert lines(entries) == ["Pause watching — View"]
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert bot.window.menu_bar[Action.PAUSE_WATCH].isChecked()


def test_what_a_row_allows_is_in_its_menu_and_by_name(open_window: OpenWindow) -> None:
    bot = open_window()
    for room in ("1987", "ResourceNotFound.RoomNotFound", "no-task-id"):
        bot.start_room(room)
        bot.ended_row(room)
    for row in list(bot.rows.values()):
        bot.wiring.history.select_row(row.id)
        bot.qtbot.waitUntil(lambda row=row: [one.id for one in bot.wiring.history.selected_rows()] == [row.id])
        menu = bot.wiring.row_menu.menu()
        offered = {entry.data(): entry for entry in menu.actions() if isinstance(entry.data(), RowAction)}
        allowed = bot.console.recordings.actions(row)
        assert {action for action, entry in offered.items() if entry.isEnabled() and entry.isVisible()} == allowed
        bot.window.menu_bar[Action.COMMANDS].trigger()
        palette = bot.window.findChild(PaletteDialog)
        assert palette is not None
        entries = palette.findChild(QListWidget)
        assert entries is not None
        names = {one.rpartition(" — ")[0] for one in lines(entries)}
        told = {offered[action].text().replace("&", "") for action in allowed}
        aliases = {Action[one.name].spec.text().replace("&", "") for one in allowed}
        assert len((told | aliases) & names) >= len(allowed), (told | aliases) - names
        palette.reject()
        bot.qtbot.waitUntil(lambda: bot.window.findChild(PaletteDialog) is None)


def test_a_command_of_the_row_alone_is_done_by_name(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.start_room("1987")
    row = bot.ended_row("1987")
    bot.wiring.history.select_row(row.id)
    line, entries = opened(bot)
    QTest.keyClicks(line, "copy roomid")
    assert lines(entries) == ["Copy RoomId — Selected rows"]
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "1987"


def test_no_action_stands_in_the_list_of_commands_alone() -> None:
    for action in Action:
        assert set(action.spec.at) - {Surface.KEYS, *BUTTONS}, action


def test_what_enter_would_take_is_heard(open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    bot = open_window()
    line, entries = opened(bot)
    told: list[str] = []
    monkeypatch.setattr(palette_dialog, "announce", lambda _, words: told.append(words))
    QTest.keyClicks(line, "sto")
    assert told[-1] == "Stop recording… — Recording, Ctrl+."
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert told[-1].startswith(lines(entries)[1])


def test_a_command_stands_with_its_key_and_what_begins_as_typed_comes_first(open_window: OpenWindow) -> None:
    bot = open_window()
    line, entries = opened(bot)
    QTest.keyClicks(line, "stop")
    assert lines(entries)[:2] == ["Stop recording… — Recording", "Stop later… — Recording"]
    assert "When to start and stop… — Recording" in lines(entries)[2:]
    first = entries.item(0)
    assert first.data(KEY_ROLE) == "Ctrl+."
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Stop recording… — Recording, Ctrl+."
    place = entries.visualItemRect(first)
    drawn = entries.viewport().grab(place).toImage()
    edge = range(drawn.width() * 9 // 10, drawn.width())
    colors = {drawn.pixel(x, y) for x in edge for y in range(drawn.height())}
    assert len(colors) > 4, "the key is at the right edge"


def test_what_is_not_found_is_said_and_esc_leaves(open_window: OpenWindow) -> None:
    bot = open_window()
    line, entries = opened(bot)
    QTest.keyClicks(line, "zzz")
    assert entries.count() == 0
    QTest.keyClick(line, Qt.Key.Key_Escape)
    bot.qtbot.waitUntil(lambda: bot.window.findChild(PaletteDialog) is None)


def test_ctrl_z_takes_a_removal_back_and_says_when_there_is_none(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.start_room("ResourceNotFound.RoomNotFound")
    row = bot.ended_row("ResourceNotFound.RoomNotFound")
    history = bot.wiring.history
    history.setFocus()
    QTest.keyClick(history, Qt.Key.Key_Z, CTRL)
    assert bot.window.status.currentMessage().startswith("Nothing to undo")
    history.select_row(row.id)
    QTest.keyClick(history, Qt.Key.Key_Delete)
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 0)
    bot.qtbot.waitUntil(lambda: "removed" in bot.wiring.notices.text())
    QTest.keyClick(history, Qt.Key.Key_Z, CTRL)
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 1)
