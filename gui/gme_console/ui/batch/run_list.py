"""Batches that were started before: the list of all, and the question about those that an earlier run left."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gme_console.ui.texts.batch.run_question_text import (
    counts_words,
    go_on_button,
    no_batches,
    unfinished_words,
    when_words,
)
from gme_console.ui.texts.batch.run_text import batch_state_word
from gme_console.ui.texts.said import tooltip, visible
from gme_console.ui.texts.timestamps import utc_time
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import BatchProgress


class RunListDialog(QDialog):
    """UI thread. The newest first. `chosen`: this one is to be shown."""

    chosen = Signal(object)  # BatchProgress

    def __init__(self, batches: Sequence[BatchProgress], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("batches")
        self.setWindowTitle(tr("Lists of rooms"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._batches = sorted(batches, key=lambda one: (one.created_us, one.batch_id), reverse=True)
        self._table = self._filled()
        show = QPushButton(tr("&Show it"))
        show.setObjectName("show_batch")
        show.setEnabled(bool(self._batches))
        show.clicked.connect(self._show)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(show, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        if not self._batches:
            layout.addWidget(PlainLabel(no_batches()))
        layout.addWidget(self._table, 1)
        layout.addWidget(buttons)
        if self._batches:
            show.setDefault(True)
            self._table.selectRow(0)
            self._table.setFocus()
        metrics = self.fontMetrics()
        wanted = metrics.averageCharWidth() * 130, metrics.lineSpacing() * 24
        available = self.screen().availableSize() * 0.9
        self.resize(min(wanted[0], available.width()), min(wanted[1], available.height()))

    @Slot()
    def _show(self) -> None:
        row = self._table.currentRow()
        if 0 <= row < len(self._batches):
            self.accept()
            self.chosen.emit(self._batches[row])

    @Slot(QModelIndex)
    def _activated(self, _index: QModelIndex) -> None:
        self._show()

    def _filled(self) -> QTableWidget:
        headings = (tr("Name"), tr("When"), tr("State"), tr("Profile"), tr("Rooms"))
        table = QTableWidget(len(self._batches), len(headings))
        table.setObjectName("batch_list")
        table.setAccessibleName(tr("Lists of rooms"))
        table.setHorizontalHeaderLabels(headings)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        now_us = time.time_ns() // 1000
        for place, told in enumerate(self._batches):
            for column, (text, tip) in enumerate(_cells(told, now_us)):
                item = QTableWidgetItem(text)
                item.setToolTip(tooltip(tip))
                table.setItem(place, column, item)
        table.resizeColumnsToContents()
        table.setColumnWidth(0, min(table.columnWidth(0), table.fontMetrics().averageCharWidth() * 40))
        table.horizontalHeader().setSectionResizeMode(len(headings) - 1, QHeaderView.ResizeMode.Stretch)
        table.activated.connect(self._activated)
        return table


def _cells(told: BatchProgress, now_us: int) -> tuple[tuple[str, str], ...]:
    """Each with its tooltip."""
    counts = counts_words(told)
    return (
        (visible(told.name, 60), told.name),
        (when_words(told.created_us, now_us), utc_time(told.created_us)),
        (batch_state_word(told.state), batch_state_word(told.state)),
        (visible(told.profile_name, 40), told.profile_name),
        (counts, counts),
    )


class UnfinishedBar(QFrame):
    """UI thread. Asks about one batch after the other; stays until it is answered, and keeps nobody from working."""

    go_on_requested = Signal(object)  # BatchProgress
    show_requested = Signal(object)
    leave_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unfinished")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(tr("Unfinished list of rooms"))
        self._waiting: list[BatchProgress] = []
        self._words = PlainLabel()
        self._words.setObjectName("unfinished_words")
        self._go_on = _answer("go_on", self._take_go_on)
        self._show = _answer("show_unfinished", self._take_show)
        self._show.setText(tr("&Show it"))
        self._leave = _answer("leave_unfinished", self._take_leave)
        self._leave.setText(tr("&Leave it"))
        layout = QHBoxLayout(self)
        layout.addWidget(self._words, 1)
        for button in self.stops():
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def stops(self) -> list[QWidget]:
        """What the Tab key comes to, in its order."""
        return [self._go_on, self._show, self._leave]

    def ask(self, batches: Sequence[BatchProgress]) -> None:
        known = {told.batch_id for told in self._waiting}
        self._waiting += [told for told in batches if told.batch_id not in known]
        self._next()

    def answered(self, batch_id: int) -> None:
        """It was gone on with or stopped elsewhere."""
        self._waiting = [told for told in self._waiting if told.batch_id != batch_id]
        self._next()

    def _next(self) -> None:
        self.setVisible(bool(self._waiting))
        if self._waiting:
            told = self._waiting[0]
            self._words.setText(unfinished_words(told))
            self._go_on.setText(go_on_button(told.not_sent - told.skipped))
            self.setAccessibleDescription(self._words.text())

    @Slot()
    def _take_go_on(self) -> None:
        self._take(self.go_on_requested)

    @Slot()
    def _take_show(self) -> None:
        """The question stays: its page has the same answers, too."""
        self.show_requested.emit(self._waiting[0])

    @Slot()
    def _take_leave(self) -> None:
        self._take(self.leave_requested)

    def _take(self, answer: SignalInstance) -> None:
        told = self._waiting.pop(0)
        self._next()
        answer.emit(told)


def _answer(name: str, press: object) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.clicked.connect(press)
    return button
