"""What the window tells about besides the console's own state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gme_console.ui.details.support_summary import Versions


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A request may take `patience_s`; functions wait until they are asked for."""

    folder: Path
    patience_s: float
    practice_rooms: Callable[[], tuple[tuple[str, str], ...]]
    versions: Callable[[], Versions]
