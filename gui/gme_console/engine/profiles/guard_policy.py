"""What a profile's guard level allows, and what it makes the console ask first."""

from __future__ import annotations

from gme_console.profiles.profile import GuardLevel, Profile


def refusal(profile: Profile) -> str:
    """Why Start, Stop and Change are refused under `profile`; empty when they are not."""
    if profile.guard is GuardLevel.READ_ONLY:
        return f"The profile {profile.name} is read-only: nothing is started, stopped or changed under it."
    return ""


def asks_before_start(profile: Profile) -> bool:
    return profile.guard is GuardLevel.ASK_ALL
