"""A full disk, a read-only folder, a file that is locked or gone: told, survived, nothing lost."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.ledger.errors import HistoryTrouble, LedgerError, LedgerFault
from gme_console.ledger.records import State
from ledger_helpers import FILE, T0, accepted, all_rows, database, intent, writing

NOBODY = 65534


@contextmanager
def unprivileged() -> Iterator[None]:
    """Without root's power to write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that an unprivileged user can reach."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        folder = Path(name) / "data"
        folder.mkdir()
        yield folder
        folder.chmod(0o755)


def test_a_full_disk_is_told_and_work_goes_on_when_there_is_room_again(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        kept = writer.begin(intent("kept"))
        pages = writer._database.value("PRAGMA page_count")
        writer._database.rows(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(LedgerError, match=HistoryTrouble.FULL) as caught:
            writer.begin(intent("x" * 100_000))
        assert caught.value.fault is LedgerFault.FULL
        assert FILE in str(caught.value)
        huge = Outcome(Kind.UNKNOWN, Reason.MALFORMED, raw=b"x" * 100_000)
        with pytest.raises(LedgerError, match=HistoryTrouble.FULL):
            writer.finish(kept.sent_id, huge, T0)
        assert all_rows(tmp_path) == (kept.row,)

        writer._database.rows("PRAGMA max_page_count = 1000000")
        row = writer.finish(kept.sent_id, huge, T0)
        assert (row.id, row.state) == (kept.row.id, State.UNKNOWN)
        writer.begin(intent("later"))
        assert {row.RoomId for row in all_rows(tmp_path)} == {"kept", "later"}


def test_a_locked_history_is_told_and_work_goes_on_when_it_is_free(tmp_path: Path) -> None:
    with writing(tmp_path, busy_s=0.05) as writer, database(tmp_path) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerError, match=HistoryTrouble.LOCKED) as caught:
            writer.begin(intent())
        assert caught.value.fault is LedgerFault.LOCKED
        assert FILE in str(caught.value)
        with pytest.raises(LedgerError, match=HistoryTrouble.LOCKED), writing(tmp_path, busy_s=0.05):
            pass
        other.execute("ROLLBACK")
        writer.begin(intent())
        assert len(all_rows(tmp_path)) == 1


@pytest.mark.skipif(os.name == "nt", reason="modes of folders are POSIX")
def test_a_read_only_folder_is_told(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    for folder in (open_folder, open_folder / "new"):
        with unprivileged(), pytest.raises(LedgerError, match=HistoryTrouble.READ_ONLY) as caught, writing(folder):
            pass
        assert caught.value.fault is LedgerFault.READ_ONLY
        assert str(open_folder) in str(caught.value)


@pytest.mark.skipif(os.name == "nt", reason="modes of files are POSIX")
def test_a_read_only_file_is_told_and_left_alone(open_folder: Path) -> None:
    open_folder.chmod(0o777)
    with unprivileged(), writing(open_folder):
        pass
    (open_folder / FILE).chmod(0o444)
    before = (open_folder / FILE).read_bytes()
    with unprivileged(), pytest.raises(LedgerError, match=HistoryTrouble.READ_ONLY) as caught, writing(open_folder):
        pass
    assert caught.value.fault is LedgerFault.READ_ONLY
    assert (open_folder / FILE).read_bytes() == before


def test_a_folder_that_cannot_be_one_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LedgerError, match="file") as caught, writing(tmp_path / "file"):
        pass
    assert caught.value.fault is LedgerFault.OTHER


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps an open file where it is")
def test_a_history_moved_away_under_a_running_console_takes_no_more_rows(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        started = writer.begin(intent())
        (tmp_path / FILE).rename(tmp_path / "elsewhere")
        for act in (lambda: writer.begin(intent()), lambda: writer.finish(started.sent_id, accepted(), T0)):
            with pytest.raises(LedgerError, match=HistoryTrouble.MOVED) as caught:
                act()
            assert caught.value.fault is LedgerFault.OTHER
        (tmp_path / "elsewhere").rename(tmp_path / FILE)
        assert writer.finish(started.sent_id, accepted(), T0).state is State.ACCEPTED


def test_a_failed_opening_leaves_no_console_behind(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    with pytest.raises(LedgerError), writing(tmp_path):
        pass
    assert [path.name for path in (tmp_path / "consoles").iterdir()] == ["opening"]
