"""Every entry of the menus, that of the selected rows too, by its name: type a few letters, then Enter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence

from gme_console.engine.recordings.row_rules import RowAction
from gme_console.ui.shell.action_spec import BUTTONS, Surface
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.shell_text import command_text, find_command_hint, no_commands, no_such_command
from gme_console.ui.texts.translate import tr, without_mnemonic

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from gme_console.ui.shell.menu_bar import MenuBar
    from gme_console.ui.widgets.palette_dialog import PaletteEntry


class CommandPalette(QObject):
    """UI thread. Belongs to the window. What cannot be done now is not in the list."""

    def __init__(self, window: QWidget, bar: MenuBar, row_menu: Callable[[], QMenu]) -> None:
        """`row_menu` makes the menu of the selected rows."""
        super().__init__(window)
        self._window, self._bar, self._row_menu = window, bar, row_menu

    @Slot()
    def open(self) -> None:
        """Ctrl+Shift+P."""
        from gme_console.ui.widgets.palette_dialog import PaletteDialog, PaletteWords

        words = PaletteWords(
            tr("Commands"),
            find_command_hint(),
            no_such_command(),
            no_commands(),
        )
        dialog = PaletteDialog("command", words, self._window)
        rows = self._row_menu()
        dialog.destroyed.connect(rows.deleteLater)
        of_rows = self._entries(self._of_rows(rows), (tr("Selected rows"),))
        dialog.show_entries((*self._entries(self._bar.actions(), ()), *of_rows))
        dialog.chosen.connect(self._trigger)
        dialog.open()

    def _entries(self, actions: list[QAction], path: tuple[str, ...]) -> Iterator[PaletteEntry]:
        """With the menus that lead there; a menu that is filled when it opens is filled."""
        from gme_console.ui.widgets.palette_dialog import PaletteEntry

        for action in actions:
            menu, name = action.menu(), _plain(action.text())
            if not action.isVisible() or not action.isEnabled() or action.isSeparator():
                continue
            if menu is not None:
                menu.aboutToShow.emit()  # type: ignore[attr-defined]  # the stubs take it for a QObject
                yield from self._entries(menu.actions(), (*path, name))  # type: ignore[attr-defined]
            elif name:
                key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                yield PaletteEntry(command_text(name, path), key, action)

    def _of_rows(self, menu: QMenu) -> list[QAction]:
        """Those that stand in no menu of the window, where they can be pressed at all."""
        entries = {entry.data().name: entry for entry in menu.actions() if isinstance(entry.data(), RowAction)}
        alone = (action for action in Action if set(action.spec.at) <= {Surface.ROW_MENU, *BUTTONS})
        return [entries[one.name] for one in alone if one.name in entries and self._bar[one].isEnabled()]

    @Slot(object)
    def _trigger(self, action: QAction) -> None:
        action.trigger()


def _plain(text: str) -> str:
    """Without the letter's mark."""
    return without_mnemonic(text.replace("&&", "\0")).replace("\0", "&")
