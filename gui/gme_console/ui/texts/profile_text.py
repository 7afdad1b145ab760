"""What the window says about a profile."""

from __future__ import annotations

from gme_console.api.folding import folded
from gme_console.profiles.profile import SITE_HOSTS, GuardLevel, Profile, Site, Source

SITE_CHOICES = (
    (Site.INTERNATIONAL, "International", SITE_HOSTS[Site.INTERNATIONAL]),
    (Site.MAINLAND, "Mainland", SITE_HOSTS[Site.MAINLAND]),
    (Site.HOST, "Other host", "A regional host of the service, or a service on this computer"),
)

GUARD_CHOICES = (
    (GuardLevel.ASK_STOP, "Ask before Stop", "Start and Change are sent at once."),
    (GuardLevel.ASK_ALL, "Ask before everything", "Start, Stop and Change are sent after a question."),
    (GuardLevel.READ_ONLY, "Read-only", "Start, Stop and Change are refused."),
)

SOURCE_CHOICES = (
    (Source.KEYCHAIN, "System keychain", "Stored by the system, encrypted, until the profile is deleted."),
    (Source.SESSION, "Typed for this session only", "Kept in memory, forgotten when the console closes."),
    (
        Source.ENVIRONMENT,
        "Environment variables",
        "Read from TENCENTCLOUD_SECRET_ID and _SECRET_KEY, and a token from _TOKEN, _SESSION_TOKEN or _SECURITY_TOKEN.",
    ),
)

PRACTICE_FIXED = (
    "The practice profile is built in: it uses the service imitated on this computer and needs no key. "
    "It cannot be edited, copied or deleted. Add makes a profile for the real service."
)

_GUARDS = {
    GuardLevel.ASK_STOP: "",
    GuardLevel.ASK_ALL: "◇ Asks before everything",
    GuardLevel.READ_ONLY: "⊘ Read-only: Start, Stop and Change are refused",
}


def site_words(profile: Profile) -> str:
    """Where requests of the profile go."""
    if profile.site is Site.PRACTICE:
        return "built-in service on this computer"
    if profile.site is Site.HOST:
        return profile.host
    return f"{SITE_HOSTS[profile.site]} ({profile.site})"


def guard_words(guard: GuardLevel) -> str:
    """The guard level with its sign, empty for the usual one."""
    return _GUARDS[guard]


def copy_name(name: str, taken: frozenset[str]) -> str:
    """A free name for a copy: "X (copy)", then "X (copy 2)" and so on. `taken` is folded."""
    candidate, number = f"{name} (copy)", 2
    while folded(candidate) in taken:
        candidate, number = f"{name} (copy {number})", number + 1
    return candidate


def menu_text(name: str, number: int) -> str:
    """A menu entry that its number picks, for the first nine."""
    escaped = name.replace("&", "&&")
    return f"&{number} {escaped}" if number < 10 else escaped
