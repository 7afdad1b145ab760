"""The table of actions, and what is made of it."""

from __future__ import annotations

from itertools import chain

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from gme_console.api.outcome import Reason
from gme_console.engine.recordings.row_rules import RowAction, actions_of
from gme_console.engine.window_state import WindowState
from gme_console.ledger.records import State
from gme_console.ui.details.task_panel import TaskButtons
from gme_console.ui.main_window import MainWindow
from gme_console.ui.shell.action_spec import BUTTONS, Ready, Surface
from gme_console.ui.shell.dialogs import key_lines
from gme_console.ui.shell.menu_bar import entries
from gme_console.ui.shell.row_menu import RowMenuController
from gme_console.ui.shell.window_actions import Action
from history_bot import HistoryBot
from history_rows import make_row

SEEN = {
    "File": "New window | Open a list of rooms… Export… Import… Import profiles… Export profiles… "
    "| Open data folder Your name… Where are my secrets? Forget all secrets… | Quit",
    "Edit": "Undo remove | Copy rows Copy TaskId Copy as Paste as request… | Find | Note… "
    "| Remove from history Remove older than… | Preferences…",
    "Recording": "New Start recording Quick check Quick check of several rooms… When to start and stop… Presets "
    "| Stop recording… Change… Fill the form from this row "
    "Stop later… Start when it opens Start what is planned now Cancel the plan "
    "| Ask about it where it is Look up rooms and tasks… | Lists of rooms…",
    "View": "Go to history Go to details Choose profile Go to the next warning Go to what is told below "
    "| Pause watching Show the ticket",
    "Help": "Practice rooms Keys Find a command… | About",
    "Presets": "Choose a preset… Save as preset… Manage presets…",
    "Copy as": "cURL tccli Python Support summary Text for the caller",
}


def shown(menu: QMenu) -> str:
    return " ".join(
        "|" if one.isSeparator() else one.text().replace("&", "") for one in menu.actions() if one.isVisible()
    )


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow(WindowState())
    qtbot.addWidget(window)
    return window


def test_no_two_actions_stand_at_one_place_or_have_one_key() -> None:
    places = [(surface, place) for action in Action for surface, place in action.spec.at.items()]
    keys = [key for action in Action for key in action.spec.keys]
    assert len(set(places)) == len(places)
    assert len(set(keys)) == len(keys)
    assert all(action.spec.at for action in Action)
    assert set(Surface) == {surface for surface, _ in places}


def test_every_key_is_in_the_list_of_keys() -> None:
    told = [action for action in Action if action.spec.help is not None]
    assert told == [action for action in Action if action.spec.keys] != []
    assert all((Surface.KEYS in action.spec.at) == (action in told) for action in Action)
    lines = [left for left, _ in key_lines()]
    assert lines[:4] == ["Ctrl+N", "Tab", "Left, F2, Delete", "Ctrl+Enter"]
    assert lines[-3:] == ["Ctrl+Q", "F1", "Ctrl+Shift+P"]
    assert len(lines) == len(told) + 6


def test_every_decision_of_the_engine_is_about_an_action_of_the_window() -> None:
    assert {of_row.name for of_row in RowAction} <= {action.name for action in Action}
    buttons = chain.from_iterable(chain.from_iterable(map(entries, BUTTONS)))
    assert {button.name for button in buttons} <= set(RowAction.__members__)


def test_the_menus_are_what_they_were(window: MainWindow) -> None:
    """Also when one is opened before the rest of the window is there."""
    window.menuBar().findChildren(QMenu)[0].aboutToShow.emit()
    menus = {menu.title().replace("&", ""): shown(menu) for menu in window.menuBar().findChildren(QMenu)}
    assert {name: menus[name] for name in SEEN} == SEEN
    bar = [one.text().replace("&", "") for one in window.menuBar().actions()]
    assert bar == ["File", "Edit", "Recording", "View", window.band.menu.title().replace("&", ""), "Help"]


def test_only_what_works_at_once_or_is_kept_can_be_pressed_before_the_rest_is_there(window: MainWindow) -> None:
    enabled = {action for action in Action if window.menu_bar[action].isEnabled()}
    assert enabled == {action for action in Action if action.spec.ready is not Ready.LATER}
    of_the_form = {Action.NEW, Action.START, Action.QUICK_CHECK}
    of_a_row = {Action.STOP, Action.CHANGE, Action.REPEAT, Action.NOTE, Action.REMOVE}
    opening = {Action.FIND, Action.OPEN_LIST, Action.PASTE, Action.COMMANDS, Action.LOOK_UP, Action.CHOOSE_PROFILE}
    assert enabled > of_the_form | opening | {Action.LEAVE}
    assert not enabled & of_a_row


