"""Rows that come in: what is on the screen moves, only the new is painted, and it looks as if all had been."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gme_console.ui.history.columns import Column
from gme_console.ui.theme.colors import theme
from gme_console.ui.theme.style import sheet
from gme_console.ui.widgets.timers import HOLD_MS
from history_desk import HistoryDesk

if TYPE_CHECKING:
    from gme_console.ui.history.view import HistoryView

Act = Callable[["Desk"], None]


class Painted(QObject):
    """How many pixels of the table were painted, from the top edge of each part to its bottom."""

    def __init__(self, view: HistoryView) -> None:
        super().__init__(view)
        self.lines = 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.lines += sum(part.height() for part in event.region())
        return super().eventFilter(watched, event)


class Desk(HistoryDesk):
    """A table on a screen that can be looked at, dressed as in the window: what a sheet fills counts as transparent."""

    def __init__(self, qtbot: QtBot, count: int) -> None:
        super().__init__(qtbot, count, width=900)
        self.view.columns.hideSection(Column.LASTED)  # goes on by itself
        self.view.setStyleSheet(sheet(theme()))
        self.settle()

    def insert(self, *, select: bool = False) -> None:
        row = self.ledger.insert()
        self.model.take_rows((row,))
        if select:
            self.view.select_row(row.id)

    def on_screen(self) -> QImage:
        """What stands there now; nothing is painted for it."""
        return self.view.screen().grabWindow(self.view.winId()).toImage()

    def bar(self) -> tuple[int, int]:
        return self.view.verticalScrollBar().value(), self.view.verticalScrollBar().maximum()


@pytest.fixture
def open_table(qtbot: QtBot) -> Iterator[Callable[[int], Desk]]:
    desks: list[Desk] = []

    def opened(count: int) -> Desk:
        desks.append(Desk(qtbot, count))
        return desks[-1]

    yield opened
    for desk in desks:
        desk.view.close()


def one(desk: Desk) -> None:
    desk.insert()


def one_selected(desk: Desk) -> None:
    desk.view.selectRow(3)
    desk.settle()
    desk.insert(select=True)


def three_at_once(desk: Desk) -> None:
    for _ in range(3):
        desk.insert(select=True)


def between_two_paintings(desk: Desk) -> None:
    desk.insert()
    desk.settle()
    desk.insert(select=True)


def after_a_column_was_hidden(desk: Desk) -> None:
    desk.view.columns.hideSection(Column.MODE)
    desk.insert()


def while_a_row_changes(desk: Desk) -> None:
    desk.model.take_rows((desk.ledger.write(desk.ledger.row(desk.ledger.count)),))
    desk.insert()
    desk.model.take_rows((desk.ledger.write(desk.ledger.row(desk.ledger.count - 1)),))


def scrolled_a_little(desk: Desk) -> None:
    desk.view.verticalScrollBar().setValue(5)
    desk.settle()
    desk.insert()


def scrolled_far(desk: Desk) -> None:
    desk.view.verticalScrollBar().setValue(300)
    desk.settle()
    desk.insert()


def more_than_fit(desk: Desk) -> None:
    for _ in range(60):
        desk.insert()


ACTS = (
    one,
    one_selected,
    three_at_once,
    between_two_paintings,
    after_a_column_was_hidden,
    while_a_row_changes,
    scrolled_a_little,
    scrolled_far,
    more_than_fit,
)


@pytest.mark.parametrize("count", [0, 1, 5, 15, 500])
@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.__name__)
def test_the_screen_shows_what_a_full_painting_would(open_table: Callable[[int], Desk], act: Act, count: int) -> None:
    desk = open_table(count)
    act(desk)
    desk.qtbot.wait(2 * HOLD_MS)
    desk.settle()
    seen, bar = desk.on_screen(), desk.bar()
    desk.view.updateGeometries()
    desk.view.viewport().update()
    desk.settle()
    assert (seen == desk.on_screen(), bar) == (True, desk.bar())


def test_only_the_new_row_and_the_one_selected_before_are_painted(open_table: Callable[[int], Desk]) -> None:
    desk = open_table(500)
    desk.insert(select=True)
    desk.settle()
    painted = Painted(desk.view)
    desk.insert(select=True)
    desk.qtbot.wait(2 * HOLD_MS)
    assert [row.id for row in desk.view.selected_rows()] == [desk.ledger.count]
    assert 0 < painted.lines <= 2 * desk.view.verticalHeader().defaultSectionSize()


@pytest.mark.parametrize("rows", [1, 3])
def test_the_end_is_the_end_right_after_a_row_came_in(open_table: Callable[[int], Desk], rows: int) -> None:
    desk = open_table(500)
    desk.view.selectRow(0)
    for _ in range(rows):
        desk.insert()
    QTest.keyClick(desk.view, Qt.Key.Key_End)
    desk.qtbot.wait(2 * HOLD_MS)
    value, most = desk.bar()
    assert value == most
    assert desk.view.currentIndex().row() == 499 + rows


def test_a_row_that_comes_in_above_what_is_read_moves_nothing(open_table: Callable[[int], Desk]) -> None:
    desk = open_table(500)
    desk.view.verticalScrollBar().setValue(300)
    desk.settle()
    seen = desk.view.viewport().grab().toImage()
    desk.insert()
    desk.qtbot.wait(2 * HOLD_MS)
    assert desk.view.viewport().grab().toImage() == seen
