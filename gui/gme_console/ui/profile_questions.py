"""What the profile dialog asks before something is lost. Each is opened, never waited for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from gme_console.profiles.profile import Profile, Source
from gme_console.ui.dialogs import ask
from gme_console.ui.plain_text import visible


def unsaved_question(parent: QWidget, name: str) -> QMessageBox:
    """Save, Discard or Cancel; `finished` carries the standard button."""
    box = QMessageBox(parent)
    box.setObjectName("unsaved_question")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"Save the changes to {_quoted(name)}?")
    box.setInformativeText("What was edited, and a secret that was typed, is lost if you discard it.")
    box.setStandardButtons(
        QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel
    )
    box.setDefaultButton(QMessageBox.StandardButton.Save)
    box.setEscapeButton(QMessageBox.StandardButton.Cancel)
    return box


def ask_delete(parent: QWidget, profile: Profile, stored: bool, delete: Callable[[], None]) -> None:
    """Calls `delete` when that is the answer; Cancel is the default. `stored` is False for what was never saved."""
    ask(parent, f"Delete the profile {_quoted(profile.name)}?", _loss(profile, stored), "Delete profile", delete)


def _loss(profile: Profile, stored: bool) -> str:
    if not stored:
        return "It was never saved; what was typed is lost."
    if profile.source is Source.ENVIRONMENT:
        return "The environment variables stay as they are. The history keeps its rows."
    where = "the system keychain" if profile.source is Source.KEYCHAIN else "the console's memory"
    return f"Its secret leaves {where} too. The history keeps its rows."


def _quoted(name: str) -> str:
    return f"“{visible(name, 60)}”" if name else "the new profile"
