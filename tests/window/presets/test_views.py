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
from task_presses import quick_desk
from window_desk import Desk

if TYPE_CHECKING:
    from gme_console.ledger.query import Query

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of menus

OpenDesk = Callable[..., Desk]


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    made = quick_desk(open_desk)
    for room in ("1987", "1988", "test-refused"):
        made.start_room(room)
    for room in ("1987", "1988", "test-refused"):
        made.ended_row(room)
    return made


def bar(desk: Desk) -> SearchBar:
    return desk.wiring.search.bar


def entry(desk: Desk, name: str) -> QAction:
    menu = bar(desk).views.menu
    menu.aboutToShow.emit()
    return next(one for one in menu.actions() if one.text().replace("&", "") == name)


def query(desk: Desk) -> Query:
    return desk.console.history.query


def find(desk: Desk, text: str) -> None:
    bar(desk).edit.setText(text)


def keep(desk: Desk, name: str) -> None:
    entry(desk, "Save this search…").trigger()
    dialog = desk.window.findChild(SaveNameDialog)
    assert dialog is not None
    line = dialog.findChild(QLineEdit, "kept_name")
    assert line is not None
    QTest.keyClicks(line, name)
    QTest.keyClick(line, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: name in [view.name for view in desk.console.presets.saved.views])
    desk.qtbot.waitUntil(lambda: desk.window.findChild(SaveNameDialog) is None)


def test_live_now_adds_to_what_is_typed(desk: Desk) -> None:
    find(desk, "1987")
    entry(desk, "Live now").trigger()
    desk.qtbot.waitUntil(lambda: query(desk).states >= LIVE_STATES)
    assert query(desk).text == "1987"
    desk.qtbot.waitUntil(lambda: desk.wiring.model.rowCount() == 1)
    assert entry(desk, "Live now").isChecked()
    entry(desk, "Live now").trigger()
    assert bar(desk).searched() == Searched("1987")


def test_todays_refusals_are_of_today_and_leave_a_profile_chosen(desk: Desk) -> None:
    bar(desk).search(Searched(profiles=frozenset({"practice"})))
    entry(desk, "Today's refusals").trigger()
    wanted = Searched("", frozenset({"refused"}), frozenset({"practice"}), DateRange(DatePreset.TODAY))
    assert bar(desk).searched() == wanted
    desk.qtbot.waitUntil(lambda: query(desk).states == {State.REFUSED})
    assert query(desk).since_us is not None


def test_a_search_is_kept_under_a_name_and_comes_back_in_the_next_run(desk: Desk, open_desk: OpenDesk) -> None:
    days = between(date(2026, 3, 1), date(2026, 3, 5))
    searched = Searched("tanaka", frozenset({"refused", "unknown"}), frozenset({"practice"}), days)
    bar(desk).search(searched)
    keep(desk, "Mine")
    bar(desk).clear()
    entry(desk, "Mine").trigger()
    assert bar(desk).searched() == searched
    assert desk.close()
    again = open_desk()
    again.qtbot.waitUntil(lambda: bool(again.console.presets.saved.views))
    entry(again, "Mine").trigger()
    assert bar(again).searched() == searched


def test_a_search_for_a_user_alone_stays_one(desk: Desk) -> None:
    """It is saved as one, and what a view does not say leaves it so."""
    bar(desk).search(Searched("1145", user=True))
    keep(desk, "Of 1145")
    assert entry(desk, "Of 1145").isChecked()
    assert entry(desk, "Of 1145").toolTip().count("User is 1145") == 1
    entry(desk, "Live now").trigger()
    assert bar(desk).searched() == Searched("1145", frozenset({"live"}), user=True)
    assert entry(desk, "Live now").isChecked()
    assert entry(desk, "Of 1145").isChecked()
    entry(desk, "Live now").trigger()
    entry(desk, "Of 1145").trigger()
    assert bar(desk).searched() == Searched()
    find(desk, "1145")
    assert not entry(desk, "Of 1145").isChecked()
    entry(desk, "Of 1145").trigger()
    assert bar(desk).searched() == Searched("1145", user=True)


def test_nothing_is_kept_of_an_empty_search(desk: Desk) -> None:
    assert not entry(desk, "Save this search…").isEnabled()
    find(desk, "x")
    assert entry(desk, "Save this search…").isEnabled()


def test_a_view_without_a_text_leaves_the_one_that_is_typed(desk: Desk) -> None:
    bar(desk).search(Searched(states=frozenset({"refused"})))
    keep(desk, "Refused ones")
    bar(desk).clear()
    find(desk, "98")
    entry(desk, "Refused ones").trigger()
    assert bar(desk).searched() == Searched("98", frozenset({"refused"}))


def test_a_view_of_a_profile_that_is_gone_says_so(desk: Desk) -> None:
    kept: list[object] = []
    view = View("Old", profiles=("gone",), period=("no such time",))
    desk.console.presets.put(view, lambda: kept.append(1), kept.append, replace=False)
    desk.qtbot.waitUntil(lambda: kept == [1])
    entry(desk, "Old").trigger()
    assert bar(desk).searched() == Searched()
    assert "not here any more" in desk.window.status.currentMessage()


def test_views_are_renamed_and_removed(desk: Desk) -> None:
    find(desk, "x")
    keep(desk, "Mine")
    entry(desk, "Manage views…").trigger()
    dialog = desk.window.findChild(SavedListDialog)
    assert dialog is not None
    shown = cast("QListWidget", dialog.findChild(QListWidget, "kept_list"))
    shown.item(0).setText("Ours")
    desk.qtbot.waitUntil(lambda: [view.name for view in desk.console.presets.saved.views] == ["Ours"])
    desk.qtbot.waitUntil(lambda: shown.currentItem().text() == "Ours")
    cast("QPushButton", dialog.findChild(QPushButton, "remove_kept")).click()
    desk.qtbot.waitUntil(lambda: not desk.console.presets.saved.views)
    dialog.reject()


def test_the_chip_and_the_view_menu_offer_the_same(desk: Desk) -> None:
    view = desk.window.menu_bar.menu(Surface.VIEW)
    assert bar(desk).views.menu.menuAction() in view.actions()
    chip = cast("QToolButton", desk.window.findChild(QToolButton, "find_views"))
    chip.setFocus()
    assert chip.accessibleName() == "Views of the history"
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    QTest.keyClick(chip, Qt.Key.Key_Down)
    menu = bar(desk).views.menu
    desk.qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: bar(desk).searched().states == {"live"})
