"""Has the history checked once it is open and backed up each day: long work that nothing waits for."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from gme_console.api.detail import message_of
from gme_console.engine.notices import Notice
from gme_console.ledger.errors import Cancelled, LedgerError

if TYPE_CHECKING:
    from gme_console.engine.background import Background
    from gme_console.engine.notices import Notices

log = logging.getLogger(__name__)

FIRST_MS = 60_000
CHECK_MS = 1_500
"""After the history was opened, so that its first rows are shown."""

REST_S = 0.01
"""Between two steps of checking, which take a millisecond or two, or a table each."""

EVERY_MS = 3_600_000
DAY_US = 24 * 3600 * 1_000_000


class DailyBackup(QObject):
    """UI thread. Looks whether a backup is due a minute after the history was opened, and every hour."""

    def __init__(
        self,
        folder: Path,
        background: Background,
        now_us: Callable[[], int],
        keep: int,
        leaving: Event,
        notices: Notices,
    ) -> None:
        """`keep` backups are kept, 0 makes none. `leaving`: what is under way is given up."""
        super().__init__()
        self._folder = folder
        self._background = background
        self._now_us = now_us
        self._keep = keep
        self._leaving = leaving
        self._notices = notices
        self._is_open = False
        self._reported_day = -1
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._look)
        self._check_due = QTimer(self, singleShot=True)
        self._check_due.timeout.connect(self._check)

    def begin(self) -> None:
        """The history is open."""
        self._is_open = True
        self._check_due.start(CHECK_MS)
        self.keep(self._keep)

    def keep(self, most: int) -> None:
        """So many are kept from the next one on."""
        self._keep = most
        if not most:
            self._due.stop()
        elif self._is_open and not self._due.isActive():
            self._due.start(FIRST_MS)

    def close(self) -> None:
        """Ends the thread."""
        self._is_open = False
        self._due.stop()
        self._check_due.stop()
        self._background.close()

    @Slot()
    def _look(self) -> None:
        """Makes today's backup if it is due."""
        self._due.start(EVERY_MS)
        at_us = self._now_us()
        work = partial(_back_up, self._folder, at_us, self._keep, self._leaving)
        self._background.call(work, failed=lambda error: self._report(error, at_us))

    @Slot()
    def _check(self) -> None:
        """Reads the history whole, since nothing else shows a page that was overwritten after a clean end."""
        self._background.call(lambda: _check(self._folder, self._leaving), failed=self._report)

    def _report(self, error: Exception, at_us: int | None = None) -> None:
        """What keeps a backup, wanted at that moment, from being made is said once a day."""
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, LedgerError):
            raise error
        if at_us is not None:
            if self._reported_day == at_us // DAY_US:
                return
            self._reported_day = at_us // DAY_US
        log.warning("the history was not backed up, or could not be checked: %s", error)
        self._notices.add(Notice(message_of(error)))


def _back_up(folder: Path, at_us: int, keep: int, leaving: Event) -> None:
    from gme_console.ledger.backups import back_up_daily

    made = back_up_daily(folder, at_us, keep, leaving.is_set)
    if made is not None:
        log.info("backed up to %s", made.name)


def _check(folder: Path, leaving: Event) -> None:
    from gme_console.ledger.backups import check_later

    check_later(folder, lambda: leaving.wait(REST_S))
    log.info("the history is whole")
