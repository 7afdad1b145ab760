"""Opening old, newer, foreign, damaged and half-made files."""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path

import pytest

from gme_console.ledger.backups import check_later
from gme_console.ledger.errors import HistoryTrouble, LedgerError, LedgerFault
from gme_console.ledger.reader import LedgerReader
from gme_console.ledger.records import Opened, State
from gme_console.ledger.sqlite.database import Database
from gme_console.ledger.sqlite.schema import APPLICATION_ID, MIGRATIONS
from ledger_helpers import (
    FILE,
    T0,
    accepted,
    all_rows,
    console,
    contents,
    database,
    details,
    fill,
    heard,
    intent,
    reading,
    words_of,
    writing,
)

NOTE = ("ALTER TABLE recording ADD COLUMN colour TEXT NOT NULL DEFAULT ''",)
BROKEN = ("CREATE TABLE extra (id INTEGER)", "INSERT INTO nowhere VALUES (1)")


def private(path: Path) -> bool:
    return stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)


def cut(folder: Path, at: int, junk: bytes) -> None:
    with (folder / FILE).open("r+b") as file:
        file.seek(at)
        file.write(junk)


def spoil_page_of(folder: Path, host: str) -> None:
    """Overwrite the one page in the middle of the file that holds the row of this host."""
    data = (folder / FILE).read_bytes()
    assert data.count(host.encode()) == 1
    cut(folder, data.index(host.encode()) // 4096 * 4096, b"\xff" * 4096)


def test_a_new_folder_and_every_file_in_it_are_private(tmp_path: Path) -> None:
    folder = tmp_path / "a b#?%" / "房间"
    before = os.umask(0)
    try:
        with writing(folder) as writer:
            assert writer.opened == Opened()
            writer.begin(intent())
            made = [folder, *folder.rglob("*")]
            assert {FILE, f"{FILE}-wal", f"{FILE}-shm", "consoles"} <= {path.name for path in made}
            assert [path for path in made if not private(path)] == []
    finally:
        os.umask(before)


def test_after_a_clean_close_only_the_file_is_left_and_opens_again(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = writer.finish(writer.begin(intent()).sent_id, accepted(), T0)
    assert list(contents(tmp_path)) == [FILE]
    with writing(tmp_path) as writer:
        assert writer.opened == Opened()
    assert all_rows(tmp_path) == (row,)


def test_rows_left_open_by_a_closed_console_become_unknown(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        started = writer.begin(intent())
    with writing(tmp_path) as writer:
        assert writer.opened.interrupted == 1
    found = details(tmp_path, started.row.id)
    assert (found.row.state, found.row.reason) == (State.UNKNOWN, "interrupted")
    assert (found.sent[0].kind, found.sent[0].reason) == ("unknown", "interrupted")
    assert found.sent[0].done_us is not None
    with writing(tmp_path) as writer:
        assert writer.opened.interrupted == 0


def test_a_backup_is_made_before_a_migration(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = writer.finish(writer.begin(intent()).sent_id, accepted(), T0)
    with writing(tmp_path, migrations=(*MIGRATIONS, NOTE)) as writer:
        backup = writer.opened.backup
        assert writer.finish(writer.begin(intent()).sent_id, accepted(), T0).state is State.ACCEPTED
    assert backup == tmp_path / "backups" / f"history-v{len(MIGRATIONS)}-20231114T221320Z.sqlite3"
    assert private(backup)
    assert private(backup.parent)
    assert [path.name for path in backup.parent.iterdir()] == [backup.name]
    with database(tmp_path) as other:
        assert other.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS) + 1,)
        assert other.execute("SELECT colour FROM recording").fetchall() == [("",), ("",)]
    restored = tmp_path / "restored"
    restored.mkdir()
    backup.rename(restored / FILE)
    with writing(restored) as writer:
        assert writer.opened == Opened()
    assert all_rows(restored) == (row,)


def test_a_file_without_version_is_migrated_from_the_beginning(tmp_path: Path) -> None:
    with database(tmp_path) as other:
        other.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        other.execute("CREATE TABLE older AS SELECT 7 AS x")
    with writing(tmp_path) as writer:
        assert writer.opened.backup == tmp_path / "backups" / "history-v0-20231114T221320Z.sqlite3"
        writer.begin(intent())
    with database(tmp_path) as other:
        assert other.execute("SELECT x FROM older").fetchall() == [(7,)]


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = writer.finish(writer.begin(intent()).sent_id, accepted(), T0)
    with (
        pytest.raises(LedgerError, match="nowhere"),
        writing(tmp_path, migrations=(*MIGRATIONS, NOTE, BROKEN)),
    ):
        pass
    assert len(list((tmp_path / "backups").iterdir())) == 1
    with writing(tmp_path) as writer:
        assert writer.opened == Opened()
    assert all_rows(tmp_path) == (row,)


def test_a_newer_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    with writing(tmp_path, migrations=(*MIGRATIONS, NOTE)) as writer:
        writer.begin(intent())
    before = contents(tmp_path)
    with pytest.raises(LedgerError) as caught, writing(tmp_path):
        pass
    assert caught.value.fault is LedgerFault.NEWER
    assert f"version {len(MIGRATIONS) + 1}," in words_of(caught.value)
    assert f"version {len(MIGRATIONS)}." in words_of(caught.value)
    assert contents(tmp_path) == before
    with pytest.raises(LedgerError, match=HistoryTrouble.NEWER_HISTORY):
        LedgerReader.open(tmp_path)


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    with database(tmp_path) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE cookies (name)")
    before = contents(tmp_path)
    with pytest.raises(LedgerError, match=HistoryTrouble.OTHER_PROGRAM) as caught, writing(tmp_path):
        pass
    assert caught.value.fault is LedgerFault.OTHER
    assert contents(tmp_path) == before


def test_something_that_is_no_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    with pytest.raises(LedgerError, match=HistoryTrouble.FILE_IN_THE_WAY), writing(tmp_path):
        pass


def test_what_is_not_a_database_is_set_aside_byte_for_byte(tmp_path: Path) -> None:
    junk = b"PK\x03\x04 not a database " * 500
    (tmp_path / FILE).write_bytes(junk)
    for ending in ("", "-2"):  # the second one in the same second gets a name of its own
        with writing(tmp_path) as writer:
            aside = writer.opened.set_aside
            assert aside == tmp_path / f"history.damaged-20231114T221320Z{ending}.sqlite3"
            assert aside.read_bytes() == junk
            writer.begin(intent())
        (tmp_path / FILE).write_bytes(junk)


def test_a_file_cut_short_is_set_aside_at_once(tmp_path: Path) -> None:
    fill(tmp_path, 500)
    with (tmp_path / FILE).open("r+b") as file:
        file.truncate(8 * 4096)
    before = contents(tmp_path)[FILE]
    with writing(tmp_path) as writer:
        assert writer.opened.set_aside is not None
        assert writer.opened.set_aside.read_bytes() == before
        assert writer.begin(intent()).row.id == 1


def test_a_log_that_lost_its_file_is_set_aside_too(tmp_path: Path) -> None:
    (tmp_path / f"{FILE}-wal").write_bytes(b"the only copy")
    with writing(tmp_path) as writer:
        aside = writer.opened.set_aside
        writer.begin(intent())
    assert aside is not None
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"the only copy"


def test_damage_met_while_running_is_told_and_set_aside_next_time(tmp_path: Path) -> None:
    fill(tmp_path, 2000)
    spoil_page_of(tmp_path, "host-1000")
    before = contents(tmp_path)[FILE]
    with writing(tmp_path) as writer:
        assert writer.opened == Opened()
        with reading(tmp_path) as reader:
            assert reader.page(0, 10).rows[0].RoomId == "room-2000"
            with pytest.raises(LedgerError, match=HistoryTrouble.DAMAGED) as caught:
                reader.page(0, 2000)
            assert caught.value.fault is LedgerFault.DAMAGED
            assert str(tmp_path / FILE) in str(caught.value)
            assert reader.page(0, 10).total == 2000  # what is whole can still be read
    assert list(contents(tmp_path)) == [FILE]
    with writing(tmp_path) as writer:
        assert writer.opened.set_aside is not None
        assert writer.opened.set_aside.read_bytes() == before
    assert all_rows(tmp_path) == ()
    with writing(tmp_path) as writer:
        assert writer.opened == Opened()


def test_a_large_history_is_checked_while_it_is_used_after_a_bad_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gme_console.ledger.opening.CHECKED_AT_ONCE", 10)
    fill(tmp_path, 2000)
    with console(tmp_path, "hold") as other:
        assert heard(other) == "begun"
    with writing(tmp_path) as writer:
        assert writer.opened == Opened(interrupted=1)
        check_later(tmp_path, lambda: False)
    with writing(tmp_path) as writer:
        assert writer.opened == Opened()
    with console(tmp_path, "hold") as other:
        assert heard(other) == "begun"
    with database(tmp_path) as folded:
        folded.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    spoil_page_of(tmp_path, "host-1000")
    with writing(tmp_path) as writer:
        assert writer.opened.set_aside is None
        with pytest.raises(LedgerError, match=HistoryTrouble.DAMAGED):
            check_later(tmp_path, lambda: False)
    with writing(tmp_path) as writer:
        assert writer.opened.set_aside is not None


@pytest.mark.parametrize(
    "senseless",
    [
        "UPDATE recording SET TaskId = 'many'",
        "UPDATE recording SET state = 'dancing'",
        "UPDATE recording SET SubscribeUserIds = '{}'",
        "UPDATE recording SET SubscribeUserIds = '[1'",
        "UPDATE recording SET message = CAST(x'ff' AS TEXT)",
    ],
)
def test_a_value_that_makes_no_sense_is_damage_not_a_crash(tmp_path: Path, senseless: str) -> None:
    with writing(tmp_path) as writer:
        writer.begin(intent())
        with database(tmp_path) as other:
            assert other.execute(senseless).rowcount == 1
        with reading(tmp_path) as reader:
            for read in (lambda: reader.page(0, 1), lambda: reader.details(1)):
                with pytest.raises(LedgerError) as caught:
                    read()
                assert caught.value.fault is LedgerFault.DAMAGED


def test_a_start_cut_off_before_the_tables_were_made_is_taken_up(tmp_path: Path) -> None:
    (tmp_path / FILE).touch(mode=0o600)
    with writing(tmp_path) as writer:
        assert writer.opened == Opened()
        assert writer.begin(intent()).row.id == 1


def test_a_reader_without_a_history_says_so(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match=FILE) as caught:
        LedgerReader.open(tmp_path)
    assert caught.value.fault is LedgerFault.OTHER
    sqlite3.connect(tmp_path / FILE).close()
    with pytest.raises(LedgerError, match=HistoryTrouble.OF_OLDER_CONSOLE):
        LedgerReader.open(tmp_path)


def test_no_connection_keeps_many_pages(tmp_path: Path) -> None:
    """There are five of them in a console, and SQLite's own 2 MB for each were no faster."""
    with writing(tmp_path) as writer:
        reader = Database.open_to_read(tmp_path / FILE, 1.0)
        kept = [one.value("PRAGMA cache_size") for one in (writer._database, reader)]
        reader.close()
    assert kept == [-256, -256]
