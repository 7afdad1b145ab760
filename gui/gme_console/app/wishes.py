"""What the command line asks of a console with a window."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Wishes(NamedTuple):
    """Spelled as the command line's options. `timeout` and `alarm` in seconds, `rate` a second for each action.

    A NamedTuple, since it is made before the first painting: a dataclass takes five times as long to define.
    """

    data_dir: Path | None
    practice: bool
    log_level: str
    timeout: float
    rate: int
    alarm: float
    backups: int
