"""Saving and deleting profiles, step after step across keychain and disk; and the test of one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from gme_console.api.actions import DescribeTaskInfo
from gme_console.api.detail import Detail, message_of
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.engine.background import expecting
from gme_console.engine.notices import Busy, Told, Wait
from gme_console.engine.profiles.profile_messages import ProfileFinding, ProfileTested
from gme_console.profiles.keychain import SERVICE
from gme_console.profiles.profile import PRACTICE_BIZ_ID, Profile, Source, access_key, host_of
from gme_console.profiles.store import ProfileError

if TYPE_CHECKING:
    from gme_console.api.error_catalogue import Catalogue
    from gme_console.api.target import Credential
    from gme_console.engine.background import Background
    from gme_console.engine.profiles.credential_sources import KeychainThread
    from gme_console.engine.profiles.profile_messages import ProfileDraft
    from gme_console.profiles.store import ProfileStore

Then = Callable[["str | Detail"], None]
"""What a save or deletion ends in: why it came to nothing, as a whole sentence, or empty."""

WAITING_FOR_KEYCHAIN = Busy(Wait.KEYCHAIN)


class ProfileEditor:
    """UI thread. Each save and deletion ends in one call of its `then`."""

    def __init__(
        self,
        store: ProfileStore,
        disk: Background,
        keychain: KeychainThread,
        typed: dict[str, Credential],
        read_again: Callable[[Callable[[], None]], None],
        waits: Callable[[Busy], None],
        notice: Callable[[Detail], None],
    ) -> None:
        """`read_again` reads the stored profiles; `waits` is told what is waited for."""
        self._store = store
        self._disk = disk
        self._keychain = keychain
        self._typed = typed
        self._read_again = read_again
        self._waits = waits
        self._notice = notice
        self._saving: dict[str, Profile | None] = {}

    def is_moving(self, profile: Profile) -> bool:
        """Whether the profile is being saved with another place or source than this, or being deleted."""
        saving = self._saving.get(profile.id, profile)
        return saving is None or access_key(saving) != access_key(profile)

    def save(self, draft: ProfileDraft, previous: Profile | None, then: Then) -> None:
        """The keychain first: when it refuses, nothing is saved and the operator is told."""
        profile, credential = draft.profile, draft.credential
        self._saving[profile.id] = profile
        end = partial(self._end, profile.id, then)
        store = partial(self._store.save, profile)
        if credential is not None and profile.source is Source.KEYCHAIN:
            self._waits(WAITING_FOR_KEYCHAIN)
            self._keychain.save(
                profile.id, credential, lambda problem: end(problem) if problem else self._change(store, end)
            )
            return
        if credential is not None and profile.source is Source.SESSION:
            self._typed[profile.id] = credential
        had_secret = previous is not None and previous.source is Source.KEYCHAIN
        clears = had_secret and profile.source is not Source.KEYCHAIN
        self._change(store, partial(self._clear, profile.id, end) if clears else end)

    def delete(self, profile: Profile, then: Then) -> None:
        self._saving[profile.id] = None
        self._typed.pop(profile.id, None)
        end = partial(self._end, profile.id, then)
        clears = profile.source is Source.KEYCHAIN
        self._change(partial(self._store.delete, profile.id), partial(self._clear, profile.id, end) if clears else end)

    def _change(self, change: Callable[[], None], then: Then) -> None:
        """What was changed is changed, even if it cannot be read again."""
        self._disk.call(
            change,
            then=lambda _: self._read_again(lambda: then("")),
            failed=expecting(ProfileError, lambda error: then(message_of(error))),
        )

    def _clear(self, profile_id: str, end: Then, problem: str | Detail) -> None:
        """The profile is stored without its secret: a keychain that keeps it must not keep the operator."""
        if problem:
            end(problem)
            return

        def cleared(kept: str | Detail) -> None:
            if kept:
                self._notice(Detail(Told.KEY_STILL_THERE, service=SERVICE, why=kept))
            end("")

        self._waits(WAITING_FOR_KEYCHAIN)
        self._keychain.delete(profile_id, cleared)

    def _end(self, profile_id: str, then: Then, problem: str | Detail) -> None:
        self._saving.pop(profile_id, None)
        then(problem)


CLOCK_WINDOW_S = 300
"""How far the service lets a signature's time be from its own (API reference, signature v3)."""

TEST_ROOM = "gme-console-test"

