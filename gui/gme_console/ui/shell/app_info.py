"""What the window tells about besides the console's own state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Versions:
    """The console's version, and what it runs on in words."""

    console: str
    system: str


@dataclass(frozen=True, slots=True)
class AppInfo:
    """A request may take `patience_s`; functions wait until they are asked for."""

    folder: Path
    patience_s: float
    practice_rooms: Callable[[], tuple[tuple[str, str], ...]]
    versions: Callable[[], Versions]
