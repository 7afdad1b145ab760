"""The signals that carry work from the facade to the workers' threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from gme_console.engine.workers import Workers


class Lines(QObject):
    """To every worker. Emitting returns at once; the worker's slot runs in the worker's thread."""

    profiles_load = Signal()
    profiles_save = Signal(object)
    profiles_delete = Signal(str)
    profiles_choose = Signal(str)
    practice_open = Signal()
    arrangement_keep = Signal(object)
    keychain_load = Signal(object)
    keychain_save = Signal(object)
    keychain_delete = Signal(str)

    def __init__(self, workers: Workers) -> None:
        super().__init__()
        self.profiles_load.connect(workers.profiles.load)
        self.profiles_save.connect(workers.profiles.save)
        self.profiles_delete.connect(workers.profiles.delete)
        self.profiles_choose.connect(workers.profiles.choose)
        self.practice_open.connect(workers.profiles.open_practice)
        self.arrangement_keep.connect(workers.arrangement.keep)
        self.keychain_load.connect(workers.keychain.load)
        self.keychain_save.connect(workers.keychain.save)
        self.keychain_delete.connect(workers.keychain.delete)
