"""Remembers how the operator arranged the window: its place, its splitters, and the history under each profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter

from gme_console.engine.window_state import TableState, WindowState
from gme_console.profiles.profile import PRACTICE
from gme_console.ui.history.column_menus import SortOrder
from gme_console.ui.shell.window_geometry import divide_right
from gme_console.ui.theme.appearance_menu import AppearanceMenu

if TYPE_CHECKING:
    from gme_console.engine.console import Console
    from gme_console.engine.profiles.profile_messages import ProfileList
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.theme.theme_switch import ThemeSwitch

SAVE_AFTER_MS = 1000
"""After the last change."""


class WindowLayout(QObject):
    """UI thread. Belongs to the window, which has its place already."""

    def __init__(
        self,
        window: QMainWindow,
        history: HistoryView,
        splitters: tuple[QSplitter, QSplitter],
        saved: WindowState,
    ) -> None:
        """`splitters`: form beside history, history above details."""
        super().__init__(window)
        self._window = window
        self._console: Console | None = None
        self._history = history
        self._header = history.columns
        self._splitters = splitters
        self._appearance: AppearanceMenu
        history.make_compact(saved.compact)
        self._character = window.fontMetrics().averageCharWidth()
        self._tables = saved.tables_for(self._character)
        self._profile_id = saved.profile_id or PRACTICE.id
        self._profile_ids: set[str] = set()
        self.is_open = False
        self._leaving = False
        self._has_saved = False
        divide_right(window, splitters[1], saved)
        self._show_table()
        self._saved = saved
        self.read_back = saved.read_back
        self._soon = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._soon.timeout.connect(self._save)
        self._header.arranged.connect(self.save_soon)
        for splitter in splitters:
            splitter.splitterMoved.connect(self.save_soon)

    def connect_to(self, console: Console, theme: ThemeSwitch | None) -> None:
        """What is arranged is saved from now on."""
        self._console = console
        self._appearance = AppearanceMenu(theme, self._saved.compact, self._window)
        self._appearance.compact_rows.toggled.connect(self._history.make_compact)
        self._appearance.triggered.connect(self.save_soon)
        console.history.opened.connect(self.history_opened)
        console.profiles.changed.connect(self._profiles_changed)
        console.recordings.left.connect(self._leave)

    def menus(self) -> tuple[QMenu, ...]:
        """For the menu bar: what can be done with the columns and the look of all."""
        return self._header.sort_menu(), self._header.menu(), self._appearance

    def _show_table(self) -> None:
        """A profile that was never arranged keeps what is there."""
        table = self._tables.get(self._profile_id)
        if table is not None:
            self._header.arrange(table.columns)
            self._header.show_order(SortOrder(table.sort, table.descending, table.live_first))

    def present(self) -> WindowState:
        """As it is arranged now."""
        order = self._header.order
        table = TableState(self._header.arrangement(), *order)
        if self._tables.get(self._profile_id) != table:
            self._tables.pop(self._profile_id, None)
            self._tables[self._profile_id] = table
        geometry = self._window.saveGeometry().toBase64().toStdString()
        sizes = tuple(map(self._shares, range(len(self._splitters))))
        return self._saved._replace(
            geometry=geometry,
            splitters=sizes,
            profile_id=self._profile_id,
            tables=dict(self._tables),
            character=self._character,
            theme=self._appearance.theme_choice,
            compact=self._appearance.compact_rows.isChecked(),
            read_back=self.read_back,
        )

    def _shares(self, place: int) -> tuple[int, ...]:
        """As they were where a part is hidden now for want of room."""
        sizes, before = tuple(self._splitters[place].sizes()), self._saved.splitters
        return sizes if all(sizes) or place >= len(before) else before[place]

    @Slot()
    def save_soon(self) -> None:
        """A little later."""
        if not self._leaving:
            self._soon.start()

    @Slot()
    def _save(self) -> None:
        if self._console is None:
            return
        present = self.present()
        last = self._leaving and self._has_saved  # of several windows the one that is left last counts
        if present != self._saved or last:
            self._saved, self._has_saved = present, True
            self._console.window_state.save(present)

    def close(self) -> None:
        """Saves nothing any more: another window takes the place of this one."""
        self._leaving = True
        self._soon.stop()

    @Slot()
    def _leave(self) -> None:
        self.close()
        self._save()

    @Slot()
    def history_opened(self) -> None:
        """Only now there is something to sort."""
        self.is_open = True
        if self._header.order != SortOrder():
            self._header.request_order(self._header.order)

    @Slot(object)
    def _profiles_changed(self, listed: ProfileList) -> None:
        """Forgets a profile that was deleted, and shows the table of the one in use."""
        present = {profile.id for profile in listed.profiles}
        for gone in self._profile_ids - present:
            self._tables.pop(gone, None)
        self._profile_ids = present
        if listed.chosen_id == self._profile_id:
            return
        if self._profile_id in present:
            self.present()
        self._profile_id = listed.chosen_id
        before = self._header.order
        self._show_table()
        if self.is_open and self._header.order != before:
            self._header.request_order(self._header.order)
        self.save_soon()
