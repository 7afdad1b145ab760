"""A history as SQLite has it: statements and transactions, every failure raised as a LedgerError."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from gme_console.api.detail import Detail
from gme_console.ledger.errors import (
    Cancelled,
    HistoryTrouble,
    LedgerError,
    LedgerFault,
    fault_error,
    file_error,
    ledger_error,
)
from gme_console.ledger.sqlite.database_files import create_private, file_id, must_lock
from gme_console.ledger.sqlite.sqlite_connection import Connection, SQLiteError, connect, version
from gme_console.system import sync_file

# A commit reaches the disk before it returns; F_FULLFSYNC matters on macOS only.
_LOG_BYTES = 64 * 1024 * 1024
"""That the write-ahead log keeps of the disk once it is folded; while a backup reads, it cannot be, and grows."""

_FEW_PAGES = "cache_size = -256"
"""Kilobytes that a connection keeps; SQLite's own 2 MB for each of several were no faster with a million rows."""

_PRAGMAS = (
    _FEW_PAGES,
    "synchronous = FULL",
    "fullfsync = ON",
    "foreign_keys = ON",
    "cell_size_check = ON",
    f"journal_size_limit = {_LOG_BYTES}",
)
SQLITE = (3, 34)
"""The first one with trigrams."""

_STEPS = 50_000
"""Steps of SQLite's machine between two questions whether to go on: one or two milliseconds."""

_COPIED_PAGES = 250
"""Pages that a backup copies between two such questions: a megabyte."""


