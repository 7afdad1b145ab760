"""Where a dialog of files begins."""

from __future__ import annotations

from pathlib import Path


def documents() -> str:
    """The folder of documents; the home where there is none, since Qt would take its name for a file's."""
    from PySide6.QtCore import QStandardPaths

    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return found if found and Path(found).is_dir() else str(Path.home())
