"""Whether this is the first console of its data folder: later starts hand over to it."""

from __future__ import annotations

from pathlib import Path

from gme_console.profiles.shared_file import hold

LOCK_NAME = "first.lock"


def is_first_of(folder: Path) -> bool:
    """The first one stays it until its process ends. Where files cannot be locked, each is one."""
    try:
        return hold(folder / LOCK_NAME)
    except OSError:
        return True
