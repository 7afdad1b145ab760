"""Opening the history: told from foreign and newer files, checked, brought up to date, open rows closed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from gme_console.ledger.errors import HistoryTrouble, LedgerError, LedgerFault, file_error, ledger_error
from gme_console.ledger.instances import (
    Instance,
    Others,
    alone_in,
    clear,
    is_suspect,
    suspect,
)
from gme_console.ledger.records import Opened
from gme_console.ledger.sqlite.database import Database
from gme_console.ledger.sqlite.database_files import create_private
from gme_console.ledger.sqlite.migrating import give_space_back, migrate, use_write_ahead_log, version_of
from gme_console.ledger.sqlite.schema import MIGRATIONS, Migration
from gme_console.ledger.sqlite.search_index import leave_joining
from gme_console.ledger.writes.crash_recovery import busy_consoles, close_left_open, drop_unmade

if TYPE_CHECKING:
    from gme_console.api.detail import Detail

FILE = "history.sqlite3"
_SIDE_FILES = ("-wal", "-shm", "-journal")
OPENING_S = 15.0
"""Seconds to wait for another console that is just opening."""

BUSY_S = 3.0
"""Seconds to wait for another program's lock on the history before giving up with LedgerFault.LOCKED."""

CHECKED_AT_ONCE = 16_384
"""Pages of a history that is read whole while it is opened after a bad end; 64 MB take a tenth of a second."""


class History(NamedTuple):
    """An open history and this console's presence beside it."""

    database: Database
    presence: Instance
    opened: Opened

    def close(self) -> None:
        """A row still open is shown as unknown by the next console that opens it."""
        self.database.close()
        if self.database.damaged:
            suspect(self.database.path.parent)
        self.presence.leave()


