"""The thread that talks to the system keychain, which may ask the operator, or never answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gme_console.profiles.keychain_errors import KeychainError, KeychainFault

if TYPE_CHECKING:
    from gme_console.api.credential import Credential
    from gme_console.profiles.keychain import Keychain


@dataclass(frozen=True, slots=True)
class KeychainLoad:
    """`serial` comes back with the answer, so that a late one can be told from the one that is waited for."""

    profile_id: str
    serial: int


@dataclass(frozen=True, slots=True)
class KeychainSave:
    """Keep the credential of a profile."""

    profile_id: str
    credential: Credential


@dataclass(frozen=True, slots=True)
class KeychainLoaded:
    """`credential` None when it could not be read; then `fault` and `sentence` say why."""

    profile_id: str
    serial: int
    credential: Credential | None
    fault: KeychainFault | None
    sentence: str
    keychain: str


@dataclass(frozen=True, slots=True)
class KeychainDone:
    """The end of a save or a deletion; `problem` empty when it worked."""

    profile_id: str
    problem: str


class KeychainWorker(QObject):
    """Worker. Any slot may block for ever in foreign code, so nobody waits for its thread at the end."""

    loaded = Signal(object)
    saved = Signal(object)
    deleted = Signal(object)

    def __init__(self, keychain: Keychain) -> None:
        super().__init__()
        self._keychain = keychain

    @Slot(object)
    def load(self, load: KeychainLoad) -> None:
        try:
            credential = self._keychain.load(load.profile_id)
            keychain = self._keychain.describe()
        except KeychainError as error:
            loaded = KeychainLoaded(load.profile_id, load.serial, None, error.fault, str(error), "")
        else:
            loaded = KeychainLoaded(load.profile_id, load.serial, credential, None, "", keychain)
        self.loaded.emit(loaded)

    @Slot(object)
    def save(self, save: KeychainSave) -> None:
        try:
            self._keychain.save(save.profile_id, save.credential)
        except KeychainError as error:
            self.saved.emit(KeychainDone(save.profile_id, str(error)))
        else:
            self.saved.emit(KeychainDone(save.profile_id, ""))

    @Slot(str)
    def delete(self, profile_id: str) -> None:
        try:
            self._keychain.delete(profile_id)
        except KeychainError as error:
            problem = "" if error.fault is KeychainFault.NOT_FOUND else str(error)
            self.deleted.emit(KeychainDone(profile_id, problem))
        else:
            self.deleted.emit(KeychainDone(profile_id, ""))
