"""Preferences and the operator's name, from the window's menus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gme_console.engine.console import Console
    from gme_console.engine.preferences import Preferences
    from gme_console.ui.details.panel import DetailsPanel
    from gme_console.ui.presets.preferences_dialog import PreferencesDialog
    from gme_console.ui.presets.save_dialogs import NameDialog


class PreferencesController(QObject):
    """UI thread. Belongs to the window."""

    def __init__(self, window: QWidget, console: Console, details: DetailsPanel) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = console.preferences
        self._operator = console.operator
        self._details = details
        console.preferences.changed.connect(self._changed)

    @Slot()
    def edit(self) -> None:
        """Ctrl+comma."""
        from gme_console.ui.presets.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(self._preferences, self._window)
        dialog.name_button.clicked.connect(self.edit_name)
        dialog.save_requested.connect(partial(self._save, dialog))
        dialog.open()

    @Slot()
    def edit_name(self) -> None:
        from gme_console.ui.presets.save_dialogs import NameDialog

        dialog = NameDialog(self._operator.operator, self._window)
        dialog.save_requested.connect(partial(self._save_name, dialog))
        dialog.open()

    def _save(self, dialog: PreferencesDialog, preferences: Preferences) -> None:
        self._preferences.save(preferences, dialog.saved, dialog.show_failed)

    def _save_name(self, dialog: NameDialog, name: str) -> None:
        self._operator.set_name(name, dialog.saved, dialog.show_failed)

    @Slot(object)
    def _changed(self, in_force: Preferences) -> None:
        self._details.task_panel.alarm_s = in_force.alarm
