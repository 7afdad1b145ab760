"""How a profile is marked where something can be done to it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.profile_text import application_words
from gme_console.ui.texts.profiles.account_text import account_words
from gme_console.ui.texts.translate import listed, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gme_console.engine.profiles.profile_messages import ProfileMark
    from gme_console.profiles.profile import Profile

_NAME = 60
_APPLICATIONS = 3


def production_words() -> str:
    """The word of the mark."""
    return tr("PRODUCTION")


def stripe_name(profile: Profile) -> str:
    name = visible(profile.name, _NAME)
    return tr("PRODUCTION · {name}", name=name) if profile.production else name


def stripe_facts(mark: ProfileMark) -> str:
    """The applications of what would be done, and whose key it has as far as that is known."""
    application, whose = _applications(mark.BizIds or (mark.profile.BizId,)), account_words(mark.account)
    return tr("{application} · {account}", application=application, account=whose) if whose else application


def _applications(BizIds: Sequence[int | None]) -> str:
    if len(BizIds) > _APPLICATIONS:
        return tr("%n applications", None, len(BizIds))
    return listed(map(application_words, BizIds))


def window_title(profile: Profile) -> str:
    name = visible(profile.name, _NAME)
    if profile.production:
        return tr("PRODUCTION · {name} – GME Recording Console", name=name)
    return tr("{name} – GME Recording Console", name=name)
