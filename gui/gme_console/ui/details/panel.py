"""The selected row, whole: what was asked, what came back, what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from gme_console.api.error_catalogue import Explanation
from gme_console.ledger.records import Details, Row, Sent
from gme_console.ui.details.check_view import CheckView
from gme_console.ui.details.note_dialog import NoteView
from gme_console.ui.details.raw_bytes_view import RawBytesView
from gme_console.ui.details.request_snippets import last_sent
from gme_console.ui.details.sections import AskedSection, CameBack
from gme_console.ui.details.task_panel import RowAccessView, TaskButtons, TaskPanel
from gme_console.ui.history.state_column import look_of, state_word
from gme_console.ui.texts.row_text import nothing_selected
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.form_field import id_font
from gme_console.ui.widgets.labels import PlainLabel
from gme_console.ui.widgets.state_icon import StateIcon
from gme_console.ui.widgets.text_view import CopyButton

Explain = Callable[[Sent], Explanation]

_BESIDE_CHARACTERS = 84
"""Average characters of width from which the two sections stand beside each other."""

_LINES = 20


class DetailsPanel(QWidget):
    """UI thread. Its widgets live as long as itself, so a change of row changes texts and nothing else."""

    def __init__(self, parent: QWidget | None = None, *, alarm_s: float = 120.0) -> None:
        super().__init__(parent)
        self._shown: Details | None = None
        self._ours: Row | None = None
        self.setObjectName("details")
        self.setAccessibleName(tr("Details of the selected row"))
        self._headline = _Headline()
        self.buttons = TaskButtons()
        self.task_bar = TaskPanel(alarm_s)
        self.way_out = RowAccessView()
        self.task_bar.ticked.connect(self._headline.tick)
        self.note = NoteView()
        self._check = CheckView()
        self._asked = AskedSection()
        self._came_back = CameBack()
        self._answer = RawBytesView("answer", tr("Raw answer"), tr("Copy whole answer"))
        self._body = RawBytesView("request_body", tr("Request body"), tr("Copy whole request body"))
        self._sections = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._scroll = QScrollArea()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._hint())
        self._pages.addWidget(self._content())

    def show_details(self, details: Details, explain: Explain, ours: Row | None = None) -> None:
        """Shows the row with the last of its requests. `explain` is not asked about one that has no end yet.

        `ours`: the row that records the room of a start that was refused as in use. The `buttons` are told the row by
        whoever knows what it allows.
        """
        if details == self._shown and ours == self._ours:
            return
        self._ours = ours
        another = self._shown is None or self._shown.row.id != details.row.id
        self._shown = details
        sent = last_sent(details)
        self.setUpdatesEnabled(False)
        self._headline.show_row(details.row)
        self.task_bar.show_row(details.row, details.files)
        self.note.show_note(details.row.note)
        self._check.show_check(details.row, details.check)
        self._asked.show_request(details.row, sent)
        self._came_back.show_end(details.row, sent, explain(sent) if sent is not None and sent.kind else None)
        self._answer.show_bytes(sent.raw if sent is not None else b"")
        self._body.show_bytes(sent.body.encode("utf-8", "backslashreplace") if sent is not None else b"")
        self._pages.setCurrentIndex(1)
        if another:
            self._scroll.verticalScrollBar().setValue(0)
        self.setUpdatesEnabled(True)

    def add_block(self, block: QWidget) -> None:
        """Something more that is said of the row, above all else; it comes and goes by itself."""
        self._column.insertWidget(0, block)

    def clear(self) -> None:
        """Says that no row is selected."""
        self._shown = None
        self._pages.setCurrentIndex(0)

    def go_to(self) -> None:
        """Takes the focus; the arrow keys scroll."""
        self._scroll.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sizeHint(self) -> QSize:
        """Room for a usual row without scrolling."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * _BESIDE_CHARACTERS, metrics.lineSpacing() * _LINES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the raw parts, and is nobody's here when they are closed."""
        opened = [block for block in (self._answer, self._body) if block.is_open()]
        if event.key() != Qt.Key.Key_Escape or not opened:
            super().keyPressEvent(event)
        for block in opened if event.key() == Qt.Key.Key_Escape else ():
            block.collapse()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self.fontMetrics().averageCharWidth() * _BESIDE_CHARACTERS
        self._sections.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _hint(self) -> PlainLabel:
        hint = PlainLabel(nothing_selected())
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        hint.setMargin(self.fontMetrics().height())
        return hint

    def _content(self) -> QWidget:
        gap = self.fontMetrics().height()
        self._sections.setSpacing(gap)
        self._sections.addWidget(self._asked, 2, Qt.AlignmentFlag.AlignTop)
        self._sections.addWidget(self._came_back, 3, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        column = self._column = QVBoxLayout(inner)
        column.setContentsMargins(gap, gap // 2, gap, gap // 2)
        column.setSpacing(gap // 2)
        column.addWidget(self.way_out)
        column.addWidget(self.task_bar)
        column.addWidget(self.note)
        column.addWidget(self._check)
        column.addLayout(self._sections)
        column.addWidget(self._answer)
        column.addWidget(self._body)
        column.addStretch(1)
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName(tr("Details"))
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.buttons)
        layout.addWidget(self._headline)
        layout.addWidget(self._scroll, 1)
        return content


class _Headline(QWidget):
    """The state in word and shape, and the TaskId."""

    def __init__(self) -> None:
        super().__init__()
        font = QFont()
        font.setBold(True)
        self._row: Row | None = None
        self._mark = StateIcon()
        self._word = PlainLabel()
        self._word.setObjectName("details_state")
        self._word.setFont(font)
        self._caption = PlainLabel("TaskId")
        self._task_id = PlainLabel(selectable=True)
        self._task_id.setObjectName("details_TaskId")
        self._task_id.setAccessibleName("TaskId")
        self._task_id.setFont(id_font())
        self._copy = CopyButton("TaskId", tr("Copy TaskId"))
        gap = self.fontMetrics().height()
        layout = FlowLayout(self)
        layout.setContentsMargins(gap, gap // 2, gap, 0)
        layout.setSpacing(gap // 2)
        for place, widget in enumerate((self._mark, self._word, self._caption, self._task_id, self._copy)):
            layout.insertWidget(place, widget)
        for label in (self._word, self._caption, self._task_id):
            label.setWordWrap(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_row(self, row: Row) -> None:
        self._row = row
        self.tick()
        self._show_task(row)

    @Slot()
    def tick(self) -> None:
        """A live task that is not seen for long becomes one that was seen."""
        row = self._row
        if row is not None:
            self._mark.show_look(look_of(row))
            self._word.setText(state_word(row))

    def _show_task(self, row: Row) -> None:
        task_id = "" if row.TaskId is None else str(row.TaskId)
        self._task_id.setText(task_id)
        self._task_id.setVisible(bool(task_id))
        self._caption.setVisible(bool(task_id))
        self._copy.offer(task_id)
