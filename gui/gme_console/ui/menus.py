"""The window's menus and shortcuts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


@dataclass(frozen=True, slots=True)
class Actions:
    """Every command that the window offers, for the window to connect."""

    open_folder: QAction
    export: QAction
    import_file: QAction
    leave: QAction
    copy: QAction
    copy_task_id: QAction
    copy_as: QMenu
    copy_curl: QAction
    copy_tccli: QAction
    copy_python: QAction
    copy_summary: QAction
    note: QAction
    find: QAction
    new: QAction
    start: QAction
    stop: QAction
    change: QAction
    again: QAction
    look_up: QAction
    remove: QAction
    remove_older: QAction
    pause_watch: QAction
    go_to_history: QAction
    go_to_details: QAction
    choose_profile: QAction
    practice_rooms: QAction
    keys: QAction
    about: QAction


def build_menus(window: QMainWindow, profile_menu: QMenu, column_menus: Sequence[QMenu]) -> Actions:
    """Fills the menu bar. No shortcut repeats while its key is held down: one press is one start."""
    actions = Actions(
        open_folder=_action(window, "Open &data folder"),
        export=_action(window, "&Export…", "Ctrl+Shift+S"),
        import_file=_action(window, "&Import…"),
        leave=_action(window, "&Quit", "Ctrl+Q"),
        copy=_action(window, "&Copy rows", "Ctrl+C"),
        copy_task_id=_action(window, "Copy &TaskId", "Ctrl+Shift+C"),
        copy_as=QMenu("Copy &as", window),
        copy_curl=_action(window, "c&URL"),
        copy_tccli=_action(window, "&tccli"),
        copy_python=_action(window, "&Python"),
        copy_summary=_action(window, "&Support summary"),
        note=_action(window, "&Note…", "Ctrl+M"),
        find=_action(window, "&Find", "Ctrl+F"),
        new=_action(window, "&New", "Ctrl+N"),
        start=_action(window, "&Start recording", "Ctrl+Enter", "Ctrl+Return"),
        stop=_action(window, "S&top recording…", "Ctrl+."),
        change=_action(window, "&Change…", "Ctrl+E"),
        again=_action(window, "&Fill the form from this row", "Ctrl+D"),
        look_up=_action(window, "&Look up rooms and tasks…", "Ctrl+L"),
        remove=_action(window, "&Remove from history", "Ctrl+Backspace"),
        remove_older=_action(window, "Remove &older than…"),
        pause_watch=_action(window, "&Pause watching"),
        go_to_history=_action(window, "Go to &history", "Ctrl+H"),
        go_to_details=_action(window, "Go to de&tails", "Ctrl+I"),
        choose_profile=_action(window, "&Choose profile", "Ctrl+P"),
        practice_rooms=_action(window, "&Practice rooms"),
        keys=_action(window, "&Keys", "F1"),
        about=_action(window, "&About"),
    )
    _menu(window, "&File", actions.export, actions.import_file, None, actions.open_folder, None, actions.leave)
    actions.copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown only: the history has the key itself
    actions.copy_as.addActions((actions.copy_curl, actions.copy_tccli, actions.copy_python, actions.copy_summary))
    copying = (actions.copy, actions.copy_task_id, actions.copy_as.menuAction())
    _menu(window, "&Edit", *copying, None, actions.find, None, actions.note, None, actions.remove, actions.remove_older)
    actions.pause_watch.setCheckable(True)
    running = (actions.stop, actions.change, actions.again)
    _menu(window, "&Recording", actions.new, actions.start, None, *running, None, actions.look_up)
    places = (actions.go_to_history, actions.go_to_details, actions.choose_profile)
    columns = [menu.menuAction() for menu in column_menus]
    _menu(window, "&View", *places, None, *columns, None, actions.pause_watch)
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
