"""What can be done with the selected row, and how its task is doing."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gme_console.api.outcome import Reason
from gme_console.engine.observing import is_unseen
from gme_console.ledger.records import LIVE_STATES, Origin, RecordedFile, Row, State
from gme_console.ui.plain_text import PlainLabel
from gme_console.ui.task_words import confirmed_words, file_words, lasted_words, warning_words

MOST_FILES = 40
"""Files in the panel; a task that runs for a day has hundreds, and the newest are what matters."""

_ADOPTABLE = frozenset({Reason.TASK_IN_USE.value, Reason.OTHER_TASK.value})
_AGAIN = frozenset({State.NOT_STARTED, State.NOT_SENT, State.REFUSED, State.STOPPED, State.ENDED})


class TaskBar(QWidget):
    """UI thread. A button that does not fit the row's state is not there; it never changes its meaning."""

    stopWanted = Signal()
    changeWanted = Signal()
    adoptWanted = Signal()
    againWanted = Signal()
    ticked = Signal()

    def __init__(self, alarm_s: float, parent: QWidget | None = None) -> None:
        """`alarm_s`: a task that records nobody for so long is odd."""
        super().__init__(parent)
        self._alarm_s = alarm_s
        self.setObjectName("task_bar")
        self._row: Row | None = None
        self._change = self._button("Change…", "change_task", self.changeWanted)
        self._stop = self._button("Stop recording", "StopRecord", self.stopWanted)
        self._adopt = self._button("Adopt the room's task", "adopt", self.adoptWanted)
        self._again = self._button("Fill the form again", "again", self.againWanted)
        self._doing = PlainLabel()
        self._doing.setObjectName("doing")
        self._warning = PlainLabel()
        self._warning.setObjectName("warning")
        self._files = PlainLabel(selectable=True)
        self._files.setObjectName("files")
        self._files.setAccessibleName("Files of this recording")
        buttons = QHBoxLayout()
        for button in (self._change, self._stop, self._adopt, self._again):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(buttons)
        for label in (self._doing, self._warning, self._files):
            layout.addWidget(label)

    def show_row(self, row: Row, files: tuple[RecordedFile, ...]) -> None:
        self._row = row
        live = row.state in LIVE_STATES
        self._change.setVisible(live)
        self._stop.setVisible(live)
        self._adopt.setVisible(row.reason in _ADOPTABLE and not live)
        self._again.setVisible(row.state in _AGAIN)
        seen = live and not is_unseen(row, time.time_ns() // 1000)
        lines = [file_words(file, live=seen) for file in files[-MOST_FILES:]]
        if len(files) > MOST_FILES:
            lines.insert(0, f"{len(files) - MOST_FILES} earlier files")
        self._files.setText("\n".join(lines))
        self._files.setVisible(bool(lines))
        self.tick()

    def hold(self, *, held: bool) -> None:
        """Nobody may be asked about the row: there is nothing to stop or change from here."""
        for button in (self._change, self._stop):
            button.setVisible(not held and self._row is not None and self._row.state in LIVE_STATES)

    def tick(self) -> None:
        """Time went on."""
        row = self._row
        if row is None:
            return
        self.ticked.emit()
        now_us = time.time_ns() // 1000
        parts = ["adopted: this console did not start it"] if row.origin is Origin.ADOPTED else []
        if row.settled:
            parts.append("settled by asking the service, not confirmed by an answer")
        parts += filter(None, (lasted_words(row, now_us),))
        if row.state in LIVE_STATES:
            parts.append(confirmed_words(row, now_us))
        self._doing.setText(" · ".join(parts))
        self._doing.setVisible(bool(parts))
        warning = warning_words(row, now_us, self._alarm_s)
        self._warning.setText(f"⚠ Caution: {warning}" if warning else "")
        self._warning.setVisible(bool(warning))

    def _button(self, text: str, name: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(wanted)
        button.hide()
        return button
