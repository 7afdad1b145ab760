"""A window too small for form, history and details together: one of them at a time, and all of it by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QWidget

from gme_console.ui.shell.window_actions import Action
from task_presses import press_ctrl, quick_bot, started
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]
SMALL, LARGE = QSize(640, 360), QSize(1280, 800)


def settle() -> None:
    for _ in range(6):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


@pytest.fixture
def bot(open_window: OpenWindow) -> WindowBot:
    bot = quick_bot(open_window)
    started(bot, "1987")
    resize(bot, SMALL)
    return bot


def resize(bot: WindowBot, size: QSize) -> None:
    bot.window.resize(size)
    settle()
    assert bot.window.size() == size


def shown(bot: WindowBot) -> list[str]:
    parts = {"form": bot.window.form, "history": bot.wiring.history, "details": bot.wiring.details}
    return [name for name, part in parts.items() if part.isVisible()]


def found(bot: WindowBot, kind: type[QWidget], name: str) -> QWidget:
    widget = bot.window.findChild(kind, name)
    assert isinstance(widget, QWidget)
    return widget


def test_one_part_has_the_window_and_start_stays_in_it(bot: WindowBot) -> None:
    assert shown(bot) == ["form"]
    start = found(bot, QPushButton, "StartRecord")
    assert bot.window.rect().contains(QRect(start.mapTo(bot.window, QPoint()), start.size()))
    resize(bot, LARGE)
    assert shown(bot) == ["form", "history", "details"]
    assert not found(bot, QRadioButton, "pane_form").isVisible()
    resize(bot, SMALL)
    assert shown(bot) == ["form"]


def test_what_is_told_is_seen_from_every_part_and_f6_leads_there(bot: WindowBot) -> None:
    details = found(bot, QRadioButton, "pane_details")
    f6 = bot.window.menu_bar[Action.GO_TO_MESSAGES]
    assert details.text() == "Details"
    f6.trigger()
    assert shown(bot) == ["form"], "there is nothing to go to"
    bot.wiring.notices.add("Something went wrong")
    settle()
    assert details.text() == "Details and notices"
    f6.trigger()
    settle()
    assert shown(bot) == ["details"]
    assert bot.focused().objectName() == "dismiss"
    bot.wiring.notices.dismiss()
    settle()
    assert details.text() == "Details"


@pytest.mark.parametrize(
    ("key", "part"), [(Qt.Key.Key_H, "history"), (Qt.Key.Key_F, "history"), (Qt.Key.Key_I, "details")]
)
def test_the_key_that_leads_to_a_part_shows_it_and_has_the_cursor_there(bot: WindowBot, key: Qt.Key, part: str) -> None:
    press_ctrl(bot, key)
    settle()
    assert shown(bot) == [part]
    focused = bot.window.focusWidget()
    assert focused is not None
    assert bot.window.right_splitter.isAncestorOf(focused)
    press_ctrl(bot, Qt.Key.Key_N)
    settle()
    assert shown(bot) == ["form"]
    assert bot.focused().objectName() == "RoomId"


def test_how_the_window_was_divided_is_not_forgotten(bot: WindowBot, open_window: OpenWindow) -> None:
    resize(bot, LARGE)
    bot.window.main_splitter.setSizes([500, LARGE.width() - 500])
    settle()
    bot.wiring.layout._save()
    wide = bot.window.form.width()
    resize(bot, SMALL)
    assert bot.wiring.layout.present().splitters[0][0] == wide


def test_arrow_keys_choose_the_part(bot: WindowBot) -> None:
    found(bot, QRadioButton, "pane_form").setFocus()
    for part in ("history", "details"):
        QTest.keyClick(bot.focused(), Qt.Key.Key_Right)
        settle()
        assert shown(bot) == [part]
        assert bot.focused().objectName() == f"pane_{part}"


def test_a_form_out_of_sight_is_shown_before_it_is_sent(bot: WindowBot) -> None:
    bot.new()
    bot.type("1988")
    press_ctrl(bot, Qt.Key.Key_H)
    press_ctrl(bot, Qt.Key.Key_Return)
    settle()
    assert shown(bot) == ["form"]
    assert [row.RoomId for row in bot.rows.values()] == ["1987"]
    press_ctrl(bot, Qt.Key.Key_Return)
    assert bot.ended_row("1988").TaskId is not None


def test_the_room_is_seen_whole_above_a_short_sentence(bot: WindowBot) -> None:
    resize(bot, QSize(640, 348))
    bot.new()
    settle()
    room, scroll = bot.window.form.room_edit(), bot.window.form.fields._scroll
    place = QRect(room.mapTo(scroll, QPoint()), room.size())
    assert scroll.rect().contains(place)
