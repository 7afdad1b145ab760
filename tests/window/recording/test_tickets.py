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
from task_presses import answer, press_ctrl, question, quick_bot, started, wait_state
from window_bot import WindowBot, shown_text

OpenWindow = Callable[..., WindowBot]
KEY = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)


@pytest.fixture(autouse=True)
def tanaka(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "tanaka")
    monkeypatch.setattr("socket.gethostname", lambda: "PC-17")


def asking(bot: WindowBot, guard: GuardLevel = GuardLevel.ASK_STOP) -> Profile:
    """A profile that demands tickets is in use from now on."""
    made = replace(profile(bot.server.url, Source.SESSION, guard), asks_ticket=True)
    use(bot, made, KEY, CredentialState.READY)
    return made


def details_of(bot: WindowBot, row: Row) -> Details:
    told: list[Details] = []
    bot.console.history.details(row.id, told.append, pytest.fail)
    bot.qtbot.waitUntil(lambda: bool(told))
    return told[0]


def line(bot: WindowBot, name: str = "Ticket") -> QLineEdit:
    found = bot.window.findChild(QLineEdit, name)
    assert found is not None
    return found


def problem(bot: WindowBot, name: str = "Ticket") -> str:
    label = bot.window.findChild(QLabel, f"{name}_problem")
    assert label is not None
    return label.text().replace("\u200b", "")


