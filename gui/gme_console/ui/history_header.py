"""The header of the history: columns of a width that fits the font, movable and hideable."""

from __future__ import annotations

import json

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from gme_console.ui.field import id_font
from gme_console.ui.history_columns import HEADINGS, Column

_MARK = "MM"

_SAMPLES = {
    Column.STATE: f"{_MARK}Recording · adopted",
    Column.ROOM: "0" * 10,
    Column.MODE: "Single",
    Column.USERS: "only 1145, 7 +3",
    Column.TASK_ID: "0" * 24,
    Column.LASTED: "10:00:00",
    Column.WHEN: "2026-10-30 20:00:00",
    Column.APPLICATION: "0" * 10,
    Column.PROFILE: "Mainland test",
}
"""What each column shows whole at its first width."""

_MONOSPACED = frozenset({Column.ROOM, Column.TASK_ID, Column.APPLICATION})
_WIDEST = 10_000


class HistoryHeader(QHeaderView):
    """UI thread. Give it to the table before the model, and call `settle` after."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setAccessibleName("Columns of the history")
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(True)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def settle(self) -> None:
        """Takes up the table's model.

        The header gets a selection of its own, for ever empty: with the table's, it would ask every row whether it is
        selected (8 s after Ctrl+A on a million rows, PySide6 6.11).
        """
        self.setSelectionModel(QItemSelectionModel(self.model(), self))
        for column in Column:
            self.resizeSection(column, self.natural_width(column))
        self.setStretchLastSection(True)

    def natural_width(self, column: Column) -> int:
        """Pixels that the column needs for its usual content and for its heading."""
        font = QFont(self._table.font())
        if column in _MONOSPACED:
            font.setFamilies(id_font().families())
        metrics = QFontMetrics(font)
        content = metrics.horizontalAdvance(_SAMPLES[column]) + 2 * metrics.averageCharWidth()
        return max(content, self.sectionSizeFromContents(column).width())

    def shown(self) -> list[Column]:
        """The columns that are not hidden, from left to right."""
        order = (self.logicalIndex(place) for place in range(self.count()))
        return [Column(column) for column in order if not self.isSectionHidden(column)]

    def save_state(self) -> bytes:
        """Order, widths and hidden columns, for `restore_state`."""
        order = [Column(self.logicalIndex(place)) for place in range(self.count())]
        return json.dumps(
            [[column.name, self.sectionSize(column), self.isSectionHidden(column)] for column in order]
        ).encode()

    def restore_state(self, state: bytes) -> bool:
        """False, with nothing changed, if `state` is not from `save_state` with the same columns."""
        columns = _read(state)
        for place, (column, width, hidden) in enumerate(columns):
            self.moveSection(self.visualIndex(column), place)
            self.setSectionHidden(column, hidden)
            if width and not hidden:
                self.resizeSection(column, width)
        return bool(columns)

    def menu(self) -> QMenu:
        """A menu with a tick for every column; the last one that is shown cannot be hidden."""
        menu = QMenu(self)
        shown = self.shown()
        for column, heading in HEADINGS.items():
            action = menu.addAction(heading)
            action.setCheckable(True)
            action.setChecked(column in shown)
            action.setEnabled(shown != [column])
            action.setData(int(column))
        menu.triggered.connect(self._toggle)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open_menu(event.globalPos())

    def open_menu(self, place: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    @Slot(QAction)
    def _toggle(self, action: QAction) -> None:
        self.setSectionHidden(action.data(), not action.isChecked())


def _read(state: bytes) -> list[tuple[Column, int, bool]]:
    """The columns in their order with width and hidden; none when it is not an arrangement that can be used."""
    try:
        columns = [(Column[name], int(width), bool(hidden)) for name, width, hidden in json.loads(state)]
    except (ValueError, KeyError, TypeError, RecursionError):
        return []
    whole = sorted(column for column, _, _ in columns) == list(Column)
    usable = all(0 <= width <= _WIDEST for _, width, _ in columns) and not all(hidden for _, _, hidden in columns)
    return columns if whole and usable else []
