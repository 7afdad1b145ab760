"""The write-ahead log is folded into the file beside the writer, so that no commit has to do it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from gme_console.engine import backup_worker
from gme_console.ledger.database import Database
from gme_console.ledger.folding import LogFolding
from gme_console.ledger.records import LedgerError
from ledger_helpers import FILE, all_rows, intent, started, writing
from window_desk import Desk

OpenDesk = Callable[..., Desk]

LOG = FILE + "-wal"


def in_file(folder: Path) -> int:
    """Rows in the file itself, without its log."""
    database = Database.peek(folder / FILE)
    try:
        return int(database.value("SELECT count(*) FROM recording"))
    finally:
        database.close()


def test_what_was_committed_comes_into_the_file_and_the_log_begins_anew(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        folding = LogFolding.open(tmp_path)
        for number in range(50):
            started(writer, str(number))
        assert in_file(tmp_path) == 0
        folding.fold()
        assert in_file(tmp_path) == 50
        length = (tmp_path / LOG).stat().st_size
        for number in range(20):
            started(writer, f"later {number}")
        assert (tmp_path / LOG).stat().st_size == length
        folding.close()
    assert len(all_rows(tmp_path)) == 70


def test_a_reader_keeps_what_it_sees_and_the_writer_goes_on(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        started(writer)
        folding = LogFolding.open(tmp_path)
        reader = Database.open_to_read(tmp_path / FILE, 0)
        with reader.reading():
            assert reader.value("SELECT count(*) FROM recording") == 1
            writer.begin(intent("later"))
            folding.fold()
            assert reader.value("SELECT count(*) FROM recording") == 1
        reader.close()
        folding.fold()
        assert in_file(tmp_path) == 2
        folding.close()


def test_a_history_that_was_moved_is_left_alone(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        started(writer)
        folding = LogFolding.open(tmp_path)
        (tmp_path / FILE).rename(tmp_path / "elsewhere")
        (tmp_path / FILE).write_bytes(b"another file")
        with pytest.raises(LedgerError, match="moved"):
            folding.fold()
        assert (tmp_path / FILE).read_bytes() == b"another file"
        (tmp_path / "elsewhere").replace(tmp_path / FILE)
        folding.fold()
        folding.close()
    assert len(all_rows(tmp_path)) == 1


def test_without_a_history_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(LedgerError):
        LogFolding.open(tmp_path)


def test_the_console_folds_by_the_way(open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_worker, "FOLD_MS", 20)
    desk = open_desk()
    desk.start_room("1987")
    row = desk.ended_row("1987")
    desk.qtbot.waitUntil(lambda: in_file(desk.folder) == 1, timeout=5_000)
    assert [one.id for one in all_rows(desk.folder)] == [row.id]


@pytest.mark.expects_log
def test_the_console_goes_on_when_it_cannot_fold(open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[Path] = []

    def fail(folder: Path) -> LogFolding:
        tried.append(folder)
        return LogFolding(Database.open(folder / "nothing", 0))

    monkeypatch.setattr(backup_worker, "FOLD_MS", 20)
    monkeypatch.setattr(LogFolding, "open", fail)
    desk = open_desk()
    desk.qtbot.waitUntil(lambda: len(tried) == 1, timeout=5_000)
    desk.start_room("1987")
    desk.ended_row("1987")
    desk.qtbot.wait(100)
    assert len(tried) == 1
