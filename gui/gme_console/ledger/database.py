"""The one door to SQLite: connections, transactions and locks, every failure told as a LedgerError."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from gme_console.ledger.faults import fault_of, ledger_error, shown
from gme_console.ledger.records import Fault, LedgerError, Superseded

# A commit reaches the disk before it returns; F_FULLFSYNC matters on macOS only.
_PRAGMAS = ("synchronous = FULL", "fullfsync = ON", "foreign_keys = ON", "cell_size_check = ON")
_STEPS = 50_000
"""Steps of SQLite's machine between two questions whether to go on: one or two milliseconds."""

_COPIED_PAGES = 500
"""Pages that a backup copies between two such questions."""


class Database:
    """A connection to an existing SQLite file, for the thread that opened it. Methods raise LedgerError.

    `damaged` is True once SQLite, or a stored value that makes no sense, showed the file to be damaged.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.damaged = False
        self._connection = connection
        self._file = _file_id(path)

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
        return cls._connect(path, "mode=ro", busy_s)

    @classmethod
    def peek(cls, path: Path) -> Database:
        """Open to look only: no lock, no write-ahead log, no other file, so nothing in the folder changes."""
        return cls._connect(path, "mode=ro&immutable=1", 0)

    @classmethod
    def _connect(cls, path: Path, mode: str, busy_s: float) -> Database:
        try:
            connection = sqlite3.connect(_uri(path, mode), uri=True, timeout=busy_s, isolation_level=None)
            try:
                return cls(path, connection)
            except BaseException:
                connection.close()
                raise
        except (sqlite3.Error, OSError) as error:
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

    def change_many(self, sql: str, values: Iterable[tuple[Any, ...]]) -> None:
        """Run a statement once for each of `values`."""
        with self.reported():
            self._connection.executemany(sql, values)

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
            with suppress(sqlite3.Error):
                self._connection.rollback()
            raise

    @contextmanager
    def unless(self, superseded: Callable[[], bool]) -> Iterator[None]:
        """Raise Superseded from a statement under way as soon as `superseded` says so; it is asked about often."""
        self._connection.set_progress_handler(superseded, _STEPS)
        try:
            yield
        except LedgerError as error:
            if getattr(error.__cause__, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
                raise Superseded from error
            raise
        finally:
            self._connection.set_progress_handler(None, 0)

    def back_up(self, target: Path, superseded: Callable[[], bool] = bool) -> None:
        """Copy the whole database as it is now to `target`, which appears under that name only when it is complete.

        Keeps no writer waiting. Raises Superseded as soon as `superseded` says so; it is asked about often.
        """
        part = target.with_name(target.name + ".part")
        try:
            create_private(part)
            copy = sqlite3.connect(_uri(part, "mode=rw"), uri=True)
            try:
                with self.reading():
                    self.rows("SELECT 1 FROM sqlite_master LIMIT 1")  # the moment that is copied
                    self._connection.backup(copy, pages=_COPIED_PAGES, progress=_asking(superseded))
            finally:
                copy.close()
            part.replace(target)
        except (sqlite3.Error, OSError) as error:
            raise ledger_error(error, target) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def check_whole(self) -> None:
        """Read every page. Raises LedgerError, DAMAGED if one is."""
        with self.reported():
            verdict = str(self.value("PRAGMA quick_check(1)"))
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
        except (sqlite3.Error, OSError, ValueError, OverflowError) as error:
            raised = ledger_error(error, self.path)
            self.damaged |= raised.fault is Fault.DAMAGED
            raise raised from error

    def _still_there(self) -> None:
        """A file deleted or renamed under an open connection would swallow every commit in silence."""
        with suppress(OSError):
            if _file_id(self.path) == self._file:
                return
        raise LedgerError(
            Fault.OTHER,
            f"{shown(self.path)} was moved, replaced or deleted while the console was running. "
            "Close the console and open it again.",
        )


class FileLock:
    """A lock on a file of its own that the system lets go when the process ends, however it ends."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @classmethod
    def take(cls, path: Path, wait_s: float) -> FileLock | None:
        """The lock, or None if another holds it for longer than `wait_s` seconds. Raises LedgerError."""
        try:
            create_private(path)
            connection = sqlite3.connect(_uri(path, "mode=rw"), uri=True, timeout=wait_s, isolation_level=None)
            try:
                connection.execute("PRAGMA journal_mode = MEMORY")  # no second file
                connection.execute("BEGIN EXCLUSIVE")
            except BaseException:
                connection.close()
                raise
        except (sqlite3.Error, OSError) as error:
            if fault_of(error, path) is Fault.LOCKED:
                return None
            raise ledger_error(error, path) from error
        return cls(connection)

    def release(self) -> None:
        """Let the lock go."""
        self._connection.close()


def create_private(path: Path) -> bool:
    """Make an empty file that only its owner may read; False if there is one already. Raises OSError.

    An existing file is never opened: closing it would drop the locks that SQLite holds on it in this process
    (sqlite.org/howtocorrupt.html, 2.2). The -wal, -shm and -journal files take over the mode of theirs.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        return False
    return True


def _asking(superseded: Callable[[], bool]) -> Callable[[int, int, int], None]:
    def progress(_status: int, _remaining: int, _total: int) -> None:
        if superseded():
            raise Superseded

    return progress


def _file_id(path: Path) -> tuple[int, int]:
    stat = path.stat()
    return stat.st_dev, stat.st_ino


def _uri(path: Path, query: str) -> str:
    name = os.fsencode(path.absolute().as_posix())
    return f"file://{'' if name.startswith(b'/') else '/'}{quote(name)}?{query}"
