"""The dialogs in which a file is chosen, and where they begin."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFileDialog, QWidget


def documents() -> str:
    """The folder of documents; the home where there is none, since Qt would take its name for a file's."""
    from PySide6.QtCore import QStandardPaths

    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return found if found and Path(found).is_dir() else str(Path.home())


def choose_target(parent: QWidget, name: str, title: str, file: str, kinds: str, then: Callable[[str], None]) -> None:
    """Asks where `file` is to be written, by that name at first. `name`: the dialog's. `kinds`: its filter."""
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(parent, title, str(Path(documents()) / file), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(file).suffix.removeprefix("."))
    _open(dialog, name, then)


def target_of(typed: str, suffix: str) -> tuple[Path, bool]:
    """With its suffix, and whether it may be replaced: the dialog has asked about the very name that was typed."""
    path = Path(typed)
    if path.suffix.lower() == suffix:
        return path, True
    return path.with_name(path.name + suffix), False


def choose_source(parent: QWidget, name: str, title: str, kinds: str, then: Callable[[str], None]) -> None:
    """Asks which file is to be read. `name`: the dialog's. `kinds`: its filter."""
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(parent, title, documents(), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, name, then)


def _open(dialog: QFileDialog, name: str, then: Callable[[str], None]) -> None:
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(then)
    open_files(dialog)


def open_files(dialog: QFileDialog) -> None:
    """No larger than the screen, as Qt would have it on a small one."""
    dialog.resize(dialog.sizeHint().boundedTo(dialog.screen().availableSize() * 0.85))
    dialog.open()