def open_history(
    folder: Path,
    now_us: Callable[[], int],
    *,
    busy_s: float = BUSY_S,
    migrations: tuple[Migration, ...] = MIGRATIONS,
    opening_s: float = OPENING_S,
    say: Callable[[Detail], str] | None = None,
) -> History:
    """Open the history in `folder`, making both if need be, for the thread that calls this. Raises LedgerError.

    Consoles open one after the other, and wait up to `opening_s` seconds for that. A damaged file is set aside and a
    new one begun, unless another console works with it: then DAMAGED is raised and nothing changes. `now_us` gives unix
    microseconds; `say` puts messages that are ours to say in words, by which their rows are found.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except FileExistsError as error:
        raise file_error(LedgerFault.OTHER, HistoryTrouble.FILE_FOR_FOLDER, folder) from error
    except OSError as error:
        raise ledger_error(error, folder) from error
    with alone_in(folder, opening_s):
        presence = Instance.register(folder)
        try:
            others = presence.others()
            opening = _Opening(folder / FILE, others, now_us(), busy_s, migrations)
            database, opened = opening.run()
            clear(folder, others)
        except BaseException:
            presence.leave()
            raise
    database.say = say or database.say
    return History(database, presence, opened)


class _Opening(NamedTuple):
    path: Path
    others: Others
    at_us: int
    busy_s: float
    migrations: tuple[Migration, ...]

    def run(self) -> tuple[Database, Opened]:
        if _lost_its_log(self.path):
            return self._begin_anew()
        try:
            return self._open()
        except LedgerError as error:
            if error.fault is not LedgerFault.DAMAGED:
                raise
        return self._begin_anew()

    def _begin_anew(self) -> tuple[Database, Opened]:
        if self.others.live:
            raise file_error(LedgerFault.DAMAGED, HistoryTrouble.DAMAGED_IN_USE, self.path)
        aside = _set_aside(self.path, self.at_us)
        database, opened = self._open()
        return database, opened._replace(set_aside=aside)

    def _open(self) -> tuple[Database, Opened]:
        self._identify()
        database = Database.open(self.path, self.busy_s)
        try:
            self._check(database)
            backup = self._bring_up_to_date(database)
            use_write_ahead_log(database)
            _look(database)
            leave_joining(database)
            dead = busy_consoles(database) - self.others.live
            interrupted = close_left_open(database, dead, self.at_us)
            with database.writing():
                drop_unmade(database, self.others.live)
            return database, Opened(backup=backup, interrupted=interrupted)
        except BaseException:
            database.close()
            raise

    def _identify(self) -> None:
        """Make the file if there is none; else refuse a foreign or newer one before anything can touch it."""
        try:
            if create_private(self.path) or _has_content(self.path, "-journal"):
                return  # what a hot journal is about to undo tells nothing
            if not self.path.is_file():
                raise file_error(LedgerFault.OTHER, HistoryTrouble.FILE_IN_THE_WAY, self.path)
        except OSError as error:
            raise ledger_error(error, self.path) from error
        glance = Database.peek(self.path)
        try:
            version_of(glance, len(self.migrations))
        except LedgerError as error:
            if error.fault is not LedgerFault.DAMAGED or not _has_content(self.path, "-wal"):
                raise  # else the log may hold what heals the file, and opening it will tell
        finally:
            glance.close()

    def _check(self, database: Database) -> None:
        """Read the whole file if that is called for and nobody has to wait long; else backups.check_later does.

        A console that died cannot have damaged the file, only what made the console die.
        """
        folder = self.path.parent
        if not is_suspect(folder):
            left_log = not self.others.live and _has_content(self.path, "-wal")
            if not self.others.stale and not left_log:
                return
            if database.value("PRAGMA page_count") > CHECKED_AT_ONCE:
                return
        database.check_whole()

    def _bring_up_to_date(self, database: Database) -> Path | None:
        version = version_of(database, len(self.migrations))
        if version == len(self.migrations):
            return None
        if self.others.live:
            raise file_error(LedgerFault.LOCKED, HistoryTrouble.OLDER_IN_USE, self.path)
        backup = self._back_up(database, version)
        if version == 0:
            give_space_back(database)
        migrate(database, version, self.migrations)
        if backup is not None:
            give_space_back(database)
            with suppress(LedgerError):
                # So that the file itself, not only its log, tells its version to an older console.
                database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        return backup

    def _back_up(self, database: Database, version: int) -> Path | None:
        if not database.value("SELECT count(*) FROM sqlite_master"):
            return None
        folder = self.path.parent / "backups"
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise ledger_error(error, folder) from error
        target = _free_name(folder, f"history-v{version}-{_stamp(self.at_us)}")
        database.back_up(target)
        return target


def _look(database: Database) -> None:
    """Read an end of each tree, cheap at any size; a file cut short shows already at the first page."""
    database.rows("SELECT * FROM recording ORDER BY id DESC LIMIT 1")
    database.rows("SELECT * FROM recording WHERE removed_us IS NULL ORDER BY created_us DESC LIMIT 1")
    database.rows("SELECT * FROM request ORDER BY id DESC LIMIT 1")
    database.rows("SELECT * FROM file ORDER BY recording_id DESC LIMIT 1")


def _lost_its_log(path: Path) -> bool:
    """Whether a write-ahead log lies beside no file or an empty one: SQLite would delete it unread."""
    return _has_content(path, "-wal") and not _has_content(path, "")


def _has_content(path: Path, suffix: str) -> bool:
    try:
        return path.with_name(path.name + suffix).stat().st_size > 0
    except FileNotFoundError:
        return False
    except OSError as error:
        raise ledger_error(error, path) from error


def _set_aside(path: Path, at_us: int) -> Path:
    aside = _free_name(path.parent, f"history.damaged-{_stamp(at_us)}")
    try:
        # The file first: left without its log it would pass for whole.
        for suffix in ("", *_SIDE_FILES):
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.rename(aside.with_name(aside.name + suffix))
    except OSError as error:
        raise ledger_error(error, path) from error
    return aside


def _free_name(folder: Path, stem: str) -> Path:
    names = (f"{stem}.sqlite3" if n == 1 else f"{stem}-{n}.sqlite3" for n in count(1))
    return next(
        folder / name for name in names if not any((folder / (name + suffix)).exists() for suffix in ("", *_SIDE_FILES))
    )


def _stamp(at_us: int) -> str:
    return datetime.fromtimestamp(at_us / 1_000_000, UTC).strftime("%Y%m%dT%H%M%SZ")
