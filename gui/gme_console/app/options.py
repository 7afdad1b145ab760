"""What is asked of a console with a window, and the exit codes of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gme_console.engine.settings import ALARM_S, BACKUPS, LOG_LEVEL, REQUEST_S, REQUESTS_PER_SECOND, ConsoleSettings

if TYPE_CHECKING:
    from pathlib import Path

    from gme_console.engine.preferences import Preferences
    from gme_console.intake.draft import DraftRequest

FAULT = 1
"""It could not open, --check found a fault, or --export failed."""

NO_DISPLAY = 2
"""Also for wrong arguments, as argparse has it."""

WRONG_ARGUMENTS = NO_DISPLAY

INTERRUPTED = 130
"""Ctrl+C during --export or --quick-check."""


class Options(NamedTuple):
    """Spelled as the command line's options. `timeout` and `alarm` in seconds, `rate` a second for each action."""

    data_dir: Path | None = None
    practice: bool = False
    log_level: str = LOG_LEVEL
    timeout: float = REQUEST_S
    rate: int = REQUESTS_PER_SECOND
    alarm: float = ALARM_S
    backups: int = BACKUPS
    draft: DraftRequest | None = None
    """What the form is filled with."""
    new_window: bool = False
    """A window of its own, whatever runs on the data folder already."""
    given: frozenset[str] = frozenset()
    """Which of timeout, rate, alarm and backups were given: they win over what the operator set once."""


def with_preferences(options: Options, preferences: Preferences) -> Options:
    """With what the operator set once in place of what was not given."""
    chosen = {name: value for name, value in preferences._asdict().items() if name not in options.given}
    return options._replace(**chosen)


def console_settings(options: Options) -> ConsoleSettings:
    return ConsoleSettings(request_s=options.timeout, rate=options.rate, alarm_s=options.alarm, backups=options.backups)


def as_arguments(options: Options) -> tuple[str, ...]:
    """The arguments by which another console is as patient, as fast and as talkative."""
    names = ("log_level", *sorted(options.given))
    given = ((f"--{name.replace('_', '-')}", f"{getattr(options, name)}") for name in names)
    return tuple(text for pair in given for text in pair)
