"""Export, import, retention and backups through the console's threads, while it goes on working."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from gme_console.engine.maintenance import cleanup, daily_backup, file_transfer
from gme_console.engine.maintenance.maintenance_messages import (
    Exported,
    ExportFile,
    Imported,
    LongTask,
    OlderRemoved,
    Progress,
    Restored,
)
from gme_console.engine.settings import ConsoleSettings
from gme_console.ledger.query import Older, Query
from gme_console.ledger.records import LIVE_STATES, State
from gme_console.ledger.transfer import full_row_reader
from gme_console.ledger.transfer.full_row_reader import RowSelection
from gme_console.ledger.transfer.json_lines import HEADER
from gme_console.ledger.writer import LedgerWriter
from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import PRACTICE_BIZ_ID, GuardLevel, Profile, Site, Source
from gme_console.ui.texts.maintenance_text import sheet_words
from gme_console.ui.texts.message_text import message_text
from ledger_helpers import FILE, NOT_SENT, T0, all_rows, database, fill, intent, reading, writing
from profiles_in_use import save
from transfer_helpers import export
from window_bot import WindowBot

if TYPE_CHECKING:
    from gme_console.engine.notices import Notice

OpenWindow = Callable[..., WindowBot]
KEY = {"TENCENTCLOUD_SECRET_ID": PRACTICE_SECRET_ID, "TENCENTCLOUD_SECRET_KEY": PRACTICE_SECRET_KEY}


def ended(bot: WindowBot, signal: SignalInstance, act: Callable[[], object]) -> Any:
    with bot.qtbot.waitSignal(signal, timeout=30_000) as told:
        act()
    assert told.args is not None
    return told.args[0]


def fill_over(folder: Path, rows: int) -> None:
    """Rows that are over."""
    with writing(folder) as writer:
        for at in range(rows):
            writer.finish(writer.begin(intent(f"old-{at}", T0 + at)).sent_id, NOT_SENT, T0 + at)


@contextmanager
def own_bot(qtbot: QtBot, folder: Path, profile: Profile) -> Iterator[WindowBot]:
    """A console on a folder of its own, under a profile whose key is in the environment."""
    bot = WindowBot(qtbot, folder, practice=False, environ=KEY)
    try:
        assert save(bot, profile, None) == ""
        bot.console.profiles.choose(profile.id)
        qtbot.waitUntil(lambda: bot.console.profiles.chosen == profile, timeout=10_000)
        yield bot
    finally:
        assert bot.close()


def test_an_export_is_told_from_beginning_to_end_while_a_start_goes_in_between(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    fill(tmp_path / "data", 15_000)
    bot = open_window()
    progress: list[Progress] = []
    bot.maintenance.progressed.connect(progress.append)
    bot.maintenance.progressed.connect(lambda _: bot.start_room("1987") if len(progress) == 1 else None)
    path = tmp_path / "x.jsonl"
    exported = ended(
        bot,
        bot.maintenance.exported,
        lambda: bot.maintenance.export(ExportFile(RowSelection(), path, replace=False, words=sheet_words())),
    )
    assert exported == Exported(path, 15_000)
    assert len(path.read_bytes().splitlines()) == 15_002
    assert {one.total for one in progress} <= {0, 15_000}
    assert 0 < progress[0].done < progress[-1].done <= 15_000
    assert bot.ended_row("1987").state in LIVE_STATES


def test_a_cancelled_export_leaves_nothing_and_another_can_follow(open_window: OpenWindow, tmp_path: Path) -> None:
    fill(tmp_path / "data", 15_000)
    bot = open_window()
    path = tmp_path / "x.csv"
    wanted = ExportFile(RowSelection(), path, replace=False, words=sheet_words())
    cancelling = bot.maintenance.progressed.connect(lambda progress: bot.maintenance.cancel(progress.task))
    assert ended(bot, bot.maintenance.exported, lambda: bot.maintenance.export(wanted)) == Exported(
        path, 0, cancelled=True
    )
    bot.maintenance.progressed.disconnect(cancelling)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data"]
    few = ExportFile(RowSelection(Query(text="room-14999")), path, replace=False, words=sheet_words())
    assert ended(bot, bot.maintenance.exported, lambda: bot.maintenance.export(few)) == Exported(
        path, 0
    )  # not searchable
    again = ended(bot, bot.maintenance.exported, lambda: bot.maintenance.export(few))
    assert "is there already" in message_text(again.problem)


def test_leaving_during_an_export_leaves_no_half_file(open_window: OpenWindow, tmp_path: Path) -> None:
    fill(tmp_path / "data", 15_000)
    bot = open_window()
    wanted = ExportFile(RowSelection(), tmp_path / "x.csv", replace=False, words=sheet_words())
    ended(bot, bot.maintenance.progressed, lambda: bot.maintenance.export(wanted))
    assert bot.close()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data"]


def test_a_second_export_waits_for_the_first_to_end(open_window: OpenWindow, tmp_path: Path) -> None:
    fill(tmp_path / "data", 5_000)
    bot = open_window()
    told: list[Exported] = []
    notices: list[Notice] = []
    bot.maintenance.exported.connect(told.append)
    bot.console.notices.added.connect(notices.append)
    for name in ("one.csv", "two.csv"):
        bot.maintenance.export(ExportFile(RowSelection(), tmp_path / name, replace=False, words=sheet_words()))
    bot.qtbot.waitUntil(lambda: len(told) == 1, timeout=30_000)
    assert told == [Exported(tmp_path / "one.csv", 5_000)]
    assert [("under way" in message_text(notice.text)) for notice in notices] == [True]
    assert not (tmp_path / "two.csv").exists()


def test_an_export_can_be_cancelled_while_its_rows_are_looked_for(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path / "data", 2_000)
    bot = open_window()
    progress: list[Progress] = []
    bot.maintenance.progressed.connect(progress.append)
    bot.maintenance.progressed.connect(lambda told: bot.maintenance.cancel(told.task))
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n WHERE i < 0"
    monkeypatch.setattr(full_row_reader, "select_ids", lambda _query: (endless, ()))
    path = tmp_path / "x.csv"
    exported = ended(
        bot,
        bot.maintenance.exported,
        lambda: bot.maintenance.export(ExportFile(RowSelection(), path, replace=False, words=sheet_words())),
    )
    assert exported == Exported(path, 0, cancelled=True)
    assert progress[0] == Progress(LongTask.EXPORT, 0, 0)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data"]


def test_a_colleague_takes_a_recording_over_and_stops_it(qtbot: QtBot, tmp_path: Path) -> None:
    with PracticeServer() as server:
        host = f"http://127.0.0.1:{server.port}"
        ours = Profile(
            "a1", "Ours", "#aa2222", Site.HOST, host, PRACTICE_BIZ_ID, GuardLevel.ASK_STOP, Source.ENVIRONMENT
        )
        theirs = Profile(
            "b2", "Theirs", "#2222aa", Site.HOST, host, PRACTICE_BIZ_ID, GuardLevel.ASK_STOP, Source.ENVIRONMENT
        )
        path = tmp_path / "x.jsonl"
        with own_bot(qtbot, tmp_path / "one", ours) as bot:
            bot.start_room("1987")
            assert bot.ended_row("1987").state in LIVE_STATES
            ended(
                bot,
                bot.maintenance.exported,
                lambda: bot.maintenance.export(ExportFile(RowSelection(), path, replace=False, words=sheet_words())),
            )
        with own_bot(qtbot, tmp_path / "two", theirs) as bot:
            imported = ended(bot, bot.maintenance.imported, lambda: bot.maintenance.import_file(path))
            assert imported == Imported(path, 1, 0, 0)
            qtbot.waitUntil(lambda: len(bot.console.recordings.live()) == 1, timeout=10_000)
            (row,) = bot.console.recordings.live()
            assert (row.profile_id, row.profile_name, row.RoomId) == ("b2", "Theirs", "1987")
            bot.console.recordings.stop(row)
            qtbot.waitUntil(lambda: row.id in bot.rows and bot.rows[row.id].state is State.STOPPED, timeout=10_000)
            assert ended(bot, bot.maintenance.imported, lambda: bot.maintenance.import_file(path)) == Imported(
                path, 0, 0, 1
            )


def test_a_large_import_comes_in_batches_and_a_start_goes_in_between(open_window: OpenWindow, tmp_path: Path) -> None:
    fill_over(tmp_path / "other", 600)
    path = tmp_path / "x.jsonl"
    export(tmp_path / "other", path)
    bot = open_window()
    progress: list[Progress] = []
    bot.maintenance.progressed.connect(progress.append)
    bot.maintenance.import_file(path)
    bot.start_room("1987")
    assert ended(bot, bot.maintenance.imported, lambda: None) == Imported(path, 600, 0, 0)
    assert bot.ended_row("1987").state in LIVE_STATES
    with reading(bot.folder) as reader:
        page = reader.page(0, 1000)
    assert page.total == 601
    started_at = next(row.id for row in page.rows if row.RoomId == "1987")
    assert started_at < 601
    assert [one.task for one in progress] == [LongTask.IMPORT] * len(progress)


def test_a_cancelled_import_says_what_came_until_then(open_window: OpenWindow, tmp_path: Path) -> None:
    fill_over(tmp_path / "other", 400)
    path = tmp_path / "x.jsonl"
    export(tmp_path / "other", path)
    bot = open_window()
    bot.maintenance.progressed.connect(lambda progress: bot.maintenance.cancel(progress.task))
    imported = ended(bot, bot.maintenance.imported, lambda: bot.maintenance.import_file(path))
    assert imported.cancelled
    assert 0 < imported.added < 400
    assert len(all_rows(bot.folder)) == imported.added
    rest = ended(bot, bot.maintenance.imported, lambda: bot.maintenance.import_file(path))
    assert rest.unchanged >= imported.added


def test_an_import_is_told_of_from_its_first_batch(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However little of a large file that is: only then can it be cancelled."""
    fill_over(tmp_path / "other", 300)
    path = tmp_path / "x.jsonl"
    export(tmp_path / "other", path)
    monkeypatch.setattr(file_transfer, "IMPORT_ROWS", 1)
    bot = open_window()
    progress: list[Progress] = []
    bot.maintenance.progressed.connect(progress.append)
    bot.maintenance.progressed.connect(lambda told: bot.maintenance.cancel(told.task))
    imported = ended(bot, bot.maintenance.imported, lambda: bot.maintenance.import_file(path))
    assert imported == Imported(path, 1, 0, 0, cancelled=True)
    assert progress == [Progress(LongTask.IMPORT, 0, 100)]


