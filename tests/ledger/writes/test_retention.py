"""Old rows go at the operator's word alone, can be brought back, and give their space back in the end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gme_console.ledger.query import Older, Query
from gme_console.ledger.reader import open_to_read
from gme_console.ledger.records import State
from gme_console.ledger.transfer.full_row_reader import RowSelection
from gme_console.ledger.writes.retention import count_older
from ledger_helpers import NOT_SENT, REFUSED, T0, UNKNOWN, all_rows, database, intent, started, writing
from transfer_helpers import export

if TYPE_CHECKING:
    from single_writer import SingleWriter

DAY = 24 * 3600 * 1_000_000


def fill_old(writer: SingleWriter) -> None:
    """Ten rows that are over, one each that is live, unknown, sending and settling; one that is new."""
    for at in range(10):
        outcome = REFUSED if at % 2 else NOT_SENT
        writer.finish(writer.begin(intent(f"old {at}", T0 + at)).sent_id, outcome, T0 + at + 1)
    started(writer, "live")
    writer.finish(writer.begin(intent("unknown")).sent_id, UNKNOWN, T0 + 1)
    settling = writer.finish(writer.begin(intent("settling")).sent_id, UNKNOWN, T0 + 1)
    assert writer.claim(settling.id, T0 + 2) is not None
    writer.begin(intent("sending"))
    writer.finish(writer.begin(intent("new", T0 + DAY)).sent_id, REFUSED, T0 + DAY)


def counted(folder: Path, before_us: int) -> Older:
    reader = open_to_read(folder)
    try:
        return count_older(reader, before_us)
    finally:
        reader.close()


def test_only_what_is_over_goes_and_all_of_it_comes_back(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        fill_old(writer)
        before = all_rows(tmp_path)
        assert counted(tmp_path, T0 + DAY) == Older(T0 + DAY, 10, 4)
        assert counted(tmp_path, T0 + 5) == Older(T0 + 5, 5, 4)
        assert counted(tmp_path, T0) == Older(T0, 0, 0)
        removed = [writer.remove_older(T0 + DAY, T0 + 50, 4) for _ in range(4)]
        assert removed == [4, 4, 2, 0]
        assert {row.RoomId for row in all_rows(tmp_path)} == {"live", "unknown", "settling", "sending", "new"}
        writer.remove([before[0].id], T0 + 51)
        assert [writer.restore_removed(T0 + 50, 6) for _ in range(3)] == [6, 4, 0]
        assert all_rows(tmp_path) == before[1:]


def test_what_was_removed_long_ago_is_deleted_with_all_that_belongs_to_it(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        fill_old(writer)
        writer.remove_older(T0 + DAY, T0 + 50, 100)
        by_hand = [row.id for row in all_rows(tmp_path) if row.RoomId in ("live", "sending")]
        writer.remove(by_hand, T0 + 60)
        assert writer.purge(T0 + 50, 100) == 0
        assert [writer.purge(T0 + 61, 4) for _ in range(4)] == [4, 4, 2, 0]
        # An answer may still come to the one, the other may be adopted again.
        assert {writer.row(row_id).state for row_id in by_hand} == {State.SENDING, State.ACCEPTED}
        assert export(tmp_path, tmp_path / "x.jsonl", RowSelection(Query(text="old"))) == 0
    with database(tmp_path) as other:
        counts = [
            other.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("recording", "request", "search_text")
        ]
        assert counts == [5, 5, 5]
        assert other.execute("SELECT count(*) FROM search WHERE search MATCH '\"old\"'").fetchone() == (0,)
        other.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")


def test_the_file_becomes_shorter_in_steps(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        for at in range(40):
            writer.finish(writer.begin(intent("x" * 8000, T0 + at)).sent_id, REFUSED, T0 + at)
        writer.remove_older(T0 + 100, T0 + 200, 100)
        writer._database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        size = (tmp_path / "history.sqlite3").stat().st_size
        assert writer.purge(T0 + 201, 100) == 40
        steps = []
        while step := writer.give_back(20):
            steps.append(step)
        assert len(steps) > 5
        assert max(steps) == 20
    assert (tmp_path / "history.sqlite3").stat().st_size < size / 2
