"""What is asked of a console with a window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gme_console.engine.settings import ALARM_S, BACKUPS, LOG_LEVEL, REQUEST_S, REQUESTS_PER_SECOND

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """Spelled as the command line's options. `timeout` and `alarm` in seconds, `rate` a second for each action."""

    data_dir: Path | None = None
    practice: bool = False
    log_level: str = LOG_LEVEL
    timeout: float = REQUEST_S
    rate: int = REQUESTS_PER_SECOND
    alarm: float = ALARM_S
    backups: int = BACKUPS
