"""When something planned is due, and what may be planned at all. Pure; moments are unix microseconds of this computer's
clock, which holds across restarts and sleep; only pauses are monotonic seconds.
"""

from __future__ import annotations

from enum import Enum, StrEnum, auto
from typing import TYPE_CHECKING, NamedTuple

from gme_console.ledger.plan_records import ROOM_NOT_FOUND, Begins, Plan
from gme_console.ledger.records import STEADY_STATES, State

if TYPE_CHECKING:
    from gme_console.engine.settings import PlanSettings
    from gme_console.ledger.records import Row

SECOND_US = 1_000_000
MINUTE_US = 60 * SECOND_US
HOUR_US = 60 * MINUTE_US
MOST_AHEAD_US = 7 * 24 * HOUR_US
"""How far ahead anything is planned: a week is a long time for a window to stay open."""

ROOM_WAIT_US = 12 * HOUR_US
MOMENT_WAIT_US = HOUR_US
"""How long a start waits for its room, unless it is said otherwise: from now, or from its moment on."""

LATE_US = 60 * SECOND_US
"""What is due is done at once. What this computer slept over, so that it is later than this, is asked about."""

STOPPABLE = STEADY_STATES
"""The states in which a stop is sent; in others a request is out that has to end first."""


class PlanChoice(NamedTuple):
    """What an operator has chosen, before it is pressed. `wait_us`: how long a room is waited for at most."""

    begins: Begins = Begins.NOW
    begin_us: int | None = None
    wait_us: int | None = None
    stop_after_us: int | None = None
    stop_us: int | None = None

    @property
    def waits(self) -> bool:
        """Whether nothing is sent at once."""
        return self.begins is not Begins.NOW

    @property
    def stops(self) -> bool:
        return self.stop_us is not None or self.stop_after_us is not None

    def plan(self, now_us: int) -> Plan | None:
        """As it is when it is pressed now; None when nothing is planned."""
        if not self.waits:
            return Plan(stop_after_us=self.stop_after_us, stop_us=self.stop_us) if self.stops else None
        begin_us = self.begin_us if self.begins is Begins.MOMENT else None
        wait_us = self.wait_us or (MOMENT_WAIT_US if self.begins is Begins.MOMENT else ROOM_WAIT_US)
        until_us = (now_us if begin_us is None else begin_us) + wait_us
        return Plan(self.begins, begin_us, until_us, self.stop_after_us, self.stop_us)


class PlanProblem(StrEnum):
    """Why something cannot be planned."""

    PASSED = "plan_passed"
    TOO_FAR = "plan_too_far"
    STOPS_FIRST = "plan_stops_first"
    NO_TIME = "plan_no_time"


class PlanNoticeCode(StrEnum):
    """What a notice about a plan says; after each code what its sentence is filled with."""

    STARTED = "plan_started"  # RoomId
    STOPPED = "plan_stopped"  # RoomId
    NOT_STARTED = "plan_not_started"  # RoomId
    GAVE_UP = "plan_gave_up"  # RoomId
    NOT_STOPPED = "plan_not_stopped"  # RoomId
    PROFILE_GONE = "plan_profile_gone"  # RoomId, profile
    CANNOT_ASK = "plan_cannot_ask"  # RoomId, why
    NOT_KEPT = "plan_not_kept"  # why
    WAITS_ALREADY = "plan_waits_already"  # RoomId


class PlanStep(Enum):
    """What is to be done about a row now."""

    NOTHING = auto()
    ASK = auto()
    """Whether the room is there."""
    START = auto()
    GIVE_UP = auto()
    STOP = auto()


def problem_of(plan: Plan, now_us: int) -> PlanProblem | None:
    """What is wrong with a plan that is made now."""
    begins = now_us if plan.begin_us is None else plan.begin_us
    moments = [at_us for at_us in (plan.begin_us, plan.stop_us) if at_us is not None]
    if any(at_us <= now_us for at_us in moments):
        return PlanProblem.PASSED
    if plan.stop_us is not None and plan.stop_us <= begins:
        return PlanProblem.STOPS_FIRST
    lasts = 0 if plan.stop_after_us is None else plan.stop_after_us
    waits = begins if plan.until_us is None else plan.until_us
    if lasts < 0 or waits < begins or (plan.stop_after_us is not None and lasts < SECOND_US):
        return PlanProblem.NO_TIME
    if max((*moments, now_us + lasts, waits)) > now_us + MOST_AHEAD_US:
        return PlanProblem.TOO_FAR
    return None


def waits_for_room(row: Row) -> bool:
    """Whether a planned start is known to need its room first."""
    return row.plan is not None and (row.plan.begins is Begins.ROOM or row.code == ROOM_NOT_FOUND)


def moment_of(row: Row) -> int | None:
    """The next moment at which something becomes of the row's plan by the clock alone."""
    plan = row.plan
    if plan is None:
        return None
    if row.state is not State.PLANNED:
        return plan.stop_us
    return plan.until_us if waits_for_room(row) else plan.begin_us


def step_of(row: Row, now_us: int) -> PlanStep:
    """What is due, however late."""
    plan = row.plan
    if plan is None:
        return PlanStep.NOTHING
    if row.state is not State.PLANNED:
        due = row.state in STOPPABLE and plan.stop_us is not None and plan.stop_us <= now_us
        return PlanStep.STOP if due else PlanStep.NOTHING
    if plan.begins is Begins.MOMENT and plan.begin_us is not None and now_us < plan.begin_us:
        return PlanStep.NOTHING
    if plan.until_us is not None and plan.until_us <= now_us:
        return PlanStep.GIVE_UP
    return PlanStep.ASK if waits_for_room(row) else PlanStep.START


def is_missed(row: Row, since_us: int | None, now_us: int) -> bool:
    """Whether the moment passed while nobody looked: since then, or at any time before now, None.

    What passed a minute ago at most, while the console ran, is simply done.
    """
    at_us = moment_of(row)
    if at_us is None:
        return False
    if since_us is None:
        return at_us <= now_us
    return since_us < at_us < now_us - LATE_US


def ask_pause_s(waited_s: float, settings: PlanSettings) -> float:
    """Seconds between two questions about a room that was waited for so long."""
    if waited_s < 600:
        return settings.fast_s
    return settings.slow_s if waited_s < 3600 else settings.slowest_s


def renewed(row: Row, now_us: int) -> Plan:
    """The plan of a missed row that is to be carried out now; the recording lasts as long as planned."""
    plan = row.plan or Plan()
    if row.state is not State.PLANNED:
        return plan
    wait_us = ROOM_WAIT_US if plan.begins is Begins.ROOM else MOMENT_WAIT_US
    if plan.stop_us is not None and plan.stop_us <= now_us:
        plan = plan._replace(stop_us=None, stop_after_us=plan.stop_us - (plan.begin_us or row.created_us))
    begin_us = now_us if plan.begins is Begins.MOMENT else plan.begin_us
    return plan._replace(begin_us=begin_us, until_us=now_us + wait_us)