_BY_CODE = {
    "AuthFailure.SecretIdNotFound": ProfileFinding.KEY_UNKNOWN,
    "AuthFailure.InvalidSecretId": ProfileFinding.KEY_UNKNOWN,
    "AuthFailure.TokenFailure": ProfileFinding.KEY_UNKNOWN,
    "AuthFailure.SignatureFailure": ProfileFinding.SIGNATURE_WRONG,
    "AuthFailure.SignatureExpire": ProfileFinding.CLOCK_OFF,
    "AuthFailure.UnauthorizedOperation": ProfileFinding.NOT_PERMITTED,
    "AuthFailure.MFAFailure": ProfileFinding.NOT_PERMITTED,
    "UnauthorizedOperation": ProfileFinding.NOT_PERMITTED,
    "IpInBlacklist": ProfileFinding.NOT_PERMITTED,
    "IpNotInWhitelist": ProfileFinding.NOT_PERMITTED,
    "ResourceNotFound.RoomNotFound": ProfileFinding.FINE,
}

_HEADLINES = {
    ProfileFinding.UNREACHABLE: Told.HOST_NOT_REACHED,
    ProfileFinding.NOT_TRUSTED: Told.HOST_NOT_TRUSTED,
    ProfileFinding.CLOCK_OFF: Told.CLOCK_OFF,
    ProfileFinding.KEY_UNKNOWN: Told.KEY_UNKNOWN,
    ProfileFinding.SIGNATURE_WRONG: Told.KEY_OF_OTHER_ID,
    ProfileFinding.NOT_PERMITTED: Told.KEY_NOT_PERMITTED,
}


def test_request(profile: Profile) -> DescribeTaskInfo:
    """A request that changes nothing and shows whether address, key and permission are right."""
    return DescribeTaskInfo(profile.BizId or PRACTICE_BIZ_ID, TEST_ROOM)


def no_credential(profile_id: str, sentence: str | Detail) -> ProfileTested:
    return ProfileTested(profile_id, ProfileFinding.NO_CREDENTIAL, Detail(Told.NO_KEY_TO_TEST), sentence)


def judge(profile: Profile, outcome: Outcome, catalogue: Catalogue) -> ProfileTested:
    """The finding, with what to do. A clock that the console had to correct is told even if all else is well."""
    finding = _finding(outcome)
    explanation = catalogue.explain(outcome, "DescribeTaskInfo")
    if finding is ProfileFinding.FINE:
        return _fine(profile, outcome)
    known = _HEADLINES.get(finding)
    headline = explanation.title if known is None else Detail(known, host=host_of(profile))
    return ProfileTested(profile.id, finding, headline, f"{explanation.cause} {explanation.advice}")


def _finding(outcome: Outcome) -> ProfileFinding:
    if outcome.kind is Kind.ACCEPTED:
        return ProfileFinding.FINE
    if outcome.kind is Kind.NOT_SENT:
        if outcome.reason is Reason.CERTIFICATE_NOT_TRUSTED:
            return ProfileFinding.NOT_TRUSTED
        local = {Reason.BAD_CREDENTIAL, Reason.HOST_NOT_ALLOWED, Reason.LEAVING}
        return ProfileFinding.OTHER if outcome.reason in local else ProfileFinding.UNREACHABLE
    return _BY_CODE.get(outcome.code, ProfileFinding.OTHER)


def _fine(profile: Profile, outcome: Outcome) -> ProfileTested:
    host = host_of(profile)
    offset = outcome.clock_offset or 0.0
    if abs(offset) > CLOCK_WINDOW_S:
        off = Detail(Told.CLOCK_BEHIND if offset > 0 else Told.CLOCK_AHEAD, time=_duration(abs(offset)))
        return ProfileTested(profile.id, ProfileFinding.CLOCK_OFF, off, Detail(Told.CLOCK_CORRECTED))
    answered = Detail(Told.KEY_KNOWN, host=host, ms=round(outcome.elapsed * 1000))
    return ProfileTested(profile.id, ProfileFinding.FINE, Detail(Told.FINE), answered)


def _duration(seconds: float) -> Detail:
    hours, minutes = divmod(round(seconds / 60), 60)
    if hours:
        return Detail(Told.HOURS_AND_MINUTES, hours=hours, minutes=minutes)
    return Detail(Told.MINUTES, minutes=minutes)
