"""Every entry of the menus by its name: type a few letters, then Enter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence

from gme_console.ui.texts.shell_text import command_words
from gme_console.ui.texts.translate import tr, without_mnemonic

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gme_console.ui.shell.menu_bar import MenuBar
    from gme_console.ui.widgets.palette_dialog import PaletteEntry


class CommandPalette(QObject):
    """UI thread. Belongs to the window. What cannot be done now is not in the list."""

    def __init__(self, window: QWidget, bar: MenuBar) -> None:
        super().__init__(window)
        self._window, self._bar = window, bar

    @Slot()
    def open(self) -> None:
        """Ctrl+Shift+P."""
        from gme_console.ui.widgets.palette_dialog import PaletteDialog, PaletteWords

        words = PaletteWords(
            tr("Commands"),
            tr("type a part of the command's name"),
            tr("No command has that name."),
            tr("Nothing can be done now."),
        )
        dialog = PaletteDialog("command", words, self._window)
        dialog.show_entries(tuple(self._entries(self._bar.actions(), ())))
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
                yield PaletteEntry(command_words(name, path), key, action)

    @Slot(object)
    def _trigger(self, action: QAction) -> None:
        action.trigger()


def _plain(text: str) -> str:
    """Without the letter's mark."""
    return without_mnemonic(text.replace("&&", "\0")).replace("\0", "&")
