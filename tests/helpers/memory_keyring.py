"""A keychain in memory for tests, which can be told to misbehave."""

from __future__ import annotations

import threading


class MemoryKeyring:
    """What the console uses of a keyring back end: hand it to Keychain. Several threads may use it."""

    name = "Memory keychain"

    def __init__(self) -> None:
        self.secrets: dict[tuple[str, str], str] = {}
        self.calls: list[tuple[str, str]] = []
        self.entered = threading.Event()
        """Set as soon as any call has arrived, also one that is then held."""
        self._failures: dict[str, Exception] = {}
        self._silent: set[str] = set()
        self._open = threading.Event()
        self._open.set()

    def fail(self, operation: str, error: Exception | None) -> None:
        """Every later get_password, set_password or delete_password raises `error`; None ends it."""
        if error is None:
            self._failures.pop(operation, None)
        else:
            self._failures[operation] = error

    def ignore(self, operation: str) -> None:
        """Every later call of the operation reports success and does nothing."""
        self._silent.add(operation)

    def hang(self) -> None:
        """Every later call blocks until `release`."""
        self._open.clear()

    def release(self) -> None:
        self._open.set()

    def get_password(self, service: str, username: str) -> str | None:
        self._enter("get_password", username)
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._enter("set_password", username)
        if "set_password" not in self._silent:
            self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._enter("delete_password", username)
        if "delete_password" not in self._silent:
            del self.secrets[service, username]

    def _enter(self, operation: str, username: str) -> None:
        self.calls.append((operation, username))
        self.entered.set()
        self._open.wait()
        if operation in self._failures:
            raise self._failures[operation]
