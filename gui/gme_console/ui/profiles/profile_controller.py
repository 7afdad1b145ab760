"""Joins the profile dialog with the window and the console."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gme_console.ui.profiles.files_controller import ProfileFilesController

if TYPE_CHECKING:
    from collections.abc import Callable

    from gme_console.engine.console import Console
    from gme_console.engine.profiles.profile_messages import ProfileDraft, ProfileList
    from gme_console.ui.profiles.profile_dialog import ProfileDialog


class ProfileController(QObject):
    """UI thread. Belongs to the window. The dialog is made when it is first wanted: the first paint goes before it."""

    def __init__(self, window: QWidget, console: Console, say: Callable[[str], None]) -> None:
        """`say` shows a notice."""
        super().__init__(window)
        self._window = window
        self._profiles = profiles = console.profiles
        self.files = ProfileFilesController(window, console, say)
        self._dialog: ProfileDialog | None = None
        profiles.changed.connect(self._profiles_changed)

    @property
    def dialog(self) -> ProfileDialog:
        if self._dialog is None:
            self._dialog = self._make_dialog()
        return self._dialog

    @Slot()
    def manage(self) -> None:
        self.dialog.show_profiles(self._profiles.list())
        self.dialog.open()

    @Slot()
    def add(self) -> None:
        self.manage()
        self.dialog.add()

    @Slot()
    def type_key(self) -> None:
        """To the key of the profile in use."""
        self.manage()
        self.dialog.go_to_secret(self._profiles.chosen.id)

    @Slot(object)
    def _profiles_changed(self, listed: ProfileList) -> None:
        if self._dialog is not None:
            self._dialog.show_profiles(listed)

    def _make_dialog(self) -> ProfileDialog:
        from gme_console.ui.profiles.profile_dialog import ProfileDialog

        dialog, profiles = ProfileDialog(self._window), self._profiles
        dialog.save_requested.connect(self._save)
        dialog.delete_requested.connect(self._delete)
        dialog.test_requested.connect(self._test)
        dialog.use_requested.connect(profiles.choose)
        dialog.account_kept.connect(profiles.accept_account)
        profiles.waits.connect(dialog.show_busy)
        return dialog

    @Slot(object)
    def _save(self, draft: ProfileDraft) -> None:
        self._profiles.save(draft, self.dialog.show_saved)

    @Slot(str)
    def _delete(self, profile_id: str) -> None:
        self._profiles.delete(profile_id, self.dialog.show_saved)

    @Slot(object)
    def _test(self, draft: ProfileDraft) -> None:
        self._profiles.test(draft, self.dialog.show_tested)
