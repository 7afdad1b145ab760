"""Where the console keeps its files."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def default_folder() -> Path:
    """The user's data folder for this program; known without Qt."""
    return _base() / "gme-console"


def _base() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or _home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return _home() / "Library" / "Application Support"
    named = os.path.expanduser(os.environ.get("XDG_DATA_HOME", ""))
    return Path(named) if Path(named).is_absolute() else _home() / ".local" / "share"


def _home() -> Path:
    """For a user without one, as many a service's, a place where nothing can be written: the window says so then."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(os.sep)
