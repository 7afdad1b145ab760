"""Presets and named views, as the window asks for them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gme_console.api.detail import message_of
from gme_console.engine.background import expecting
from gme_console.engine.presets.saved_entries import (
    Kind,
    Named,
    SavedEntries,
    fit_name,
    move,
    put,
    remove,
    rename,
    saved_in,
)
from gme_console.engine.presets.shared_json_file import Fields, SharedFileError, SharedJsonFile

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.engine.background import Background

FILE_NAME = "presets.json"

Failed = Callable[["str | Detail"], None]


class PresetService(QObject):
    """UI thread. What another console of this folder saved meanwhile stays, and is read at the next `look`."""

    changed = Signal(object)  # SavedEntries
    set_aside = Signal(object)  # Path: where the damaged file is that was moved out of the way

    def __init__(self, folder: Path, disk: Background) -> None:
        """`disk` is the thread of the ledger's writer."""
        super().__init__()
        self._file = SharedJsonFile(folder, FILE_NAME)
        self._disk = disk
        self.saved = SavedEntries()

    def look(self) -> None:
        """Reads the file; `changed` follows if it holds something else than before."""
        self._disk.call(lambda: saved_in(self._file.read()), then=self._take)

    def put(self, entry: Named, then: Callable[[], None], failed: Failed, *, replace: bool) -> None:
        """Saves it under its name; `replace`: in place of the one that has it. `failed` is given a full sentence."""
        entry = entry._replace(name=fit_name(entry.name))
        self._change(partial(put, entry=entry, replace=replace), then, failed)

    def rename(self, kind: Kind, name: str, new: str, then: Callable[[], None], failed: Failed) -> None:
        self._change(partial(rename, kind=kind, name=name, new=fit_name(new)), then, failed)

    def remove(self, kind: Kind, name: str, then: Callable[[], None], failed: Failed) -> None:
        self._change(partial(remove, kind=kind, name=name), then, failed)

    def move(self, kind: Kind, name: str, by: int, then: Callable[[], None], failed: Failed) -> None:
        """So many places down, or up."""
        self._change(partial(move, kind=kind, name=name, by=by), then, failed)

    def _change(self, change: Callable[[Fields], Fields], then: Callable[[], None], failed: Failed) -> None:
        def work() -> tuple[SavedEntries, Path | None]:
            self._file.set_aside = None
            return saved_in(self._file.change(change)), self._file.set_aside

        def done(result: tuple[SavedEntries, Path | None]) -> None:
            saved, set_aside = result
            if set_aside is not None:
                self.set_aside.emit(set_aside)
            self._take(saved)
            then()

        self._disk.call(work, then=done, failed=expecting(SharedFileError, lambda error: failed(message_of(error))))

    def _take(self, saved: SavedEntries) -> None:
        if saved != self.saved:
            self.saved = saved
            self.changed.emit(saved)
