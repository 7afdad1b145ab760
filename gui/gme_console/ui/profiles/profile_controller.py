"""Joins the profile dialog with the window and the console."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gme_console.engine.profiles.profile_state import ProfileList

if TYPE_CHECKING:
    from gme_console.engine.console import Console
    from gme_console.ui.profiles.profile_dialog import ProfileDialog


class ProfileController(QObject):
    """UI thread. Belongs to the window. The dialog is made when it is first wanted: the first paint goes before it."""

    def __init__(self, window: QWidget, console: Console) -> None:
        super().__init__(window)
        self.listed = ProfileList((console.chosen,), console.chosen.id)
        self._window = window
        self._console = console
        self._dialog: ProfileDialog | None = None
        console.profiles_changed.connect(self._profiles_changed)

    @property
    def dialog(self) -> ProfileDialog:
        if self._dialog is None:
            self._dialog = self._make_dialog()
        return self._dialog

    @Slot()
    def manage(self) -> None:
        self.dialog.show_profiles(self.listed)
        self.dialog.open()

    @Slot()
    def type_key(self) -> None:
        """To the key of the profile in use."""
        self.manage()
        self.dialog.go_to_secret(self.listed.chosen_id)

    @Slot(object)
    def _profiles_changed(self, listed: ProfileList) -> None:
        self.listed = listed
        if self._dialog is not None:
            self._dialog.show_profiles(listed)

    def _make_dialog(self) -> ProfileDialog:
        from gme_console.ui.profiles.profile_dialog import ProfileDialog

        dialog, console = ProfileDialog(self._window), self._console
        dialog.save_requested.connect(console.save_profile)
        dialog.delete_requested.connect(console.delete_profile)
        dialog.test_requested.connect(console.test_profile)
        dialog.use_requested.connect(console.choose_profile)
        console.profile_saved.connect(dialog.show_saved)
        console.profile_tested.connect(dialog.show_tested)
        console.profile_waits.connect(dialog.show_busy)
        return dialog
