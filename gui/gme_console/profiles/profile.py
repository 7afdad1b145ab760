"""A profile: where requests go, for which application, signed by whose key, guarded how."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from gme_console.api.practice_host import PRACTICE_HOST


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


class GuardLevel(StrEnum):
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


class Profile(NamedTuple):
    """Holds no secret. `host` counts only for Site.HOST; `color` is #rrggbb; `BizId` None means "not set".

    `asks_ticket`: Start, Stop and Change are held until it is said why. `production`: it is marked as such wherever
    something can be done to it; the operator says so, nothing is guessed from name, colour or site.
    """

    id: str
    name: str
    color: str
    site: Site
    host: str
    BizId: int | None
    guard: GuardLevel
    source: Source
    asks_ticket: bool = False
    production: bool = False


PRACTICE_BIZ_ID = 3400352518
"""The API reference's own example of an application id."""

PRACTICE = Profile(
    id="practice",
    name="Practice",
    color="#0b6e7f",
    site=Site.PRACTICE,
    host="",
    BizId=PRACTICE_BIZ_ID,
    guard=GuardLevel.ASK_STOP,
    source=Source.PRACTICE,
)
"""Built in, always there, cannot be edited or deleted: the practice service on this computer."""


def host_of(profile: Profile) -> str:
    """The host that requests of `profile` go to."""
    if profile.site is Site.PRACTICE:
        return PRACTICE_HOST
    return SITE_HOSTS.get(profile.site, profile.host)


AccessKey = tuple[str, str, Source]


def access_key(profile: Profile) -> AccessKey:
    """What decides where a profile's requests go and what signs them; an edit that changes it needs both anew."""
    return profile.id, host_of(profile), profile.source


MAX_NAME = 60
"""Characters of a profile's name: it stands in the window's band and in questions."""
