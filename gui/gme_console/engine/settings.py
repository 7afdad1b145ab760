"""How patient and how fast the console is."""

from __future__ import annotations

from typing import NamedTuple

REQUEST_S = 15.0
"""How long a request may take in all."""

REQUESTS_PER_SECOND = 20
"""The service's limit for each action (API reference). Other programs with the same key draw on it too."""

ALARM_S = 120.0
"""How long an accepted task may record nobody before that is odd."""

LOG_LEVEL = "info"
"""How much goes into the log."""

BACKUPS = 5
MOST_BACKUPS = 1000
"""Daily backups of the history that are kept."""

KEYCHAIN_PATIENCE_MS = 8000
"""How long a keychain may take, its question to the operator included, before it is said to hang."""

SPACING_S = 5.0
"""Nothing is believed on one look, only on two this far apart: the service may be slow to show what was done."""


class WatchSettings(NamedTuple):
    """`interval_s`: how old a confirmation may get. `per_second`: most questions in a second, all tasks together."""

    interval_s: float = 5.0
    per_second: float = 8.0


class PlanSettings(NamedTuple):
    """Seconds. `tick_s`: between two looks at what is due. `fast_s`, `slow_s`, `slowest_s`: between two questions
    whether a room is there, in the first ten minutes, in the first hour, and after. `again_s` and `again_most_s`:
    before a start or a stop that did nothing is tried again. `stop_patience_s`: how long a stop is tried again.
    """

    tick_s: float = 1.0
    fast_s: float = 5.0
    slow_s: float = 15.0
    slowest_s: float = 30.0
    again_s: float = 10.0
    again_most_s: float = 300.0
    stop_patience_s: float = 3600.0


class ConsoleSettings(NamedTuple):
    """Seconds, except `keychain_ms` and the rate.

    `request_s`: a request and what of it is sent again. `spacing_s`: between two looks while settling.
    `rate`: requests a second for each action. `alarm_s`: an accepted task that records nobody for so long is odd.
    `backups`: daily backups that are kept, from 0, which makes none, to MOST_BACKUPS.
    """

    request_s: float = REQUEST_S
    keychain_ms: int = KEYCHAIN_PATIENCE_MS
    spacing_s: float = SPACING_S
    rate: int = REQUESTS_PER_SECOND
    watch: WatchSettings = WatchSettings()
    alarm_s: float = ALARM_S
    backups: int = BACKUPS
    plans: PlanSettings = PlanSettings()
