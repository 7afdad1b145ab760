"""Writes plans: what is only requested is tried once, what was found out until it is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gme_console.api.detail import Detail, message_of
from gme_console.engine.notices import Notice
from gme_console.engine.plans.plan_rules import PlanNoticeCode
from gme_console.ledger.request_records import Intent
from gme_console.profiles.profile import host_of

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.api.outcome import Reason
    from gme_console.engine.history.ledger_thread import LedgerThread
    from gme_console.ledger.errors import LedgerError
    from gme_console.ledger.plan_records import Plan
    from gme_console.ledger.records import Row
    from gme_console.profiles.profile import Profile

Then = Callable[["Row"], None]


class PlanStore:
    """UI thread. `then` gets the row as it is written."""

    def __init__(self, ledger: LedgerThread, now_us: Callable[[], int], notice: Callable[[Notice], None]) -> None:
        """`notice` is given what could not be written."""
        self._ledger = ledger
        self._now_us = now_us
        self._notice = notice

    def make(self, profile: Profile, request: StartRecord, plan: Plan, ticket: str, then: Then) -> None:
        intent = Intent(profile.id, profile.name, host_of(profile), request, self._now_us(), ticket=ticket)
        self._ledger.call(lambda writer: writer.plans.make(intent, request, plan), then, self._failed)

    def change(self, row_id: int, plan: Plan, then: Then) -> None:
        at_us = self._now_us()
        self._ledger.call(lambda writer: writer.plans.change(row_id, plan, at_us), then, self._failed)

    def cancel(self, row_id: int, then: Then) -> None:
        at_us = self._now_us()
        self._ledger.call(lambda writer: writer.plans.cancel(row_id, at_us), then, self._failed)

    def end(self, row_id: int, reason: Reason, then: Then) -> None:
        """A start that waits is never sent, for that reason."""
        at_us = self._now_us()
        what = f"plan {row_id}"
        self._ledger.keep(what, lambda writer: writer.plans.cancel(row_id, at_us, reason), then)

    def mine(self, then: Callable[[tuple[Row, ...]], None]) -> None:
        self._ledger.keep("open plans", lambda writer: writer.plans.mine(), then, reads=True)

    def _failed(self, error: LedgerError) -> None:
        self._notice(Notice(Detail(PlanNoticeCode.NOT_KEPT, why=message_of(error))))
