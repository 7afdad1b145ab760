"""Gets the endpoint and the credential of a profile, from wherever its source says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.api.endpoint import Endpoint, HostNotAllowed
from gme_console.api.outcome import Reason
from gme_console.engine.profiles.keychain_worker import KeychainLoad, KeychainLoaded
from gme_console.engine.profiles.profile_state import CredentialState, CredentialStatus
from gme_console.engine.profiles.profile_worker import Access, PracticeOpened
from gme_console.profiles.environment import NoEnvironmentCredential, from_environment
from gme_console.profiles.keychain_errors import HANGING, KeychainFault
from gme_console.profiles.profile import PRACTICE, AccessKey, Profile, Source, access_key, host_of

if TYPE_CHECKING:
    from gme_console.api.credential import Credential

_STATES = {
    KeychainFault.MISSING_BACKEND: CredentialState.NO_KEYCHAIN,
    KeychainFault.UNSAFE_BACKEND: CredentialState.NO_KEYCHAIN,
    KeychainFault.LOCKED: CredentialState.LOCKED,
    KeychainFault.NOT_FOUND: CredentialState.MISSING,
}

CHANGED = "The profile was changed or deleted meanwhile, so nothing was sent under it."

_serials = count(1)


@dataclass(frozen=True, slots=True)
class CredentialResult:
    """The end of one `want`: `access`, or None and why not."""

    key: AccessKey
    access: Access | None
    sentence: str
    reason: Reason = Reason.NO_CREDENTIAL


class CredentialProvider(QObject):
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
        may_sign: Callable[[Profile], bool],
    ) -> None:
        """`may_sign`: whether the profile's key may still go where that profile says; it may have been changed."""
        super().__init__()
        self._may_sign = may_sign
        self._load_keychain = load_keychain
        self._open_practice = open_practice
        self._environ = environ
        self._patience_ms = patience_ms
        self._known: dict[AccessKey, Access] = {}
        self._typed = typed
        self._loading: dict[AccessKey, tuple[Profile, int]] = {}
        self._timers: dict[AccessKey, QTimer] = {}

    def known(self, profile: Profile) -> Access | None:
        """What an earlier `want` got; asks nobody."""
        return self._known.get(access_key(profile))

    def want(self, profile: Profile) -> None:
        """Ends in exactly one `settled` for the profile, at once or later."""
        known = self.known(profile)
        if known is not None:
            self.settled.emit(CredentialResult(access_key(profile), known, ""))
            return
        if not self._may_sign(profile):
            self.settled.emit(CredentialResult(access_key(profile), None, CHANGED, Reason.PROFILE_CHANGED))
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
        for key in [key for key in (*self._known, *self._loading) if key[0] == profile_id]:
            self._known.pop(key, None)
            self._loading.pop(key, None)
            self._stop_timer(key)

    @Slot(object)
    def keychain_loaded(self, loaded: KeychainLoaded) -> None:
        profile = next((one for one, serial in self._loading.values() if serial == loaded.serial), None)
        if profile is None:
            return
        del self._loading[access_key(profile)]
        self._stop_timer(access_key(profile))
        if loaded.credential is not None:
            self._arrive(profile, loaded.credential, loaded.keychain)
        else:
            state = _STATES.get(loaded.fault, CredentialState.FAILED) if loaded.fault else CredentialState.FAILED
            self._fail(profile, state, loaded.sentence)

    @Slot(object)
    def practice_opened(self, opened: PracticeOpened) -> None:
        if self._loading.pop(access_key(PRACTICE), None) is None:
            return
        if opened.access is None:
            self._fail(PRACTICE, CredentialState.FAILED, opened.problem)
        else:
            self._succeed(PRACTICE, opened.access, "")

    def _take_typed(self, profile: Profile) -> None:
        credential = self._typed.get(profile.id)
        if credential is None:
            sentence = "The key of this profile is typed for each session. Open Profile, Manage profiles, and type it."
            self._fail(profile, CredentialState.MISSING, sentence)
        else:
            self._arrive(profile, credential, "")

    def _take_environment(self, profile: Profile) -> None:
        try:
            credential = from_environment(self._environ)
        except NoEnvironmentCredential as error:
            self._fail(profile, CredentialState.MISSING, str(error))
        else:
            self._arrive(profile, credential, "")

    def _arrive(self, profile: Profile, credential: Credential, keychain: str) -> None:
        try:
            endpoint = Endpoint.parse(host_of(profile))
        except HostNotAllowed as error:
            self._fail(profile, CredentialState.FAILED, str(error))
        else:
            self._succeed(profile, Access(endpoint, credential), keychain)

    def _wait(self, profile: Profile, sentence: str) -> None:
        """Asks once however many wait; what hangs is said after a while, and still taken when it comes."""
        self.status_changed.emit(CredentialStatus(profile.id, CredentialState.LOADING, sentence))
        if profile.source is Source.KEYCHAIN:
            self._start_timer(profile)
        if access_key(profile) in self._loading:
            return
        serial = next(_serials)
        self._loading[access_key(profile)] = (profile, serial)
        if profile.source is Source.KEYCHAIN:
            self._load_keychain(KeychainLoad(profile.id, serial))
        else:
            self._open_practice()

    def _start_timer(self, profile: Profile) -> None:
        timer = self._timers.get(access_key(profile))
        if timer is None:
            timer = QTimer(self)
            timer.setSingleShot(True)
            timer.setInterval(self._patience_ms)
            timer.timeout.connect(self._say_hanging)
            self._timers[access_key(profile)] = timer
        if not timer.isActive():
            timer.start()

    def _stop_timer(self, key: AccessKey) -> None:
        timer = self._timers.pop(key, None)
        if timer is not None:
            timer.stop()
            timer.deleteLater()

    @Slot()
    def _say_hanging(self) -> None:
        timer = self.sender()
        hanging = [profile for key, (profile, _) in self._loading.items() if self._timers.get(key) is timer]
        for profile in hanging:
            self._fail(profile, CredentialState.HANGING, HANGING)

    def _succeed(self, profile: Profile, access: Access, keychain: str) -> None:
        self._known[access_key(profile)] = access
        self.status_changed.emit(CredentialStatus(profile.id, CredentialState.READY, "", keychain))
        self.settled.emit(CredentialResult(access_key(profile), access, ""))

    def _fail(self, profile: Profile, state: CredentialState, sentence: str) -> None:
        self.status_changed.emit(CredentialStatus(profile.id, state, sentence))
        self.settled.emit(CredentialResult(access_key(profile), None, sentence))
