"""The table of a batch's lines: how it looks and how it is walked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPalette,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gme_console.ui.batch.line_columns import SPECS, LineColumn
from gme_console.ui.history.row_ranges import count_rows, selected_spans
from gme_console.ui.lists.sized_table import SizedTable
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.fonts import id_font
from gme_console.ui.theme.state_icon import StateIcons, StateStyle, Tint, tint_color

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import LineProgress
    from gme_console.ui.batch.run_model import RunModel
    from gme_console.ui.history.list_view import Index


_SAMPLES: dict[int, str] = {column: column.spec.sample for column in LineColumn}
_IDS = [column for column in LineColumn if column.spec.holds_id is not None]
_TEXT = QStyleOptionViewItem.ViewItemFeature.HasDisplay
_MARK = QStyleOptionViewItem.ViewItemFeature.HasDecoration
_UNFOCUSED = ~QStyle.StateFlag.State_HasFocus
MOST_COPIED = 1_000
_CHOOSE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class LineDelegate(QStyledItemDelegate):
    """UI thread. The state as shape and word in its colour, ids monospaced, numbers from the right."""

    def __init__(self, model: RunModel) -> None:
        super().__init__(model)
        self._model = model
        self._icons = StateIcons()
        self._id_families = id_font().families()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt's own would ask the model for seven roles of each cell that it does not have."""
        line, column = self._model.lines[index.row()], index.column()
        spec = SPECS[column]
        option.state &= _UNFOCUSED  # lines are chosen here, never cells
        option.text = self._model.text(line, column)
        option.features |= _TEXT
        if spec.at_end:
            option.displayAlignment = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if spec.mark is not None:
            self._mark(option, spec.mark(line))
        elif spec.holds_id is not None and spec.holds_id(line):
            option.font.setFamilies(self._id_families)
            option.textElideMode = Qt.TextElideMode.ElideMiddle

    def _mark(self, option: QStyleOptionViewItem, look: StateStyle) -> None:
        side = option.fontMetrics.ascent()
        option.icon = self._icons.icon(look, option.palette, side, option.widget)
        option.decorationSize = QSize(side, side)
        option.features |= _MARK
        if look.tint is not Tint.QUIET:
            color = tint_color(look.tint, option.palette)
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, color)


class RunTable(SizedTable):
    """UI thread. `line_opened`: its row is to be shown (a double press, or Enter). Ctrl+C copies the selected lines."""

    line_opened = Signal(object)  # LineProgress
    copied = Signal(int)

    def __init__(self, model: RunModel, parent: QWidget | None = None) -> None:
        super().__init__(model, _SAMPLES, _IDS, LineColumn.RESULT, parent)
        self._lines = model
        self.setObjectName("batch_lines")
        self.setAccessibleName(tr("Rooms of this list"))
        self.setItemDelegate(LineDelegate(model))
        self.doubleClicked.connect(self._open)
        model.rowsRemoved.connect(self._lines_went)
        model.rowsInserted.connect(self.show_focus)
        model.modelReset.connect(self.show_focus)

    def selected_count(self) -> int:
        return count_rows(selected_spans(self))

    def selected_lines(self) -> list[LineProgress]:
        """From the top."""
        spans = selected_spans(self)
        return [self._lines.lines[place] for top, bottom in spans for place in range(top, bottom + 1)]

    def choose_line(self, line: int) -> None:
        """Selects it and brings it into sight, if it is shown."""
        index = self._lines.index_of(line)
        if index.isValid():
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, _CHOOSE_ROW)
        self.scrollTo(index)

    def current_line(self) -> int | None:
        index = self.currentIndex()
        return self._lines.lines[index.row()].line if index.isValid() else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.show_focus()

    @Slot()
    def show_focus(self) -> None:
        """On the line where the keys would act; Qt has one that is not selected, and so not seen."""
        if self.window().focusWidget() is self and self._lines.rowCount() and not self.selectionModel().hasSelection():
            current = self.currentIndex()
            self._choose(current if current.isValid() else self._lines.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    @Slot()
    def copy(self) -> None:
        """The selected lines, as many as a frame is enough for, as tab-separated text with nothing shortened."""
        lines = self.selected_lines()[:MOST_COPIED]
        texts = ["\t".join(visible(self._lines.full_text(line, column)) for column in LineColumn) for line in lines]
        if texts:
            QGuiApplication.clipboard().setText("\n".join(texts))
        self.copied.emit(len(texts))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.line_opened.emit(self._lines.lines[index.row()])

    @Slot(QModelIndex, int, int)
    def _lines_went(self, _parent: QModelIndex, first: int, last: int) -> None:
        """What is in sight stays where it is when lines above it go."""
        bar, height = self.verticalScrollBar(), self.verticalHeader().defaultSectionSize()
        if bar.value() > first * height:
            bar.setValue(bar.value() - (last - first + 1) * height)
