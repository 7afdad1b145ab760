"""Who is recorded: the choice, the chips, what is typed, pasted and composed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QRadioButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gme_console.api.actions import StartRecord
from gme_console.api.values import UserLists
from gme_console.ui.recording.chip import Chip
from gme_console.ui.recording.chip_input import MOST_CHIPS, ChipInput
from ui_form_host import Host, focus_widget, show_host

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def host(qtbot: QtBot) -> Host:
    host = show_host(qtbot)
    QTest.keyClicks(host.room(), "1987")
    host.only().setFocus()
    return host


def chips(host: Host) -> list[str]:
    return [chip.user for chip in shown_chips(host)]


def shown_chips(host: Host) -> list[Chip]:
    found = [chip for chip in host.form.findChildren(Chip) if chip.isVisible()]
    return sorted(found, key=lambda chip: (chip.y(), chip.x()))


def paste(host: Host, text: str) -> None:
    QApplication.clipboard().setText(text)
    QTest.keyClick(focus_widget(), Qt.Key.Key_V, CONTROL)


def choice(host: Host) -> str:
    names = ("Everyone", "OnlyThese", "EveryoneExcept")
    return next(name for name in names if host.find(QRadioButton, name).isChecked())


def choose(host: Host, name: str) -> None:
    host.find(QRadioButton, name).click()


def lists(host: Host) -> UserLists:
    """What a start asks for now."""
    host.form.start()
    assert host.asked, host.sentence()
    return host.asked[-1].SubscribeRecordUserIds


@pytest.mark.parametrize("end", [",", " ", ";", "\r"])
def test_a_separator_or_enter_makes_a_chip(host: Host, end: str) -> None:
    QTest.keyClicks(host.only(), f"1145{end}")
    assert chips(host) == ["1145"]
    assert host.only().text() == ""
    assert host.text("SubscribeUserIds_note") == "1 of 20 · paste any list"


def test_leaving_the_box_makes_a_chip(host: Host) -> None:
    QTest.keyClicks(host.only(), "1145")
    QTest.keyClick(host.only(), Qt.Key.Key_Tab)
    assert chips(host) == ["1145"]


@pytest.mark.parametrize("reason", [Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason])
def test_looking_at_another_window_does_not_end_the_id(host: Host, reason: Qt.FocusReason) -> None:
    QTest.keyClicks(host.only(), "11")
    QApplication.sendEvent(host.only(), QFocusEvent(QEvent.Type.FocusOut, reason))
    QApplication.sendEvent(host.only(), QFocusEvent(QEvent.Type.FocusIn, reason))
    QTest.keyClicks(host.only(), "45")
    assert lists(host) == UserLists(("1145",))


@pytest.mark.parametrize(
    "text", ["1145, 007\n用户\t🎧", "1145;007;用户;🎧", '["1145", "007", "用户", "🎧"]', "1145\r\n007\r\n用户、🎧\r\n"]
)
def test_a_paste_of_any_separators_makes_chips(host: Host, text: str) -> None:
    paste(host, text)
    assert chips(host) == ["1145", "007", "用户", "🎧"]
    assert lists(host) == UserLists(("1145", "007", "用户", "🎧"))


def test_a_quote_inside_an_id_does_not_end_it(host: Host) -> None:
    QTest.keyClicks(host.only(), "o'brien,")
    assert chips(host) == ["o'brien"]


def test_repeated_ids_are_dropped_with_a_remark_that_goes_with_the_next_key(host: Host) -> None:
    QTest.keyClicks(host.only(), "1145,1145,")
    assert chips(host) == ["1145"]
    assert host.text("SubscribeUserIds_note") == "1 of 20 · 1145 is already listed."
    QTest.keyClicks(host.only(), "7")
    assert host.text("SubscribeUserIds_note") == "2 of 20 · paste any list"


def test_typed_text_counts_before_it_is_a_chip_and_becomes_one_at_start(host: Host) -> None:
    QTest.keyClicks(host.only(), "7,1145")
    assert chips(host) == ["7"]
    assert "Only users 7 and 1145 in room" in host.sentence()
    assert lists(host) == UserLists(("7", "1145"))
    assert chips(host) == ["7", "1145"]


def test_an_id_under_everyone_turns_the_choice_and_the_last_one_gone_turns_it_back(host: Host) -> None:
    assert choice(host) == "Everyone"
    QTest.keyClicks(host.only(), "1")
    assert choice(host) == "OnlyThese"
    QTest.keyClick(host.only(), Qt.Key.Key_Backspace)
    assert choice(host) == "Everyone"
    QTest.keyClicks(host.only(), "1,2,")
    QTest.keyClick(host.only(), Qt.Key.Key_Backspace)
    assert choice(host) == "OnlyThese"
    QTest.keyClick(host.only(), Qt.Key.Key_Backspace)
    assert choice(host) == "Everyone"
    assert lists(host) == UserLists()


@pytest.mark.parametrize(("name", "box"), [("OnlyThese", "SubscribeUserIds"), ("EveryoneExcept", "UnSubscribeUserIds")])
def test_a_choice_made_by_hand_stays_and_never_means_everyone(host: Host, name: str, box: str) -> None:
    choose(host, name)
    assert host.sentence() == "Add a user id, or choose Everyone."
    host.form.start()
    assert host.asked == []
    assert host.text(f"{box}_problem").startswith("✕ Error: ")
    assert focus_widget().objectName() == box
    QTest.keyClicks(focus_widget(), "5")
    assert host.text(f"{box}_problem") == ""
    QTest.keyClick(focus_widget(), Qt.Key.Key_Backspace)
    assert choice(host) == name


def test_a_choice_confirmed_by_a_click_is_no_longer_untouched(host: Host) -> None:
    QTest.keyClicks(host.only(), "1")
    choose(host, "OnlyThese")
    QTest.keyClick(host.only(), Qt.Key.Key_Backspace)
    assert choice(host) == "OnlyThese"


def test_the_ids_go_along_when_the_choice_changes(host: Host) -> None:
    QTest.keyClicks(host.only(), "1,2")
    choose(host, "EveryoneExcept")
    assert chips(host) == ["1", "2"]
    assert lists(host) == UserLists((), ("1", "2"))
    choose(host, "Everyone")
    assert chips(host) == []
    assert lists(host) == UserLists()
    choose(host, "OnlyThese")
    assert lists(host) == UserLists(("1", "2"))


def test_ids_put_away_do_not_come_back_with_a_new_one(host: Host) -> None:
    QTest.keyClicks(host.only(), "1,2,")
    choose(host, "Everyone")
    QTest.keyClicks(host.only(), "3")
    assert lists(host) == UserLists(("3",))


def test_both_lists_are_sent_on_purpose_with_the_caution_beside(host: Host) -> None:
    QTest.keyClicks(host.only(), "1145")
    both = host.find(QCheckBox, "BothLists")
    both.click()
    assert any("only one of the two" in text for text in visible_texts(host))
    QTest.keyClicks(host.left_out(), "1987,")
    assert "Only user 1145 in room 1987, but not user 1987, will be recorded" in host.sentence()
    assert lists(host) == UserLists(("1145",), ("1987",))
    both.click()
    assert not any("only one of the two" in text for text in visible_texts(host))
    assert lists(host) == UserLists(("1145",))


def test_both_lists_without_an_id_do_not_mean_everyone(host: Host) -> None:
    host.find(QCheckBox, "BothLists").click()
    host.form.start()
    assert host.asked == []
    assert host.text("SubscribeUserIds_problem").startswith("✕ Error: ")


def test_nobody_can_be_on_both_lists(host: Host) -> None:
    host.find(QCheckBox, "BothLists").click()
    QTest.keyClicks(host.only(), "5,")
    QTest.keyClicks(host.left_out(), "5,")
    host.form.start()
    assert host.asked == []
    assert host.text("UnSubscribeUserIds_problem").startswith("✕ Error: ")
    assert focus_widget() is host.left_out()


def test_twenty_are_allowed_and_twenty_one_are_refused_with_a_count(host: Host) -> None:
    paste(host, " ".join(map(str, range(21))))
    assert host.text("SubscribeUserIds_note") == "✕ 21 of 20: too many"
    host.form.start()
    assert host.asked == []
    assert host.text("SubscribeUserIds_problem").startswith("✕ Error: ")
    QTest.keyClick(host.only(), Qt.Key.Key_Backspace)
    assert host.text("SubscribeUserIds_note") == "20 of 20"
    assert lists(host).SubscribeUserIds == tuple(map(str, range(20)))


@pytest.mark.parametrize("count", [MOST_CHIPS, 5_000, 10_000, 200_000])
def test_a_paste_beyond_all_reason_takes_nothing_and_says_so(host: Host, count: int) -> None:
    QTest.keyClicks(host.only(), "1145,")
    paste(host, ",".join(str(10**6 + number) for number in range(count)))
    assert chips(host) == ["1145"]
    assert host.only().text() == ""
    assert "nothing was taken" in host.text("SubscribeUserIds_note")
    assert len(host.form.findChildren(Chip)) == 1


def test_a_long_list_filled_in_is_kept_whole_and_drawn_in_part(host: Host) -> None:
    ids = tuple(map(str, range(10_000)))
    host.form.fill(StartRecord(1, "x", 1, UserLists(ids)))
    assert len(host.form.findChildren(Chip)) == MOST_CHIPS
    assert host.text("SubscribeUserIds_note") == "✕ 10,000 of 20: too many"
    assert "+9,950 more" in visible_texts(host)
    host.form.start()
    assert host.asked == []


def test_the_cross_takes_its_chip_away(host: Host) -> None:
    QTest.keyClicks(host.only(), "1,2,3,")
    cross = shown_chips(host)[1].findChild(QToolButton)
    assert cross is not None
    assert cross.accessibleName() == "Remove 2"
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert chips(host) == ["1", "3"]


def test_chips_are_reached_by_arrow_keys_and_taken_away_by_delete(host: Host) -> None:
    QTest.keyClicks(host.only(), "1,2,3,")
    QTest.keyClick(host.only(), Qt.Key.Key_Left)
    QTest.keyClick(focus_widget(), Qt.Key.Key_Left)
    chip = focus_widget()
    assert isinstance(chip, Chip)
    assert chip.user == "2"
    assert "2" in chip.accessibleName()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert chips(host) == ["1", "3"]
    chip = focus_widget()
    assert isinstance(chip, Chip)
    assert chip.user == "3"
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    QTest.keyClick(focus_widget(), Qt.Key.Key_Delete)
    assert focus_widget() is host.only()
    assert chips(host) == []


def test_right_of_the_last_chip_is_the_box_and_tab_goes_on_from_there(host: Host) -> None:
    QTest.keyClicks(host.only(), "1,2,")
    QTest.keyClick(host.only(), Qt.Key.Key_Left)
    QTest.keyClick(focus_widget(), Qt.Key.Key_Right)
    assert focus_widget() is host.only()
    QTest.keyClick(host.only(), Qt.Key.Key_Left)
    QTest.keyClick(focus_widget(), Qt.Key.Key_Backtab)
    assert focus_widget() is host.only()
    QTest.keyClick(host.only(), Qt.Key.Key_Left)
    QTest.keyClick(focus_widget(), Qt.Key.Key_Tab)
    assert focus_widget().objectName() == "BothLists"


def test_ctrl_enter_on_a_chip_starts(host: Host) -> None:
    QTest.keyClicks(host.only(), "1145,")
    QTest.keyClick(host.only(), Qt.Key.Key_Left)
    QTest.keyClick(focus_widget(), Qt.Key.Key_Return, CONTROL)
    assert [asked.SubscribeRecordUserIds for asked in host.asked] == [UserLists(("1145",))]


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_a_chip_can_be_corrected(host: Host, key: Qt.Key) -> None:
    QTest.keyClicks(host.only(), "1145,7")
    QTest.keyClick(host.only(), Qt.Key.Key_Home)
    QTest.keyClick(host.only(), Qt.Key.Key_Left)
    QTest.keyClick(focus_widget(), key)
    assert focus_widget() is host.only()
    assert host.only().text() == "1145"
    QTest.keyClick(host.only(), Qt.Key.Key_End)
    QTest.keyClicks(host.only(), "6")
    assert lists(host) == UserLists(("7", "11456"))


def test_a_held_backspace_stops_where_the_text_ends(host: Host) -> None:
    QTest.keyClicks(host.only(), "1,23")
    for repeated in (False, True, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, "\b", repeated)
        QApplication.sendEvent(host.only(), press)
    assert chips(host) == ["1"]
    assert host.only().text() == ""


def test_a_word_being_composed_is_no_id_until_the_input_method_gives_it(host: Host) -> None:
    compose(host, "zhang san,")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Backspace):
        QTest.keyClick(host.only(), key)
        compose(host, "zhang san,")
    assert chips(host) == []
    compose(host, "", "张三")
    assert chips(host) == []
    assert host.only().text().strip() == "张三"
    compose(host, "", "，")
    assert chips(host) == ["张三"]


def test_start_waits_for_the_end_of_a_composed_id(host: Host) -> None:
    compose(host, "yonghu")
    host.form.start()
    assert host.asked == []
    assert "composed" in host.text("SubscribeUserIds_problem")
    compose(host, "", "用户")
    assert host.text("SubscribeUserIds_problem") == ""
    assert lists(host) == UserLists(("用户",))


def test_control_characters_are_seen_and_refused(host: Host) -> None:
    paste(host, "11\x0045 7")
    assert chips(host) == ["11\x0045", "7"]
    assert "Error: " in shown_chips(host)[0].accessibleDescription()
    assert "11␀45" in shown_chips(host)[0].accessibleName()
    host.form.start()
    assert host.asked == []
    assert "11␀45" in host.text("SubscribeUserIds_problem")


def test_markup_in_an_id_is_text(host: Host) -> None:
    host.form.fill(StartRecord(1, "x", 1, UserLists(("<img/src=x>", "&amp;"))))
    assert "<img/src=x>" in visible_texts(host)
    assert "&lt;img" in shown_chips(host)[0].toolTip()
    assert "Only users <img/src=x> and &amp; in room x" in host.sentence()


def test_text_set_by_an_assistive_tool_counts_as_typed(host: Host) -> None:
    host.only().setText("1145")
    assert choice(host) == "OnlyThese"
    assert lists(host) == UserLists(("1145",))


def compose(host: Host, word: str, commit: str = "") -> None:
    event = QInputMethodEvent(word, [])
    event.setCommitString(commit)
    QApplication.sendEvent(host.only(), event)


def visible_texts(host: Host) -> list[str]:
    return [label.text() for label in host.form.findChildren(QLabel) if label.isVisible()]


EDITABLE = QAccessible.Role.EditableText


def below(told: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for child in map(told.child, range(told.childCount())):
        yield child
        yield from below(child)


def test_a_screen_reader_meets_one_edit_in_the_box(qtbot: QtBot) -> None:
    box = ChipInput("SubscribeUserIds")
    qtbot.addWidget(box)
    box.set_ids(["1145"])
    box.show()
    edits = [one for one in below(QAccessible.queryAccessibleInterface(box)) if one.role() == EDITABLE]
    assert [edit.object().objectName() for edit in edits] == ["SubscribeUserIds"]


def test_the_box_looks_focused_while_its_edit_has_the_focus(qtbot: QtBot) -> None:
    box, other = ChipInput("SubscribeUserIds"), ChipInput("UnSubscribeUserIds")
    window = QWidget()
    qtbot.addWidget(window)
    for place, each in enumerate((box, other)):
        each.setParent(window)
        each.setGeometry(0, 60 * place, 300, 40)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.mouseClick(window.childAt(280, 20), Qt.MouseButton.LeftButton)
    assert box.edit.hasFocus()
    frames = [each.childAt(280, 2) for each in (box, other)]
    focused, at_rest = (frame.grab().toImage() for frame in frames if frame is not None)
    assert focused != at_rest
    other.edit.setFocus()
    assert (frames[0].grab().toImage(), frames[1].grab().toImage()) == (at_rest, focused)
