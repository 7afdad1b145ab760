"""What the Help menu shows, and the data folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from gme_console.ui.shell.app_info import AppInfo


class HelpMenu(QObject):
    """UI thread. Belongs to the window. The dialogs are imported when they are first wanted."""

    def __init__(self, window: QWidget, app_info: AppInfo) -> None:
        super().__init__(window)
        self._window = window
        self._app_info = app_info

    @Slot()
    def open_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._app_info.folder)))

    @Slot()
    def show_practice_rooms(self) -> None:
        from gme_console.ui.shell import dialogs

        lead = (
            "Start a recording in one of these rooms on the practice service to see what can happen. "
            "With an action in front, the name works on that action instead, for example: StopRecord cut-after"
        )
        dialogs.show_table(self._window, "Practice rooms", lead, self._app_info.practice_rooms())

    @Slot()
    def show_keys(self) -> None:
        from gme_console.ui.shell import dialogs

        dialogs.show_table(self._window, "Keys", "Everything can be done from the keyboard.", dialogs.key_lines())

    @Slot()
    def show_about(self) -> None:
        from gme_console.ui.shell import dialogs

        dialogs.about(self._window, self._app_info.versions().console, str(self._app_info.folder))
