"""What a profile's guard level allows, and what it makes the console ask first."""

from __future__ import annotations

from gme_console.api.detail import Detail
from gme_console.engine.notices import NoticeCode
from gme_console.profiles.profile import GuardLevel, Profile, Source


def refusal(profile: Profile, ticket: str | None = None) -> Detail | None:
    """Why Start, Stop and Change are refused under `profile`; None when they are not. `ticket` None: whatever it is."""
    if is_read_only(profile):
        return Detail(NoticeCode.READ_ONLY, profile=profile.name)
    if profile.asks_ticket and ticket == "":
        return Detail(NoticeCode.NO_TICKET, profile=profile.name)
    return None


def is_read_only(profile: Profile | None) -> bool:
    """Whether nothing is offered that starts, stops or changes; one that is gone holds nobody back."""
    return profile is not None and profile.guard is GuardLevel.READ_ONLY


def asks_before_stop_later(profile: Profile) -> bool:
    """A stop asks under every profile; one that comes by itself asks where it is planned, but for practice."""
    return profile.source is not Source.PRACTICE


def asks_before_start(profile: Profile) -> bool:
    return profile.guard is GuardLevel.ASK_ALL
