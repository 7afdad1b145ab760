"""What the window says about a profile, and the dialog of profiles of saving and deleting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.plain_text import folded
from gme_console.api.practice_host import host_detail
from gme_console.profiles.profile import MAX_NAME, SITE_HOSTS, GuardLevel, Profile, Site, Source
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.api.detail import Detail

_NAME = 60
"""Characters of a profile's name in a question."""


def site_choices() -> tuple[tuple[Site, str, str], ...]:
    """Each site with its name and what it means; so the next two."""
    return (
        (Site.INTERNATIONAL, tr("International"), SITE_HOSTS[Site.INTERNATIONAL]),
        (Site.MAINLAND, tr("Mainland"), SITE_HOSTS[Site.MAINLAND]),
        (
            Site.HOST,
            tr("Other host"),
            tr("A regional host, or a service on this computer, such as http://127.0.0.1:18711"),
        ),
    )


def guard_choices() -> tuple[tuple[GuardLevel, str, str], ...]:
    return (
        (GuardLevel.ASK_STOP, tr("Ask before Stop"), tr("Start and Change are sent at once.")),
        (GuardLevel.ASK_ALL, tr("Ask before everything"), tr("Start, Stop and Change are sent after a question.")),
        (GuardLevel.READ_ONLY, tr("Read-only"), tr("It only looks: Start, Stop and Change are not offered.")),
    )


def source_choices() -> tuple[tuple[Source, str, str], ...]:
    return (
        (
            Source.KEYCHAIN,
            tr("System keychain"),
            tr("Kept by the system, encrypted."),
        ),
        (
            Source.SESSION,
            tr("This session only"),
            tr("Typed, kept in memory, forgotten when the console closes."),
        ),
        (
            Source.ENVIRONMENT,
            tr("Environment"),
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


def site_text(profile: Profile) -> str:
    """Where requests of the profile go."""
    if profile.site is Site.PRACTICE:
        return tr("built-in service on this computer")
    if profile.site is Site.HOST:
        return profile.host
    site = tr("mainland") if profile.site is Site.MAINLAND else tr("international")
    return tr("{host} ({site})", host=SITE_HOSTS[profile.site], site=site)


def host_text(host: str) -> str:
    """A row's host as an operator reads it: that of the practice service is no address."""
    return message_text(host_detail(host))


def guard_text(guard: GuardLevel) -> str:
    """The guard level with its sign, empty for the usual one."""
    match guard:
        case GuardLevel.ASK_STOP:
            return ""
        case GuardLevel.ASK_ALL:
            return tr("◇ Asks before everything")
        case GuardLevel.READ_ONLY:
            return tr("⊘ Read-only: this profile looks, and starts, stops and changes nothing")


def copy_name(name: str, taken: frozenset[str]) -> str:
    """A free name for a copy: "X (copy)", then "X (copy 2)" and so on. `taken` is folded."""
    candidate, number = tr("{name} (copy)", name=name), 2
    while folded(candidate) in taken:
        candidate, number = tr("{name} (copy {number})", name=name, number=number), number + 1
    return candidate


def listed_name(profile: Profile, limit: int) -> str:
    """As it stands among others to be chosen from."""
    name = visible(profile.name, limit)
    return tr("{name} · production", name=name) if profile.production else name


def menu_text(name: str, number: int) -> str:
    """A menu entry that its number picks, for the first nine."""
    escaped = name.replace("&", "&&")
    return f"&{number} {escaped}" if number < 10 else escaped


def application_text(BizId: int | None) -> str:
    return tr("no application") if BizId is None else tr("application {BizId}", BizId=BizId)


def no_name_text() -> str:
    return tr("Type a name.")


def invisible_name_text(name: str) -> str:
    return tr("The name holds something invisible: {name}", name=visible(name, MAX_NAME))


def long_name_text(length: int) -> str:
    return tr("The name has %n characters, {most} are the most.", None, length, most=MAX_NAME)


def name_taken_text() -> str:
    return tr("Another profile has this name.")


def no_host_text() -> str:
    return tr("Type the host.")


def odd_secret_text(name: str) -> str:
    return tr("The {name} holds a space or a character that none has.", name=name)


def no_secret_id_text(*, or_source: bool) -> str:
    """`or_source`: another source would do without it."""
    if or_source:
        return tr("Type the SecretId, or choose another credential source.")
    return tr("Type the SecretId.")


def no_secret_key_text() -> str:
    return tr("Type the SecretKey that belongs to the SecretId.")


def space_left_out_text() -> str:
    return tr("ⓘ The space around the pasted text was left out.")


def swatch_name(name: str) -> str:
    """The name of a colour, given its name in the code; the last is one that the operator mixed."""
    match name:
        case "red":
            return tr("Red")
        case "orange":
            return tr("Orange")
        case "yellow":
            return tr("Yellow")
        case "sky":
            return tr("Sky")
        case "blue":
            return tr("Blue")
        case "purple":
            return tr("Purple")
        case "pink":
            return tr("Pink")
        case "grey":
            return tr("Grey")
    return tr("Own")


def save_question(name: str) -> str:
    if not name:
        return tr("Save the changes to the new profile?")
    return tr("Save the changes to “{name}”?", name=visible(name, _NAME))


def discard_text() -> str:
    return tr("What was edited, and a secret that was typed, is lost if you discard it.")


def delete_question(name: str) -> str:
    if not name:
        return tr("Delete the profile the new profile?")
    return tr("Delete the profile “{name}”?", name=visible(name, _NAME))


def loss_text(profile: Profile, stored: bool) -> str:
    """What is lost with a profile; `stored` is False for one that was never saved."""
    if not stored:
        return tr("It was never saved; what was typed is lost.")
    match profile.source:
        case Source.ENVIRONMENT:
            return tr("The environment variables stay as they are. The history keeps its rows.")
        case Source.KEYCHAIN:
            return tr("Its secret leaves the system keychain too. The history keeps its rows.")
    return tr("Its secret leaves the console's memory too. The history keeps its rows.")


def deleted_text(problem: str | Detail) -> str:
    return tr("✕ Not deleted: {why}", why=message_text(problem)) if problem else tr("✓ Deleted")


def saved_text(problem: str | Detail) -> str:
    return tr("✕ Not saved: {why}", why=message_text(problem)) if problem else tr("✓ Saved")


def saving_text(waiting: str = "") -> str:
    """`waiting`: what for, in words."""
    return tr("… Saving: {waiting}", waiting=waiting) if waiting else tr("… Saving")


def not_copied_text() -> str:
    return tr("ⓘ The secret is not copied: type it for the copy.")


def use_now_help() -> str:
    return tr("Close this, and send what is pressed next under this profile.")


def typed_secret() -> str:
    return tr("typed, not saved yet; type to replace")


def kept_secret() -> str:
    return tr("leave empty to keep what was typed in this session")
