"""What went wrong in an exchange, and what keeps a profile or its key from being stored, read or used, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.practice_host import PRACTICE_SERVICE
from gme_console.api.target import HostRefusal
from gme_console.api.trouble import Trouble
from gme_console.profiles.profile_trouble import ProfileTrouble
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.ui.texts.translate import Sentences

HOST_SENTENCES: Sentences = {
    PRACTICE_SERVICE: lambda _: tr("the practice service"),
    HostRefusal.NO_HOST: lambda _: tr(
        "This is not a host: write a name such as gme.intl.tencentcloudapi.com and nothing more."
    ),
    HostRefusal.PORT_TOO_LARGE: lambda _: tr("The port is too large: ports end at 65535."),
    HostRefusal.NOT_MADE_HERE: lambda _: tr("This is not a host that requests may be sent to."),
    HostRefusal.NOT_THE_SERVICE: lambda _: tr(
        "Requests go only to hosts below tencentcloudapi.com and to this computer, so that a key never"
        " reaches anybody else."
    ),
    HostRefusal.HTTPS_ONLY: lambda _: tr("This host is reached over https only."),
    HostRefusal.PORT_443_ONLY: lambda _: tr("This host is reached on port 443 only."),
}

TROUBLE_SENTENCES: Sentences = {
    Trouble.NAME_SERVER_SILENT: lambda _: tr("the name server gives no answer now"),
    Trouble.NAME_SERVER_FAILED: lambda _: tr("the name server failed"),
    Trouble.NO_ADDRESS: lambda _: tr("the name has no address"),
    Trouble.NAME_NOT_LOOKED_UP: lambda _: tr("the name could not be looked up"),
    Trouble.NOTHING_LISTENS: lambda _: tr("nothing accepts connections at that address and port"),
    Trouble.CUT_BY_OTHER_SIDE: lambda _: tr("the other side cut the connection"),
    Trouble.CUT: lambda _: tr("the connection was cut"),
    Trouble.TOOK_TOO_LONG: lambda _: tr("it took too long"),
    Trouble.NO_WAY: lambda _: tr("the network gives no way to that address"),
    Trouble.NETWORK_DOWN: lambda _: tr("the network is down"),
    Trouble.ADDRESS_IN_USE: lambda _: tr("the address is in use already"),
    Trouble.NOT_PERMITTED: lambda _: tr("this computer does not permit it"),
    Trouble.NO_CONNECTION_LEFT: lambda _: tr("this computer has no connection left to give"),
    Trouble.CONNECTION_FAILED: lambda _: tr("the connection failed"),
    Trouble.NONE_IN_TIME: lambda _: tr("no address answered in time"),
    Trouble.TIME_IS_OVER: lambda _: tr("the time for this exchange is over"),
    Trouble.SPOKE_FIRST: lambda _: tr("something came before anything was asked"),
    Trouble.NO_TLS: lambda _: tr("the other side does not speak TLS on that port"),
    Trouble.CERTIFICATE: lambda _: tr("the certificate was not accepted"),
    Trouble.CERTIFICATE_WHY: lambda _: tr("the certificate was not accepted: {why}"),
    Trouble.TLS_FAILED: lambda _: tr("TLS failed"),
    Trouble.TLS_FAILED_WHY: lambda _: tr("TLS failed: {why}"),
    Trouble.PROXY_ANSWERED: lambda _: tr("the proxy answered {answer}"),
    Trouble.PROXY_UNREADABLE: lambda _: tr("the system names a proxy whose address cannot be read"),
    Trouble.SOCKS: lambda _: tr("the system names a SOCKS proxy, which this program cannot use"),
    Trouble.ENDED_EARLY: lambda n: tr("the answer ended early: %n bytes came", None, n),
    Trouble.ENDED_EARLY_OF: lambda n: tr(
        "the answer ended early: %n bytes came, {missing} more were announced", None, n
    ),
    Trouble.NO_HTTP: lambda _: tr("what came back is not an answer in HTTP"),
    Trouble.NO_BODY: lambda _: tr("the answer ended before its body"),
    Trouble.TOO_LARGE: lambda _: tr("the answer is larger than allowed"),
    Trouble.TOO_LARGE_OF: lambda _: tr("the answer has more than {most} bytes"),
    Trouble.NOT_IN_TIME: lambda _: tr("no whole answer came in time"),
    Trouble.UNREADABLE: lambda _: tr("the answer cannot be read: {why}"),
    Trouble.INTERNAL: lambda _: tr("{error} in {function}, line {line}"),
    Trouble.HTTP_STATUS: lambda _: tr("HTTP status {status}"),
    Trouble.COMPRESSED: lambda _: tr("the answer is compressed, which was not asked for"),
    Trouble.NOT_JSON: lambda _: tr("the answer is not JSON: {why}"),
    Trouble.NOT_JSON_VALUE: lambda _: tr("the answer holds {value}, which is not JSON"),
    Trouble.NO_RESPONSE: lambda _: tr("the answer has no Response object"),
    Trouble.NAMED_TWICE: lambda _: tr("the answer names a field twice"),
    Trouble.NO_CODE: lambda _: tr("the error has no code"),
    Trouble.ERROR_AND_SUCCESS: lambda _: tr("an error with {field} beside it: {message}"),
    Trouble.MISSING: lambda _: tr("{field} is missing"),
    Trouble.NO_SUCH_ACTION: lambda _: tr("no such action: {action}"),
    Trouble.NOT_UINT64: lambda _: tr("{field} is not an unsigned 64-bit integer"),
    Trouble.NOT_TEXT: lambda _: tr("a string field is neither a string nor an integer"),
    Trouble.LIST_NOT_LIST: lambda _: tr("a list field is not a list"),
    Trouble.NOT_LIST: lambda _: tr("{field} is not a list"),
    Trouble.NOT_OBJECT: lambda _: tr("{field} is not an object"),
    Trouble.ENTRY_NOT_OBJECT: lambda _: tr("an entry of {field} is not an object"),
    Trouble.FOREIGN_FIELD: lambda _: tr("the answer has {field}, which no answer to {action} has"),
    Trouble.NO_MODE: lambda _: tr("the answer names a task without its RecordMode"),
    Trouble.NO_ROOM: lambda _: tr("the answer does not name the room"),
    Trouble.OTHER_ROOM: lambda _: tr("the answer is about another room"),
    Trouble.KEY_EMPTY: lambda _: tr("The {name} is empty."),
    Trouble.KEY_UNFIT: lambda _: tr("The {name} holds a space, a line break or a character outside ASCII."),
}


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
    ProfileTrouble.NO_PROFILE_FILE: lambda _: tr(
        "{path} is no file of profiles that this console exported. Nothing was changed."
    ),
    ProfileTrouble.FILE_UNREADABLE: lambda _: tr("{path} cannot be read: {why}. Nothing was changed."),
    ProfileTrouble.FILE_UNWRITABLE: lambda _: tr("{path} cannot be written: {why}."),
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
