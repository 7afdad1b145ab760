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
from history_bot import HistoryBot

if TYPE_CHECKING:
    from gme_console.ui.history.view import HistoryView

Act = Callable[["TableBot"], None]


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


class TableBot(HistoryBot):
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
def open_table(qtbot: QtBot) -> Iterator[Callable[[int], TableBot]]:
    bots: list[TableBot] = []

    def opened(count: int) -> TableBot:
        bots.append(TableBot(qtbot, count))
        return bots[-1]

    yield opened
    for bot in bots:
        bot.view.close()


def one(bot: TableBot) -> None:
    bot.insert()


def one_selected(bot: TableBot) -> None:
    bot.view.selectRow(3)
    bot.settle()
    bot.insert(select=True)


def three_at_once(bot: TableBot) -> None:
    for _ in range(3):
        bot.insert(select=True)


def between_two_paintings(bot: TableBot) -> None:
    bot.insert()
    bot.settle()
    bot.insert(select=True)


def after_a_column_was_hidden(bot: TableBot) -> None:
    bot.view.columns.hideSection(Column.MODE)
    bot.insert()


def while_a_row_changes(bot: TableBot) -> None:
    bot.model.take_rows((bot.ledger.write(bot.ledger.row(bot.ledger.count)),))
    bot.insert()
    bot.model.take_rows((bot.ledger.write(bot.ledger.row(bot.ledger.count - 1)),))


def scrolled_a_little(bot: TableBot) -> None:
    bot.view.verticalScrollBar().setValue(5)
    bot.settle()
    bot.insert()


def scrolled_far(bot: TableBot) -> None:
    bot.view.verticalScrollBar().setValue(300)
    bot.settle()
    bot.insert()


def more_than_fit(bot: TableBot) -> None:
    for _ in range(60):
        bot.insert()


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
def test_the_screen_shows_what_a_full_painting_would(
    open_table: Callable[[int], TableBot], act: Act, count: int
) -> None:
    bot = open_table(count)
    act(bot)
    bot.qtbot.wait(2 * HOLD_MS)
    bot.settle()
    seen, bar = bot.on_screen(), bot.bar()
    bot.view.updateGeometries()
    bot.view.viewport().update()
    bot.settle()
    assert (seen == bot.on_screen(), bar) == (True, bot.bar())


def test_only_the_new_row_and_the_one_selected_before_are_painted(open_table: Callable[[int], TableBot]) -> None:
    bot = open_table(500)
    bot.insert(select=True)
    bot.settle()
    painted = Painted(bot.view)
    bot.insert(select=True)
    bot.qtbot.wait(2 * HOLD_MS)
    assert [row.id for row in bot.view.selected_rows()] == [bot.ledger.count]
    assert 0 < painted.lines <= 2 * bot.view.verticalHeader().defaultSectionSize()


@pytest.mark.parametrize("rows", [1, 3])
def test_the_end_is_the_end_right_after_a_row_came_in(open_table: Callable[[int], TableBot], rows: int) -> None:
    bot = open_table(500)
    bot.view.selectRow(0)
    for _ in range(rows):
        bot.insert()
    QTest.keyClick(bot.view, Qt.Key.Key_End)
    bot.qtbot.wait(2 * HOLD_MS)
    value, most = bot.bar()
    assert value == most
    assert bot.view.currentIndex().row() == 499 + rows


def test_a_row_that_comes_in_above_what_is_read_moves_nothing(open_table: Callable[[int], TableBot]) -> None:
    bot = open_table(500)
    bot.view.verticalScrollBar().setValue(300)
    bot.settle()
    seen = bot.view.viewport().grab().toImage()
    bot.insert()
    bot.qtbot.wait(2 * HOLD_MS)
    assert bot.view.viewport().grab().toImage() == seen
