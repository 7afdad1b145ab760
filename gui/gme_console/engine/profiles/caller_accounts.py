"""Whose the keys of profiles were found to be, and whether it is still the same account."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from gme_console.api.detail import message_of
from gme_console.engine.background import expecting
from gme_console.profiles.profile import access_key
from gme_console.profiles.store import ProfileError

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.api.target import Credential
    from gme_console.engine.background import Background
    from gme_console.engine.profiles.profile_messages import ProfileDraft
    from gme_console.profiles.account import Account
    from gme_console.profiles.profile import Profile
    from gme_console.profiles.store import ProfileStore


class CallerAccounts:
    """UI thread. What a test finds of a key that is not saved yet is kept with that key."""

    def __init__(
        self,
        store: ProfileStore,
        disk: Background,
        is_stored: Callable[[str], bool],
        read_again: Callable[[], None],
        notice: Callable[[str | Detail], None],
    ) -> None:
        """`is_stored`: whether there is such a profile; `read_again` reads the stored profiles, and so `known`."""
        self._store = store
        self._disk = disk
        self._is_stored = is_stored
        self._read_again = read_again
        self._notice = notice
        self.known: Mapping[str, Account] = MappingProxyType({})
        """By profile id, as stored."""
        self._found: dict[str, tuple[Credential | None, Account]] = {}
        self._other: dict[str, tuple[Credential | None, Account]] = {}

    def of(self, profile_id: str) -> Account | None:
        return self.known.get(profile_id)

    def found(self, draft: ProfileDraft, account: Account) -> Account | None:
        """A test found whose key it is: the account that was known, when it is another; then nothing is kept yet."""
        profile_id = draft.profile.id
        self._found.pop(profile_id, None)
        self._other.pop(profile_id, None)
        before = self.of(profile_id)
        if before is not None and before.account_id != account.account_id:
            self._other[profile_id] = draft.credential, account
            return before
        self._take(profile_id, draft.credential, account)
        return None

    def accept(self, profile_id: str) -> None:
        """The other account is the right one; from the next save on, when its key is not saved yet."""
        if profile_id in self._other:
            self._take(profile_id, *self._other.pop(profile_id))

    def saved(self, draft: ProfileDraft, previous: Profile | None) -> None:
        """The profile is stored: whose key it is now, or that nobody has asked since it was changed."""
        profile_id = draft.profile.id
        credential, account = self._found.pop(profile_id, (None, None))
        moved = previous is None or access_key(previous) != access_key(draft.profile)
        if account is not None and credential == draft.credential:
            self._keep(profile_id, account)
        elif (before := self.of(profile_id)) and before.is_current and (draft.credential is not None or moved):
            self._keep(profile_id, before._replace(asked_at=0))

    def _take(self, profile_id: str, credential: Credential | None, account: Account) -> None:
        if credential is None and self._is_stored(profile_id):
            self._keep(profile_id, account)
        else:
            self._found[profile_id] = credential, account

    def _keep(self, profile_id: str, account: Account) -> None:
        self._disk.call(
            partial(self._store.keep_account, profile_id, account),
            then=lambda _: self._read_again(),
            failed=expecting(ProfileError, lambda error: self._notice(message_of(error))),
        )
