"""What band, stripe and title bar say of a profile: its name, its application, whose its key is and where that lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.profiles.profile import Source
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.profiles.profile_text import application_text
from gme_console.ui.texts.translate import listed, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gme_console.engine.profiles.profile_messages import CredentialStatus, ProfileMark
    from gme_console.profiles.account import Account
    from gme_console.profiles.profile import Profile

_NAME = 60
_ID = 60
"""Characters of an account's or a user's id."""

_APPLICATIONS = 3


def production_text() -> str:
    """The word of the mark."""
    return tr("PRODUCTION")


def stripe_name(profile: Profile) -> str:
    name = visible(profile.name, _NAME)
    return tr("PRODUCTION · {name}", name=name) if profile.production else name


def stripe_facts(mark: ProfileMark) -> str:
    """The applications of what would be done, and whose key it has as far as that is known."""
    application, whose = _applications(mark.BizIds or (mark.profile.BizId,)), account_text(mark.account)
    return tr("{application} · {account}", application=application, account=whose) if whose else application


def _applications(BizIds: Sequence[int | None]) -> str:
    if len(BizIds) > _APPLICATIONS:
        return tr("%n applications", None, len(BizIds))
    return listed(map(application_text, BizIds))


def window_title(profile: Profile) -> str:
    name = visible(profile.name, _NAME)
    if profile.production:
        return tr("PRODUCTION · {name} – GME Recording Console", name=name)
    return tr("{name} – GME Recording Console", name=name)


def own_application(BizId: int) -> str:
    return tr("The profile's own application is {BizId}.", BizId=BizId)


def not_its_own() -> str:
    """The mark of an application that was typed in place of the profile's."""
    return tr("not the profile's")


def key_text(status: CredentialStatus, source: Source) -> str:
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


def account_text(account: Account | None) -> str:
    """To whom the profile's key belongs, as far as it is known; empty for nobody."""
    if account is None:
        return ""
    from gme_console.ui.texts.timestamps import local_time

    if not account.is_current:
        return tr("Account: not asked since the key was changed. Test the profile to see it.")
    shown, at = visible(account.account_id, _ID), local_time(account.asked_at * 1_000_000)
    if account.user_id in ("", account.account_id):
        return tr("Account {account} (asked {at})", account=shown, at=at)
    user = visible(account.user_id, _ID)
    return tr("Account {account}, user {user} (asked {at})", account=shown, user=user, at=at)


def account_kept_text() -> str:
    return tr("✓ The new account is the right one from now on")


def save_keeps_account_text() -> str:
    return tr("Save keeps it together with the key.")


def type_key_help() -> str:
    return tr("Opens the profile where its SecretId and SecretKey are typed.")
