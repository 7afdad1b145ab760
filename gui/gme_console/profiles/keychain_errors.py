"""What keeps the keychain from giving or taking a secret; nothing of it is secret."""

from __future__ import annotations

from enum import StrEnum

from gme_console.api.detail import Detail
from gme_console.profiles.profile_trouble import ProfileTrouble


class KeychainFault(StrEnum):
    """What keeps the keychain from giving or taking a secret."""

    MISSING_BACKEND = "missing_backend"
    UNSAFE_BACKEND = "unsafe_backend"
    LOCKED = "locked"
    NOT_FOUND = "not_found"
    UNREADABLE = "unreadable"
    UNFIT = "unfit"
    TOO_LARGE = "too_large"
    NOT_KEPT = "not_kept"
    FAILED = "failed"


HANGING = Detail(ProfileTrouble.KEYCHAIN_HANGS)
"""For the caller that has waited long enough."""

_TROUBLES = {
    KeychainFault.LOCKED: ProfileTrouble.KEYCHAIN_LOCKED,
    KeychainFault.NOT_FOUND: ProfileTrouble.NO_KEY,
    KeychainFault.UNREADABLE: ProfileTrouble.KEY_UNREADABLE,
    KeychainFault.TOO_LARGE: ProfileTrouble.KEY_TOO_LARGE,
    KeychainFault.NOT_KEPT: ProfileTrouble.KEY_NOT_KEPT,
}


class KeychainError(Exception):
    """The keychain could not do what was asked; brings a Detail of ProfileTrouble that holds nothing secret."""

    def __init__(self, fault: KeychainFault, detail: Detail) -> None:
        super().__init__(detail)
        self.fault = fault


def keychain_error(fault: KeychainFault, keychain: str) -> KeychainError:
    """The error with what is usually to be said; the back end is called `keychain`."""
    return KeychainError(fault, Detail(_TROUBLES[fault], keychain=keychain))


def no_keychain(reasons: list[str]) -> KeychainError:
    """No back end can be used; `reasons` say why, one for each that was looked for."""
    why = "; ".join(reasons)
    detail = Detail(ProfileTrouble.NO_KEYCHAIN_WHY, why=why) if why else Detail(ProfileTrouble.NO_KEYCHAIN)
    return KeychainError(KeychainFault.MISSING_BACKEND, detail)
