"""Files that several consoles share: one writer at a time, and damaged ones are moved out of the way."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PAUSE = 0.02
_CANNOT = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL})


class NoLocks(OSError):
    """The file system cannot lock files."""


@contextmanager
def exclusive(path: Path, seconds: float) -> Iterator[None]:
    """Holds the lock file `path`, made when missing and never removed; the death of a process frees it.

    Blocks for at most `seconds`, then raises TimeoutError; NoLocks where there are no locks; any other OSError is the
    file system's own.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        deadline = time.monotonic() + seconds
        while not _is_locked_now(descriptor):
            if time.monotonic() >= deadline:
                raise TimeoutError(f"{path.name} is held by another process")
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(descriptor)


def hold(path: Path) -> bool:
    """Holds the lock file `path` from now on, until the process ends; False while another process does.

    Does not wait. Raises as `exclusive`.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    held = False
    try:
        held = _is_locked_now(descriptor)
    finally:
        if not held:
            os.close(descriptor)
    return held


def move_aside(path: Path) -> Path:
    """Gives a damaged file another name, beside its own; the caller has the lock. Raises OSError."""
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    number, aside = 1, path.with_name(f"{path.name}.damaged-{stamp}")
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    path.rename(aside)
    return aside


def _is_locked_now(descriptor: int) -> bool:
    try:
        return _try_lock(descriptor)
    except OSError as error:
        if error.errno in _CANNOT:
            raise NoLocks(error.errno, error.strerror) from error
        raise


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        """Closing the descriptor unlocks."""
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        """Closing the descriptor unlocks."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
