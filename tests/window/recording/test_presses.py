"""Presses in quick succession, and presses just before the window is closed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex

from gme_console.engine.recordings import command_runner
from gme_console.ledger.records import LIVE_STATES, State
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.recording_text import stayed
from ledger_helpers import all_rows, writing
from window_bot import WindowBot

REFUSED = "ResourceNotFound.RoomNotFound"
OpenWindow = Callable[..., WindowBot]


def selected(bot: WindowBot) -> list[str]:
    return [row.RoomId for row in bot.wiring.history.selected_rows()]


@pytest.mark.parametrize("waits", [True, False])
def test_of_starts_that_follow_each_other_closely_the_last_is_selected(open_window: OpenWindow, waits: bool) -> None:
    bot = open_window()
    for room in ("1", "2", "3"):
        bot.start_room(room)
        if waits:
            bot.ended_row(room)
    for room in ("1", "2", "3"):
        bot.ended_row(room)
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 3)
    assert selected(bot) == ["3"]


def test_starts_pressed_before_the_history_is_open_end_with_the_last_selected(open_window: OpenWindow) -> None:
    def press(bot: WindowBot) -> None:
        for room in ("1", "2", "3"):
            bot.window.menu_bar[Action.NEW].trigger()
            bot.type(room)
            bot.window.menu_bar[Action.START].trigger()
        assert bot.rows == {}

    bot = open_window(at_once=press)
    for room in ("1", "2", "3"):
        bot.ended_row(room)
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 3)
    assert selected(bot) == ["3"]


def test_a_start_that_was_refused_selects_no_later_row(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.start_room("1")
    bot.ended_row("1")
    bot.start_room("1")  # a second press of the same, which is one press
    bot.qtbot.wait(100)
    bot.start_room("2")
    bot.ended_row("2")
    assert selected(bot) == ["2"]


def test_closing_right_after_a_start_says_that_it_was_not_sent_yet(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.start_room("1987")
    bot.window.close()
    assert bot.window.isVisible()
    assert bot.wiring.notices.text() == stayed()
    assert bot.ended_row("1987").state in LIVE_STATES


def test_a_start_pressed_again_as_it_is_refused_is_selected_once(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command_runner, "DOUBLE_PRESS_S", 60.0)
    bot = open_window()
    bot.start_room("1987")
    other = bot.ended_row("1987")
    bot.start_room(REFUSED)
    refused = bot.ended_row(REFUSED)
    bot.start()
    assert selected(bot) == [REFUSED]
    bot.wiring.history.select_row(other.id)
    bot.console.history.annotate(refused.id, "caller waits", lambda _: None, pytest.fail)
    bot.qtbot.waitUntil(lambda: bot.rows[refused.id].note == "caller waits")
    bot.qtbot.wait(100)
    assert selected(bot) == [other.RoomId]
    assert len(all_rows(bot.folder)) == 2


def test_closing_twice_right_after_a_start_gives_it_up_and_the_history_says_so(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.start_room("1987")
    bot.window.close()
    bot.window.close()
    bot.qtbot.waitUntil(lambda: bot.left, timeout=10_000)
    assert [(row.state, row.reason) for row in all_rows(bot.folder)] == [(State.NOT_SENT, "leaving")]


def test_a_row_that_another_console_removed_does_not_come_back_with_its_answer(open_window: OpenWindow) -> None:
    bot = open_window()
    inserted: list[int] = []
    answered: list[object] = []
    bot.console.recordings.row_answered.connect(answered.append)
    bot.start_room("slow 3")
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 1)
    (row,) = bot.rows.values()
    with writing(bot.folder) as other:
        other.remove((row.id,), row.created_us + 1)
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 0, timeout=5_000)

    def note(_parent: QModelIndex, first: int, _last: int) -> None:
        inserted.append(first)

    bot.wiring.model.rowsInserted.connect(note)
    bot.qtbot.waitUntil(lambda: bool(answered), timeout=5_000)
    bot.qtbot.wait(1_000)
    assert inserted == []
