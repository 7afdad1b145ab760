"""Presses in quick succession, and presses just before the window is closed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex

from gme_console.ledger.records import State
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.recording_text import stayed
from ledger_helpers import all_rows, writing
from window_desk import Desk

OpenDesk = Callable[..., Desk]


def selected(desk: Desk) -> list[str]:
    return [row.RoomId for row in desk.wiring.history.selected_rows()]


@pytest.mark.parametrize("waits", [True, False])
def test_of_starts_that_follow_each_other_closely_the_last_is_selected(open_desk: OpenDesk, waits: bool) -> None:
    desk = open_desk()
    for room in ("1", "2", "3"):
        desk.start_room(room)
        if waits:
            desk.ended_row(room)
    for room in ("1", "2", "3"):
        desk.ended_row(room)
    desk.qtbot.waitUntil(lambda: desk.wiring.model.rowCount() == 3)
    assert selected(desk) == ["3"]


def test_starts_pressed_before_the_history_is_open_end_with_the_last_selected(open_desk: OpenDesk) -> None:
    def press(desk: Desk) -> None:
        for room in ("1", "2", "3"):
            desk.window.menu_bar[Action.NEW].trigger()
            desk.type(room)
            desk.window.menu_bar[Action.START].trigger()
        assert desk.rows == {}

    desk = open_desk(at_once=press)
    for room in ("1", "2", "3"):
        desk.ended_row(room)
    desk.qtbot.waitUntil(lambda: desk.wiring.model.rowCount() == 3)
    assert selected(desk) == ["3"]


def test_a_start_that_was_refused_selects_no_later_row(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.start_room("1")
    desk.ended_row("1")
    desk.start_room("1")  # a second press of the same, which is one press
    desk.qtbot.wait(100)
    desk.start_room("2")
    desk.ended_row("2")
    assert selected(desk) == ["2"]


def test_closing_right_after_a_start_says_that_it_was_not_sent_yet(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.start_room("1987")
    desk.window.close()
    assert desk.window.isVisible()
    assert desk.wiring.notices.text() == stayed()
    assert desk.ended_row("1987").state is State.ACCEPTED


def test_closing_twice_right_after_a_start_gives_it_up_and_the_history_says_so(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.start_room("1987")
    desk.window.close()
    desk.window.close()
    desk.qtbot.waitUntil(lambda: desk.left, timeout=10_000)
    assert [(row.state, row.reason) for row in all_rows(desk.folder)] == [(State.NOT_SENT, "leaving")]


def test_a_row_that_another_console_removed_does_not_come_back_with_its_answer(open_desk: OpenDesk) -> None:
    desk = open_desk()
    inserted: list[int] = []
    desk.start_room("slow 3")
    desk.qtbot.waitUntil(lambda: desk.wiring.model.rowCount() == 1)
    (row,) = desk.rows.values()
    with writing(desk.folder) as other:
        other.remove((row.id,), row.created_us + 1)
    desk.qtbot.waitUntil(lambda: desk.wiring.model.rowCount() == 0, timeout=5_000)

    def note(_parent: QModelIndex, first: int, _last: int) -> None:
        inserted.append(first)

    desk.wiring.model.rowsInserted.connect(note)
    answered: list[object] = []
    desk.console.recordings.row_answered.connect(answered.append)
    desk.qtbot.waitUntil(lambda: bool(answered), timeout=5_000)
    desk.qtbot.wait(1_000)
    assert inserted == []
