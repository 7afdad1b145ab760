"""Says what became of what was pressed, to whoever listens instead of looking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gme_console.ledger.records import OVER_STATES, State
from gme_console.ui.texts.announce_text import became_text, recorded_already_text
from gme_console.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from gme_console.engine.recordings.recording_service import RecordingService
    from gme_console.ledger.records import Row

MOST = 8
"""Of more at once nobody wants to hear each; a batch is announced as a whole."""


class Announcer(QObject):
    """UI thread. Belongs to `window`. Of starts and stops from here alone, and of each of their states once."""

    def __init__(self, window: QWidget, recordings: RecordingService, title: Callable[[Row], str]) -> None:
        """`title`: why a row has no task, in a few words."""
        super().__init__(window)
        self._window = window
        self._title = title
        self._followed: dict[int, State] = {}
        recordings.started.connect(self._started)
        recordings.rows_changed.connect(self._changed)
        recordings.recorded_already.connect(self._recorded_already)

    @Slot(object)
    def _started(self, started: tuple[Row, ...]) -> None:
        for row in started:
            if row.batch_id is None and not row.check:
                self._follow(row)

    @Slot(object)
    def _changed(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            before = self._followed.get(row.id)
            if before is not None and before is not row.state:
                self._followed[row.id] = row.state
                announce(self._window, became_text(before, row, self._title))
            if row.state is State.STOPPING:
                self._follow(row)
            elif row.state in OVER_STATES:
                self._followed.pop(row.id, None)

    @Slot(object)
    def _recorded_already(self, row: Row) -> None:
        announce(self._window, recorded_already_text(row))

    def _follow(self, row: Row) -> None:
        if len(self._followed) < MOST:
            self._followed.setdefault(row.id, row.state)
