"""Named views of the history: they add to what is typed, are kept under a name, and taken back by a second choice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QToolButton

from gme_console.engine.presets.saved_entries import View
from gme_console.ledger.records import LIVE_STATES, State
from gme_console.ui.presets.save_dialogs import SaveNameDialog
from gme_console.ui.presets.saved_list_dialog import SavedListDialog
from gme_console.ui.search.filters import DatePreset, DateRange, between
from gme_console.ui.search.search_bar import SearchBar, Searched
from gme_console.ui.shell.action_spec import Surface
from task_presses import quick_bot
from window_bot import WindowBot

if TYPE_CHECKING:
    from gme_console.ledger.query import Query

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of menus

OpenWindow = Callable[..., WindowBot]


@pytest.fixture
def bot(open_window: OpenWindow) -> WindowBot:
    made = quick_bot(open_window)
    rooms = ("lobby-7", "lobby-8", "test-refused")  # no TaskId and no RequestId contains such a name
    for room in rooms:
        made.start_room(room)
    for room in rooms:
        made.ended_row(room)
    return made


def bar(bot: WindowBot) -> SearchBar:
    return bot.wiring.search.bar


def entry(bot: WindowBot, name: str) -> QAction:
    menu = bar(bot).views.menu
    menu.aboutToShow.emit()
    return next(one for one in menu.actions() if one.text().replace("&", "") == name)


def query(bot: WindowBot) -> Query:
    return bot.console.history.query


def find(bot: WindowBot, text: str) -> None:
    bar(bot).edit.setText(text)


def keep(bot: WindowBot, name: str) -> None:
    entry(bot, "Save this search…").trigger()
    dialog = bot.window.findChild(SaveNameDialog)
    assert dialog is not None
    line = dialog.findChild(QLineEdit, "save_name")
    assert line is not None
    QTest.keyClicks(line, name)
    QTest.keyClick(line, Qt.Key.Key_Return)
    bot.qtbot.waitUntil(lambda: name in [view.name for view in bot.console.presets.saved.views])
    bot.qtbot.waitUntil(lambda: bot.window.findChild(SaveNameDialog) is None)


def test_live_now_adds_to_what_is_typed(bot: WindowBot) -> None:
    find(bot, "lobby-7")
    entry(bot, "Live now").trigger()
    bot.qtbot.waitUntil(lambda: query(bot).states >= LIVE_STATES)
    assert query(bot).text == "lobby-7"
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 1)
    assert entry(bot, "Live now").isChecked()
    entry(bot, "Live now").trigger()
    assert bar(bot).searched() == Searched("lobby-7")


def test_todays_refusals_are_of_today_and_leave_a_profile_chosen(bot: WindowBot) -> None:
    bar(bot).search(Searched(profiles=frozenset({"practice"})))
    entry(bot, "Today's refusals").trigger()
    wanted = Searched("", frozenset({"refused"}), frozenset({"practice"}), DateRange(DatePreset.TODAY))
    assert bar(bot).searched() == wanted
    bot.qtbot.waitUntil(lambda: query(bot).states == {State.REFUSED})
    assert query(bot).since_us is not None


def test_a_search_is_kept_under_a_name_and_comes_back_in_the_next_run(bot: WindowBot, open_window: OpenWindow) -> None:
    days = between(date(2026, 3, 1), date(2026, 3, 5))
    searched = Searched("tanaka", frozenset({"refused", "unknown"}), frozenset({"practice"}), days)
    bar(bot).search(searched)
    keep(bot, "Mine")
    bar(bot).clear()
    entry(bot, "Mine").trigger()
    assert bar(bot).searched() == searched
    assert bot.close()
    again = open_window()
    again.qtbot.waitUntil(lambda: bool(again.console.presets.saved.views))
    entry(again, "Mine").trigger()
    assert bar(again).searched() == searched


def test_a_search_for_a_user_alone_stays_one(bot: WindowBot) -> None:
    """It is saved as one, and what a view does not say leaves it so."""
    bar(bot).search(Searched("1145", user=True))
    keep(bot, "Of 1145")
    assert entry(bot, "Of 1145").isChecked()
    assert entry(bot, "Of 1145").toolTip().count("User is 1145") == 1
    entry(bot, "Live now").trigger()
    assert bar(bot).searched() == Searched("1145", frozenset({"live"}), user=True)
    assert entry(bot, "Live now").isChecked()
    assert entry(bot, "Of 1145").isChecked()
    entry(bot, "Live now").trigger()
    entry(bot, "Of 1145").trigger()
    assert bar(bot).searched() == Searched()
    find(bot, "1145")
    assert not entry(bot, "Of 1145").isChecked()
    entry(bot, "Of 1145").trigger()
    assert bar(bot).searched() == Searched("1145", user=True)


def test_nothing_is_kept_of_an_empty_search(bot: WindowBot) -> None:
    assert not entry(bot, "Save this search…").isEnabled()
    find(bot, "x")
    assert entry(bot, "Save this search…").isEnabled()


def test_a_view_without_a_text_leaves_the_one_that_is_typed(bot: WindowBot) -> None:
    bar(bot).search(Searched(states=frozenset({"refused"})))
    keep(bot, "Refused ones")
    bar(bot).clear()
    find(bot, "98")
    entry(bot, "Refused ones").trigger()
    assert bar(bot).searched() == Searched("98", frozenset({"refused"}))


def test_a_view_of_a_profile_that_is_gone_says_so(bot: WindowBot) -> None:
    kept: list[object] = []
    view = View("Old", profiles=("gone",), period=("no such time",))
    bot.console.presets.put(view, lambda: kept.append(1), kept.append, replace=False)
    bot.qtbot.waitUntil(lambda: kept == [1])
    entry(bot, "Old").trigger()
    assert bar(bot).searched() == Searched()
    assert "not here any more" in bot.window.status.currentMessage()


def test_views_are_renamed_and_removed(bot: WindowBot) -> None:
    find(bot, "x")
    keep(bot, "Mine")
    entry(bot, "Manage views…").trigger()
    dialog = bot.window.findChild(SavedListDialog)
    assert dialog is not None
    shown = cast("QListWidget", dialog.findChild(QListWidget, "saved_list"))
    shown.item(0).setText("Ours")
    bot.qtbot.waitUntil(lambda: [view.name for view in bot.console.presets.saved.views] == ["Ours"])
    bot.qtbot.waitUntil(lambda: shown.currentItem().text() == "Ours")
    cast("QPushButton", dialog.findChild(QPushButton, "remove_kept")).click()
    bot.qtbot.waitUntil(lambda: not bot.console.presets.saved.views)
    dialog.reject()


def test_the_chip_and_the_view_menu_offer_the_same(bot: WindowBot) -> None:
    view = bot.window.menu_bar.menu(Surface.VIEW)
    assert bar(bot).views.menu.menuAction() in view.actions()
    chip = cast("QToolButton", bot.window.findChild(QToolButton, "find_views"))
    chip.setFocus()
    assert chip.accessibleName() == "Views of the history"
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    QTest.keyClick(chip, Qt.Key.Key_Down)
    menu = bar(bot).views.menu
    bot.qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    bot.qtbot.waitUntil(lambda: bar(bot).searched().states == {"live"})
