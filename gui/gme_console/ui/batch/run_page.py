"""A batch that runs or is over, as a page of the window: what was asked, how it stands, its lines, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from gme_console.engine.batches.batch_messages import BatchState
from gme_console.ui.batch.run_lines import LineFilter, Tally
from gme_console.ui.batch.run_model import RunModel
from gme_console.ui.batch.run_numbers import FilterChips, TallyBar, TallyLine, numbers_words, tally_sum
from gme_console.ui.batch.run_table import RunTable
from gme_console.ui.texts.batch.run_text import (
    again_button,
    again_words,
    filter_words,
    headline_words,
    pace_words,
    runs_elsewhere,
)
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel, WrappingLabel
from gme_console.ui.widgets.state_icon import Tint, tint_color

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import BatchProgress
    from gme_console.ui.history.cell_context import Title

_SENDS = (BatchState.RUNNING, BatchState.PAUSED)


class RunPage(QWidget):
    """UI thread. Decides nothing; `show_progress` and the model say what is shown. Nothing here ends by closing it."""

    left = Signal()
    pause_requested = Signal()
    resume_requested = Signal()
    stop_sending_requested = Signal()
    stop_all_requested = Signal()
    again_requested = Signal()
    export_requested = Signal()
    rooms_requested = Signal(object)  # LineFilter

    def __init__(self, title: Title, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_run")
        self.setAccessibleName(tr("List of rooms"))
        self.model = RunModel(title, self)
        self.table = RunTable(self.model)
        self.chips = FilterChips()
        self.chips.chosen.connect(self._choose)
        self.model.changed.connect(self.show_numbers)
        self._told: BatchProgress | None = None
        self._elsewhere = self._only_looks = False
        self._headline = PlainLabel()
        self._asked = WrappingLabel(1)
        self._bar = TallyBar()
        self._numbers = TallyLine()
        self._pace = _side("batch_pace")
        self._sum = _side("batch_sum")
        self._again_words = WrappingLabel(1)
        self._make_buttons()
        self._rooms = QMenu(self)
        self._rooms.aboutToShow.connect(self._fill_rooms)
        self._copy.setMenu(self._rooms)
        self._lay_out()

    def _make_buttons(self) -> None:
        self._back = QToolButton()
        self._back.setObjectName("batch_back")
        self._back.setText(tr("&Back"))
        self._back.setArrowType(Qt.ArrowType.LeftArrow)
        self._back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._back.setToolTip(tr("Back to form and history; nothing is stopped by it (Esc)"))
        self._back.clicked.connect(self.left)
        self._pause = _button(tr("Pa&use"), "batch_pause", self.pause_requested)
        self._resume = _button(tr("Res&ume"), "batch_resume", self.resume_requested)
        self._stop_sending = _button(tr("Stop sendi&ng"), "batch_stop_sending", self.stop_sending_requested)
        self._stop_sending.setToolTip(tr("Sends nothing more of this list; what was sent stays as it is"))
        self._stop_all = _button(tr("Stop &all recordings…"), "batch_stop_all", self.stop_all_requested)
        self._copy = QPushButton(tr("&Copy rooms by state"))
        self._copy.setObjectName("batch_copy_rooms")
        self._copy.setAutoDefault(False)
        self._export = _button(tr("E&xport…"), "batch_export", self.export_requested)
        self._again = _button(again_button(0), "batch_again", self.again_requested)

    def show_asked(self, words: str) -> None:
        """Where the list came from and what it asks."""
        self._asked.setText(words)

    def begin(self, told: BatchProgress) -> None:
        """Another batch is shown from now on; its lines come a little later."""
        self.chips.choose(LineFilter.ALL)
        self.model.forget()
        self.show_progress(told)

    def show_progress(self, told: BatchProgress) -> None:
        self._told = told
        self.show_numbers()

    def show_whose(self, *, elsewhere: bool, only_looks: bool) -> None:
        """`elsewhere`: another console runs it. `only_looks`: its profile is read-only. Neither acts on it here."""
        if (elsewhere, only_looks) != (self._elsewhere, self._only_looks):
            self._elsewhere, self._only_looks = elsewhere, only_looks
            self.show_numbers()

    @Slot()
    def show_numbers(self) -> None:
        """Of the lines, so that numbers, chips and table never say different things; before they are there, as told."""
        told = self._told
        if told is None:
            return
        lines = self.model.lines
        tally = lines.tally() if lines.count(LineFilter.ALL) >= told.asked else Tally.of(told)
        yet = told.state in _SENDS
        self._headline.setText(headline_words(told.name, told.asked))
        words = numbers_words(tally, yet=yet)
        self._bar.show_tally(tally, words)
        self._numbers.show_tally(tally, yet=yet)
        self._numbers.setAccessibleName(words)
        self._pace.setText(runs_elsewhere() if self._elsewhere else pace_words(told))
        self._sum.setText(tally_sum(tally))
        self.chips.show_counts({one: lines.count(one) for one in LineFilter})
        self._show_what_can_be_done(told, tally)

    def _show_what_can_be_done(self, told: BatchProgress, tally: Tally) -> None:
        may = told.state is not BatchState.RUNNING
        focused = self.focusWidget()
        self._pause.setVisible(told.state is BatchState.RUNNING and not self._elsewhere)
        self._resume.setVisible(told.state is BatchState.PAUSED and not self._only_looks)
        for acting in (self._stop_all, self._again, self._again_words):
            acting.setVisible(not self._only_looks)
        self._stop_sending.setVisible(told.state in _SENDS and not self._elsewhere)
        self._again.setText(again_button(tally.again))
        self._again.setEnabled(may and tally.again > 0)
        never_sent = tally.again - tally.refused
        self._again_words.setText(again_words(tally.refused, never_sent, tally.skipped, may=may))
        self._again.setAccessibleDescription(self._again_words.text())
        if focused in (self._pause, self._resume, self._stop_sending) and focused.isHidden():
            instead = self._pause if focused is self._resume else self._resume
            (self.table if instead.isHidden() else instead).setFocus()

    def go_to(self) -> None:
        """The keyboard works on the lines."""
        self.table.setFocus()
        self.table.choose_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint_stop()

    def _tint_stop(self) -> None:
        """In the colour of trouble, and never filled with it."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.ButtonText, tint_color(Tint.BAD, palette))
        self._stop_all.setPalette(palette)

    @Slot(object)
    def _choose(self, one: LineFilter) -> None:
        """The current line stays so where it is among those shown."""
        line = self.table.current_line()
        self.model.choose(one)
        if line is not None:
            self.table.choose_line(line)
        self.show_numbers()

    @Slot()
    def _fill_rooms(self) -> None:
        self._rooms.clear()
        for one in LineFilter:
            count = self.model.lines.count(one)
            if count:
                entry = self._rooms.addAction(filter_words(one.value, count))
                entry.triggered.connect(lambda _checked=False, one=one: self.rooms_requested.emit(one))

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        font = self._headline.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self._headline.setFont(font)
        self._headline.setObjectName("batch_headline")
        self._asked.setObjectName("batch_asked_for")
        self._again_words.setObjectName("batch_again_words")
        self._tint_stop()
        bold = self._again.font()
        bold.setBold(True)
        self._again.setFont(bold)
        self._stop_all.setToolTip(tr("Asks first; adopted recordings are included"))
        layout = QVBoxLayout(self)
        edge = line // 2
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(edge)
        top = _row(self._back, _names(self._headline, self._asked), *self._header_buttons())
        layout.addWidget(top)
        layout.addWidget(self._bar)
        layout.addWidget(_with_side(self._numbers, self._pace))
        layout.addWidget(_with_side(self.chips, self._sum))
        layout.addWidget(self.table, 1)
        layout.addWidget(_row(self._again_words, self._copy, self._export, self._again))

    def _header_buttons(self) -> tuple[QWidget, ...]:
        return self._pause, self._resume, self._stop_sending, self._stop_all


def _button(text: str, name: str, wanted: SignalInstance) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(wanted)
    return button


def _side(name: str) -> PlainLabel:
    """Stands at the end of its line."""
    label = PlainLabel()
    label.setObjectName(name)
    label.setWordWrap(False)
    return label


def _names(headline: QWidget, asked: QWidget) -> QWidget:
    names = QWidget()
    layout = QVBoxLayout(names)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(headline)
    layout.addWidget(asked)
    return names


def _row(*widgets: QWidget) -> QWidget:
    """What is neither a button nor at the end takes what is left."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget, 0 if isinstance(widget, QAbstractButton) else 1)
    return row


def _with_side(widget: QWidget, side: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget, 1)
    layout.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)
    return row
