"""What keeps the ledger from doing what was asked, and what a failure of SQLite or of the file system means."""

from __future__ import annotations

import errno
import os
import shutil
from enum import StrEnum
from pathlib import Path

from gme_console.api.detail import Detail


class HistoryTrouble(StrEnum):
    """After each code what its sentence is filled with; `path` is a file or folder, `why` half a sentence."""

    FULL = "disk_full"  # path
    READ_ONLY = "history_read_only"  # path
    LOCKED = "history_locked"  # path
    DAMAGED = "history_damaged"  # path
    UNFIT = "history_unfit"  # path, why: one of the next two
    NO_LOCKS = "no_file_locks"
    NO_SHARED_MEMORY = "no_shared_memory"
    TOO_OLD = "sqlite_too_old"  # path, why: one of the next two
    SQLITE_SAYS = "sqlite_says"  # text
    SQLITE_IS = "sqlite_is"  # version
    UNUSABLE = "history_unusable"  # path, why: foreign, or one of the next four
    NO_REQUEST = "no_request"  # number
    NOT_PLANNED_HERE = "not_planned_here"  # number
    NO_ROW = "no_row"  # number
    LINE_WAS_SENT = "line_was_sent"  # line
    NO_BATCH = "no_batch"  # number
    ROW_OF_OTHER_TASK = "row_of_other_task"  # number, TaskId
    OF_OLDER_CONSOLE = "of_older_console"
    # opening
    FILE_FOR_FOLDER = "file_for_folder"  # path
    FILE_IN_THE_WAY = "file_in_the_way"  # path
    DAMAGED_IN_USE = "damaged_in_use"  # path
    OLDER_IN_USE = "older_in_use"  # path
    OTHER_PROGRAM = "other_program"  # path
    NEWER_HISTORY = "newer_history"  # path, version, known
    NOT_LOCKED = "not_locked"  # path
    OPENED_FOR_LONG = "opened_for_long"  # path, n seconds
    MOVED = "history_moved"  # path
    # writing
    HALF_CHARACTER = "half_character"  # path
    NO_ROOM_FOR_BACKUP = "no_room_for_backup"  # path, wanted, free: MB
    # export
    FILE_FULL = "file_full"  # path
    FILE_READ_ONLY = "file_read_only"  # path
    FILE_NOT_WRITTEN = "file_not_written"  # path, why
    FILE_IS_THERE = "file_is_there"  # path
    NO_FORMAT = "no_format"  # path, csv, lines
    ROWS_CHANGED = "rows_changed"  # path
    # import
    NO_FILE = "no_file"  # path
    NOT_A_FILE = "not_a_file"  # path
    FILE_NOT_READABLE = "file_not_readable"  # path
    NO_HISTORY = "no_history"  # path
    NEWER_FILE = "newer_file"  # path
    WRONG_LINE = "wrong_line"  # path, line, why: foreign, or one of the following
    CUT_OFF = "cut_off"
    NO_OBJECT = "no_object"
    AFTER_THE_END = "after_the_end"
    LINES_MISSING = "lines_missing"
    LINE_TOO_LONG = "line_too_long"
    NO_LISTS = "no_lists"
    LIVE_WITHOUT_TASK = "live_without_task"  # state
    FIELD_NOT_KNOWN = "field_not_known"  # field, what
    FIELD_ABSENT = "field_absent"  # field, what
    FIELD_WRONG = "field_wrong"  # field, what, value
    THE_ROW = "the_row"
    A_REQUEST = "a_request"
    A_FILE = "a_file"
    NO_SUCH_BODY = "no_such_body"  # action


class LedgerFault(StrEnum):
    """What keeps the ledger from working."""

    FULL = "full"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    DAMAGED = "damaged"
    NEWER = "newer"
    ABSENT = "absent"  # the history is well, but does not hold that row or request
    UNFIT = "unfit"  # the file system cannot do what a history needs
    TOO_OLD = "too_old"  # the SQLite that Python has cannot
    OTHER = "other"


class LedgerError(Exception):
    """The ledger could not do what was asked; it brings a Detail with a whole sentence's worth of HistoryTrouble."""

    def __init__(self, fault: LedgerFault, message: str | Detail) -> None:
        super().__init__(message)
        self.fault = fault


class Cancelled(Exception):
    """What was being read is not wanted any more."""


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
"""What SQLite says of a call that the file system does not have (sqlite.org/rescode.html). Without locks it says BUSY
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
