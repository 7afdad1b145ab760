"""What a failure of SQLite or of the file system means for the operator."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

from gme_console.api.detail import Detail
from gme_console.ledger.history_trouble import HistoryTrouble
from gme_console.ledger.records import LedgerError, LedgerFault

_ERRNO = {
    errno.ENOSPC: LedgerFault.FULL,
    errno.EDQUOT: LedgerFault.FULL,
    errno.EACCES: LedgerFault.READ_ONLY,
    errno.EPERM: LedgerFault.READ_ONLY,
    errno.EROFS: LedgerFault.READ_ONLY,
    errno.ENOLCK: LedgerFault.UNFIT,
}
_SQLITE = {
    "SQLITE_FULL": LedgerFault.FULL,
    "SQLITE_READONLY": LedgerFault.READ_ONLY,
    "SQLITE_PERM": LedgerFault.READ_ONLY,
    "SQLITE_BUSY": LedgerFault.LOCKED,
    "SQLITE_LOCKED": LedgerFault.LOCKED,
    "SQLITE_PROTOCOL": LedgerFault.LOCKED,
    "SQLITE_CORRUPT": LedgerFault.DAMAGED,
    "SQLITE_NOTADB": LedgerFault.DAMAGED,
}
NO_LOCKS = Detail(HistoryTrouble.NO_LOCKS)
NO_SHARED_MEMORY = Detail(HistoryTrouble.NO_SHARED_MEMORY)
_UNFIT = {
    "SQLITE_IOERR_SHMMAP": NO_SHARED_MEMORY,
    "SQLITE_IOERR_SHMOPEN": NO_SHARED_MEMORY,
    "SQLITE_IOERR_SHMSIZE": NO_SHARED_MEMORY,
    "SQLITE_IOERR_SHMLOCK": NO_LOCKS,
    "SQLITE_IOERR_LOCK": NO_LOCKS,
    "SQLITE_IOERR_RDLOCK": NO_LOCKS,
    "SQLITE_IOERR_UNLOCK": NO_LOCKS,
    "SQLITE_IOERR_CHECKRESERVEDLOCK": NO_LOCKS,
}
"""What SQLite tells of a call that the file system does not have (sqlite.org/rescode.html). Without locks it says BUSY
as well, like of a lock that somebody holds: see Database."""

_TOO_OLD = ("no such tokenizer: trigram", "no such module: fts5")
_TROUBLES = {
    LedgerFault.FULL: HistoryTrouble.FULL,
    LedgerFault.READ_ONLY: HistoryTrouble.READ_ONLY,
    LedgerFault.LOCKED: HistoryTrouble.LOCKED,
    LedgerFault.DAMAGED: HistoryTrouble.DAMAGED,
    LedgerFault.UNFIT: HistoryTrouble.UNFIT,
    LedgerFault.TOO_OLD: HistoryTrouble.TOO_OLD,
    LedgerFault.ABSENT: HistoryTrouble.UNUSABLE,
    LedgerFault.OTHER: HistoryTrouble.UNUSABLE,
}
_NO_SPACE = 64 * 1024
"""Bytes free below which an input/output error of SQLite is a full disk (it cannot grow its -shm file)."""


def ledger_error(error: Exception, path: Path) -> LedgerError:
    """The LedgerError for an sqlite3.Error, an OSError, or a ValueError from a senseless stored value."""
    fault = fault_of(error, path)
    why: str | Detail | None = error.strerror if isinstance(error, OSError) else None
    if fault is LedgerFault.UNFIT:
        why = _UNFIT.get(getattr(error, "sqlite_errorname", ""), NO_LOCKS)
    elif fault is LedgerFault.TOO_OLD:
        why = Detail(HistoryTrouble.SQLITE_SAYS, text=str(error))
    return fault_error(fault, path, why or str(error))


def fault_error(fault: LedgerFault, path: Path, why: str | Detail = "") -> LedgerError:
    """A LedgerError with what is usually to be said about the file `path`."""
    why = why.rstrip(".") if isinstance(why, str) else why
    return LedgerError(fault, Detail(_TROUBLES[fault], path=shown(path), why=why))


def file_error(fault: LedgerFault, trouble: HistoryTrouble, path: Path, **words: str | int | Detail) -> LedgerError:
    """A LedgerError with what is to be said about a file in just this case."""
    return LedgerError(fault, Detail(trouble, path=shown(path), **words))


def shown(path: Path) -> str:
    """The path as text that can always be stored and printed, whatever bytes the file system holds."""
    return os.fsencode(path).decode("utf-8", "replace")


def fault_of(error: Exception, path: Path) -> LedgerFault:
    """The class of a failure met while using `path`."""
    if isinstance(error, OSError):
        return _ERRNO.get(error.errno or 0, LedgerFault.OTHER)
    if isinstance(error, ValueError):  # of what was read; what cannot be written is not the file's fault
        return LedgerFault.OTHER if isinstance(error, UnicodeEncodeError) else LedgerFault.DAMAGED
    name: str = getattr(error, "sqlite_errorname", "")
    for prefix, fault in _SQLITE.items():
        if name.startswith(prefix):
            return fault
    if name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")):
        fault = _fault_of_folder(path)
        return LedgerFault.UNFIT if fault is LedgerFault.OTHER and name in _UNFIT else fault
    if str(error).startswith(_TOO_OLD):
        return LedgerFault.TOO_OLD
    # Python's sqlite3 gives no code for a text that is not UTF-8.
    return LedgerFault.DAMAGED if str(error).startswith("Could not decode to UTF-8") else LedgerFault.OTHER


def _fault_of_folder(path: Path) -> LedgerFault:
    try:
        full = shutil.disk_usage(path.parent).free < _NO_SPACE
    except OSError:
        return LedgerFault.OTHER
    if full:
        return LedgerFault.FULL
    writable = os.access(path.parent, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids)
    return LedgerFault.OTHER if writable else LedgerFault.READ_ONLY
