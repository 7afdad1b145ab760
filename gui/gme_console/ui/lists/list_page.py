"""How the parts of a list's preview stand: format and options on the left, its rows and Start on the right."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gme_console.ui.texts.batch.list_text import all_rows, list_counts_text, look_here, start_all
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.dialog_fit import plain_scroll
from gme_console.ui.widgets.labels import WrappingLabel, offer_button

if TYPE_CHECKING:
    from gme_console.intake.room_list.list_rows import ListCounts
    from gme_console.intake.room_list.list_types import RoomList
    from gme_console.ui.lists.list_format import ListFormat
    from gme_console.ui.lists.list_options import ListOptions
    from gme_console.ui.lists.list_table import ListTable

_LEFT = 38
_WIDTH, _LINES = 180, 54
"""Characters and lines at first."""


class ListParts(NamedTuple):
    """What takes longest to make."""

    left: QScrollArea
    inside: QWidget
    """What it scrolls."""
    format: ListFormat
    options: ListOptions
    table: ListTable


class ListPage:
    """UI thread. The widgets of a ListDialog and what they show; what a press does is the dialog's."""

    def __init__(self, parts: ListParts, dialog: QDialog) -> None:
        self._dialog = dialog
        self.format = parts.format
        self.options = parts.options
        self.table = parts.table
        self.name = QLineEdit()
        self.name.setObjectName("batch_name")
        self.name.setAccessibleName(tr("Name of this list"))
        self._counted = WrappingLabel(1)
        self._counted.setObjectName("list_counts")
        self._all = _chip("all_rows")
        self.narrowing = _chip("look_here")
        self.keep_first = offer_button(tr("Keep the &first of each"), "keep_first", dialog)
        self.use_meant = offer_button(tr("Use what was m&eant"), "use_plain", dialog)
        self._said = WrappingLabel(1)
        self._said.setObjectName("remark")
        self.undo = offer_button(tr("Un&do"), "undo", dialog)
        self._sentence = WrappingLabel(2)
        self._sentence.setObjectName("sentence")
        self.start = QPushButton()
        self.start.setObjectName("start_all")
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setObjectName("cancel")
        for button in (self.start, self.cancel, self._all, self.narrowing):
            button.setAutoDefault(False)
        self._all.clicked.connect(lambda: self.narrowing.setChecked(False))
        set_role(self.start, Role.PRIMARY)
        set_role(self._counted, Role.DIM)
        set_role(self._sentence, Role.READ_BACK)
        self._sentence.setContentsMargins(gap(12), gap(8), gap(12), gap(8))
        self._scroll = parts.left
        self._left = parts.inside
        self._lay_out()
        self.size_parts()
        self.table.setFocus()

    def show_reading(self, words: str) -> None:
        self._counted.setText(words)
        self.start.setEnabled(False)
        self.start.setText(start_all(0))
        self.format.hide()

    def show_found(self, found: RoomList) -> None:
        shown = bool(found.names or found.head or found.sheets)
        self.format.setVisible(shown)
        if shown:
            self.format.show_list(found)

    def show_counts(self, counts: ListCounts, blank: int, *, narrowed: bool) -> None:
        self._counted.setText(list_counts_text(counts, blank))
        self._all.setText(all_rows(counts.rows))
        self._all.setChecked(not narrowed)
        self.narrowing.setText(look_here(counts.marked))
        blocked = self.narrowing.blockSignals(True)
        self.narrowing.setChecked(narrowed)
        self.narrowing.blockSignals(blocked)
        self.keep_first.setVisible(bool(counts.repeated))
        self.start.setText(start_all(counts.rows))

    def show_sentence(self, words: str) -> None:
        self._sentence.setText(words)
        self.start.setAccessibleDescription(words)

    def say(self, words: str, *, meant: bool = False) -> None:
        """What is wrong with what was pressed, or with the row that the cursor is in; `meant`: that can be mended."""
        self._said.setText(words)
        self.undo.hide()
        self.use_meant.setVisible(meant)

    def offer_undo(self, words: str) -> None:
        self.say(words)
        self.undo.show()

    def reveal_focus(self) -> None:
        """On the left, where the cursor was put."""
        focused = self._dialog.focusWidget()
        if focused is not None and self._left.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused)

    def size_parts(self) -> None:
        metrics = self._dialog.fontMetrics()
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        inside = self._left.minimumSizeHint().width()
        self._scroll.setFixedWidth(max(metrics.averageCharWidth() * _LEFT, inside) + bar)
        font = QFont(self._dialog.font())
        font.setBold(True)
        self._said.setFont(font)
        width, height = metrics.averageCharWidth() * _WIDTH, metrics.lineSpacing() * _LINES
        space = self._dialog.screen().availableSize() * 0.95
        self._dialog.resize(min(width, space.width()), min(height, space.height()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, gap(4), 0)
        column.setSpacing(gap(12))
        for part in (self.format, self.options):
            column.addWidget(part)
        column.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(gap(8))
        right.addWidget(self.name)
        right.addWidget(self._counted)
        right.addLayout(_row(self._all, self.narrowing, self.keep_first, QWidget()))
        right.addWidget(self.table, 1)
        right.addWidget(self._said)
        right.addWidget(self._sentence)
        right.addLayout(_row(self.use_meant, self.undo, QWidget(), self.cancel, self.start))
        both = QHBoxLayout(self._dialog)
        edge = gap(16)
        both.setContentsMargins(edge, edge, edge, edge)
        both.setSpacing(edge)
        both.addWidget(self._scroll)
        both.addLayout(right, 1)
        stops = (self.name, self._all, self.narrowing, self.keep_first, self.table)
        for before, after in pairwise((*stops, self.use_meant, self.undo, self.cancel, self.start)):
            QWidget.setTabOrder(before, after)


def left_pane(dialog: QDialog) -> tuple[QScrollArea, QWidget]:
    """Format and options are made in it: with a style sheet Qt looks at a widget again that gets a parent."""
    inside = QWidget()
    return plain_scroll(inside, dialog), inside


def _chip(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setCheckable(True)
    set_role(button, Role.CHIP)
    return button


def _row(*widgets: QWidget) -> QHBoxLayout:
    """Labels take what is left, and so does what is nothing else."""
    row = QHBoxLayout()
    row.setSpacing(gap(8))
    for widget in widgets:
        wide = isinstance(widget, WrappingLabel) or type(widget) is QWidget
        row.addWidget(widget, int(wide), Qt.AlignmentFlag(0) if wide else Qt.AlignmentFlag.AlignVCenter)
    return row
