"""A whole copy of the history each day on which it changed; the newest few are kept, and never a half one."""

from __future__ import annotations

import itertools
import os
import shutil
import stat
from collections import namedtuple
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gme_console.ledger.backups import back_up_daily, daily_backups
from gme_console.ledger.errors import Cancelled, HistoryTrouble, LedgerError, LedgerFault
from gme_console.ledger.sqlite import database
from gme_console.ledger.sqlite.database_files import FileLock
from ledger_helpers import FILE, T0, all_rows, intent, started, writing
from ledger_helpers import database as connection_to
from transfer_helpers import spoil

if TYPE_CHECKING:
    from gme_console.ledger.records import Row

DAY = 24 * 3600 * 1_000_000


def never() -> bool:
    return False


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").iterdir() if path.name != "lock")


def restored(folder: Path, backup: Path) -> tuple[Row, ...]:
    """The rows of a backup, opened as the history of another folder."""
    folder.mkdir()
    shutil.copy(backup, folder / FILE)
    with writing(folder) as writer:
        assert writer.opened.set_aside is None
        return all_rows(folder)


def test_a_backup_is_made_while_the_history_is_open_and_opens_as_a_whole_one(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with writing(data) as writer:
        started(writer, "007")
        made = back_up_daily(data, T0, 5, never)
        assert made == data / "backups" / "history-20231114.sqlite3"
        assert stat.S_IMODE(made.stat().st_mode) == 0o600
        started(writer, "later")
        assert [row.RoomId for row in restored(tmp_path / "restored", made)] == ["007"]
        assert names(data) == [made.name]


def test_what_is_copied_goes_to_the_disk_little_by_little(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All at its end, it would keep the next commit of the history waiting until the whole copy is on the disk."""
    synced: list[int] = []
    monkeypatch.setattr(database, "sync_file", lambda descriptor: synced.append(os.fstat(descriptor).st_size))
    with writing(tmp_path) as writer:
        row = started(writer)
        for _ in range(60):
            writer.annotate(row.id, "x" * 60_000, T0)
            row = started(writer)
        made = back_up_daily(tmp_path, T0, 5, never)
    assert made is not None
    grown = [after - before for before, after in itertools.pairwise([0, *synced, made.stat().st_size])]
    assert len(synced) > 2
    assert max(grown) <= 4_000_000


def test_one_a_day_if_anything_was_written_and_the_newest_are_kept(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        started(writer)
        (tmp_path / "backups").mkdir()
        (tmp_path / "backups" / "history-v2-20200101T000000Z.sqlite3").touch()
        assert back_up_daily(tmp_path, T0, 3, never) is not None
        assert back_up_daily(tmp_path, T0 + 3600, 3, never) is None
        assert back_up_daily(tmp_path, T0 + DAY, 3, never) is None  # nothing was written
        for day in range(2, 6):
            writer.begin(intent(str(day)))
            assert back_up_daily(tmp_path, T0 + day * DAY, 3, never) is not None
        assert back_up_daily(tmp_path, T0 + 9 * DAY, 0, never) is None
    assert names(tmp_path) == [
        *(f"history-202311{day}.sqlite3" for day in (17, 18, 19)),
        "history-v2-20200101T000000Z.sqlite3",
    ]
    # Leaving folded the log into the file; that is no change.
    assert back_up_daily(tmp_path, T0 + 9 * DAY, 3, never) is None
    with writing(tmp_path) as writer:
        writer.annotate(1, "a note is a change", T0)
    assert back_up_daily(tmp_path, T0 + 9 * DAY, 3, never) is not None


def test_a_backup_given_up_or_half_made_before_leaves_nothing(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        started(writer)
        (tmp_path / "backups").mkdir()
        (tmp_path / "backups" / "history-20231114.sqlite3.copy.part").write_bytes(b"half of one" * 1000)
        with pytest.raises(Cancelled):
            back_up_daily(tmp_path, T0, 5, lambda: True)
        assert names(tmp_path) == []
        (tmp_path / "backups" / "history-20231114.sqlite3.copy.part").write_bytes(b"half of one" * 1000)
        assert daily_backups(tmp_path) == []
        assert back_up_daily(tmp_path, T0, 5, never) is not None
        assert names(tmp_path) == ["history-20231114.sqlite3"]


def test_two_consoles_do_not_make_one_backup_together(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        started(writer)
        (tmp_path / "backups").mkdir()
        lock = FileLock.take(tmp_path / "backups" / "lock", 0)
        assert lock is not None
        assert back_up_daily(tmp_path, T0, 5, never) is None
        lock.release()
        assert back_up_daily(tmp_path, T0, 5, never) is not None


def test_without_room_none_is_made_and_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    with writing(tmp_path) as writer:
        started(writer)
        monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage(10**9, 10**9, 50_000))
        with pytest.raises(LedgerError, match=HistoryTrouble.NO_ROOM_FOR_BACKUP) as caught:
            back_up_daily(tmp_path, T0, 5, never)
        assert caught.value.fault is LedgerFault.FULL
        assert names(tmp_path) == []


def test_a_damaged_history_does_not_take_the_place_of_a_good_backup(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        for at in range(300):
            writer.begin(intent("x" * 500, T0 + at))
        good = back_up_daily(tmp_path, T0, 1, never)
        assert good is not None
        writer.begin(intent("later"))
    for table in ("search_data", "request"):  # one that no page of the history is read from, and one that is
        spoil(tmp_path, table)
        with pytest.raises(LedgerError, match=HistoryTrouble.DAMAGED) as caught:
            back_up_daily(tmp_path, T0 + DAY, 1, never)
        assert caught.value.fault is LedgerFault.DAMAGED
        assert names(tmp_path) == [good.name]
    assert len(restored(tmp_path / "restored", good)) == 300


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        started(writer)
        (tmp_path / "backups").write_text("in the way")
        with pytest.raises(LedgerError, match="backups"):
            back_up_daily(tmp_path, T0, 5, never)


def test_a_clock_that_was_ahead_stops_no_backup_and_takes_none_away(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        started(writer)
        assert back_up_daily(tmp_path, T0 + 900 * DAY, 1, never) is not None
        started(writer, "since", 8)
        made = back_up_daily(tmp_path, T0, 1, never)
        assert made is not None
        assert names(tmp_path) == [made.name]
        started(writer, "tomorrow", 9)
        assert back_up_daily(tmp_path, T0 + DAY, 1, never) is not None


def test_what_killed_consoles_left_is_taken_away(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        started(writer)
        (tmp_path / "backups").mkdir()
        for left in ("history-20200101.sqlite3.copy", "history-20200102.sqlite3.copy.part"):
            (tmp_path / "backups" / left).write_bytes(b"half")
        made = back_up_daily(tmp_path, T0, 5, never)
        assert made is not None
        assert names(tmp_path) == [made.name]


def test_damage_that_a_backup_meets_is_known_to_the_next_opening(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        for number in range(300):
            started(writer, f"room-{number}", number + 1)
    spoil(tmp_path, "search_data")
    with writing(tmp_path), pytest.raises(LedgerError, match=HistoryTrouble.DAMAGED):
        back_up_daily(tmp_path, T0, 5, never)
    with writing(tmp_path) as writer:
        assert writer.opened.set_aside is not None


def test_a_log_that_grew_while_somebody_read_gives_the_disk_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It cannot be folded meanwhile: beside a large backup it may grow to a gigabyte."""
    limit = f"journal_size_limit = {database._LOG_BYTES}"
    assert limit in database._PRAGMAS
    small = tuple("journal_size_limit = 100000" if pragma == limit else pragma for pragma in database._PRAGMAS)
    monkeypatch.setattr(database, "_PRAGMAS", small)
    log = tmp_path / f"{FILE}-wal"
    with writing(tmp_path) as writer:
        writer.begin(intent())
        with connection_to(tmp_path) as other:
            other.execute("BEGIN")
            other.execute("SELECT count(*) FROM recording").fetchone()
            for number in range(200):
                writer.begin(intent(f"room-{number}"))
            grown = log.stat().st_size
            other.rollback()
        for number in range(3):
            writer.begin(intent(f"later-{number}"))
        assert log.stat().st_size < grown / 4
