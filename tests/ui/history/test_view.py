"""The history under an operator's hands: keys, selection, reading in peace, copying."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from copies import replace
from gme_console.api.values import UserLists
from gme_console.engine.notices import Notice
from gme_console.ledger.records import Row, State
from gme_console.ui.history.cell_style import CellStyle
from gme_console.ui.history.columns import Column
from gme_console.ui.history.row_window import PAGE_ROWS
from history_bot import HistoryBot
from history_rows import TASK_ID, listen, make_row

Open = Callable[..., "TableBot"]


class TableBot(HistoryBot):
    """What a table announced."""

    def __init__(self, qtbot: QtBot, count: int) -> None:
        super().__init__(qtbot, count, width=1100)
        self.announced: list[Row | None] = []
        self.notices: list[Notice] = []
        self.view.row_selected.connect(self.announced.append)
        self.view.copying.noticed.connect(self.notices.append)

    def top(self) -> tuple[str, int]:
        """The room at the top of what is in sight, and where it begins."""
        index = self.view.indexAt(QPoint(1, 1))
        return str(index.siblingAtColumn(Column.ROOM).data()), self.view.rowViewportPosition(index.row())

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, modifier)
        self.settle()

    def row(self) -> int:
        return self.view.currentIndex().row()

    def picture(self) -> QImage:
        self.settle()
        return self.view.viewport().grab().toImage()


@pytest.fixture
def bot(qtbot: QtBot) -> Open:
    return lambda count=1_000: TableBot(qtbot, count)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_the_keyboard_walks_the_rows(bot: Open) -> None:
    table = bot(1_000)
    table.view.setFocus()
    table.press(Qt.Key.Key_Home)
    assert table.row() == 0
    table.press(Qt.Key.Key_Down)
    assert table.row() == 1
    assert table.announced[-1] == table.ledger.row(999)
    table.press(Qt.Key.Key_PageDown)
    assert table.row() > 5
    table.press(Qt.Key.Key_PageUp)
    table.press(Qt.Key.Key_Up)
    assert table.row() == 0
    table.press(Qt.Key.Key_End)
    assert table.row() == 999
    assert table.announced[-1] == table.ledger.row(1)
    assert None not in table.announced, "a row still being read empties nothing"
    table.press(Qt.Key.Key_Home)
    assert table.row() == 0
    assert len(table.view.selected_rows()) == 1


def test_typing_does_not_search_through_the_rows(bot: Open) -> None:
    table = bot(1_000)
    table.view.select_row(900)
    table.press(Qt.Key.Key_A)
    assert table.row() == 100


def test_tab_leaves_the_table(bot: Open) -> None:
    assert not bot(1).view.tabKeyNavigation()


def test_a_new_row_does_not_move_what_is_read(bot: Open) -> None:
    table = bot(1_000)
    table.view.verticalScrollBar().setValue(3_333)
    table.settle()
    before = table.top()
    for _ in range(3):
        table.model.take_rows((table.ledger.insert(),))
        assert table.top() == before
        table.settle()
        assert table.top() == before
    for _ in range(2):
        table.ledger.insert()
    table.model.refresh()
    table.settle()
    assert table.model.rowCount() == 1_005
    assert table.top() == before


def test_at_the_very_top_a_new_row_comes_into_sight(bot: Open) -> None:
    table = bot(1_000)
    table.model.take_rows((table.ledger.insert(),))
    table.settle()
    assert table.top() == ("room-1001", 0)
    table.view.verticalScrollBar().setValue(0)
    table.ledger.insert()
    table.model.refresh()
    table.settle()
    assert table.top() == ("room-1002", 0)


def test_rows_that_turn_out_to_lie_in_between_do_not_move_what_is_read(bot: Open) -> None:
    table = bot(1_000)
    table.view.select_row(990)
    table.view.verticalScrollBar().setValue(200)
    table.settle()
    before = table.top()
    table.ledger.insert()
    table.model.take_rows((table.ledger.insert(),))
    table.settle()
    assert table.top() == before
    table.model.refresh()
    table.settle()
    assert table.model.rowCount() == 1_002
    assert table.top() == before
    assert [row.id for row in table.view.selected_rows()] == [990]


def test_rows_that_another_console_removed_do_not_move_what_is_read(bot: Open) -> None:
    table = bot(1_000)
    table.view.verticalScrollBar().setValue(777)
    table.settle()
    before = table.top()
    table.ledger.remove(995)
    table.ledger.remove(990)
    for _ in range(2):
        table.model.refresh()
        table.settle()
    assert table.model.rowCount() == 998
    assert table.top() == before


def test_the_selection_stays_with_its_rows(bot: Open) -> None:
    table = bot(1_000)
    table.view.select_row(995)
    table.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    table.announced.clear()
    table.model.take_rows((table.ledger.insert(),))
    table.ledger.insert()
    table.model.refresh()
    table.settle()
    assert [row.id for row in table.view.selected_rows()] == [995, 994]
    assert table.view.currentIndex().row() == 8
    assert table.announced == []


def test_a_change_of_the_current_row_is_announced(bot: Open) -> None:
    table = bot(10)
    table.view.select_row(10)
    changed = table.ledger.write(replace(table.ledger.row(10), state=State.UNKNOWN))
    table.model.take_rows((changed,))
    assert table.announced == [make_row(10), changed]


def test_a_row_is_selected_when_it_arrives(bot: Open) -> None:
    table = bot(10)
    table.view.select_row(11)
    assert table.view.selected_rows() == []
    row = table.ledger.insert(state=State.SENDING, TaskId=None)
    table.model.take_rows((row,))
    assert table.view.selected_rows() == [row]
    assert table.announced == [row]


def test_only_a_selected_row_is_announced(bot: Open) -> None:
    table = bot(10)
    table.view.setFocus()
    table.settle()
    assert table.announced == []
    table.press(Qt.Key.Key_Down)
    place = table.view.visualRect(table.view.currentIndex()).center()
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)
    assert len(table.announced) == 2
    assert table.announced[-1] is None
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.announced[-1] == table.announced[0]


def test_the_operators_own_choice_ends_the_waiting(bot: Open) -> None:
    table = bot(10)
    table.view.select_row(11)
    table.press(Qt.Key.Key_End)
    table.model.take_rows((table.ledger.insert(),))
    assert [row.id for row in table.view.selected_rows()] == [1]


def test_copied_rows_are_whole_and_exact(bot: Open) -> None:
    table = bot(0)
    users = UserLists(tuple(str(10**17 + number) for number in range(20)))
    table.model.take_rows((make_row(1, RoomId="007", TaskId=2**64 - 1, users=users),))
    table.model.take_rows((make_row(2, RoomId="a\tb\nc", state=State.REFUSED, TaskId=None),))
    table.view.selectAll()
    table.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    first, second = (line.split("\t") for line in clipboard().split("\n"))
    assert len(first) == len(second) == len(table.view.columns.shown())
    assert first[Column.ROOM] == "a␉b␊c"
    assert first[Column.TASK_ID] == "result of 2"
    assert second[Column.ROOM] == "007"
    assert second[Column.TASK_ID] == "18446744073709551615"
    assert second[Column.USERS] == "only " + ", ".join(users.SubscribeUserIds)
    assert table.notices == []


def test_single_fields_are_copied_exactly(bot: Open) -> None:
    table = bot(0)
    table.model.take_rows((make_row(1, RoomId=" a\tb "),))
    table.view.select_row(1)
    table.view.copying.task_ids()
    assert clipboard() == str(TASK_ID + 1)
    table.view.copying.request_ids()
    assert clipboard() == "request-1"
    table.view.copying.room_ids()
    assert clipboard() == " a\tb "


def test_columns_are_copied_as_they_are_shown_and_moved_ones_do_not_double_rows(bot: Open) -> None:
    table = bot(30)
    table.view.columns.moveSection(Column.TASK_ID, 0)
    for column in (
        Column.LASTED,
        Column.USERS,
        Column.WHEN,
        Column.NOTE,
        Column.APPLICATION,
        Column.PROFILE,
        Column.MODE,
        Column.STATE,
    ):
        table.view.columns.hideSection(column)
    table.view.select_row(30)
    table.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    table.view.copying.rows()
    assert clipboard() == f"{TASK_ID + 30}\troom-30\n{TASK_ID + 29}\troom-29"


def test_selecting_a_million_rows_is_no_wait_and_copying_them_says_what_is_missing(bot: Open) -> None:
    table = bot(1_000_000)
    began = time.thread_time()
    table.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    table.view.horizontalHeader().grab()
    table.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert time.thread_time() - began < 4, "Qt's own header takes 8 s here"
    copied = len(clipboard().split("\n"))
    assert 200 <= copied < 1_000_000
    assert table.notices == [Notice(f"{copied:,} of 1,000,000 selected rows were copied: the others are not loaded.")]


def is_monospaced(font: QFont) -> bool:
    """Measured: QFontInfo does not know it of every monospaced family."""
    metrics = QFontMetrics(font)
    return (
        metrics.horizontalAdvance("1" * 9) == metrics.horizontalAdvance("0" * 9) == metrics.horizontalAdvance("i" * 9)
    )


def test_ids_are_monospaced_and_a_task_id_loses_its_middle_first(bot: Open) -> None:
    table = bot(0)
    table.model.take_rows((make_row(1),))
    table.model.take_rows((make_row(2, state=State.REFUSED, TaskId=None),))
    option = QStyleOptionViewItem()
    table.view.initViewItemOption(option)
    look = CellStyle(option)
    assert is_monospaced(look.ids.font)
    assert not is_monospaced(look.words.font)
    digits, words = str(TASK_ID), "the room does not exist"
    shown = look.ids.laid(digits, look.ids.advance(digits) // 2).static.text()
    assert (shown[:2], shown[-2:]) == (digits[:2], digits[-2:])
    assert look.words.laid(words, look.words.advance(words) // 2).static.text().endswith("…")
    assert table.model.index(1, Column.TASK_ID).data(Qt.ItemDataRole.ToolTipRole).count(str(TASK_ID + 1)) == 1


def test_rows_and_columns_grow_with_the_font(bot: Open) -> None:
    view = bot(3).view
    font = view.font()
    low, narrow = view.rowHeight(0), view.columns.natural_width(Column.TASK_ID)
    assert view.columns.sectionSize(Column.TASK_ID) >= narrow, "it has its share of what is left over"
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    assert view.rowHeight(0) > 1.7 * low
    assert view.columns.natural_width(Column.TASK_ID) > 1.7 * narrow
    assert view.rowHeight(0) > view.fontMetrics().height()


@pytest.mark.parametrize("apart", [1, 2, 4])
def test_however_much_is_selected_elsewhere_what_is_in_sight_is_read_once(bot: Open, apart: int) -> None:
    """Selected rows stay in memory; they leave room for those that are looked at."""
    one = bot(20_000)
    for line in range(100, 100 + 12 * apart * PAGE_ROWS // 2, apart * PAGE_ROWS // 2):
        one.view.scrollTo(one.model.index(line, 0))
        one.settle()
        select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        one.view.selectionModel().select(one.model.index(line, 0), select)
    one.view.scrollTo(one.model.index(16_000, 0))
    for _ in range(10):
        one.settle()
    asked = listen(one.model)
    one.qtbot.wait(200)
    top, bottom = one.view.rowAt(2), one.view.rowAt(one.view.viewport().height() - 2)
    assert [line for line in range(top, bottom + 1) if one.model.row_at(one.model.index(line, 0)) is None] == []
    assert asked == []
