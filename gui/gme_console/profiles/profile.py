"""A profile: where requests go, for which application, signed by whose key, guarded how."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from gme_console.api.plain_text import is_invisible
from gme_console.api.values import UINT64_MAX


class Site(StrEnum):
    """Where the service is."""

    INTERNATIONAL = "international"
    MAINLAND = "mainland"
    HOST = "host"
    PRACTICE = "practice"


SITE_HOSTS = {
    Site.INTERNATIONAL: "gme.intl.tencentcloudapi.com",
    Site.MAINLAND: "gme.tencentcloudapi.com",
}


class Guard(StrEnum):
    """What the console asks before it acts."""

    ASK_STOP = "ask_stop"
    ASK_ALL = "ask_all"
    READ_ONLY = "read_only"


class Source(StrEnum):
    """Where the credential comes from."""

    KEYCHAIN = "keychain"
    SESSION = "session"
    ENVIRONMENT = "environment"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class Profile:
    """Holds no secret. `host` counts only for Site.HOST; `color` is #rrggbb; `BizId` None means "not set"."""

    id: str
    name: str
    color: str
    site: Site
    host: str
    BizId: int | None
    guard: Guard
    source: Source


PRACTICE_BIZ_ID = 3400352518
"""The API reference's own example of an application id."""

PRACTICE = Profile(
    id="practice",
    name="Practice",
    color="#2e7d5b",
    site=Site.PRACTICE,
    host="",
    BizId=PRACTICE_BIZ_ID,
    guard=Guard.ASK_STOP,
    source=Source.PRACTICE,
)
"""Built in, always there, cannot be edited or deleted: the practice service on this computer."""


def host_of(profile: Profile) -> str:
    """The host that requests of `profile` go to, as the operator reads it."""
    if profile.site is Site.PRACTICE:
        return "the practice service"
    return SITE_HOSTS.get(profile.site, profile.host)


AccessKey = tuple[str, str, Source]


def access_key(profile: Profile) -> AccessKey:
    """What decides where a profile's requests go and what signs them; an edit that changes it needs both anew."""
    return profile.id, host_of(profile), profile.source


MAX_NAME = 60
"""Characters of a profile's name: it stands in the window's band and in questions."""

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
