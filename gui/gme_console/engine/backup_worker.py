"""The thread for long work that nothing waits for: checks the history after a bad end, folds its log, backs it up."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.engine.events import Notice
from gme_console.ledger.records import LedgerError, Opened, Superseded

if TYPE_CHECKING:
    from gme_console.ledger.folding import LogFolding

log = logging.getLogger(__name__)

FIRST_MS = 60_000
EVERY_MS = 3_600_000
FOLD_MS = 5_000
DAY_US = 24 * 3600 * 1_000_000


class BackupWorker(QObject):
    """Worker. Looks whether a backup is due a minute after the history was opened, and every hour.

    Folds the log every FOLD_MS; while that fails, the commits do it themselves.
    """

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, folder: Path, now_us: Callable[[], int], keep: int, leaving: Event) -> None:
        """`keep` backups are kept, 0 makes none. `leaving`: a backup under way is given up."""
        super().__init__()
        self._folder = folder
        self._now_us = now_us
        self._keep = keep
        self._leaving = leaving
        self._told_day = -1
        self._due = QTimer(self)
        self._due.timeout.connect(self.look)
        self._folding: LogFolding | None = None
        self._fold_failed = False
        self._fold_due = QTimer(self)
        self._fold_due.timeout.connect(self._fold)

    @Slot(object)
    def open(self, opened: Opened) -> None:
        self._begin_folding()
        if opened.unchecked:
            self._check()
        if self._keep:
            self._due.start(FIRST_MS)

    @Slot()
    def look(self) -> None:
        """Makes today's backup if it is due; what keeps it from being made is said once a day."""
        from gme_console.ledger.backups import back_up_daily

        self._due.start(EVERY_MS)
        at_us = self._now_us()
        try:
            made = back_up_daily(self._folder, at_us, self._keep, self._leaving.is_set)
        except Superseded:
            return
        except LedgerError as error:
            if self._told_day != at_us // DAY_US:
                self._told_day = at_us // DAY_US
                log.warning("no backup was made: %s", error)
                self.failed.emit(Notice(str(error)))
            return
        if made is not None:
            log.info("backed up to %s", made.name)
            self.made.emit(made)

    def _check(self) -> None:
        from gme_console.ledger.checking import check_later

        try:
            check_later(self._folder, self._leaving.is_set)
        except Superseded:
            return
        except LedgerError as error:
            log.warning("the history could not be checked: %s", error)
            self.failed.emit(Notice(str(error)))
        else:
            log.info("the history is whole")

    def _begin_folding(self) -> None:
        """At once: the file of that name may be another one later."""
        from gme_console.ledger.folding import LogFolding

        try:
            self._folding = LogFolding.open(self._folder)
        except LedgerError as error:
            log.warning("the log of the history is not folded: %s", error)
        else:
            self._fold_due.start(FOLD_MS)

    @Slot()
    def _fold(self) -> None:
        if self._folding is None:
            return
        try:
            self._folding.fold()
        except LedgerError as error:
            if not self._fold_failed:
                log.warning("the log of the history could not be folded, for the time being: %s", error)
            self._fold_failed = True
        else:
            self._fold_failed = False

    @Slot()
    def close(self) -> None:
        """The last slot to run: ends the thread."""
        self._due.stop()
        self._fold_due.stop()
        if self._folding is not None:
            self._folding.close()
            self._folding = None
        self.thread().quit()
