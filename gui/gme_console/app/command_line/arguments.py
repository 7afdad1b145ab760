"""What the command line understands."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from gme_console import __version__
from gme_console.api.inputs.typed_ids import parse_uint64, split_user_ids
from gme_console.app.command_line import headless_arguments
from gme_console.engine.settings import ALARM_S, BACKUPS, LOG_LEVEL, MOST_BACKUPS, REQUEST_S, REQUESTS_PER_SECOND
from gme_console.intake.draft import DraftRequest
from gme_console.intake.mode_words import mode_of
from gme_console.profiles.profile import PRACTICE

PREFERENCES = ("timeout", "rate", "alarm", "backups")
"""Options that the operator can also set once, for the window."""


def parsed(argv: Sequence[str]) -> argparse.Namespace:
    """Leaves the process with 2 when they make no sense, or with 0 after --help and --version."""
    parser = _parser()
    arguments = parser.parse_args(argv, argparse.Namespace(**dict.fromkeys(PREFERENCES)))
    arguments.given = frozenset(name for name in PREFERENCES if getattr(arguments, name) is not None)
    for name in PREFERENCES:
        if name not in arguments.given:
            setattr(arguments, name, parser.get_default(name))
    if arguments.screenshot and not arguments.check:
        parser.error("--screenshot works with --check only")
    if not arguments.export and (arguments.find is not None or arguments.replace):
        parser.error("--find and --replace work with --export only")
    arguments.start_list = headless_arguments.list_order(arguments, parser)
    arguments.quick_check = headless_arguments.check_order(arguments, parser)
    arguments.draft = _draft(parser, arguments)
    return arguments


def _parser() -> argparse.ArgumentParser:
    arguments = argparse.ArgumentParser(
        prog="gme-console",
        description="Start recordings of Tencent Cloud GME voice rooms, and keep a history of them.",
        epilog="To serve the practice service to other clients: python -m gme_console.practice --help",
    )
    arguments.add_argument("--practice", action="store_true", help="open on the built-in practice service")
    arguments.add_argument(
        "--data-dir",
        metavar="DIR",
        type=_path,
        help="keep every file of the console in DIR instead of the user's data folder",
    )
    arguments.add_argument(
        "--check",
        action="store_true",
        help="start a recording on the practice service through the real window, without a display, "
        "say what works, and leave with 0, or with 1 when something does not",
    )
    arguments.add_argument(
        "--screenshot", metavar="FILE", type=_path, help="with --check: save the window as a PNG file"
    )
    arguments.add_argument(
        "--log-level",
        choices=("debug", "info", "warning", "error"),
        default=LOG_LEVEL,
        help="how much goes into console.log in the data folder (default: %(default)s); secrets never do",
    )
    arguments.add_argument(
        "--timeout",
        metavar="SECONDS",
        type=_seconds,
        default=REQUEST_S,
        help="how long a request may take in all (default: %(default)g; connecting may take a third of it)",
    )
    arguments.add_argument(
        "--rate",
        metavar="N",
        type=_rate,
        default=REQUESTS_PER_SECOND,
        help="requests a second for each action, from 1 to 20 (default: %(default)s); less when others share the key",
    )
    arguments.add_argument(
        "--alarm",
        metavar="SECONDS",
        type=float,
        default=ALARM_S,
        help="warn when an accepted task has recorded nobody for so long (default: %(default)g)",
    )
    arguments.add_argument(
        "--export",
        metavar="FILE",
        type=_path,
        help="write the history to FILE, which ends in .csv or .jsonl, without a window, and leave; "
        "0, or 1 after saying what went wrong",
    )
    arguments.add_argument("--find", metavar="TEXT", help="with --export: only rows in which TEXT is found")
    arguments.add_argument("--replace", action="store_true", help="with --export: replace FILE if it is there")
    arguments.add_argument(
        "--backups",
        metavar="N",
        type=_count,
        default=BACKUPS,
        help="how many daily backups of the history are kept (default: %(default)s); 0 makes none",
    )
    headless_arguments.add_to(arguments, _path)
    arguments.add_argument(
        "--new-window",
        action="store_true",
        help="open a window of its own beside the one that is open on the same data folder",
    )
    _add_form(arguments)
    arguments.add_argument("--version", action="version", version=f"gme-console {__version__}")
    return arguments


def _add_form(arguments: argparse.ArgumentParser) -> None:
    group = arguments.add_argument_group(
        "the form", "Fills it in, in the window that is open already if there is one. Nothing is sent."
    )
    group.add_argument("link", nargs="?", metavar="gme-record:…", help="the following as a link")
    group.add_argument("--profile", metavar="NAME", help="the profile to use")
    group.add_argument("--room", metavar="ID", help="the RoomId, exactly")
    group.add_argument("--mode", metavar="MODE", help="single (the default), mixed or both")
    group.add_argument("--only", metavar="USER[,USER…]", help="record these users alone")
    group.add_argument("--except", metavar="USER[,USER…]", help="record everybody but these users")
    group.add_argument("--application", metavar="ID", help="another application than the profile's")


def _draft(parser: argparse.ArgumentParser, given: argparse.Namespace) -> DraftRequest | None:
    """What the form is filled with; None when with nothing. Leaves the process with 2 when it makes no sense."""
    if given.link is not None:
        return _linked(parser, given.link)
    if given.mode and mode_of(given.mode) is None:
        parser.error(f"--mode: {ascii(given.mode)[:60]} is not single, mixed or both")
    if given.application and parse_uint64(given.application) is None:
        parser.error("--application is a whole number of at most 64 bits")
    only, but = (split_user_ids(text or "") for text in (given.only, getattr(given, "except")))
    profile = given.profile or (PRACTICE.id if given.practice else "")
    draft = DraftRequest(given.room or "", given.application or "", given.mode or "", only, but, profile=profile)
    return None if draft == DraftRequest() else draft


def _linked(parser: argparse.ArgumentParser, link: str) -> DraftRequest:
    from gme_console.intake.pasted.links import SCHEME  # all that reads pasted text, which few starts need
    from gme_console.intake.pasted.paste_reader import understand

    if not link.lower().startswith(SCHEME):
        parser.error(f"unrecognized argument: {ascii(link)[:60]}")
    requests = understand(link).requests
    if len(requests) != 1:
        parser.error(f"a link names one room, as in {SCHEME}?room=1987&only=1145")
    return requests[0]


def _path(text: str) -> Path:
    """A file's name as a shell would have taken it: `--option=~/x` reaches the program as it stands, as does what a
    desktop entry says."""
    path = os.path.expanduser(os.path.expandvars(text))
    if path.startswith("~"):
        raise argparse.ArgumentTypeError(
            f"{text} names a home folder that is not there; write ./{text} for a file of that name"
        )
    return Path(path)


def _seconds(text: str) -> float:
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


def _count(text: str) -> int:
    try:
        count = int(text)
    except ValueError:
        count = -1
    if not 0 <= count <= MOST_BACKUPS:
        raise argparse.ArgumentTypeError(f"must be a whole number from 0 to {MOST_BACKUPS}")
    return count
