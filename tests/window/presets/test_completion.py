"""What was named before, under the field that is typed into: it helps with Down alone and is never in the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from gme_console.api.actions import StartRecord
from gme_console.api.values import UserLists
from gme_console.profiles.profile import PRACTICE_BIZ_ID
from gme_console.ui.presets.field_completer import CompletionList, FieldCompleter
from gme_console.ui.recording.chip_input import ChipInput
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bot(open_window: OpenWindow) -> WindowBot:
    """One that has started some rooms with some users already."""
    made = open_window()
    for room, users in (("1987", ("1145", "1146")), ("1988", ("2077",)), ("0042", ()), ("19870", ("11450",))):
        made.window.form.fill(StartRecord(PRACTICE_BIZ_ID, room, 1, UserLists(users)))
        made.start()
        made.ended_row(room)
    made.window.form.empty()
    return made


def offered(bot: WindowBot) -> CompletionList:
    found = bot.window.findChild(CompletionList)
    assert found is not None
    return found


def texts(bot: WindowBot) -> list[str]:
    entries = offered(bot).entries
    return [entries.item(row).text() for row in range(entries.count())] if offered(bot).isVisible() else []


def wait_for(bot: WindowBot, *wanted: str) -> None:
    bot.qtbot.waitUntil(lambda: texts(bot) == list(wanted))


def room(bot: WindowBot) -> QLineEdit:
    return bot.window.form.room_edit()


def asked_of(bot: WindowBot) -> list[str]:
    """Every beginning that is asked about from now on."""
    asked: list[str] = []
    history = bot.console.history
    before = history.rooms_before

    def listen(what: object, then: Callable[[tuple[str, ...]], None]) -> None:
        asked.append(what.beginning)  # type: ignore[attr-defined]
        before(what, then)  # type: ignore[arg-type]

    history.rooms_before = listen  # type: ignore[method-assign, assignment]
    return asked


@pytest.mark.parametrize("patient", [False, True])
def test_the_six_seconds_are_what_they_were(bot: WindowBot, patient: bool) -> None:
    """Ctrl+N 1987 Tab 1145 Ctrl+Enter, typed in one go, and by somebody who waits for each list."""
    bot.new()
    bot.type("198")
    if patient:
        wait_for(bot, "19870", "1988", "1987")
    bot.type("9")
    if patient:
        bot.qtbot.wait(0)
    bot.press(Qt.Key.Key_Tab)
    assert not offered(bot).isVisible()
    bot.type("114")
    if patient:
        wait_for(bot, "11450", "1146", "1145")
    bot.type("5")
    if patient:
        wait_for(bot, "11450")
    bot.start()
    row = bot.ended_row("1989")
    assert (row.RoomId, row.users) == ("1989", UserLists(("1145",)))
    assert not offered(bot).isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_enter_and_tab_take_nothing_that_was_not_gone_to(bot: WindowBot, key: Qt.Key) -> None:
    bot.new()
    bot.type("198")
    wait_for(bot, "19870", "1988", "1987")
    bot.press(key)
    assert room(bot).text() == "198"


def test_down_shows_one_in_the_field_and_that_is_what_is_sent(bot: WindowBot) -> None:
    bot.new()
    bot.type("198")
    wait_for(bot, "19870", "1988", "1987")
    bot.press(Qt.Key.Key_Down)
    assert room(bot).text() == "19870"
    bot.press(Qt.Key.Key_Down)
    assert room(bot).text() == "1988"
    bot.press(Qt.Key.Key_Up)
    bot.press(Qt.Key.Key_Up)
    assert room(bot).text() == "198"
    bot.press(Qt.Key.Key_Up)
    assert room(bot).text() == "1987"
    bot.type("-b")
    assert room(bot).text() == "1987-b"
    assert not offered(bot).isVisible()
    bot.start()
    assert bot.ended_row("1987-b").RoomId == "1987-b"


def test_escape_gives_back_what_was_typed(bot: WindowBot) -> None:
    bot.new()
    bot.type("00")
    wait_for(bot, "0042")
    bot.press(Qt.Key.Key_Down)
    assert room(bot).text() == "0042"
    bot.press(Qt.Key.Key_Escape)
    assert room(bot).text() == "00"
    assert not offered(bot).isVisible()


def test_down_in_an_empty_field_shows_the_newest(bot: WindowBot) -> None:
    bot.new()
    bot.press(Qt.Key.Key_Down)
    wait_for(bot, "19870", "0042", "1988", "1987")
    bot.press(Qt.Key.Key_Down)
    bot.press(Qt.Key.Key_Down)
    assert room(bot).text() == "0042"


def test_a_click_takes_an_entry_and_the_cursor_stays(bot: WindowBot) -> None:
    bot.new()
    bot.type("19")
    wait_for(bot, "19870", "1988", "1987")
    entries = offered(bot).entries
    place = entries.visualItemRect(entries.item(1)).center()
    QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert room(bot).text() == "1988"
    assert bot.window.focusWidget() is room(bot)
    assert not offered(bot).isVisible()


def test_users_are_completed_but_for_those_that_are_listed(bot: WindowBot) -> None:
    bot.new()
    bot.type("x")
    bot.press(Qt.Key.Key_Tab)
    bot.type("1146,11")
    wait_for(bot, "11450", "1145")
    bot.press(Qt.Key.Key_Down)
    bot.press(Qt.Key.Key_Down)
    bot.press(Qt.Key.Key_Return)
    box = bot.window.form.findChild(ChipInput)
    assert box is not None
    assert box.ids() == ("1146", "1145")
    assert box.edit.text() == ""


def test_what_somebody_else_puts_in_is_not_completed(bot: WindowBot) -> None:
    bot.new()
    bot.type("19")
    wait_for(bot, "19870", "1988", "1987")
    bot.window.form.fill(StartRecord(PRACTICE_BIZ_ID, "198", 1))
    assert not offered(bot).isVisible()


def test_keys_that_follow_each_other_are_asked_about_once(bot: WindowBot) -> None:
    bot.new()
    asked = asked_of(bot)
    bot.type("1987")
    wait_for(bot, "19870")
    assert asked == ["1987"]


def test_an_answer_to_what_stands_there_no_more_is_dropped(bot: WindowBot) -> None:
    bot.new()
    bot.type("19")
    wait_for(bot, "19870", "1988", "1987")
    memory = next(one for one in bot.window.findChildren(FieldCompleter) if one.parent() is room(bot))
    bot.type("7")
    memory._offer("19", ("1987",))
    assert texts(bot) == []


def test_what_was_named_under_another_application_is_not_offered(bot: WindowBot) -> None:
    bot.window.form.fill(StartRecord(7, "", 1))
    room(bot).setFocus()
    asked = asked_of(bot)
    bot.type("19")
    bot.qtbot.waitUntil(lambda: asked == ["19"])
    told: list[object] = []
    bot.console.history.details(1, told.append, pytest.fail)  # comes after the answer
    bot.qtbot.waitUntil(lambda: bool(told))
    assert texts(bot) == []
