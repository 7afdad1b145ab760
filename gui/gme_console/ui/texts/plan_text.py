"""What the window says of starts and stops that are planned. Pure; moments are unix microseconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.ledger.plan_records import Begins
from gme_console.ui.texts.timestamps import local_time
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.ledger.plan_records import Plan

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
