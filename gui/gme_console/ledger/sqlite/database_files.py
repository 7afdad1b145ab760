"""The files of the history as such: made private, told apart, named to SQLite."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote


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


def uri_of(path: Path, query: str) -> str:
    """The path as SQLite takes it, with what is wanted of it."""
    name = os.fsencode(path.absolute().as_posix())
    return f"file://{'' if name.startswith(b'/') else '/'}{quote(name)}?{query}"
