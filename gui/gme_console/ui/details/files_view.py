"""The files of a recording, one a line: whose, how it stands, and its name, of which the end is always seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gme_console.ui.details.file_lines import FileLine, file_lines
from gme_console.ui.texts.details.page_text import (
    all_files,
    fewer_files,
    file_begins,
    file_of,
    file_spoken,
    file_state,
    files_heading,
    no_file_yet,
)
from gme_console.ui.texts.message_text import tooltip, visible
from gme_console.ui.texts.task_text import file_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.fonts import id_font
from gme_console.ui.theme.spacing import gap, row_height
from gme_console.ui.theme.state_icon import StateIcons
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.copy_button import CopyOverlay
from gme_console.ui.widgets.labels import PlainLabel
from gme_console.ui.widgets.timers import unix_us

if TYPE_CHECKING:
    from gme_console.ledger.records import RecordedFile, Row
    from gme_console.ui.history.list_view import Index

MOST_LINES = 4
"""Files in sight before there is more to scroll, or to unfold."""

_ROOT = QModelIndex()


class FilesModel(QAbstractTableModel):
    """UI thread. User, state, name."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.lines: tuple[FileLine, ...] = ()
        self._icons = StateIcons()
        self._font = id_font()

    def show_lines(self, lines: tuple[FileLine, ...]) -> None:
        """News of the same files move nothing."""
        if lines == self.lines:
            return
        if [_key(line) for line in lines] == [_key(line) for line in self.lines]:
            self.lines = lines
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, 2))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.lines):
            return None
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _cell(line, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(_tip(line))
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == 2 and line.file is not None:
                return visible(line.file.FileName, 400)
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == 0:
                return file_spoken(line.UserId)
            case Qt.ItemDataRole.FontRole if index.column() == 0 or (index.column() == 2 and line.file is not None):
                return self._font
            case Qt.ItemDataRole.DecorationRole if index.column() == 1:
                view = self._view
                return self._icons.icon(line.look(), view.palette(), view.fontMetrics().ascent(), view)
        return None

    def forget_look(self) -> None:
        """There is another font."""
        self._font = id_font()
        self._font.setPointSizeF(self._view.font().pointSizeF())


def _key(line: FileLine) -> tuple[str, str]:
    return line.UserId, "" if line.file is None else line.file.FileName


def _cell(line: FileLine, column: int) -> str:
    if column == 0:
        return file_of(line.UserId)
    if line.file is None:
        return no_file_yet() if column == 1 else ""
    if column == 2:
        return visible(line.file.FileName, 400)
    return file_state(line.file, live=line.live)


def _tip(line: FileLine) -> str:
    if line.file is None:
        return file_begins()
    return file_text(line.file, live=line.live)


class FilesTable(QTableView):
    """UI thread. As high as its lines, up to a bound, from where it scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.files = FilesModel(self)
        self.files.forget_look()
        self.setModel(self.files)
        self.setObjectName("files")
        self.setAccessibleName(tr("Files of this recording"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(gap(24))
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(gap(12))
        self.copies = CopyOverlay(self, "file", tr("Copy file name"), self._name)

    def show_lines(self, lines: tuple[FileLine, ...], most: int) -> None:
        self.files.show_lines(lines)
        height = row_height(self.font(), compact=True)
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setDefaultSectionSize(height)
        self._divide()
        self.setFixedHeight(height * min(len(lines), most))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.files.forget_look()

    def _divide(self) -> None:
        """The name has two fifths at least."""
        for column, share in ((0, 0.2), (1, 0.4)):
            width = min(self.sizeHintForColumn(column) + gap(12), max(gap(24), int(self.width() * share)))
            if self.columnWidth(column) != width:
                self.setColumnWidth(column, width)

    def _name(self, index: QModelIndex) -> str:
        line = self.files.lines[index.row()] if 0 <= index.row() < len(self.files.lines) else None
        return "" if line is None or line.file is None else line.file.FileName


class FilesView(QWidget):
    """UI thread. Heading and table; hidden while there is no file and nobody is waited for."""

    def __init__(self) -> None:
        super().__init__()
        self._row: Row | None = None
        self._files: tuple[RecordedFile, ...] = ()
        self._lines: tuple[FileLine, ...] = ()
        self._heading = PlainLabel()
        self._heading.setObjectName("files_heading")
        set_role(self._heading, Role.HEADING)
        self._unfold = QPushButton(self)
        self._unfold.setObjectName("all_files")
        self._unfold.setCheckable(True)
        self._unfold.setAutoDefault(False)
        set_role(self._unfold, Role.QUIET)
        self._unfold.toggled.connect(self._show)
        self.table = FilesTable()
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._unfold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap(4))
        layout.addLayout(head)
        layout.addWidget(self.table)

    def show_files(self, row: Row, files: tuple[RecordedFile, ...]) -> None:
        if self._row is not None and row.id != self._row.id:
            self._unfold.setChecked(False)
        self._row, self._files = row, files
        self.tick()

    def tick(self) -> None:
        """Time went on: what is not seen for long does not go on for sure."""
        row, now_us = self._row, unix_us()
        if row is None:
            return
        self._heading.setText(files_heading(len(self._files)))
        lines = file_lines(row, self._files, now_us)
        self.setVisible(bool(lines))
        if lines != self._lines:
            self._lines = lines
            self._show()

    @Slot()
    def _show(self) -> None:
        unfolded = self._unfold.isChecked()
        self._unfold.setVisible(len(self._lines) > MOST_LINES)
        self._unfold.setText(fewer_files() if unfolded else all_files())
        self.table.show_lines(self._lines, len(self._lines) if unfolded else MOST_LINES)
