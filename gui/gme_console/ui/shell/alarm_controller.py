"""What needs a look is counted in the status bar, and a press leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gme_console.ui.texts.shell_text import no_alarms

if TYPE_CHECKING:
    from gme_console.engine.alarms.live_alarms import Alarmed, LiveAlarms
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.shell.status_bar import StatusBar


class AlarmController(QObject):
    """UI thread. Belongs to the window."""

    def __init__(self, parent: QObject, alarms: LiveAlarms, history: HistoryView, status: StatusBar) -> None:
        super().__init__(parent)
        self._alarms, self._history, self._status = alarms, history, status
        self._last = 0
        alarms.changed.connect(self._changed)
        status.alarms.clicked.connect(self.go_to_next)

    @Slot()
    def go_to_next(self) -> None:
        """F8: the one after the row that was gone to last, then from the first again."""
        present = [one.row_id for one in self._alarms.present]
        if not present:
            self._status.show_for_a_moment(no_alarms())
            return
        place = present.index(self._last) + 1 if self._last in present else 0
        self._last = present[place % len(present)]
        self._history.select_row(self._last)
        self._history.setFocus()

    @Slot(object)
    def _changed(self, alarms: tuple[Alarmed, ...]) -> None:
        self._status.show_alarms(len(alarms))
        self._history.tick()
