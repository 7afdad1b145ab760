"""Quick checks in the history: the verdict on the recording that each made, and those that broke off."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gme_console.api.plain_text import storable
from gme_console.ledger.check_report import CheckVerdict, written_report
from gme_console.ledger.sqlite.row_mapping import SELECT_OPEN_CHECKS, row_of
from gme_console.ledger.writes.own_request import finish_request, insert_start

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.api.outcome import Outcome
    from gme_console.ledger.check_report import CheckReport
    from gme_console.ledger.instances import Instance
    from gme_console.ledger.records import Row
    from gme_console.ledger.request_records import Intent
    from gme_console.ledger.sqlite.database import Database

_CONCLUDE = """
    UPDATE recording SET changed_us = max(changed_us + 1, ?), check_verdict = ?, check_report = ?, check_open = ?
    WHERE id = ?
"""
_VERDICT_OF = "SELECT check_verdict FROM recording WHERE id = ?"
_CONSOLE_OF = "SELECT console FROM request WHERE recording_id = ? ORDER BY id LIMIT 1"


class CheckWrites:
    """A part of the LedgerWriter, for its thread. Methods raise LedgerError; times are unix microseconds."""

    def __init__(self, database: Database, presence: Instance, written: Callable[[int], Row]) -> None:
        """`written` gives the row after a change, inside the transaction."""
        self._database = database
        self._presence = presence
        self._written = written

    def keep(self, intent: Intent, request: StartRecord, outcome: Outcome, report: CheckReport) -> Row:
        """A row for a check that ended before anything was started; `outcome` says that nothing was sent."""
        with self._database.writing():
            row_id, sent_id = insert_start(self._database, self._presence.console, intent, request)
            finish_request(self._database, sent_id, outcome, intent.at_us)
            self._conclude(row_id, report, intent.at_us)
            return self._written(row_id)

    def conclude(self, row_id: int, report: CheckReport, at_us: int) -> Row:
        """The verdict on the check that made the row; the row. Repeating the call changes nothing more."""
        with self._database.writing():
            self._conclude(row_id, report, at_us)
            return self._written(row_id)

    def close(self, row_id: int, broken_off: CheckReport, at_us: int) -> Row:
        """Nobody need look after the recording any more; a check without a verdict gets that report. The row."""
        with self._database.writing():
            if self._database.rows(_VERDICT_OF, row_id) == [(CheckVerdict.RUNNING,)]:
                self._conclude(row_id, broken_off, at_us)
            self._database.change("UPDATE recording SET check_open = 0 WHERE id = ?", row_id)
            return self._written(row_id)

    def broken_off(self) -> tuple[Row, ...]:
        """The rows of checks that ended without a verdict, or whose recording may still go on: their console is gone.

        None while another console opens, which is for another time.
        """
        with self._database.reported(), self._database.reading():
            rows = [row_of(columns) for columns in self._database.rows(SELECT_OPEN_CHECKS)]
            consoles = {row.id: self._database.value(_CONSOLE_OF, row.id) for row in rows}
        ended = self._presence.ended(frozenset(consoles.values()))
        return tuple(row for row in rows if consoles[row.id] in ended)

    def _conclude(self, row_id: int, report: CheckReport, at_us: int) -> None:
        is_open = report.left or report.verdict is CheckVerdict.RUNNING
        text = storable(written_report(report))
        self._database.change(_CONCLUDE, at_us, report.verdict.value, text, int(is_open), row_id)