def test_an_import_that_cannot_go_on_says_where_and_keeps_what_came(open_window: OpenWindow, tmp_path: Path) -> None:
    fill_over(tmp_path / "other", 120)
    path = tmp_path / "x.jsonl"
    export(tmp_path / "other", path)
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([*lines[:101], lines[101][:50]]), encoding="utf-8")
    bot = open_window()
    imported = ended(bot, bot.maintenance.imported, lambda: bot.maintenance.import_file(path))
    assert (imported.added, imported.updated, imported.unchanged) == (100, 0, 0)
    assert f"{path}, line 102" in message_text(imported.problem)
    for own in (bot.folder / FILE, bot.folder / "consoles" / "opening"):
        imported = ended(bot, bot.maintenance.imported, lambda own=own: bot.maintenance.import_file(own))
        assert "belongs to the console itself" in message_text(imported.problem)
    bot.start_room("1987")
    assert bot.ended_row("1987").state in LIVE_STATES


def test_old_rows_go_and_come_back_while_a_start_goes_in_between(open_window: OpenWindow, tmp_path: Path) -> None:
    fill_over(tmp_path / "data", 500)
    bot = open_window()
    before_us = T0 + 400
    counted: list[Older] = []
    bot.maintenance.count_older(before_us, counted.append)
    bot.qtbot.waitUntil(lambda: bool(counted), timeout=30_000)
    assert counted == [Older(before_us, 400, 0)]
    bot.maintenance.remove_older(before_us, 400)
    bot.start_room("1987")
    removed = ended(bot, bot.maintenance.older_removed, lambda: None)
    assert (removed.rows, removed.problem) == (400, "")
    assert bot.ended_row("1987").state in LIVE_STATES
    assert len(all_rows(bot.folder)) == 101
    assert ended(bot, bot.maintenance.older_restored, lambda: bot.maintenance.restore_older(removed)) == Restored(400)
    assert len(all_rows(bot.folder)) == 501


