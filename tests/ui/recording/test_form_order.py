"""The form's own widgets: segments, the application in the band, both lists, and a box that scrolls by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gme_console.api.actions import StartRecord
from gme_console.api.values import UserLists
from gme_console.ui.recording.chip import Chip
from gme_console.ui.recording.chip_input import ChipInput
from gme_console.ui.widgets.segmented import SegmentedBar
from ui_form_host import BIZ_ID, Host, focus_widget, show_host


@pytest.fixture
def host(qtbot: QtBot) -> Host:
    return show_host(qtbot)


def settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def place(host: Host, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(host, QPoint(0, 0)), widget.size())


def test_segments_are_radio_buttons_to_a_screen_reader(host: Host) -> None:
    for name in ("Single", "Mixed", "Both", "Everyone", "OnlyThese", "EveryoneExcept"):
        told = QAccessible.queryAccessibleInterface(host.find(QRadioButton, name))
        assert told.role() is QAccessible.Role.RadioButton
        assert told.text(QAccessible.Text.Name)
    assert QAccessible.queryAccessibleInterface(host.find(QRadioButton, "Single")).state().checked


@pytest.mark.parametrize("width", [120, 260, 700])
def test_segments_stand_beside_or_below_each_other_and_none_is_cut(qtbot: QtBot, width: int) -> None:
    bar = SegmentedBar()
    qtbot.addWidget(bar)
    segments = [bar.add(number, f"s{number}", text) for number, text in enumerate(("One", "The second", "Three"))]
    bar.resize(width, bar.heightForWidth(width))
    bar.show()
    settle()
    for segment in segments:
        assert bar.rect().contains(segment.geometry())
        assert segment.width() >= segment.sizeHint().width() or width < bar.minimumSizeHint().width()
    assert (segments[1].y() == 0) == (width > 250)
    assert max(one.geometry().bottom() for one in segments) == bar.height() - 1


def test_enter_takes_an_application_and_goes_to_the_room(host: Host) -> None:
    box = host.find(QComboBox, "BizId")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(box, "77")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert focus_widget() is host.room()
    assert host.form.room()[0] == 77
    assert host.asked == []


def test_escape_gives_the_application_back(host: Host) -> None:
    box = host.find(QComboBox, "BizId")
    box.setFocus()
    QTest.keyClicks(box, "77")
    assert host.form.room()[0] != BIZ_ID
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert host.form.room()[0] == BIZ_ID


def test_an_application_that_is_not_the_profiles_is_marked(host: Host) -> None:
    box, mark = host.find(QComboBox, "BizId"), host.find(QLabel, "application_mark")
    assert not mark.isVisible()
    box.setEditText("77")
    assert mark.isVisible()
    assert str(BIZ_ID) in mark.toolTip()
    assert mark.text() in box.accessibleDescription()
    host.form.set_biz_id(77)
    assert not mark.isVisible()


@pytest.mark.parametrize("name", ["Everyone", "OnlyThese"])
def test_both_lists_come_and_go_and_nothing_jumps(host: Host, name: str) -> None:
    host.resize(360, 760)
    host.find(QRadioButton, name).click()
    settle()
    still = (host.find(QPushButton, "StartRecord"), host.find(QRadioButton, "Everyone"), host.only())
    before = [place(host, one).topLeft() for one in still]
    both = host.find(QCheckBox, "BothLists")
    both.click()
    settle()
    assert host.left_out().isVisible()
    assert [place(host, one).topLeft() for one in still] == before
    both.click()
    settle()
    assert [place(host, one).topLeft() for one in still] == before


@pytest.mark.parametrize(("name", "users"), [("Everyone", UserLists()), ("EveryoneExcept", UserLists((), ("2",)))])
def test_a_choice_made_with_both_lists_leaves_one(host: Host, name: str, users: UserLists) -> None:
    host.form.fill(StartRecord(BIZ_ID, "1987", 1, UserLists(("1",), ("2",))))
    host.find(QRadioButton, name).click()
    assert not host.find(QCheckBox, "BothLists").isChecked()
    host.form.start()
    assert [asked.SubscribeRecordUserIds for asked in host.asked] == [users]


def test_the_box_ends_at_four_whole_rows_and_shows_where_the_keys_are(host: Host) -> None:
    host.resize(340, 800)
    host.form.fill(StartRecord(BIZ_ID, "1987", 1, UserLists(tuple(str(1145 + one) for one in range(20)))))
    settle()
    (box,) = [one for one in host.form.findChildren(ChipInput) if one.isVisible()]
    (area,) = [one for one in box.findChildren(QScrollArea) if one.isVisible()]
    assert area.verticalScrollBar().maximum() > 0
    seen = [
        one
        for one in box.findChildren(Chip)
        if area.viewport().rect().contains(QRect(one.mapTo(area, QPoint()), one.size()))
    ]
    assert len({one.y() for one in seen}) == 4
    host.only().setFocus()
    for _ in range(20):
        QTest.keyClick(focus_widget(), Qt.Key.Key_Left)
        settle()
        focused = focus_widget()
        assert area.viewport().rect().intersects(QRect(focused.mapTo(area, QPoint()), focused.size()))


@pytest.mark.parametrize("points", [9, 18])
def test_what_is_offered_beside_the_room_is_whole(qtbot: QtBot, points: int) -> None:
    before = QApplication.font()
    font = QFont(before)
    font.setPointSize(points)
    QApplication.setFont(font)
    host = show_host(qtbot)
    settle()
    offers = [host.find(QPushButton, name) for name in ("show_ours", "instead")]
    for offer in offers:
        parent = offer.parentWidget()
        assert parent is not None
        assert parent.rect().contains(offer.geometry())
    assert not offers[0].geometry().intersects(offers[1].geometry())
    QApplication.setFont(before)


def test_what_is_wrong_with_the_users_is_said_once(host: Host) -> None:
    QTest.keyClicks(host.room(), "1987")
    host.find(QRadioButton, "OnlyThese").click()
    words = "Add a user id, or choose Everyone."
    assert host.sentence() == words
    host.form.start()
    assert words in host.text("SubscribeUserIds_problem")
    assert host.sentence() == "Nothing was sent."
    QTest.keyClicks(host.only(), "1145")
    assert "1145" in host.sentence()
