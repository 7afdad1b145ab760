"""What the engine tells of plans, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.plans.plan_rules import PlanNoticeCode, PlanProblem
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.ui.texts.translate import Sentences

PLAN_SENTENCES: Sentences = {
    PlanNoticeCode.STARTED: lambda _: tr("Room {RoomId}: the planned start was accepted."),
    PlanNoticeCode.STOPPED: lambda _: tr("Room {RoomId}: the recording was stopped as planned."),
    PlanNoticeCode.NOT_STARTED: lambda _: tr(
        "Room {RoomId}: nothing was started as planned; the details of its row say why."
    ),
    PlanNoticeCode.GAVE_UP: lambda _: tr("Room {RoomId}: the planned start was given up, since its time was up."),
    PlanNoticeCode.NOT_STOPPED: lambda _: tr(
        "Room {RoomId}: the planned stop did not succeed within an hour, and is not tried any more. Stop it by hand."
    ),
    PlanNoticeCode.PROFILE_GONE: lambda _: tr(
        "Room {RoomId}: the planned start is cancelled, since its profile {profile} was changed, or is gone."
    ),
    PlanNoticeCode.CANNOT_ASK: lambda _: tr(
        "Room {RoomId} is waited for, but cannot be asked about: {why}. The console goes on trying."
    ),
    PlanNoticeCode.NOT_KEPT: lambda _: tr("Nothing was planned or changed, since it could not be recorded. {why}"),
    PlanNoticeCode.WAITS_ALREADY: lambda _: tr("A start waits for room {RoomId} already; nothing more was planned."),
    PlanProblem.PASSED: lambda _: tr("That time has passed: choose a later one."),
    PlanProblem.TOO_FAR: lambda _: tr("That is too far ahead: 7 days at most."),
    PlanProblem.STOPS_FIRST: lambda _: tr("The stop would come before the start: choose a later one."),
    PlanProblem.NO_TIME: lambda _: tr("That leaves no time: a minute at least."),
}
