"""Plans in the history, as one console writes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gme_console.api.outcome import Reason
from gme_console.ledger.writes import plan_rows
from gme_console.ledger.writes.own_request import insert_row

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.ledger.instances import Instance
    from gme_console.ledger.plan_records import Plan
    from gme_console.ledger.records import Row
    from gme_console.ledger.request_records import Intent
    from gme_console.ledger.sqlite.database import Database


class PlanWrites:
    """A part of the LedgerWriter, for its thread. Methods raise LedgerError."""

    def __init__(
        self,
        database: Database,
        presence: Instance,
        row: Callable[[int], Row],
        written: Callable[[int], Row],
    ) -> None:
        """`row` gives a row, `written` one after a change, inside the transaction."""
        self._database = database
        self._presence = presence
        self._row = row
        self._written = written

    def make(self, intent: Intent, request: StartRecord, plan: Plan) -> Row:
        """A new row that waits; nothing of it is sent before `LedgerWriter.begin_all` is given an intent for it."""
        with self._database.writing():
            row_id = insert_row(self._database, intent, request, planned=True)
            plan_rows.keep_plan(self._database, self._presence.console, row_id, plan, intent.at_us)
            return self._written(row_id)

    def change(self, row_id: int, plan: Plan, at_us: int) -> Row:
        """Another plan for a row that waits or goes on, for this console to carry out; the row."""
        with self._database.writing():
            plan_rows.keep_plan(self._database, self._presence.console, row_id, plan, at_us)
            self._database.change("UPDATE recording SET changed_us = ? WHERE id = ?", at_us, row_id)
            return self._written(row_id)

    def cancel(self, row_id: int, at_us: int, reason: Reason = Reason.PLAN_CANCELLED) -> Row:
        """A start that waits ends as not sent, for this reason; a recording is not ended by itself any more."""
        with self._database.writing():
            plan_rows.cancel_plan(self._database, row_id, reason, at_us)
            return self._written(row_id)

    def mine(self) -> tuple[Row, ...]:
        """What this console is to carry out, with what others have left that ended. Each has one console."""
        others = frozenset(plan_rows.open_plans(self._database).values()) - {self._presence.console}
        dead = self._presence.ended(others)
        with self._database.writing() if dead else self._database.reading():
            found = plan_rows.take_plans(self._database, self._presence.console, dead)
            return tuple(map(self._row, found))
