"""`python tests/bench`: the console's figures beside its rivals', measured in one run, as one table."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path[:1] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[1] / "helpers")]

from bench import (  # noqa: E402
    cold_start,
    ledger_speed,
    many_rooms,
    many_starts,
    memory,
    press_to_answer,
    room_lists_opened,
    signing,
    stalls,
    where_time_goes,
)
from bench.figures import Line, failed, machine, table  # noqa: E402
from bench.setting import Setting  # noqa: E402

BENCHMARKS: dict[int, tuple[str, Callable[[Setting], list[Line]]]] = {
    1: ("cold start", cold_start.measure),
    2: ("press to answer", press_to_answer.measure_near),
    3: ("press to answer, far away", press_to_answer.measure_far),
    4: ("signing", signing.measure),
    5: ("history", ledger_speed.measure),
    6: ("stalls", stalls.measure),
    7: ("memory", memory.measure),
    8: ("many starts at once", many_starts.measure),
    9: ("many rooms", many_rooms.measure),
    10: ("lists of rooms", room_lists_opened.measure),
}


def parser() -> argparse.ArgumentParser:
    arguments = argparse.ArgumentParser(prog="python tests/bench", description=__doc__)
    arguments.add_argument("--rows", type=int, default=1_000_000, help="rows of the large history (%(default)s)")
    arguments.add_argument("--only", metavar="N,N", type=_numbers, default=tuple(BENCHMARKS), help="only these")
    arguments.add_argument("--quick", action="store_true", help="few runs, only to see that it works")
    arguments.add_argument("--seconds", type=float, default=60.0, help="how long the heartbeat is kept (%(default)g)")
    arguments.add_argument("--output", metavar="FILE", type=Path, help="write the table there, too")
    arguments.add_argument("--ledger", metavar="DIR", type=Path, help="use a copy of the history in DIR")
    arguments.add_argument("--work", metavar="DIR", type=Path, help="where to write meanwhile (a temporary folder)")
    arguments.add_argument("--profile", metavar="N", type=int, choices=BENCHMARKS, help="say where the time of N goes")
    return arguments


def _numbers(text: str) -> tuple[int, ...]:
    numbers = tuple(int(part) for part in text.split(","))
    if not set(numbers) <= set(BENCHMARKS):
        raise argparse.ArgumentTypeError(f"the benchmarks are {min(BENCHMARKS)} to {max(BENCHMARKS)}")
    return numbers


def measured(setting: Setting, numbers: tuple[int, ...]) -> list[Line]:
    """The lines of these benchmarks; one that cannot run is a line that says why."""
    lines = []
    for number in numbers:
        name, measure = BENCHMARKS[number]
        print(f"{number} {name} …", file=sys.stderr, flush=True)
        try:
            lines += measure(setting)
        except Exception as error:  # noqa: BLE001 - the others are worth having
            lines.append(failed(number, name, f"{type(error).__name__}: {error}"))
    return lines


def main() -> int:
    """0 when all was measured, whatever the figures are; 1 when something could not be."""
    wanted = parser().parse_args()
    with tempfile.TemporaryDirectory(prefix="gme-console-bench-", dir=wanted.work) as work:
        setting = Setting(Path(work), wanted.rows, wanted.quick, wanted.seconds, wanted.ledger)
        if wanted.profile:
            print(where_time_goes.told(wanted.profile, setting, BENCHMARKS[wanted.profile][1]))
            return 0
        lines = measured(setting, wanted.only)
    text = f"{machine()}; {wanted.rows:,} rows\n\n{table(lines)}"
    print(text)
    if wanted.output:
        wanted.output.write_text(text, encoding="utf-8")
    return int(any(line.ours.startswith("not measured") for line in lines))


if __name__ == "__main__":
    sys.exit(main())
