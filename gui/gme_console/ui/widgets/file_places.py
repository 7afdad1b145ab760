"""Where a dialog of files begins."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog


def documents() -> str:
    """The folder of documents; the home where there is none, since Qt would take its name for a file's."""
    from PySide6.QtCore import QStandardPaths

    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return found if found and Path(found).is_dir() else str(Path.home())


def open_files(dialog: QFileDialog) -> None:
    """No larger than the screen, as Qt would have it on a small one."""
    dialog.resize(dialog.sizeHint().boundedTo(dialog.screen().availableSize() * 0.85))
    dialog.open()
