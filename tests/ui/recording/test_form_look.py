"""Nothing jumps, nothing is cut, everything has a name: at any font size, width and content."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gme_console.api.actions import StartRecord
from gme_console.api.values import UserLists
from gme_console.ui.recording.chip import Chip
from gme_console.ui.recording.form_layout import FormScroll
from gme_console.ui.recording.start_bar import ReadBack
from gme_console.ui.texts.form.room_text import RoomNote
from ui_form_host import BIZ_ID, Host, focus_widget, show_host

FULL = StartRecord(
    2**64 - 1,
    "部屋" * 70,
    3,
    UserLists(
        (str(2**63 - 1), "W" * 200, "ユーザー", "7"),
        ("123e4567-e89b-12d3-a456-426614174000", "x" * 60),
    ),
)


@pytest.fixture
def host(qtbot: QtBot) -> Host:
    return show_host(qtbot)


@pytest.fixture
def font_factor(request: pytest.FixtureRequest) -> Iterator[float]:
    before = QFont(QApplication.font())
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * request.param)
    QApplication.setFont(font)
    yield request.param
    QApplication.setFont(before)


def place(host: Host, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(host, QPoint(0, 0)), widget.size())


def settle(host: Host, qtbot: QtBot, width: int, height: int) -> None:
    margins = host.layout().contentsMargins()
    host.resize(width + margins.left() + margins.right(), height)
    qtbot.waitUntil(lambda: host.form.width() == width)
    qtbot.wait(1)


def test_start_and_the_sentence_stay_where_they_are(host: Host, qtbot: QtBot) -> None:
    settle(host, qtbot, host.form.sizeHint().width(), 600)
    still = [host.find(QPushButton, "StartRecord"), host.find(QLabel, "WhoSentence")]
    before = [place(host, widget) for widget in still]
    moves = (
        lambda: host.room().insert("房間1987"),
        lambda: QTest.keyClicks(host.only(), "1145,7,8,9,"),
        lambda: host.find(QRadioButton, "Both").click(),
        lambda: host.form.bar.show_busy("Waiting for gme.intl.tencentcloudapi.com"),
        lambda: host.form.show_room_note(RoomNote("No recording in this room now.")),
        lambda: host.form.set_biz_id(None),
        host.form.start,
        host.form.empty,
    )
    for move in moves:
        move()
        QApplication.sendPostedEvents()
        assert [place(host, widget) for widget in still] == before


def test_the_rooms_note_moves_no_field(host: Host, qtbot: QtBot) -> None:
    fields = [host.room(), host.only(), host.find(QRadioButton, "Single")]
    QTest.keyClicks(host.room(), "1987")
    QApplication.sendPostedEvents()
    before = [place(host, field) for field in fields]
    host.form.show_room_note(RoomNote("No recording in this room now."))
    QApplication.sendPostedEvents()
    assert [place(host, field) for field in fields] == before


@pytest.mark.parametrize("font_factor", [1.0, 2.0], indirect=True)
@pytest.mark.parametrize("both_full", [False, True])
def test_forty_characters_are_wide_enough(qtbot: QtBot, font_factor: float, both_full: bool) -> None:
    host = show_host(qtbot)
    if both_full:
        host.form.fill(FULL)
        host.form.bar.show_busy("Waiting for gme.intl.tencentcloudapi.com")
        host.form.start()
    width = 40 * host.fontMetrics().averageCharWidth()
    assert host.form.minimumSizeHint().width() <= width
    settle(host, qtbot, width, int(600 * font_factor))
    assert_nothing_is_cut(host)


@pytest.mark.parametrize("font_factor", [1.0, 2.0], indirect=True)
def test_the_labels_stand_above_their_fields_and_the_room_is_first(qtbot: QtBot, font_factor: float) -> None:
    host = show_host(qtbot)
    settle(host, qtbot, host.form.sizeHint().width(), int(600 * font_factor))
    labels = {label.text(): place(host, label) for label in host.form.findChildren(QLabel) if label.buddy()}
    room = place(host, host.room())
    assert labels["R&oom"].bottom() < room.top()
    assert room.bottom() < labels["&Mode"].top() < labels["&Whom"].top()
    assert room.height() > place(host, host.find(QRadioButton, "Single")).height()
    assert_nothing_is_cut(host)


def assert_nothing_is_cut(host: Host) -> None:
    """Every shown part lies inside its parent, and every text has the room that it wants."""
    shown = [widget for widget in host.form.findChildren(QWidget) if widget.isVisible()]
    for widget in shown:
        parent = widget.parentWidget()
        assert parent is not None
        if isinstance(parent.parentWidget(), QScrollArea):
            assert widget.width() <= parent.width(), "the page is wider than its window"
        elif isinstance(widget, QAbstractButton | QLabel | Chip | QLineEdit):
            assert parent.rect().contains(widget.geometry()), widget
    for button in shown:
        if isinstance(button, QRadioButton | QCheckBox | QPushButton):
            assert button.width() >= button.sizeHint().width(), button.text()
    for label in shown:
        if isinstance(label, QLabel) and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            assert label.width() >= label.minimumSizeHint().width(), label.text()


@pytest.mark.parametrize("biz_id", [BIZ_ID, 2**64 - 1])
def test_a_whole_application_id_is_seen(host: Host, qtbot: QtBot, biz_id: int) -> None:
    host.form.set_biz_id(biz_id)
    settle(host, qtbot, 50 * host.fontMetrics().averageCharWidth(), 600)
    edit = host.find(QComboBox, "BizId").lineEdit()
    assert edit is not None
    assert edit.width() > edit.fontMetrics().horizontalAdvance(str(biz_id))


def test_the_phone_call_needs_no_scrolling_at_600_pixels(host: Host, qtbot: QtBot) -> None:
    QTest.keyClicks(host.room(), "1987")
    QTest.keyClicks(host.only(), "1145,")
    host.form.show_room_note(RoomNote("No recording in this room now."))
    for width in (40 * host.fontMetrics().averageCharWidth(), host.form.sizeHint().width()):
        settle(host, qtbot, width, 600)
        (scroll,) = host.form.findChildren(FormScroll)
        assert scroll.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("font_factor", [2.0], indirect=True)
def test_start_is_always_in_sight_and_a_wrong_field_is_scrolled_to(qtbot: QtBot, font_factor: float) -> None:
    host = show_host(qtbot)
    host.form.fill(FULL)
    settle(host, qtbot, 40 * host.fontMetrics().averageCharWidth(), 700)
    start = host.find(QPushButton, "StartRecord")
    assert host.rect().contains(place(host, start))
    (scroll,) = host.form.findChildren(FormScroll)
    assert scroll.verticalScrollBar().maximum() > 0
    host.left_out().setText("7")
    host.form.start()
    assert focus_widget() is host.left_out()
    qtbot.waitUntil(lambda: scroll_shows(scroll, host.left_out()))
    host.form.set_biz_id(None)
    host.form.start()
    assert focus_widget() is host.find(QComboBox, "BizId")
    assert scroll_shows(scroll, host.left_out())


def scroll_shows(scroll: QScrollArea, widget: QWidget) -> bool:
    inside = QRect(widget.mapTo(scroll.viewport(), QPoint(0, 0)), widget.size())
    return scroll.viewport().rect().contains(inside)


@pytest.mark.parametrize("font_factor", [2.0], indirect=True)
def test_ids_grow_with_the_font(qtbot: QtBot, font_factor: float) -> None:
    host = show_host(qtbot)
    QTest.keyClicks(host.only(), "1145,")
    (chip,) = host.form.findChildren(Chip)
    text = chip.findChild(QLabel)
    assert text is not None
    size = QApplication.font().pointSizeF()
    for widget in (host.only(), text, host.find(QComboBox, "BizId")):
        assert widget.font().pointSizeF() == size
    assert host.room().font().pointSizeF() > 1.2 * size


def test_everything_that_takes_the_focus_has_a_name_for_the_screen_reader(host: Host) -> None:
    host.form.fill(FULL)
    stops = [
        widget
        for widget in host.form.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert len(stops) > 12
    for stop in stops:
        interface = QAccessible.queryAccessibleInterface(stop)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name), (stop, stop.objectName())


def test_labels_are_plain_text(host: Host) -> None:
    host.form.fill(StartRecord(1, "<b>1987</b>", 1, UserLists(("<i>7</i>",))))
    foreign = [label for label in host.form.findChildren(QLabel) if "<" in label.text()]
    assert len(foreign) == 2
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in foreign)


@pytest.mark.parametrize("length", [60, 127, 300, 5000])
def test_a_long_room_is_read_back_whole_and_start_stays_in_the_window(host: Host, qtbot: QtBot, length: int) -> None:
    settle(host, qtbot, host.form.sizeHint().width(), 700)
    host.room().insert("r" * length)
    QApplication.sendPostedEvents()
    qtbot.wait(1)
    label, start = host.find(QLabel, "WhoSentence"), host.find(QPushButton, "StartRecord")
    assert "r" * length in label.text()
    assert host.rect().contains(place(host, start))
    (area,) = host.form.findChildren(ReadBack)
    assert label.height() >= label.heightForWidth(label.width())
    assert (area.verticalScrollBar().maximum() == 0) == (length <= 300)
