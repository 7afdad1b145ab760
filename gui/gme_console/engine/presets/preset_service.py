"""Presets and named views, as the window asks for them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

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


class _Read(NamedTuple):
    kept: SavedEntries
    set_aside: Path | None


class PresetService(QObject):
    """UI thread. What another console of this folder kept meanwhile stays, and is shown after the next `look`."""

    changed = Signal(object)  # Kept
    set_aside = Signal(object)  # Path: where the damaged file is that was moved out of the way

    def __init__(self, folder: Path, disk: Background) -> None:
        """`disk` is the thread of the ledger's writer."""
        super().__init__()
        self._file = SharedJsonFile(folder, FILE_NAME)
        self._disk = disk
        self.kept = SavedEntries()

    def look(self) -> None:
        """Reads what is kept; `changed` follows if that is something else than was known."""
        self._disk.call(lambda: saved_in(self._file.read()), then=self._take)

    def put(self, thing: Named, then: Callable[[], None], failed: Failed, *, replace: bool) -> None:
        """Keeps it under its name; `replace`: in place of the one that has it. `failed` is told a whole sentence."""
        thing = thing._replace(name=fit_name(thing.name))
        self._change(partial(put, thing=thing, replace=replace), then, failed)

    def rename(self, kind: Kind, name: str, new: str, then: Callable[[], None], failed: Failed) -> None:
        self._change(partial(rename, kind=kind, name=name, new=fit_name(new)), then, failed)

    def remove(self, kind: Kind, name: str, then: Callable[[], None], failed: Failed) -> None:
        self._change(partial(remove, kind=kind, name=name), then, failed)

    def move(self, kind: Kind, name: str, by: int, then: Callable[[], None], failed: Failed) -> None:
        """So many places down, or up."""
        self._change(partial(move, kind=kind, name=name, by=by), then, failed)

    def _change(self, change: Callable[[Fields], Fields], then: Callable[[], None], failed: Failed) -> None:
        def work() -> _Read:
            self._file.set_aside = None
            return _Read(saved_in(self._file.change(change)), self._file.set_aside)

        def taken(read: _Read) -> None:
            if read.set_aside is not None:
                self.set_aside.emit(read.set_aside)
            self._take(read.kept)
            then()

        self._disk.call(work, then=taken, failed=expecting(SharedFileError, lambda error: failed(message_of(error))))

    def _take(self, kept: SavedEntries) -> None:
        if kept != self.kept:
            self.kept = kept
            self.changed.emit(kept)
