"""What the command line asks of a console with a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Wishes:
    """Spelled as the command line's options. `timeout` and `alarm` in seconds, `rate` a second for each action.

    No dataclass, since it comes before the first painting: to make one takes most of a millisecond.
    """

    def __init__(
        self,
        data_dir: Path | None,
        *,
        practice: bool,
        log_level: str,
        timeout: float,
        rate: int,
        alarm: float,
        backups: int,
    ) -> None:
        self.data_dir = data_dir
        self.practice = practice
        self.log_level = log_level
        self.timeout = timeout
        self.rate = rate
        self.alarm = alarm
        self.backups = backups
