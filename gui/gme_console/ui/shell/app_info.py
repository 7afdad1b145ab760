"""What the window knows of its program, and what the Help menu shows of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.help_text import keys_lead, practice_room_text, practice_rooms_lead
from gme_console.ui.texts.shell_text import no_new_window
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.ui.shell.menu_bar import MenuBar
    from gme_console.ui.theme.theme_switch import ThemeSwitch

_ROOM_FOR_STOP = "StopRecord cut-after"


class Versions(NamedTuple):
    """The console's version, and what it runs on in words."""

    console: str
    system: str


class AppInfo(NamedTuple):
    """A request may take `patience_s`; functions wait until they are asked for."""

    folder: Path
    patience_s: float
    practice_rooms: Callable[[], tuple[tuple[str, str], ...]]
    versions: Callable[[], Versions]
    open_window: Callable[[], bool] = lambda: False
    """Another window on the same data; whether it comes."""
    theme: ThemeSwitch | None = None
    language: Callable[[], str] = str
    """The code of the one that was chosen, "" for the system's."""
    choose_language: Callable[[str], None] = lambda _: None


class HelpController(QObject):
    """UI thread. Belongs to the window. The dialogs are imported when they are first wanted."""

    def __init__(self, window: QWidget, app_info: AppInfo, say: Callable[[str], None], bar: MenuBar) -> None:
        """`say` shows a notice. Keys of actions that are not in `bar` now are left out."""
        super().__init__(window)
        self._window = window
        self._app_info = app_info
        self._say = say
        self._bar = bar

    @Slot()
    def open_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._app_info.folder)))

    @Slot()
    def open_window(self) -> None:
        if not self._app_info.open_window():
            self._say(no_new_window())

    @Slot()
    def show_practice_rooms(self) -> None:
        from gme_console.ui.shell import dialogs

        rooms = [practice_room_text(name, meaning) for name, meaning in self._app_info.practice_rooms()]
        dialogs.show_table(self._window, tr("Practice rooms"), practice_rooms_lead(_ROOM_FOR_STOP), rooms)

    @Slot()
    def show_keys(self) -> None:
        from gme_console.ui.shell import dialogs

        hidden = [action for action in Action if not self._bar[action].isVisible()]
        dialogs.show_table(self._window, tr("Keys"), keys_lead(), dialogs.key_lines(hidden))

    @Slot()
    def show_about(self) -> None:
        from gme_console.ui.shell import dialogs

        dialogs.about(self._window, self._app_info.versions().console, str(self._app_info.folder))
