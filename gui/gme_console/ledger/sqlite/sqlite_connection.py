"""The one module that imports sqlite3: how a file is opened, and what it raises."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

Connection = sqlite3.Connection
SQLiteError = sqlite3.Error


def version() -> tuple[int, int, int]:
    """Of SQLite itself."""
    return sqlite3.sqlite_version_info


def connect(path: Path, query: str, busy_s: float = 0) -> Connection:
    """Open an existing file, waiting up to `busy_s` seconds for the locks of others. Raises SQLiteError and OSError.

    `query` is what is wanted of it (sqlite.org/uri.html). Transactions begin and end by statements alone.
    """
    name = os.fsencode(path.absolute().as_posix())
    address = f"file://{'' if name.startswith(b'/') else '/'}{quote(name)}?{query}"
    return sqlite3.connect(address, uri=True, timeout=busy_s, isolation_level=None)
