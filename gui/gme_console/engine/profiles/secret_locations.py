"""Where the secrets of the profiles are, and how all of them are forgotten."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from gme_console.profiles.environment import variables_set
from gme_console.profiles.keychain import SERVICE
from gme_console.profiles.profile import PRACTICE, Source

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.api.target import Credential
    from gme_console.engine.profiles.credential_sources import KeychainLook, KeychainThread
    from gme_console.profiles.profile import Profile


class SecretLocation(NamedTuple):
    """Of one profile. `held`: whether there is a secret, or why that is not known; `item` names it in the keychain."""

    profile: Profile
    held: bool | str | Detail
    item: tuple[str, str] | None = None
    """Service and user name, as the keychain lists it."""


class SecretLocations(NamedTuple):
    """`keychain`: the back end's name, empty when there is none; `problem` says why, or that it does not answer.

    `variables`: those of the environment that hold something.
    """

    places: tuple[SecretLocation, ...]
    keychain: str
    problem: str | Detail
    variables: tuple[str, ...]


Then = Callable[[SecretLocations], None]


class Secrets:
    """UI thread. `then` is called when the keychain hangs, and again when it answers."""

    def __init__(
        self,
        keychain: KeychainThread,
        typed: dict[str, Credential],
        environ: Mapping[str, str],
        profiles: Callable[[], tuple[Profile, ...]],
        forget: Callable[[str], None],
        renew: Callable[[], None],
    ) -> None:
        """`forget` lets go of a profile's key in memory; `renew` looks for that of the profile in use."""
        self._keychain = keychain
        self._typed = typed
        self._environ = environ
        self._profiles = profiles
        self._forget = forget
        self._renew = renew

    def look(self, then: Then) -> None:
        self._keychain.look(self._ids(), partial(self._report, then))

    def forget_all(self, then: Then) -> None:
        """`then` is given what remains. An item may be there of a profile that takes its key from elsewhere by now."""
        self._typed.clear()
        for profile_id in self._ids():
            self._forget(profile_id)

        def cleared(look: KeychainLook) -> None:
            self._renew()
            self._report(then, look)

        self._keychain.clear(self._ids(), cleared)

    def _ids(self) -> list[str]:
        return [profile.id for profile in self._profiles() if profile.id != PRACTICE.id]

    def _report(self, then: Then, look: KeychainLook) -> None:
        places = tuple(self._place(profile, look) for profile in self._profiles() if profile.id != PRACTICE.id)
        then(SecretLocations(places, look.name, look.problem, variables_set(self._environ)))

    def _place(self, profile: Profile, look: KeychainLook) -> SecretLocation:
        in_keychain = look.held.get(profile.id, look.problem or False)
        if profile.source is Source.KEYCHAIN or in_keychain is True:
            return SecretLocation(profile, in_keychain, (SERVICE, profile.id))
        if profile.source is Source.SESSION:
            return SecretLocation(profile, profile.id in self._typed)
        return SecretLocation(profile, bool(variables_set(self._environ)))
