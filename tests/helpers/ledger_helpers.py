"""What the tests of the ledger share."""

from __future__ import annotations

import itertools
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from gme_console.api.action_answers import ModifyRecordInfoAnswer, StartRecordAnswer, StopRecordAnswer
from gme_console.api.actions import ModifyRecordInfo, StartRecord, StopRecord
from gme_console.api.detail import message_of
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.values import UserLists
from gme_console.ledger.opening import open_history
from gme_console.ledger.reader import LedgerReader
from gme_console.ledger.records import Details, Row
from gme_console.ledger.request_records import Intent
from gme_console.ui.texts.message_text import message_text
from single_writer import SingleWriter

FILE = "history.sqlite3"
T0 = 1_700_000_000_000_000
"""2023-11-14 22:13:20 UTC in unix microseconds."""


def words_of(error: Exception) -> str:
    """What an error of the ledger says, as the window says it."""
    return message_text(message_of(error))


def clock() -> Callable[[], int]:
    return itertools.count(T0, 1_000_000).__next__


def intent(room: str = "1987", at_us: int = T0, biz: int = 3400352518, users: UserLists | None = None) -> Intent:
    request = StartRecord(biz, room, 1, users or UserLists())
    return Intent("practice", "Practice", "127.0.0.1", request, at_us)


def accepted(task: int = 446192236330927912) -> Outcome:
    return Outcome(
        Kind.ACCEPTED,
        answer=StartRecordAnswer(task, "r-1"),
        request_id="r-1",
        http_status=200,
        raw=b'{"Response": {}}',
        clock_offset=0.25,
        sent_at=1_700_000_000.5,
        elapsed=0.042,
        sendings=1,
    )


STOPPED = Outcome(Kind.ACCEPTED, answer=StopRecordAnswer("r-2"), request_id="r-2", http_status=200, sendings=1)
CHANGED = Outcome(Kind.ACCEPTED, answer=ModifyRecordInfoAnswer("r-3"), request_id="r-3", http_status=200, sendings=1)
REFUSED = Outcome(Kind.REFUSED, Reason.SERVICE_ERROR, code="UnauthorizedOperation", message="no", request_id="r-4")
NOT_SENT = Outcome(Kind.NOT_SENT, Reason.CONNECTION_REFUSED)
UNKNOWN = Outcome(Kind.UNKNOWN, Reason.READ_TIMEOUT, message="timed out", sendings=1)


def started(writer: SingleWriter, room: str = "1987", task: int = 446192236330927912) -> Row:
    """A row whose start was accepted."""
    return writer.finish(writer.begin(intent(room)).sent_id, accepted(task), T0 + 1)


FollowUp = Callable[[Row], Intent]


def stop(row: Row, at_us: int = T0 + 10) -> Intent:
    assert row.TaskId is not None
    return Intent("other", "Other", "elsewhere", StopRecord(row.BizId, row.TaskId), at_us, row.id)


def modify(row: Row, mode: int = 2, users: UserLists | None = None, at_us: int = T0 + 10) -> Intent:
    assert row.TaskId is not None
    request = ModifyRecordInfo(row.BizId, row.TaskId, mode, users or UserLists())
    return Intent("other", "Other", "elsewhere", request, at_us, row.id)


@contextmanager
def writing(folder: Path, **options: object) -> Iterator[SingleWriter]:
    now_us = clock()
    writer = SingleWriter(open_history(folder, now_us, **options), now_us)  # type: ignore[arg-type]
    try:
        yield writer
    finally:
        writer.close()


@contextmanager
def reading(folder: Path) -> Iterator[LedgerReader]:
    reader = LedgerReader.open(folder)
    try:
        yield reader
    finally:
        reader.close()


def all_rows(folder: Path) -> tuple[Row, ...]:
    with reading(folder) as reader:
        return reader.page(0, 10_000).rows


def details(folder: Path, row_id: int) -> Details:
    with reading(folder) as reader:
        found = reader.details(row_id)
    assert found is not None
    return found


@contextmanager
def database(folder: Path) -> Iterator[sqlite3.Connection]:
    """The file as any other program sees it."""
    connection = sqlite3.connect(folder / FILE, isolation_level=None, timeout=10)
    try:
        yield connection
    finally:
        connection.close()


def fill(folder: Path, rows: int) -> None:
    """A history of many rows room-1 on host-1 ... room-N on host-N, closed cleanly, which cannot be searched."""
    with writing(folder):
        pass
    with database(folder) as other:
        other.execute("BEGIN")
        other.executemany(
            "INSERT INTO recording (created_us, changed_us, profile_id, profile_name, host, BizId, RoomId,"
            " RecordMode, SubscribeUserIds, UnSubscribeUserIds, state, uid)"
            " VALUES (?, ?, '', '', ?, '1', ?, '1', '[]', '[]', 'accepted', ?)",
            ((T0 + n, T0 + n, f"host-{n}", f"room-{n}", f"{n:032x}") for n in range(1, rows + 1)),
        )
        other.execute("COMMIT")


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of the folder itself with its bytes; only to be called while nobody has it open here."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@contextmanager
def console(folder: Path, *plan: str) -> Iterator[subprocess.Popen[str]]:
    """Another console, in a process of its own, running `plan` of ledger_console.py; killed at the end."""
    script = Path(__file__).with_name("ledger_console.py")
    with subprocess.Popen(
        [sys.executable, str(script), str(folder), *plan],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def heard(process: subprocess.Popen[str]) -> str:
    """The next word that the other console says."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def tell(process: subprocess.Popen[str], text: str = "\n") -> None:
    assert process.stdin is not None
    process.stdin.write(text)
    process.stdin.flush()
