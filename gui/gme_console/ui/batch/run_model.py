"""The lines of a batch as a table model: what changes is taken in a few times a second, without a reset."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer, Signal, Slot

from gme_console.ui.batch.line_columns import SPECS
from gme_console.ui.batch.run_lines import LineFilter, RunLines
from gme_console.ui.texts.message_text import tooltip

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import LineProgress
    from gme_console.ledger.records import Row
    from gme_console.ui.history.cell_context import Title
    from gme_console.ui.history.list_view import Index

CHANGES_MS = 250
STEP = 1_000
"""Lines that are taken in at once, so that a frame is enough for them."""
MOST_CHANGES = 100
"""The same of changes, each of which may move lines."""


_NOWHERE = QModelIndex()


class RunModel(QAbstractTableModel):
    """UI thread. `changed`: lines came in or changed, so counts may be others."""

    changed = Signal()

    def __init__(self, title: Title, parent: QObject | None = None) -> None:
        """`title` says in a few words what became of a row that has no TaskId."""
        super().__init__(parent)
        self._title = title
        self.lines = RunLines()
        self._coming: list[LineProgress] = []
        self._compared: list[LineProgress] = []
        self._pending: dict[int, LineProgress] = {}
        self._steps = QTimer(self, singleShot=True, interval=0)
        self._steps.timeout.connect(self._step)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._apply)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(SPECS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return SPECS[section].heading()
        if role == Qt.ItemDataRole.TextAlignmentRole and SPECS[section].at_end:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self.full_text(line, index.column())) or None
        return None

    def text(self, line: LineProgress, column: int) -> str:
        """What the cell shows, shortened where the full text is a tooltip away."""
        return SPECS[column].text(line, self._title)

    def full_text(self, line: LineProgress, column: int) -> str:
        return SPECS[column].full_text(line, self._title)

    @property
    def waits(self) -> bool:
        """Whether lines are still to be taken in."""
        return bool(self._coming or self._compared or self._pending)

    def take_lines(self, lines: Sequence[LineProgress]) -> None:
        """All lines of a batch, instead of those that are there; changes that were told meanwhile are put on top."""
        self._soon.stop()  # until all are there
        self.beginResetModel()
        chosen, self.lines = self.lines.chosen, RunLines()
        self.lines.chosen = chosen
        self._coming, self._compared = list(reversed(lines)), []
        self.endResetModel()
        self._step()

    def take_again(self, lines: Sequence[LineProgress]) -> None:
        """All lines as they are now: what is different is a change. While the first ones still come they follow."""
        if self._coming:
            self.take_lines(lines)
        else:
            self._soon.stop()  # until all are compared
            self._compared = list(reversed(lines))
            self._steps.start()

    def take_changes(self, lines: Iterable[LineProgress]) -> None:
        """Shown with those that follow within CHANGES_MS."""
        self._pending.update((line.line, line) for line in lines)
        if self._pending and not self._soon.isActive() and not self._coming and not self._compared:
            self._soon.start(CHANGES_MS)

    @Slot(object)
    def take_rows(self, rows: Iterable[Row]) -> None:
        """The history tells of rows, some of which may be those of lines."""
        changed = []
        for row in rows:
            line = self.lines.of_row(row.id)
            newest = None if line is None else self._pending.get(line.line, line)
            if newest is not None and (newest.row is None or newest.row.id == row.id):
                changed.append(newest._replace(row=row))
        self.take_changes(changed)

    def forget(self) -> None:
        """Nothing is shown any more."""
        self._pending.clear()
        self.take_lines(())

    def choose(self, one: LineFilter) -> None:
        """Shows these lines from now on."""
        if one is not self.lines.chosen:
            self.beginResetModel()
            self.lines.chosen = one
            self.endResetModel()

    def index_of(self, line: int) -> QModelIndex:
        """Invalid when that line is not shown."""
        place = self.lines.shown_at(line)
        return QModelIndex() if place is None else self.index(place, 0)

    @Slot()
    def _step(self) -> None:
        if self._compared:
            self._compare()
        else:
            self._take_in()

    def _compare(self) -> None:
        """Looks at the next lines; what was told of one meanwhile is newer."""
        some = self._compared[-STEP:]
        del self._compared[-STEP:]
        for line in some:
            if line.line not in self._pending and self.lines.of_number(line.line) != line:
                self._pending[line.line] = line
        if self._compared:
            self._steps.start()
        else:
            self._soon.start(0)

    def _take_in(self) -> None:
        """Takes in the next lines."""
        some = self._coming[-STEP:]
        del self._coming[-STEP:]
        some.reverse()
        shown = len(self.lines)
        if self.lines.chosen is LineFilter.ALL and some:
            self.beginInsertRows(QModelIndex(), shown, shown + len(some) - 1)
            self.lines.append(some)
            self.endInsertRows()
        else:
            self.beginResetModel()
            self.lines.append(some)
            self.endResetModel()
        if self._coming:
            self._steps.start()
        elif self._pending:
            self._soon.start(0)
        self.changed.emit()

    @Slot()
    def _apply(self) -> None:
        """Some of what changed; the rest follows at once."""
        for number in list(self._pending)[:MOST_CHANGES]:
            self._change(self._pending.pop(number))
        if self._pending:
            self._soon.start(0)
        self.changed.emit()

    def _change(self, line: LineProgress) -> None:
        goes, comes = self.lines.goes_from(line), self.lines.comes_at(line)
        if goes is not None:
            self.beginRemoveRows(QModelIndex(), goes, goes)
            self.lines.change(line)
            self.endRemoveRows()
        elif comes is not None:
            self.beginInsertRows(QModelIndex(), comes, comes)
            self.lines.change(line)
            self.endInsertRows()
        else:
            self.lines.change(line)
            place = self.lines.shown_at(line.line)
            if place is not None:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(SPECS) - 1))
