"""Reading the history, in pages, beside whoever writes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gme_console.api.detail import Detail
from gme_console.ledger.errors import HistoryTrouble, LedgerFault, fault_error
from gme_console.ledger.instances import suspect
from gme_console.ledger.opening import BUSY_S, FILE
from gme_console.ledger.records import Details, Page, RecordedFile
from gme_console.ledger.sqlite.completions import ROOM, USER, completions
from gme_console.ledger.sqlite.database import Database
from gme_console.ledger.sqlite.migrating import version_of
from gme_console.ledger.sqlite.row_mapping import (
    COUNT_SHOWN,
    SELECT_CHECK_REPORT,
    SELECT_FILES,
    SELECT_PAGE,
    SELECT_PLANNED,
    SELECT_SENT,
    SELECT_SHOWN_ROW,
    file_of,
    row_of,
    sent_of,
)
from gme_console.ledger.sqlite.schema import MIGRATIONS
from gme_console.ledger.writes import retention

if TYPE_CHECKING:
    from gme_console.ledger.query import Older


class LedgerReader:
    """The history without removed rows, on a connection of its own, for the thread that opened it.

    Keeps no writer waiting.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._data_version = self._version()

    @classmethod
    def open(cls, folder: Path) -> LedgerReader:
        """Open the history that a LedgerWriter made or brought up to date in `folder`. Raises LedgerError."""
        database = open_to_read(folder)
        try:
            return cls(database)
        except BaseException:
            database.close()
            raise

    def page(self, offset: int, limit: int) -> Page:
        """Up to `limit` rows from the `offset`-th newest on, and the count of all. Raises LedgerError."""
        with self._database.reading():
            return read_page(self._database, offset, limit)

    def details(self, row_id: int) -> Details | None:
        """One row with all its requests and files, or None. Raises LedgerError."""
        with self._database.reported(), self._database.reading():
            found = self._database.rows(SELECT_SHOWN_ROW, row_id)
            if not found:
                return None
            sent = tuple(map(sent_of, self._database.rows(SELECT_SENT, row_id)))
            files = sorted(map(file_of, self._database.rows(SELECT_FILES, row_id)), key=_order)
            row = row_of(found[0])
            check = self._database.value(SELECT_CHECK_REPORT, row_id) if row.check else ""
            planned_us = self._database.value(SELECT_PLANNED, row_id)
            changing = tuple(one for one in sent if not one.finding)
            asked = tuple(one for one in sent if one.finding)
            return Details(row, changing, tuple(files), check, asked, planned_us)

    def rooms_before(self, profile_id: str, BizId: int, beginning: str, limit: int) -> tuple[str, ...]:
        """Rooms that were named and begin exactly so, the newest first. Raises LedgerError."""
        return completions(self._database, profile_id, BizId, ROOM, beginning, limit)

    def users_before(self, profile_id: str, BizId: int, beginning: str, limit: int) -> tuple[str, ...]:
        """The same of users."""
        return completions(self._database, profile_id, BizId, USER, beginning, limit)

    def changed(self) -> bool:
        """Whether any console has written since the last call, or since opening. Raises LedgerError."""
        before, self._data_version = self._data_version, self._version()
        return before != self._data_version

    def close(self) -> None:
        """Close the connection."""
        self._database.close()
        if self._database.damaged:
            suspect(self._database.path.parent)

    def _version(self) -> int:
        version: int = self._database.value("PRAGMA data_version")
        return version


def open_to_read(folder: Path) -> Database:
    """A connection to the history in `folder` that never writes it. Raises LedgerError."""
    database = Database.open_to_read(folder / FILE, BUSY_S)
    try:
        if version_of(database, len(MIGRATIONS)) != len(MIGRATIONS):
            raise fault_error(LedgerFault.OTHER, database.path, Detail(HistoryTrouble.OF_OLDER_CONSOLE))
    except BaseException:
        database.close()
        raise
    return database


def count_older(folder: Path, before_us: int) -> Older:
    """How many rows were created before a moment, in unix microseconds. Raises LedgerError."""
    database = open_to_read(folder)
    try:
        return retention.count_older(database, before_us)
    finally:
        database.close()


def read_page(database: Database, offset: int, limit: int) -> Page:
    """Up to `limit` rows from the `offset`-th newest on, and the count of all. Raises LedgerError."""
    with database.reported():
        total = database.value(COUNT_SHOWN)
        found = database.rows(SELECT_PAGE, max(limit, 0), max(offset, 0))
        return Page(offset, tuple(map(row_of, found)), total)


def _order(file: RecordedFile) -> tuple[int, str, str]:
    return file.RecordBeginTime, file.UserId, file.FileName
