"""The menu of the selected rows, made from the table of actions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gme_console.engine.recordings.row_rules import ACTING, RowAction
from gme_console.ui.shell.action_spec import BUTTONS, Surface

if TYPE_CHECKING:
    from gme_console.ledger.records import Row
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.shell.menu_bar import MenuBar
    from gme_console.ui.shell.window_actions import Action


class RowMenuController(QObject):
    """UI thread. Belongs to the history's view."""

    def __init__(
        self,
        history: HistoryView,
        bar: MenuBar,
        allowed: Callable[[Row], frozenset[RowAction]],
        is_read_only: Callable[[Row], bool] = lambda _: False,
    ) -> None:
        """`allowed`: what may be done with a row. `is_read_only`: what would act on it is not offered."""
        super().__init__(history)
        self._history = history
        self._bar = bar
        self._allowed = allowed
        self._is_read_only = is_read_only
        history.menu_requested.connect(self._open)

    def menu(self) -> QMenu:
        """A new one."""
        rows = self._history.selected_rows()
        possible = Counter(chain.from_iterable(map(self._allowed, rows)))
        menu = QMenu(self._history)
        self._bar.fill(menu, Surface.ROW_MENU, lambda action: self._entry(menu, action, possible, len(rows)))
        if rows and all(map(self._is_read_only, rows)):
            for entry in menu.actions():
                if entry.data() in ACTING:
                    entry.setVisible(False)
        return menu

    def _entry(self, menu: QMenu, action: Action, possible: Counter[RowAction], count: int) -> QAction:
        """One that a row has to allow is made anew: it is not possible for these rows, and may be from elsewhere."""
        usual, spec = self._bar[action], action.spec
        of_row = RowAction.__members__.get(action.name)
        if of_row is None:
            return usual
        text = spec.text if count > 1 or spec.text_of_one is None else spec.text_of_one
        many = spec.text_of_many if possible[of_row] > 1 else None
        entry = QAction(text() if many is None else many(possible[of_row]), menu)
        entry.setData(of_row)
        entry.setEnabled(possible[of_row] > 0)
        entry.setVisible(entry.isEnabled() or Surface.RECORDING in spec.at or not BUTTONS & spec.at.keys())
        entry.triggered.connect(usual.trigger)
        if spec.of_history:
            entry.setShortcuts(usual.shortcuts())
        return entry

    @Slot(QPoint)
    def _open(self, place: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
