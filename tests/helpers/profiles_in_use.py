"""Profiles made, saved and chosen in a real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.profiles.profile_messages import (
    ProfileSaved,
    SaveProfile,
)
from gme_console.profiles.profile import GuardLevel, Profile, Site, Source

if TYPE_CHECKING:
    from gme_console.api.credential import Credential
    from gme_console.engine.profiles.profile_state import CredentialState, CredentialStatus
    from window_desk import Desk


def profile(host: str, source: Source = Source.KEYCHAIN, guard: GuardLevel = GuardLevel.ASK_STOP) -> Profile:
    return Profile("live", "Live", "#aa2222", Site.HOST, host, 3400352518, guard, source)


def save(desk: Desk, made: Profile, credential: Credential | None) -> ProfileSaved:
    with desk.qtbot.waitSignal(desk.console.profile_saved, timeout=5000) as saved:
        desk.console.save_profile(SaveProfile(made, credential))
    assert saved.args is not None
    return saved.args[0]  # type: ignore[no-any-return]


def use(desk: Desk, made: Profile, credential: Credential | None, state: CredentialState) -> CredentialStatus:
    """Saves the profile, chooses it, and waits until its credential is in `state`."""
    assert save(desk, made, credential).problem == ""
    seen: list[CredentialStatus] = []
    desk.console.credential_changed.connect(seen.append)
    desk.console.choose_profile(made.id)
    desk.qtbot.waitUntil(lambda: any(one.state is state for one in seen), timeout=5000)
    return next(one for one in seen if one.state is state)
