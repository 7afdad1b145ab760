"""Secrets in the system keychain, and nowhere else: the only module that knows keyring.

keyring is imported inside the functions, for that import takes longer than a frame. Whatever talks to the
keychain may block, even for ever (a prompt, a D-Bus that does not answer): never in the UI thread.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from enum import StrEnum
from importlib import import_module
from typing import Any, Protocol, TypeVar

from gme_console.api.credential import Credential
from gme_console.api.plain_text import plain_text
from gme_console.profiles.environment import flaw_in

SERVICE = "GME Recording Console"
"""The name under which keychains list the entries; the user of an entry is the profile's id."""

_SAFE = {
    "keyring.backends.macOS.Keyring": "macOS Keychain",
    "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Manager",
    "keyring.backends.SecretService.Keyring": "Secret Service",
    "keyring.backends.libsecret.Keyring": "Secret Service (libsecret)",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
    "keyring.backends.kwallet.DBusKeyringKWallet4": "KWallet 4",
}
"""The back ends of keyring that hand a secret to the system and write no file themselves."""

_WINDOWS = "keyring.backends.Windows.WinVaultKeyring"
_WINDOWS_BYTES = 2560  # CRED_MAX_CREDENTIAL_BLOB_SIZE, stored as UTF-16
_WINDOWS_TOO_LARGE = 1783  # RPC_X_BAD_STUB_DATA, what CredWrite answers to a larger one
_CHAINER = "keyring.backends.chainer.ChainerBackend"

_T = TypeVar("_T")


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
    KeychainFault.MISSING_BACKEND: "No system keychain can be used on this computer. Let the profile take "
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


class Backend(Protocol):
    """What keyring's back ends have and this module uses."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class Keychain:
    """Credentials by profile id. Every method may block for ever, and raises KeychainError only."""

    def __init__(self, backend: Backend | None = None) -> None:
        """Without `backend`, the system's is looked for at every call: one that starts later is found."""
        self._given = backend

    def describe(self) -> str:
        """The back end in words, such as "Secret Service". Opens no prompt."""
        return _words(self._backend())

    def load(self, profile_id: str) -> Credential:
        backend = self._backend()
        found = _ask(backend, lambda: _unpacked(backend.get_password(SERVICE, profile_id)))
        if isinstance(found, KeychainFault):
            raise _error(found, backend)
        return found

    def save(self, profile_id: str, credential: Credential) -> None:
        """Stores id and key as one secret and reads it back, for a back end may fail without saying so."""
        _refuse_unfit(credential)
        backend = self._backend()
        if _path(backend) == _WINDOWS and len(_packed(credential).encode("utf-16")) > _WINDOWS_BYTES:
            raise _error(KeychainFault.TOO_LARGE, backend)
        _ask(backend, lambda: backend.set_password(SERVICE, profile_id, _packed(credential)))
        if not _ask(backend, lambda: backend.get_password(SERVICE, profile_id) == _packed(credential)):
            raise _error(KeychainFault.NOT_KEPT, backend)

    def delete(self, profile_id: str) -> None:
        """Removes the secret. Raises KeychainError with NOT_FOUND when there is none."""
        backend = self._backend()
        if _ask(backend, lambda: backend.get_password(SERVICE, profile_id) is None):
            raise _error(KeychainFault.NOT_FOUND, backend)
        _ask(backend, lambda: backend.delete_password(SERVICE, profile_id))
        if not _ask(backend, lambda: backend.get_password(SERVICE, profile_id) is None):
            raise _error(KeychainFault.NOT_KEPT, backend)

    def _backend(self) -> Backend:
        return self._given if self._given is not None else system_backend()


def system_backend() -> Backend:
    """The configured back end of keyring if it is a safe one, else the best of the safe ones that work here.

    Raises KeychainError: MISSING_BACKEND, or UNSAFE_BACKEND with the name of what is configured.
    """
    backend, members = _configured()
    if backend is None:
        return _best()
    for member in members:
        if _path(member) not in _SAFE:
            raise KeychainError(
                KeychainFault.UNSAFE_BACKEND,
                f"This computer is set to keep passwords with {plain_text(_path(member), 100)}, which is no "
                "system keychain, so no key is stored there. Remove PYTHON_KEYRING_BACKEND and keyringrc.cfg "
                "or use the key for this session only.",
            )
    return backend


