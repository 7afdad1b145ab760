"""What the window says about a profile."""

from __future__ import annotations

from gme_console.api.plain_text import folded
from gme_console.profiles.profile import SITE_HOSTS, GuardLevel, Profile, Site, Source
from gme_console.ui.texts.translate import tr


def site_choices() -> tuple[tuple[Site, str, str], ...]:
    """Each site with its name and what it means; so the next two."""
    return (
        (Site.INTERNATIONAL, tr("International"), SITE_HOSTS[Site.INTERNATIONAL]),
        (Site.MAINLAND, tr("Mainland"), SITE_HOSTS[Site.MAINLAND]),
        (Site.HOST, tr("Other host"), tr("A regional host of the service, or a service on this computer")),
    )


def guard_choices() -> tuple[tuple[GuardLevel, str, str], ...]:
    return (
        (GuardLevel.ASK_STOP, tr("Ask before Stop"), tr("Start and Change are sent at once.")),
        (GuardLevel.ASK_ALL, tr("Ask before everything"), tr("Start, Stop and Change are sent after a question.")),
        (GuardLevel.READ_ONLY, tr("Read-only"), tr("Start, Stop and Change are refused.")),
    )


def source_choices() -> tuple[tuple[Source, str, str], ...]:
    return (
        (
            Source.KEYCHAIN,
            tr("System keychain"),
            tr("Stored by the system, encrypted, until the profile is deleted."),
        ),
        (
            Source.SESSION,
            tr("Typed for this session only"),
            tr("Kept in memory, forgotten when the console closes."),
        ),
        (
            Source.ENVIRONMENT,
            tr("Environment variables"),
            tr(
                "Read from TENCENTCLOUD_SECRET_ID and _SECRET_KEY, "
                "and a token from _TOKEN, _SESSION_TOKEN or _SECURITY_TOKEN."
            ),
        ),
    )


def practice_fixed() -> str:
    """Why the practice profile has no form."""
    return tr(
        "The practice profile is built in: it uses the service imitated on this computer and needs no key. "
        "It cannot be edited, copied or deleted. Add makes a profile for the real service."
    )


def site_words(profile: Profile) -> str:
    """Where requests of the profile go."""
    if profile.site is Site.PRACTICE:
        return tr("built-in service on this computer")
    if profile.site is Site.HOST:
        return profile.host
    site = tr("mainland") if profile.site is Site.MAINLAND else tr("international")
    return tr("{host} ({site})", host=SITE_HOSTS[profile.site], site=site)


def guard_words(guard: GuardLevel) -> str:
    """The guard level with its sign, empty for the usual one."""
    match guard:
        case GuardLevel.ASK_STOP:
            return ""
        case GuardLevel.ASK_ALL:
            return tr("◇ Asks before everything")
        case GuardLevel.READ_ONLY:
            return tr("⊘ Read-only: Start, Stop and Change are refused")


def copy_name(name: str, taken: frozenset[str]) -> str:
    """A free name for a copy: "X (copy)", then "X (copy 2)" and so on. `taken` is folded."""
    candidate, number = tr("{name} (copy)", name=name), 2
    while folded(candidate) in taken:
        candidate, number = tr("{name} (copy {number})", name=name, number=number), number + 1
    return candidate


def menu_text(name: str, number: int) -> str:
    """A menu entry that its number picks, for the first nine."""
    escaped = name.replace("&", "&&")
    return f"&{number} {escaped}" if number < 10 else escaped
