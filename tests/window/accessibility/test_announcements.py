"""What a screen reader is told by itself: what became of what was pressed, each once, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from gme_console.api.actions import StartRecord
from gme_console.api.values import UserLists
from gme_console.profiles.profile import PRACTICE_BIZ_ID
from gme_console.ui.shell.state_banners import StateBanner
from gme_console.ui.widgets import announce as announcing
from task_presses import quick_bot, started
from window_bot import PATIENCE_MS, WindowBot

OpenWindow = Callable[..., WindowBot]
ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive


class Listener:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.events: list[QAccessibleAnnouncementEvent] = []
        heard = SimpleNamespace(
            isActive=lambda: True,
            updateAccessibility=self.events.append,
            AnnouncementPoliteness=QAccessible.AnnouncementPoliteness,
        )
        monkeypatch.setattr(announcing, "QAccessible", heard)

    def said(self) -> list[str]:
        return [event.message() for event in self.events]


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Listener:
    return Listener(monkeypatch)


def test_a_start_and_its_stop_are_told_once_each(open_window: OpenWindow, listener: Listener) -> None:
    bot = quick_bot(open_window)
    row = started(bot, "1987")
    bot.qtbot.waitUntil(lambda: bot.rows[row.id].state == "recording")
    assert listener.said() == ["Room 1987: accepted, being recorded."]
    bot.console.recordings.stop(bot.rows[row.id])
    bot.qtbot.waitUntil(lambda: bot.rows[row.id].state == "stopped")
    assert listener.said()[1:] == ["Room 1987: stopped."]


def test_why_nothing_records_is_told(open_window: OpenWindow, listener: Listener) -> None:
    bot = quick_bot(open_window)
    bot.start_room("ResourceNotFound.RoomNotFound")
    row = bot.ended_row("ResourceNotFound.RoomNotFound")
    assert listener.said() == [f"Room ResourceNotFound.RoomNotFound: refused. {bot.wiring.explainer.title(row)}"]


def test_doubt_and_its_end_are_told(open_window: OpenWindow, listener: Listener) -> None:
    bot = quick_bot(open_window)
    bot.start_room("cut-after")
    bot.ended_row("cut-after")
    assert listener.said() == [
        "Room cut-after: no clear answer. The console is finding out what became of it.",
        "Room cut-after: settled, being recorded.",
    ]


def test_a_start_that_is_not_needed_is_told(open_window: OpenWindow, listener: Listener) -> None:
    bot = quick_bot(open_window)
    started(bot, "1987")
    bot.start_room("1987")
    bot.qtbot.waitUntil(lambda: len(listener.events) > 1)
    assert listener.said()[1:] == ["Room 1987 is being recorded from here already."]


def test_a_room_that_others_record_is_told_before_and_at_the_start(open_window: OpenWindow, listener: Listener) -> None:
    bot = quick_bot(open_window)
    assert bot.server is not None
    bot.server.service.tasks.start(StartRecord(PRACTICE_BIZ_ID, "theirs", 1, UserLists()))
    taken = "Already being recorded, not from this console. Adopt it to change or stop it."
    bot.new()
    bot.type("theirs")
    bot.qtbot.waitUntil(lambda: listener.said() == [taken], timeout=PATIENCE_MS)
    bot.start()
    bot.qtbot.waitUntil(lambda: len(listener.said()) > 1, timeout=PATIENCE_MS)
    assert listener.said()[1:] == ["Room theirs: refused. The room was being recorded already"]


def test_notices_and_banners_are_told_when_they_come(open_window: OpenWindow, listener: Listener) -> None:
    bot = quick_bot(open_window)
    bot.wiring.notices.add("The disk is full.")
    bot.wiring.notices.add("The disk is full.")
    bot.wiring.notices.add("Exported.", good=True)
    banner = StateBanner("trouble", "Connection")
    bot.qtbot.addWidget(banner)
    for words in ("No line.", "No line.", ""):
        banner.say(words)
    assert listener.said() == ["The disk is full.", "Exported.", "No line."]
    assert [event.politeness() == ASSERTIVE for event in listener.events] == [True, False, False]


def test_how_many_rows_are_found_is_told_once(open_window: OpenWindow, listener: Listener) -> None:
    bot = quick_bot(open_window)
    for room in ("lobby-x", "lobby-y", "lounge"):
        bot.start_room(room)
        bot.ended_row(room)
    bot.console.recordings.pause_watch(True)
    before = len(listener.said())
    bot.wiring.search.bar.edit.setText("lobby")
    bot.qtbot.waitUntil(lambda: "2 found" in listener.said())
    bot.wiring.search.bar.edit.setText("lobby-y")
    bot.qtbot.waitUntil(lambda: "1 found" in listener.said())
    bot.wiring.search.bar.edit.clear()
    bot.qtbot.waitUntil(lambda: bot.wiring.model.result_set.plain)
    counts = [words for words in listener.said()[before:] if "found" in words]
    assert counts == ["2 found", "1 found"]


def test_nothing_is_made_while_nobody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    monkeypatch.setattr(announcing, "QAccessible", SimpleNamespace(isActive=lambda: False))
    monkeypatch.setattr(announcing, "QAccessibleAnnouncementEvent", lambda *_: made.append(_))
    announcing.announce(None, "Room 1987: stopped.")  # type: ignore[arg-type]
    assert not made
