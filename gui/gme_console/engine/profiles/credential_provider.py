"""Gets a profile's credential for whoever wants it, once for all of them, and keeps it in memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gme_console.api.detail import Detail
from gme_console.api.outcome import Reason
from gme_console.engine.background import call_each
from gme_console.engine.notices import NoticeCode
from gme_console.engine.profiles.credential_sources import CredentialResult
from gme_console.engine.profiles.profile_messages import CredentialState, CredentialStatus
from gme_console.profiles.profile import AccessKey, Profile, Source, access_key
from gme_console.profiles.profile_trouble import HANGING

if TYPE_CHECKING:
    from gme_console.api.target import Target
    from gme_console.engine.profiles.credential_sources import CredentialSources, Then

CHANGED = CredentialResult(
    None,
    CredentialState.FAILED,
    Detail(NoticeCode.PROFILE_CHANGED),
    Reason.PROFILE_CHANGED,
)
HANGS = CredentialResult(None, CredentialState.HANGING, HANGING)

_WAITS = {
    Source.PRACTICE: Detail(NoticeCode.STARTING_PRACTICE),
    Source.KEYCHAIN: Detail(NoticeCode.WAITING_FOR_KEYCHAIN),
}


@dataclass(slots=True, eq=False)
class _Load:
    """A key on its way, and who waits for it: nobody any more when that took too long."""

    profile: Profile
    patience: QTimer
    waiting: list[Then] = field(default_factory=list)


def _nothing(_: CredentialResult) -> None:
    """For callers that follow `status_changed`."""


class CredentialProvider(QObject):
    """UI thread; never blocks. Keeps what it got until `forget`."""

    status_changed = Signal(object)  # CredentialStatus

    def __init__(self, sources: CredentialSources, patience_ms: int, may_sign: Callable[[Profile], bool]) -> None:
        """`may_sign`: whether the profile's key may still go where that profile says; it may have been changed."""
        super().__init__()
        self._sources = sources
        self._patience_ms = patience_ms
        self._may_sign = may_sign
        self._known: dict[AccessKey, Target] = {}
        self._loading: dict[AccessKey, _Load] = {}

    def known(self, profile: Profile) -> Target | None:
        """What an earlier `request` got; asks nobody."""
        return self._known.get(access_key(profile))

    def is_ready(self, profile_id: str) -> bool:
        """Whether the key of the profile is at hand."""
        return any(known_id == profile_id for known_id, _, _ in self._known)

    def request(self, profile: Profile, then: Then = _nothing) -> None:
        """`then` is called once, at once or later; asks once however many wait."""
        known = self.known(profile)
        if known is not None:
            then(CredentialResult(known, CredentialState.READY))
        elif not self._may_sign(profile):
            then(CHANGED)
        else:
            self._wait(profile, then)

    def forget(self, profile_id: str) -> None:
        """Drops what is kept or on its way; for whoever waits it is asked for anew."""
        for key in [key for key in self._known if key[0] == profile_id]:
            del self._known[key]
        loads = [load for key, load in self._loading.items() if key[0] == profile_id]
        for load in loads:
            self._end(load)
        for load in loads:
            for then in load.waiting:
                self.request(load.profile, then)

    def _wait(self, profile: Profile, then: Then) -> None:
        """What hangs is said after a while, and still taken when it comes."""
        if profile.source in _WAITS:
            waits = CredentialStatus(profile.id, CredentialState.LOADING, _WAITS[profile.source])
            self.status_changed.emit(waits)
        former = self._loading.get(access_key(profile))
        load = former or self._begin(profile)
        load.waiting.append(then)
        if profile.source is Source.KEYCHAIN and not load.patience.isActive():
            load.patience.start()
        if former is None:
            self._sources.load(profile, partial(self._loaded, load))

    def _begin(self, profile: Profile) -> _Load:
        load = _Load(profile, QTimer(self, singleShot=True, interval=self._patience_ms))
        load.patience.timeout.connect(partial(self._answer, load, HANGS))
        self._loading[access_key(profile)] = load
        return load

    def _end(self, load: _Load) -> None:
        del self._loading[access_key(load.profile)]
        load.patience.stop()
        load.patience.deleteLater()

    def _loaded(self, load: _Load, result: CredentialResult) -> None:
        key = access_key(load.profile)
        if self._loading.get(key) is not load:
            return
        self._end(load)
        if result.target is not None:
            self._known[key] = result.target
        self._answer(load, result)

    def _answer(self, load: _Load, result: CredentialResult) -> None:
        self.status_changed.emit(CredentialStatus(load.profile.id, result.state, result.sentence))
        waiting, load.waiting = load.waiting, []
        call_each(partial(then, result) for then in waiting)
