"""The thread that talks to the system keychain, as the UI thread calls it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer

from gme_console.api.detail import message_of
from gme_console.engine.background import expecting
from gme_console.profiles.profile_trouble import HANGING, KeychainError, KeychainFault

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.api.target import Credential
    from gme_console.engine.background import Background
    from gme_console.profiles.keychain import Keychain


T = TypeVar("T")


class KeychainThread(QObject):
    """UI thread. The keychain may ask the operator, or never answer: nobody waits for its thread at the end."""

    def __init__(self, keychain: Keychain, background: Background, patience_ms: int) -> None:
        super().__init__()
        self._keychain = keychain
        self._background = background
        self.patience_ms = patience_ms
        """How long it may take before it is said to hang."""

    def load(
        self, profile_id: str, then: Callable[[Credential, str], None], failed: Callable[[KeychainError], None]
    ) -> None:
        """`then` is given the back end's name as well. One of the two is called, however late, or none."""

        def work() -> tuple[Credential, str]:
            return self._keychain.load(profile_id), self._keychain.describe()

        self._background.call(work, then=lambda loaded: then(*loaded), failed=expecting(KeychainError, failed))

    def save(self, profile_id: str, credential: Credential, then: Callable[[str | Detail], None]) -> None:
        """As `delete`."""
        self._change(partial(self._keychain.save, profile_id, credential), then)

    def delete(self, profile_id: str, then: Callable[[str | Detail], None]) -> None:
        """`then` is told once why it did not work, empty when it did; that it hangs is said in time."""
        self._change(partial(self._keychain.delete, profile_id), then)

    def _change(self, change: Callable[[], None], then: Callable[[str | Detail], None]) -> None:
        answer = once(then)
        failed = expecting(KeychainError, lambda error: answer(_problem(error)))
        self._background.call(change, then=lambda _: answer(""), failed=failed)
        QTimer.singleShot(self.patience_ms, self, lambda: answer(HANGING))


def once(then: Callable[[T], None]) -> Callable[[T], None]:
    """Calls `then` for the first answer alone."""
    waiting = [then]

    def answer(value: T) -> None:
        while waiting:
            waiting.pop()(value)

    return answer


def _problem(error: KeychainError) -> str | Detail:
    """What is to be deleted and is not there, is deleted."""
    return "" if error.fault is KeychainFault.NOT_FOUND else message_of(error)
