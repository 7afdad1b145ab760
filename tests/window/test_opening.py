"""The history that cannot be opened yet, and the page that was overwritten while nobody looked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from gme_console.api.actions import StartRecord
from gme_console.engine.history import history_service, ledger_thread
from gme_console.engine.maintenance import daily_backup
from gme_console.ledger import instances, reader, row_search
from gme_console.ledger.errors import LedgerError, LedgerFault
from gme_console.ledger.instances import alone_in
from gme_console.ledger.records import LIVE_STATES
from gme_console.profiles.profile import PRACTICE_BIZ_ID
from gme_console.ui.texts.message_text import message_text
from ledger_helpers import FILE, NOT_SENT, T0, database, intent, started, writing
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]
pytestmark = pytest.mark.expects_log


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instances, "LOOK_S", 0.05)
    monkeypatch.setattr(ledger_thread, "OPENING_S", 0.05)
    monkeypatch.setattr(history_service, "REOPEN_MS", 50)
    monkeypatch.setattr(daily_backup, "CHECK_MS", 0)


@contextmanager
def held_by_a_program(folder: Path) -> Iterator[None]:
    with database(folder) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def held_by_a_console(folder: Path) -> Iterator[None]:
    with alone_in(folder, 1):
        yield


@contextmanager
def in_the_way(folder: Path) -> Iterator[None]:
    """A folder where SQLite wants its shared memory."""
    (folder / f"{FILE}-shm").mkdir()
    yield
    (folder / f"{FILE}-shm").rmdir()


def shut(folder: Path, how: Callable[[Path], AbstractContextManager[None]], open_window: OpenWindow) -> WindowBot:
    """A window on a history that cannot be opened, with a Start pressed; the cause is gone when this returns."""
    held = how(folder)
    told: list[str] = []

    def at_once(bot: WindowBot) -> None:
        bot.console.notices.added.connect(lambda notice: told.append(message_text(notice.text)))
        bot.console.recordings.start(StartRecord(PRACTICE_BIZ_ID, "early", 1))
        held.__enter__()
        bot.console.open()
        bot.qtbot.waitUntil(lambda: len(told) >= 2, timeout=10_000)
        bot.console.recordings.start(StartRecord(PRACTICE_BIZ_ID, "meanwhile", 1))
        assert told[2:] == [told[1]]
        held.__exit__(None, None, None)

    bot = open_window(at_once=at_once)
    assert "The console goes on trying." in told[0]
    assert told[1] == f"Nothing was sent. {told[0]}"
    assert told.count(told[0]) == 1
    assert not {"early", "meanwhile"} & {row.RoomId for row in bot.rows.values()}
    bot.qtbot.waitUntil(lambda: told[0] not in bot.wiring.notices.text().splitlines(), timeout=10_000)
    return bot


@pytest.mark.parametrize("how", [held_by_a_program, held_by_a_console, in_the_way])
def test_a_history_that_cannot_be_opened_is_tried_until_it_opens(
    tmp_path: Path, open_window: OpenWindow, how: Callable[[Path], AbstractContextManager[None]]
) -> None:
    folder = tmp_path / "data"
    with writing(folder) as writer:
        for at in range(5):
            writer.finish(writer.begin(intent(f"room-{at}", T0 + at)).sent_id, NOT_SENT, T0 + at)
        live = started(writer, "live")
    bot = shut(folder, how, open_window)
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 6, timeout=10_000)
    bot.qtbot.waitUntil(lambda: live.id in {row.id for row in bot.console.recordings.live()}, timeout=10_000)
    bot.start_room("after")
    assert bot.ended_row("after").state in LIVE_STATES


@pytest.mark.parametrize("module", [reader, row_search])
def test_a_reader_that_cannot_open_tries_until_it_can(
    tmp_path: Path, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, module: object
) -> None:
    with writing(tmp_path / "data") as writer:
        started(writer, "1987")
    failures = iter(range(3))
    real = reader.open_to_read

    def locked(folder: Path) -> object:
        if next(failures, None) is not None:
            raise LedgerError(LedgerFault.LOCKED, "held")
        return real(folder)

    monkeypatch.setattr(module, "open_to_read", locked)
    bot = open_window()
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 1, timeout=10_000)
    bot.qtbot.waitUntil(lambda: next(failures, None) is None, timeout=10_000)
    told: list[str] = bot.wiring.notices.text().splitlines()
    assert told.count("held") == 1


@pytest.mark.parametrize("table", ["request", "recording", "search_data"])
def test_a_page_overwritten_after_a_clean_end_is_found_at_opening_and_told_once(
    tmp_path: Path, open_window: OpenWindow, table: str
) -> None:
    folder = tmp_path / "data"
    with writing(folder) as writer:
        for at in range(600):
            writer.finish(writer.begin(intent(f"room-{at}", T0 + at)).sent_id, NOT_SENT, T0 + at)
    spoil_one(folder, table)
    bot = open_window()
    bot.qtbot.waitUntil(lambda: "is damaged. Nothing was deleted." in bot.wiring.notices.text(), timeout=20_000)
    assert bot.wiring.notices.text().count("is damaged") == 1
    assert bot.close()
    again = open_window()
    again.qtbot.waitUntil(lambda: "was set aside, whole" in again.wiring.notices.text(), timeout=10_000)
    assert "is damaged. Nothing" not in again.wiring.notices.text()


def test_a_whole_history_is_checked_without_a_word(
    tmp_path: Path, open_window: OpenWindow, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    with writing(tmp_path / "data") as writer:
        started(writer, "1987")
    bot = open_window()
    bot.qtbot.waitUntil(lambda: "the history is whole" in caplog.messages, timeout=10_000)
    assert bot.wiring.notices.text() == ""


def spoil_one(folder: Path, table: str) -> None:
    """Zeroes a page in the middle of a table, which no opening reads."""
    with database(folder) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        pages = [
            page
            for (page,) in other.execute(
                "SELECT pageno FROM dbstat WHERE name = ? AND pagetype IN ('leaf', 'overflow') ORDER BY path", (table,)
            )
        ]
    with (folder / FILE).open("r+b") as file:
        file.seek((pages[len(pages) // 2] - 1) * 4096)
        file.write(b"\xab" * 4096)
