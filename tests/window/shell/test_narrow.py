"""A window too small for form, history and details together: one of them at a time, and all of it by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QWidget

from gme_console.ui.shell.window_actions import Action
from task_presses import press_ctrl, quick_desk, started
from window_desk import Desk

OpenDesk = Callable[..., Desk]
SMALL, LARGE = QSize(640, 360), QSize(1280, 800)


def settle() -> None:
    for _ in range(6):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    desk = quick_desk(open_desk)
    started(desk, "1987")
    resize(desk, SMALL)
    return desk


def resize(desk: Desk, size: QSize) -> None:
    desk.window.resize(size)
    settle()
    assert desk.window.size() == size


def shown(desk: Desk) -> list[str]:
    parts = {"form": desk.window.form, "history": desk.wiring.history, "details": desk.wiring.details}
    return [name for name, part in parts.items() if part.isVisible()]


def found(desk: Desk, kind: type[QWidget], name: str) -> QWidget:
    widget = desk.window.findChild(kind, name)
    assert isinstance(widget, QWidget)
    return widget


def test_one_part_has_the_window_and_start_stays_in_it(desk: Desk) -> None:
    assert shown(desk) == ["form"]
    start = found(desk, QPushButton, "StartRecord")
    assert desk.window.rect().contains(QRect(start.mapTo(desk.window, QPoint()), start.size()))
    resize(desk, LARGE)
    assert shown(desk) == ["form", "history", "details"]
    assert not found(desk, QRadioButton, "pane_form").isVisible()
    resize(desk, SMALL)
    assert shown(desk) == ["form"]


def test_what_is_told_is_seen_from_every_part_and_f6_leads_there(desk: Desk) -> None:
    details = found(desk, QRadioButton, "pane_details")
    f6 = desk.window.menu_bar[Action.GO_TO_MESSAGES]
    assert details.text() == "Details"
    f6.trigger()
    assert shown(desk) == ["form"], "there is nothing to go to"
    desk.wiring.notices.add("Something went wrong")
    settle()
    assert details.text() == "Details and notices"
    f6.trigger()
    settle()
    assert shown(desk) == ["details"]
    assert desk.focused().objectName() == "dismiss"
    desk.wiring.notices.dismiss()
    settle()
    assert details.text() == "Details"


@pytest.mark.parametrize(
    ("key", "part"), [(Qt.Key.Key_H, "history"), (Qt.Key.Key_F, "history"), (Qt.Key.Key_I, "details")]
)
def test_the_key_that_leads_to_a_part_shows_it_and_has_the_cursor_there(desk: Desk, key: Qt.Key, part: str) -> None:
    press_ctrl(desk, key)
    settle()
    assert shown(desk) == [part]
    focused = desk.window.focusWidget()
    assert focused is not None
    assert desk.window.right_splitter.isAncestorOf(focused)
    press_ctrl(desk, Qt.Key.Key_N)
    settle()
    assert shown(desk) == ["form"]
    assert desk.focused().objectName() == "RoomId"


def test_how_the_window_was_divided_is_not_forgotten(desk: Desk, open_desk: OpenDesk) -> None:
    resize(desk, LARGE)
    desk.window.main_splitter.setSizes([500, LARGE.width() - 500])
    settle()
    desk.wiring.layout._save()
    wide = desk.window.form.width()
    resize(desk, SMALL)
    assert desk.wiring.layout.present().splitters[0][0] == wide


def test_arrow_keys_choose_the_part(desk: Desk) -> None:
    found(desk, QRadioButton, "pane_form").setFocus()
    for part in ("history", "details"):
        QTest.keyClick(desk.focused(), Qt.Key.Key_Right)
        settle()
        assert shown(desk) == [part]
        assert desk.focused().objectName() == f"pane_{part}"


def test_a_form_out_of_sight_is_shown_before_it_is_sent(desk: Desk) -> None:
    desk.new()
    desk.type("1988")
    press_ctrl(desk, Qt.Key.Key_H)
    press_ctrl(desk, Qt.Key.Key_Return)
    settle()
    assert shown(desk) == ["form"]
    assert [row.RoomId for row in desk.rows.values()] == ["1987"]
    press_ctrl(desk, Qt.Key.Key_Return)
    assert desk.ended_row("1988").TaskId is not None


def test_the_room_is_seen_whole_above_a_short_sentence(desk: Desk) -> None:
    resize(desk, QSize(640, 348))
    desk.new()
    settle()
    room, scroll = desk.window.form.room_edit(), desk.window.form._scroll
    place = QRect(room.mapTo(scroll, QPoint()), room.size())
    assert scroll.rect().contains(place)
