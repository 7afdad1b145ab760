"""Rows that are removed stay out of sight, whatever still comes of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from copies import replace
from gme_console.engine.settings import ConsoleSettings, WatchSettings
from gme_console.ledger.records import Row, State
from gme_console.ui.history.columns import Column
from gme_console.ui.shell.window_actions import Action
from window_desk import Desk, shown_text

OpenDesk = Callable[..., Desk]
QUICK = ConsoleSettings(spacing_s=0.2, watch=WatchSettings(interval_s=0.1))


def rooms(desk: Desk) -> list[str]:
    model = desk.wiring.model
    return [str(model.index(line, Column.ROOM).data()) for line in range(model.rowCount())]


def test_a_removed_recording_is_not_watched_and_comes_back_with_undo(open_desk: OpenDesk) -> None:
    desk = open_desk(console=QUICK)
    desk.start_room("gone")
    row = desk.ended_row("gone")
    desk.start_room("stays")
    desk.ended_row("stays")
    desk.console.history.remove((row.id,))
    desk.qtbot.waitUntil(lambda: rooms(desk) == ["stays"], timeout=10_000)
    desk.qtbot.waitUntil(lambda: row.id not in {live.id for live in desk.console.recordings.live()}, timeout=10_000)
    told: list[Row] = []
    desk.console.recordings.rows_changed.connect(told.extend)
    desk.qtbot.waitUntil(lambda: len(told) > 3, timeout=10_000)
    assert row.id not in {one.id for one in told}
    assert rooms(desk) == ["stays"]
    undo = desk.window.findChild(QPushButton, "offered")
    assert undo is not None
    undo.click()
    desk.qtbot.waitUntil(lambda: rooms(desk) == ["stays", "gone"], timeout=10_000)
    desk.qtbot.waitUntil(lambda: row.id in {live.id for live in desk.console.recordings.live()}, timeout=10_000)


def test_the_place_is_kept_and_the_details_are_not_those_of_a_removed_row(open_desk: OpenDesk) -> None:
    desk = open_desk(console=QUICK)
    for room in ("one", "two", "three"):
        desk.start_room(room)
        desk.ended_row(room)
    history, remove = desk.wiring.history, desk.window.menu_bar[Action.REMOVE]
    history.setFocus()
    for left in (["three", "two", "one"], ["three", "one"], ["three"]):
        desk.qtbot.waitUntil(lambda left=left: rooms(desk) == left, timeout=10_000)
        if left == ["three", "two", "one"]:
            history.select_row(next(row.id for row in desk.rows.values() if row.RoomId == "two"))
            desk.details_text("Recording room two")
        else:
            desk.details_text(f"Recording room {left[-1]}")
            assert [row.RoomId for row in history.selected_rows()] == left[-1:]
        remove.trigger()
    desk.qtbot.waitUntil(lambda: rooms(desk) == [], timeout=10_000)
    desk.qtbot.waitUntil(lambda: "No recording is selected" in shown_text(desk.wiring.details), timeout=10_000)


def test_two_removals_are_undone_one_after_the_other(open_desk: OpenDesk) -> None:
    desk = open_desk(console=QUICK)
    for room in ("one", "two", "three"):
        desk.start_room(room)
        desk.ended_row(room)
    ids = {row.RoomId: row.id for row in desk.rows.values()}
    desk.console.history.remove((ids["one"],))
    desk.qtbot.waitUntil(lambda: rooms(desk) == ["three", "two"], timeout=10_000)
    desk.console.history.remove((ids["two"],))
    desk.qtbot.waitUntil(lambda: rooms(desk) == ["three"], timeout=10_000)
    for number in range(7):
        desk.wiring.notices.add(f"something else {number}")
    undo = desk.window.findChild(QPushButton, "offered")
    assert undo is not None
    undo.click()
    desk.qtbot.waitUntil(lambda: rooms(desk) == ["three", "two"], timeout=10_000)
    assert "1 row was removed" in desk.wiring.notices.text()
    undo.click()
    desk.qtbot.waitUntil(lambda: rooms(desk) == ["three", "two", "one"], timeout=10_000)
    assert "removed" not in desk.wiring.notices.text()


def test_a_change_of_an_imported_old_row_does_not_put_it_on_top(open_desk: OpenDesk) -> None:
    desk = open_desk(console=QUICK)
    desk.start_room("new")
    row = desk.ended_row("new")
    desk.qtbot.waitUntil(lambda: rooms(desk) == ["new"], timeout=10_000)
    old = replace(row, id=row.id + 1000, created_us=5, changed_us=6, RoomId="old", state=State.ENDED)
    desk.console.recordings.rows_changed.emit((old,))
    assert rooms(desk) == ["new"]
