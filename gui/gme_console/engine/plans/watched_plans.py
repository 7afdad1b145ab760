"""The plans that this console carries out, as last known, and which notice follows a change of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gme_console.api.outcome import Reason
from gme_console.engine.plans.plan_rules import PlanNoticeCode
from gme_console.ledger.plan_records import Begins
from gme_console.ledger.records import IN_THE_MAKING, LIVE_STATES, State

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gme_console.api.actions import StartRecord
    from gme_console.ledger.records import Row

_ENDED = frozenset({State.REFUSED, State.NOT_SENT, State.NOT_STARTED})


@dataclass(slots=True, eq=False)
class WatchedPlan:
    """A row with a plan of this console. `rests_until`: monotonic seconds, before which nothing is tried again.

    `is_missed`: its time passed while nobody could do it, so that it waits for a word of the operator. `is_over`:
    nothing more is done for it. `was_asked`: its start was sent since the room had seemed to be there.
    """

    row: Row
    is_missed: bool = False
    is_over: bool = False
    was_asked: bool = False
    rests_until: float = 0.0
    tries: int = 0


def is_open(row: Row) -> bool:
    """Whether something is still to be done by the row's plan, or to be learned of what was done."""
    plan = row.plan
    if plan is None or row.removed:
        return False
    if row.state is State.PLANNED or (plan.waits and row.state in IN_THE_MAKING):
        return True
    return plan.stops and (row.state in LIVE_STATES or row.state in IN_THE_MAKING)


def waits_already(rows: Iterable[Row], profile_id: str, request: StartRecord) -> bool:
    """Whether one of these waits for that room: two would be one too many."""
    place = (profile_id, request.BizId, request.RoomId, State.PLANNED)
    waiting = (row for row in rows if row.plan is not None and row.plan.begins is Begins.ROOM)
    return any((row.profile_id, row.BizId, row.RoomId, row.state) == place for row in waiting)


def notice_code(before: Row, row: Row, now_us: int) -> PlanNoticeCode | None:
    """What has become of a plan by itself."""
    plan = row.plan
    if plan is None or before.state is row.state:
        return None
    waited = before.state is State.PLANNED or before.state in IN_THE_MAKING
    if plan.waits and waited:
        if row.state in LIVE_STATES:
            return PlanNoticeCode.STARTED
        if row.state in _ENDED and row.reason != Reason.PLAN_CANCELLED:
            return PlanNoticeCode.NOT_STARTED
    due = plan.stop_us is not None and plan.stop_us <= now_us
    return PlanNoticeCode.STOPPED if due and row.state is State.STOPPED else None
