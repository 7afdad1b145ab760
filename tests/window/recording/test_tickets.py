"""Who presses and why, through the real window: the name set once, the ticket shown, demanded, held at, and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QRadioButton

from copies import replace
from gme_console.api.target import Credential
from gme_console.engine.profiles.profile_messages import CredentialState
from gme_console.ledger.records import Details, Row, State
from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY
from gme_console.profiles.profile import GuardLevel, Profile, Source
from gme_console.ui.presets.save_dialogs import NameDialog
from gme_console.ui.recording.modify_dialogs import ModifyDialog
from gme_console.ui.recording.ticket_field import TicketField, TicketQuestion
from gme_console.ui.shell.window_actions import Action
from profiles_in_use import profile, use
from task_presses import answer, press_ctrl, question, quick_desk, started, wait_state
from window_desk import Desk, shown_text

OpenDesk = Callable[..., Desk]
KEY = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)


@pytest.fixture(autouse=True)
def tanaka(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "tanaka")
    monkeypatch.setattr("socket.gethostname", lambda: "PC-17")


def asking(desk: Desk, guard: GuardLevel = GuardLevel.ASK_STOP) -> Profile:
    """A profile that demands tickets is in use from now on."""
    made = replace(profile(desk.server.url, Source.SESSION, guard), asks_ticket=True)
    use(desk, made, KEY, CredentialState.READY)
    return made


def details_of(desk: Desk, row: Row) -> Details:
    told: list[Details] = []
    desk.console.history.details(row.id, told.append)
    desk.qtbot.waitUntil(lambda: bool(told))
    return told[0]


def line(desk: Desk, name: str = "Ticket") -> QLineEdit:
    found = desk.window.findChild(QLineEdit, name)
    assert found is not None
    return found


def problem(desk: Desk, name: str = "Ticket") -> str:
    label = desk.window.findChild(QLabel, f"{name}_problem")
    assert label is not None
    return label.text().replace("\u200b", "")


def test_without_a_name_the_computers_user_presses(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.start_room("1987")
    row = desk.ended_row("1987")
    assert (row.pressed_by, row.ticket) == ("tanaka on PC-17", "")
    assert "tanaka on PC-17" in desk.details_text("tanaka on PC-17")
    assert not line(desk).isVisible()


def test_a_name_is_set_once_and_signs_what_is_pressed_from_then_on(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.window.menu_bar[Action.YOUR_NAME].trigger()
    dialog = desk.window.findChild(NameDialog)
    assert dialog is not None
    assert "tanaka on PC-17" in shown_text(dialog)
    QTest.keyClicks(line(desk, "PressedBy"), "Tanaka Yuki")
    QTest.keyClick(line(desk, "PressedBy"), Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.console.operator.operator.name == "Tanaka Yuki")
    desk.qtbot.waitUntil(lambda: desk.window.findChild(NameDialog) is None)
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    desk.start_room("1987")
    assert desk.ended_row("1987").pressed_by == "Tanaka Yuki"
    assert desk.close()
    again = open_desk()
    again.start_room("1988")
    assert again.ended_row("1988").pressed_by == "Tanaka Yuki"


def test_a_name_that_cannot_be_kept_stays_in_its_dialog(open_desk: OpenDesk) -> None:
    desk = open_desk()
    (desk.folder / "operators.json").mkdir()
    desk.window.menu_bar[Action.YOUR_NAME].trigger()
    QTest.keyClicks(line(desk, "PressedBy"), "Yuki")
    QTest.keyClick(line(desk, "PressedBy"), Qt.Key.Key_Return)
    dialog = desk.window.findChild(NameDialog)
    assert dialog is not None
    desk.qtbot.waitUntil(lambda: "operators.json" in shown_text(dialog).replace("\u200b", ""))
    assert dialog.isVisible()
    dialog.reject()


def test_a_start_without_a_demanded_ticket_is_held_at_it(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    asking(desk)
    desk.qtbot.waitUntil(lambda: line(desk).isVisible())
    desk.start_room("1987")
    assert line(desk).hasFocus()
    assert "Live asks why" in problem(desk)
    assert desk.server.service.count("StartRecord") == 0
    desk.type("GME-4711")
    assert problem(desk) == ""
    desk.start()
    row = desk.ended_row("1987")
    assert (row.state in (State.ACCEPTED, State.RECORDING, State.ARMED), row.ticket) == (True, "GME-4711")


def test_the_ticket_stays_for_the_next_room_and_goes_with_new(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    asking(desk)
    desk.qtbot.waitUntil(lambda: line(desk).isVisible())
    desk.new()
    desk.type("1987")
    line(desk).setFocus()
    desk.type("GME-1")
    desk.start()
    desk.ended_row("1987")
    room = desk.window.findChild(QLineEdit, "RoomId")
    assert room is not None
    room.setFocus()
    room.selectAll()
    desk.type("1988")
    desk.start()
    assert desk.ended_row("1988").ticket == "GME-1"
    desk.new()
    assert line(desk).text() == ""


def test_the_guard_keeps_the_ticket_that_stood_when_start_was_pressed(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    asking(desk, GuardLevel.ASK_ALL)
    desk.qtbot.waitUntil(lambda: line(desk).isVisible())
    desk.new()
    desk.type("1987")
    line(desk).setFocus()
    desk.type("GME-2")
    desk.start()
    answer(question(desk), "Start recording")
    assert desk.ended_row("1987").ticket == "GME-2"


def test_a_stop_is_held_at_the_ticket_and_begins_with_that_of_the_start(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    row = started(desk, "1987")
    desk.window.menu_bar[Action.SHOW_TICKET].trigger()
    desk.qtbot.waitUntil(lambda: line(desk).isVisible())
    desk.window.menu_bar[Action.STOP].trigger()
    asked = desk.window.findChild(TicketQuestion)
    assert asked is not None
    assert "1987" in asked.windowTitle()
    why = line(desk, "StopTicket")
    QTest.keyClick(why, Qt.Key.Key_Return)
    act = asked.findChild(QPushButton, "act")
    assert act is not None
    assert asked.focusWidget() is act
    assert desk.server.service.count("StopRecord") == 0
    why.setFocus()
    QTest.keyClicks(why, "GME-3")
    QTest.keyClick(why, Qt.Key.Key_Return)
    QTest.keyClick(act, Qt.Key.Key_Return)
    wait_state(desk, row, State.STOPPED)
    sent = details_of(desk, row).sent
    assert [(one.action, one.ticket) for one in sent] == [("StartRecord", ""), ("StopRecord", "GME-3")]
    assert {one.pressed_by for one in sent} == {"tanaka on PC-17"}


def test_a_demanded_ticket_holds_stop_and_change(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    asking(desk)
    desk.qtbot.waitUntil(lambda: line(desk).isVisible())
    desk.new()
    desk.type("1987")
    line(desk).setFocus()
    desk.type("GME-5")
    desk.start()
    row = wait_state(desk, desk.ended_row("1987"), State.RECORDING)
    press_ctrl(desk, Qt.Key.Key_E)
    desk.qtbot.waitUntil(lambda: desk.window.findChild(ModifyDialog) is not None)
    dialog = cast("QDialog", desk.window.findChild(ModifyDialog))
    why = line(desk, "ChangeTicket")
    assert why.text() == "GME-5"
    why.clear()
    mixed, send = dialog.findChild(QRadioButton, "Mixed"), dialog.findChild(QPushButton, "send_change")
    assert mixed is not None
    assert send is not None
    mixed.click()
    send.click()
    assert dialog.isVisible()
    assert "Live asks why" in problem(desk, "ChangeTicket")
    QTest.keyClicks(why, "GME-6")
    send.click()
    desk.qtbot.waitUntil(lambda: desk.rows[row.id].RecordMode == 2, timeout=10_000)
    desk.qtbot.waitUntil(lambda: desk.window.findChild(ModifyDialog) is None)
    desk.window.menu_bar[Action.STOP].trigger()
    asked = desk.window.findChild(TicketQuestion)
    assert asked is not None
    line(desk, "StopTicket").clear()
    asked.accept()
    assert asked.isVisible()
    assert desk.server.service.count("StopRecord") == 0
    QTest.keyClicks(line(desk, "StopTicket"), "GME-7")
    asked.accept()
    wait_state(desk, row, State.STOPPED)
    assert [one.ticket for one in details_of(desk, row).sent] == ["GME-5", "GME-6", "GME-7"]


def test_the_engine_itself_refuses_a_press_without_the_ticket(open_desk: OpenDesk) -> None:
    from gme_console.api.actions import StartRecord

    desk = quick_desk(open_desk)
    asking(desk)
    told: list[object] = []
    desk.console.recordings.noticed.connect(told.append)
    assert desk.console.recordings.start(StartRecord(3400352518, "1987", 1)) is None
    assert len(told) == 1
    assert "asks for a ticket" in shown_text(desk.window)
    assert desk.server.service.count("StartRecord") == 0


def test_the_ticket_stands_as_the_operator_left_it(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.window.menu_bar[Action.SHOW_TICKET].trigger()
    desk.qtbot.waitUntil(lambda: line(desk).isVisible())
    assert desk.close()
    again = open_desk()
    again.qtbot.waitUntil(lambda: line(again).isVisible())
    assert again.window.menu_bar[Action.SHOW_TICKET].isChecked()
    again.window.menu_bar[Action.SHOW_TICKET].trigger()
    again.qtbot.waitUntil(lambda: not line(again).isVisible())


def test_a_ticket_that_is_too_long_is_refused_and_said(open_desk: OpenDesk) -> None:
    desk = open_desk()
    field = desk.window.findChild(TicketField)
    assert field is not None
    field.line.insert("x" * 201)
    assert field.line.text() == ""
    assert "200" in problem(desk)
    field.line.insert("x" * 200)
    assert field.value() == "x" * 200


def test_tab_goes_from_the_users_over_the_ticket_to_start(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.window.menu_bar[Action.SHOW_TICKET].trigger()
    desk.qtbot.waitUntil(lambda: line(desk).isVisible())
    line(desk).setFocus()
    desk.press(Qt.Key.Key_Tab)
    assert desk.focused().objectName() == "StartRecord"
    desk.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert desk.focused() is line(desk)


def test_a_quick_check_is_held_at_the_ticket_and_goes_under_it(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    asking(desk)
    desk.qtbot.waitUntil(lambda: line(desk).isVisible())
    desk.new()
    desk.type("1987")
    desk.window.menu_bar[Action.QUICK_CHECK].trigger()
    assert desk.window.focusWidget() is line(desk)
    assert not desk.console.quick_checks.busy
    desk.type("GME-8")
    desk.window.menu_bar[Action.QUICK_CHECK].trigger()
    desk.qtbot.waitUntil(lambda: any(row.ticket == "GME-8" for row in desk.rows.values()), timeout=10_000)
    desk.console.quick_checks.abort()
    desk.qtbot.waitUntil(lambda: not desk.console.quick_checks.busy, timeout=15_000)
    desk.qtbot.waitUntil(lambda: not any(task.live for task in desk.server.service.tasks.snapshot()), timeout=15_000)
    (row,) = (row for row in desk.rows.values() if row.ticket == "GME-8")
    assert {one.ticket for one in details_of(desk, row).sent} == {"GME-8"}
