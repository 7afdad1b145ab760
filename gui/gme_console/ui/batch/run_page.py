"""A batch that runs or is over, as a page of the window: what was asked, how it stands, its lines, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from gme_console.engine.batches.batch_messages import BatchState
from gme_console.ui.batch.run_counts import FilterChips, TallyBar, TallyLine
from gme_console.ui.batch.run_layout import PageScroll, flowing, in_row, side_label, stacked, with_side
from gme_console.ui.batch.run_lines import LineFilter, Tally
from gme_console.ui.batch.run_model import RunModel
from gme_console.ui.batch.run_table import RunTable
from gme_console.ui.texts.batch.run_text import (
    again_button,
    again_text,
    back_help,
    filter_text,
    pace_text,
    run_headline_text,
    runs_elsewhere,
    stop_all_button,
    stop_all_text,
    stop_sending_help,
    sum_text,
)
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.labels import PlainLabel, WrappingLabel, plain_button

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import BatchProgress
    from gme_console.ui.history.cell_context import Title

LEAST_LINES = 3
"""What the table shows at least; below that the page scrolls."""

_SENDS = (BatchState.RUNNING, BatchState.PAUSED)


class RunPage(QWidget):
    """UI thread. Decides nothing; `show_progress` and the model say what is shown. Nothing here ends by closing it.

    What its buttons do, and the entries of `rooms_menu` (their data is a LineFilter's value), is RunActions' to say.
    """

    def __init__(self, title: Title, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_run")
        self.setAccessibleName(tr("List of rooms"))
        self.model = RunModel(title, self)
        self.table = RunTable(self.model)
        self.chips = FilterChips()
        self.chips.chosen.connect(self._choose)
        self.model.changed.connect(self.show_numbers)
        self._progress: BatchProgress | None = None
        self._elsewhere = self._read_only = False
        self._headline = PlainLabel()
        self._asked = WrappingLabel(1)
        self._bar = TallyBar()
        self._numbers = TallyLine()
        self._pace = side_label("batch_pace")
        self._sum = side_label("batch_sum")
        self._again_words = WrappingLabel(1)
        self._stops = side_label("batch_stops")
        self._make_buttons()
        self.rooms_menu = QMenu(self)
        self.rooms_menu.aboutToShow.connect(self._fill_rooms_menu)
        self._copy.setMenu(self.rooms_menu)
        self._lay_out()

    def _make_buttons(self) -> None:
        self.back = QToolButton()
        self.back.setObjectName("batch_back")
        self.back.setText(tr("&Back"))
        self.back.setArrowType(Qt.ArrowType.LeftArrow)
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back.setToolTip(back_help())
        self.pause = plain_button(tr("Pa&use"), "batch_pause")
        self.resume = plain_button(tr("Res&ume"), "batch_resume")
        self.stop_sending = plain_button(tr("Stop sendi&ng"), "batch_stop_sending")
        self.stop_sending.setToolTip(stop_sending_help())
        self.stop_all = plain_button(stop_all_button(0), "batch_stop_all")
        self._copy = plain_button(tr("&Copy rooms by state"), "batch_copy_rooms")
        self.export = plain_button(tr("E&xport…"), "batch_export")
        self.again = plain_button(again_button(0), "batch_again")

    def show_asked(self, words: str) -> None:
        """Where the list came from and what it asks."""
        self._asked.setText(words)

    def begin(self, progress: BatchProgress) -> None:
        """Another batch is shown from now on; its lines come a little later."""
        self.chips.choose(LineFilter.ALL)
        self.model.forget()
        self.show_progress(progress)

    def show_progress(self, progress: BatchProgress) -> None:
        self._progress = progress
        self.show_numbers()

    def show_whose(self, *, elsewhere: bool, read_only: bool) -> None:
        """`elsewhere`: another console runs it. `read_only`: its profile is read-only. Neither acts on it here."""
        if (elsewhere, read_only) != (self._elsewhere, self._read_only):
            self._elsewhere, self._read_only = elsewhere, read_only
            self.show_numbers()

    @Slot()
    def show_numbers(self) -> None:
        """Of the lines, so that numbers, chips and table never say different things; before they are there, as told."""
        progress = self._progress
        if progress is None:
            return
        lines = self.model.lines
        tally = lines.tally() if lines.count(LineFilter.ALL) >= progress.asked else Tally.of(progress)
        yet = progress.state in _SENDS
        self._headline.setText(run_headline_text(progress.name, progress.asked))
        self._numbers.show_tally(tally, yet=yet)
        self._bar.show_tally(tally, self._numbers.accessibleName())
        self._pace.setText(runs_elsewhere() if self._elsewhere else pace_text(progress))
        self._sum.setText(sum_text(tally.accepted, tally.unknown, tally.refused, tally.not_sent, tally.asked))
        self.chips.show_counts({one: lines.count(one) for one in LineFilter})
        self._show_what_can_be_done(progress, tally)

    def _show_what_can_be_done(self, progress: BatchProgress, tally: Tally) -> None:
        may = progress.state is not BatchState.RUNNING
        focused = self.focusWidget()
        self.pause.setVisible(progress.state is BatchState.RUNNING and not self._elsewhere)
        self.resume.setVisible(progress.state is BatchState.PAUSED and not self._read_only)
        for acting in (self.stop_all, self._stops, self.again, self._again_words):
            acting.setVisible(not self._read_only)
        live, adopted = self.model.lines.live_counts()
        self.stop_all.setText(stop_all_button(live))
        self._stops.setText(stop_all_text(live, adopted))
        self.stop_all.setAccessibleDescription(self._stops.text())
        self.stop_sending.setVisible(progress.state in _SENDS and not self._elsewhere)
        self.again.setText(again_button(tally.again))
        self.again.setEnabled(may and tally.again > 0)
        never_sent = tally.again - tally.refused
        self._again_words.setText(again_text(tally.refused, never_sent, tally.skipped, may=may))
        self.again.setAccessibleDescription(self._again_words.text())
        if focused in (self.pause, self.resume, self.stop_sending) and focused.isHidden():
            instead = self.pause if focused is self.resume else self.resume
            (self.table if instead.isHidden() else instead).setFocus()

    def go_to(self) -> None:
        """The keyboard works on the lines."""
        self.table.setFocus()
        self.table.show_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.click()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _choose(self, one: LineFilter) -> None:
        """The current line stays so where it is among those shown."""
        line = self.table.current_line()
        self.model.choose(one)
        if line is not None:
            self.table.choose_line(line)
        self.show_numbers()

    @Slot()
    def _fill_rooms_menu(self) -> None:
        self.rooms_menu.clear()
        for one in LineFilter:
            count = self.model.lines.count(one)
            if count:
                self.rooms_menu.addAction(filter_text(one.value, count)).setData(one.value)

    def _lay_out(self) -> None:
        self._headline.setObjectName("batch_headline")
        self._asked.setObjectName("batch_asked_for")
        self._again_words.setObjectName("batch_again_text")
        self._dress()
        inner = QWidget()
        set_role(inner, Role.PANEL)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(PageScroll(inner))
        layout = QVBoxLayout(inner)
        edge = gap(16)
        layout.setContentsMargins(edge, gap(12), edge, gap(12))
        layout.setSpacing(gap(12))
        names = stacked(self._headline, self._asked)
        layout.addWidget(in_row(self.back, names, self.pause, self.resume, self.stop_sending))
        layout.addWidget(self._bar)
        layout.addWidget(with_side(self._numbers, self._pace))
        layout.addWidget(with_side(self.chips, self._sum))
        self.table.setMinimumHeight(gap(24) * LEAST_LINES)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._again_words)
        # What ends recordings lies a window's width from what begins them, and far from what ends the sending alone.
        layout.addWidget(flowing(self.stop_all, self._stops, self._copy, self.export, self.again))

    def _dress(self) -> None:
        set_role(self, Role.PANEL)
        set_role(self._headline, Role.TITLE)
        for words in (self._asked, self._pace, self._sum, self._again_words, self._stops):
            set_role(words, Role.DIM)
        set_role(self.back, Role.QUIET)
        set_role(self.stop_all, Role.DANGER)
        set_role(self.again, Role.PRIMARY)
