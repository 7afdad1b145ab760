"""Secrets in the system keychain, and nowhere else.

Whatever talks to the keychain may block, even for ever (a prompt, a D-Bus that does not answer): never in the UI
thread.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TypeVar

from gme_console.api.detail import Detail
from gme_console.api.target import Credential
from gme_console.profiles.environment import flaw_in
from gme_console.profiles.keychain_backend import WINDOWS, Backend, name_of, path_of, system_backend
from gme_console.profiles.profile_trouble import (
    KeychainError,
    KeychainFault,
    ProfileTrouble,
    keychain_error,
    no_keychain,
)

SERVICE = "GME Recording Console"
"""The name under which keychains list the entries; the user of an entry is the profile's id."""

_WINDOWS_BYTES = 2560  # CRED_MAX_CREDENTIAL_BLOB_SIZE, stored as UTF-16
_WINDOWS_TOO_LARGE = 1783  # RPC_X_BAD_STUB_DATA, what CredWrite answers to a larger one
_T = TypeVar("_T")


class Keychain:
    """Credentials by profile id. Every method may block for ever, and raises KeychainError only."""

    def __init__(self, backend: Backend | None = None) -> None:
        """Without `backend`, the system's is looked for at every call: one that starts later is found."""
        self._given = backend

    def describe(self) -> str:
        """The back end in words, such as "Secret Service". Opens no prompt."""
        return name_of(self._backend())

    def load(self, profile_id: str) -> Credential:
        backend = self._backend()
        found = _ask(backend, lambda: _unpacked(backend.get_password(SERVICE, profile_id)))
        if isinstance(found, KeychainFault):
            raise keychain_error(found, name_of(backend))
        return found

    def holds(self, profile_id: str) -> bool:
        """Whether there is an item for the profile, usable or not."""
        backend = self._backend()
        return _ask(backend, lambda: backend.get_password(SERVICE, profile_id) is not None)

    def save(self, profile_id: str, credential: Credential) -> None:
        """Stores id and key as one secret and reads it back, for a back end may fail without saying so."""
        _refuse_unfit(credential)
        backend = self._backend()
        if path_of(backend) == WINDOWS and len(_packed(credential).encode("utf-16")) > _WINDOWS_BYTES:
            raise keychain_error(KeychainFault.TOO_LARGE, name_of(backend))
        _ask(backend, lambda: backend.set_password(SERVICE, profile_id, _packed(credential)))
        if not _ask(backend, lambda: backend.get_password(SERVICE, profile_id) == _packed(credential)):
            raise keychain_error(KeychainFault.NOT_KEPT, name_of(backend))

    def delete(self, profile_id: str) -> None:
        """Removes the secret. Raises KeychainError with NOT_FOUND when there is none."""
        backend = self._backend()
        if _ask(backend, lambda: backend.get_password(SERVICE, profile_id) is None):
            raise keychain_error(KeychainFault.NOT_FOUND, name_of(backend))
        _ask(backend, lambda: backend.delete_password(SERVICE, profile_id))
        if not _ask(backend, lambda: backend.get_password(SERVICE, profile_id) is None):
            raise keychain_error(KeychainFault.NOT_KEPT, name_of(backend))

    def _backend(self) -> Backend:
        return self._given if self._given is not None else system_backend()


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
        return keychain_error(KeychainFault.LOCKED, name_of(backend))
    if names & {"NoKeyringError", "SecretServiceNotAvailableException"}:
        return no_keychain([f"{name_of(backend)}: {type(error).__name__}"])
    if getattr(error, "winerror", None) == _WINDOWS_TOO_LARGE:
        return keychain_error(KeychainFault.TOO_LARGE, name_of(backend))
    failed = Detail(ProfileTrouble.KEYCHAIN_FAILED, keychain=name_of(backend), error=type(error).__name__)
    return KeychainError(KeychainFault.FAILED, failed)


def _refuse_unfit(credential: Credential) -> None:
    problem: Detail | None
    if credential.token:
        problem = Detail(ProfileTrouble.TOKEN_NOT_STORED)
    elif not credential.secret_id or not credential.secret_key:
        problem = Detail(ProfileTrouble.KEY_INCOMPLETE)
    else:
        problem = flaw_in("SecretId", credential.secret_id) or flaw_in("SecretKey", credential.secret_key)
    if problem is not None:
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
