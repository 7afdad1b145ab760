"""A file with a list of rooms that is dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from gme_console.engine.batches.list_loader import ListLoader

SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx")
_DROPS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class ListDrop(QObject):
    """UI thread. Takes one file whose name is a list's; what else is dropped is not its business."""

    def __init__(self, window: QWidget, loader: ListLoader, take: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._loader = loader
        self._take = take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def prepare(self) -> None:
        """A file is being chosen: what shows a list, which takes two frames to import, is imported meanwhile."""
        self._loader.prepare(_import_preview)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() in _DROPS:
            path = _dropped(event)
            if path is None:
                return False
            event.acceptProposedAction()
            if event.type() == QEvent.Type.DragEnter:
                self.prepare()
            if event.type() == QEvent.Type.Drop:
                self._take(path)
            return True
        return False


def _dropped(event: QDropEvent) -> Path | None:
    data = event.mimeData()
    urls = data.urls() if data.hasUrls() else []
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in SUFFIXES else None


def _import_preview() -> None:
    from gme_console.ui.lists import list_dialog_builder  # noqa: F401
