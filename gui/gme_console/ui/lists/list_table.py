"""The table of a list of rooms: cells are corrected in place, and what is wrong is marked where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gme_console.intake.room_list.list_rows import Mark
from gme_console.ui.history.row_ranges import selected_spans
from gme_console.ui.lists.list_columns import ListColumn
from gme_console.ui.lists.sized_table import SizedTable
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.fonts import id_font
from gme_console.ui.theme.state_icon import Tint, tint_color

if TYPE_CHECKING:
    from gme_console.ui.history.list_view import Index
    from gme_console.ui.lists.list_model import ListModel

_IDS = tuple(column for column in ListColumn if column.spec.holds_ids)
_SAMPLES: dict[int, str] = {column: column.spec.sample for column in ListColumn if column.spec.sample}
_LEAST_WRONG = 40
"""Average characters."""


class ListDelegate(QStyledItemDelegate):
    """UI thread. A wrong cell is underlined in the colour of trouble or caution; its words stand at the row's end."""

    def __init__(self, model: ListModel) -> None:
        super().__init__(model)
        self._model = model
        self._families = id_font().families()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt's own would ask the model for six roles of each cell that it does not have."""
        column = ListColumn(index.column())
        option.text = self._model.text(index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        if column is ListColumn.LINE:
            option.displayAlignment = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if column in _IDS:
            option.font.setFamilies(self._families)
        color = self._color(option, index, column)
        if color is not None:
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, color)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        problems = self._model.problems(index)
        if problems:
            caution = all(problem.caution for problem in problems)
            tint = tint_color(Tint.CAUTION if caution else Tint.BAD, option.palette)
            selected = option.state & QStyle.StateFlag.State_Selected
            color = option.palette.color(QPalette.ColorRole.HighlightedText) if selected else tint
            painter.save()
            painter.setPen(QPen(color, 2, Qt.PenStyle.DotLine if caution else Qt.PenStyle.SolidLine))
            below = option.rect.adjusted(3, 0, -3, -2)
            painter.drawLine(below.bottomLeft(), below.bottomRight())
            painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The whole text, however long; ids as they are."""
        edit = QLineEdit(parent)
        edit.setObjectName("cell")
        edit.setFrame(False)
        edit.setAutoFillBackground(True)
        edit.setAccessibleName(str(self._model.headerData(index.column(), Qt.Orientation.Horizontal)))
        if ListColumn(index.column()) in _IDS:
            edit.setFont(id_font())
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Never over what is being typed, whatever changes in the table meanwhile."""
        if not isinstance(editor, QLineEdit) or not editor.isModified():
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """What was not touched stays as it is, with the signs that an edit cannot hold."""
        if isinstance(editor, QLineEdit) and editor.isModified():
            model.setData(index, editor.text())

    def _color(self, option: QStyleOptionViewItem, index: Index, column: ListColumn) -> QColor | None:
        mark = self._model.mark(index.row())
        if column in (ListColumn.STATE, ListColumn.WRONG):
            if mark & (Mark.ERROR | Mark.REPEATED):
                return tint_color(Tint.BAD, option.palette)
            return tint_color(Tint.CAUTION, option.palette) if mark else None
        if self._model.is_default(index):
            return option.palette.color(QPalette.ColorRole.PlaceholderText)
        return None


class ListTable(SizedTable):
    """UI thread. F2 or typing corrects a cell, Delete takes the selected rows out, Enter goes down."""

    removal_requested = Signal(object)  # list[int]: rows of the table

    def __init__(self, model: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(model, _SAMPLES, _IDS, ListColumn.WRONG, parent)
        self._list = model
        self.setObjectName("list_rows")
        self.setAccessibleName(tr("Rooms of this list"))
        self.setItemDelegate(ListDelegate(model))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )

    def begin(self) -> None:
        """The cursor is in the first room; the application is shown where a row names one."""
        rows = self._list.rows
        self.setColumnHidden(ListColumn.APPLICATION, rows is None or rows.applications[""] == len(rows))
        self.selectionModel().setCurrentIndex(
            self._list.index(0, ListColumn.ROOM), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        self.scrollToTop()
        self.fill_width()

    def selected(self) -> list[int]:
        """Rows of the table, from the top."""
        spans = selected_spans(self)
        return [row for top, bottom in spans for row in range(top, bottom + 1)]

    def go_to(self, index: QModelIndex) -> None:
        """Selects the cell's row and brings it into sight, with the cursor in the cell."""
        if index.isValid():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            flags = QItemSelectionModel.SelectionFlag  # setCurrentIndex would go by Ctrl of Ctrl+Enter, and keep others
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)  # what is said of it may take a line

    def finish_edit(self) -> None:
        """Takes what is being typed into a cell."""
        for edit in self.findChildren(QLineEdit, "cell"):
            if edit.isHidden():  # closed, and about to be deleted
                continue
            self.commitData(edit)
            self.closeEditor(edit, QStyledItemDelegate.EndEditHint.NoHint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() is QAbstractItemView.State.EditingState
        if not editing and event.matches(QKeySequence.StandardKey.Delete):
            self.removal_requested.emit(self.selected())
        elif not editing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def least_width(self) -> int:
        """A few words of what is wrong."""
        return self.fontMetrics().averageCharWidth() * _LEAST_WRONG
