"""Ids from anywhere, put into the form by the ways an operator has."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from gme_console.api.actions import StartRecord
from gme_console.api.values import UserLists
from gme_console.engine.notices import ChangeDraft
from gme_console.ui.recording.modify_dialogs import ModifyDialog
from history_rows import make_row
from ui_form_host import BIZ_ID, Host, show_host

CONTROL = Qt.KeyboardModifier.ControlModifier
Way = Callable[[QLineEdit, str], None]


@pytest.fixture
def host(qtbot: QtBot) -> Host:
    return show_host(qtbot)


def paste(edit: QLineEdit, text: str) -> None:
    QApplication.clipboard().setText(text)
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_V, CONTROL)


def drop(edit: QLineEdit, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), copy, data, left, Qt.KeyboardModifier.NoModifier)
    edit.dropEvent(event)


def one_by_one(edit: QLineEdit, text: str) -> None:
    for character in text:
        edit.insert(character)


def asked(host: Host) -> StartRecord:
    host.form.start()
    assert host.asked, host.sentence()
    return host.asked[-1]


def offered(host: Host, name: str) -> QPushButton:
    return host.find(QPushButton, f"{name}_plain")


@pytest.mark.parametrize("way", [paste, drop, one_by_one, QLineEdit.setText])
@pytest.mark.parametrize("text", ["1987\n", "1987\r\n", "\t1987", "\ufeff1987", "'1987", '"1987\n"', "1987\u200b"])
def test_a_cell_put_into_room_names_the_room_in_it(host: Host, way: Way, text: str) -> None:
    way(host.room(), text)
    assert host.form.room() == (BIZ_ID, "1987")
    assert "room 1987 " in host.sentence()
    assert asked(host).RoomId == "1987"
    assert host.room().text() == "1987"


def test_what_was_pasted_is_cleaned_where_it_is_seen_and_can_be_taken_back(host: Host) -> None:
    paste(host.room(), "'lobby\n")
    assert host.room().text() == "lobby"
    host.room().undo()
    assert host.room().text() == "'lobby\n"
    host.room().undo()
    assert host.room().text() == ""


def test_what_is_pasted_within_a_room_keeps_its_quotes(host: Host) -> None:
    host.room().insert("room ")
    paste(host.room(), "'a'\n")
    assert asked(host).RoomId == "room 'a'"


@pytest.mark.parametrize("room", ["'abc", "''abc", '"a"', " 1987", "１９８７", "1145.0"])
def test_a_room_of_the_history_goes_out_as_it_is(host: Host, room: str) -> None:
    host.form.fill(StartRecord(BIZ_ID, room, 1))
    assert asked(host).RoomId == room


def test_an_apostrophe_that_is_meant_is_typed_twice(host: Host) -> None:
    paste(host.room(), "''abc")
    assert asked(host).RoomId == "'abc"


@pytest.mark.parametrize("text", ["'999\n", "\ufeff999", '"999"', "999\r\n"])
def test_an_application_is_cleaned_as_well(host: Host, text: str) -> None:
    host.find(QComboBox, "BizId").setEditText(text)
    QTest.keyClicks(host.room(), "1")
    assert asked(host).BizId == 999


def test_an_application_in_other_digits_offers_plain_ones(host: Host) -> None:
    host.find(QComboBox, "BizId").setEditText("３４００")
    QTest.keyClicks(host.room(), "1987")
    host.form.start()
    assert host.asked == []
    offered(host, "BizId").click()
    assert asked(host).BizId == 3400


@pytest.mark.parametrize(
    ("text", "plain"), [("１９８７", "1987"), ("lobby\u2011main", "lobby-main"), ("1987.0", "1987")]
)
def test_an_odd_room_is_cautioned_sent_as_it_is_or_made_plain_by_a_press(host: Host, text: str, plain: str) -> None:
    paste(host.room(), text)
    assert host.text("RoomId_problem").startswith("⚠ Caution: ")
    assert asked(host).RoomId == text
    assert offered(host, "RoomId").text() == f"Use {plain}"
    offered(host, "RoomId").click()
    assert host.room().text() == plain
    assert host.text("RoomId_problem") == ""
    assert not offered(host, "RoomId").isVisible()
    assert asked(host).RoomId == plain
    host.room().undo()
    assert host.room().text() == text


def test_a_room_that_cannot_be_guessed_offers_nothing(host: Host) -> None:
    paste(host.room(), "1.44115E+17")
    assert "digits are lost" in host.text("RoomId_problem")
    assert host.form.findChild(QPushButton, "RoomId_plain") is None


def test_tab_goes_from_the_room_to_the_ids_past_the_offer(host: Host) -> None:
    paste(host.room(), "１９８７")
    QTest.keyClick(host.room(), Qt.Key.Key_Tab)
    assert host.only().hasFocus()
    host.room().setFocus()
    QTest.keyClick(host.room(), Qt.Key.Key_Backtab)
    assert offered(host, "RoomId").hasFocus()


@pytest.mark.parametrize("name", ["SubscribeUserIds", "UnSubscribeUserIds"])
def test_odd_users_of_either_list_are_cautioned_and_made_plain_by_one_press(host: Host, name: str) -> None:
    QTest.keyClicks(host.room(), "1987")
    users = ("7", "１１４５", "٣٤٥", "1145.0", "1.44115E+17")
    wanted = ("7", "1145", "345", "1.44115E+17")
    listed = UserLists(users) if name == "SubscribeUserIds" else UserLists((), users)
    host.form.fill(StartRecord(BIZ_ID, "1987", 1, listed))
    assert host.text(f"{name}_problem").startswith("⚠ Caution: The user id １１４５ ")
    assert asked(host).SubscribeRecordUserIds == listed
    assert offered(host, name).text() == "Use 1145, 345"
    offered(host, name).click()
    assert getattr(asked(host).SubscribeRecordUserIds, name) == wanted


@pytest.mark.parametrize("way", [paste, QTest.keyClicks])
def test_a_number_grouped_by_thousands_is_asked_about(host: Host, way: Way) -> None:
    QTest.keyClicks(host.room(), "1987")
    host.only().setFocus()
    way(host.only(), "1,145")
    assert asked(host).SubscribeRecordUserIds == UserLists(("1", "145"))
    assert "may be one number" in host.text("SubscribeUserIds_problem")
    offered(host, "SubscribeUserIds").click()
    assert asked(host).SubscribeRecordUserIds == UserLists(("1145",))


@pytest.mark.parametrize(
    ("text", "lists"),
    [
        ('{"SubscribeUserIds":["1145"]}', UserLists(("1145",))),
        ('{"SubscribeRecordUserIds":{"SubscribeUserIds":[1145]}}', UserLists(("1145",))),
        ('{"UnSubscribeUserIds":["1145"]}', UserLists((), ("1145",))),
        ('{"SubscribeUserIds":["1145"],"UnSubscribeUserIds":["7"]}', UserLists(("1145",), ("7",))),
        ('["1145"]', UserLists(("1145",))),
        ("[1145]", UserLists(("1145",))),
        ('"1145",\n"7"', UserLists(("1145", "7"))),
    ],
)
def test_a_pasted_request_puts_each_user_on_the_list_that_it_names(host: Host, text: str, lists: UserLists) -> None:
    QTest.keyClicks(host.room(), "1987")
    paste(host.only(), text)
    assert asked(host).SubscribeRecordUserIds == lists
    focused = QApplication.focusWidget()
    assert focused in (host.only(), host.left_out())
    assert focused.isVisible()


def test_a_pasted_object_without_users_takes_nothing_and_says_so(host: Host) -> None:
    paste(host.only(), '{"RoomId":"1987"}')
    assert "names no user" in host.text("SubscribeUserIds_note")
    QTest.keyClicks(host.room(), "1987")
    assert asked(host).SubscribeRecordUserIds == UserLists()


def test_a_change_cautions_and_offers_as_the_form_does(qtbot: QtBot) -> None:
    dialog = ModifyDialog(ChangeDraft(make_row(1), 1, UserLists(("1145",))))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    edit = dialog.findChild(QLineEdit, "SubscribeUserIds")
    assert edit is not None
    paste(edit, "٣٤٥\n")
    plain = dialog.findChild(QPushButton, "SubscribeUserIds_plain")
    assert plain is not None
    assert plain.isVisible()
    plain.click()
    wanted: list[ChangeDraft] = []
    dialog.change_requested.connect(wanted.append)
    send = dialog.findChild(QPushButton, "send_change")
    assert send is not None
    send.click()
    assert wanted[0].users == UserLists(("1145", "345"))


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_a_change_is_sent_by_keyboard_once_the_ids_are_taken(qtbot: QtBot, modifier: Qt.KeyboardModifier) -> None:
    dialog = ModifyDialog(ChangeDraft(make_row(1), 1, UserLists()))
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    edit = dialog.findChild(QLineEdit, "SubscribeUserIds")
    assert edit is not None
    edit.setFocus()
    wanted: list[ChangeDraft] = []
    dialog.change_requested.connect(wanted.append)
    QTest.keyClicks(edit, "7")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert not wanted, "Enter made a chip"
    QTest.keyClick(edit, Qt.Key.Key_Return, modifier)
    assert [draft.users for draft in wanted] == [UserLists(("7",))]


def test_the_values_of_a_row_from_elsewhere_are_cautioned_until_the_application_is_chosen(host: Host) -> None:
    host.form.fill(StartRecord(999, "1987", 1), "From a row of the profile A.")
    assert host.text("BizId_problem") == "⚠ Caution: From a row of the profile A."
    assert asked(host).BizId == 999
    assert host.text("BizId_problem") != ""
    offered(host, "BizId").click()
    assert host.text("BizId_problem") == ""
    assert asked(host).BizId == BIZ_ID
    host.form.fill(StartRecord(999, "1987", 1), "From a row of the profile A.")
    host.form.empty()
    assert host.text("BizId_problem") == ""
    assert host.form.request().BizId == BIZ_ID, "the next room is not in the other application"


@pytest.mark.parametrize("text", ['{"UserId":"1145"}', "UserIds: [1145]", '[{"UserId":"1145"}]', "'1145\r\n"])
def test_users_of_no_list_go_where_they_are_pasted(host: Host, text: str) -> None:
    host.find(QLineEdit, "RoomId").setText("1987")
    host.find(QRadioButton, "EveryoneExcept").click()
    paste(host.left_out(), text)
    assert asked(host).SubscribeRecordUserIds == UserLists(UnSubscribeUserIds=("1145",))


def test_of_several_odd_users_the_others_are_counted_and_what_can_be_mended_is_offered(host: Host) -> None:
    paste(host.only(), "1.44115E+17 1145.0 lobby\u2011main 7")
    said = host.text("SubscribeUserIds_problem")
    assert "1.44115E+17" in said
    assert "2 more on this list are odd, too." in said
    assert offered(host, "SubscribeUserIds").text() == "Use 1145, lobby-main"
    offered(host, "SubscribeUserIds").click()
    assert offered(host, "SubscribeUserIds").isHidden()
    assert "1.44115E+17" in host.text("SubscribeUserIds_problem")


@pytest.mark.parametrize("points", [9, 18])
def test_what_is_said_in_a_change_is_whole_and_moves_no_button(qtbot: QtBot, points: int) -> None:
    dialog = ModifyDialog(ChangeDraft(make_row(1), 1, UserLists(("1145",))))
    font = dialog.font()
    font.setPointSize(points)
    dialog.setFont(font)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    send, edit = dialog.findChild(QPushButton, "send_change"), dialog.findChild(QLineEdit, "SubscribeUserIds")
    said = dialog.findChild(QLabel, "SubscribeUserIds_problem")
    assert send is not None
    assert edit is not None
    assert said is not None
    place = send.geometry()
    paste(edit, "1.44115E+17 1145.0 lobby\u2011main ٣٤٥ ")
    qtbot.waitUntil(lambda: said.isVisible() and said.height() >= said.heightForWidth(said.width()))
    assert send.geometry() == place
