"""Rows that are removed stay out of sight, whatever still comes of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from copies import replace
from gme_console.engine.settings import ConsoleSettings, WatchSettings
from gme_console.ledger.records import Row, State
from gme_console.ui.history.columns import Column
from gme_console.ui.shell.window_actions import Action
from window_bot import WindowBot, shown_text

OpenWindow = Callable[..., WindowBot]
QUICK = ConsoleSettings(spacing_s=0.2, watch=WatchSettings(interval_s=0.1))


def rooms(bot: WindowBot) -> list[str]:
    model = bot.wiring.model
    return [str(model.index(line, Column.ROOM).data()) for line in range(model.rowCount())]


def test_a_removed_recording_is_not_watched_and_comes_back_with_undo(open_window: OpenWindow) -> None:
    bot = open_window(console=QUICK)
    bot.start_room("gone")
    row = bot.ended_row("gone")
    bot.start_room("stays")
    bot.ended_row("stays")
    bot.console.history.remove((row.id,))
    bot.qtbot.waitUntil(lambda: rooms(bot) == ["stays"], timeout=10_000)
    bot.qtbot.waitUntil(lambda: row.id not in {live.id for live in bot.console.recordings.live()}, timeout=10_000)
    told: list[Row] = []
    bot.console.recordings.rows_changed.connect(told.extend)
    bot.qtbot.waitUntil(lambda: len(told) > 3, timeout=10_000)
    assert row.id not in {one.id for one in told}
    assert rooms(bot) == ["stays"]
    undo = bot.window.findChild(QPushButton, "offered")
    assert undo is not None
    undo.click()
    bot.qtbot.waitUntil(lambda: rooms(bot) == ["stays", "gone"], timeout=10_000)
    bot.qtbot.waitUntil(lambda: row.id in {live.id for live in bot.console.recordings.live()}, timeout=10_000)


def test_the_place_is_kept_and_the_details_are_not_those_of_a_removed_row(open_window: OpenWindow) -> None:
    bot = open_window(console=QUICK)
    for room in ("one", "two", "three"):
        bot.start_room(room)
        bot.ended_row(room)
    history, remove = bot.wiring.history, bot.window.menu_bar[Action.REMOVE]
    history.setFocus()
    for left in (["three", "two", "one"], ["three", "one"], ["three"]):
        bot.qtbot.waitUntil(lambda left=left: rooms(bot) == left, timeout=10_000)
        if left == ["three", "two", "one"]:
            history.select_row(next(row.id for row in bot.rows.values() if row.RoomId == "two"))
            bot.details_text("Recording room two")
        else:
            bot.details_text(f"Recording room {left[-1]}")
            assert [row.RoomId for row in history.selected_rows()] == left[-1:]
        remove.trigger()
    bot.qtbot.waitUntil(lambda: rooms(bot) == [], timeout=10_000)
    bot.qtbot.waitUntil(lambda: "No recording is selected" in shown_text(bot.wiring.details), timeout=10_000)


def test_two_removals_are_undone_one_after_the_other(open_window: OpenWindow) -> None:
    bot = open_window(console=QUICK)
    for room in ("one", "two", "three"):
        bot.start_room(room)
        bot.ended_row(room)
    ids = {row.RoomId: row.id for row in bot.rows.values()}
    bot.console.history.remove((ids["one"],))
    bot.qtbot.waitUntil(lambda: rooms(bot) == ["three", "two"], timeout=10_000)
    bot.console.history.remove((ids["two"],))
    bot.qtbot.waitUntil(lambda: rooms(bot) == ["three"], timeout=10_000)
    for number in range(7):
        bot.wiring.notices.add(f"something else {number}")
    undo = bot.window.findChild(QPushButton, "offered")
    assert undo is not None
    undo.click()
    bot.qtbot.waitUntil(lambda: rooms(bot) == ["three", "two"], timeout=10_000)
    assert "1 row was removed" in bot.wiring.notices.text()
    undo.click()
    bot.qtbot.waitUntil(lambda: rooms(bot) == ["three", "two", "one"], timeout=10_000)
    assert "removed" not in bot.wiring.notices.text()


def test_a_change_of_an_imported_old_row_does_not_put_it_on_top(open_window: OpenWindow) -> None:
    bot = open_window(console=QUICK)
    bot.start_room("new")
    row = bot.ended_row("new")
    bot.qtbot.waitUntil(lambda: rooms(bot) == ["new"], timeout=10_000)
    old = replace(row, id=row.id + 1000, created_us=5, changed_us=6, RoomId="old", state=State.ENDED)
    bot.console.recordings.rows_changed.emit((old,))
    assert rooms(bot) == ["new"]
