"""The start form as an operator uses it: by keys, by mouse, with mistakes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from gme_console.api.actions import StartRecord
from gme_console.api.values import UserLists
from gme_console.ui.texts.form.room_text import NoteTone, RoomNote
from ui_form_host import BIZ_ID, Host, focus_widget, show_host

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def host(qtbot: QtBot) -> Host:
    return show_host(qtbot)


@pytest.fixture
def slow_double_click() -> Iterator[None]:
    before = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(60_000)
    yield
    QApplication.setDoubleClickInterval(before)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focus_widget(), key, modifier)


def start_keys() -> None:
    press(Qt.Key.Key_Return, CONTROL)


def button(host: Host) -> QPushButton:
    return host.find(QPushButton, "StartRecord")


def test_eleven_keys_ask_for_the_recording_of_the_phone_call(host: Host) -> None:
    press(Qt.Key.Key_N, CONTROL)
    for key in "1987":
        QTest.keyClick(focus_widget(), key)
    press(Qt.Key.Key_Tab)
    for key in "1145":
        QTest.keyClick(focus_widget(), key)
    assert host.find(QRadioButton, "OnlyThese").isChecked()
    assert host.sentence() == "Only user 1145 in room 1987 will be recorded, in a file of their own."
    start_keys()
    assert host.asked == [StartRecord(BIZ_ID, "1987", 1, UserLists(("1145",)))]


def test_everyone_is_recorded_when_nobody_is_named(host: Host) -> None:
    QTest.keyClicks(host.room(), "77")
    host.find(QRadioButton, "Mixed").click()
    button(host).click()
    assert host.asked == [StartRecord(BIZ_ID, "77", 2)]
    assert host.sentence() == "Everyone in room 77 will be recorded, together in one file for the room."


@pytest.mark.parametrize("room", ["0042", "房間-七", "a b", "🎧", "1e5", "<b>1</b>", "%s"])
def test_the_room_is_taken_exactly_as_typed(host: Host, room: str) -> None:
    host.room().insert(room)
    host.form.start()
    assert [asked.RoomId for asked in host.asked] == [room]


def test_spaces_round_the_room_are_kept_and_cautioned(host: Host) -> None:
    QTest.keyClicks(host.room(), " 007 ")
    assert host.text("RoomId_problem").startswith("⚠ Caution: ")
    host.form.start()
    assert host.asked[0].RoomId == " 007 "


@pytest.mark.parametrize("room", ["", "  ", "\r\n", "19\n87", "19\x0087"])
def test_a_wrong_room_gets_the_focus_and_the_reason_until_it_is_edited(host: Host, room: str) -> None:
    host.room().insert(room)
    button(host).setFocus()
    start_keys()
    assert host.asked == []
    assert focus_widget() is host.room()
    said = host.text("RoomId_problem")
    assert said.startswith("✕ Error: ")
    assert host.room().accessibleDescription() == said.removeprefix("✕ "), "no sign is read out"
    QTest.keyClicks(host.room(), "x")
    assert not host.text("RoomId_problem").startswith("✕")
    assert not host.room().accessibleDescription().startswith("✕")


def test_the_first_of_several_wrong_fields_gets_the_focus(host: Host) -> None:
    host.form.set_biz_id(None)
    host.find(QRadioButton, "OnlyThese").click()
    host.form.start()
    assert focus_widget() is host.find(QComboBox, "BizId")
    for name in ("_problem", "RoomId_problem", "SubscribeUserIds_problem"):
        label = "BizId_problem" if name == "_problem" else name
        assert host.text(label).startswith("✕ Error: "), label
    assert button(host).isEnabled()


@pytest.mark.parametrize("text", ["", "12x", "-1", "1.0", "3.4e9", "18446744073709551616", "0", "١٢"])
def test_an_application_that_is_no_uint64_is_refused(host: Host, text: str) -> None:
    host.find(QComboBox, "BizId").setEditText(text)
    QTest.keyClicks(host.room(), "1987")
    host.form.start()
    assert host.asked == []
    assert host.text("BizId_problem").startswith("✕ Error: ")
    host.find(QComboBox, "BizId").setEditText("5")
    assert host.text("BizId_problem") == ""


@pytest.mark.parametrize("biz_id", [1, 2**31, 2**53 + 1, 2**64 - 1])
def test_the_application_is_exact_and_typing_is_never_completed(host: Host, biz_id: int) -> None:
    host.form.set_biz_id(BIZ_ID, (biz_id * 10 % 2**64, BIZ_ID, 18446744073709551615))
    box = host.find(QComboBox, "BizId")
    box.setFocus()
    press(Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(focus_widget(), str(biz_id))
    assert box.currentText() == str(biz_id)
    QTest.keyClicks(host.room(), "1")
    host.form.start()
    assert host.asked[0].BizId == biz_id


def test_the_list_holds_the_profiles_application_and_the_recent_ones_once(host: Host) -> None:
    host.form.set_biz_id(7, (8, 7, 9))
    box = host.find(QComboBox, "BizId")
    assert [box.itemText(index) for index in range(box.count())] == ["7", "8", "9"]
    assert box.currentText() == "7"


def test_ctrl_n_keeps_the_application_and_empties_the_rest(host: Host) -> None:
    host.form.fill(StartRecord(12345, "1987", 3, UserLists(("1", "2"), ("3",))))
    press(Qt.Key.Key_N, CONTROL)
    assert focus_widget() is host.room()
    assert host.find(QComboBox, "BizId").currentText() == "12345"
    assert not host.find(QCheckBox, "BothLists").isChecked()
    QTest.keyClicks(host.room(), "5")
    host.form.start()
    assert host.asked == [StartRecord(12345, "5", 1)]


def test_ctrl_n_takes_back_what_was_said_to_be_wrong(host: Host) -> None:
    host.form.set_biz_id(None)
    host.form.start()
    host.form.empty()
    for name in ("BizId_problem", "RoomId_problem", "SubscribeUserIds_problem"):
        assert host.text(name) == ""


@pytest.mark.parametrize(
    "request_",
    [
        StartRecord(2**64 - 1, " 0042 ", 3, UserLists(("007", "用户", "🎧"))),
        StartRecord(1, "x", 2, UserLists((), ("2", "1"))),
        StartRecord(1, "x", 1, UserLists(("1",), ("2", "3"))),
        StartRecord(BIZ_ID, "1987", 1),
    ],
)
def test_what_is_filled_in_is_asked_for_unaltered(host: Host, request_: StartRecord) -> None:
    host.form.fill(StartRecord(5, "before", 2, UserLists(("9",), ("8",))))
    host.form.fill(request_)
    host.form.start()
    assert host.asked == [request_]


def test_an_unknown_mode_must_be_chosen_anew(host: Host) -> None:
    host.form.fill(StartRecord(1, "x", 7))
    host.form.start()
    assert host.asked == []
    assert host.text("Single_problem").startswith("✕ Error: ")
    press(Qt.Key.Key_Space)
    assert host.text("Single_problem") == ""
    host.form.start()
    assert host.asked == [StartRecord(1, "x", 1)]


def test_a_double_click_starts_once(host: Host, slow_double_click: None) -> None:
    QTest.keyClicks(host.room(), "1987")
    QTest.mouseClick(button(host), Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button(host), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(host), Qt.MouseButton.LeftButton)
    assert len(host.asked) == 1


def test_a_press_after_a_change_is_another_start(host: Host, slow_double_click: None) -> None:
    QTest.keyClicks(host.room(), "1987")
    QTest.mouseClick(button(host), Qt.MouseButton.LeftButton)
    QTest.keyClicks(host.room(), "8")
    QTest.mouseClick(button(host), Qt.MouseButton.LeftButton)
    assert [asked.RoomId for asked in host.asked] == ["1987", "19878"]


def test_a_refused_press_does_not_swallow_the_next_one(host: Host, slow_double_click: None) -> None:
    QTest.mouseClick(button(host), Qt.MouseButton.LeftButton)
    assert host.asked == []
    QTest.keyClicks(host.room(), "1987")
    QTest.mouseClick(button(host), Qt.MouseButton.LeftButton)
    assert len(host.asked) == 1


def test_a_held_ctrl_n_or_enter_in_a_field_starts_nothing(host: Host) -> None:
    QTest.keyClicks(host.room(), "1987")
    QTest.keyClick(host.room(), Qt.Key.Key_Return)
    QTest.keyClick(host.only(), Qt.Key.Key_Return)
    assert host.asked == []


def tabs(count: int, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    reached = []
    for _ in range(count):
        press(key)
        reached.append(focus_widget().objectName())
    return reached


ON_SCREEN = ["BizId", "RoomId", "Single", "Everyone", "SubscribeUserIds", "BothLists", "StartRecord"]


def test_every_stop_is_reached_by_tab_and_back_as_on_the_screen(host: Host) -> None:
    """Only from the room it goes ahead to the ids, and then on from the room."""
    host.resize(600, 900)
    host.find(QComboBox, "BizId").setFocus()
    assert tabs(7) == ["RoomId", "SubscribeUserIds", *ON_SCREEN[2:]]
    assert tabs(6, Qt.Key.Key_Backtab) == ON_SCREEN[-2::-1]
    shown = [host.findChild(QWidget, name) for name in ON_SCREEN]
    places = [one.mapTo(host, QPoint()).y() for one in shown if one is not None]
    assert places == sorted(places)


def test_who_goes_ahead_to_the_ids_goes_back_to_the_room(host: Host) -> None:
    host.room().setFocus()
    assert tabs(1) == ["SubscribeUserIds"]
    assert tabs(1, Qt.Key.Key_Backtab) == ["RoomId"]
    host.only().setFocus()
    assert tabs(1) == ["BothLists"]
    host.only().setFocus()
    assert tabs(1, Qt.Key.Key_Backtab) == ["Everyone"]


def test_arrow_keys_choose_mode_and_users(host: Host) -> None:
    host.find(QRadioButton, "Single").setFocus()
    press(Qt.Key.Key_Right)
    assert host.find(QRadioButton, "Mixed").isChecked()
    host.find(QRadioButton, "Everyone").setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert host.find(QRadioButton, "EveryoneExcept").isChecked()
    assert host.left_out().isVisible()
    assert not host.only().isVisible()


def test_mnemonics_do_not_collide(host: Host) -> None:
    texts = [label.text() for label in host.findChildren(QLabel) if label.buddy() and "&" in label.text()]
    texts += [child.text() for child in host.form.findChildren(QRadioButton)]
    texts.append(host.find(QCheckBox, "BothLists").text())
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(letters) == 11
    assert len(set(letters)) == len(letters)
    assert not set(letters) & set("fervph"), "the menus have these"


def test_the_labels_mnemonics_go_where_the_choice_is(host: Host) -> None:
    host.find(QRadioButton, "EveryoneExcept").click()
    host.find(QRadioButton, "Both").click()
    QTest.keyClick(focus_widget(), Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert focus_widget() is host.left_out()
    QTest.keyClick(focus_widget(), Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    assert focus_widget() is host.find(QRadioButton, "Both")
    QTest.keyClick(focus_widget(), Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    assert focus_widget() is host.room()
    QTest.keyClick(focus_widget(), Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert focus_widget() is host.find(QComboBox, "BizId")


def test_the_wheel_in_passing_does_not_change_the_application(host: Host, qtbot: QtBot) -> None:
    host.form.set_biz_id(7, (8, 9))
    box = host.find(QComboBox, "BizId")
    host.room().setFocus()
    QTest.wheelEvent(host.windowHandle(), box.mapTo(host, QPoint(5, 5)), QPoint(0, -120))
    assert box.currentText() == "7"


def test_edited_follows_every_change(host: Host, qtbot: QtBot) -> None:
    changes = (
        lambda: QTest.keyClicks(host.room(), "1"),
        lambda: QTest.keyClicks(host.only(), "1"),
        lambda: host.find(QRadioButton, "Both").click(),
        lambda: host.find(QRadioButton, "EveryoneExcept").click(),
        lambda: host.find(QCheckBox, "BothLists").click(),
        lambda: host.find(QComboBox, "BizId").setEditText("9"),
        lambda: host.form.set_biz_id(3),
        lambda: host.form.fill(StartRecord(1, "x", 1)),
        host.form.empty,
    )
    for change in changes:
        with qtbot.waitSignal(host.form.edited, timeout=0):
            change()


def test_the_rooms_note_is_gone_with_the_room_it_was_about(host: Host) -> None:
    QTest.keyClicks(host.room(), "1987")
    host.form.show_room_note(RoomNote("No recording in this room now."))
    assert host.text("RoomId_note") == "No recording in this room now."
    host.form.show_room_note(RoomNote("a task runs here", NoteTone.CAUTION), taken=True)
    assert host.text("RoomId_note") == "⚠ a task runs here"
    QTest.keyClicks(host.room(), "8")
    assert host.text("RoomId_note") == ""


def test_busy_and_refusal_are_said_and_taken_back(host: Host) -> None:
    host.form.bar.show_busy("Waiting for gme.example.invalid\n")
    assert host.text("Busy") == "… Waiting for gme.example.invalid␊"
    host.form.bar.show_refusal("This profile is read-only.")
    assert host.text("Refusal") == "⚠ Caution: This profile is read-only."
    assert button(host).isEnabled()
    host.form.bar.show_busy("")
    host.form.bar.show_refusal("")
    assert host.text("Busy") == host.text("Refusal") == ""


def compose(widget: QWidget, word: str, commit: str = "") -> None:
    event = QInputMethodEvent(word, [])
    event.setCommitString(commit)
    QApplication.sendEvent(widget, event)


def test_a_room_that_is_still_being_composed_is_not_sent_without_its_end(host: Host) -> None:
    compose(host.room(), "", "部")
    compose(host.room(), "ya")
    host.form.start()
    assert host.asked == []
    assert "composed" in host.text("RoomId_problem")
    compose(host.room(), "", "屋")
    host.form.start()
    assert [asked.RoomId for asked in host.asked] == ["部屋"]


def test_a_text_too_long_for_a_room_is_refused_whole(host: Host) -> None:
    QTest.keyClicks(host.room(), "1987")
    QApplication.clipboard().setText("x" * 100_000)
    press_paste(host.room())
    assert host.room().text() == "1987"
    assert "too long" in host.text("RoomId_problem")
    QTest.keyClicks(host.room(), "8")
    assert host.text("RoomId_problem") == ""
    assert host.room().text() == "19878"


def press_paste(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_V, CONTROL)
