"""The rows of a list of rooms as a table whose cells can be corrected. Thin: what they mean is ListRows' to say."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal, Slot

from gme_console.intake.mode_words import mode_of
from gme_console.intake.room_list.list_requests import ListRow
from gme_console.intake.room_list.list_rows import ListRows, Mark
from gme_console.intake.room_list.list_types import COLUMNS, CellProblem, RequestColumn, cells_of
from gme_console.ui.lists.list_columns import ListColumn, own_column
from gme_console.ui.texts.batch.list_problem_text import problem_line, row_problems_text
from gme_console.ui.texts.batch.list_text import (
    mark_text,
)
from gme_console.ui.texts.message_text import spoken, tooltip, visible
from gme_console.ui.texts.recording_text import mode_text, users_text

if TYPE_CHECKING:
    from gme_console.intake.room_list.list_requests import RowDefaults
    from gme_console.ui.history.list_view import Index

Records = Callable[["int | None", str], bool]

SHOWN = 200
"""Characters of a cell that are shown."""

_NOWHERE = QModelIndex()
_PROBLEM_ROLES = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole)


class ListModel(QAbstractTableModel):
    """UI thread. `edited`: what is to be started is another now. `records`: whether a room was found recording."""

    edited = Signal()
    narrowed = Signal()
    """All rows are shown, or those alone that want a look."""

    def __init__(self, defaults: RowDefaults, records: Records, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: ListRows | None = None
        self._defaults = defaults
        self._records = records
        self._shown: list[int] | None = None
        self.taken: list[tuple[int, ListRow]] = []
        """What was taken out last."""

        self.is_edited = False
        self._at, self._row = -1, ListRow(0, cells_of([""] * len(COLUMNS)))
        for changing in (self.modelReset, self.dataChanged):
            changing.connect(self._forget_row)

    @property
    def rows(self) -> ListRows | None:
        return self._rows

    @property
    def is_narrowed(self) -> bool:
        """Whether only rows that want a look are shown."""
        return self._shown is not None

    def take(self, rows: ListRows | None) -> list[ListRows]:
        """Shows these in place of those that were shown, which are given back: see ListLoader.forget."""
        before = [] if self._rows is None else [self._rows]
        self.beginResetModel()
        self._rows, self._shown, self.taken, self.is_edited = rows, None, [], False
        self.endResetModel()
        self.edited.emit()
        return before

    @Slot(bool)
    def narrow(self, narrowed: bool) -> None:
        """Shows the rows that want a look, as they are now, or all."""
        self.beginResetModel()
        self._shown = self._rows.marked() if narrowed and self._rows is not None else None
        self.endResetModel()
        self.narrowed.emit()

    def set_defaults(self, defaults: RowDefaults) -> None:
        self._defaults = defaults
        self._emit_changed(ListColumn.MODE, ListColumn.APPLICATION)

    def show_states(self) -> None:
        """What is known of rooms that record has changed."""
        self._emit_changed(ListColumn.STATE, ListColumn.STATE)

    def _emit_changed(self, first: ListColumn, last: ListColumn) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, first), self.index(self.rowCount() - 1, last))

    def remove(self, shown: list[int]) -> None:
        """Takes rows of the table out; `undo` brings the last ones back."""
        lent = self.lend()
        if lent is not None:
            self.take_back(lent, lent.remove(self.places(shown)))

    def undo(self) -> None:
        lent = self.lend()
        if lent is not None:
            lent.bring_back(self.taken)
            self.take_back(lent, [])

    def lend(self) -> ListRows | None:
        """The rows, which somebody changes meanwhile; nothing is shown until `take_back`."""
        lent = self._rows
        if lent is not None:
            self.beginResetModel()
            self._rows = None
            self.endResetModel()
        return lent

    def take_back(self, rows: ListRows, taken: list[tuple[int, ListRow]]) -> None:
        """The rows without those that were taken out, or with those that were."""
        self.beginResetModel()
        self._rows, self.taken, self.is_edited = rows, taken, True
        self._shown = rows.marked() if self._shown is not None and taken else None
        self.endResetModel()
        self.edited.emit()

    def places(self, shown: list[int]) -> list[int]:
        """Where rows of the table stand in the list."""
        return [self._place(row) for row in shown]

    def take_meant(self, shown: list[int]) -> None:
        """In these rows of the table."""
        if self._rows is not None and self._rows.take_meant([self._place(row) for row in shown]):
            self.is_edited = True
            self._emit_changed(ListColumn.LINE, ListColumn.WRONG)
            self.edited.emit()

    def problem_text(self, shown: int) -> tuple[str, bool]:
        """What is wrong with a row of the table, and whether it is known what was meant."""
        if self._rows is None:
            return "", False
        row, twins = self.row(shown), self._rows.twins(self._place(shown))
        words = row_problems_text(row.line, row.problems, [self._rows[place].line for place in twins])
        return words, any(problem.plain for problem in row.problems)

    def index_of(self, place: int, column: RequestColumn = RequestColumn.ROOM) -> QModelIndex:
        """Of a row of the list; not valid while it is not shown."""
        at = ListColumn.ROOM + COLUMNS.index(column)
        if self._shown is None:
            return self.index(place, at)
        return self.index(self._shown.index(place), at) if place in self._shown else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid() or self._rows is None:
            return 0
        return len(self._rows) if self._shown is None else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(ListColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if own_column(index.column()) is not None else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return ListColumn(section).spec.heading

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._rows is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == ListColumn.STATE:
            return spoken(self.text(index))
        if role == Qt.ItemDataRole.EditRole:
            column = own_column(index.column())
            return None if column is None else self.row(index.row()).cells[COLUMNS.index(column)]
        if role in _PROBLEM_ROLES:
            problem_text = "\n".join(map(problem_line, self.problems(index) or self.row(index.row()).problems))
            return (
                tooltip(problem_text)
                if problem_text and role == Qt.ItemDataRole.ToolTipRole
                else spoken(problem_text) or None
            )
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = own_column(index.column())
        if self._rows is None or column is None or role != Qt.ItemDataRole.EditRole:
            return False
        if not self._rows.edit(self._place(index.row()), column, str(value)):
            return False
        self.is_edited = True
        self._emit_changed(ListColumn.LINE, ListColumn.WRONG)  # others may stand alone now, or twice
        self.edited.emit()
        return True

    def row(self, shown: int) -> ListRow:
        """The same again while its cells are painted, one after the other."""
        if self._rows is None:
            raise IndexError(shown)
        if shown != self._at:
            self._at, self._row = shown, self._rows[self._place(shown)]
        return self._row

    def mark(self, shown: int) -> int:
        """Bits of Mark."""
        return Mark.GOOD if self._rows is None else self._rows.mark(self._place(shown))

    def problems(self, index: Index) -> tuple[CellProblem, ...]:
        """What is wrong with the cell."""
        problems = self.row(index.row()).problems
        if not problems:
            return ()
        column = own_column(index.column())
        return tuple(one for one in problems if one.column is column)

    def is_default(self, index: Index) -> bool:
        """Whether the cell is empty and shows what that stands for."""
        cells, column = self.row(index.row()).cells, own_column(index.column())
        if column is RequestColumn.ONLY:
            return not cells[COLUMNS.index(column)] and not cells[COLUMNS.index(RequestColumn.EXCEPT)]
        return column in (RequestColumn.MODE, RequestColumn.APPLICATION) and not cells[COLUMNS.index(column)]

    def text(self, index: Index) -> str:
        """What the cell shows."""
        row = self.row(index.row())
        column = own_column(index.column())
        if column is None:
            return self._own_text(index, row)
        if self.is_default(index):
            return self._default(column)
        cell = row.cells[COLUMNS.index(column)]
        if column is RequestColumn.MODE and (mode := mode_of(cell)) is not None:
            return mode_text(mode)
        return visible(cell, SHOWN)

    def _own_text(self, index: Index, row: ListRow) -> str:
        if index.column() == ListColumn.LINE:
            return f"{row.line:,}"
        if index.column() == ListColumn.STATE:
            return mark_text(self.mark(index.row()), records=self._is_recording(index.row()))
        worst = min(row.problems, key=lambda problem: problem.caution, default=None)
        return problem_line(worst) if worst else ""

    def _default(self, column: RequestColumn) -> str:
        if column is RequestColumn.MODE:
            return mode_text(self._defaults.RecordMode)
        return str(self._defaults.BizId) if column is RequestColumn.APPLICATION else users_text(self._defaults.users)

    def _is_recording(self, shown: int) -> bool:
        return self._rows is not None and self._records(*self._rows.room(self._place(shown)))

    @Slot()
    def _forget_row(self) -> None:
        self._at = -1

    def _place(self, shown: int) -> int:
        return shown if self._shown is None else self._shown[shown]
