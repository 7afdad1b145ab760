"""What the window tells about besides the console's own state."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple


class Versions(NamedTuple):
    """The console's version, and what it runs on in words."""

    console: str
    system: str


class AppInfo(NamedTuple):
    """A request may take `patience_s`; functions wait until they are asked for."""

    folder: Path
    patience_s: float
    practice_rooms: Callable[[], tuple[tuple[str, str], ...]]
    versions: Callable[[], Versions]
