"""Which of keyring's back ends keeps the secrets: the only module that knows keyring.

keyring is imported inside the functions, for that import takes longer than a frame. Looking for a back end may block
for ever (a D-Bus that does not answer): never in the UI thread.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Any, Protocol

from gme_console.api.detail import Detail
from gme_console.api.plain_text import plain_text
from gme_console.profiles.profile_trouble import KeychainError, KeychainFault, ProfileTrouble, no_keychain

WINDOWS = "keyring.backends.Windows.WinVaultKeyring"
_SECRET_SERVICE = "keyring.backends.SecretService.Keyring"  # noqa: S105 - a class
_KWALLET = "keyring.backends.kwallet.DBusKeyring"
_MACOS = "keyring.backends.macOS.Keyring"
_SAFE = {
    _MACOS: "macOS Keychain",
    WINDOWS: "Windows Credential Manager",
    _SECRET_SERVICE: "Secret Service",
    "keyring.backends.libsecret.Keyring": "Secret Service (libsecret)",
    _KWALLET: "KWallet",
    "keyring.backends.kwallet.DBusKeyringKWallet4": "KWallet 4",
}
"""The back ends of keyring that hand a secret to the system and write no file themselves."""

_CHAINER = "keyring.backends.chainer.ChainerBackend"


class Backend(Protocol):
    """What keyring's back ends have and this module uses."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def system_backend() -> Backend:
    """The configured back end of keyring if it is a safe one, else the best of the safe ones that work here.

    Raises KeychainError: MISSING_BACKEND, or UNSAFE_BACKEND with the name of what is configured.
    """
    backend, members = _configured()
    if backend is None:
        return _best()
    for member in members:
        if path_of(member) not in _SAFE:
            raise KeychainError(
                KeychainFault.UNSAFE_BACKEND,
                Detail(ProfileTrouble.UNSAFE_KEYCHAIN, name=plain_text(path_of(member), 100)),
            )
    return backend


def _configured() -> tuple[Backend | None, list[Backend]]:
    """What PYTHON_KEYRING_BACKEND or keyringrc.cfg names, if they exist, and all that it leads to."""
    core = _library()
    try:
        backend: Any = core.load_env() or core.load_config()
        members = list(backend.backends) if path_of(backend) == _CHAINER else []
    except Exception as error:  # noqa: BLE001 - loading runs whatever code the configuration names
        cause = type(error).__name__
    else:
        return backend, members or [backend]
    raise KeychainError(KeychainFault.MISSING_BACKEND, Detail(ProfileTrouble.CONFIGURED_KEYCHAIN, why=cause))


def _library() -> Any:
    """keyring's own core. Raises KeychainError when it cannot be imported: a broken installation hangs nowhere."""
    try:
        from keyring import core
    except Exception as error:  # noqa: BLE001 - importing it runs code of other packages
        cause = type(error).__name__
    else:
        return core
    raise KeychainError(KeychainFault.MISSING_BACKEND, Detail(ProfileTrouble.KEYCHAIN_LIBRARY, why=cause))


def _best() -> Backend:
    """The safe back end of the highest priority, as keyring would choose if it knew no others."""
    usable: list[tuple[float, Backend]] = []
    reasons: dict[str, str] = {}
    for path, words in _SAFE.items():
        module, _, name = path.rpartition(".")
        try:
            kind = getattr(import_module(module), name)
            usable.append((float(kind.priority), kind()))
        except Exception as error:  # noqa: BLE001 - a back end that cannot be used here says so with any exception
            reasons[path] = f"{words}: {plain_text(str(error), 200) or type(error).__name__}"
    if not usable:
        raise no_keychain([reasons[path] for path in _expected()])
    return max(usable, key=lambda found: found[0])[1]


def _expected() -> list[str]:
    """The back ends that a computer of this kind should have, whose absence has a reason worth telling."""
    if sys.platform == "darwin":
        return [_MACOS]
    if sys.platform == "win32":
        return [WINDOWS]
    kde = "KDE" in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":")
    return [_SECRET_SERVICE, *([_KWALLET] if kde else [])]


def path_of(backend: object) -> str:
    """Its class, as configurations name it."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def name_of(backend: object) -> str:
    """The back end in words, such as "Secret Service"."""
    return _SAFE.get(path_of(backend)) or str(getattr(backend, "name", path_of(backend)))
