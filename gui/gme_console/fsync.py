"""Making what was written survive a power cut, as far as the file system can."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

_CANNOT = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
"""The file system knows no such call; what was written is there all the same (fsync(2), EINVAL)."""


def sync_file(descriptor: int) -> None:
    """Before a file gets its name. Raises OSError when its content did not reach the disk."""
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT:
            raise


def sync_folder(folder: Path) -> None:
    """After a file got its name, which nothing can undo: never raises. Windows cannot open a folder for this."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
