"""A room that is recorded from here: a second start, a refusal, an adoption, a stop; and what is asked on leaving."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTableWidget

from gme_console.api.inputs.typed_ids import rooms_in
from gme_console.ledger.records import LIVE_STATES, Origin, Row, State
from gme_console.ui.recording.lookup_dialog import _odd
from task_presses import QUICK, answer, press_ctrl, question, quick_desk, started, wait_state
from window_desk import PATIENCE_MS, Desk, shown_text

if TYPE_CHECKING:
    from gme_console.engine.recordings.room_status import RoomStatus

OpenDesk = Callable[..., Desk]


def selected(desk: Desk) -> list[Row]:
    return desk.wiring.history.selected_rows()


def wait_selected(desk: Desk, row: Row) -> None:
    desk.qtbot.waitUntil(lambda: [one.id for one in selected(desk)] == [row.id])


def note(desk: Desk) -> str:
    label = desk.window.findChild(QLabel, "RoomId_note")
    assert label is not None
    return label.text()


def note_tip(desk: Desk) -> str:
    label = desk.window.findChild(QLabel, "RoomId_note")
    assert label is not None
    return label.toolTip()


def press(desk: Desk, name: str) -> None:
    button = desk.window.findChild(QPushButton, name)
    assert button is not None
    desk.qtbot.waitUntil(button.isVisible)
    button.click()


@pytest.mark.parametrize("looked", [False, True], ids=["at once", "after the room was looked at"])
@pytest.mark.parametrize("others", [False, True], ids=["the same", "other users"])
def test_a_second_start_of_an_own_room_shows_the_first(open_desk: OpenDesk, *, looked: bool, others: bool) -> None:
    desk = quick_desk(open_desk)
    row = wait_state(desk, started(desk, "1987"), State.RECORDING)
    started(desk, "other")
    desk.new()
    desk.type("1987")
    if others:
        desk.press(Qt.Key.Key_Tab)
        desk.type("7")
    if looked:
        desk.qtbot.waitUntil(lambda: "This console is recording this room" in note(desk), timeout=5000)
        assert "⚠" not in note(desk)
    desk.start()
    wait_selected(desk, row)
    desk.qtbot.waitUntil(lambda: "Nothing was sent." in note(desk) and str(row.TaskId) in note_tip(desk))
    asked = desk.server.service.count("DescribeTaskInfo")
    desk.qtbot.waitUntil(lambda: desk.server.service.count("DescribeTaskInfo") > asked, timeout=5000)
    assert "Nothing was sent." in note(desk)
    assert desk.server.service.count("StartRecord") == 2
    assert len(desk.rows) == 2


@pytest.mark.parametrize("room", ["cut-after", "slow 2"], ids=["in doubt", "whose answer is late"])
def test_an_own_start_is_not_told_to_be_somebody_elses(open_desk: OpenDesk, room: str) -> None:
    desk = open_desk(console=QUICK._replace(spacing_s=1.5))
    told: list[RoomStatus] = []
    desk.console.recordings.form_room_checked.connect(told.append)
    desk.start_room(room)
    desk.qtbot.waitUntil(lambda: "This console is recording this room" in note(desk), timeout=PATIENCE_MS)
    assert desk.ended_row(room).state in LIVE_STATES
    assert not [one for one in told if one.taken and one.ours is None]


def test_a_task_that_ended_unseen_keeps_nobody_from_starting(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    row = started(desk, "1987")
    desk.console.recordings.pause_watch(True)
    assert row.TaskId is not None
    desk.server.service.tasks.stop(row.BizId, row.TaskId)
    desk.new()
    desk.type("1987")
    desk.press(Qt.Key.Key_Tab)
    desk.type("7")
    desk.qtbot.waitUntil(lambda: "No recording in this room" in note(desk), timeout=5000)
    desk.start()
    desk.qtbot.waitUntil(lambda: desk.server.service.count("StartRecord") == 2, timeout=5000)
    desk.qtbot.waitUntil(lambda: len(desk.rows) == 2, timeout=5000)


def test_a_refusal_of_what_is_ours_says_so_and_leads_there(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    desk.start_room("somebody-elses")
    refused = desk.ended_row("somebody-elses")
    assert refused.state is State.REFUSED
    press(desk, "adopt")
    desk.qtbot.waitUntil(lambda: any(row.origin is Origin.ADOPTED for row in desk.rows.values()), timeout=5000)
    (ours,) = (row for row in desk.rows.values() if row.origin is Origin.ADOPTED)
    wait_selected(desk, ours)
    desk.qtbot.waitUntil(lambda: "This console is recording this room" in note(desk), timeout=5000)
    assert "Show it" in shown_text(desk.window.form)
    assert "Adopt it" not in shown_text(desk.window.form)
    desk.wiring.history.select_row(refused.id)
    text = desk.details_text("recorded from here already")
    assert "ask colleagues" not in text
    adopt = desk.wiring.details.findChild(QPushButton, "adopt")
    assert adopt is not None
    assert not adopt.isVisible()
    press(desk, "show_ours")
    wait_selected(desk, ours)
    press_ctrl(desk, Qt.Key.Key_Period)
    answer(question(desk), "Stop recording")
    wait_state(desk, ours, State.STOPPED)
    desk.qtbot.waitUntil(lambda: "No recording in this room" in note(desk), timeout=5000)
    desk.wiring.history.select_row(refused.id)
    assert "from here already" not in desk.details_text("was being recorded already")


def test_a_stop_by_the_room_alone_selects_what_was_stopped(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    row = started(desk, "1987")
    desk.start_room("UnauthorizedOperation")
    wait_selected(desk, desk.ended_row("UnauthorizedOperation"))
    desk.new()
    desk.type("1987")
    press_ctrl(desk, Qt.Key.Key_Period)
    answer(question(desk), "Stop recording")
    wait_state(desk, row, State.STOPPED)
    wait_selected(desk, row)


def test_what_was_adopted_from_a_look_up_says_so_there(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    press_ctrl(desk, Qt.Key.Key_L)
    dialog = desk.wiring.rooms._look_up
    assert dialog is not None
    rooms, table = dialog.findChild(QPlainTextEdit, "rooms"), dialog.findChild(QTableWidget, "reports")
    remark = dialog.findChild(QLabel, "remark")
    assert rooms is not None
    assert table is not None
    assert remark is not None
    rooms.setPlainText("free\nsomebody-elses")
    press(desk, "look_at_rooms")
    desk.qtbot.waitUntil(lambda: "not in this history" in cell(table, 1), timeout=5000)
    table.setCurrentCell(0, 0)
    press(desk, "adopt_room")
    assert "can be adopted" in remark.text()
    table.setCurrentCell(1, 0)
    press(desk, "adopt_room")
    desk.qtbot.waitUntil(lambda: "adopted here" in cell(table, 1), timeout=5000)
    assert "under Practice about application 3400352518" in shown_text(dialog)


def cell(table: QTableWidget, row: int) -> str:
    item = table.item(row, 2)
    return item.text() if item is not None else ""


@pytest.mark.parametrize(
    ("text", "rooms", "odd"),
    [
        ("a b", ["a b"], True),
        ("1987 1988", ["1987", "1988"], False),
        ("a,b; c\td", ["a", "b", "c", "d"], False),
        ("a\n\nb\r\n", ["a", "b"], False),
        ("a b, c", ["a b", "c"], True),
        ("lobby 1", ["lobby 1"], True),
    ],
)
def test_a_list_is_split_and_a_room_with_a_space_is_said_to_be_odd(text: str, rooms: list[str], *, odd: bool) -> None:
    assert rooms_in(text) == rooms
    assert bool(_odd(rooms)) is odd


def test_leaving_asks_every_time_until_leave_is_chosen(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    started(desk, "1987")
    for _ in range(3):
        desk.window.close()
        desk.window.close()
        answer(question(desk), "Cancel")
        desk.qtbot.waitUntil(lambda: desk.wiring.window.close_guard._box is None)  # type: ignore[union-attr]
        assert not desk.left
    desk.window.close()
    answer(question(desk), "Leave")
    desk.qtbot.waitUntil(lambda: desk.left, timeout=10_000)


def test_leaving_offers_to_stop_what_goes_on_and_stays_to_show_it(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    rows = [started(desk, "1987"), started(desk, "1988")]
    desk.window.close()
    answer(question(desk), "Stop them")
    for row in rows:
        wait_state(desk, row, State.STOPPED)
    assert not desk.left
    assert not any(row.state in LIVE_STATES for row in desk.rows.values())
    QTest.keyClick(desk.focused(), Qt.Key.Key_Escape)
    desk.window.close()
    desk.qtbot.waitUntil(lambda: desk.left, timeout=10_000)
