"""To whom the key of a profile belongs, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.profiles.account import Account

_ID = 60
"""Characters of an account's or a user's id."""


def account_words(account: Account | None) -> str:
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


def account_kept_words() -> str:
    return tr("✓ The new account is the right one from now on")


def save_keeps_account_words() -> str:
    return tr("Save keeps it together with the key.")
