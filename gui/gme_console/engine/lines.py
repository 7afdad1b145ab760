"""The signals that carry work from the facade to the workers' threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from gme_console.engine.workers import Backgrounds, Workers


class Lines(QObject):
    """To every worker. Emitting returns at once; the worker's slot runs in the worker's thread."""

    ledger_merge = Signal(object)
    ledger_chore = Signal(object)
    keeper_export = Signal(object)
    keeper_import = Signal(object)
    keeper_merged = Signal(object)
    keeper_cancel = Signal(object)
    keeper_count_older = Signal(object)
    keeper_count_all = Signal()
    keeper_close = Signal()
    backup_open = Signal()
    backup_close = Signal()
    profiles_load = Signal()
    profiles_save = Signal(object)
    profiles_delete = Signal(str)
    profiles_choose = Signal(str)
    practice_open = Signal()
    arrangement_keep = Signal(object)
    keychain_load = Signal(object)
    keychain_save = Signal(object)
    keychain_delete = Signal(str)

    def __init__(self, workers: Workers, backgrounds: Backgrounds) -> None:
        super().__init__()
        self._backgrounds = backgrounds
        self.ledger_merge.connect(workers.ledger.cleanup.merge)
        self.ledger_chore.connect(workers.ledger.cleanup.take)
        self.keeper_export.connect(workers.transfer.export)
        self.keeper_import.connect(workers.transfer.import_file)
        self.keeper_merged.connect(workers.transfer.merged)
        self.keeper_cancel.connect(workers.transfer.cancel)
        self.keeper_count_older.connect(workers.transfer.count_older)
        self.keeper_count_all.connect(workers.transfer.count_all)
        self.keeper_close.connect(workers.transfer.close)
        self.backup_open.connect(workers.backup.open)
        self.backup_close.connect(workers.backup.close)
        self.profiles_load.connect(workers.profiles.load)
        self.profiles_save.connect(workers.profiles.save)
        self.profiles_delete.connect(workers.profiles.delete)
        self.profiles_choose.connect(workers.profiles.choose)
        self.practice_open.connect(workers.profiles.open_practice)
        self.arrangement_keep.connect(workers.arrangement.keep)
        self.keychain_load.connect(workers.keychain.load)
        self.keychain_save.connect(workers.keychain.save)
        self.keychain_delete.connect(workers.keychain.delete)

    def close_readers(self) -> None:
        """Lets what keeps the history finish what is queued, let go of what it holds and end its threads.

        A plain QThread.quit() would drop the slot calls that are still queued.
        """
        self.keeper_close.emit()
        self.backup_close.emit()
        threads = self._backgrounds
        for background in (threads.transfer, threads.backup):
            background.close()
