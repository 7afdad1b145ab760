"""The header of the history: columns of a width that fits the font, movable and hideable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from gme_console.engine.window_state import ColumnPlace
from gme_console.ui.history.column_menus import ColumnsMenu, SortMenu, SortOrder
from gme_console.ui.history.columns import Column
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.fonts import id_font
from gme_console.ui.theme.spacing import gap

_COLUMNS = tuple(Column)
_PERMANENT = tuple(column for column in Column if not column.spec.of_search)

_LONGEST_ID = "0" * 19

_REST = 4
"""The last column's share of the width that is left over."""
_MOST_TIMES = 4
"""As wide as at first, at most."""


class HistoryHeader(QHeaderView):
    """UI thread. Give it to the table before the model, and call `settle` after.

    It owns the order of the rows. `sort_requested`: the operator wants them in `order` from now on.
    """

    sort_requested = Signal()
    arranged = Signal()
    """Order, width or visibility of a column, or the order of the rows, may be another."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setAccessibleName(tr("Columns of the history"))
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(True)
        self.setSectionsClickable(True)
        self.setResizeContentsPrecision(0)  # a double click on a border fits to what is in sight, not to 1,000 rows
        self.setHighlightSections(False)
        heading = QFont()
        heading.setBold(True)
        self.setFont(heading)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._order = SortOrder()
        self._given: dict[Column, int] = {}
        self.sectionClicked.connect(self._pressed)
        self.sectionMoved.connect(self.arranged)
        self.sectionResized.connect(self.arranged)

    def take_model(self) -> None:
        """Takes up the table's model.

        The header gets a selection of its own, for ever empty: with the table's, it would ask every row whether it is
        selected (8 s after Ctrl+A on a million rows, PySide6 6.11).
        """
        self.setSelectionModel(QItemSelectionModel(self.model(), self))
        self.setSortIndicatorShown(True)  # not before: a table takes it from a header that it gets
        for column in Column:
            self._given[column] = self.natural_width(column)
            self.resizeSection(column, self._given[column])
            self.setSectionHidden(column, column.spec.hidden)
        self.setStretchLastSection(True)
        self.show_order(self._order)

    def natural_width(self, column: Column) -> int:
        """Pixels that the column needs for its usual content and for its heading."""
        font, marked = QFont(self._table.font()), column.spec.mark is not None
        font.setBold(marked)
        if column.spec.holds_id is not None:
            font.setFamilies(id_font().families())
        metrics = QFontMetrics(font)
        sign = metrics.ascent() + gap(8) if marked else 0
        sample = column.spec.sample
        content = metrics.horizontalAdvance(sample if isinstance(sample, str) else sample()) + sign + 2 * gap(8)
        return max(content, self.sectionSizeFromContents(column).width())

    def shown(self) -> list[Column]:
        """The columns that are not hidden, from left to right."""
        order = (self.logicalIndex(place) for place in range(self.count()))
        return [_COLUMNS[column] for column in order if not self.isSectionHidden(column)]

    def permanent(self) -> list[Column]:
        """Those of them that are not of a search."""
        return [column for column in self.shown() if not column.spec.of_search]

    def show_search_columns(self, shown: bool) -> None:
        """Those that are there only while a text is looked for; the arrangement does not know them."""
        for column in _COLUMNS:
            if column.spec.of_search and self.isSectionHidden(column) is shown:
                self._hide(column, not shown)
        self._share()

    def arrangement(self) -> tuple[ColumnPlace, ...]:
        """The columns from left to right, for `arrange`."""
        order = [_COLUMNS[self.logicalIndex(place)] for place in range(self.count())]
        order = [column for column in order if not column.spec.of_search]
        return tuple(ColumnPlace(c.name, self._own_width(c), self.isSectionHidden(c)) for c in order)

    def arrange(self, places: Sequence[ColumnPlace]) -> None:
        """Puts the columns as they were. One that was not there then comes where it stands at first."""
        known = {place.name: place for place in reversed(places)}
        for target, column in enumerate(arranged_order(places)):
            place = known.get(column.name)
            self.moveSection(self.visualIndex(column), target)
            self.setSectionHidden(column, column.spec.hidden if place is None else place.hidden)
            self._given[column] = self.natural_width(column)
            self.resizeSection(column, place.width if place and place.width else self._given[column])
        if not self.permanent():
            self.setSectionHidden(Column.STATE, False)
        self._share()
        self._ease()

    @Slot()
    def reset(self) -> None:
        """Every column at its first place and in its first width."""
        self.arrange(())

    @property
    def order(self) -> SortOrder:
        """By what the rows are to be sorted."""
        return self._order

    def show_order(self, order: SortOrder) -> None:
        """Takes up an order that is not asked for yet: `sort_requested` does not follow."""
        self._order = order
        direction = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self.setSortIndicator(order.column, direction)
        self.arranged.emit()

    def request_order(self, order: SortOrder) -> None:
        """As a press on a heading: shows the order at once and asks for it."""
        self.show_order(order)
        self.sort_requested.emit()

    def menu(self) -> ColumnsMenu:
        """A new menu with a tick for every column."""
        menu = ColumnsMenu(self.permanent, self._hide, self)
        menu.reset.triggered.connect(self.reset)
        menu.reset.triggered.connect(menu.refresh)
        return menu

    def sort_menu(self) -> SortMenu:
        """A new menu to sort by a column."""
        return SortMenu(lambda: self._order, self.request_order, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share()
        self._ease()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open_menu(event.globalPos())

    def open_menu(self, place: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _own_width(self, column: Column) -> int:
        """Pixels; 0 if it has none of its own: because it is hidden, or takes what the others leave."""
        stretched = self.stretchLastSection() and self.shown()[-1:] == [column]
        if self.isSectionHidden(column) or (stretched and self.length() <= self.width()):
            return 0
        if column.spec.share and self.sectionSize(column) == self._given[column] != self.natural_width(column):
            return 0
        return self.sectionSize(column)

    def _share(self) -> None:
        """What is left over, among the columns that nobody made wider or narrower by hand."""
        shown = self.shown()
        natural = {column: self.natural_width(column) for column in shown}
        left = max(0, self.width() - sum(natural.values()))
        own = [column for column in shown[:-1] if column.spec.share and self.sectionSize(column) == self._given[column]]
        parts = _REST + sum(column.spec.share for column in own)
        for column in own:
            width = natural[column] + left * column.spec.share // parts
            self._given[column] = min(width, natural[column] * _MOST_TIMES)
            self.resizeSection(column, self._given[column])

    def _ease(self) -> None:
        """For a few pixels too many no bar lies over the last row: TaskIds have spare room beside them."""
        over = self.length() - self.width()
        if 0 < over <= gap(24) and not self.isSectionHidden(Column.TASK_ID):
            font = QFont(self._table.font())
            font.setFamilies(id_font().families())
            least = QFontMetrics(font).horizontalAdvance(_LONGEST_ID) + 2 * gap(8)
            left = self.sectionSize(Column.TASK_ID) - over
            if left >= least:
                self.resizeSection(Column.TASK_ID, left)

    @Slot(int)
    def _pressed(self, column: int) -> None:
        """Qt has turned its arrow round already; what is shown from here on is the order that is asked for."""
        order = self._order.after_press(_COLUMNS[column])
        if order == self._order:
            self.show_order(order)
        else:
            self.request_order(order)

    def _hide(self, column: int, hidden: bool) -> None:
        self.setSectionHidden(column, hidden)
        if not hidden and not self.sectionSize(column):
            self.resizeSection(column, self.natural_width(_COLUMNS[column]))


def arranged_order(places: Sequence[ColumnPlace]) -> list[Column]:
    """Every column that is kept, in the order of `places`; others after the one that they first follow."""
    named = [Column[name] for name in dict.fromkeys(place.name for place in places) if name in Column.__members__]
    named = [column for column in named if column in _PERMANENT]
    for column in _PERMANENT:
        if column not in named:
            before = max((other for other in named if other < column), default=None)
            named.insert(0 if before is None else named.index(before) + 1, column)
    return named
