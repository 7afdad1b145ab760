"""Whether a profile can be stored."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gme_console.api.detail import Detail
from gme_console.api.plain_text import is_invisible
from gme_console.api.values import UINT64_MAX
from gme_console.profiles.profile import MAX_NAME, PRACTICE, Site, Source
from gme_console.profiles.profile_trouble import ProfileTrouble

if TYPE_CHECKING:
    from gme_console.profiles.profile import Profile

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
_HOST = re.compile(r"(https?://)?[A-Za-z0-9._:\[\]-]{1,260}")


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
