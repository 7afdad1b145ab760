"""A file for the operator that appears whole or not at all, readable by its owner only."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import count
from pathlib import Path
from types import TracebackType

from gme_console.ledger.errors import HistoryTrouble, LedgerError, LedgerFault, fault_of, file_error
from gme_console.system import sync_file

_SYNC_EVERY = 1_000_000
"""Characters that go to the disk at once: more would keep the history's next commit waiting (see Database.back_up)."""

_TROUBLES = {LedgerFault.FULL: HistoryTrouble.FILE_FULL, LedgerFault.READ_ONLY: HistoryTrouble.FILE_READ_ONLY}


class PrivateFile:
    """Text in UTF-8, written beside `path` as FILE.part first. Methods raise LedgerError.

    Used as a context: left without `commit`, nothing of it remains.
    """

    def __init__(self, path: Path, *, replace: bool) -> None:
        """`replace`: whether a file that is there may be replaced."""
        self._path = path
        self._replace = replace
        if not replace:
            self._must_be_free()
        try:
            self._part, descriptor = _create_part(path)
        except OSError as error:
            raise self._error_of(error) from error
        self._file = os.fdopen(descriptor, "w", encoding="utf-8", newline="")
        self._unsynced = 0
        self._has_part = True

    def __enter__(self) -> PrivateFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.drop()

    def write(self, text: str) -> None:
        try:
            self._file.write(text)
            self._unsynced += len(text)
            if self._unsynced > _SYNC_EVERY:
                self._sync()
        except OSError as error:
            raise self._error_of(error) from error

    def commit(self) -> None:
        """Everything is written: give the file its name."""
        try:
            self._sync()
            self._file.close()
            if self._replace:
                self._part.replace(self._path)
            else:
                self._give_free_name()
        except OSError as error:
            raise self._error_of(error) from error
        self._has_part = False

    def _sync(self) -> None:
        self._file.flush()
        sync_file(self._file.fileno())
        self._unsynced = 0

    def drop(self) -> None:
        """Leave nothing behind; without effect after `commit`."""
        with suppress(OSError):  # what is still to be written may not fit on the disk
            self._file.close()
        if self._has_part:  # else a file of that name is somebody else's by now
            self._has_part = False
            with suppress(OSError):
                self._part.unlink(missing_ok=True)

    def _give_free_name(self) -> None:
        """A link never takes the place of another file; where there are none, looking first has to do."""
        try:
            os.link(self._part, self._path)
        except OSError:
            if not self._has_its_name():  # an answer that NFS lost is no failure
                self._must_be_free()
                self._part.replace(self._path)
                return
        with suppress(OSError):  # the file is whole under its name
            self._part.unlink()

    def _has_its_name(self) -> bool:
        with suppress(OSError):
            return os.path.samefile(self._part, self._path)
        return False

    def _must_be_free(self) -> None:
        if os.path.lexists(self._path):
            raise file_error(LedgerFault.OTHER, HistoryTrouble.FILE_IS_THERE, self._path)

    def _error_of(self, error: OSError) -> LedgerError:
        fault = fault_of(error, self._path)
        trouble = _TROUBLES.get(fault, HistoryTrouble.FILE_NOT_WRITTEN)
        return file_error(fault, trouble, self._path, why=error.strerror or str(error))


def _create_part(path: Path) -> tuple[Path, int]:
    """A new file; one that is there may be somebody else's."""
    for number in count(1):
        part = path.with_name(path.name + (".part" if number == 1 else f".{number}.part"))
        with suppress(FileExistsError):
            return part, os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    raise AssertionError("names do not end")
