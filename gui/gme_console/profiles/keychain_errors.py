"""What keeps the keychain from giving or taking a secret, in sentences that hold nothing secret."""

from __future__ import annotations

from enum import StrEnum


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


HANGING = (
    "The system keychain does not answer. Look for its question behind the other windows, "
    "or let the profile take its key for this session only."
)
"""For the caller that has waited long enough."""

_SENTENCES = {
    KeychainFault.MISSING_BACKEND: "No system keychain can be used on this computer{why}. Let the profile take "
    "its key for this session only or from the environment; the console stores no key in a file.",
    KeychainFault.LOCKED: "{keychain} is locked, or its question was dismissed. Unlock it and try again.",
    KeychainFault.NOT_FOUND: "{keychain} holds no key for this profile. Edit the profile and enter it.",
    KeychainFault.UNREADABLE: "What {keychain} holds for this profile is not a key of this console. "
    "Edit the profile and enter the key again.",
    KeychainFault.TOO_LARGE: "{keychain} has no room for a key of this length. "
    "Check that only the SecretId and the SecretKey were entered.",
    KeychainFault.NOT_KEPT: "{keychain} reported success but did not make the change. "
    "Try again, or use the key for this session only.",
}


class KeychainError(Exception):
    """The keychain could not do what was asked; `str()` is a whole sentence that holds nothing secret."""

    def __init__(self, fault: KeychainFault, sentence: str) -> None:
        super().__init__(sentence)
        self.fault = fault


def keychain_error(fault: KeychainFault, keychain: str) -> KeychainError:
    """The error with its usual sentence, which calls the back end `keychain`."""
    return KeychainError(fault, _SENTENCES[fault].format(keychain=keychain))


def no_keychain(reasons: list[str]) -> KeychainError:
    """No back end can be used; `reasons` say why, one for each that was looked for."""
    why = f" ({'; '.join(reasons)})" if reasons else ""
    return KeychainError(KeychainFault.MISSING_BACKEND, _SENTENCES[KeychainFault.MISSING_BACKEND].format(why=why))