def test_a_removal_begins_when_the_one_before_has_ended(open_window: OpenWindow, tmp_path: Path) -> None:
    """So that each brings back what it said."""
    fill_over(tmp_path / "data", 500)
    bot = open_window()
    removed: list[OlderRemoved] = []
    bot.maintenance.older_removed.connect(removed.append)
    bot.maintenance.remove_older(T0 + 400, 400)
    bot.maintenance.remove_older(T0 + 500, 100)
    bot.qtbot.waitUntil(lambda: len(removed) == 2, timeout=30_000)
    assert [(one.rows, one.problem) for one in removed] == [(400, ""), (100, "")]


def test_what_was_removed_a_day_ago_is_deleted_by_the_way(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_over(tmp_path / "data", 300)
    with writing(tmp_path / "data") as writer:
        writer.remove_older(T0 + 200, T0 + 300, 1000)
    monkeypatch.setattr(cleanup, "PURGE_FIRST_MS", 50)
    bot = open_window()
    bot.start_room("1987")

    def left() -> int:
        with database(bot.folder) as other:
            return int(other.execute("SELECT count(*) FROM recording").fetchone()[0])

    bot.qtbot.waitUntil(lambda: left() == 101, timeout=10_000)
    assert bot.ended_row("1987").state in LIVE_STATES


def test_a_backup_is_made_by_the_way(open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fill_over(tmp_path / "data", 5)
    monkeypatch.setattr(daily_backup, "FIRST_MS", 10)
    bot = open_window(console=ConsoleSettings(backups=1))
    backups = bot.folder / "backups"
    bot.qtbot.waitUntil(lambda: bool(list(backups.glob("history-2*.sqlite3"))), timeout=10_000)
    (made,) = backups.glob("history-2*.sqlite3")
    assert bot.close()
    (tmp_path / "restored").mkdir()
    shutil.copy(made, tmp_path / "restored" / FILE)
    assert len(all_rows(tmp_path / "restored")) == 5


@pytest.mark.expects_log
def test_what_keeps_a_backup_from_being_made_is_said_once(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fill_over(tmp_path / "data", 5)
    (tmp_path / "data" / "backups").write_text("in the way")
    monkeypatch.setattr(daily_backup, "FIRST_MS", 10)
    monkeypatch.setattr(daily_backup, "EVERY_MS", 10)
    bot = open_window(console=ConsoleSettings(backups=1))
    notices: list[Notice] = []
    bot.console.notices.added.connect(notices.append)
    bot.start_room("slow 1")
    assert bot.ended_row("slow 1").state in LIVE_STATES
    assert len([notice for notice in notices if "backups" in message_text(notice.text)]) <= 1
    assert "backups" in bot.wiring.notices.text()


@pytest.mark.expects_log
def test_an_import_meets_a_locked_history(open_window: OpenWindow, tmp_path: Path) -> None:
    fill_over(tmp_path / "other", 10)
    export(tmp_path / "other", tmp_path / "x.jsonl")
    bot = open_window()
    with database(bot.folder) as other:
        other.execute("BEGIN IMMEDIATE")
        imported = ended(bot, bot.maintenance.imported, lambda: bot.maintenance.import_file(tmp_path / "x.jsonl"))
        assert "locked" in message_text(imported.problem)
        bot.maintenance.remove_older(T0, 0)
        removed: OlderRemoved = ended(bot, bot.maintenance.older_removed, lambda: None)
        assert "locked" in message_text(removed.problem)
        other.execute("ROLLBACK")
    again = ended(bot, bot.maintenance.imported, lambda: bot.maintenance.import_file(tmp_path / "x.jsonl"))
    assert again == Imported(tmp_path / "x.jsonl", 10, 0, 0)


def test_an_empty_file_to_import_is_no_crash(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(HEADER + '{"rows": 0}\n', encoding="utf-8")
    bot = open_window()
    assert ended(bot, bot.maintenance.imported, lambda: bot.maintenance.import_file(path)) == Imported(path, 0, 0, 0)


@contextmanager
def one_fault(bot: WindowBot, owner: object, name: str) -> Iterator[None]:
    """Meanwhile that meets a fault that nobody expects, which is raised in the UI thread all the same."""

    def fault(*_: object, **__: object) -> NoReturn:
        raise ZeroDivisionError("a fault of ours")

    with pytest.MonkeyPatch.context() as patched, bot.qtbot.capture_exceptions() as raised:
        patched.setattr(owner, name, fault)
        yield
        bot.qtbot.waitUntil(lambda: [kind for kind, _, _ in raised] == [ZeroDivisionError])


@pytest.mark.expects_log
@pytest.mark.parametrize("name", ["step", "begin"])
def test_a_fault_of_ours_ends_an_export_and_the_next_one_begins(
    open_window: OpenWindow, tmp_path: Path, name: str
) -> None:
    fill(tmp_path / "data", 10)
    bot, path = open_window(), tmp_path / "x.csv"
    wanted = ExportFile(RowSelection(), path, replace=False, words=sheet_words())
    with one_fault(bot, bot.maintenance._exports, name):
        exported = ended(bot, bot.maintenance.exported, lambda: bot.maintenance.export(wanted))
    assert (exported.path, "a fault of ours" in message_text(exported.problem)) == (path, True)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data"]
    assert ended(bot, bot.maintenance.exported, lambda: bot.maintenance.export(wanted)) == Exported(path, 10)


@pytest.mark.expects_log
@pytest.mark.parametrize(
    ("owner", "name"),
    [(file_transfer.ImportWorker, "open"), (LedgerWriter, "merge"), (file_transfer.ImportWorker, "read")],
)
def test_a_fault_of_ours_ends_an_import_and_the_next_one_begins(
    open_window: OpenWindow, tmp_path: Path, owner: type, name: str
) -> None:
    fill_over(tmp_path / "other", 10)
    path = tmp_path / "x.jsonl"
    export(tmp_path / "other", path)
    bot = open_window()
    with one_fault(bot, owner, name):
        imported = ended(bot, bot.maintenance.imported, lambda: bot.maintenance.import_file(path))
    assert "a fault of ours" in message_text(imported.problem)
    assert ended(bot, bot.maintenance.imported, lambda: bot.maintenance.import_file(path)) == Imported(path, 10, 0, 0)


@pytest.mark.expects_log
def test_a_fault_of_ours_ends_a_removal_and_the_next_one_begins(open_window: OpenWindow, tmp_path: Path) -> None:
    fill_over(tmp_path / "data", 10)
    bot = open_window()
    with one_fault(bot, LedgerWriter, "remove_older"):
        removed = ended(bot, bot.maintenance.older_removed, lambda: bot.maintenance.remove_older(T0 + 10, 10))
    assert "a fault of ours" in message_text(removed.problem)
    assert ended(bot, bot.maintenance.older_removed, lambda: bot.maintenance.remove_older(T0 + 10, 10)).rows == 10
