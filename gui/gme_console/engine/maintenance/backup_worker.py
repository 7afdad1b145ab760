"""The thread that checks the history once it is open and backs it up each day: long work that nothing waits for."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.engine.notices import Notice
from gme_console.ledger.records import Cancelled, LedgerError

log = logging.getLogger(__name__)

FIRST_MS = 60_000
CHECK_MS = 1_500
"""After the history was opened, so that its first rows are shown."""

REST_S = 0.01
"""Between two steps of checking, which take a millisecond or two, or a table each."""

EVERY_MS = 3_600_000
DAY_US = 24 * 3600 * 1_000_000


class BackupWorker(QObject):
    """Worker. Looks whether a backup is due a minute after the history was opened, and every hour."""

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
        self._check_due = QTimer(self)
        self._check_due.setSingleShot(True)
        self._check_due.timeout.connect(self._check)

    @Slot()
    def open(self) -> None:
        self._check_due.start(CHECK_MS)
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
        except Cancelled:
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

    @Slot()
    def _check(self) -> None:
        """Reads the history whole, since nothing else tells of a page that was overwritten after a clean end."""
        from gme_console.ledger.integrity_check import check_later

        try:
            check_later(self._folder, lambda: self._leaving.wait(REST_S))
        except Cancelled:
            return
        except LedgerError as error:
            log.warning("the history could not be checked: %s", error)
            self.failed.emit(Notice(str(error)))
        else:
            log.info("the history is whole")

    @Slot()
    def close(self) -> None:
        """The last slot to run: ends the thread."""
        self._due.stop()
        self._check_due.stop()
        self.thread().quit()
