"""What the command line says of a list of rooms, understood."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

KINDS = (".csv", ".jsonl")
"""Of reports, by the ends of their names."""


class ListOrder(NamedTuple):
    """What is to be started. `named`: whether the command line names the profile. `ticket`: why, if it says so."""

    path: Path
    report: Path | None
    named: bool
    ticket: str = ""


def add_to(arguments: argparse.ArgumentParser, path: Callable[[str], Path]) -> None:
    """The options of a list; --profile is the quick check's, too."""
    group = arguments.add_argument_group("a list of rooms")
    group.add_argument(
        "--start-list",
        metavar="FILE",
        type=path,
        help="start recording each room of FILE (text, CSV, TSV or .xlsx) without a window; one that was not finished "
        "goes on where it was; 0 when all were accepted, or 1",
    )
    group.add_argument(
        "--report",
        metavar="FILE",
        type=path,
        help="with --start-list: write what became of each line to FILE, which ends in .csv or .jsonl",
    )


def understood(arguments: argparse.Namespace, parser: argparse.ArgumentParser) -> ListOrder | None:
    """What is to be started; None when nothing is. Leaves the process with 2 when it makes no sense."""
    report: Path | None = arguments.report
    if arguments.start_list is None:
        if report is not None:
            parser.error("--report works with --start-list only")
        return None
    if report is not None and report.suffix.lower() not in KINDS:
        parser.error("--report: the name must end in .csv or .jsonl")
    from gme_console.api.inputs.operator_and_ticket import ticket

    named, why = arguments.profile is not None, ticket(arguments.ticket or "")
    return ListOrder(arguments.start_list.absolute(), report, named, why)
