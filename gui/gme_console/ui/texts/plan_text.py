"""What the window says of starts and stops that are planned. Pure; moments are unix microseconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.plans.plan_messages import PlanTold
from gme_console.engine.plans.plan_rules import PlanProblem
from gme_console.ledger.plan_records import Begins
from gme_console.ui.texts.timestamps import local_time
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.ledger.plan_records import Plan
    from gme_console.ui.texts.translate import Sentences

MINUTE_US = 60_000_000
_PAST_US = 5_000_000
"""A moment so long ago was missed: what is done on time is done by then."""


def moment_words(at_us: int, now_us: int) -> str:
    """ "18:30", or "2026-11-29 18:30" on another day; with its offset in an hour that comes twice."""
    moment, today = local_time(at_us), local_time(now_us)
    shown = moment[:16] + moment[19:]
    return shown[11:] if moment[:10] == today[:10] else shown


def plan_words(plan: Plan | None, now_us: int) -> str:
    """What a row waits for: "Starts at 18:30, stops after 60 min"."""
    if plan is None:
        return ""
    starts, stops = starts_words(plan, now_us), stops_words(plan, now_us)
    return tr("{starts}, {stops}", starts=starts, stops=stops) if starts and stops else starts or stops


def starts_words(plan: Plan, now_us: int) -> str:
    """Empty for a start that waits for nothing."""
    if plan.begins is Begins.ROOM:
        return tr("Starts when the room opens")
    if plan.begins is Begins.NOW or plan.begin_us is None:
        return ""
    if plan.begin_us < now_us - _PAST_US:
        return tr("Was to start at {time}", time=moment_words(plan.begin_us, now_us))
    return tr("Starts at {time}", time=moment_words(plan.begin_us, now_us))


def stops_words(plan: Plan, now_us: int) -> str:
    """As a part of a sentence; empty when nothing ends it."""
    if plan.stop_us is not None:
        return tr("stops at {time}", time=moment_words(plan.stop_us, now_us))
    if plan.stop_after_us is not None:
        return tr("stops after {minutes:,} min", minutes=plan.stop_after_us // MINUTE_US)
    return ""


PLAN_SENTENCES: Sentences = {
    PlanTold.STARTED: lambda _: tr("Room {RoomId}: the planned start was accepted."),
    PlanTold.STOPPED: lambda _: tr("Room {RoomId}: the recording was stopped as planned."),
    PlanTold.NOT_STARTED: lambda _: tr(
        "Room {RoomId}: the planned start began nothing; the details of its row say why."
    ),
    PlanTold.GAVE_UP: lambda _: tr("Room {RoomId}: the planned start was given up, since its time was up."),
    PlanTold.NOT_STOPPED: lambda _: tr(
        "Room {RoomId}: the planned stop did not succeed within an hour, and is not tried any more. Stop it by hand."
    ),
    PlanTold.PROFILE_GONE: lambda _: tr(
        "Room {RoomId}: the planned start is cancelled, since its profile {profile} was changed, or is gone."
    ),
    PlanTold.CANNOT_ASK: lambda _: tr(
        "Room {RoomId} is waited for, but cannot be asked about: {why}. The console goes on trying."
    ),
    PlanTold.NOT_KEPT: lambda _: tr("Nothing was planned or changed, since it could not be recorded. {why}"),
    PlanTold.WAITS_ALREADY: lambda _: tr("A start waits for room {RoomId} already; nothing more was planned."),
    PlanProblem.PASSED: lambda _: tr("That time has passed: choose a later one."),
    PlanProblem.TOO_FAR: lambda _: tr("That is too far ahead: 7 days at most."),
    PlanProblem.STOPS_FIRST: lambda _: tr("The stop would come before the start: choose a later one."),
    PlanProblem.NO_TIME: lambda _: tr("That leaves no time: a minute at least."),
}
