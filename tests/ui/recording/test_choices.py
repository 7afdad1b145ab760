"""Every choice by every way that leads to it: what is in focus is chosen, and what is typed then is not lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gme_console.api.actions import StartRecord
from gme_console.api.values import UserLists
from gme_console.profiles.profile import GuardLevel
from gme_console.ui.recording.user_scope import UserScope
from gme_console.ui.widgets.radio_group import RadioChoice
from ui_form_host import Host, focus_widget, show_host

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
USERS = ("Everyone", "OnlyThese", "EveryoneExcept")
LETTERS = {"Everyone": Qt.Key.Key_Y, "OnlyThese": Qt.Key.Key_L, "EveryoneExcept": Qt.Key.Key_X}
LISTS = {
    "Everyone": UserLists(("1145",)),  # an id typed under Everyone means that one only
    "OnlyThese": UserLists(("1145",)),
    "EveryoneExcept": UserLists((), ("1145",)),
}

Way = Callable[[Host, str], None]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focus_widget(), key, modifier)


def checked(host: Host) -> str:
    (found,) = [name for name in USERS if host.find(QRadioButton, name).isChecked()]
    return found


def to_choice(host: Host) -> None:
    """From the room by Tab."""
    host.room().setFocus()
    for _ in range(3):
        press(Qt.Key.Key_Tab)


def by_tab_and_arrow(host: Host, name: str) -> None:
    to_choice(host)
    step = USERS.index(name) - USERS.index(checked(host))
    for _ in range(abs(step)):
        press(Qt.Key.Key_Right if step > 0 else Qt.Key.Key_Left)
    assert focus_widget().objectName() == name


def by_mnemonic(host: Host, name: str) -> None:
    press(LETTERS[name], ALT)


def by_click(host: Host, name: str) -> None:
    QTest.mouseClick(host.find(QRadioButton, name), Qt.MouseButton.LeftButton)


def by_arrow_and_space(host: Host, name: str) -> None:
    by_tab_and_arrow(host, name)
    press(Qt.Key.Key_Space)


WAYS = (by_tab_and_arrow, by_mnemonic, by_click, by_arrow_and_space)


@pytest.fixture
def host(qtbot: QtBot) -> Host:
    host = show_host(qtbot)
    host.room().setFocus()
    QTest.keyClicks(host.room(), "1987")
    return host


@pytest.mark.parametrize("before", [*USERS, "emptied"])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", USERS)
@pytest.mark.parametrize("tab", [False, True])
def test_an_id_typed_after_a_choice_is_what_is_asked_for(
    host: Host, name: str, way: Way, before: str, tab: bool
) -> None:
    if before == "emptied":
        by_click(host, "OnlyThese")
        press(Qt.Key.Key_N, CONTROL)
        QTest.keyClicks(focus_widget(), "1987")
    else:
        by_click(host, before)
        host.room().setFocus()
    way(host, name)
    assert checked(host) == name
    if tab and isinstance(focus_widget(), QRadioButton):
        press(Qt.Key.Key_Tab)
    for key in "1145":
        QTest.keyClick(focus_widget(), key)
    press(Qt.Key.Key_Return, CONTROL)
    assert [asked.SubscribeRecordUserIds for asked in host.asked] == [LISTS[name]]


@pytest.mark.parametrize("way", [by_mnemonic, by_click, by_arrow_and_space])
@pytest.mark.parametrize("name", USERS[1:])
def test_a_chosen_list_has_the_cursor(host: Host, name: str, way: Way) -> None:
    way(host, name)
    assert focus_widget() is (host.only() if name == "OnlyThese" else host.left_out())
    press(Qt.Key.Key_Tab)
    assert focus_widget().objectName() == "BothLists"


@pytest.mark.parametrize("users", [UserLists(), UserLists(("1",)), UserLists((), ("1",))])
@pytest.mark.parametrize("before", USERS)
def test_tab_comes_to_the_choice_that_is_checked(host: Host, before: str, users: UserLists) -> None:
    by_tab_and_arrow(host, before)
    host.form.fill(StartRecord(1, "x", 2, users))
    to_choice(host)
    assert focus_widget().objectName() == checked(host)
    host.room().setFocus()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert focus_widget().objectName() == "Mixed"


def test_a_choice_made_by_the_program_takes_the_focus_along(host: Host) -> None:
    by_tab_and_arrow(host, "OnlyThese")
    host.form.fill(StartRecord(1, "x", 1))
    assert focus_widget().objectName() == "Everyone"


def test_a_press_that_is_let_go_elsewhere_moves_nothing(host: Host) -> None:
    button = host.find(QRadioButton, "OnlyThese")
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=button.rect().bottomRight() * 3)
    assert focus_widget() is host.room()
    assert checked(host) == "Everyone"


@pytest.mark.parametrize("named", ["", "7"])
def test_both_lists_put_the_cursor_into_the_one_without_ids(host: Host, named: str) -> None:
    QTest.keyClicks(host.only(), named)
    host.find(QCheckBox, "BothLists").click()
    assert focus_widget() is (host.left_out() if named else host.only())


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right])
def test_an_arrow_key_leaves_both_lists_as_they_are(host: Host, key: Qt.Key) -> None:
    host.find(QCheckBox, "BothLists").setFocus()
    press(key)
    assert not host.find(QCheckBox, "BothLists").isChecked()
    assert checked(host) == "Everyone"


def test_what_is_pasted_on_a_choice_is_for_its_list(host: Host) -> None:
    by_tab_and_arrow(host, "EveryoneExcept")
    QApplication.clipboard().setText("1145 7")
    press(Qt.Key.Key_V, CONTROL)
    host.form.start()
    assert host.asked[0].SubscribeRecordUserIds == UserLists((), ("1145", "7"))


def test_alone_as_in_the_change_dialog_the_order_and_the_cursor_are_the_same(qtbot: QtBot) -> None:
    window = QWidget()
    users = UserScope()
    QVBoxLayout(window).addWidget(users)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    users.choice.group.buttons()[0].setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Tab)
    assert focus_widget() is users.only.edit
    press(Qt.Key.Key_L, ALT)
    QTest.keyClicks(focus_widget(), "5")
    assert users.lists() == UserLists(("5",))


def test_tab_comes_to_the_checked_one_of_a_profiles_choices(qtbot: QtBot) -> None:
    choice = RadioChoice("guard", [(one, str(one), "") for one in GuardLevel])
    qtbot.addWidget(choice)
    with qtbot.waitActive(choice):
        choice.show()
        choice.activateWindow()
    choice.setFocus()
    for key, wanted in ((Qt.Key.Key_Down, GuardLevel.ASK_ALL), (Qt.Key.Key_Up, GuardLevel.ASK_STOP)):
        press(key)
        assert choice.value() is wanted
    for wanted in (GuardLevel.READ_ONLY, GuardLevel.ASK_ALL):
        choice.choose(wanted)
        stops = [one for one in choice.findChildren(QRadioButton) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert [one.isChecked() and one.hasFocus() for one in stops] == [True]
