"""The page of the selected recording, or of several."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from gme_console.api.error_catalogue import Explanation
from gme_console.api.outcome import Kind
from gme_console.engine.recordings.row_rules import is_unseen
from gme_console.ledger.records import LIVE_STATES, Details, Row, Sent
from gme_console.ui.details.files_view import FilesView
from gme_console.ui.details.headline import Headline
from gme_console.ui.details.note_dialog import NoteView
from gme_console.ui.details.placeholder_pages import EmptyPage, MultiSelection, MultiSelectionPage
from gme_console.ui.details.request_snippets import last_sent
from gme_console.ui.details.sections import AnswerSection, CheckView, RequestSection, ResultSection
from gme_console.ui.details.task_panel import RowAccessView, TaskButtons, TaskPanel
from gme_console.ui.details.timeline_section import TimelineSection
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.details.page_text import live_advice
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.timers import unix_us

if TYPE_CHECKING:
    from gme_console.ui.shell.menu_bar import MenuBar

Explain = Callable[[Sent], Explanation]

_BESIDE_CHARACTERS = 84
"""Average characters of width from which the story stands beside the rest."""

_LINES = 20
_LEAST_LINES = 6


class PanelPage(IntEnum):
    EMPTY = 0
    ONE = 1
    SEVERAL = 2


class DetailsPanel(QWidget):
    """UI thread. Its widgets live as long as itself, so a change of row changes texts and nothing else."""

    def __init__(self, *, alarm_s: float = 120.0) -> None:
        super().__init__()
        self._shown: Details | None = None
        self._ours: Row | None = None
        self.setObjectName("details")
        self.setAccessibleName(tr("Details of the selected row"))
        set_role(self, Role.PANEL)
        self.note = NoteView()
        self.buttons = TaskButtons(self.note.button)
        self._headline = Headline(self.buttons)
        self.task_panel = TaskPanel(alarm_s)
        self.row_access = RowAccessView()
        self._files = FilesView()
        self._check = CheckView()
        self._result = ResultSection()
        self._request = RequestSection()
        self._answer = AnswerSection()
        self.timeline = TimelineSection()
        self._sections = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._scroll = QScrollArea()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(EmptyPage())
        self._pages.addWidget(self._content())
        self.several = MultiSelectionPage()
        self._pages.addWidget(self.several)

    def show_details(self, details: Details, explain: Explain, ours: Row | None = None) -> None:
        """Shows the row with all its requests. `explain` is not asked about one that has no end yet.

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
        self.task_panel.show_row(details.row)
        self._files.show_files(details.row, details.files)
        self.note.show_note(details.row.note)
        self._check.show_check(details.row, details.check)
        self._request.show_request(details.row, sent)
        self._show_end(details.row, sent, explain(sent) if sent is not None and sent.kind else None)
        self._answer.show_answer(sent)
        self.timeline.show_details(details)
        if not self.shows_several:
            self.show_one()
        if another:
            self._scroll.verticalScrollBar().setValue(0)
        self.setUpdatesEnabled(True)

    def tick(self) -> None:
        """Time went on."""
        for part in (self._headline, self.task_panel, self._files):
            part.tick()

    def show_profile(self, profile_id: str) -> None:
        """The profile in use."""
        self.buttons.show_profile(profile_id)
        self.task_panel.show_profile(profile_id)

    def connect_to(self, bar: MenuBar) -> None:
        """Each button does what its action does."""
        self.buttons.connect_to(bar)
        self.several.stop.clicked.connect(bar[Action.STOP].trigger)
        self.several.change.clicked.connect(bar[Action.CHANGE].trigger)
        self.timeline.for_caller.clicked.connect(bar[Action.COPY_FOR_CALLER].trigger)

    def add_block(self, block: QWidget) -> None:
        """Something more that is said of the row, above all else; it comes and goes by itself."""
        self._column.insertWidget(0, block)

    def clear(self) -> None:
        """Says that no row is selected."""
        self._shown = None
        if not self.shows_several:
            self.show_one()

    @property
    def shows_several(self) -> bool:
        return self._pages.currentIndex() == PanelPage.SEVERAL

    def show_several(self, several: MultiSelection) -> None:
        """Instead of the current row, until `show_one`."""
        self.several.show_several(several)
        self._pages.setCurrentIndex(PanelPage.SEVERAL)

    def show_one(self) -> None:
        """The current row, or that there is none."""
        self._pages.setCurrentIndex(PanelPage.EMPTY if self._shown is None else PanelPage.ONE)

    def go_to(self) -> None:
        """Takes the focus; the arrow keys scroll."""
        self._scroll.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sizeHint(self) -> QSize:
        """Room for a usual row without scrolling."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * _BESIDE_CHARACTERS, metrics.lineSpacing() * _LINES)

    def minimumSizeHint(self) -> QSize:
        """The headline, with its buttons."""
        least = self.fontMetrics().lineSpacing() * _LEAST_LINES
        return QSize(super().minimumSizeHint().width(), max(least, self._headline.minimumSizeHint().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the raw parts, and is nobody's here when they are closed."""
        opened = self.timeline.opened()
        if event.key() != Qt.Key.Key_Escape or not opened:
            super().keyPressEvent(event)
        for block in opened if event.key() == Qt.Key.Key_Escape else ():
            block.collapse()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self.fontMetrics().averageCharWidth() * _BESIDE_CHARACTERS
        self._sections.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _show_end(self, row: Row, sent: Sent | None, explanation: Explanation | None) -> None:
        """Of a recording that goes on as asked for, what there is to know of it takes the place of how that began."""
        now_us = unix_us()
        live = row.state in LIVE_STATES and not is_unseen(row, now_us)
        live = live and (sent is None or sent.kind == Kind.ACCEPTED)
        if live and (explanation is not None or sent is None):
            explanation = Explanation("", "", live_advice(row, now_us))
        self._result.show_end(row, sent, explanation, live=live)

    def _content(self) -> QWidget:
        left, right = QWidget(), QWidget()
        column = self._column = _stacked(left)
        for block in (self.row_access, self.task_panel, self._files, self._result, self.note, self._check):
            column.addWidget(block)
        column.setContentsMargins(0, gap(8), 0, 0)  # its first line beside that of the other one, which has a button
        column.addWidget(self._request)
        column.addStretch(1)
        story = _stacked(right)
        story.addWidget(self.timeline)
        story.addWidget(self._answer)
        story.addStretch(1)
        self._sections.setSpacing(gap(24))
        self._sections.addWidget(left, 1)
        self._sections.addWidget(right, 1)
        inner = QWidget()
        inner.setLayout(self._sections)
        self._sections.setContentsMargins(gap(16), gap(4), gap(16), gap(12))
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName(tr("Details"))
        self._scroll.setMinimumHeight(1)
        for surface in (inner, self._scroll.viewport()):
            surface.setAutoFillBackground(False)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._headline)
        layout.addWidget(self._scroll, 1)
        return content


def _stacked(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap(12))
    return layout
