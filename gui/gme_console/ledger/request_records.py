"""A request as the ledger begins and ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gme_console.api.actions import Change
    from gme_console.api.outcome import Outcome
    from gme_console.ledger.plan_records import Plan
    from gme_console.ledger.records import Row


class BatchLineRef(NamedTuple):
    """The line of a batch that a request is for, the batch's name, and the note that its row is to have."""

    batch_id: int
    batch: str
    line: int
    note: str = ""


class Intent(NamedTuple):
    """A request that is about to be sent. `at_us` is unix microseconds, as every time in the ledger.

    `row_id`: whose task a StopRecord or ModifyRecordInfo acts on, or the planned row of a StartRecord; profile and host
    stay those of that row. `check`: it begins a quick check, whose verdict is still to come. `plan`: how a recording
    without such a row is to end. `ticket`: why it is wanted, if that was said. Who wants it is the one that
    LedgerWriter.sign named; of a planned row both stay what they were.
    """

    profile_id: str
    profile_name: str
    host: str
    request: Change
    at_us: int
    row_id: int | None = None
    check: bool = False
    mark: BatchLineRef | None = None
    plan: Plan | None = None
    ticket: str = ""


class Started(NamedTuple):
    """A row with a request just begun, and the id of the request, which its RequestEnd names."""

    row: Row
    sent_id: int


class RequestEnd(NamedTuple):
    """What came of the request `sent_id`."""

    sent_id: int
    outcome: Outcome
    at_us: int
