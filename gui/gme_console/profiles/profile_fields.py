"""A profile as JSON has it, and what keeps one from being stored."""

from __future__ import annotations

import re
from typing import Any

from gme_console.api.detail import Detail
from gme_console.api.plain_text import is_invisible
from gme_console.api.values import UINT64_MAX
from gme_console.profiles.profile import MAX_NAME, PRACTICE, GuardLevel, Profile, Site, Source
from gme_console.profiles.profile_trouble import ProfileTrouble

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
_HOST = re.compile(r"(https?://)?[A-Za-z0-9._:\[\]-]{1,260}")


def profile_of(entry: dict[str, Any]) -> Profile:
    """Strict: a guard level that cannot be read must not become a weaker one.

    Raises ValueError, KeyError or TypeError.
    """
    profile = Profile(
        id=entry["id"],
        name=entry["name"],
        color=entry["color"],
        site=Site(entry["site"]),
        host=entry["host"],
        BizId=entry["BizId"],
        guard=GuardLevel(entry["guard"]),
        source=Source(entry["source"]),
        asks_ticket=entry.get("asks_ticket", False),
        production=entry.get("production", False),
    )
    texts_are_text = all(isinstance(text, str) for text in (profile.id, profile.name, profile.color, profile.host))
    number_is_number = profile.BizId is None or type(profile.BizId) is int
    if (
        not texts_are_text
        or not number_is_number
        or type(profile.asks_ticket) is not bool
        or type(profile.production) is not bool
        or problem_with(profile) is not None
    ):
        raise ValueError("not a profile")
    return profile


def problem_with(profile: Profile) -> Detail | None:
    """Why `profile` cannot be stored; None when it can. Says nothing of other profiles."""
    if not _ID.fullmatch(profile.id):
        return Detail(ProfileTrouble.ID_CHARACTERS)
    if profile.id == PRACTICE.id:
        return Detail(ProfileTrouble.BUILT_IN_CHANGE)
    if Site.PRACTICE is profile.site or Source.PRACTICE is profile.source:
        return Detail(ProfileTrouble.PRACTICE_ONLY)
    if not profile.name.strip():
        return Detail(ProfileTrouble.NO_NAME)
    if len(profile.name) > MAX_NAME or any(is_invisible(character) for character in profile.name):
        return Detail(ProfileTrouble.NAME_UNFIT, most=MAX_NAME)
    if not _COLOR.fullmatch(profile.color):
        return Detail(ProfileTrouble.NO_COLOR)
    if profile.site is Site.HOST and not _HOST.fullmatch(profile.host):
        return Detail(ProfileTrouble.HOST_UNFIT)
    if profile.BizId is not None and not 0 < profile.BizId <= UINT64_MAX:
        return Detail(ProfileTrouble.BIZ_ID_UNFIT, most=UINT64_MAX)
    return None
