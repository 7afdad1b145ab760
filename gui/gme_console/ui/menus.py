"""The window's menus and shortcuts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


@dataclass(frozen=True, slots=True)
class Actions:
    """Every command that the window offers, for the window to connect."""

    open_folder: QAction
    leave: QAction
    copy: QAction
    copy_task_id: QAction
    new: QAction
    start: QAction
    stop: QAction
    change: QAction
    again: QAction
    look_up: QAction
    remove: QAction
    pause_watch: QAction
    go_to_history: QAction
    go_to_details: QAction
    choose_profile: QAction
    practice_rooms: QAction
    keys: QAction
    about: QAction


def build_menus(window: QMainWindow, profile_menu: QMenu) -> Actions:
    """Fills the menu bar. No shortcut repeats while its key is held down: one press is one start."""
    actions = Actions(
        open_folder=_action(window, "Open &data folder"),
        leave=_action(window, "&Quit", "Ctrl+Q"),
        copy=_action(window, "&Copy rows", "Ctrl+C"),
        copy_task_id=_action(window, "Copy &TaskId", "Ctrl+Shift+C"),
        new=_action(window, "&New", "Ctrl+N"),
        start=_action(window, "&Start recording", "Ctrl+Enter", "Ctrl+Return"),
        stop=_action(window, "S&top recording…", "Ctrl+."),
        change=_action(window, "&Change…", "Ctrl+E"),
        again=_action(window, "&Fill the form from this row", "Ctrl+D"),
        look_up=_action(window, "&Look up rooms and tasks…", "Ctrl+L"),
        remove=_action(window, "&Remove from history", "Ctrl+Backspace"),
        pause_watch=_action(window, "&Pause watching"),
        go_to_history=_action(window, "Go to &history", "Ctrl+H"),
        go_to_details=_action(window, "Go to de&tails", "Ctrl+I"),
        choose_profile=_action(window, "&Choose profile", "Ctrl+P"),
        practice_rooms=_action(window, "&Practice rooms"),
        keys=_action(window, "&Keys", "F1"),
        about=_action(window, "&About"),
    )
    _menu(window, "&File", actions.open_folder, None, actions.leave)
    actions.copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown only: the history has the key itself
    _menu(window, "&Edit", actions.copy, actions.copy_task_id, None, actions.remove)
    actions.pause_watch.setCheckable(True)
    running = (actions.stop, actions.change, actions.again)
    _menu(window, "&Recording", actions.new, actions.start, None, *running, None, actions.look_up)
    places = (actions.go_to_history, actions.go_to_details, actions.choose_profile)
    _menu(window, "&View", *places, None, actions.pause_watch)
    window.menuBar().addMenu(profile_menu)
    _menu(window, "&Help", actions.practice_rooms, actions.keys, None, actions.about)
    return actions


def _action(window: QMainWindow, text: str, *keys: str) -> QAction:
    action = QAction(text, window)
    action.setAutoRepeat(False)
    action.setShortcuts([QKeySequence(key) for key in keys])
    return action


def _menu(window: QMainWindow, title: str, *actions: QAction | None) -> None:
    menu = window.menuBar().addMenu(title)
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
