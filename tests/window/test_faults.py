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
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]
pytestmark = pytest.mark.expects_log
NOBODY = 65534


def fill_rows(folder: Path, rows: int) -> None:
    with writing(folder) as writer:
        for at in range(rows):
            writer.finish(writer.begin(intent(f"room-{at}", T0 + at)).sent_id, NOT_SENT, T0 + at)


def pragma(bot: WindowBot, words: str) -> None:
    """Runs a PRAGMA on the connection that writes the history, in its own thread."""
    done: list[object] = []
    bot.console.history._ledger.call(lambda writer: writer._database.rows(f"PRAGMA {words}"), done.append, pytest.fail)
    bot.qtbot.waitUntil(lambda: bool(done), timeout=5000)


def notices_of(bot: WindowBot) -> list[str]:
    told: list[str] = []
    bot.console.notices.added.connect(lambda notice: told.append(message_text(notice.text)))
    return told


def works(bot: WindowBot, room: str) -> None:
    bot.start_room(room)
    assert bot.ended_row(room).state in LIVE_STATES


def test_a_full_disk_keeps_a_start_from_being_sent_and_is_told(open_window: OpenWindow) -> None:
    bot = open_window()
    works(bot, "before")
    told = notices_of(bot)
    pragma(bot, "max_page_count = 1")  # as many as there are: the file cannot grow
    bot.console.recordings.start(StartRecord(PRACTICE_BIZ_ID, "x" * 200_000, 1))
    bot.qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert told[0].startswith("Nothing was sent")
    assert "The disk is full" in told[0]
    assert FILE in told[0]
    pragma(bot, "max_page_count = 1000000")
    works(bot, "after")
    assert {row.RoomId for row in all_rows(bot.folder)} == {"before", "after"}


def test_an_outcome_that_cannot_be_written_is_kept_until_it_can(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger_thread, "RETRY_MS", 100)
    bot = open_window()
    told = notices_of(bot)
    bot.start_room("slow 3")
    bot.qtbot.waitUntil(lambda: any(row.state is State.SENDING for row in bot.rows.values()), timeout=5000)
    with database(bot.folder) as other:
        pragma(bot, "query_only = ON")
        assert bot.ended_row("slow 3").state in LIVE_STATES  # the window knows the answer all the same
        bot.qtbot.waitUntil(lambda: bool(told), timeout=5000)
        assert "cannot be written" in told[0]
        assert other.execute("SELECT state FROM recording").fetchall() == [("sending",)]
        pragma(bot, "query_only = OFF")
        bot.qtbot.waitUntil(
            lambda: other.execute("SELECT state FROM recording").fetchone()[0] in LIVE_STATES, timeout=10_000
        )


def test_a_lock_of_another_program_is_told_and_gone_when_it_is(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instances, "LOOK_S", 0.2)
    bot = open_window()
    works(bot, "before")
    told = notices_of(bot)
    with database(bot.folder) as other:
        other.execute("BEGIN EXCLUSIVE")
        bot.start_room("meanwhile")
        bot.qtbot.waitUntil(lambda: bool(told), timeout=10_000)
        assert "Another program keeps" in told[0]
        assert told[0].startswith("Nothing was sent")
        # Whoever only reads is not kept waiting.
        read: list[Details] = []
        bot.console.history.details(next(iter(bot.rows)), read.append, pytest.fail)
        bot.qtbot.waitUntil(lambda: bool(read), timeout=5000)
        other.execute("ROLLBACK")
    works(bot, "after")
    assert {row.RoomId for row in all_rows(bot.folder)} == {"before", "after"}


def test_damaged_pages_are_told_by_whoever_reads_them_and_nothing_is_deleted(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_rows(tmp_path / "data", 600)
    monkeypatch.setattr(daily_backup, "FIRST_MS", 3_600_000)
    bot = open_window(console=ConsoleSettings(backups=3))
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 600, timeout=10_000)
    told = notices_of(bot)
    spoil(tmp_path / "data", "request")
    with bot.qtbot.waitSignal(bot.console.maintenance.exported, timeout=20_000) as exported:
        bot.console.maintenance.export(
            ExportFile(RowSelection(), tmp_path / "x.jsonl", replace=False, words=sheet_words())
        )
    assert exported.args is not None
    (ended,) = exported.args
    assert isinstance(ended, Exported)
    assert "is damaged. Nothing was deleted." in message_text(ended.problem)
    assert not (tmp_path / "x.jsonl").exists()
    failed: list[bool] = []
    bot.console.history.details(300, pytest.fail, lambda: failed.append(True))
    bot.qtbot.waitUntil(lambda: failed == [True], timeout=10_000)
    bot.qtbot.waitUntil(lambda: any("damaged" in text for text in told), timeout=10_000)
    monkeypatch.setattr(daily_backup, "FIRST_MS", 0)
    told.clear()
    bot.maintenance.begin()
    bot.qtbot.waitUntil(lambda: any("damaged" in text for text in told), timeout=20_000)
    assert not list((tmp_path / "data" / "backups").glob("history-2*"))
    assert bot.window.isVisible()
    assert bot.close()
    again = open_window()
    bot.qtbot.waitUntil(lambda: "was set aside, whole" in again.wiring.notices.text(), timeout=10_000)
    works(again, "after")
    assert len(list((tmp_path / "data").glob("history.damaged-*.sqlite3"))) == 1


def test_a_damaged_index_of_the_search_is_told(open_window: OpenWindow, tmp_path: Path) -> None:
    fill_rows(tmp_path / "data", 600)
    bot = open_window()
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 600, timeout=10_000)
    told = notices_of(bot)
    spoil(tmp_path / "data", "search_data")
    bot.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bot.type("room-59")
    bot.qtbot.waitUntil(lambda: any("damaged" in text for text in told), timeout=10_000)
    read: list[Details] = []
    for row_id in (300, 301):
        bot.console.history.details(row_id, read.append, pytest.fail)
    bot.qtbot.waitUntil(lambda: [details.row.id for details in read] == [300, 301], timeout=10_000)


@pytest.mark.skipif(os.name == "nt", reason="modes of folders are POSIX")
def test_a_folder_closed_while_the_console_runs_loses_nothing(qtbot: QtBot) -> None:
    """Its files are open already, so starts go on; what needs a new file there is told."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        bot = WindowBot(qtbot, Path(name) / "data", console=ConsoleSettings(backups=1))
        try:
            works(bot, "before")
            told = notices_of(bot)
            with closed(bot.folder):
                works(bot, "meanwhile")
                wanted = ExportFile(RowSelection(), bot.folder / "x.csv", replace=False, words=sheet_words())
                with qtbot.waitSignal(bot.console.maintenance.exported, timeout=10_000) as exported:
                    bot.console.maintenance.export(wanted)
                bot.maintenance._backups._look()
                qtbot.waitUntil(lambda: any("backups" in text for text in told), timeout=10_000)
            assert exported.args is not None
            assert "read-only for this user" in message_text(exported.args[0].problem)
            assert any("read-only for this user" in text for text in told)
            works(bot, "after")
            assert {row.RoomId for row in all_rows(bot.folder)} == {"before", "meanwhile", "after"}
        finally:
            assert bot.close()


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
