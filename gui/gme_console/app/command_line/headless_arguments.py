"""The options of what runs without a window: a quick check, a list of rooms."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from gme_console.api.inputs.operator_and_ticket import ticket
from gme_console.api.inputs.typed_ids import clean_id, split_user_ids
from gme_console.api.values import UserLists
from gme_console.engine.quick_check.check_messages import CheckLimits
from gme_console.intake.mode_words import mode_of

_CHECK_OPTIONS = ("hold", "wait", "files", "junit")

REPORT_KINDS = (".csv", ".jsonl")
"""Of reports, by the ends of their names."""


class CheckOrder(NamedTuple):
    """What is to be checked. `named`: whether the command line names the profile. `ticket`: why, if it says so."""

    rooms: tuple[str, ...]
    mode: int
    users: UserLists
    limits: CheckLimits
    junit: Path | None
    named: bool
    ticket: str = ""


class ListOrder(NamedTuple):
    """What is to be started; the rest as of a CheckOrder."""

    path: Path
    report: Path | None
    named: bool
    ticket: str = ""


def add_to(arguments: argparse.ArgumentParser, path: Callable[[str], Path]) -> None:
    """`path` reads the name of a file. --profile, --mode, --only and --except are those of the form."""
    limits = CheckLimits()
    group = arguments.add_argument_group("quick check")
    group.add_argument(
        "--quick-check",
        metavar="ROOM[,ROOM…]",
        help="record each room for a few seconds without a window and verify the files; the verdict goes to stdout; "
        "0 for PASS, 1 for FAIL",
    )
    group.add_argument("--ticket", metavar="TEXT", help="with --quick-check or --start-list: why")
    for name, seconds, what in (
        ("hold", limits.hold_s, "how long to record"),
        ("wait", limits.wait_s, "how long to wait until the users record"),
        ("files", limits.files_s, "how long to wait for the files"),
    ):
        group.add_argument(
            f"--{name}", metavar="SECONDS", type=_seconds, help=f"with --quick-check: {what} (default: {seconds:g})"
        )
    group.add_argument(
        "--junit", metavar="FILE", type=path, help="with --quick-check: write the results to FILE as JUnit XML"
    )
    rooms = arguments.add_argument_group("a list of rooms")
    rooms.add_argument(
        "--start-list",
        metavar="FILE",
        type=path,
        help="start recording each room of FILE (text, CSV, TSV or .xlsx) without a window; one that was not finished "
        "goes on where it was; 0 when all were accepted, or 1",
    )
    rooms.add_argument(
        "--report",
        metavar="FILE",
        type=path,
        help="with --start-list: write what became of each line to FILE, which ends in .csv or .jsonl",
    )


def check_order(arguments: argparse.Namespace, parser: argparse.ArgumentParser) -> CheckOrder | None:
    """What is to be checked; None when nothing is. Leaves the process with 2 when it makes no sense."""
    if arguments.quick_check is None:
        if any(getattr(arguments, name) is not None for name in _CHECK_OPTIONS):
            parser.error(f"{', '.join(f'--{name}' for name in _CHECK_OPTIONS)} work with --quick-check only")
        if arguments.ticket is not None and arguments.start_list is None:
            parser.error("--ticket works with --quick-check or --start-list only")
        return None
    rooms = tuple(dict.fromkeys(room for room in map(str.strip, arguments.quick_check.split(",")) if room))
    if not rooms:
        parser.error("--quick-check needs a room")
    mode = 1 if arguments.mode is None else mode_of(arguments.mode)
    if mode is None:
        parser.error(f"--mode: {ascii(arguments.mode)[:60]} is not single, mixed or both")
    users = _users(arguments)
    if wrong := _wrong(rooms, users):
        parser.error(wrong)
    why, named = ticket(arguments.ticket or ""), arguments.profile is not None
    return CheckOrder(rooms, mode, users, _limits(arguments), arguments.junit, named, why)


def list_order(arguments: argparse.Namespace, parser: argparse.ArgumentParser) -> ListOrder | None:
    """What is to be started; None when nothing is. Leaves the process with 2 when it makes no sense."""
    report: Path | None = arguments.report
    if arguments.start_list is None:
        if report is not None:
            parser.error("--report works with --start-list only")
        return None
    if report is not None and report.suffix.lower() not in REPORT_KINDS:
        parser.error("--report: the name must end in .csv or .jsonl")
    named, why = arguments.profile is not None, ticket(arguments.ticket or "")
    return ListOrder(arguments.start_list.absolute(), report, named, why)


def _limits(arguments: argparse.Namespace) -> CheckLimits:
    given = {"hold_s": arguments.hold, "wait_s": arguments.wait, "files_s": arguments.files}
    return CheckLimits()._replace(**{name: value for name, value in given.items() if value is not None})


def _users(arguments: argparse.Namespace) -> UserLists:
    texts = (arguments.only, getattr(arguments, "except"))
    only, but = (() if text is None else split_user_ids(clean_id(text)) for text in texts)
    return UserLists(only, but)


def _wrong(rooms: tuple[str, ...], users: UserLists) -> str:
    """Why it would not be sent; empty when it would be."""
    from gme_console.api.inputs.validation import check_room_id, check_user_lists
    from gme_console.ui.texts.form.form_text import input_text

    problems = (*map(check_room_id, rooms), check_user_lists(users))
    return next((input_text(problem.what) for problem in problems if problem and not problem.caution), "")


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds <= 3600:
        raise argparse.ArgumentTypeError("must be from 0 to 3600")
    return seconds
