"""The command line of `gme-console`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from gme_console import __version__
from gme_console.api.target import Limits
from gme_console.engine.pace import REQUESTS_PER_SECOND
from gme_console.engine.settings import Settings

EXIT_NO_DISPLAY = 2


def parser() -> argparse.ArgumentParser:
    arguments = argparse.ArgumentParser(
        prog="gme-console",
        description="Start recordings of Tencent Cloud GME voice rooms, and keep a history of them.",
        epilog="To serve the practice service to other clients: python -m gme_console.practice --help",
    )
    arguments.add_argument("--practice", action="store_true", help="open on the built-in practice service")
    arguments.add_argument(
        "--data-dir",
        metavar="DIR",
        type=Path,
        help="keep every file of the console in DIR instead of the user's data folder",
    )
    arguments.add_argument(
        "--check",
        action="store_true",
        help="start a recording on the practice service through the real window, without a display, "
        "say what works, and leave with 0, or with 1 when something does not",
    )
    arguments.add_argument(
        "--screenshot", metavar="FILE", type=Path, help="with --check: save the window as a PNG file"
    )
    arguments.add_argument(
        "--log-level",
        choices=("debug", "info", "warning", "error"),
        default="info",
        help="how much goes into console.log in the data folder (default: info); secrets never do",
    )
    arguments.add_argument(
        "--timeout",
        metavar="SECONDS",
        type=seconds,
        default=Limits().total,
        help="how long a request may take in all (default: %(default)g; connecting may take a third of it)",
    )
    arguments.add_argument(
        "--rate",
        metavar="N",
        type=_rate,
        default=Settings().rate,
        help="requests a second for each action, from 1 to 20 (default: %(default)s); less when others share the key",
    )
    arguments.add_argument(
        "--alarm",
        metavar="SECONDS",
        type=float,
        default=Settings().alarm_s,
        help="warn when an accepted task has recorded nobody for so long (default: %(default)g)",
    )
    arguments.add_argument("--version", action="version", version=f"gme-console {__version__}")
    return arguments


def seconds(text: str) -> float:
    seconds = float(text)
    if not 1 <= seconds <= 120:
        raise argparse.ArgumentTypeError("must be from 1 to 120")
    return seconds


def _rate(text: str) -> int:
    try:
        rate = int(text)
    except ValueError:
        rate = 0
    if not 1 <= rate <= REQUESTS_PER_SECOND:
        raise argparse.ArgumentTypeError(f"must be a whole number from 1 to {REQUESTS_PER_SECOND}")
    return rate


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the console. Returns 0, 1 when --check found a fault, 2 for wrong arguments or a missing display."""
    arguments = parser().parse_args(argv)
    if arguments.screenshot and not arguments.check:
        parser().error("--screenshot works with --check only")
    limits = Limits(connect=arguments.timeout / 3, total=arguments.timeout)
    if arguments.check:
        from gme_console.app.check import check

        return check(arguments.screenshot, log_level=arguments.log_level, limits=limits)
    from gme_console.app.run import run

    settings = Settings(request_s=limits.total, rate=arguments.rate, alarm_s=arguments.alarm)
    return run(
        arguments.data_dir,
        practice=arguments.practice,
        log_level=arguments.log_level,
        limits=limits,
        settings=settings,
    )


if __name__ == "__main__":
    sys.exit(main())
