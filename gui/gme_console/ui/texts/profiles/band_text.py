"""What the band says beside a profile's name: its application, and where its key is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.profiles.profile import Source
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.engine.profiles.profile_messages import CredentialStatus


def own_application(BizId: int) -> str:
    return tr("The profile's own application is {BizId}.", BizId=BizId)


def not_its_own() -> str:
    """The mark of an application that was typed in place of the profile's."""
    return tr("not the profile's")


def key_words(status: CredentialStatus, source: Source) -> str:
    """Where the key is, or with a shape and a word why the profile cannot sign."""
    why = message_text(status.sentence) if status.sentence else ""
    if status.loading:
        return tr("… Loading: {why}", why=why) if why else tr("… Loading")
    if not status.ready:
        return tr("⚠ Not ready: {why}", why=why) if why else tr("⚠ Not ready")
    match source:
        case Source.KEYCHAIN:
            return tr("Key: system keychain")
        case Source.SESSION:
            return tr("Key: this session only")
        case Source.ENVIRONMENT:
            return tr("Key: environment")
    return ""
