"""Saving and deleting profiles, step after step across keychain and disk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from gme_console.api.detail import Detail, message_of
from gme_console.engine.notices import Busy, NoticeCode, Wait
from gme_console.profiles.keychain import SERVICE
from gme_console.profiles.profile import Profile, Source, access_key
from gme_console.profiles.store import ProfileError

if TYPE_CHECKING:
    from gme_console.api.target import Credential
    from gme_console.engine.background import Background
    from gme_console.engine.profiles.credential_sources import KeychainThread
    from gme_console.engine.profiles.profile_messages import ProfileDraft
    from gme_console.profiles.store import ProfileStore
    from gme_console.profiles.transfer import ImportPlan

Then = Callable[["str | Detail"], None]
"""What a save or deletion ends in: why it came to nothing, as a full sentence, or empty."""

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
        """`read_again` reads the stored profiles; `waits` is called with what is waited for."""
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
        """The keychain first: when it refuses, nothing is saved."""
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

    def take(self, plan: ImportPlan, then: Then) -> None:
        """What was read from a file, all of it or nothing."""
        self._change(partial(self._store.take, plan.changes, plan.accounts), then)

    def _change(self, change: Callable[[], None], then: Then) -> None:
        """What was changed is changed, even if it cannot be read again."""
        self._disk.call(
            change,
            then=lambda _: self._read_again(lambda: then("")),
            failed=partial(_failed, then),
        )

    def _clear(self, profile_id: str, end: Then, problem: str | Detail) -> None:
        """The profile is stored without its secret: a keychain that keeps it must not keep the operator."""
        if problem:
            end(problem)
            return

        def cleared(problem: str | Detail) -> None:
            if problem:
                self._notice(Detail(NoticeCode.KEY_STILL_THERE, service=SERVICE, why=problem))
            end("")

        self._waits(WAITING_FOR_KEYCHAIN)
        self._keychain.delete(profile_id, cleared)

    def _end(self, profile_id: str, then: Then, problem: str | Detail) -> None:
        self._saving.pop(profile_id, None)
        then(problem)


def _failed(then: Then, error: Exception) -> None:
    """A bug ends the save as well, before it is raised: the profile would be taken for one that is being saved."""
    then(message_of(error) or repr(error))
    if not isinstance(error, ProfileError):
        raise error
