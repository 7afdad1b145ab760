"""Preferences and the operator's name, from the window's menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from gme_console.ui.presets.name_dialog import NameController

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gme_console.api.detail import Detail
    from gme_console.engine.console import Console
    from gme_console.engine.preferences import Preferences
    from gme_console.ui.details.panel import DetailsPanel
    from gme_console.ui.presets.preferences_dialog import PreferencesDialog


class PreferencesController(QObject):
    """UI thread. Belongs to the window."""

    def __init__(self, window: QWidget, console: Console, details: DetailsPanel) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = console.preferences
        self._details = details
        self._open: PreferencesDialog | None = None
        self.names = NameController(window, console)
        console.preferences.changed.connect(self._changed)

    @Slot()
    def edit(self) -> None:
        """Ctrl+comma."""
        from gme_console.ui.presets.preferences_dialog import PreferencesDialog

        dialog = self._open = PreferencesDialog(self._preferences, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.name_wanted.connect(self.names.edit)
        dialog.wanted.connect(self._keep)
        dialog.finished.connect(self._closed)
        dialog.open()

    @Slot(object)
    def _keep(self, wanted: Preferences) -> None:
        self._preferences.save(wanted, self._kept, self._not_kept)

    def _kept(self) -> None:
        if self._open is not None:
            self._open.accept()

    def _not_kept(self, why: str | Detail) -> None:
        if self._open is not None:
            self._open.show_failed(why)

    @Slot()
    def _closed(self) -> None:
        self._open = None

    @Slot(object)
    def _changed(self, in_force: Preferences) -> None:
        self._details.task_panel.alarm_s = in_force.alarm