class Database:
    """A connection to an existing SQLite file, for the thread that opened it. Methods raise LedgerError.

    `damaged` is True once SQLite, or a stored value that makes no sense, showed the file to be damaged. `say` puts a
    message that is ours to say in the words by which its row is found; nothing but what is foreign in it, without.
    `pressed_by`: who presses here. `to_index`: ids of rows that are not
    searched for yet, see `search_index`.
    """

    def __init__(self, path: Path, connection: Connection) -> None:
        self.path = path
        self.damaged = False
        self.say: Callable[[Detail], str] = lambda _: ""
        self.pressed_by = ""
        self.to_index: set[int] = set()
        self._connection = connection
        self._file = file_id(path)

    @classmethod
    def open(cls, path: Path, busy_s: float) -> Database:
        """Open for reading and writing, waiting up to `busy_s` seconds for the locks of others."""
        database = cls._connect(path, "mode=rw", busy_s)
        try:
            for pragma in _PRAGMAS:
                database.rows(f"PRAGMA {pragma}")
        except BaseException:
            database.close()
            raise
        return database

    @classmethod
    def open_to_read(cls, path: Path, busy_s: float) -> Database:
        """Open for reading, beside a connection that writes; only temporary tables can be written."""
        database = cls._connect(path, "mode=ro", busy_s)
        with suppress(LedgerError):  # which the first reading raises
            database.rows(f"PRAGMA {_FEW_PAGES}")
        return database

    @classmethod
    def peek(cls, path: Path) -> Database:
        """Open to look only: no lock, no write-ahead log, no other file, so nothing in the folder changes."""
        return cls._connect(path, "mode=ro&immutable=1", 0)

    @classmethod
    def _connect(cls, path: Path, mode: str, busy_s: float) -> Database:
        if version() < SQLITE:
            found = ".".join(map(str, version()))
            raise fault_error(LedgerFault.TOO_OLD, path, Detail(HistoryTrouble.SQLITE_IS, version=found))
        try:
            connection = connect(path, mode, busy_s)
            try:
                return cls(path, connection)
            except BaseException:
                connection.close()
                raise
        except (SQLiteError, OSError) as error:
            raise ledger_error(error, path) from error

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """All rows that a statement gives."""
        with self.reported():
            return self._connection.execute(sql, values).fetchall()

    def value(self, sql: str, *values: Any) -> Any:
        """The first column of the first row that a statement gives."""
        return self.rows(sql, *values)[0][0]

    def insert(self, sql: str, *values: Any) -> int:
        """Insert one row; its id."""
        with self.reported():
            return self._connection.execute(sql, values).lastrowid or 0

    def change(self, sql: str, *values: Any) -> int:
        """Run a statement that changes something; how many rows it changed."""
        with self.reported():
            return self._connection.execute(sql, values).rowcount

    def change_many(self, sql: str, values: Iterable[tuple[Any, ...]]) -> int:
        """Run a statement once for each of `values`; how many rows that changed."""
        with self.reported():
            return self._connection.executemany(sql, values).rowcount

    def run_to_end(self, sql: str) -> None:
        """Run a statement that gives nothing but takes a step at a time, which the others would leave after one."""
        with self.reported():
            self._connection.executescript(sql)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction that has the write lock at once: durable at its end, undone by any exception."""
        self._still_there()
        with self._transaction("BEGIN IMMEDIATE"):
            yield

    @contextmanager
    def writing_at_once(self) -> Iterator[None]:
        """As `writing`, but LOCKED at once while somebody else writes: for what can wait."""
        patience = self.value("PRAGMA busy_timeout")
        self.rows("PRAGMA busy_timeout = 0")
        try:
            with self.writing():
                yield
        finally:
            self.rows(f"PRAGMA busy_timeout = {patience}")

    @contextmanager
    def reading(self) -> Iterator[None]:
        """A transaction in which all reading sees one and the same moment; it keeps no writer waiting."""
        with self._transaction("BEGIN"):
            yield

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        self.rows(begin)
        try:
            yield
            self.rows("COMMIT")
        except BaseException:
            with suppress(SQLiteError):
                self._connection.rollback()
            raise

    @contextmanager
    def unless(self, superseded: Callable[[], bool]) -> Iterator[None]:
        """Raise Cancelled from a statement under way as soon as `superseded` says so; it is asked about often."""
        self._connection.set_progress_handler(superseded, _STEPS)
        try:
            yield
        except LedgerError as error:
            if getattr(error.__cause__, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
                raise Cancelled from error
            raise
        finally:
            self._connection.set_progress_handler(None, 0)

    def back_up(self, target: Path, superseded: Callable[[], bool] = bool) -> None:
        """Copy the whole database as it is now to `target`, which appears under that name only when it is complete.

        Keeps no writer waiting. Raises Cancelled as soon as `superseded` says so; it is asked about often.
        """
        part = target.with_name(target.name + ".part")
        try:
            create_private(part)
            with (
                part.open("rb+") as file,
                closing(connect(part, "mode=rw")) as copy,
                self.reading(),
            ):
                self.rows("SELECT 1 FROM sqlite_master LIMIT 1")  # the moment that is copied
                self._connection.backup(copy, pages=_COPIED_PAGES, progress=_between(superseded, file.fileno()))
            part.replace(target)
        except (SQLiteError, OSError) as error:
            raise ledger_error(error, target) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def check_whole(self) -> None:
        """Read every page. Raises LedgerError, DAMAGED if one is."""
        self._check("1")

    def check_tables(self) -> Iterator[None]:
        """The same table by table, so that whoever has time can rest in between. Holds no lock meanwhile."""
        for (name,) in self.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"):
            self._check(f'"{name}"')
            yield

    def _check(self, what: str) -> None:
        with self.reported():
            verdict = str(self.value(f"PRAGMA quick_check({what})"))
            if verdict != "ok":
                raise ValueError(verdict)

    def close(self) -> None:
        """Close the connection; whoever closes last folds the write-ahead log into the file."""
        self._connection.close()

    @contextmanager
    def reported(self) -> Iterator[None]:
        """Turn failures of SQLite and of the file system, and values that cannot be, into LedgerError."""
        try:
            yield
        except (SQLiteError, OSError, ValueError, OverflowError) as error:
            raised = ledger_error(error, self.path)
            self.damaged |= raised.fault is LedgerFault.DAMAGED
            if raised.fault is LedgerFault.LOCKED:
                must_lock(self.path)
            raise raised from error

    def _still_there(self) -> None:
        """A file deleted or renamed under an open connection would swallow every commit in silence."""
        with suppress(OSError):
            if file_id(self.path) == self._file:
                return
        raise file_error(LedgerFault.OTHER, HistoryTrouble.MOVED, self.path)


def _between(superseded: Callable[[], bool], descriptor: int) -> Callable[[int, int, int], None]:
    """Between two steps of a backup: what was copied goes to the disk at once, a little at a time.

    Left to the system, a commit of the writer may find a gigabyte before it in the file system's log: 5 s on ext4.
    """

    def progress(_status: int, _remaining: int, _total: int) -> None:
        if superseded():
            raise Cancelled
        sync_file(descriptor)

    return progress
