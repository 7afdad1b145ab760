"""The benchmarks work: a small history is made as it should be, and every figure of the table is measured."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bench.figures import Line, failed, percentile, ratio, table
from bench.maker import make_ledger
from gme_console.ledger.opening import FILE
from gme_console.ledger.query import Query, Sort
from gme_console.ledger.records import Origin, Row, State
from gme_console.ledger.row_search import RowSearch
from ledger_helpers import all_rows, details, reading, writing
from paths import TESTS
from patience import PROCESS_S

BENCH = TESTS / "bench"
ROWS = 1_000


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    make_ledger(folder, ROWS)
    return folder


def bench(*arguments: str, timeout: float = 280) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCH), "--rows", str(ROWS), "--quick", "--seconds", "1", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=timeout)


def test_a_made_history_is_whole(made: Path) -> None:
    with closing(sqlite3.connect(made / FILE)) as history:
        assert history.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        assert history.execute("PRAGMA foreign_key_check").fetchall() == []
        assert history.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)").fetchall() == []
        assert history.execute("SELECT count(*), count(DISTINCT uid) FROM recording").fetchone() == (ROWS, ROWS)


def test_a_made_history_is_like_a_real_one(made: Path) -> None:
    rows = all_rows(made)
    assert len(rows) == ROWS
    states = {state: sum(row.state is state for row in rows) for state in State}
    bad = states[State.REFUSED] + states[State.NOT_SENT] + states[State.NOT_STARTED]
    assert 0.08 * ROWS < bad < 0.16 * ROWS
    assert all(row.code and row.message for row in rows if row.state is State.REFUSED)
    assert states[State.STOPPED] > ROWS / 2
    assert states[State.RECORDING] > 0
    tasks = [row.TaskId for row in rows if row.TaskId is not None]
    assert len(set(tasks)) == len(tasks) == ROWS - bad
    assert all(len(str(task)) == 18 for task in tasks)
    assert sum(bool(row.note) for row in rows) > 10
    assert any(not row.RoomId.isascii() for row in rows)
    assert len({row.profile_id for row in rows}) == 4
    assert 2.9 < (rows[0].created_us - rows[-1].created_us) / 1e6 / 86_400 / 365 < 3.1


def test_every_made_row_has_its_requests(made: Path) -> None:
    rows = {row.id: details(made, row.id) for row in all_rows(made)[:200]}
    for one in rows.values():
        starts = [sent for sent in one.sent if sent.action == "StartRecord"]
        assert len(starts) == (one.row.origin is Origin.STARTED)
        stopped = [sent for sent in one.sent if sent.action == "StopRecord" and sent.kind == "accepted"]
        assert len(stopped) == (one.row.state is State.STOPPED)
    assert any(sent.action == "ModifyRecordInfo" for one in rows.values() for sent in one.sent)
    assert any(one.files for one in rows.values())


def test_what_was_made_opens_and_is_found(made: Path) -> None:
    with writing(made) as writer:
        assert writer.opened.interrupted == 0
        assert writer.unreconciled() == ()
    with reading(made) as reader:
        newest: Row = reader.page(0, 1).rows[0]
    with closing(RowSearch.open(made)) as finder:
        for term in (newest.RoomId, str(newest.TaskId or newest.RequestId)[3:14], "工单", newest.RequestId[:9]):
            assert finder.find(Query(text=term), 50, lambda: False).total > 0, term
        for sort in Sort:
            assert finder.find(Query(sort=sort), 50, lambda: False).total == ROWS


def test_the_same_seed_makes_the_same_rows(tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        make_ledger(tmp_path / name, 50, seed)
    assert all_rows(tmp_path / "a") == all_rows(tmp_path / "b") != all_rows(tmp_path / "c")


def test_a_history_is_never_made_over_another(made: Path) -> None:
    with pytest.raises(FileExistsError):
        make_ledger(made, 10)


def test_percentiles_are_values_that_were_measured() -> None:
    assert percentile(range(1, 1001), 99.9) == 999
    assert percentile([3.0, 1.0, 2.0], 50) == 2.0
    assert percentile([5.0], 95) == 5.0


def test_a_ratio_is_of_runs_that_alternated() -> None:
    compared = ratio([2.0, 40.0, 6.0], [1.0, 10.0, 2.0])
    assert (compared.median, compared.runs) == (3.0, 3)
    assert compared.lower <= 3.0 <= compared.upper


def test_the_table_says_what_was_not_measured() -> None:
    line = Line(4, "a | b", "1 ms", "2 ms", "0.5 ×", "≤ 1 ×", True)
    text = table([line, failed(5, "history", "no disk")])
    assert "| 4 | a \\| b | 1 ms | 2 ms | 0.5 × | ≤ 1 × | yes |" in text
    assert "not measured: no disk" in text
    assert len({row.count("|") - row.count("\\|") for row in text.splitlines()}) == 1


@pytest.mark.slow
@pytest.mark.parametrize("number", [1, 2, 4, 5])
def test_a_benchmark_in_its_smallest_form(made: Path, tmp_path: Path, number: int) -> None:
    output = tmp_path / "table.md"
    done = bench("--only", str(number), "--ledger", str(made), "--output", str(output))
    assert done.returncode == 0, done.stdout + done.stderr
    text = output.read_text(encoding="utf-8")
    assert text.strip() == done.stdout.strip()
    lines = [line.split(" | ") for line in text.splitlines() if line.startswith(f"| {number} | ")]
    assert lines
    for line in lines:
        assert any(character.isdigit() for character in line[2]), line


@pytest.mark.slow
def test_the_other_benchmarks_in_their_smallest_form(made: Path) -> None:
    done = bench("--only", "3,6,7,8,9,10", "--ledger", str(made))
    assert done.returncode == 0, done.stdout + done.stderr
    for number in (3, 6, 7, 8, 9, 10):
        assert f"\n| {number} | " in done.stdout
    assert "without searching" not in done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("number", [1, 4])
def test_the_profile_names_functions(made: Path, number: int) -> None:
    done = bench("--profile", str(number), "--ledger", str(made))
    assert done.returncode == 0, done.stderr
    assert "gme_console/" in done.stdout
    assert " calls  " in done.stdout


def test_the_journey_of_a_start_is_followed_through_all_threads() -> None:
    command = [sys.executable, str(BENCH / "start_journey.py")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PROCESS_S)
    assert (done.returncode, done.stderr) == (0, "")
    hops = [line for line in done.stdout.splitlines() if line.startswith("thread")]
    path = ["StartForm.start", "StartQueue.press", "LedgerWriter.begin_all", "Client.call", "HistoryModel.take_rows"]
    way = iter(hops)  # what else happens meanwhile, such as a look at the room, lies in between
    met = [next((hop.split("  ")[0] for hop in way if hop.endswith(f" {function}")), "") for function in path]
    assert all(met), done.stdout
    window, queue, ledger, http, shown = met
    assert window == queue == shown
    assert len({window, ledger, http}) == 3
