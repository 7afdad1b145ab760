"""How pages, details and what was named before are read, in a thread of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from gme_console.engine.history.history_messages import Completions, PageRequest
    from gme_console.ledger.reader import LedgerReader
    from gme_console.ledger.records import Details, Page


class HistoryWorker:
    """In the history's thread. Methods raise LedgerError; before `open` has succeeded they answer nothing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._reader: LedgerReader | None = None

    def open(self) -> None:
        """Opens the ledger that the writing thread has made, again if it was open before."""
        from gme_console.ledger.reader import LedgerReader

        self.close()
        self._reader = LedgerReader.open(self._folder)

    def page(self, request: PageRequest) -> Page | None:
        return None if self._reader is None else self._reader.page(request.offset, request.limit)

    def details(self, row_id: int) -> Details | None:
        return None if self._reader is None else self._reader.details(row_id)

    def rooms_before(self, asked: Completions) -> tuple[str, ...]:
        return () if self._reader is None else self._reader.rooms_before(*asked)

    def users_before(self, asked: Completions) -> tuple[str, ...]:
        return () if self._reader is None else self._reader.users_before(*asked)

    def changed(self) -> bool:
        """Whether somebody wrote since the last time, this console or another one on the same folder."""
        return self._reader is not None and self._reader.changed()

    def close(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None
