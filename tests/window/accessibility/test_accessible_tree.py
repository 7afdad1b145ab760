"""A screen reader finds a name on all that can be used, in the window and every dialog, and no sign to read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from accessible_tree import Role, everything, faults, is_sign, told
from every_dialog import PLACES, close_all, kinds, opened, window_with_rows
from gme_console.api.actions import StartRecord
from gme_console.api.values import UserLists
from gme_console.engine.batches.batch_messages import BatchState
from gme_console.engine.profiles.profile_messages import ProfileFinding, ProfileTested
from gme_console.profiles.profile import PRACTICE_BIZ_ID
from gme_console.ui.batch.run_page import RunPage
from gme_console.ui.history.rows_confirmation import RowsConfirmation
from gme_console.ui.quick_check.check_dialog import CheckDialog
from gme_console.ui.shell.dialogs import ask
from gme_console.ui.widgets.value_label import ValueLabel
from profile_dialog_host import PRODUCTION, DialogHost
from run_samples import progress_of, sample_lines
from task_presses import quick_bot
from window_bot import PATIENCE_MS, WindowBot

OpenWindow = Callable[..., WindowBot]


def test_every_dialog(open_window: OpenWindow) -> None:
    bot = window_with_rows(quick_bot(open_window))
    seen, wrong = set(), []
    for place in PLACES:
        shown = opened(bot, place)
        seen |= {type(shown)}
        assert len(list(everything(shown))) >= 3, place
        wrong += [f"{place}: {fault}" for fault in faults(shown)]
        close_all(bot)
    assert not wrong, "\n".join(wrong)
    assert not [kind for kind in kinds() if not any(issubclass(one, kind) for one in seen)]


def is_question(shown: QWidget) -> bool:
    return QAccessible.queryAccessibleInterface(shown).role() == Role.AlertMessage or isinstance(
        shown, RowsConfirmation
    )


def test_a_question_says_all_that_is_to_be_read_before_it_is_answered(open_window: OpenWindow) -> None:
    bot = window_with_rows(quick_bot(open_window))
    asked = 0
    for place in PLACES:
        shown = opened(bot, place)
        if is_question(shown):
            asked += 1
            texts = told(QAccessible.queryAccessibleInterface(shown))
            heard = f"{texts['Name']}\n{texts['Description']}"
            captions = {field.accessibleName() for field in shown.findChildren(QLineEdit)}
            for one in everything(shown):
                if one.role() == Role.StaticText and told(one)["Name"] not in captions:
                    assert told(one)["Name"] in heard, place
            buttons = shown.findChildren(QPushButton)
            focus = shown.focusWidget()
            assert focus in [button for button in buttons if button.isDefault()] or isinstance(focus, QLineEdit), place
        close_all(bot)
    assert asked >= 7


def test_a_question_about_a_long_room_is_read_without_breaks_in_it(open_window: OpenWindow) -> None:
    bot = open_window()
    room = "r" * 127
    box = ask(bot.window, f"Stop {room}?", f"Room {room}", "Stop", lambda: None, title="Stop")
    for one in everything(box):
        if one.role() == Role.StaticText:
            assert "\u200b" not in told(one)["Name"]
    assert told(QAccessible.queryAccessibleInterface(box))["Description"] == f"Stop {room}?\nRoom {room}"
    box.reject()


def test_a_value_is_one_object_and_no_text_area(open_window: OpenWindow) -> None:
    bot = window_with_rows(quick_bot(open_window))
    bot.wiring.notices.add("It is so.")
    values = bot.window.findChildren(ValueLabel)
    shown = [value for value in values if value.isVisible()]
    assert len(shown) > 10
    for value in shown:
        one = QAccessible.queryAccessibleInterface(value)
        assert (one.role(), one.childCount()) == (Role.StaticText, 0)
        caption, text = told(one)["Name"].split(": ", 1)
        assert caption
        assert text == value.text()
    assert "Notice: It is so." in {told(one)["Name"] for one in everything(bot.window)}
    for one in everything(bot.window):
        assert one.role() != Role.EditableText or not one.state().readOnly, told(one)


def test_the_window_with_each_of_its_rows(open_window: OpenWindow) -> None:
    bot = window_with_rows(quick_bot(open_window))
    for room in ("ResourceNotFound.RoomNotFound", "no-task-id"):
        bot.start_room(room)
        bot.ended_row(room)
    assert len(list(everything(bot.window))) > 100
    for row in list(bot.rows.values()):
        bot.wiring.history.select_row(row.id)
        bot.details_text(row.RoomId)
        assert not faults(bot.window), row.RoomId


def test_menus(open_window: OpenWindow) -> None:
    bot = window_with_rows(quick_bot(open_window))
    menus = [*bot.window.findChildren(QMenu), bot.wiring.row_menu.menu()]
    assert len(menus) > 10
    for menu in menus:
        menu.aboutToShow.emit()
        for action in menu.actions():
            assert action.isSeparator() or action.text(), menu.title()
            assert not any(map(is_sign, action.text())), action.text()


def test_the_form_and_what_is_wrong_in_it(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    bot.new()
    bot.start()
    assert not faults(bot.window)
    for users in (UserLists(("1", "l2"), ("1", "2")), UserLists((" 3",)), UserLists()):
        bot.window.form.fill(StartRecord(PRACTICE_BIZ_ID, "odd\u200b", 3, users), "from elsewhere")
        assert not faults(bot.window)


def test_a_check_and_its_verdict(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    opened(bot, "CHECK_ROOMS")
    checks = bot.window.findChild(CheckDialog)
    assert checks is not None
    checks.typed.edit.setPlainText("nobody")
    checks.findChild(QPushButton, "check_these").click()
    bot.qtbot.waitUntil(lambda: bool(checks.checks) and not faults(checks))
    checks.reject()
    bot.qtbot.waitUntil(lambda: not checks.busy, timeout=PATIENCE_MS)
    assert not faults(checks)


@pytest.mark.parametrize("state", BatchState)
def test_the_page_of_a_batch(qtbot: QtBot, state: BatchState) -> None:
    page, lines = RunPage(lambda _: "no such room"), sample_lines(20)
    qtbot.addWidget(page)
    page.begin(progress_of(lines, state, message="why", ticket="ticket"))
    page.model.take_lines(lines)
    page.show()
    qtbot.waitUntil(lambda: not page.model.waits)
    assert len(list(everything(page))) > 50
    assert not faults(page)


def test_profiles_and_what_becomes_of_a_test(qtbot: QtBot) -> None:
    host = DialogHost(qtbot)
    for finding in ProfileFinding:
        host.press("test_profile")
        host.end("test", ProfileTested(PRODUCTION.id, finding, "what", "advice"))
        assert not faults(host.dialog)


def test_what_is_wrong_is_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    label, button, edit = QLabel("1 row"), QPushButton("✕"), QLineEdit()
    label.setAccessibleName("Rows found")
    for one in (label, button, edit):
        layout.addWidget(one)
    window.show()
    assert [fault.partition(": ")[2] for fault in faults(window)] == [
        "has no name",
        "Name has ✕: ✕",
        "shows “1 row” and does not say it",
    ]
