"""A console's use of the ledger in a process of its own: `ledger_console.py FOLDER PLAN [ROOM]`.

hold: begin one row, say "begun", keep it open. stop: start one row and begin to stop it. watch: open only.
claim: wait for a line, then claim every unreconciled row and say which. These wait for the end of the input before
they close. plan: plan the start of a row, say "planned", wait for a line, try to send it. plans: say "ready", wait for
a line, say which plans it is to carry out. A number: say "ready", wait for a line, then open, begin and finish so many
rows.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from copies import replace
from gme_console.api.action_answers import StartRecordAnswer
from gme_console.api.actions import StartRecord, StopRecord
from gme_console.api.outcome import Kind, Outcome
from gme_console.ledger.errors import LedgerError
from gme_console.ledger.opening import open_history
from gme_console.ledger.plan_records import Begins, Plan
from gme_console.ledger.request_records import Intent
from single_writer import SingleWriter

if TYPE_CHECKING:
    from gme_console.ledger.records import Row


def now_us() -> int:
    return time.time_ns() // 1000


def intent(room: str) -> Intent:
    return Intent("practice", "Practice", "127.0.0.1", StartRecord(3400352518, room, 1), now_us())


def say(word: str) -> None:
    print(word, flush=True)


def start(writer: SingleWriter, room: str, task: int) -> Row:
    outcome = Outcome(Kind.ACCEPTED, answer=StartRecordAnswer(task, "r"), request_id="r")
    return writer.finish(writer.begin(intent(room)).sent_id, outcome, now_us())


def stop(writer: SingleWriter, row: Row) -> None:
    request = StopRecord(row.BizId, row.TaskId or 0)
    writer.begin(Intent("practice", "Practice", "127.0.0.1", request, now_us(), row.id))


def claim_all(writer: SingleWriter) -> str:
    ids = [unreconciled.row.id for unreconciled in writer.unreconciled()]
    return " ".join(str(row_id) for row_id in ids if writer.claim(row_id, now_us()))


def plan_one(writer: SingleWriter, room: str) -> None:
    wanted = intent(room)
    assert isinstance(wanted.request, StartRecord)
    row = writer.plans.make(wanted, wanted.request, Plan(Begins.ROOM))
    say("planned")
    sys.stdin.readline()
    try:
        writer.begin(replace(wanted, row_id=row.id))
        say("sent")
    except LedgerError:
        say("refused")


def main(folder: Path, plan: str, room: str = "held") -> None:
    if plan.isdigit():
        say("ready")
        sys.stdin.readline()
    writer = SingleWriter(open_history(folder, now_us), now_us)
    if plan.isdigit():
        for n in range(int(plan)):
            start(writer, f"{room}-{n}", n + 1)
    elif plan == "plan":
        plan_one(writer, room)
    elif plan == "plans":
        say("ready")
        sys.stdin.readline()
        say(" ".join(str(one.id) for one in writer.plans.mine()))
        sys.stdin.read()
    else:
        if plan == "hold":
            writer.begin(intent(room))
        elif plan == "stop":
            stop(writer, start(writer, room, 446192236330927912))
        say("begun")
        if plan == "claim":
            sys.stdin.readline()
            say(claim_all(writer))
        sys.stdin.read()
    writer.close()
    say("closed")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
