"""What keeps a profile or its key from being used; nothing of it is secret."""

from __future__ import annotations

from enum import StrEnum

from gme_console.api.detail import Detail


class ProfileTrouble(StrEnum):
    """After each code what its sentence is filled with; never a secret."""

    # what cannot be stored
    ID_CHARACTERS = "profile_id_characters"
    BUILT_IN_CHANGE = "built_in_change"
    BUILT_IN_DELETE = "built_in_delete"
    PRACTICE_ONLY = "practice_only"
    NO_NAME = "no_profile_name"
    NAME_UNFIT = "profile_name_unfit"  # most
    NO_COLOR = "no_color"
    HOST_UNFIT = "host_unfit"
    BIZ_ID_UNFIT = "biz_id_unfit"  # most
    NAME_TAKEN = "name_taken"  # name
    GONE = "profile_gone"
    # the file
    HELD = "profiles_held"
    NO_LOCKS = "profiles_not_locked"  # path
    UNUSABLE = "profiles_unusable"  # path, why
    NEWER = "newer_profiles"  # name, version, known
    NO_PROFILE_FILE = "no_profile_file"  # path
    FILE_UNREADABLE = "profile_file_unreadable"  # path, why
    FILE_UNWRITABLE = "profile_file_unwritable"  # path, why
    # the environment
    VARIABLE_UNSET = "variable_unset"  # name
    VARIABLES_UNSET = "variables_unset"  # name, other
    TWO_TOKENS = "two_tokens"  # name, other
    THREE_TOKENS = "three_tokens"  # name, other, third
    EDGE_SPACE = "secret_edge_space"  # name
    NO_KEYS_CHARACTER = "no_keys_character"  # name
    # the keychain
    NO_KEYCHAIN = "no_keychain"
    NO_KEYCHAIN_WHY = "no_keychain_why"  # why
    UNSAFE_KEYCHAIN = "unsafe_keychain"  # name
    CONFIGURED_KEYCHAIN = "configured_keychain"  # why
    KEYCHAIN_LIBRARY = "keychain_library"  # why
    KEYCHAIN_LOCKED = "keychain_locked"  # keychain
    NO_KEY = "no_key"  # keychain
    KEY_UNREADABLE = "key_unreadable"  # keychain
    KEY_TOO_LARGE = "key_too_large"  # keychain
    KEY_NOT_KEPT = "key_not_kept"  # keychain
    KEYCHAIN_FAILED = "keychain_failed"  # keychain, error
    TOKEN_NOT_STORED = "token_not_stored"  # noqa: S105 - a code
    KEY_INCOMPLETE = "key_incomplete"
    KEYCHAIN_HANGS = "keychain_hangs"


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
