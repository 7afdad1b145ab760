"""Where the keys of profiles are: the keychain and its thread, the environment, typed, the practice service."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer

from gme_console.api.detail import Detail, message_of
from gme_console.api.outcome import Reason
from gme_console.api.target import Endpoint, HostNotAllowed, Target
from gme_console.engine.background import expecting
from gme_console.engine.notices import NoticeCode
from gme_console.engine.profiles.profile_messages import CredentialState
from gme_console.profiles.environment import NoEnvironmentCredential, from_environment
from gme_console.profiles.profile import Profile, Source, host_of
from gme_console.profiles.profile_trouble import HANGING, KeychainError, KeychainFault

if TYPE_CHECKING:
    from gme_console.api.target import Credential
    from gme_console.engine.background import Background
    from gme_console.profiles.keychain import Keychain

_STATES = {
    KeychainFault.MISSING_BACKEND: CredentialState.NO_KEYCHAIN,
    KeychainFault.UNSAFE_BACKEND: CredentialState.NO_KEYCHAIN,
    KeychainFault.LOCKED: CredentialState.LOCKED,
    KeychainFault.NOT_FOUND: CredentialState.MISSING,
}

NOT_TYPED = Detail(NoticeCode.KEY_NOT_TYPED)


class CredentialResult(NamedTuple):
    """Where a profile's requests go and what signs them; without `target`, the rest says why not."""

    target: Target | None
    state: CredentialState
    sentence: str | Detail = ""
    reason: Reason = Reason.NO_CREDENTIAL


Then = Callable[[CredentialResult], None]


class CredentialSources:
    """UI thread. Keeps nothing but what was typed, by profile id."""

    def __init__(
        self,
        keychain: KeychainThread,
        disk: Background,
        open_practice: Callable[[], Target],
        environ: Mapping[str, str],
    ) -> None:
        """`open_practice` is called in the thread of `disk` and raises OSError when there is no port."""
        self._keychain = keychain
        self._disk = disk
        self._open_practice = open_practice
        self._environ = environ
        self.typed: dict[str, Credential] = {}

    def load(self, profile: Profile, then: Then) -> None:
        """`then` is called once, perhaps before this returns; never, when the keychain never answers."""
        match profile.source:
            case Source.PRACTICE:
                self._load_practice(then)
            case Source.KEYCHAIN:
                self._load_keychain(profile, then)
            case Source.SESSION:
                credential = self.typed.get(profile.id)
                missing = _failure(CredentialState.MISSING, NOT_TYPED)
                then(missing if credential is None else result_of(profile, credential))
            case Source.ENVIRONMENT:
                then(self._from_environment(profile))

    def _load_practice(self, then: Then) -> None:
        def failed(error: OSError) -> None:
            from gme_console.api.http.transport_errors import plain_error

            why = Detail(NoticeCode.PRACTICE_NOT_STARTED, why=plain_error(error))
            then(_failure(CredentialState.FAILED, why))

        self._disk.call(
            self._open_practice,
            then=lambda target: then(CredentialResult(target, CredentialState.READY)),
            failed=expecting(OSError, failed),
        )

    def _load_keychain(self, profile: Profile, then: Then) -> None:
        def failed(error: KeychainError) -> None:
            then(_failure(_STATES.get(error.fault, CredentialState.FAILED), message_of(error)))

        self._keychain.load(profile.id, lambda credential: then(result_of(profile, credential)), failed)

    def _from_environment(self, profile: Profile) -> CredentialResult:
        try:
            credential = from_environment(self._environ)
        except NoEnvironmentCredential as error:
            return _failure(CredentialState.MISSING, message_of(error))
        return result_of(profile, credential)


def result_of(profile: Profile, credential: Credential) -> CredentialResult:
    """The credential, unless it may not go where the profile says."""
    try:
        endpoint = Endpoint.parse(host_of(profile))
    except HostNotAllowed as error:
        return _failure(CredentialState.FAILED, message_of(error))
    return CredentialResult(Target(endpoint, credential), CredentialState.READY)


def _failure(state: CredentialState, sentence: str | Detail) -> CredentialResult:
    return CredentialResult(None, state, sentence)


class KeychainLook(NamedTuple):
    """`held`: by profile id whether there is an item, or why that could not be found out or changed.

    `name` is the back end's; `problem` says why none could be asked.
    """

    name: str
    held: Mapping[str, bool | str | Detail]
    problem: str | Detail = ""


def _looked(keychain: Keychain, profile_ids: Sequence[str]) -> KeychainLook:
    """In the keychain's thread. Raises KeychainError when there is none."""
    return KeychainLook(keychain.describe(), {one: _tried(partial(keychain.holds, one)) for one in profile_ids})


def _cleared(keychain: Keychain, profile_ids: Sequence[str]) -> KeychainLook:
    return KeychainLook(keychain.describe(), {one: _tried(partial(_clear, keychain, one)) for one in profile_ids})


def _clear(keychain: Keychain, profile_id: str) -> bool:
    """False: there is none any more."""
    if keychain.holds(profile_id):
        keychain.delete(profile_id)
    return False


def _tried(ask: Callable[[], bool]) -> bool | str | Detail:
    try:
        return ask()
    except KeychainError as error:
        return message_of(error)


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
        self, profile_id: str, then: Callable[[Credential], None], failed: Callable[[KeychainError], None]
    ) -> None:
        """One of the two is called, however late, or none."""
        self._background.call(partial(self._keychain.load, profile_id), then, expecting(KeychainError, failed))

    def save(self, profile_id: str, credential: Credential, then: Callable[[str | Detail], None]) -> None:
        """As `delete`."""
        self._change(partial(self._keychain.save, profile_id, credential), then)

    def delete(self, profile_id: str, then: Callable[[str | Detail], None]) -> None:
        """`then` is called once: with why it did not work or that it hangs, empty when it worked."""
        self._change(partial(self._keychain.delete, profile_id), then)

    def look(self, profile_ids: Sequence[str], then: Callable[[KeychainLook], None]) -> None:
        """What it holds of them. `then` is called when it hangs, and again when it answers."""
        self._ask(partial(_looked, self._keychain, profile_ids), then)

    def clear(self, profile_ids: Sequence[str], then: Callable[[KeychainLook], None]) -> None:
        """Deletes their items; `then` as of `look`, with what remains and why."""
        self._ask(partial(_cleared, self._keychain, profile_ids), then)

    def _ask(self, work: Callable[[], KeychainLook], then: Callable[[KeychainLook], None]) -> None:
        patience = QTimer(self, singleShot=True, interval=self.patience_ms)
        patience.timeout.connect(lambda: then(KeychainLook("", {}, HANGING)))

        def answered(look: KeychainLook) -> None:
            patience.stop()
            patience.deleteLater()
            then(look)

        failed = expecting(KeychainError, lambda error: answered(KeychainLook("", {}, message_of(error))))
        patience.start()
        self._background.call(work, answered, failed)

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
