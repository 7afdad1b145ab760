"""Presets through the real window: kept from the form, filled by key, menu and typing; nothing is sent by it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget, QPushButton, QWidget

from gme_console.api.actions import StartRecord
from gme_console.api.values import UserLists
from gme_console.engine.presets.preset_service import FILE_NAME
from gme_console.engine.presets.saved_entries import Preset
from gme_console.profiles.profile import PRACTICE_BIZ_ID
from gme_console.ui.presets.save_dialogs import SaveNameDialog
from gme_console.ui.presets.saved_list_dialog import SavedListDialog
from gme_console.ui.shell.action_spec import Surface
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.widgets.palette_dialog import KEY_ROLE, PaletteDialog
from window_bot import WindowBot, shown_text

OpenWindow = Callable[..., WindowBot]
CTRL = Qt.KeyboardModifier.ControlModifier
TOURNAMENT = Preset("Tournament", 3, UserLists(("1145", "007")))
LOBBY = Preset("Lobby", 2, UserLists(), None, "0077")
OTHER_APP = Preset("Other", 1, UserLists((), ("9",)), 1400000001, "x")


def keep(bot: WindowBot, *presets: Preset) -> None:
    for preset in presets:
        kept: list[object] = []
        bot.console.presets.put(preset, lambda: kept.append(1), kept.append, replace=False)  # noqa: B023
        bot.qtbot.waitUntil(lambda: kept == [1])  # noqa: B023


def active(bot: WindowBot, window: QWidget | None = None) -> None:
    window = window or bot.window
    window.activateWindow()
    bot.qtbot.waitUntil(window.isActiveWindow)


def form(bot: WindowBot) -> StartRecord:
    return bot.window.form.request()


def edit(bot: WindowBot, name: str) -> QLineEdit:
    found = bot.window.findChild(QLineEdit, name)
    assert found is not None
    return found


def test_a_form_is_kept_under_a_name_and_filled_by_its_key(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.new()
    bot.type("1987")
    bot.press(Qt.Key.Key_Tab)
    bot.type("1145,007,")
    bot.window.menu_bar[Action.KEEP_PRESET].trigger()
    dialog = bot.window.findChild(SaveNameDialog)
    assert dialog is not None
    assert "only 1145, 007" in shown_text(dialog)
    QTest.keyClicks(edit(bot, "save_name"), "Two of them")
    QTest.keyClick(edit(bot, "save_name"), Qt.Key.Key_Return)
    bot.qtbot.waitUntil(lambda: len(bot.console.presets.saved.presets) == 1)
    assert bot.console.presets.saved.presets == (Preset("Two of them", 1, UserLists(("1145", "007"))),)
    bot.qtbot.waitUntil(lambda: bot.window.findChild(SaveNameDialog) is None)
    active(bot)
    bot.new()
    bot.type("0042")
    bot.press(Qt.Key.Key_1, CTRL)
    assert form(bot) == StartRecord(PRACTICE_BIZ_ID, "0042", 1, UserLists(("1145", "007")))
    assert bot.focused().objectName() == "RoomId"
    assert bot.server.service.count("StartRecord") == 0
    bot.start()
    assert bot.ended_row("0042").users == UserLists(("1145", "007"))


def test_room_and_application_are_kept_where_they_are_wanted(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.window.form.fill(StartRecord(1400000001, "0077", 2))
    bot.window.menu_bar[Action.KEEP_PRESET].trigger()
    dialog = bot.window.findChild(SaveNameDialog)
    assert dialog is not None
    boxes = {box.objectName(): box for box in dialog.findChildren(QCheckBox)}
    assert (boxes["with_application"].isChecked(), boxes["with_room"].isChecked()) == (True, False)
    boxes["with_room"].click()
    QTest.keyClicks(edit(bot, "save_name"), "All of it")
    QTest.keyClick(edit(bot, "save_name"), Qt.Key.Key_Return)
    bot.qtbot.waitUntil(lambda: len(bot.console.presets.saved.presets) == 1)
    assert bot.console.presets.saved.presets == (Preset("All of it", 2, UserLists(), 1400000001, "0077"),)


def test_a_name_that_is_taken_is_replaced_only_by_its_own_button(open_window: OpenWindow) -> None:
    bot = open_window()
    keep(bot, TOURNAMENT)
    bot.window.menu_bar[Action.KEEP_PRESET].trigger()
    dialog = bot.window.findChild(SaveNameDialog)
    assert dialog is not None
    button = dialog.findChild(QPushButton, "keep")
    assert button is not None
    button.click()
    assert "name first" in shown_text(dialog)
    QTest.keyClicks(edit(bot, "save_name"), "tournament")
    assert button.text().replace("&", "") == "Replace"
    assert "takes its place" in shown_text(dialog)
    button.click()
    bot.qtbot.waitUntil(lambda: bot.console.presets.saved.presets != (TOURNAMENT,))
    assert [(one.name, one.RecordMode) for one in bot.console.presets.saved.presets] == [("tournament", 1)]


def test_typing_narrows_the_palette_and_enter_fills_the_form(open_window: OpenWindow) -> None:
    bot = open_window()
    keep(bot, TOURNAMENT, LOBBY, OTHER_APP)
    bot.new()
    bot.press(Qt.Key.Key_R, CTRL | Qt.KeyboardModifier.ShiftModifier)
    palette = bot.window.findChild(PaletteDialog)
    assert palette is not None
    shown = palette.findChild(QListWidget, "preset_list")
    assert shown is not None
    line = edit(bot, "preset_filter")
    assert shown.count() == 3
    QTest.keyClicks(line, "RO 0077")
    (left,) = [shown.item(row) for row in range(shown.count())]
    assert left.text() == "Lobby — Mixed, everyone · room 0077"
    assert left.data(KEY_ROLE) == "Ctrl+2"
    line.clear()
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    bot.qtbot.waitUntil(lambda: form(bot) == StartRecord(1400000001, "x", 1, UserLists((), ("9",))))
    assert bot.server.service.count("StartRecord") == 0


def test_a_palette_without_a_match_says_so_and_enter_does_nothing(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.window.menu_bar[Action.CHOOSE_PRESET].trigger()
    palette = bot.window.findChild(PaletteDialog)
    assert palette is not None
    nothing = palette.findChild(QLabel, "preset_nothing")
    assert nothing is not None
    assert "no presets yet" in nothing.text()
    keep(bot, LOBBY)
    assert not nothing.isVisible()
    QTest.keyClicks(edit(bot, "preset_filter"), "zzz")
    assert "No preset" in nothing.text()
    QTest.keyClick(edit(bot, "preset_filter"), Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(edit(bot, "preset_filter"), Qt.Key.Key_Escape)
    bot.qtbot.waitUntil(lambda: bot.window.findChild(PaletteDialog) is None)


def test_the_keys_follow_the_order_and_what_is_removed_has_none(open_window: OpenWindow) -> None:
    bot = open_window()
    keep(bot, TOURNAMENT, LOBBY)
    bot.window.menu_bar[Action.MANAGE_PRESETS].trigger()
    dialog = bot.window.findChild(SavedListDialog)
    assert dialog is not None
    shown = dialog.findChild(QListWidget, "saved_list")
    assert shown is not None

    def names() -> list[str]:
        return [shown.item(row).text() for row in range(shown.count())]

    active(bot, dialog)
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    bot.qtbot.waitUntil(lambda: names() == ["Lobby", "Tournament"])
    assert shown.currentItem().text() == "Tournament"
    QTest.keyClick(shown, Qt.Key.Key_F2)
    editor = shown.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "lobby")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    bot.qtbot.waitUntil(lambda: "one named lobby already" in shown_text(dialog).replace("\u200b", ""))
    assert names() == ["Lobby", "Tournament"]
    shown.setCurrentRow(0)
    QTest.keyClick(shown, Qt.Key.Key_Delete)
    bot.qtbot.waitUntil(lambda: names() == ["Tournament"])
    dialog.reject()
    bot.qtbot.waitUntil(lambda: bot.window.findChild(SavedListDialog) is None)
    active(bot)
    bot.new()
    bot.press(Qt.Key.Key_1, CTRL)
    assert form(bot).SubscribeRecordUserIds == TOURNAMENT.users
    bot.new()
    bot.press(Qt.Key.Key_2, CTRL)
    assert form(bot).SubscribeRecordUserIds == UserLists()


def test_a_dialog_may_be_gone_before_what_it_asked_for_is_saved(open_window: OpenWindow) -> None:
    bot = open_window()
    keep(bot, TOURNAMENT)
    bot.window.menu_bar[Action.KEEP_PRESET].trigger()
    naming = bot.window.findChild(SaveNameDialog)
    assert naming is not None
    QTest.keyClicks(edit(bot, "save_name"), "Lobby")
    QTest.keyClick(edit(bot, "save_name"), Qt.Key.Key_Return)
    naming.reject()
    shiboken6.delete(naming)
    bot.qtbot.waitUntil(lambda: len(bot.console.presets.saved.presets) == 2)
    bot.window.menu_bar[Action.MANAGE_PRESETS].trigger()
    managing = bot.window.findChild(SavedListDialog)
    assert managing is not None
    shown = managing.findChild(QListWidget, "saved_list")
    assert shown is not None
    shown.item(0).setText("lobby")  # which is taken
    shown.setCurrentRow(1)
    remove = managing.findChild(QPushButton, "remove_kept")
    assert remove is not None
    remove.click()
    shiboken6.delete(managing)
    bot.qtbot.waitUntil(lambda: bot.console.presets.saved.presets == (TOURNAMENT,))


def test_what_another_console_kept_is_seen_when_the_menu_opens(open_window: OpenWindow) -> None:
    bot = open_window()
    raw = '{"version": 1, "presets": [{"name": "Theirs", "RecordMode": 2, "SubscribeUserIds": [], "UnSubscribeUserIds": []}]}'  # noqa: E501
    (bot.folder / FILE_NAME).write_text(raw, encoding="utf-8")
    menu = bot.window.menu_bar.menu(Surface.PRESETS)
    menu.aboutToShow.emit()
    bot.qtbot.waitUntil(lambda: "Theirs" in [one.text() for one in menu.actions()])


def test_a_damaged_file_is_said_and_kept(open_window: OpenWindow, tmp_path: Path) -> None:
    bot = open_window()
    (bot.folder / FILE_NAME).write_text("mine", encoding="utf-8")
    keep(bot, LOBBY)
    bot.qtbot.waitUntil(lambda: "set aside" in shown_text(bot.window))
    (aside,) = bot.folder.glob(f"{FILE_NAME}.damaged-*")
    assert aside.read_text(encoding="utf-8") == "mine"
