"""What keeps a profile or its key from being stored, read or used, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.profiles.profile_trouble import ProfileTrouble
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.ui.texts.translate import Sentences

PROFILE_SENTENCES: Sentences = {
    ProfileTrouble.ID_CHARACTERS: lambda _: tr("A profile's id is made of 1 to 64 letters, digits, - and _."),
    ProfileTrouble.BUILT_IN_CHANGE: lambda _: tr("The practice profile is built in and cannot be changed."),
    ProfileTrouble.BUILT_IN_DELETE: lambda _: tr("The practice profile is built in and cannot be deleted."),
    ProfileTrouble.PRACTICE_ONLY: lambda _: tr(
        "Only the built-in profile uses the practice service; choose another site and key."
    ),
    ProfileTrouble.NO_NAME: lambda _: tr("Give the profile a name."),
    ProfileTrouble.NAME_UNFIT: lambda _: tr("A profile's name has at most {most} characters, on one line."),
    ProfileTrouble.NO_COLOR: lambda _: tr("Choose a color for the profile."),
    ProfileTrouble.HOST_UNFIT: lambda _: tr("Give the host as a name, with a port if need be, and without a path."),
    ProfileTrouble.BIZ_ID_UNFIT: lambda _: tr("The application id is a whole number from 1 to {most}."),
    ProfileTrouble.NAME_TAKEN: lambda _: tr("There is already a profile with the name {name}."),
    ProfileTrouble.GONE: lambda _: tr("This profile does not exist any more."),
    ProfileTrouble.HELD: lambda _: tr("Another console is holding the profiles; close it or try again."),
    ProfileTrouble.NO_LOCKS: lambda _: tr(
        "{path} lies on a file system that cannot lock files, so that consoles would write over each "
        "other. Choose a folder on a disk of this computer with --data-dir."
    ),
    ProfileTrouble.UNUSABLE: lambda _: tr("The profiles in {path} cannot be read or written: {why}."),
    ProfileTrouble.NEWER: lambda _: tr(
        "{name} was written by a newer console: version {version} of the file, "
        "while this console knows version {known}. Use the newer console; nothing was changed."
    ),
}

CREDENTIAL_SENTENCES: Sentences = {
    ProfileTrouble.VARIABLE_UNSET: lambda _: tr("{name} is not set in the console's environment."),
    ProfileTrouble.VARIABLES_UNSET: lambda _: tr("{name} and {other} are not set in the console's environment."),
    ProfileTrouble.TWO_TOKENS: lambda _: tr(
        "{name} and {other} hold different tokens: unset those that are not of this key."
    ),
    ProfileTrouble.THREE_TOKENS: lambda _: tr(
        "{name} and {other} and {third} hold different tokens: unset those that are not of this key."
    ),
    ProfileTrouble.EDGE_SPACE: lambda _: tr(
        "{name} begins or ends with a space or a line break; set it again without."
    ),
    ProfileTrouble.NO_KEYS_CHARACTER: lambda _: tr(
        "{name} contains a character that no key has, such as a space; copy it again."
    ),
    ProfileTrouble.NO_KEYCHAIN: lambda _: tr(
        "No system keychain can be used on this computer. Let the profile take "
        "its key for this session only or from the environment; the console stores no key in a file."
    ),
    ProfileTrouble.NO_KEYCHAIN_WHY: lambda _: tr(
        "No system keychain can be used on this computer ({why}). Let the profile take "
        "its key for this session only or from the environment; the console stores no key in a file."
    ),
    ProfileTrouble.UNSAFE_KEYCHAIN: lambda _: tr(
        "This computer is set to keep passwords with {name}, which is no "
        "system keychain, so no key is stored there. Remove PYTHON_KEYRING_BACKEND and keyringrc.cfg "
        "or use the key for this session only."
    ),
    ProfileTrouble.CONFIGURED_KEYCHAIN: lambda _: tr(
        "The keychain that PYTHON_KEYRING_BACKEND or keyringrc.cfg names cannot be used on this computer "
        "({why}). Remove that setting, or use the key for this session only."
    ),
    ProfileTrouble.KEYCHAIN_LIBRARY: lambda _: tr(
        "The library that reaches the keychain cannot be loaded ({why}). Install the console again, "
        "or use the key for this session only."
    ),
    ProfileTrouble.KEYCHAIN_LOCKED: lambda _: tr(
        "{keychain} is locked, or its question was dismissed. Unlock it and try again."
    ),
    ProfileTrouble.NO_KEY: lambda _: tr("{keychain} holds no key for this profile. Edit the profile and enter it."),
    ProfileTrouble.KEY_UNREADABLE: lambda _: tr(
        "What {keychain} holds for this profile is not a key of this console. Edit the profile and enter the key again."
    ),
    ProfileTrouble.KEY_TOO_LARGE: lambda _: tr(
        "{keychain} has no room for a key of this length. Check that only the SecretId and the SecretKey were entered."
    ),
    ProfileTrouble.KEY_NOT_KEPT: lambda _: tr(
        "{keychain} reported success but did not make the change. Try again, or use the key for this session only."
    ),
    ProfileTrouble.KEYCHAIN_FAILED: lambda _: tr(
        "{keychain} failed ({error}). Try again, or use the key for this session only."
    ),
    ProfileTrouble.TOKEN_NOT_STORED: lambda _: tr(
        "A temporary token is never stored; use this key for the session only."
    ),
    ProfileTrouble.KEY_INCOMPLETE: lambda _: tr("Enter both the SecretId and the SecretKey."),
    ProfileTrouble.KEYCHAIN_HANGS: lambda _: tr(
        "The system keychain does not answer. Look for its question behind the other windows, "
        "or let the profile take its key for this session only."
    ),
}
