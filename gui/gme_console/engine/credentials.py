"""Gets the endpoint and the credential of a profile, from wherever its source says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.api.credential import Credential
from gme_console.api.endpoint import Endpoint, HostNotAllowed
from gme_console.engine.events import CredentialState, CredentialStatus
from gme_console.engine.keychain_worker import KeychainLoad, KeychainLoaded
from gme_console.engine.profile_worker import Access, PracticeOpened
from gme_console.profiles.environment import NoEnvironmentCredential, from_environment
from gme_console.profiles.keychain import HANGING, KeychainFault
from gme_console.profiles.profile import PRACTICE, Profile, Source, host_of

KEYCHAIN_PATIENCE_MS = 8000
"""How long a keychain may take, its question to the operator included, before it is said to hang."""

_STATES = {
    KeychainFault.MISSING_BACKEND: CredentialState.NO_KEYCHAIN,
    KeychainFault.UNSAFE_BACKEND: CredentialState.NO_KEYCHAIN,
    KeychainFault.LOCKED: CredentialState.LOCKED,
    KeychainFault.NOT_FOUND: CredentialState.MISSING,
}


_serials = count(1)


@dataclass(frozen=True, slots=True)
class Settled:
    """The end of one `want`: `access`, or None and the sentence that says why not."""

    profile_id: str
    access: Access | None
    sentence: str


class Credentials(QObject):
    """Lives in the UI thread and never blocks. Keeps what it got in memory until `forget`."""

    status_changed = Signal(object)
    settled = Signal(object)

    def __init__(
        self,
        load_keychain: Callable[[KeychainLoad], None],
        open_practice: Callable[[], None],
        environ: Mapping[str, str],
        typed: dict[str, Credential],
        patience_ms: int,
    ) -> None:
        super().__init__()
        self._load_keychain = load_keychain
        self._open_practice = open_practice
        self._environ = environ
        self._patience_ms = patience_ms
        self._known: dict[str, Access] = {}
        self._typed = typed
        self._loading: dict[str, tuple[Profile, int]] = {}
        self._timers: dict[str, QTimer] = {}

    def want(self, profile: Profile) -> None:
        """Ends in exactly one `settled` for the profile, at once or later."""
        known = self._known.get(profile.id)
        if known is not None:
            self.settled.emit(Settled(profile.id, known, ""))
            return
        match profile.source:
            case Source.PRACTICE:
                self._wait(profile, "Starting the practice service.")
            case Source.KEYCHAIN:
                self._wait(profile, "Waiting for the system keychain.")
            case Source.SESSION:
                self._take_typed(profile)
            case Source.ENVIRONMENT:
                self._take_environment(profile)

    def forget(self, profile_id: str) -> None:
        """Drops what is cached or on its way; whoever still waits for the profile must call `want` again."""
        self._known.pop(profile_id, None)
        self._loading.pop(profile_id, None)
        self._stop_timer(profile_id)

    @Slot(object)
    def keychain_loaded(self, loaded: KeychainLoaded) -> None:
        profile, serial = self._loading.get(loaded.profile_id, (None, 0))
        if profile is None or serial != loaded.serial:
            return
        del self._loading[profile.id]
        self._stop_timer(profile.id)
        if loaded.credential is not None:
            self._arrive(profile, loaded.credential, loaded.keychain)
        else:
            state = _STATES.get(loaded.fault, CredentialState.FAILED) if loaded.fault else CredentialState.FAILED
            self._fail(profile.id, state, loaded.sentence)

    @Slot(object)
    def practice_opened(self, opened: PracticeOpened) -> None:
        if self._loading.pop(PRACTICE.id, None) is None:
            return
        if opened.access is None:
            self._fail(PRACTICE.id, CredentialState.FAILED, opened.problem)
        else:
            self._succeed(PRACTICE.id, opened.access, "")

    def _take_typed(self, profile: Profile) -> None:
        credential = self._typed.get(profile.id)
        if credential is None:
            sentence = "The key of this profile is typed for each session. Open Profile, Manage profiles, and type it."
            self._fail(profile.id, CredentialState.MISSING, sentence)
        else:
            self._arrive(profile, credential, "")

    def _take_environment(self, profile: Profile) -> None:
        try:
            credential = from_environment(self._environ)
        except NoEnvironmentCredential as error:
            self._fail(profile.id, CredentialState.MISSING, str(error))
        else:
            self._arrive(profile, credential, "")

    def _arrive(self, profile: Profile, credential: Credential, keychain: str) -> None:
        try:
            endpoint = Endpoint.parse(host_of(profile))
        except HostNotAllowed as error:
            self._fail(profile.id, CredentialState.FAILED, str(error))
        else:
            self._succeed(profile.id, Access(endpoint, credential), keychain)

    def _wait(self, profile: Profile, sentence: str) -> None:
        """Asks once however many wait; what hangs is said after a while, and still taken when it comes."""
        self.status_changed.emit(CredentialStatus(profile.id, CredentialState.LOADING, sentence))
        if profile.source is Source.KEYCHAIN:
            self._start_timer(profile.id)
        if profile.id in self._loading:
            return
        serial = next(_serials)
        self._loading[profile.id] = (profile, serial)
        if profile.source is Source.KEYCHAIN:
            self._load_keychain(KeychainLoad(profile.id, serial))
        else:
            self._open_practice()

    def _start_timer(self, profile_id: str) -> None:
        timer = self._timers.get(profile_id)
        if timer is None:
            timer = QTimer(self)
            timer.setSingleShot(True)
            timer.setProperty("profile_id", profile_id)
            timer.timeout.connect(self._say_hanging)
            self._timers[profile_id] = timer
        if not timer.isActive():
            timer.start(self._patience_ms)

    def _stop_timer(self, profile_id: str) -> None:
        timer = self._timers.get(profile_id)
        if timer is not None:
            timer.stop()

    def _say_hanging(self) -> None:
        profile_id = str(self.sender().property("profile_id"))
        self._fail(profile_id, CredentialState.HANGING, HANGING)

    def _succeed(self, profile_id: str, access: Access, keychain: str) -> None:
        self._known[profile_id] = access
        self.status_changed.emit(CredentialStatus(profile_id, CredentialState.READY, "", keychain))
        self.settled.emit(Settled(profile_id, access, ""))

    def _fail(self, profile_id: str, state: CredentialState, sentence: str) -> None:
        self.status_changed.emit(CredentialStatus(profile_id, state, sentence))
        self.settled.emit(Settled(profile_id, None, sentence))
