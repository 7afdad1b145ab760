"""Daily copies of the history, the newest few of them kept. The copies made before migrations are not touched."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from gme_console.ledger.errors import (
    Cancelled,
    HistoryTrouble,
    LedgerError,
    LedgerFault,
    fault_error,
    file_error,
    ledger_error,
)
from gme_console.ledger.instances import suspect
from gme_console.ledger.opening import FILE
from gme_console.ledger.reader import open_to_read
from gme_console.ledger.sqlite.database import Database
from gme_console.ledger.sqlite.database_files import FileLock

ROOM = 1.5
"""Free space that a backup wants, as a multiple of the size of the history."""

_FOLDER = "backups"
_DAILY = re.compile(r"history-\d{8}\.sqlite3")
_SIDE_FILES = ("-wal", "-shm", "-journal")
_CONTENT = """
    SELECT
        (SELECT count(*) || '/' || count(removed_us) || '/' || COALESCE(max(changed_us), 0) || '/'
            || COALESCE(max(confirmed_us), 0) || '/' || COALESCE(max(removed_us), 0) FROM recording),
        (SELECT count(*) || '/' || COALESCE(max(id), 0) || '/' || COALESCE(max(done_us), 0) || '/'
            || COALESCE(max(settled_us), 0) FROM request),
        (SELECT count(*) || '/' || COALESCE(max(seen_us), 0) FROM file)
"""
"""Differs between two states of one history whenever something was written in between."""


def back_up_daily(folder: Path, at_us: int, keep: int, superseded: Callable[[], bool]) -> Path | None:
    """Make today's backup of the history in `folder` if it changed since the newest one; None if none was due.

    `at_us` is unix microseconds; a day is one of UTC. The newest `keep` are kept; 0 makes none. Raises LedgerError,
    and Cancelled when `superseded` says so meanwhile; neither leaves a half backup.
    """
    day = datetime.fromtimestamp(at_us / 1_000_000, UTC).strftime("%Y%m%d")
    target = folder / _FOLDER / f"history-{day}.sqlite3"
    if not keep or target.exists():
        return None
    newest = max((path for path in daily_backups(folder) if path.name < target.name), default=None)
    if newest is not None and not _written_since(folder, newest, at_us):
        return None
    lock = _take_lock(folder)
    if lock is None:
        return None  # another console is at it
    try:
        database = open_to_read(folder)
        try:
            if newest is not None and _content(database) == _content_of(newest):
                with suppress(OSError):
                    os.utime(newest)  # only the log was folded in; not to be compared again
                return None
            _make(database, target, superseded)
        finally:
            database.close()
        _forget_old(folder, keep, target)
    except OSError as error:
        raise ledger_error(error, target) from error
    finally:
        lock.release()
    return target


def daily_backups(folder: Path) -> list[Path]:
    """The whole daily backups of the history in `folder`, in no order. Raises LedgerError."""
    try:
        return [path for path in (folder / _FOLDER).glob("history-*") if _DAILY.fullmatch(path.name)]
    except OSError as error:
        raise ledger_error(error, folder / _FOLDER) from error


def _take_lock(folder: Path) -> FileLock | None:
    try:
        (folder / _FOLDER).mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise ledger_error(error, folder / _FOLDER) from error
    return FileLock.take(folder / _FOLDER / "lock", 0)


def _make(database: Database, target: Path, superseded: Callable[[], bool]) -> None:
    """Copy, check that the copy is whole, and only then give it its name."""
    _want_room(database.path, target)
    copy = target.with_name(target.name + ".copy")
    try:
        for left in target.parent.glob("history-*.copy*"):
            with suppress(OSError):
                left.unlink(missing_ok=True)  # of a console that was killed
        database.back_up(copy, superseded)
        if not _is_sound(copy, superseded):
            suspect(target.parent.parent)
            raise fault_error(LedgerFault.DAMAGED, database.path)
        copy.replace(target)
    finally:
        with suppress(OSError):
            copy.unlink(missing_ok=True)


def _want_room(history: Path, target: Path) -> None:
    log = history.with_name(history.name + "-wal")
    size = history.stat().st_size + (log.stat().st_size if log.exists() else 0)
    free = shutil.disk_usage(target.parent).free
    if free < ROOM * size:
        raise file_error(
            LedgerFault.FULL,
            HistoryTrouble.NO_ROOM_FOR_BACKUP,
            history,
            wanted=round(ROOM * size / 1e6),
            free=round(free / 1e6),
        )


def _is_sound(copy: Path, superseded: Callable[[], bool]) -> bool:
    database = Database.peek(copy)
    try:
        with database.unless(superseded):
            database.check_whole()
    except LedgerError as error:
        if error.fault is LedgerFault.DAMAGED:
            return False
        raise
    finally:
        database.close()
    return True


def _written_since(folder: Path, backup: Path, at_us: int) -> bool:
    """Whether the files say that something may have been written: cheap, and at times too careful."""
    made = backup.stat().st_mtime
    if made > at_us / 1_000_000:
        return True  # the clock was ahead then, and what it says of the files since is nothing
    files = [path for suffix in ("", "-wal") if (path := folder / (FILE + suffix)).exists()]
    return any(path.stat().st_mtime >= made for path in files)


def _content_of(backup: Path) -> tuple[object, ...] | None:
    try:
        database = Database.peek(backup)
    except LedgerError:
        return None
    try:
        return _content(database)
    except LedgerError:
        return None  # of an older version, or damaged
    finally:
        database.close()


def _content(database: Database) -> tuple[object, ...]:
    with database.reading():
        return database.rows(_CONTENT)[0]


def _forget_old(folder: Path, keep: int, made: Path) -> None:
    """Those of a later day than `made` were made while the clock was ahead: the first to go."""
    oldest_first = sorted(daily_backups(folder), key=lambda path: (path.name <= made.name, path.name))
    for path in oldest_first[:-keep]:
        for suffix in ("", *_SIDE_FILES):
            with suppress(OSError):  # today's is made; the old one goes another day
                path.with_name(path.name + suffix).unlink(missing_ok=True)


def check_later(folder: Path, superseded: Callable[[], bool]) -> None:
    """Read every page, beside consoles that use the history; whoever opens a damaged one next sets it aside.

    Raises LedgerError, and Cancelled as soon as `superseded` says so.
    """
    database = open_to_read(folder)
    try:
        with database.unless(superseded):
            for _ in database.check_tables():
                if superseded():
                    raise Cancelled
    except LedgerError as error:
        if error.fault is LedgerFault.DAMAGED:
            suspect(folder)
        raise
    finally:
        database.close()