def _configured() -> tuple[Backend | None, list[Backend]]:
    """What PYTHON_KEYRING_BACKEND or keyringrc.cfg names, if they exist, and all that it leads to."""
    core = _library()
    try:
        backend: Any = core.load_env() or core.load_config()
        members = list(backend.backends) if _path(backend) == _CHAINER else []
    except Exception as error:  # noqa: BLE001 - loading runs whatever code the configuration names
        cause = type(error).__name__
    else:
        return backend, members or [backend]
    raise KeychainError(
        KeychainFault.MISSING_BACKEND,
        "The keychain that PYTHON_KEYRING_BACKEND or keyringrc.cfg names cannot be used on this computer "
        f"({cause}). Remove that setting, or use the key for this session only.",
    )


def _library() -> Any:
    """keyring's own core. Raises KeychainError when it cannot be imported: a broken installation hangs nowhere."""
    try:
        from keyring import core
    except Exception as error:  # noqa: BLE001 - importing it runs code of other packages
        cause = type(error).__name__
    else:
        return core
    raise KeychainError(
        KeychainFault.MISSING_BACKEND,
        f"The library that reaches the keychain cannot be loaded ({cause}). Install the console again, "
        "or use the key for this session only.",
    )


def _best() -> Backend:
    """The safe back end of the highest priority, as keyring would choose if it knew no others."""
    usable = [found for found in map(_usable, _SAFE) if found is not None]
    if not usable:
        raise KeychainError(KeychainFault.MISSING_BACKEND, _SENTENCES[KeychainFault.MISSING_BACKEND])
    return max(usable, key=lambda found: found[0])[1]


def _usable(path: str) -> tuple[float, Backend] | None:
    module, _, name = path.rpartition(".")
    try:
        kind = getattr(import_module(module), name)
        return float(kind.priority), kind()
    except Exception:  # noqa: BLE001 - a back end that cannot be used here says so with any exception
        return None


def _path(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _words(backend: object) -> str:
    return _SAFE.get(_path(backend)) or str(getattr(backend, "name", "The keychain"))


def _ask(backend: Backend, operation: Callable[[], _T]) -> _T:
    """The back end's exceptions are not chained: some hold the very secret (UnicodeDecodeError.object)."""
    try:
        return operation()
    except Exception as error:  # noqa: BLE001 - every platform raises its own
        failure = _explained(error, backend)
    raise failure


def _explained(error: Exception, backend: Backend) -> KeychainError:
    names = {kind.__name__ for cause in (error, error.__cause__) for kind in type(cause).__mro__}
    if names & {"KeyringLocked", "LockedException", "PromptDismissedException"}:
        return _error(KeychainFault.LOCKED, backend)
    if names & {"NoKeyringError", "SecretServiceNotAvailableException"}:
        return _error(KeychainFault.MISSING_BACKEND, backend)
    if getattr(error, "winerror", None) == _WINDOWS_TOO_LARGE:
        return _error(KeychainFault.TOO_LARGE, backend)
    sentence = f"{_words(backend)} failed ({type(error).__name__}). Try again, or use the key for this session only."
    return KeychainError(KeychainFault.FAILED, sentence)


def _error(fault: KeychainFault, backend: Backend) -> KeychainError:
    return KeychainError(fault, _SENTENCES[fault].format(keychain=_words(backend)))


def _refuse_unfit(credential: Credential) -> None:
    if credential.token:
        problem = "A temporary token is never stored; use this key for the session only."
    elif not credential.secret_id or not credential.secret_key:
        problem = "Enter both the SecretId and the SecretKey."
    else:
        problem = flaw_in("SecretId", credential.secret_id) or flaw_in("SecretKey", credential.secret_key)
    if problem:
        raise KeychainError(KeychainFault.UNFIT, problem)


def _packed(credential: Credential) -> str:
    return json.dumps({"SecretId": credential.secret_id, "SecretKey": credential.secret_key})


def _unpacked(text: str | None) -> Credential | KeychainFault:
    if text is None:
        return KeychainFault.NOT_FOUND
    try:
        fields = json.loads(text)
        secret_id, secret_key = fields["SecretId"], fields["SecretKey"]
    except (ValueError, KeyError, TypeError):
        return KeychainFault.UNREADABLE
    if not all(isinstance(part, str) and part for part in (secret_id, secret_key)):
        return KeychainFault.UNREADABLE
    return Credential(secret_id, secret_key)
