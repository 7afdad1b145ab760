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
from window_desk import Desk

OpenDesk = Callable[..., Desk]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    """One that has started some rooms with some users already."""
    made = open_desk()
    for room, users in (("1987", ("1145", "1146")), ("1988", ("2077",)), ("0042", ()), ("19870", ("11450",))):
        made.window.form.fill(StartRecord(PRACTICE_BIZ_ID, room, 1, UserLists(users)))
        made.start()
        made.ended_row(room)
    made.window.form.empty()
    return made


def offered(desk: Desk) -> CompletionList:
    found = desk.window.findChild(CompletionList)
    assert found is not None
    return found


def texts(desk: Desk) -> list[str]:
    entries = offered(desk).entries
    return [entries.item(row).text() for row in range(entries.count())] if offered(desk).isVisible() else []


def wait_for(desk: Desk, *wanted: str) -> None:
    desk.qtbot.waitUntil(lambda: texts(desk) == list(wanted))


def room(desk: Desk) -> QLineEdit:
    return desk.window.form.room_edit()


def asked_of(desk: Desk) -> list[str]:
    """Every beginning that is asked about from now on."""
    asked: list[str] = []
    history = desk.console.history
    before = history.rooms_before

    def listen(what: object, then: Callable[[tuple[str, ...]], None]) -> None:
        asked.append(what.beginning)  # type: ignore[attr-defined]
        before(what, then)  # type: ignore[arg-type]

    history.rooms_before = listen  # type: ignore[method-assign, assignment]
    return asked


@pytest.mark.parametrize("patient", [False, True])
def test_the_six_seconds_are_what_they_were(desk: Desk, patient: bool) -> None:
    """Ctrl+N 1987 Tab 1145 Ctrl+Enter, typed in one go, and by somebody who waits for each list."""
    desk.new()
    desk.type("198")
    if patient:
        wait_for(desk, "19870", "1988", "1987")
    desk.type("9")
    if patient:
        desk.qtbot.wait(0)
    desk.press(Qt.Key.Key_Tab)
    assert not offered(desk).isVisible()
    desk.type("114")
    if patient:
        wait_for(desk, "11450", "1146", "1145")
    desk.type("5")
    if patient:
        wait_for(desk, "11450")
    desk.start()
    row = desk.ended_row("1989")
    assert (row.RoomId, row.users) == ("1989", UserLists(("1145",)))
    assert not offered(desk).isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_enter_and_tab_take_nothing_that_was_not_gone_to(desk: Desk, key: Qt.Key) -> None:
    desk.new()
    desk.type("198")
    wait_for(desk, "19870", "1988", "1987")
    desk.press(key)
    assert room(desk).text() == "198"


def test_down_shows_one_in_the_field_and_that_is_what_is_sent(desk: Desk) -> None:
    desk.new()
    desk.type("198")
    wait_for(desk, "19870", "1988", "1987")
    desk.press(Qt.Key.Key_Down)
    assert room(desk).text() == "19870"
    desk.press(Qt.Key.Key_Down)
    assert room(desk).text() == "1988"
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Up)
    assert room(desk).text() == "198"
    desk.press(Qt.Key.Key_Up)
    assert room(desk).text() == "1987"
    desk.type("-b")
    assert room(desk).text() == "1987-b"
    assert not offered(desk).isVisible()
    desk.start()
    assert desk.ended_row("1987-b").RoomId == "1987-b"


def test_escape_gives_back_what_was_typed(desk: Desk) -> None:
    desk.new()
    desk.type("00")
    wait_for(desk, "0042")
    desk.press(Qt.Key.Key_Down)
    assert room(desk).text() == "0042"
    desk.press(Qt.Key.Key_Escape)
    assert room(desk).text() == "00"
    assert not offered(desk).isVisible()


def test_down_in_an_empty_field_shows_the_newest(desk: Desk) -> None:
    desk.new()
    desk.press(Qt.Key.Key_Down)
    wait_for(desk, "19870", "0042", "1988", "1987")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    assert room(desk).text() == "0042"


def test_a_click_takes_an_entry_and_the_cursor_stays(desk: Desk) -> None:
    desk.new()
    desk.type("19")
    wait_for(desk, "19870", "1988", "1987")
    entries = offered(desk).entries
    place = entries.visualItemRect(entries.item(1)).center()
    QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert room(desk).text() == "1988"
    assert desk.window.focusWidget() is room(desk)
    assert not offered(desk).isVisible()


def test_users_are_completed_but_for_those_that_are_listed(desk: Desk) -> None:
    desk.new()
    desk.type("x")
    desk.press(Qt.Key.Key_Tab)
    desk.type("1146,11")
    wait_for(desk, "11450", "1145")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    box = desk.window.form.findChild(ChipInput)
    assert box is not None
    assert box.ids() == ("1146", "1145")
    assert box.edit.text() == ""


def test_what_somebody_else_puts_in_is_not_completed(desk: Desk) -> None:
    desk.new()
    desk.type("19")
    wait_for(desk, "19870", "1988", "1987")
    desk.window.form.fill(StartRecord(PRACTICE_BIZ_ID, "198", 1))
    assert not offered(desk).isVisible()


def test_keys_that_follow_each_other_are_asked_about_once(desk: Desk) -> None:
    desk.new()
    asked = asked_of(desk)
    desk.type("1987")
    wait_for(desk, "19870")
    assert asked == ["1987"]


def test_an_answer_to_what_stands_there_no_more_is_dropped(desk: Desk) -> None:
    desk.new()
    desk.type("19")
    wait_for(desk, "19870", "1988", "1987")
    memory = next(one for one in desk.window.findChildren(FieldCompleter) if one.parent() is room(desk))
    desk.type("7")
    memory._offer("19", ("1987",))
    assert texts(desk) == []


def test_what_was_named_under_another_application_is_not_offered(desk: Desk) -> None:
    desk.window.form.fill(StartRecord(7, "", 1))
    room(desk).setFocus()
    asked = asked_of(desk)
    desk.type("19")
    desk.qtbot.waitUntil(lambda: asked == ["19"])
    told: list[object] = []
    desk.console.history.details(1, told.append)  # comes after the answer
    desk.qtbot.waitUntil(lambda: bool(told))
    assert texts(desk) == []
