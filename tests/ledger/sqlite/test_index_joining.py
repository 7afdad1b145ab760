"""Parts of the search index are joined by the way: no commit does it, and everything is found all the while."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from gme_console.engine.history import ledger_thread
from gme_console.ledger import writer as ledger_writer
from gme_console.ledger.errors import LedgerError, LedgerFault
from gme_console.ledger.opening import FILE
from gme_console.ledger.query import Query
from gme_console.ledger.request_records import RequestEnd, Started
from gme_console.ledger.row_search import RowSearch
from gme_console.ledger.sqlite.database import Database
from gme_console.ledger.sqlite.search_index import index_all
from gme_console.ledger.transfer.full_row import Merged
from gme_console.ledger.transfer.full_row_reader import FullRowReader, RowSelection
from ledger_helpers import T0, accepted, database, fill, intent, started, writing
from transfer_helpers import no_profile
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]


def parts(folder: Path) -> int:
    with database(folder) as connection:
        return int(connection.execute("SELECT count(DISTINCT segid) FROM search_idx").fetchone()[0])


def largest(folder: Path) -> int:
    """The number of the part that takes most pages."""
    with database(folder) as connection:
        query = "SELECT segid FROM search_idx GROUP BY segid ORDER BY count(*) DESC LIMIT 1"
        return int(connection.execute(query).fetchone()[0])


def found(folder: Path, text: str) -> int:
    finder = RowSearch.open(folder)
    try:
        return len(finder.find(Query(text=text), 1_000, bool).page.rows)
    finally:
        finder.close()


def test_commits_leave_parts_and_steps_join_them(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        for number in range(30):
            started(writer, f"lobby-{number}", 446192236330927912 + number)
        left = parts(tmp_path)
        assert left >= 30
        steps = 0
        while writer.join_index(16):
            steps += 1
        assert steps
        assert parts(tmp_path) < 8
        assert found(tmp_path, "lobby") == 30
        assert found(tmp_path, "lobby-17") == 1
        assert not writer.join_index(16)
    with writing(tmp_path) as writer:
        assert found(tmp_path, "lobby") == 30


def test_a_start_that_is_out_is_found_when_nobody_waits(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        begun = writer.begin_all([intent(f"lobby-{number}") for number in range(30)], index=False)
        assert found(tmp_path, "lobby") == 0
        while writer.join_index(16):
            pass
        assert len(begun) == found(tmp_path, "lobby") == 30


def test_what_came_of_a_start_is_found_at_once(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        (begun,) = writer.begin_all([intent("lobby")], index=False)
        assert isinstance(begun, Started)
        writer.finish_all([RequestEnd(begun.sent_id, accepted(), T0 + 1)])
        assert (found(tmp_path, "lobby"), found(tmp_path, "446192236330927912")) == (1, 1)
        assert not writer.join_index(16)


def test_a_start_that_was_left_open_is_found(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        writer.begin_all([intent("lobby")], index=False)
    with writing(tmp_path):
        assert found(tmp_path, "lobby") == 1


def test_joining_waits_for_nobody(tmp_path: Path) -> None:
    with writing(tmp_path, busy_s=60.0) as writer:
        started(writer)
        with database(tmp_path) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(LedgerError) as refused:
                writer.join_index(16)
            other.rollback()
        assert refused.value.fault is LedgerFault.LOCKED
        started(writer, "later", 446192236330927913)


def test_a_history_whose_commits_joined_them_stops_doing_so(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        started(writer)
    with database(tmp_path) as connection:
        connection.execute("INSERT INTO search (search, rank) VALUES ('automerge', 4)")
        connection.execute("INSERT INTO search (search, rank) VALUES ('crisismerge', 64)")
        connection.commit()
    with writing(tmp_path) as writer:
        for number in range(100):
            started(writer, str(number), 446192236330927913 + number)
        assert parts(tmp_path) >= 100


def test_the_console_joins_them_by_the_way(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with writing(tmp_path / "data") as writer:
        for number in range(30):
            started(writer, f"lobby-{number}", 446192236330927912 + number)
    assert parts(tmp_path / "data") >= 30
    monkeypatch.setattr(ledger_thread, "JOIN_AFTER_MS", 50)
    bot = open_window()
    bot.qtbot.waitUntil(lambda: parts(bot.folder) < 8, timeout=5_000)
    bot.start_room("1987")
    bot.ended_row("1987")
    assert found(bot.folder, "lobby") == 30
    assert found(bot.folder, "1987") == 1


def test_a_large_index_is_made_of_one_part_that_a_few_commits_leave_alone(tmp_path: Path) -> None:
    fill(tmp_path, 5_000)
    with database(tmp_path) as connection:  # small parts take the place of very many rows
        connection.execute("INSERT INTO search (search, rank) VALUES ('hashsize', 8192)")
        connection.commit()
    made = Database.open(tmp_path / FILE, 1.0)
    with made.writing():
        index_all(made)
    made.close()
    assert parts(tmp_path) == 1
    one = largest(tmp_path)
    with writing(tmp_path) as writer:
        for number in range(60):
            started(writer, f"lobby-{number}", 446192236330927912 + number)
            while writer.join_index(16):
                pass
            assert number != 4 or parts(tmp_path) > 10, "so few are not worth writing another one for"
        assert largest(tmp_path) == one
    assert (found(tmp_path, "lobby"), found(tmp_path, "room-4777")) == (60, 1)


def test_what_waits_to_be_found_is_not_forgotten_when_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    join = ledger_writer.join_parts

    def full(database: Database, pages: int) -> bool:
        join(database, pages)
        raise LedgerError(LedgerFault.FULL, "The disk is full.")

    with writing(tmp_path) as writer:
        writer.begin_all([intent("lobby")], index=False)
        monkeypatch.setattr(ledger_writer, "join_parts", full)
        with pytest.raises(LedgerError):
            writer.join_index(16)
        assert found(tmp_path, "lobby") == 0
        monkeypatch.setattr(ledger_writer, "join_parts", join)
        writer.join_index(16)
        assert found(tmp_path, "lobby") == 1


def test_an_import_leaves_few_parts(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    fill(one, 100)
    reader = FullRowReader.open(one)
    reader.choose(RowSelection())
    _, rows = reader.read(100)
    reader.close()
    with writing(two) as writer:
        for row in rows:
            assert writer.merge((row,), no_profile) == (Merged.ADDED,)
    assert parts(two) < 32
    assert len(rows) == 100
