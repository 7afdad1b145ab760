"""What is asked of a console with a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.defaults import ALARM_S, BACKUPS, LOG_LEVEL, REQUEST_S, REQUESTS_PER_SECOND

if TYPE_CHECKING:
    from pathlib import Path


class Options:
    """Spelled as the command line's options. `timeout` and `alarm` in seconds, `rate` a second for each action.

    No dataclass, since it comes before the first painting: to make one takes most of a millisecond.
    """

    def __init__(
        self,
        data_dir: Path | None = None,
        *,
        practice: bool = False,
        log_level: str = LOG_LEVEL,
        timeout: float = REQUEST_S,
        rate: int = REQUESTS_PER_SECOND,
        alarm: float = ALARM_S,
        backups: int = BACKUPS,
    ) -> None:
        self.data_dir = data_dir
        self.practice = practice
        self.log_level = log_level
        self.timeout = timeout
        self.rate = rate
        self.alarm = alarm
        self.backups = backups
