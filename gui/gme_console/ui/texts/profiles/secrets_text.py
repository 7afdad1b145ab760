"""Where secrets are, and what became of them when they were to be forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.profiles.profile import Source
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.translate import listed, tr

if TYPE_CHECKING:
    from gme_console.engine.profiles.secret_locations import SecretLocation, SecretLocations

_NAME = 60


def lead(secrets: SecretLocations) -> str:
    """Which keychain it is, or why there is none."""
    if secrets.problem:
        return tr("The system keychain: {why}", why=message_text(secrets.problem))
    return tr("The system keychain here is {keychain}. No secret is in any file.", keychain=secrets.keychain)


def looking() -> str:
    return tr("Asking the system keychain…")


def place_text(place: SecretLocation) -> str:
    """Where the secret of one profile is."""
    if place.item is not None:
        service, user = place.item
        if place.held is True:
            return tr("in the keychain: item “{service}”, user {user}", service=service, user=user)
        if place.held is False:
            return tr("not in the keychain: there is no item “{service}”, user {user}", service=service, user=user)
        why = message_text(place.held)
        return tr("perhaps in the keychain: item “{service}”, user {user}. {why}", service=service, user=user, why=why)
    if place.profile.source is Source.SESSION:
        return tr("in memory, until the console closes") if place.held else tr("not typed in this session")
    return tr("in environment variables") if place.held else tr("in environment variables, which are not set")


def variables_text(variables: tuple[str, ...]) -> str:
    """Which are set; the console cannot take them away."""
    if not variables:
        return tr("No environment variable holds a key.")
    names = listed(variables)
    return tr("Set in this console's environment: {names}. Only whoever sets them can take them away.", names=names)


def unknown_items() -> str:
    return tr(
        "An item of a profile that was deleted elsewhere is not in this list; "
        "the keychain's own program shows it under “GME Recording Console”."
    )


def forget_question() -> tuple[str, str]:
    return (
        tr("Forget all secrets?"),
        tr(
            "Every profile's SecretId and SecretKey leaves the system keychain and this console's memory. "
            "Profiles and history stay. Nothing can be sent until the keys are typed again."
        ),
    )


def forgotten_text(secrets: SecretLocations) -> str:
    """What is left after all were to be forgotten."""
    left = [place for place in secrets.places if place.item is not None and place.held is not False]
    if not left:
        return tr("✓ All secrets are forgotten.")
    names = listed(visible(place.profile.name, _NAME) for place in left)
    why = secrets.problem or next((place.held for place in left if not isinstance(place.held, bool)), "")
    return tr("✕ Not forgotten: {names}. {why}", names=names, why=message_text(why))
