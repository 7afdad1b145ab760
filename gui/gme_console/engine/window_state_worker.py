"""Keeps the arrangement of the window."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from gme_console.engine.window_state import WindowState, write_arrangement
from gme_console.ledger.records import LedgerError

_log = logging.getLogger(__name__)


class WindowStateWorker(QObject):
    """Worker. Shares the thread of the ledger's writer, which ends after what was sent here before."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    @Slot(object)
    def keep(self, arrangement: WindowState) -> None:
        """One that cannot be kept is worth no word to the operator: the next window looks as at first."""
        try:
            write_arrangement(self._folder, arrangement)
        except LedgerError as error:
            _log.info("the arrangement of the window was not kept: %s", error)
