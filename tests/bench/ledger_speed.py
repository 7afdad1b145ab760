"""5. Reading, searching, sorting and writing a large history."""

from __future__ import annotations

import shutil
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bench.figures import Line, percentile, ratio, short, spread
from gme_console.api.action_answers import StartRecordAnswer
from gme_console.api.actions import StartRecord
from gme_console.api.outcome import Kind, Outcome
from gme_console.engine.history.ledger_thread import JOIN_AFTER_MS, JOIN_PAGES, JOIN_REST_MS
from gme_console.ledger.backups import back_up_daily
from gme_console.ledger.opening import FILE, open_history
from gme_console.ledger.query import Query, SearchResult, Sort
from gme_console.ledger.reader import LedgerReader
from gme_console.ledger.request_records import Intent
from gme_console.ledger.row_search import RowSearch
from single_writer import SingleWriter

if TYPE_CHECKING:
    from bench.setting import Setting

READ_GOAL_MS = 50.0
WRITE_GOAL_MS = 5.0
WORST_WRITE_GOAL_MS = 50.0
COMPLETE_GOAL_MS = 20.0
PAGE = 200
_OFFERED = 7
RIVAL_EVERY = 4
"""In every so many turns the rival searches, too: it takes seconds."""

_JOIN_AFTER_S, _JOIN_REST_S = JOIN_AFTER_MS / 1000, JOIN_REST_MS / 1000
_PAUSE_S = 0.05
"""Between two starts: the service takes no more than 20 a second."""

RIVAL = "SELECT … LIKE on a table without our index"
_COLUMNS = "RoomId, TaskId, SubscribeUserIds, UnSubscribeUserIds, code, message, RequestId, note, profile_name, BizId"
_RIVAL_TABLE = f"""
    CREATE TABLE plain.history AS SELECT id, created_us, state, {_COLUMNS} FROM recording WHERE removed_us IS NULL
"""
_LIKE = " OR ".join(f"{column.strip()} LIKE ?1" for column in _COLUMNS.split(","))
_RIVAL_SEARCH = f"SELECT * FROM history WHERE {_LIKE} ORDER BY created_us DESC LIMIT {PAGE}"


def measure(setting: Setting) -> list[Line]:
    folder = setting.many_rows()
    plain = setting.work / "plain.sqlite3"
    _make_rival(folder, plain)
    runs = setting.runs(40, 3)
    lines = [*_pages(folder, runs)]
    for what, term in _terms(folder).items():
        lines.append(_search(folder, plain, f"search {what}", term, runs))
    for sort in Sort:
        lines.append(_sorted(folder, sort, runs))
    lines.append(_completed(folder, runs))
    lines.append(_written("durable write (a row begun, its outcome)", _writes(folder, setting.runs(500, 10))))
    return [*lines, _written("the same beside the daily backup", _writes_beside_backup(folder))]


