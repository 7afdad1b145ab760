"""A history of version 1, as that console wrote it, comes through."""

from __future__ import annotations

from pathlib import Path

from gme_console.api.actions import StartRecord
from gme_console.api.values import UINT64_MAX, UserLists
from gme_console.ledger.query import Query
from gme_console.ledger.records import Observation, Opened, Origin, State
from gme_console.ledger.row_search import RowSearch
from gme_console.ledger.sqlite.schema import APPLICATION_ID, MIGRATIONS
from ledger_helpers import FILE, STOPPED, T0, all_rows, contents, database, details, reading, stop, writing
from paths import DATA

V1 = DATA / "ledger_v1.sql"
SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"


def make_v1(folder: Path) -> None:
    with database(folder) as other:
        other.executescript(V1.read_text(encoding="utf-8"))
        other.execute("PRAGMA journal_mode = WAL")
        other.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        other.execute("PRAGMA user_version = 1")


def schema(folder: Path) -> list[tuple[str, ...]]:
    with database(folder) as other:
        return other.execute(SCHEMA).fetchall()


def test_the_first_migration_still_makes_what_version_1_was(tmp_path: Path) -> None:
    (tmp_path / "v1").mkdir()
    make_v1(tmp_path / "v1")
    with database(tmp_path) as other:
        for statement in MIGRATIONS[0]:
            other.execute(statement)
    words = [[" ".join((sql or "").split()) for *_, sql in schema(folder)] for folder in (tmp_path, tmp_path / "v1")]
    assert words[0] == words[1]
    assert len(words[0]) > 5


def test_every_row_and_request_of_version_1_comes_through(tmp_path: Path) -> None:
    make_v1(tmp_path)
    with writing(tmp_path) as writer:
        backup = tmp_path / "backups" / "history-v1-20231114T221320Z.sqlite3"
        assert writer.opened == Opened(backup=backup, interrupted=1)
        rows = {row.RoomId: row for row in all_rows(tmp_path)}
        assert {room: row.state for room, row in rows.items()} == {
            "accepted": State.ACCEPTED,
            "拒绝 007": State.REFUSED,
            "not sent": State.NOT_SENT,
            "unknown": State.UNKNOWN,
            "open": State.UNKNOWN,
        }
        row = rows["accepted"]
        assert (row.TaskId, row.users, row.created_us) == (UINT64_MAX, UserLists(("1145",), ("2", "3")), T0 + 1)
        assert (row.origin, row.settled, row.confirmed_us, row.ended_us) == (Origin.STARTED, False, None, None)
        (sent,) = details(tmp_path, row.id).sent
        assert (sent.raw, sent.elapsed_ms, sent.RequestId) == (b'{"Response": {}}\xff', 42, "r-1")
        assert (sent.verdict, sent.settled_us, details(tmp_path, row.id).files) == ("", None, ())
    with database(backup.parent) as other:
        other.execute("ATTACH ? AS backup", (str(backup),))
        assert other.execute("SELECT count(*) FROM backup.recording WHERE state = 'sending'").fetchone() == (1,)
        assert other.execute("PRAGMA backup.user_version").fetchone() == (1,)


def test_rows_of_version_1_can_be_settled_watched_and_stopped(tmp_path: Path) -> None:
    make_v1(tmp_path)
    with writing(tmp_path) as writer:
        requests = {open_.row.RoomId: open_.request for open_ in writer.unreconciled()}
        assert requests == {
            "unknown": StartRecord(3400352518, "unknown", 1, UserLists(("1145",))),
            "open": StartRecord(3400352518, "open", 1),
        }
        (row,) = writer.live()
        row = writer.observe(Observation(row.id, State.ARMED, (), T0 + 50))
        assert writer.finish(writer.begin(stop(row)).sent_id, STOPPED, T0 + 60).state is State.STOPPED


def test_rows_of_version_1_can_be_found_told_apart_and_given_up(tmp_path: Path) -> None:
    make_v1(tmp_path)
    with writing(tmp_path):
        finder = RowSearch.open(tmp_path)
        for text, rooms in (("ACCEPT", ["accepted"]), ("绝", ["拒绝 007"]), ("r-1", ["accepted"]), ("nowhere", [])):
            assert [row.RoomId for row in finder.find(Query(text=text), 10, lambda: False).page.rows] == rooms
        finder.close()
    with database(tmp_path) as other:
        uids = [uid for (uid,) in other.execute("SELECT uid FROM recording")]
        assert len(set(uids)) == len(uids) == 5
        assert {len(uid) for uid in uids} == {32}
        assert other.execute("PRAGMA auto_vacuum").fetchone() == (2,)
        assert other.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_an_old_and_a_new_history_have_the_same_tables(tmp_path: Path) -> None:
    (tmp_path / "v1").mkdir()
    make_v1(tmp_path / "v1")
    for folder in (tmp_path, tmp_path / "v1"):
        with writing(folder), reading(folder) as reader:
            reader.page(0, 1)
    names = [[row[:3] for row in schema(folder)] for folder in (tmp_path, tmp_path / "v1")]
    assert names[0] == names[1]
    assert list(contents(tmp_path / "v1")) == [FILE]
