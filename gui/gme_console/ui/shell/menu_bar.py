"""The window's menus and shortcuts."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar


class Actions:
    """Every command that the window offers, for its parts to connect; `new`, `start` and `leave` work at once.

    `ways` lead to a part of the window; they are kept until it is there.
    """

    def __init__(self, window: QMainWindow) -> None:
        """No shortcut repeats while its key is held down: one press is one start."""
        self.open_folder = _action(window, "Open &data folder")
        self.export = _action(window, "&Export…", "Ctrl+Shift+S")
        self.import_file = _action(window, "&Import…")
        self.leave = _action(window, "&Quit", "Ctrl+Q")
        self.copy = _action(window, "&Copy rows", "Ctrl+C")
        self.copy_task_id = _action(window, "Copy &TaskId", "Ctrl+Shift+C")
        self.copy_as = QMenu("Copy &as", window)
        self.copy_curl = _action(window, f"c&URL{shell_hint(sys.platform)}")
        self.copy_tccli = _action(window, f"&tccli{shell_hint(sys.platform)}")
        self.copy_python = _action(window, "&Python")
        self.copy_summary = _action(window, "&Support summary")
        self.note = _action(window, "&Note…", "Ctrl+M")
        self.find = _action(window, "&Find", "Ctrl+F")
        self.new = _action(window, "&New", "Ctrl+N")
        self.start = _action(window, "&Start recording", "Ctrl+Enter", "Ctrl+Return")
        self.stop = _action(window, "S&top recording…", "Ctrl+.")
        self.change = _action(window, "&Change…", "Ctrl+E")
        self.again = _action(window, "&Fill the form from this row", "Ctrl+D")
        self.ask_there = _action(window, "&Ask about it where it is")
        self.look_up = _action(window, "&Look up rooms and tasks…", "Ctrl+L")
        self.remove = _action(window, "&Remove from history", "Del")
        self.remove_older = _action(window, "Remove &older than…")
        self.pause_watch = _action(window, "&Pause watching")
        self.go_to_history = _action(window, "Go to &history", "Ctrl+H")
        self.go_to_details = _action(window, "Go to de&tails", "Ctrl+I")
        self.choose_profile = _action(window, "&Choose profile", "Ctrl+P")
        self.practice_rooms = _action(window, "&Practice rooms")
        self.keys = _action(window, "&Keys", "F1")
        self.about = _action(window, "&About")
        self.view = QMenu("&View", window)
        for action in (self.copy, self.remove):  # these keys are the history's
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.copy_as.addActions((self.copy_curl, self.copy_tccli, self.copy_python, self.copy_summary))
        self.pause_watch.setCheckable(True)
        self.ways = (self.find, self.go_to_history, self.go_to_details)
        self._later = [action for action in vars(self).values() if isinstance(action, QAction)]
        for action in (self.new, self.start, self.leave, *self.ways):
            self._later.remove(action)
        self._set_enabled(False)

    def combinations(self) -> frozenset[int]:
        """The keys that work from anywhere in the window."""
        everywhere = Qt.ShortcutContext.WindowShortcut
        commands = [action for action in vars(self).values() if isinstance(action, QAction)]
        keys = [key for one in commands if one.shortcutContext() is everywhere for key in one.shortcuts()]
        return frozenset(key[0].toCombined() for key in keys)  # type: ignore[index]  # the stubs lack it

    def take_columns(self, menus: Sequence[QMenu]) -> None:
        """Puts what can be done with the columns into the View menu."""
        for menu in menus:
            self.view.insertMenu(self.pause_watch, menu)
        self.view.insertSeparator(self.pause_watch)

    def enable(self) -> None:
        """They are connected now."""
        self._set_enabled(True)

    def _set_enabled(self, enabled: bool) -> None:
        for action in self._later:
            action.setEnabled(enabled)


def shell_hint(platform: str) -> str:
    """Said beside a command that is quoted for sh where another shell is the usual one; Python runs in any."""
    return " (for Git Bash or WSL)" if platform == "win32" else ""


def fill_menu_bar(window: QMainWindow, actions: Actions, profile_menu: QMenu) -> None:
    """Every command in its menu; `take_columns` adds what the history has to offer."""
    bar = QMenuBar(window)
    window.setMenuBar(bar)  # not Qt's own: PySide takes 4 ms to find out of what kind that is
    _menu(bar, "&File", actions.export, actions.import_file, None, actions.open_folder, None, actions.leave)
    copying = (actions.copy, actions.copy_task_id, actions.copy_as.menuAction())
    _menu(bar, "&Edit", *copying, None, actions.find, None, actions.note, None, actions.remove, actions.remove_older)
    running = (actions.stop, actions.change, actions.again)
    _menu(bar, "&Recording", actions.new, actions.start, None, *running, None, actions.ask_there, actions.look_up)
    _fill(actions.view, actions.go_to_history, actions.go_to_details, actions.choose_profile, None, actions.pause_watch)
    bar.addMenu(actions.view)
    bar.addMenu(profile_menu)
    _menu(bar, "&Help", actions.practice_rooms, actions.keys, None, actions.about)


def _action(window: QMainWindow, text: str, *keys: str) -> QAction:
    action = QAction(window)
    action.setText(text)
    action.setAutoRepeat(False)
    action.setShortcuts([QKeySequence(key) for key in keys])
    return action


def _menu(bar: QMenuBar, title: str, *actions: QAction | None) -> None:
    menu = QMenu(title, bar)
    bar.addMenu(menu)
    _fill(menu, *actions)


def _fill(menu: QMenu, *actions: QAction | None) -> None:
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
