"""What the profile dialog asks before something is lost. Each is opened, never waited for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from gme_console.engine.profiles.profile_messages import ProfileMark
from gme_console.ui.shell.dialogs import ask, show_sign, widen
from gme_console.ui.texts.profiles.profile_text import delete_question, discard_text, loss_text, save_question
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.announce import describe

if TYPE_CHECKING:
    from gme_console.profiles.profile import Profile
    from gme_console.ui.profiles.profile_form import ProfileForm


class UnsavedEdits:
    """Asks what shall become of them before something else is done. UI thread; belongs to the dialog."""

    def __init__(
        self, dialog: QWidget, form: ProfileForm, save: Callable[[], None], discard: Callable[[], None]
    ) -> None:
        self._dialog = dialog
        self._form = form
        self._save = save
        self._discard = discard
        self._then: Callable[[], None] | None = None

    def leave(self, then: Callable[[], None]) -> None:
        """Does `then` at once if nothing is unsaved; else once it is saved or discarded."""
        if not self._form.is_edited():
            then()
            return
        self._then = then
        box = _unsaved_question(self._dialog, self._form.profile().name)
        box.finished.connect(self._answered)
        box.open()

    def stay(self) -> None:
        """What was to be done is not."""
        self._then = None

    def saved(self, here: bool) -> None:
        """What was waited for; `here`: the fields are still those that were saved."""
        then, self._then = self._then, None
        if here and then is not None:
            self.leave(then)

    def _answered(self, answer: int) -> None:
        if answer == QMessageBox.StandardButton.Save:
            self._save()
        elif answer == QMessageBox.StandardButton.Discard:
            then, self._then = self._then, None
            self._discard()
            if then is not None:
                then()
        else:
            self._then = None


def _unsaved_question(parent: QWidget, name: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName("unsaved_question")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    show_sign(box, "info")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(save_question(name))
    box.setInformativeText(discard_text())
    describe(box, box.informativeText())
    box.setStandardButtons(
        QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel
    )
    box.setDefaultButton(QMessageBox.StandardButton.Save)
    box.setEscapeButton(QMessageBox.StandardButton.Cancel)
    widen(box)
    return box


def ask_delete(parent: QWidget, profile: Profile, stored: bool, delete: Callable[[], None]) -> None:
    """Calls `delete` when that is the answer; Cancel is the default. `stored` is False for what was never saved."""
    marks = (ProfileMark(profile),)
    ask(parent, delete_question(profile.name), loss_text(profile, stored), tr("Delete profile"), delete, marks)
