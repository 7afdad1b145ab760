"""Joins the window and the console with the dialog of profiles, and with what the menus do with all profiles."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.profiles.files_text import exported_text, file_filter, imported_text, nothing_to_import
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.file_dialogs import choose_source, choose_target, target_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from gme_console.api.detail import Detail
    from gme_console.engine.console import Console
    from gme_console.profiles.transfer import ImportPlan
    from gme_console.ui.profiles.profile_dialog import ProfileDialog
    from gme_console.ui.texts.row_text import Explainer


_FILE_NAME = "gme-console-profiles.json"


class ProfileController(QObject):
    """UI thread. Belongs to the window. The dialog is made when it is first wanted: the first paint goes before it."""

    def __init__(self, window: QWidget, console: Console, explainer: Explainer) -> None:
        super().__init__(window)
        self._window = window
        self._explainer = explainer
        self._profiles = console.profiles
        self._dialog: ProfileDialog | None = None

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

    def _make_dialog(self) -> ProfileDialog:
        from gme_console.ui.profiles.profile_dialog import ProfileDialog

        return ProfileDialog(self._profiles, self._explainer, self._window)


class ProfileFilesController(QObject):
    """UI thread. Belongs to the window. Profiles to a file and from one, and where their secrets are.

    `say` shows a notice.
    """

    def __init__(self, window: QWidget, console: Console, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._say = say

    @Slot()
    def export(self) -> None:
        title = tr("Export profiles")
        choose_target(self._window, "export_profiles", title, _FILE_NAME, file_filter(), self._write)

    @Slot()
    def import_file(self) -> None:
        choose_source(self._window, "import_profiles_file", tr("Import profiles"), file_filter(), self._read)

    @Slot()
    def show_secrets(self) -> None:
        """Where they are, and a way to forget them all."""
        from gme_console.ui.profiles.secrets_dialog import SecretsDialog

        dialog = SecretsDialog(self._console.profiles.secrets, self._window)
        dialog.open()

    @Slot()
    def forget_secrets(self) -> None:
        from gme_console.ui.profiles.secrets_dialog import SecretsDialog

        dialog = SecretsDialog(self._console.profiles.secrets, self._window)
        dialog.open()
        dialog.ask_to_forget()

    @Slot(str)
    def _write(self, name: str) -> None:
        path, replace = target_of(name, ".json")
        count = len(self._console.profiles.list().profiles) - 1
        done = partial(self._say, exported_text(count, str(path)))
        self._console.profile_files.export(path, replace=replace, then=done, failed=self._failed)

    @Slot(str)
    def _read(self, name: str) -> None:
        self._console.profile_files.read(Path(name), self._ask, self._failed)

    def _ask(self, plan: ImportPlan) -> None:
        if not plan.changes:
            self._say(nothing_to_import(plan))
            return
        from gme_console.ui.profiles.import_dialog import ImportDialog

        dialog = ImportDialog(plan, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._take, plan))
        dialog.open()

    def _take(self, plan: ImportPlan) -> None:
        def taken(missing: tuple[str, ...]) -> None:
            self._say(imported_text(len(plan.changes), missing))

        self._console.profile_files.take(plan, taken, self._failed)

    def _failed(self, why: str | Detail) -> None:
        self._say(message_text(why))
