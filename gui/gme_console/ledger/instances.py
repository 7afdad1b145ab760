"""Which consoles share a data folder, and which of them still run."""

from __future__ import annotations

import os
from collections.abc import Iterator, Set
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from gme_console.ledger.errors import HistoryTrouble, LedgerError, LedgerFault, file_error, ledger_error
from gme_console.ledger.sqlite.database_files import FileLock, create_private

_FOLDER = "consoles"
_SUSPECT = "suspect"

LOOK_S = 3.0
"""Seconds to wait, after opening, for another console that is just opening."""


class Others(NamedTuple):
    """The other consoles of the folder: ids of those that run, files of those that ended without leaving."""

    live: frozenset[str]
    stale: tuple[Path, ...]


class Instance:
    """A console's claim to be alive: a file that it holds locked for as long as it runs."""

    def __init__(self, path: Path, lock: FileLock) -> None:
        self.console = path.stem
        self._path = path
        self._lock = lock

    @classmethod
    def register(cls, folder: Path) -> Instance:
        """Announce a new console with an id never used before. Raises LedgerError."""
        path = folder / _FOLDER / f"{os.urandom(8).hex()}.lock"
        lock = FileLock.take(path, 0)
        if lock is None:
            raise file_error(LedgerFault.LOCKED, HistoryTrouble.NOT_LOCKED, path)
        return cls(path, lock)

    def others(self) -> Others:
        """Look at every other console's file. Raises LedgerError."""
        try:
            paths = [path for path in self._path.parent.glob("*.lock") if path != self._path]
        except OSError as error:
            raise ledger_error(error, self._path.parent) from error
        live = {path.stem for path in paths if _held(path)}
        return Others(frozenset(live), tuple(path for path in paths if path.stem not in live))

    def live(self) -> frozenset[str]:
        """Ids of the consoles that run now, this one too, for use after opening. Raises LedgerError.

        Looking takes each other's lock for a moment, so it waits up to LOOK_S for a console that is opening.
        """
        with alone_in(self._path.parent.parent, LOOK_S):
            return self.others().live | {self.console}

    def ended(self, consoles: Set[str]) -> frozenset[str]:
        """Those that run no more. None while another console opens for longer, which looks for the same itself."""
        if not consoles:
            return frozenset()
        try:
            return frozenset(consoles - self.live())
        except LedgerError as error:
            if error.fault is not LedgerFault.LOCKED:
                raise
            return frozenset()

    def leave(self) -> None:
        """Take the claim back."""
        self._lock.release()
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


@contextmanager
def alone_in(folder: Path, wait_s: float) -> Iterator[None]:
    """Keep other consoles from opening the folder meanwhile; LedgerError LOCKED after `wait_s` seconds."""
    try:
        (folder / _FOLDER).mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise ledger_error(error, folder / _FOLDER) from error
    lock = FileLock.take(folder / _FOLDER / "opening", wait_s)
    if lock is None:
        raise file_error(LedgerFault.LOCKED, HistoryTrouble.OPENED_FOR_LONG, folder, n=round(wait_s))
    try:
        yield
    finally:
        lock.release()


def suspect(folder: Path) -> None:
    """Leave word that damage was met, so that whoever opens the history next checks it whole."""
    with suppress(OSError):
        create_private(folder / _FOLDER / _SUSPECT)


def is_suspect(folder: Path) -> bool:
    """Whether damage was met since the history was last checked whole."""
    return (folder / _FOLDER / _SUSPECT).exists()


def clear(folder: Path, others: Others) -> None:
    """Forget suspicion and the consoles that ended without leaving."""
    for path in (*others.stale, folder / _FOLDER / _SUSPECT):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _held(path: Path) -> bool:
    """Whether the console of this file runs; in doubt it does, and its rows are left alone."""
    try:
        lock = FileLock.take(path, 0)
    except LedgerError as error:
        return error.fault is not LedgerFault.DAMAGED
    if lock is None:
        return True
    lock.release()
    return False
