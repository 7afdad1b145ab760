"""The list of all batches that were started."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gme_console.ui.texts.batch.run_question_text import counts_text, no_batches
from gme_console.ui.texts.batch.run_text import batch_state_text
from gme_console.ui.texts.message_text import tooltip
from gme_console.ui.texts.timestamps import clock_time, utc_time
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel
from gme_console.ui.widgets.plain_table import PlainTable
from gme_console.ui.widgets.timers import unix_us

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import BatchProgress

_MOST = 40
"""Average characters of a column's width at first."""


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
        width, height = metrics.averageCharWidth() * 130, metrics.lineSpacing() * 24
        available = self.screen().availableSize() * 0.9
        self.resize(min(width, available.width()), min(height, available.height()))

    @Slot()
    def _show(self) -> None:
        row = self._table.currentRow()
        if 0 <= row < len(self._batches):
            self.accept()
            self.chosen.emit(self._batches[row])

    def _filled(self) -> PlainTable:
        headings = (tr("Name"), tr("Started"), tr("State"), tr("Profile"), tr("Rooms"))
        table = PlainTable("batch_list", headings, wide=4)
        table.setAccessibleName(tr("Lists of rooms"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setRowCount(len(self._batches))
        now_us = unix_us()
        for place, one in enumerate(self._batches):
            started, state = clock_time(one.created_us, now_us), batch_state_text(one.state)
            table.say(place, (one.name, started, state, one.profile_name, counts_text(one)))
            table.say_cell(place, 1, started).setToolTip(tooltip(utc_time(one.created_us)))
        table.fit_columns(range(4), _MOST)
        table.activated.connect(self._show)
        return table