def test_icons_are_drawn_when_a_menu_is_opened_first(window: MainWindow) -> None:
    bar = window.menu_bar
    bar.connect_to(Parts(), window)
    drawn = [action for action in Action if action.spec.icon]
    assert len(drawn) > 10
    assert all(bar[action].icon().isNull() for action in drawn)
    bar.menu(Surface.EDIT).aboutToShow.emit()
    assert not any(bar[action].icon().isNull() for action in drawn)


def test_a_key_held_down_acts_once(window: MainWindow) -> None:
    assert not any(window.menu_bar[action].autoRepeat() for action in Action)


def test_the_menu_of_the_rows_offers_what_they_have(qtbot: QtBot, window: MainWindow) -> None:
    table = HistoryBot(qtbot, 0, width=1100)
    menu = RowMenuController(table.view, window.menu_bar, actions_of)
    table.model.take_rows((make_row(1, state=State.NOT_SENT, TaskId=None, RequestId=""),))

    def offered() -> dict[str, bool]:
        return {one.text().replace("&", ""): one.isEnabled() for one in menu.menu().actions()[:4]}

    assert not any(offered().values())
    table.view.select_row(1)
    assert offered() == {"Copy TaskId": False, "Copy RequestId": False, "Copy RoomId": True, "Copy row": True}
    table.model.take_rows((make_row(2),))
    table.view.selectAll()
    assert offered() == {"Copy TaskId": True, "Copy RequestId": True, "Copy RoomId": True, "Copy rows": True}
    table.model.take_rows((make_row(3, state=State.ARMED),))
    table.view.selectAll()
    assert shown(menu.menu()).endswith(
        "Copy rows | Copy as Note… Ask about it where it is "
        "| Stop 2 recordings… Change 2 recordings… Look up these rooms… Fill the form from this row "
        "| Stop later… Start when it opens Start what is planned now Cancel the plan | Remove from history"
    )


def test_what_only_some_rows_allow_is_in_their_menu_alone(qtbot: QtBot, window: MainWindow) -> None:
    table = HistoryBot(qtbot, 0, width=1100)
    menu = RowMenuController(table.view, window.menu_bar, actions_of)
    table.model.take_rows((make_row(1, state=State.REFUSED, TaskId=None, reason=Reason.TASK_IN_USE.value),))
    table.view.select_row(1)
    assert "Adopt the room's task" in shown(menu.menu())
    table.model.take_rows((make_row(2),))
    table.view.select_row(2)
    assert "Adopt" not in shown(menu.menu())


class Parts(QObject):
    """Stands for everything that actions belong to: any slot of it tells its name."""

    called = Signal(str)

    def __init__(self, path: str = "", root: Parts | None = None) -> None:
        super().__init__(root)
        self.path, self.root = path, root or self

    def __getattr__(self, name: str) -> Parts:
        if name.startswith("__"):
            raise AttributeError(name)
        return Parts(f"{self.path}.{name}".lstrip("."), self.root)

    def __call__(self, *_: object) -> None:
        self.root.called.emit(self.path)


def test_menu_and_button_call_what_the_table_says(qtbot: QtBot, window: MainWindow) -> None:
    table, parts, buttons = HistoryBot(qtbot, 0, width=1100), Parts(), TaskButtons(QPushButton())
    qtbot.addWidget(buttons)
    called: list[str] = []
    parts.called.connect(called.append)
    window.menu_bar.connect_to(parts, table.view)
    buttons.connect_to(window.menu_bar)
    later = [action for action in Action if action.spec.ready is not Ready.AT_ONCE]
    for action in later:
        window.menu_bar[action].trigger()
    assert called == [action.spec.slot for action in later]
    for action in (Action.STOP, Action.CHANGE, Action.REPEAT, Action.ADOPT, Action.SHOW_OURS):
        button = buttons.findChild(QPushButton, action.spec.name)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert called.pop() == action.spec.slot


def test_a_check_that_is_wanted_while_the_window_opens_is_kept(window: MainWindow) -> None:
    window.menu_bar[Action.QUICK_CHECK].trigger()
    kept = window.hand_over_command()
    assert kept is window.menu_bar[Action.QUICK_CHECK]
