"""Whether a profile can be stored."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gme_console.api.plain_text import is_invisible
from gme_console.api.values import UINT64_MAX
from gme_console.profiles.profile import MAX_NAME, PRACTICE, Site, Source

if TYPE_CHECKING:
    from gme_console.profiles.profile import Profile

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
_HOST = re.compile(r"(https?://)?[A-Za-z0-9._:\[\]-]{1,260}")


def problem_with(profile: Profile) -> str:
    """Why `profile` cannot be stored, as a sentence; empty when it can. Says nothing of other profiles."""
    if not _ID.fullmatch(profile.id):
        return "A profile's id is made of 1 to 64 letters, digits, - and _."
    if profile.id == PRACTICE.id:
        return "The practice profile is built in and cannot be changed."
    if Site.PRACTICE is profile.site or Source.PRACTICE is profile.source:
        return "Only the built-in profile uses the practice service; choose another site and key."
    if not profile.name.strip():
        return "Give the profile a name."
    if len(profile.name) > MAX_NAME or any(is_invisible(character) for character in profile.name):
        return f"A profile's name has at most {MAX_NAME} characters, on one line."
    if not _COLOR.fullmatch(profile.color):
        return "Choose a color for the profile."
    if profile.site is Site.HOST and not _HOST.fullmatch(profile.host):
        return "Give the host as a name, with a port if need be, and without a path."
    if profile.BizId is not None and not 0 < profile.BizId <= UINT64_MAX:
        return f"The application id is a whole number from 1 to {UINT64_MAX}."
    return ""
