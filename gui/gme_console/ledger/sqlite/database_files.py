"""The files of the history as such: made private, told apart, locked."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from gme_console.ledger.errors import NO_LOCKS, LedgerError, LedgerFault, fault_error, fault_of, ledger_error
from gme_console.ledger.sqlite.sqlite_connection import Connection, SQLiteError, connect


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


def file_id(path: Path) -> tuple[int, int]:
    """What stays the same while it is the same file. Raises OSError."""
    stat = path.stat()
    return stat.st_dev, stat.st_ino


class FileLock:
    """A lock on a file of its own that the system lets go when the process ends, however it ends."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @classmethod
    def take(cls, path: Path, wait_s: float) -> FileLock | None:
        """The lock, or None if another holds it for longer than `wait_s` seconds. Raises LedgerError."""
        lock = cls._try(path, 0)
        if lock is None:
            must_lock(path)
            lock = cls._try(path, wait_s) if wait_s else None
        return lock

    @classmethod
    def _try(cls, path: Path, wait_s: float) -> FileLock | None:
        try:
            create_private(path)
            connection = connect(path, "mode=rw", wait_s)
            try:
                connection.execute("PRAGMA journal_mode = MEMORY")  # no second file
                connection.execute("BEGIN EXCLUSIVE")
            except BaseException:
                connection.close()
                raise
        except (SQLiteError, OSError) as error:
            if fault_of(error, path) is LedgerFault.LOCKED:
                return None
            raise ledger_error(error, path) from error
        return cls(connection)

    def release(self) -> None:
        """Let the lock go."""
        self._connection.close()


def must_lock(path: Path) -> None:
    """To be called when `path` seems to be locked: raises UNFIT where nothing can be.

    SQLite reports a lock that cannot be had, ENOLCK, like one that somebody else has. Nobody has one that is new.
    """
    probe = path.with_name(f".lock-{os.urandom(8).hex()}")
    try:
        lock = FileLock._try(probe, 0)
    except LedgerError as error:
        if error.fault is LedgerFault.UNFIT:
            raise fault_error(LedgerFault.UNFIT, path, NO_LOCKS) from error
        return
    finally:
        with suppress(OSError):
            probe.unlink(missing_ok=True)
    if lock is None:
        raise fault_error(LedgerFault.UNFIT, path, NO_LOCKS)
    lock.release()