def _pages(folder: Path, runs: int) -> Iterator[Line]:
    """On a connection just opened each, as when a console opens."""
    first, middle = [], []
    for _ in range(runs):
        with closing(LedgerReader.open(folder)) as reader:
            first.append(_ms(partial(reader.page, 0, PAGE)))
            total = reader.page(0, 1).total
        with closing(LedgerReader.open(folder)) as reader:
            middle.append(_ms(partial(reader.page, total // 2, PAGE)))
    yield _reading("first page of 200 rows, reader just opened", first)
    yield _reading("jump to the middle, reader just opened", middle)


def _search(folder: Path, plain: Path, what: str, term: str, runs: int) -> Line:
    """As the console searches: the first rows as soon as they are known, else all of them; and all of them."""
    query = Query(text=term)
    shown, whole, rival = [], [], []
    found: SearchResult | None = None
    with _finder(folder) as finder, closing(sqlite3.connect(f"file:{plain}?mode=ro", uri=True)) as other:
        for turn in range(runs):
            began = time.perf_counter()
            glance = finder.glance(query, PAGE)
            glanced = (time.perf_counter() - began) * 1000
            whole.append(_ms(lambda: finder.find(query, PAGE, _never)))
            shown.append(glanced if glance is not None else glanced + whole[-1])
            if turn % RIVAL_EVERY == 0:
                rival.append(_ms(lambda: other.execute(_RIVAL_SEARCH, (f"%{term}%",)).fetchall()))
        found = finder.find(query, PAGE, _never)
    compared = ratio(shown[::RIVAL_EVERY], rival)
    return Line(
        5,
        f"{what} “{term}” ({found.total:,} rows): rows shown (all counted: {spread(whole, 'ms')})",
        spread(shown, "ms"),
        f"{RIVAL}: {spread(rival, 'ms')}",
        str(compared),
        f"p95 ≤ {READ_GOAL_MS:g} ms",
        percentile(shown, 95) <= READ_GOAL_MS,
    )


def _sorted(folder: Path, sort: Sort, runs: int) -> Line:
    shown, whole = [], []
    query = Query(sort=sort, descending=sort is not Sort.WHEN)
    with _finder(folder) as finder:
        for _ in range(max(3, runs // 4)):
            glance = _ms(lambda: finder.glance(query, PAGE))
            shown.append(glance)
            whole.append(_ms(lambda: finder.find(query, PAGE, _never)))
    return Line(
        5,
        f"sort by {sort.value}: rows shown (all in order: {spread(whole, 'ms')})",
        spread(shown, "ms"),
        "",
        "",
        f"p95 ≤ {READ_GOAL_MS:g} ms",
        percentile(shown, 95) <= READ_GOAL_MS,
    )


def _completed(folder: Path, runs: int) -> Line:
    """What begins so, for each beginning of a room and of a user that were named somewhere in the history."""
    took = []
    with closing(LedgerReader.open(folder)) as reader:
        total = reader.page(0, 1).total
        for place in range(runs):
            row = reader.page(place * total // runs, 1).rows[0]
            whose = row.profile_id, row.BizId
            users = (*row.users.SubscribeUserIds, *row.users.UnSubscribeUserIds)
            for ask, named in ((reader.rooms_before, row.RoomId), *((reader.users_before, one) for one in users[:1])):
                for length in range(len(named) + 1):
                    took.append(_ms(partial(ask, *whose, named[:length], _OFFERED)))
    return Line(
        5,
        f"what was named before, for each beginning of {runs} rooms and of their users",
        f"{spread(took, 'ms')}, worst {short(max(took))} ms of {len(took):,}",
        "",
        "",
        f"worst ≤ {COMPLETE_GOAL_MS:g} ms",
        max(took) <= COMPLETE_GOAL_MS,
    )


def _writes(folder: Path, runs: int, more: Callable[[], bool] = bool) -> tuple[list[float], float]:
    """A row before its request leaves, and its outcome: each is on the disk when it returns. Milliseconds; the worst.

    The index is joined meanwhile as the console's thread does it; for the worst a row begun then waits for that.
    """
    took: list[float] = []
    worst = 0.0
    join_at = time.perf_counter() + _JOIN_AFTER_S
    with closing(SingleWriter(open_history(folder, _now_us), _now_us)) as writer:
        while len(took) < 2 * runs or more():
            number = len(took)
            wait = 0.0
            if time.perf_counter() >= join_at:
                came = time.perf_counter()
                rest = _JOIN_REST_S if writer.join_index(JOIN_PAGES) else _JOIN_AFTER_S
                wait, join_at = (time.perf_counter() - came) * 1000, time.perf_counter() + rest
            request = StartRecord(3400352518, f"bench-{number}", 1)
            outcome = Outcome(Kind.ACCEPTED, answer=StartRecordAnswer(446192236330927912 + number, f"r-{number}"))
            intent = Intent("bench", "Bench", "127.0.0.1", request, _now_us())
            began = time.perf_counter()
            started = writer.begin(intent)
            middle = time.perf_counter()
            writer.finish(started.sent_id, outcome, _now_us())
            took += [(middle - began) * 1000, (time.perf_counter() - middle) * 1000]
            worst = max(worst, wait + took[-2], took[-1])
            time.sleep(_PAUSE_S)
    return took, worst


def _writes_beside_backup(folder: Path) -> tuple[list[float], float]:
    """As long as a thread makes today's backup, as the console's does."""
    shutil.rmtree(folder / "backups", ignore_errors=True)
    backup = threading.Thread(target=back_up_daily, args=(folder, _now_us(), 1, _never))
    backup.start()
    try:
        return _writes(folder, 10, backup.is_alive)
    finally:
        backup.join()
        shutil.rmtree(folder / "backups", ignore_errors=True)


def _written(what: str, writes: tuple[list[float], float]) -> Line:
    took, worst = writes
    return Line(
        5,
        what,
        f"{spread(took, 'ms')}, worst {short(worst)} ms of {len(took):,}",
        "",
        "",
        f"p95 ≤ {WRITE_GOAL_MS:g} ms, worst < {WORST_WRITE_GOAL_MS:g} ms",
        percentile(took, 95) <= WRITE_GOAL_MS and worst < WORST_WRITE_GOAL_MS,
    )


def _reading(what: str, took: list[float]) -> Line:
    met = percentile(took, 95) <= READ_GOAL_MS
    return Line(5, what, spread(took, "ms"), "", "", f"p95 ≤ {READ_GOAL_MS:g} ms", met)


def _terms(folder: Path) -> dict[str, str]:
    """What an operator would look for, taken from rows in the middle of the history."""
    with closing(sqlite3.connect(f"file:{folder / FILE}?mode=ro", uri=True)) as history:
        total = history.execute("SELECT max(id) FROM recording").fetchone()[0]

        def one(column: str, where: str) -> str:
            sql = f"SELECT {column} FROM recording WHERE id > ? AND {where} LIMIT 1"
            found = history.execute(sql, (total // 2,)).fetchone() or history.execute(sql, (0,)).fetchone()
            return str(found[0]) if found else "1987"

        user = one("json_extract(SubscribeUserIds, '$[0]')", "SubscribeUserIds <> '[]'")
        return {
            "a room": one("RoomId", "RoomId LIKE 'lobby-%'"),
            "part of a TaskId": one("TaskId", "TaskId IS NOT NULL")[6:16],
            "a user id": user,
            "an error code": one("code", "code LIKE 'ResourceInUse%'"),
            "a CJK note": "工单",
            "a CJK message": one("substr(message, 1, 6)", "message LIKE '%欠费%'"),
            "two rare characters": "線部",
        }


def _make_rival(folder: Path, plain: Path) -> None:
    """The same rows in a table of a file of its own, with the index that its ORDER BY wants and no other."""
    plain.unlink(missing_ok=True)
    with closing(sqlite3.connect(folder / FILE, uri=True)) as history:
        history.execute("ATTACH ? AS plain", (str(plain),))
        history.execute(_RIVAL_TABLE)
        history.execute("CREATE INDEX plain.by_time ON history (created_us)")
        history.commit()


@contextmanager
def _finder(folder: Path) -> Iterator[RowSearch]:
    with closing(RowSearch.open(folder)) as finder:
        yield finder


def _ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _never() -> bool:
    return False


def _now_us() -> int:
    return time.time_ns() // 1000
