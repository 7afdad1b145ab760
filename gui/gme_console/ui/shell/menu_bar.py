"""The window's menus and shortcuts, made from the table of actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from gme_console.ui.shell.action_spec import SUBMENUS, Places, Ready, Surface
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QMainWindow, QWidget

_TITLES: dict[Surface, Callable[[], str]] = {
    Surface.FILE: lambda: tr("&File"),
    Surface.EDIT: lambda: tr("&Edit"),
    Surface.RECORDING: lambda: tr("&Recording"),
    Surface.VIEW: lambda: tr("&View"),
    Surface.HELP: lambda: tr("&Help"),
    Surface.COPY_AS: lambda: tr("Copy &as"),
    Surface.PRESETS: lambda: tr("&Presets"),
}


class MenuBar(QMenuBar):
    """UI thread. What works at once is made and connected here; the rest when a menu is opened first.

    Nobody else says which actions are there and which of them can be pressed.
    """

    leading = Signal(object)  # Pane; what leads there is done next

    def __init__(self, window: QMainWindow, profile_menu: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self._is_connected = self._is_covered = False
        self._not_offered: frozenset[Action] = frozenset()
        self._actions = {action: self._made(action) for action in Action if action.spec.ready is not Ready.LATER}
        self._menus = {surface: QMenu(title(), self) for surface, title in _TITLES.items()}
        for surface, menu in self._menus.items():
            menu.aboutToShow.connect(self.complete)
            if surface is Surface.HELP:
                self.addMenu(profile_menu)
            if surface not in SUBMENUS:
                self.addMenu(menu)
        window.addActions(list(self._actions.values()))  # their keys work while no menu has them
        self._connect(window, {Ready.AT_ONCE})

    def __getitem__(self, action: Action) -> QAction:
        self.complete()
        return self._actions[action]

    @Slot()
    def complete(self) -> None:
        """Every action is there from now on, and stands in its menu."""
        if len(self._actions) == len(Action):
            return
        for action in Action:
            if action not in self._actions:
                self._actions[action] = self._made(action)
        self._show()
        for surface, menu in self._menus.items():
            menu.aboutToShow.disconnect(self.complete)
            self.fill(menu, surface)

    def menu(self, surface: Surface) -> QMenu:
        self.complete()
        return self._menus[surface]

    def deferred(self) -> list[QAction]:
        """Those that lead to a part of the window, and are carried out when it is there."""
        return [made for action, made in self._actions.items() if action.spec.ready is Ready.DEFERRED]

    def combinations(self) -> frozenset[int]:
        """The keys that work from anywhere in the window."""
        keys = [QKeySequence(key) for action in Action if not action.spec.of_history for key in action.spec.keys]
        return frozenset(key[0].toCombined() for key in keys)  # type: ignore[index]  # the stubs lack it

    def connect_to(self, wiring: QObject, history: QWidget) -> None:
        """Everything does something from now on; `history` is where the keys of the history work."""
        self.complete()
        self._connect(wiring, {Ready.DEFERRED, Ready.LATER})
        self._is_connected = True
        self._show()
        for action, made in self._actions.items():
            if action.spec.of_history:
                history.addAction(made)
        for menu in self._menus.values():
            menu.aboutToShow.connect(self._draw_icons)

    def cover(self, covered: bool) -> None:
        """Whether something has the place of form and history: what acts on either cannot be pressed."""
        self._is_covered = covered
        self._show()

    def withhold(self, actions: frozenset[Action]) -> None:
        """These are not there: no entry, no key."""
        self._not_offered = actions
        self._show()

    def _show(self) -> None:
        for action, made in self._actions.items():
            spec = action.spec
            ready = self._is_connected or spec.ready is not Ready.LATER
            made.setVisible(action not in self._not_offered)
            made.setEnabled(ready and not (self._is_covered and (spec.of_form or spec.of_rows)))

    @Slot()
    def _draw_icons(self) -> None:
        """When a menu is opened for the first time."""
        from gme_console.ui.theme.icons import show_icon

        for menu in self._menus.values():
            menu.aboutToShow.disconnect(self._draw_icons)
        for action, made in self._actions.items():
            if action.spec.icon:
                show_icon(made, action.spec.icon)

    def offer_views(self, views: QMenu) -> None:
        """In the View menu, above what can be done with the columns."""
        self._menus[Surface.VIEW].insertMenu(self[Action.PAUSE_WATCH], views)

    def take_columns(self, menus: Sequence[QMenu]) -> None:
        """Puts what can be done with the columns into the View menu."""
        view, pause = self._menus[Surface.VIEW], self[Action.PAUSE_WATCH]
        for menu in menus:
            view.insertMenu(pause, menu)
        view.insertSeparator(pause)

    def fill(self, menu: QMenu, surface: Surface, made: Callable[[Action], QAction] | None = None) -> None:
        """What stands there, with lines between the groups; `made` gives other entries than those of the bar."""
        for group in entries(surface):
            if not menu.isEmpty():
                menu.addSeparator()
            for entry in group:
                if isinstance(entry, Surface):
                    menu.addAction(self._menus[entry].menuAction())
                else:
                    menu.addAction(self[entry] if made is None else made(entry))

    def _connect(self, owner: QObject, ready: set[Ready]) -> None:
        for action, made in self._actions.items():
            if action.spec.ready in ready:
                signal = made.toggled if action.spec.checkable else made.triggered
                signal.connect(attrgetter(action.spec.slot)(owner))

    def _made(self, action: Action) -> QAction:
        """No shortcut repeats while its key is held down: one press is one start."""
        made = QAction(self._window)
        made.setText(action.spec.text())
        made.setAutoRepeat(False)
        made.setShortcuts([QKeySequence(key) for key in action.spec.keys])
        made.setCheckable(action.spec.checkable)
        pane = action.spec.leads_to
        if pane is not None:
            made.triggered.connect(lambda: self.leading.emit(pane))
        if action.spec.of_history:
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return made


def entries(surface: Surface) -> list[list[Action | Surface]]:
    """What stands there, actions and menus, in its order, group by group."""
    places: list[tuple[Action | Surface, Places]] = [
        *SUBMENUS.items(),
        *((action, action.spec.at) for action in Action),
    ]
    here = sorted(((at[surface], entry) for entry, at in places if surface in at), key=itemgetter(0))
    return [[entry for _, entry in group] for _, group in groupby(here, key=lambda one: one[0] // 10)]
