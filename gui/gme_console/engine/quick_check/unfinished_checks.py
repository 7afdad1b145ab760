"""What quick checks left behind: recordings whose stop failed or is not known, in this run and in earlier ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.api.detail import Detail
from gme_console.engine.quick_check.check_messages import CheckCode
from gme_console.ledger.check_report import CheckReport, CheckStep, CheckVerdict
from gme_console.ledger.records import IN_THE_MAKING, LIVE_STATES, State

if TYPE_CHECKING:
    from gme_console.engine.quick_check.check_run import CheckRun
    from gme_console.engine.recordings.recording_service import RecordingService
    from gme_console.ledger.records import Row

_BROKEN_OFF = Detail(CheckCode.BROKEN_OFF)
BROKEN_OFF = CheckReport(CheckVerdict.ABORTED, _BROKEN_OFF, CheckStep.START, _BROKEN_OFF)
"""Of a check whose console ended in the middle."""


SWEEP_MS = 60_000
"""Between two looks for what a console left that died meanwhile."""


class UnfinishedChecks(QObject):
    """UI thread. One whose start was not settled in time is stopped as soon as it is known to record."""

    found = Signal(object)  # tuple[Row, ...]
    """Recordings of an earlier run's checks that go on: somebody has to say whether they are stopped."""

    def __init__(self, recordings: RecordingService, now_us: Callable[[], int]) -> None:
        super().__init__()
        self._recordings = recordings
        self._now_us = now_us
        self._late: set[int] = set()
        """Rows of this run that are to be stopped when it is known that they record."""
        self._unsent: set[int] = set()
        """Rows of this run whose stop was not sent: it is tried again by and by."""
        self._rows: dict[int, Row] = {}
        """What is open, by row id."""
        self._unknown: set[int] = set()
        """Of these the rows of which it is not known whether they record, so that they were not `found` yet."""
        self.looked = False
        """Whether it is known what earlier runs left."""
        self._sweep = QTimer(self, interval=SWEEP_MS)
        self._sweep.timeout.connect(self.sweep)

    @Slot()
    def look(self) -> None:
        """The history is open: what did consoles leave that are gone?"""
        self._sweep.start()
        self._recordings.rows.open_checks(self._found)

    @Slot()
    def sweep(self) -> None:
        """Now and then: what died meanwhile, and what could not be reached."""
        self.stop(tuple(row for row_id, row in self._rows.items() if row_id in self._unsent))
        self.look()

    def leave(self) -> None:
        self._sweep.stop()

    def follow(self, run: CheckRun) -> None:
        """A check of this run is over."""
        row = run.row
        if row is None or not run.may_record:
            return
        self._rows[row.id] = row
        if row.state in IN_THE_MAKING:
            self._late.add(row.id)
        if run.stop_unsent:
            self._unsent.add(row.id)

    def open_rows(self) -> tuple[Row, ...]:
        """Everything that may record."""
        return tuple(self._rows.values())

    def rows(self) -> tuple[Row, ...]:
        """Those that record, as far as it is known."""
        return tuple(row for row in self._rows.values() if row.state in LIVE_STATES)

    def stop(self, rows: tuple[Row, ...]) -> None:
        """Those of them that record."""
        for row in rows:
            now = self._rows.get(row.id)
            if now is not None and now.state in LIVE_STATES:
                self._recordings.stop(now)

    def row_changed(self, row: Row) -> None:
        if row.id not in self._rows:
            return
        self._rows[row.id] = row
        if row.state in IN_THE_MAKING or row.state is State.STOPPING:
            return
        if row.state not in LIVE_STATES:
            self._close(row.id)
        elif row.id in self._late:
            self._late.discard(row.id)
            self._recordings.stop(row)
        elif row.id in self._unknown:
            self._unknown.discard(row.id)
            self.found.emit((row,))

    def _found(self, rows: tuple[Row, ...]) -> None:
        self.looked = True
        new = tuple(row for row in rows if row.id not in self._rows)
        live = tuple(row for row in new if row.state in LIVE_STATES and row.state is not State.STOPPING)
        for row in new:
            self._rows[row.id] = row
            if row.state not in LIVE_STATES | IN_THE_MAKING:
                self._close(row.id)
            elif row not in live:
                self._unknown.add(row.id)
        if live:
            self.found.emit(live)

    def _close(self, row_id: int) -> None:
        self._late.discard(row_id)
        self._unknown.discard(row_id)
        self._unsent.discard(row_id)
        self._rows.pop(row_id, None)
        self._recordings.rows.close_check(row_id, BROKEN_OFF, self._now_us())
