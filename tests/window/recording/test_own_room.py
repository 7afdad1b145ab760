"""A room that is recorded from here: a second start, a refusal, an adoption, a stop; and what is asked on leaving."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTableWidget

from gme_console.api.inputs.typed_ids import rooms_in
from gme_console.ledger.records import LIVE_STATES, Origin, Row, State
from gme_console.ui.recording.lookup_dialog import _odd
from task_presses import QUICK, answer, press_ctrl, question, quick_bot, started, wait_state
from window_bot import PATIENCE_MS, WindowBot, shown_text

if TYPE_CHECKING:
    from gme_console.engine.recordings.room_status import RoomStatus

OpenWindow = Callable[..., WindowBot]


def selected(bot: WindowBot) -> list[Row]:
    return bot.wiring.history.selected_rows()


def wait_selected(bot: WindowBot, row: Row) -> None:
    bot.qtbot.waitUntil(lambda: [one.id for one in selected(bot)] == [row.id])


def note(bot: WindowBot) -> str:
    label = bot.window.findChild(QLabel, "RoomId_note")
    assert label is not None
    return label.text()


def note_tip(bot: WindowBot) -> str:
    label = bot.window.findChild(QLabel, "RoomId_note")
    assert label is not None
    return label.toolTip()


def press(bot: WindowBot, name: str) -> None:
    button = bot.window.findChild(QPushButton, name)
    assert button is not None
    bot.qtbot.waitUntil(button.isVisible)
    button.click()


@pytest.mark.parametrize("looked", [False, True], ids=["at once", "after the room was looked at"])
@pytest.mark.parametrize("others", [False, True], ids=["the same", "other users"])
def test_a_second_start_of_an_own_room_shows_the_first(open_window: OpenWindow, *, looked: bool, others: bool) -> None:
    bot = quick_bot(open_window)
    row = wait_state(bot, started(bot, "1987"), State.RECORDING)
    started(bot, "other")
    bot.new()
    bot.type("1987")
    if others:
        bot.press(Qt.Key.Key_Tab)
        bot.type("7")
    if looked:
        bot.qtbot.waitUntil(lambda: "This console is recording this room" in note(bot), timeout=5000)
        assert "⚠" not in note(bot)
    bot.start()
    wait_selected(bot, row)
    bot.qtbot.waitUntil(lambda: "Nothing was sent." in note(bot) and str(row.TaskId) in note_tip(bot))
    asked = bot.server.service.count("DescribeTaskInfo")
    bot.qtbot.waitUntil(lambda: bot.server.service.count("DescribeTaskInfo") > asked, timeout=5000)
    assert "Nothing was sent." in note(bot)
    assert bot.server.service.count("StartRecord") == 2
    assert len(bot.rows) == 2


@pytest.mark.parametrize("room", ["cut-after", "slow 2"], ids=["in doubt", "whose answer is late"])
def test_an_own_start_is_not_told_to_be_somebody_elses(open_window: OpenWindow, room: str) -> None:
    bot = open_window(console=QUICK._replace(spacing_s=1.5))
    told: list[RoomStatus] = []
    bot.console.recordings.form_room_checked.connect(told.append)
    bot.start_room(room)
    bot.qtbot.waitUntil(lambda: "This console is recording this room" in note(bot), timeout=PATIENCE_MS)
    assert bot.ended_row(room).state in LIVE_STATES
    assert not [one for one in told if one.taken and one.ours is None]


def test_a_task_that_ended_unseen_keeps_nobody_from_starting(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    row = started(bot, "1987")
    bot.console.recordings.pause_watch(True)
    assert row.TaskId is not None
    bot.server.service.tasks.stop(row.BizId, row.TaskId)
    bot.new()
    bot.type("1987")
    bot.press(Qt.Key.Key_Tab)
    bot.type("7")
    bot.qtbot.waitUntil(lambda: "No recording in this room" in note(bot), timeout=5000)
    bot.start()
    bot.qtbot.waitUntil(lambda: bot.server.service.count("StartRecord") == 2, timeout=5000)
    bot.qtbot.waitUntil(lambda: len(bot.rows) == 2, timeout=5000)


def test_a_refusal_of_what_is_ours_says_so_and_leads_there(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    bot.start_room("somebody-elses")
    refused = bot.ended_row("somebody-elses")
    assert refused.state is State.REFUSED
    press(bot, "adopt")
    bot.qtbot.waitUntil(lambda: any(row.origin is Origin.ADOPTED for row in bot.rows.values()), timeout=5000)
    (ours,) = (row for row in bot.rows.values() if row.origin is Origin.ADOPTED)
    wait_selected(bot, ours)
    bot.qtbot.waitUntil(lambda: "This console is recording this room" in note(bot), timeout=5000)
    assert "Show it" in shown_text(bot.window.form)
    assert "Adopt it" not in shown_text(bot.window.form)
    bot.wiring.history.select_row(refused.id)
    text = bot.details_text("recorded from here already")
    assert "ask colleagues" not in text
    adopt = bot.wiring.details.findChild(QPushButton, "adopt")
    assert adopt is not None
    assert not adopt.isVisible()
    press(bot, "show_ours")
    wait_selected(bot, ours)
    press_ctrl(bot, Qt.Key.Key_Period)
    answer(question(bot), "Stop recording")
    wait_state(bot, ours, State.STOPPED)
    bot.qtbot.waitUntil(lambda: "No recording in this room" in note(bot), timeout=5000)
    bot.wiring.history.select_row(refused.id)
    assert "from here already" not in bot.details_text("was being recorded already")


def test_a_stop_by_the_room_alone_selects_what_was_stopped(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    row = started(bot, "1987")
    bot.start_room("UnauthorizedOperation")
    wait_selected(bot, bot.ended_row("UnauthorizedOperation"))
    bot.new()
    bot.type("1987")
    press_ctrl(bot, Qt.Key.Key_Period)
    answer(question(bot), "Stop recording")
    wait_state(bot, row, State.STOPPED)
    wait_selected(bot, row)


def test_what_was_adopted_from_a_look_up_says_so_there(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    press_ctrl(bot, Qt.Key.Key_L)
    dialog = bot.wiring.rooms._look_up
    assert dialog is not None
    rooms, table = dialog.findChild(QPlainTextEdit, "rooms"), dialog.findChild(QTableWidget, "reports")
    remark = dialog.findChild(QLabel, "remark")
    assert rooms is not None
    assert table is not None
    assert remark is not None
    rooms.setPlainText("free\nsomebody-elses")
    press(bot, "look_at_rooms")
    bot.qtbot.waitUntil(lambda: "not in this history" in cell(table, 1), timeout=5000)
    table.setCurrentCell(0, 0)
    press(bot, "adopt_room")
    assert "can be adopted" in remark.text()
    table.setCurrentCell(1, 0)
    press(bot, "adopt_room")
    bot.qtbot.waitUntil(lambda: "adopted here" in cell(table, 1), timeout=5000)
    assert "under Practice about application 3400352518" in shown_text(dialog)


def test_a_look_up_that_is_closed_asks_nothing_and_forgets_where_it_asked(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    row = wait_state(bot, started(bot, "1987"), State.RECORDING)
    bot.new()
    press_ctrl(bot, Qt.Key.Key_L)
    dialog = bot.wiring.rooms._look_up
    assert dialog is not None
    rooms, table = dialog.findChild(QPlainTextEdit, "rooms"), dialog.findChild(QTableWidget, "reports")
    assert rooms is not None
    assert table is not None
    rooms.setPlainText("1987")
    press(bot, "look_at_rooms")
    bot.qtbot.waitUntil(lambda: "started here" in cell(table, 0), timeout=5000)
    dialog.reject()
    bot.window.form.set_biz_id(77)
    bot.console.recordings.stop(row)
    wait_state(bot, row, State.STOPPED)
    bot.qtbot.wait(200)
    asked = [json.loads(call.body) for call in bot.server.service.received("DescribeTaskInfo")]
    assert {"BizId": 77, "RoomId": "1987"} not in asked
    press_ctrl(bot, Qt.Key.Key_L)
    assert (rooms.toPlainText(), table.rowCount()) == ("1987", 0)


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


def test_leaving_asks_every_time_until_leave_is_chosen(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    started(bot, "1987")
    for _ in range(3):
        bot.window.close()
        bot.window.close()
        answer(question(bot), "Cancel")
        bot.qtbot.waitUntil(lambda: bot.wiring.window.close_guard._box is None)  # type: ignore[union-attr]
        assert not bot.left
    bot.window.close()
    answer(question(bot), "Leave")
    bot.qtbot.waitUntil(lambda: bot.left, timeout=10_000)


def test_leaving_offers_to_stop_what_goes_on_and_stays_to_show_it(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    rows = [started(bot, "1987"), started(bot, "1988")]
    bot.window.close()
    answer(question(bot), "Stop them")
    for row in rows:
        wait_state(bot, row, State.STOPPED)
    assert not bot.left
    assert not any(row.state in LIVE_STATES for row in bot.rows.values())
    QTest.keyClick(bot.focused(), Qt.Key.Key_Escape)
    bot.window.close()
    bot.qtbot.waitUntil(lambda: bot.left, timeout=10_000)