def test_without_a_name_the_computers_user_presses(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.start_room("1987")
    row = bot.ended_row("1987")
    assert (row.pressed_by, row.ticket) == ("tanaka@PC-17", "")
    assert "tanaka@PC-17" in bot.details_text("tanaka@PC-17")
    assert not line(bot).isVisible()


def test_a_name_is_set_once_and_signs_what_is_pressed_from_then_on(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.window.menu_bar[Action.YOUR_NAME].trigger()
    dialog = bot.window.findChild(NameDialog)
    assert dialog is not None
    assert "tanaka@PC-17" in shown_text(dialog)
    QTest.keyClicks(line(bot, "PressedBy"), "Tanaka Yuki")
    QTest.keyClick(line(bot, "PressedBy"), Qt.Key.Key_Return)
    bot.qtbot.waitUntil(lambda: bot.console.operator.operator.name == "Tanaka Yuki")
    bot.qtbot.waitUntil(lambda: bot.window.findChild(NameDialog) is None)
    bot.window.activateWindow()
    bot.qtbot.waitUntil(bot.window.isActiveWindow)
    bot.start_room("1987")
    assert bot.ended_row("1987").pressed_by == "Tanaka Yuki"
    assert bot.close()
    again = open_window()
    again.start_room("1988")
    assert again.ended_row("1988").pressed_by == "Tanaka Yuki"


def test_a_name_that_cannot_be_kept_stays_in_its_dialog(open_window: OpenWindow) -> None:
    bot = open_window()
    (bot.folder / "operators.json").mkdir()
    bot.window.menu_bar[Action.YOUR_NAME].trigger()
    QTest.keyClicks(line(bot, "PressedBy"), "Yuki")
    QTest.keyClick(line(bot, "PressedBy"), Qt.Key.Key_Return)
    dialog = bot.window.findChild(NameDialog)
    assert dialog is not None
    bot.qtbot.waitUntil(lambda: "operators.json" in shown_text(dialog).replace("\u200b", ""))
    assert dialog.isVisible()
    dialog.reject()


def test_a_start_without_a_demanded_ticket_is_held_at_it(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    asking(bot)
    bot.qtbot.waitUntil(lambda: line(bot).isVisible())
    bot.start_room("1987")
    assert line(bot).hasFocus()
    assert "Live asks why" in problem(bot)
    assert bot.server.service.count("StartRecord") == 0
    bot.type("GME-4711")
    assert problem(bot) == ""
    bot.start()
    row = bot.ended_row("1987")
    assert (row.state in (State.ACCEPTED, State.RECORDING, State.ARMED), row.ticket) == (True, "GME-4711")


def test_the_ticket_stays_for_the_next_room_and_goes_with_new(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    asking(bot)
    bot.qtbot.waitUntil(lambda: line(bot).isVisible())
    bot.new()
    bot.type("1987")
    line(bot).setFocus()
    bot.type("GME-1")
    bot.start()
    bot.ended_row("1987")
    room = bot.window.findChild(QLineEdit, "RoomId")
    assert room is not None
    room.setFocus()
    room.selectAll()
    bot.type("1988")
    bot.start()
    assert bot.ended_row("1988").ticket == "GME-1"
    bot.new()
    assert line(bot).text() == ""


def test_the_guard_keeps_the_ticket_that_stood_when_start_was_pressed(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    asking(bot, GuardLevel.ASK_ALL)
    bot.qtbot.waitUntil(lambda: line(bot).isVisible())
    bot.new()
    bot.type("1987")
    line(bot).setFocus()
    bot.type("GME-2")
    bot.start()
    answer(question(bot), "Start recording")
    assert bot.ended_row("1987").ticket == "GME-2"


def test_a_stop_is_held_at_the_ticket_and_begins_with_that_of_the_start(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    row = started(bot, "1987")
    bot.window.menu_bar[Action.SHOW_TICKET].trigger()
    bot.qtbot.waitUntil(lambda: line(bot).isVisible())
    bot.window.menu_bar[Action.STOP].trigger()
    asked = bot.window.findChild(TicketQuestion)
    assert asked is not None
    assert "1987" in asked.windowTitle()
    why = line(bot, "StopTicket")
    QTest.keyClick(why, Qt.Key.Key_Return)
    act = asked.findChild(QPushButton, "act")
    assert act is not None
    assert asked.focusWidget() is act
    assert bot.server.service.count("StopRecord") == 0
    why.setFocus()
    QTest.keyClicks(why, "GME-3")
    QTest.keyClick(why, Qt.Key.Key_Return)
    QTest.keyClick(act, Qt.Key.Key_Return)
    wait_state(bot, row, State.STOPPED)
    sent = details_of(bot, row).sent
    assert [(one.action, one.ticket) for one in sent] == [("StartRecord", ""), ("StopRecord", "GME-3")]
    assert {one.pressed_by for one in sent} == {"tanaka@PC-17"}


def test_a_demanded_ticket_holds_stop_and_change(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    asking(bot)
    bot.qtbot.waitUntil(lambda: line(bot).isVisible())
    bot.new()
    bot.type("1987")
    line(bot).setFocus()
    bot.type("GME-5")
    bot.start()
    row = wait_state(bot, bot.ended_row("1987"), State.RECORDING)
    press_ctrl(bot, Qt.Key.Key_E)
    bot.qtbot.waitUntil(lambda: bot.window.findChild(ModifyDialog) is not None)
    dialog = cast("QDialog", bot.window.findChild(ModifyDialog))
    why = line(bot, "ChangeTicket")
    assert why.text() == "GME-5"
    why.clear()
    mixed, send = dialog.findChild(QRadioButton, "Mixed"), dialog.findChild(QPushButton, "send_change")
    assert mixed is not None
    assert send is not None
    mixed.click()
    send.click()
    assert dialog.isVisible()
    assert "Live asks why" in problem(bot, "ChangeTicket")
    QTest.keyClicks(why, "GME-6")
    send.click()
    bot.qtbot.waitUntil(lambda: bot.rows[row.id].RecordMode == 2, timeout=10_000)
    bot.qtbot.waitUntil(lambda: bot.window.findChild(ModifyDialog) is None)
    bot.window.menu_bar[Action.STOP].trigger()
    asked = bot.window.findChild(TicketQuestion)
    assert asked is not None
    line(bot, "StopTicket").clear()
    asked.accept()
    assert asked.isVisible()
    assert bot.server.service.count("StopRecord") == 0
    QTest.keyClicks(line(bot, "StopTicket"), "GME-7")
    asked.accept()
    wait_state(bot, row, State.STOPPED)
    assert [one.ticket for one in details_of(bot, row).sent] == ["GME-5", "GME-6", "GME-7"]


def test_the_engine_itself_refuses_a_press_without_the_ticket(open_window: OpenWindow) -> None:
    from gme_console.api.actions import StartRecord

    bot = quick_bot(open_window)
    asking(bot)
    told: list[object] = []
    bot.console.notices.added.connect(told.append)
    assert not bot.console.recordings.start(StartRecord(3400352518, "1987", 1))
    assert len(told) == 1
    assert "asks for a ticket" in shown_text(bot.window)
    assert bot.server.service.count("StartRecord") == 0


def test_the_ticket_stands_as_the_operator_left_it(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.window.menu_bar[Action.SHOW_TICKET].trigger()
    bot.qtbot.waitUntil(lambda: line(bot).isVisible())
    assert bot.close()
    again = open_window()
    again.qtbot.waitUntil(lambda: line(again).isVisible())
    assert again.window.menu_bar[Action.SHOW_TICKET].isChecked()
    again.window.menu_bar[Action.SHOW_TICKET].trigger()
    again.qtbot.waitUntil(lambda: not line(again).isVisible())


def test_a_ticket_that_is_too_long_is_refused_and_said(open_window: OpenWindow) -> None:
    bot = open_window()
    field = bot.window.findChild(TicketField)
    assert field is not None
    field.line.insert("x" * 201)
    assert field.line.text() == ""
    assert "200" in problem(bot)
    field.line.insert("x" * 200)
    assert field.value() == "x" * 200


def test_tab_goes_from_the_users_over_the_ticket_to_start(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.window.menu_bar[Action.SHOW_TICKET].trigger()
    bot.qtbot.waitUntil(lambda: line(bot).isVisible())
    line(bot).setFocus()
    bot.press(Qt.Key.Key_Tab)
    assert bot.focused().objectName() == "StartRecord"
    bot.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert bot.focused() is line(bot)


def test_a_quick_check_is_held_at_the_ticket_and_goes_under_it(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    asking(bot)
    bot.qtbot.waitUntil(lambda: line(bot).isVisible())
    bot.new()
    bot.type("1987")
    bot.window.menu_bar[Action.QUICK_CHECK].trigger()
    assert bot.window.focusWidget() is line(bot)
    assert not bot.console.quick_checks.busy
    bot.type("GME-8")
    bot.window.menu_bar[Action.QUICK_CHECK].trigger()
    bot.qtbot.waitUntil(lambda: any(row.ticket == "GME-8" for row in bot.rows.values()), timeout=10_000)
    bot.console.quick_checks.abort()
    bot.qtbot.waitUntil(lambda: not bot.console.quick_checks.busy, timeout=15_000)
    bot.qtbot.waitUntil(lambda: not any(task.live for task in bot.server.service.tasks.snapshot()), timeout=15_000)
    (row,) = (row for row in bot.rows.values() if row.ticket == "GME-8")
    assert {one.ticket for one in details_of(bot, row).sent} == {"GME-8"}
