"""What keeps a profile or its key from being stored, read or used: codes for details."""

from __future__ import annotations

from enum import StrEnum


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
