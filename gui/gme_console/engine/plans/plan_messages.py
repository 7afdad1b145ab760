"""What is told of plans: codes, and what they are filled with."""

from __future__ import annotations

from enum import StrEnum


class PlanNoticeCode(StrEnum):
    """After each code what its sentence is filled with."""

    STARTED = "plan_started"  # RoomId
    STOPPED = "plan_stopped"  # RoomId
    NOT_STARTED = "plan_not_started"  # RoomId
    GAVE_UP = "plan_gave_up"  # RoomId
    NOT_STOPPED = "plan_not_stopped"  # RoomId
    PROFILE_GONE = "plan_profile_gone"  # RoomId, profile
    CANNOT_ASK = "plan_cannot_ask"  # RoomId, why
    NOT_KEPT = "plan_not_kept"  # why
    WAITS_ALREADY = "plan_waits_already"  # RoomId
