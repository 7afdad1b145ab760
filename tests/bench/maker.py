"""Makes a history of any size, as a console of today would have it: `python tests/bench/maker.py DIR ROWS`."""

from __future__ import annotations

import argparse
import sys
import time
from itertools import count
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).parents[1])

from bench.invention import Batch, batches
from gme_console.ledger.opening import FILE, open_history
from gme_console.ledger.sqlite.completions import use_rows
from gme_console.ledger.sqlite.database import Database
from gme_console.ledger.sqlite.search_index import index_all

UNTIL_US = 1_793_000_000_000_000
"""2026-10-26: when the newest row of every made history was created, so that the same call makes the same rows."""

SEED = 1987
_BUSY_S = 3.0
_FAST = ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000", "temp_store = MEMORY")
_RECORDING = """
    INSERT INTO recording (id, created_us, changed_us, profile_id, profile_name, host, BizId, RoomId, RecordMode,
        SubscribeUserIds, UnSubscribeUserIds, TaskId, state, reason, code, message, RequestId, origin, settled,
        confirmed_us, ended_us, uid, note)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_REQUEST = """
    INSERT INTO request (recording_id, console, action, body, intent_us, sent_us, done_us, kind, reason, code, message,
        RequestId, http_status, raw, sendings, elapsed_ms, clock_offset, settled_us)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_FILE = """
    INSERT INTO file (recording_id, UserId, FileName, RecordBeginTime, RecordStatus, seen_us)
    VALUES (?, ?, ?, ?, ?, ?)
"""


def make_ledger(folder: Path, rows: int, seed: int = SEED, until_us: int = UNTIL_US) -> None:
    """A history of `rows` rows in `folder`, closed cleanly. Raises FileExistsError if there is one already.

    Nothing in it makes a console send anything by itself: no profile of the folder has its rows.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if (folder / FILE).exists():
        raise FileExistsError(folder / FILE)
    open_history(folder, count(until_us).__next__).close()
    database = Database.open(folder / FILE, _BUSY_S)
    try:
        for pragma in _FAST:
            database.rows(f"PRAGMA {pragma}")
        with database.writing():
            for batch in batches(rows, seed, until_us):
                _insert(database, batch)
            index_all(database)
            use_rows(database, rows)
        database.rows("PRAGMA synchronous = FULL")
        database.rows("PRAGMA journal_mode = WAL")
    finally:
        database.close()


def _insert(database: Database, batch: Batch) -> None:
    database.change_many(_RECORDING, batch.recordings)
    database.change_many(_REQUEST, batch.requests)
    database.change_many(_FILE, batch.files)


def main() -> int:
    arguments = argparse.ArgumentParser(prog="maker.py", description=__doc__)
    arguments.add_argument("folder", type=Path, metavar="DIR", help="data folder to make the history in")
    arguments.add_argument("rows", type=int, metavar="ROWS", help="how many rows")
    arguments.add_argument("--seed", type=int, default=SEED, help="another seed makes other rows (%(default)s)")
    wanted = arguments.parse_args()
    began = time.monotonic()
    make_ledger(wanted.folder, wanted.rows, wanted.seed)
    size = (wanted.folder / FILE).stat().st_size
    print(f"{wanted.rows:,} rows, {size / 1e6:,.0f} MB, made in {time.monotonic() - began:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
