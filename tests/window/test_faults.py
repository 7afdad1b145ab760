"""A running console meets a full disk, a lock, a damaged page and a folder that is closed to it.

Each is a clear sentence; the console goes on when the fault is gone; nothing that was recorded is lost.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gme_console.api.actions import StartRecord
from gme_console.engine.history import ledger_thread
from gme_console.engine.maintenance import daily_backup
from gme_console.engine.maintenance.maintenance_messages import Exported, ExportFile
from gme_console.engine.settings import ConsoleSettings
from gme_console.ledger import instances
from gme_console.ledger.records import LIVE_STATES, Details, State
from gme_console.ledger.transfer.full_row_reader import RowSelection
from gme_console.profiles.profile import PRACTICE_BIZ_ID
from gme_console.ui.texts.maintenance_text import sheet_words
from gme_console.ui.texts.message_text import message_text
from ledger_helpers import FILE, NOT_SENT, T0, all_rows, database, intent, writing
from transfer_helpers import spoil
from window_desk import Desk

OpenDesk = Callable[..., Desk]
pytestmark = pytest.mark.expects_log
NOBODY = 65534


def fill_rows(folder: Path, rows: int) -> None:
    with writing(folder) as writer:
        for at in range(rows):
            writer.finish(writer.begin(intent(f"room-{at}", T0 + at)).sent_id, NOT_SENT, T0 + at)


def pragma(desk: Desk, words: str) -> None:
    """Runs a PRAGMA on the connection that writes the history, in its own thread."""
    done: list[object] = []
    desk.console.history._ledger.call(lambda writer: writer._database.rows(f"PRAGMA {words}"), done.append, pytest.fail)
    desk.qtbot.waitUntil(lambda: bool(done), timeout=5000)


def notices_of(desk: Desk) -> list[str]:
    told: list[str] = []
    for signal in (
        desk.console.history.noticed,
        desk.console.profiles.noticed,
        desk.console.recordings.noticed,
        desk.maintenance.noticed,
    ):
        signal.connect(lambda notice: told.append(message_text(notice.text)))
    return told


def works(desk: Desk, room: str) -> None:
    desk.start_room(room)
    assert desk.ended_row(room).state in LIVE_STATES


def test_a_full_disk_keeps_a_start_from_being_sent_and_is_told(open_desk: OpenDesk) -> None:
    desk = open_desk()
    works(desk, "before")
    told = notices_of(desk)
    pragma(desk, "max_page_count = 1")  # as many as there are: the file cannot grow
    desk.console.recordings.start(StartRecord(PRACTICE_BIZ_ID, "x" * 200_000, 1))
    desk.qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert told[0].startswith("Nothing was sent")
    assert "The disk is full" in told[0]
    assert FILE in told[0]
    pragma(desk, "max_page_count = 1000000")
    works(desk, "after")
    assert {row.RoomId for row in all_rows(desk.folder)} == {"before", "after"}


def test_an_outcome_that_cannot_be_written_is_kept_until_it_can(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger_thread, "RETRY_MS", 100)
    desk = open_desk()
    told = notices_of(desk)
    desk.start_room("slow 1")
    desk.qtbot.waitUntil(lambda: any(row.state is State.SENDING for row in desk.rows.values()), timeout=5000)
    with database(desk.folder) as other:
        pragma(desk, "query_only = ON")
        assert desk.ended_row("slow 1").state in LIVE_STATES  # the window knows the answer all the same
        desk.qtbot.waitUntil(lambda: bool(told), timeout=5000)
        assert "cannot be written" in told[0]
        assert other.execute("SELECT state FROM recording").fetchall() == [("sending",)]
        pragma(desk, "query_only = OFF")
        desk.qtbot.waitUntil(
            lambda: other.execute("SELECT state FROM recording").fetchone()[0] in LIVE_STATES, timeout=10_000
        )


def test_a_lock_of_another_program_is_told_and_gone_when_it_is(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instances, "LOOK_S", 0.2)
    desk = open_desk()
    works(desk, "before")
    told = notices_of(desk)
    with database(desk.folder) as other:
        other.execute("BEGIN EXCLUSIVE")
        desk.start_room("meanwhile")
        desk.qtbot.waitUntil(lambda: bool(told), timeout=10_000)
        assert "Another program keeps" in told[0]
        assert told[0].startswith("Nothing was sent")
        # Whoever only reads is not kept waiting.
        read: list[Details] = []
        desk.console.history.details(next(iter(desk.rows)), read.append)
        desk.qtbot.waitUntil(lambda: bool(read), timeout=5000)
        other.execute("ROLLBACK")
    works(desk, "after")
    assert {row.RoomId for row in all_rows(desk.folder)} == {"before", "after"}


def test_damaged_pages_are_told_by_whoever_reads_them_and_nothing_is_deleted(
    open_desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_rows(tmp_path / "data", 600)
    monkeypatch.setattr(daily_backup, "FIRST_MS", 3_600_000)
    desk = open_desk(console=ConsoleSettings(backups=3))
    desk.qtbot.waitUntil(lambda: desk.wiring.model.rowCount() == 600, timeout=10_000)
    told = notices_of(desk)
    spoil(tmp_path / "data", "request")
    with desk.qtbot.waitSignal(desk.console.maintenance.exported, timeout=20_000) as exported:
        desk.console.maintenance.export(
            ExportFile(RowSelection(), tmp_path / "x.jsonl", replace=False, words=sheet_words())
        )
    assert exported.args is not None
    (ended,) = exported.args
    assert isinstance(ended, Exported)
    assert "is damaged. Nothing was deleted." in message_text(ended.problem)
    assert not (tmp_path / "x.jsonl").exists()
    desk.console.history.details(300, pytest.fail)
    desk.qtbot.waitUntil(lambda: any("damaged" in text for text in told), timeout=10_000)
    monkeypatch.setattr(daily_backup, "FIRST_MS", 0)
    told.clear()
    desk.maintenance.begin()
    desk.qtbot.waitUntil(lambda: any("damaged" in text for text in told), timeout=20_000)
    assert not list((tmp_path / "data" / "backups").glob("history-2*"))
    assert desk.window.isVisible()
    assert desk.close()
    again = open_desk()
    desk.qtbot.waitUntil(lambda: "was set aside, whole" in again.wiring.notices.text(), timeout=10_000)
    works(again, "after")
    assert len(list((tmp_path / "data").glob("history.damaged-*.sqlite3"))) == 1


def test_a_damaged_index_of_the_search_is_told(open_desk: OpenDesk, tmp_path: Path) -> None:
    fill_rows(tmp_path / "data", 600)
    desk = open_desk()
    desk.qtbot.waitUntil(lambda: desk.wiring.model.rowCount() == 600, timeout=10_000)
    told = notices_of(desk)
    spoil(tmp_path / "data", "search_data")
    desk.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    desk.type("room-59")
    desk.qtbot.waitUntil(lambda: any("damaged" in text for text in told), timeout=10_000)
    read: list[Details] = []
    for row_id in (300, 301):
        desk.console.history.details(row_id, read.append)
    desk.qtbot.waitUntil(lambda: [details.row.id for details in read] == [300, 301], timeout=10_000)


@pytest.mark.skipif(os.name == "nt", reason="modes of folders are POSIX")
def test_a_folder_closed_while_the_console_runs_loses_nothing(qtbot: QtBot) -> None:
    """Its files are open already, so starts go on; what needs a new file there is told."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        desk = Desk(qtbot, Path(name) / "data", console=ConsoleSettings(backups=1))
        try:
            works(desk, "before")
            told = notices_of(desk)
            with closed(desk.folder):
                works(desk, "meanwhile")
                wanted = ExportFile(RowSelection(), desk.folder / "x.csv", replace=False, words=sheet_words())
                with qtbot.waitSignal(desk.console.maintenance.exported, timeout=10_000) as exported:
                    desk.console.maintenance.export(wanted)
                desk.maintenance._backups._look()
                qtbot.waitUntil(lambda: any("backups" in text for text in told), timeout=10_000)
            assert exported.args is not None
            assert "read-only for this user" in message_text(exported.args[0].problem)
            assert any("read-only for this user" in text for text in told)
            works(desk, "after")
            assert {row.RoomId for row in all_rows(desk.folder)} == {"before", "meanwhile", "after"}
        finally:
            assert desk.close()


@contextmanager
def closed(folder: Path) -> Iterator[None]:
    """Nobody may make a file in the folder, not even root."""
    folder.chmod(0o555)
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o700)
