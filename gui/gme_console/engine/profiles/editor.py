"""Saving, deleting and testing profiles, step after step across keychain, disk and service."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.api.endpoint import Endpoint, HostNotAllowed
from gme_console.api.target import Target
from gme_console.engine.notices import Notice
from gme_console.engine.profiles.connection_test import judge, no_credential, test_request
from gme_console.engine.profiles.keychain_worker import KeychainDone, KeychainSave
from gme_console.engine.profiles.profile_messages import (
    ProfileFinding,
    ProfileSaved,
    ProfileTested,
    SaveProfile,
    TryProfile,
)
from gme_console.engine.profiles.profile_worker import Access, StoreDone
from gme_console.profiles.keychain import SERVICE
from gme_console.profiles.keychain_errors import HANGING
from gme_console.profiles.profile import Profile, Source, access_key, host_of

if TYPE_CHECKING:
    from gme_console.api.actions import Request
    from gme_console.api.credential import Credential
    from gme_console.api.error_catalogue import Catalogue
    from gme_console.api.outcome import Outcome
    from gme_console.engine.profiles.credential_provider import CredentialProvider, CredentialResult

WAITING_FOR_KEYCHAIN = "Waiting for the system keychain"


@dataclass(frozen=True, slots=True)
class EditorPorts:
    """What the desk asks others to do; each returns at once. `send` calls with the request's end."""

    keychain_save: Callable[[KeychainSave], None]
    keychain_delete: Callable[[str], None]
    store_save: Callable[[Profile], None]
    store_delete: Callable[[str], None]
    send: Callable[[Request, Target, Callable[[Outcome], None]], None]


class ProfileEditor(QObject):
    """Lives in the UI thread. Every save, deletion and test ends in exactly one `saved` or `tested`.

    `waiting` says meanwhile, in words, what it waits for.
    """

    saved = Signal(object)
    tested = Signal(object)
    waiting = Signal(str)
    noticed = Signal(object)

    def __init__(
        self,
        ports: EditorPorts,
        credentials: CredentialProvider,
        typed: dict[str, Credential],
        catalogue: Catalogue,
        patience_ms: int,
    ) -> None:
        """`credentials` is the desk's own: a test must not disturb what the profile in use has."""
        super().__init__()
        self._ports = ports
        self._credentials = credentials
        self._typed = typed
        self._catalogue = catalogue
        self._saving: dict[str, Profile | None] = {}
        self._clearing: set[str] = set()
        self._testing: dict[str, TryProfile] = {}
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience_ms)
        self._patience.timeout.connect(self._give_up_on_keychain)
        credentials.settled.connect(self._credential_settled)

    def save(self, save: SaveProfile, previous: Profile | None) -> None:
        """The keychain first: when it refuses, nothing is saved and the operator is told."""
        profile = save.profile
        self._saving[profile.id] = profile
        had_secret = previous is not None and previous.source is Source.KEYCHAIN
        if profile.source is Source.KEYCHAIN and save.credential is not None:
            self._wait_for_keychain()
            self._ports.keychain_save(KeychainSave(profile.id, save.credential))
        elif had_secret and profile.source is not Source.KEYCHAIN:
            self._type_in(save)
            self._clearing.add(profile.id)
            self._ports.store_save(profile)
        else:
            self._type_in(save)
            self._ports.store_save(profile)

    def delete(self, profile: Profile) -> None:
        self._saving[profile.id] = None
        self._typed.pop(profile.id, None)
        if profile.source is Source.KEYCHAIN:
            self._clearing.add(profile.id)
        self._ports.store_delete(profile.id)

    def is_moving(self, profile: Profile) -> bool:
        """Whether the profile is being saved with another place or source than this, or being deleted."""
        saving = self._saving.get(profile.id, profile)
        return saving is None or access_key(saving) != access_key(profile)

    @Slot(object)
    def keychain_done(self, done: KeychainDone) -> None:
        """The keychain saved or deleted, or could not."""
        if done.profile_id not in self._saving:
            return
        self._patience.stop()
        profile = self._saving[done.profile_id]
        if done.profile_id in self._clearing:
            self._cleared(done.profile_id, done.problem)
        elif done.problem:
            self._end(done.profile_id, done.problem)
        elif profile is not None:
            self._ports.store_save(profile)

    @Slot(object)
    def stored(self, done: StoreDone) -> None:
        if done.profile_id not in self._saving:
            return
        if done.profile_id in self._clearing and not done.problem:
            self._wait_for_keychain()
            self._ports.keychain_delete(done.profile_id)
        else:
            self._end(done.profile_id, done.problem)

    def test(self, test: TryProfile) -> None:
        profile = test.profile
        self._testing[profile.id] = test
        self._credentials.forget(profile.id)
        if test.credential is not None:
            self._send_typed(profile, test.credential)
        else:
            if profile.source is Source.KEYCHAIN:
                self.waiting.emit(WAITING_FOR_KEYCHAIN)
            self._credentials.want(profile)

    def _wait_for_keychain(self) -> None:
        self.waiting.emit(WAITING_FOR_KEYCHAIN)
        self._patience.start()

    def _type_in(self, save: SaveProfile) -> None:
        if save.credential is not None and save.profile.source is Source.SESSION:
            self._typed[save.profile.id] = save.credential

    def _end(self, profile_id: str, problem: str) -> None:
        del self._saving[profile_id]
        self._clearing.discard(profile_id)
        self.saved.emit(ProfileSaved(profile_id, problem))

    def _give_up_on_keychain(self) -> None:
        for profile_id in tuple(self._saving):
            if profile_id in self._clearing:
                self._cleared(profile_id, HANGING)
            else:
                self._end(profile_id, HANGING)

    def _cleared(self, profile_id: str, problem: str) -> None:
        """The profile is stored without its secret: a keychain that keeps it must not keep the operator."""
        if problem:
            self.noticed.emit(Notice(f"The profile's key is still in the system keychain, under {SERVICE}. {problem}"))
        self._end(profile_id, "")

    def _send_typed(self, profile: Profile, credential: Credential) -> None:
        try:
            endpoint = Endpoint.parse(host_of(profile))
        except HostNotAllowed as error:
            self._tell(ProfileTested(profile.id, ProfileFinding.OTHER, "This host is not allowed", str(error)))
        else:
            self._send(profile, Access(endpoint, credential))

    def _credential_settled(self, settled: CredentialResult) -> None:
        test = self._testing.get(settled.key[0])
        if test is None:
            return
        if settled.access is None:
            self._tell(no_credential(test.profile.id, settled.sentence))
        else:
            self._send(test.profile, settled.access)

    def _send(self, profile: Profile, access: Access) -> None:
        self.waiting.emit(f"Waiting for {host_of(profile)}")
        self._ports.send(
            test_request(profile),
            Target(access.endpoint, access.credential),
            lambda outcome: self._tell(judge(profile, outcome, self._catalogue)),
        )

    def _tell(self, tested: ProfileTested) -> None:
        self._testing.pop(tested.profile_id, None)
        self.tested.emit(tested)
