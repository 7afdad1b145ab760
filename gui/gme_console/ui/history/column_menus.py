"""The orders of the history, and what can be done with its heading as menus: the way of the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gme_console.ledger.query import Sort
from gme_console.ui.history.columns import Column
from gme_console.ui.texts.translate import tr


class ColumnsMenu(QMenu):
    """UI thread. A tick for every column; the last one that is shown cannot be hidden. `reset`: what stands below."""

    def __init__(
        self, shown: Callable[[], Sequence[Column]], hide: Callable[[int, bool], None], parent: QWidget
    ) -> None:
        """`hide` is called with a column and whether it is to be hidden."""
        super().__init__(tr("Co&lumns"), parent)
        self._shown, self._hide = shown, hide
        self._ticks = [_tick(self, column) for column in Column if not column.spec.of_search]
        self.addSeparator()
        self.reset = self.addAction(tr("R&eset columns"))
        self.triggered.connect(self._chosen)
        self.aboutToShow.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        shown = list(self._shown())
        for action in self._ticks:
            action.setChecked(action.data() in shown)
            action.setEnabled(shown != [action.data()])

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        if action is not self.reset:
            self._hide(action.data(), not action.isChecked())
        self.refresh()


class SortMenu(QMenu):
    """UI thread. The columns to sort by, and the other direction."""

    def __init__(self, present: Callable[[], SortOrder], sort: Callable[[SortOrder], None], parent: QWidget) -> None:
        super().__init__(tr("&Sort by"), parent)
        self._present, self._sort = present, sort
        self._choices = [_tick(self, column) for column in Column if column.spec.sort is not None]
        group = QActionGroup(self)
        for action in self._choices:
            group.addAction(action)
        self.addSeparator()
        self._reverse = self.addAction(tr("Re&versed"))
        self._reverse.setCheckable(True)
        self._live_first = self.addAction(tr("&Live rows on top"))
        self._live_first.setCheckable(True)
        self.triggered.connect(self._chosen)
        self.aboutToShow.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        order = self._present()
        for action in self._choices:
            action.setChecked(action.data() == order.column)
        self._reverse.setChecked(not order.natural)
        self._live_first.setChecked(order.live_first)

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        order = self._present()
        if action is self._reverse:
            self._sort(order.reversed())
        elif action is self._live_first:
            self._sort(order._replace(live_first=action.isChecked()))
        else:
            self._sort(order.by(Column(action.data())))


def _tick(menu: QMenu, column: Column) -> QAction:
    action = menu.addAction(column.spec.label())
    action.setCheckable(True)
    action.setData(int(column))
    return action


class SortOrder(NamedTuple):
    """What the rows are sorted by, and whether what goes on stands above all others."""

    sort: Sort = Sort.WHEN
    descending: bool = True
    live_first: bool = False

    @property
    def column(self) -> Column:
        return next(column for column in Column if column.spec.sort is self.sort)

    @property
    def natural(self) -> bool:
        """Whether it goes in the direction that one looks for first."""
        return self == self.by(self.column)

    def reversed(self) -> SortOrder:
        return self._replace(descending=not self.descending)

    def by(self, column: Column) -> SortOrder:
        """The order that one looks for first in that column, by which the ledger can sort."""
        if column.spec.sort is None:
            raise ValueError(f"nothing is sorted by {column.name}")
        return SortOrder(column.spec.sort, column.spec.greatest_first, self.live_first)

    def after_press(self, column: Column) -> SortOrder:
        """The first press on a heading sorts by it, the second turns it round, the third gives the usual order."""
        if column.spec.sort is None:
            return self
        if column is not self.column:
            return self.by(column)
        return self.reversed() if self.natural else SortOrder(live_first=self.live_first)
