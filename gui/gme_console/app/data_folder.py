"""Where the console keeps its files: the folder, who may read it, and which console was there first."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from gme_console.profiles.shared_file import hold
from gme_console.ui.texts.shell_text import no_folder

LOG_NAME = "console.log"
LOCK_NAME = "first.lock"


def default_folder() -> Path:
    """The user's data folder for this program; Qt is not asked for it."""
    return _base() / "gme-console"


def make_private(folder: Path) -> str:
    """Makes the folder, readable by its owner only, if it is not there; why that cannot be, else empty."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        return no_folder(error.filename or folder, error.strerror)
    return ""


def is_first_of(folder: Path) -> bool:
    """Whether this is the first console of the folder, to which later starts hand over.

    It stays the first until its process ends. Where files cannot be locked, each is one.
    """
    try:
        return hold(folder / LOCK_NAME)
    except OSError:
        return True


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
