"""Profiles made, saved and chosen in a real window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from gme_console.engine.profiles.profile_messages import (
    ProfileDraft,
)
from gme_console.profiles.profile import GuardLevel, Profile, Site, Source

if TYPE_CHECKING:
    from console_bot import ConsoleBot
    from gme_console.api.detail import Detail
    from gme_console.api.target import Credential
    from gme_console.engine.profiles.profile_messages import (
        CredentialState,
        CredentialStatus,
        ProfileTested,
    )
    from window_bot import WindowBot


T = TypeVar("T")


def profile(host: str, source: Source = Source.KEYCHAIN, guard: GuardLevel = GuardLevel.ASK_STOP) -> Profile:
    return Profile("live", "Live", "#aa2222", Site.HOST, host, 3400352518, guard, source)


def save(bot: WindowBot | ConsoleBot, made: Profile, credential: Credential | None) -> str | Detail:
    return _answer(bot, lambda then: bot.console.profiles.save(ProfileDraft(made, credential), then))


def delete(bot: WindowBot | ConsoleBot, profile_id: str) -> str | Detail:
    return _answer(bot, lambda then: bot.console.profiles.delete(profile_id, then))


def try_out(bot: WindowBot | ConsoleBot, made: Profile, credential: Credential | None) -> ProfileTested:
    return _answer(bot, lambda then: bot.console.profiles.test(ProfileDraft(made, credential), then))


def _answer(bot: WindowBot | ConsoleBot, ask: Callable[[Callable[[T], None]], None]) -> T:
    answers: list[T] = []
    ask(answers.append)
    bot.qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    return answers[0]


def use(bot: WindowBot, made: Profile, credential: Credential | None, state: CredentialState) -> CredentialStatus:
    """Saves the profile, chooses it, and waits until its credential is in `state`."""
    assert save(bot, made, credential) == ""
    seen: list[CredentialStatus] = []
    bot.console.profiles.credential_changed.connect(seen.append)
    bot.console.profiles.choose(made.id)
    bot.qtbot.waitUntil(lambda: any(one.state is state for one in seen), timeout=5000)
    return next(one for one in seen if one.state is state)
