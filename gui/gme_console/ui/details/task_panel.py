"""How the selected row's task is doing."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gme_console.engine.recordings.row_rules import is_unseen
from gme_console.ledger.records import LIVE_STATES, Origin, RecordedFile, Row
from gme_console.ui.texts.task_text import confirmed_words, file_words, lasted_words, warning_words
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel

MOST_FILES = 40
"""Files in the panel; a task that runs for a day has hundreds, and the newest are what matters."""


class TaskPanel(QWidget):
    """UI thread."""

    ticked = Signal()

    def __init__(self, alarm_s: float, parent: QWidget | None = None) -> None:
        """`alarm_s`: a task that records nobody for so long is odd."""
        super().__init__(parent)
        self._alarm_s = alarm_s
        self.setObjectName("task_bar")
        self._row: Row | None = None
        self._doing = PlainLabel()
        self._doing.setObjectName("doing")
        self._warning = PlainLabel()
        self._warning.setObjectName("warning")
        self._files = PlainLabel(selectable=True)
        self._files.setObjectName("files")
        self._files.setAccessibleName(tr("Files of this recording"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for label in (self._doing, self._warning, self._files):
            layout.addWidget(label)

    def show_row(self, row: Row, files: tuple[RecordedFile, ...]) -> None:
        self._row = row
        live = row.state in LIVE_STATES
        seen = live and not is_unseen(row, time.time_ns() // 1000)
        lines = [file_words(file, live=seen) for file in files[-MOST_FILES:]]
        if len(files) > MOST_FILES:
            lines.insert(0, tr("%n earlier files", None, len(files) - MOST_FILES))
        self._files.setText("\n".join(lines))
        self._files.setVisible(bool(lines))
        self.tick()

    def tick(self) -> None:
        """Time went on."""
        row = self._row
        if row is None:
            return
        self.ticked.emit()
        now_us = time.time_ns() // 1000
        parts = [tr("adopted: this console did not start it")] if row.origin is Origin.ADOPTED else []
        if row.settled:
            parts.append(tr("settled by asking the service, not confirmed by an answer"))
        parts += filter(None, (lasted_words(row, now_us),))
        if row.state in LIVE_STATES:
            parts.append(confirmed_words(row, now_us))
        self._doing.setText(" · ".join(parts))
        self._doing.setVisible(bool(parts))
        warning = warning_words(row, now_us, self._alarm_s)
        self._warning.setText(tr("⚠ Caution: {problem}", problem=warning) if warning else "")
        self._warning.setVisible(bool(warning))
