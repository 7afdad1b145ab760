"""What a failure of SQLite or of the file system means for the operator."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

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
NO_LOCKS = "that cannot lock files, so that consoles would write over each other"
NO_SHARED_MEMORY = "without shared memory, where consoles would hinder each other"
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
_SENTENCES = {
    LedgerFault.FULL: "The disk is full: nothing more can be written to {path}. Free some space, then try again.",
    LedgerFault.READ_ONLY: "{path} cannot be written: the folder, the file or the disk is read-only for this user. "
    "Allow writing there, or choose another folder with --data-dir.",
    LedgerFault.LOCKED: "Another program keeps {path} locked. Wait a moment or close that program, then try again.",
    LedgerFault.DAMAGED: "{path} is damaged. Nothing was deleted. Close every console and open it again: "
    "the file is then set aside and a new history begun.",
    LedgerFault.UNFIT: "{path} lies on a file system {detail}. "
    "Choose a folder on a disk of this computer with --data-dir.",
    LedgerFault.TOO_OLD: "{path} cannot be used: the console needs SQLite 3.34 or newer "
    "with its full-text search (FTS5), and {detail}. Start it with a Python that has a newer one.",
    LedgerFault.ABSENT: "{path} cannot be used: {detail}.",
    LedgerFault.OTHER: "{path} cannot be used: {detail}.",
}
_NO_SPACE = 64 * 1024
"""Bytes free below which an input/output error of SQLite is a full disk (it cannot grow its -shm file)."""


def ledger_error(error: Exception, path: Path) -> LedgerError:
    """The LedgerError for an sqlite3.Error, an OSError, or a ValueError from a senseless stored value."""
    fault = fault_of(error, path)
    detail = error.strerror if isinstance(error, OSError) else None
    if fault is LedgerFault.UNFIT:
        detail = _UNFIT.get(getattr(error, "sqlite_errorname", ""), NO_LOCKS)
    elif fault is LedgerFault.TOO_OLD:
        detail = f"this one says “{error}”"
    return fault_error(fault, path, detail or str(error))


def fault_error(fault: LedgerFault, path: Path, detail: str = "") -> LedgerError:
    """A LedgerError with the usual sentence about the file `path`."""
    sentence = _SENTENCES[fault].format(path=shown(path), detail=detail.rstrip("."))
    return LedgerError(fault, sentence)


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
