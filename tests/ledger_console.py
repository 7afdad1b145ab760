"""A console's use of the ledger in a process of its own: `ledger_console.py FOLDER hold|watch|COUNT [ROOM]`.

hold: begin one row, say "begun", keep it open. watch: open only. COUNT: say "ready", wait for a line, then
open, begin and finish so many rows. hold and watch wait for the end of the input before they close.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from gme_console.api.messages import StartRecord, StartRecordAnswer
from gme_console.api.outcome import Kind, Outcome
from gme_console.ledger.records import Intent
from gme_console.ledger.writer import LedgerWriter


def now_us() -> int:
    return time.time_ns() // 1000


def intent(room: str) -> Intent:
    return Intent("practice", "Practice", "127.0.0.1", StartRecord(3400352518, room, 1), now_us())


def say(word: str) -> None:
    print(word, flush=True)


def main(folder: Path, plan: str, room: str = "held") -> None:
    if plan.isdigit():
        say("ready")
        sys.stdin.readline()
    writer = LedgerWriter.open(folder, now_us)
    if plan.isdigit():
        for n in range(int(plan)):
            started = writer.begin(intent(f"{room}-{n}"))
            outcome = Outcome(Kind.ACCEPTED, answer=StartRecordAnswer(n + 1, "r"), request_id="r")
            writer.finish(started.sent_id, outcome, now_us())
    else:
        if plan == "hold":
            writer.begin(intent(room))
        say("begun")
        sys.stdin.read()
    writer.close()
    say("closed")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
