"""The whole window from the keyboard: where the focus is, what Tab reaches, what a copy says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gme_console.ledger.records import State
from gme_console.ui.shell.dialogs import key_lines, show_table
from gme_console.ui.shell.notice_bar import NoticeBar
from gme_console.ui.widgets.copy_button import CopyButton, copied
from gme_console.ui.widgets.value_label import ValueLabel
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def with_one_row(open_window: OpenWindow) -> WindowBot:
    bot = open_window()
    bot.window.activateWindow()
    bot.qtbot.waitUntil(bot.window.isActiveWindow)
    bot.start_room("1987")
    assert bot.ended_row("1987").state is State.ACCEPTED
    bot.details_text("RequestId")
    return bot


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_the_window_opens_with_the_cursor_in_the_room(open_window: OpenWindow) -> None:
    assert open_window().focused().objectName() == "RoomId"


def test_tab_reaches_everything_in_the_order_of_the_eye(open_window: OpenWindow) -> None:
    bot = with_one_row(open_window)
    bot.wiring.notices.add("Something to read.")
    bot.new()
    reached = []
    while not reached or reached[-1] != "RoomId":
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        reached.append(focused().objectName())
        assert len(reached) < 40
    named = [name for name in reached if name and not name.startswith("details_")]
    assert named == [
        "SubscribeUserIds",
        "Single",
        "Everyone",
        "SubscribeUserIds",
        "BothLists",
        "When",
        "StartRecord",
        "find",
        "find_live",
        "find_state",
        "find_profile",
        "find_time",
        "find_views",
        "history",
        "edit_note",
        "change_task",
        "StopRecord",
        "copy_TaskId",
        "copy_for_caller",
        "timeline",
        "copy_RequestId",
        "dismiss",
        "profile",
        "BizId",
        "RoomId",
    ]


def test_a_key_copies_the_task_id_from_the_form_and_says_so(open_window: OpenWindow) -> None:
    bot = with_one_row(open_window)
    assert focused().objectName() == "RoomId"
    QTest.keyClick(focused(), Qt.Key.Key_C, BOTH)
    assert QGuiApplication.clipboard().text() == str(bot.ended_row("1987").TaskId)
    assert bot.window.status.currentMessage() == "Copied the TaskId."
    bot.wiring.history.clearSelection()
    QTest.keyClick(focused(), Qt.Key.Key_C, BOTH)
    assert bot.window.status.currentMessage() == "Nothing copied: select a row that has a TaskId."


def test_the_keyboard_comes_to_the_newest_row_of_the_history(open_window: OpenWindow) -> None:
    bot = with_one_row(open_window)
    bot.start_room("1988")
    bot.ended_row("1988")
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 2)
    history = bot.wiring.history
    history.selectionModel().setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.Clear)
    assert history.selected_rows() == []
    QTest.keyClick(focused(), Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert [row.RoomId for row in history.selected_rows()] == ["1988"]
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert [row.RoomId for row in history.selected_rows()] == ["1987"]


def test_a_copy_button_says_that_it_copied_and_stays_where_it_is(qtbot: QtBot) -> None:
    button = CopyButton("TaskId", "Copy TaskId")
    qtbot.addWidget(button)
    button.offer("446192236330927912")
    width = button.sizeHint().width()
    button.click()
    assert button.text() == copied()
    assert button.sizeHint().width() == width
    button.offer("446192236330927913")
    assert button.text() == "Copy"


def test_a_long_word_in_a_notice_is_wrapped_and_markup_is_text(qtbot: QtBot) -> None:
    bar = NoticeBar([].append)
    qtbot.addWidget(bar)
    bar.resize(bar.fontMetrics().averageCharWidth() * 80, 10)
    bar.add("<b>short</b>")
    narrow, low = bar.minimumSizeHint().width(), bar.heightForWidth(bar.width())
    bar.add("x" * 300)
    assert bar.minimumSizeHint().width() == narrow
    assert bar.heightForWidth(bar.width()) > low
    assert "<b>short</b>" in bar.findChildren(ValueLabel)[0].text()


@pytest.mark.parametrize(
    ("notices", "name"),
    [([True], "Done"), ([True, True], "Done"), ([False], "Warning"), ([True, False], "Warning")],
)
def test_only_what_went_wrong_carries_a_warning_sign(qtbot: QtBot, notices: list[bool], name: str) -> None:
    bar = NoticeBar([].append)
    qtbot.addWidget(bar)
    for number, good in enumerate(notices):
        bar.add(str(number), good=good)
    (mark,) = [label for label in bar.findChildren(QLabel) if not label.pixmap().isNull()]
    assert mark.accessibleName() == name
    bar.dismiss()
    bar.offer("removed", "Undo", bar.dismiss)
    assert mark.accessibleName() == "Done"


def test_a_table_of_two_columns_shows_every_word_without_scrolling_sideways(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    lines = (*key_lines(), ("<i>Name</i>", "word " * 60))
    dialog = show_table(parent, "Keys", "Lead", lines)
    assert isinstance(dialog, QDialog)
    qtbot.waitExposed(dialog)
    (text,) = dialog.findChildren(QTextEdit)
    for left, right in lines:
        assert left in text.toPlainText()
        assert right.strip() in text.toPlainText()
    assert text.horizontalScrollBar().maximum() == 0
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
