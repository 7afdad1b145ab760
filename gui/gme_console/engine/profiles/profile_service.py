"""The profiles as the window asks for them: which there are, which is used, what it may do, and whether it works."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gme_console.api.detail import Detail, message_of
from gme_console.engine.background import expecting
from gme_console.engine.notices import Notice, NoticeCode, Notices
from gme_console.engine.profiles import guard_policy
from gme_console.engine.profiles.caller_accounts import CallerAccounts
from gme_console.engine.profiles.connection_test import ConnectionTest, Send
from gme_console.engine.profiles.credential_provider import CredentialProvider
from gme_console.engine.profiles.credential_sources import CredentialSources, KeychainThread
from gme_console.engine.profiles.profile_editor import ProfileEditor
from gme_console.engine.profiles.profile_messages import (
    ProfileDraft,
    ProfileList,
    ProfileMark,
    ProfileTested,
)
from gme_console.engine.profiles.secret_locations import Secrets
from gme_console.profiles.profile import PRACTICE, AccessKey, Profile, Site, access_key
from gme_console.profiles.store import ProfileError, ProfileStore

if TYPE_CHECKING:
    from gme_console.api.target import Target
    from gme_console.engine.background import Background
    from gme_console.ledger.records import Row
    from gme_console.profiles.account import Account
    from gme_console.profiles.keychain import Keychain
    from gme_console.profiles.transfer import ImportPlan


Ended = Callable[["str | Detail"], None]
"""Is given why something failed, empty when it did not."""


class ProfileService(QObject):
    """UI thread. No method blocks. The practice profile is always there, and the one in use until others are read."""

    changed = Signal(object)  # ProfileList: which there are, or which is in use
    chosen_changed = Signal(object, object)  # Profile before and now: another, or another state of it; then `changed`
    waits = Signal(object)  # Busy
    """What a save or a test waits for."""

    def __init__(
        self,
        folder: Path,
        disk: Background,
        keychain: Keychain,
        keychain_thread: Background,
        open_practice: Callable[[], Target],
        environ: Mapping[str, str],
        patience_ms: int,
        send: Send,
        notices: Notices,
        *,
        practice_first: bool,
    ) -> None:
        """`practice_first`: that profile comes first whatever was used last."""
        super().__init__()
        self._store, self._disk = ProfileStore(folder), disk
        self._notices, self._practice_first = notices, practice_first
        self._profiles: tuple[Profile, ...] = (PRACTICE,)
        self._lenders: dict[AccessKey, Profile] = {}
        self._reported_aside: Path | None = None
        self.chosen = PRACTICE
        self.is_listed = False
        """Whether the stored profiles were read."""
        thread = KeychainThread(keychain, keychain_thread, patience_ms)
        self._sources = CredentialSources(thread, disk, open_practice, environ)
        self.credentials = CredentialProvider(self._sources, patience_ms, self._may_sign)
        self.credential_changed = self.credentials.status_changed  # CredentialStatus
        typed, notice = self._sources.typed, self._notice
        self._editor = ProfileEditor(self._store, disk, thread, typed, self._read_again, self.waits.emit, notice)
        self._accounts = CallerAccounts(self._store, disk, self._is_stored, lambda: self._read_again(_nothing), notice)
        forget, renew = self.credentials.forget, lambda: self.credentials.request(self.chosen)
        self.secrets = Secrets(thread, typed, environ, lambda: self._profiles, forget, renew)
        self._connection_test = ConnectionTest(self._sources, self._accounts, send, patience_ms, self.waits.emit)

    def load(self) -> None:
        """Reads the stored profiles; `changed` follows."""
        self._disk.call(partial(_read, self._store), then=self._take, failed=expecting(ProfileError, self._not_loaded))

    def list(self) -> ProfileList:
        return ProfileList(self._profiles, self.chosen.id, self._accounts.known)

    def find(self, profile_id: str) -> Profile | None:
        return next((profile for profile in self._profiles if profile.id == profile_id), None)

    def is_current(self, profile: Profile) -> bool:
        """Whether there is such a profile whose requests go there and are signed by what its source says."""
        now = self.find(profile.id)
        return now is not None and access_key(now) == access_key(profile)

    def is_ready(self, profile: Profile) -> bool:
        """Whether its key is at hand."""
        return self.credentials.is_ready(profile.id)

    def choose(self, profile_id: str) -> None:
        """Uses the profile, the next time the console is opened, too."""
        profile = self.find(profile_id)
        if profile is not None:
            self._disk.call(partial(self._store.choose, profile_id), failed=expecting(ProfileError, self._failed))
            self._use(profile)

    def use(self, profile_id: str) -> None:
        """Uses the profile for this run alone."""
        profile = self.find(profile_id)
        if profile is not None and profile != self.chosen:
            self._use(profile)

    def refusal(self) -> Detail | None:
        """Why the profile in use would refuse a start; None when it would not."""
        return guard_policy.refusal(self.chosen)

    def is_read_only(self) -> bool:
        """Whether the profile in use is."""
        return guard_policy.is_read_only(self.chosen)

    def asks_before_start(self) -> bool:
        return guard_policy.asks_before_start(self.chosen)

    def lend(self, lender: Profile, host: str) -> Profile:
        """The profile, going to that host: its key may sign there until the profile itself is changed."""
        lent = lender._replace(site=Site.HOST, host=host)
        self._lenders[access_key(lent)] = lender
        return lent

    def save(self, draft: ProfileDraft, then: Ended) -> None:
        profile_id = draft.profile.id
        previous = self.find(profile_id)

        def saved(problem: str | Detail) -> None:
            if not problem:
                self._accounts.saved(draft, previous)
            self._saved(profile_id, then, problem)

        self._editor.save(draft, previous, saved)

    def delete(self, profile_id: str, then: Ended) -> None:
        """Nothing comes of a profile that is not there."""
        profile = self.find(profile_id)
        if profile is not None:
            self._editor.delete(profile, partial(self._saved, profile_id, then))

    def test(self, draft: ProfileDraft, then: Callable[[ProfileTested], None]) -> None:
        """Asks the service under the profile as it stands in the dialog; what the one in use has stays as it is."""
        self._connection_test.run(draft, then)

    def account(self, profile_id: str) -> Account | None:
        """To whom the profile's key was found to belong; None when nobody knows."""
        return self._accounts.of(profile_id)

    def marks(self, *profile_ids: str, BizId: int | None = None) -> tuple[ProfileMark, ...]:
        """Of each that is here, production first; without an id, of that in use. `BizId`: if not the profile's own."""
        return self._marks((profile_id, BizId) for profile_id in profile_ids or (self.chosen.id,))

    def marks_of(self, rows: Iterable[Row]) -> tuple[ProfileMark, ...]:
        """Of the profiles of these rows, with the rows' applications."""
        return self._marks((row.profile_id, row.BizId) for row in rows)

    def accept_account(self, profile_id: str) -> None:
        """The other account, which the last test found, is the right one."""
        self._accounts.accept(profile_id)

    def take(self, plan: ImportPlan, then: Ended) -> None:
        """Saves what was read from a file."""
        self._editor.take(plan, then)

    def _marks(self, named: Iterable[tuple[str, int | None]]) -> tuple[ProfileMark, ...]:
        marks: dict[str, ProfileMark] = {}
        for profile_id, BizId in dict.fromkeys(named):
            profile = self.find(profile_id)
            if profile is not None:
                mark = marks.get(profile_id) or ProfileMark(profile, self.account(profile_id))
                marks[profile_id] = mark if BizId is None else mark._replace(BizIds=(*mark.BizIds, BizId))
        return tuple(sorted(marks.values(), key=lambda mark: not mark.profile.production))

    def _may_sign(self, profile: Profile) -> bool:
        """Whether the key that it has now may go where `profile`, as it may once have been, says.

        One that is being saved may be in place before its profile is.
        """
        lender = self._lenders.get(access_key(profile))
        may_go = self.is_current(profile) or (lender is not None and self.is_current(lender))
        return may_go and not self._editor.is_moving(profile)

    def _saved(self, profile_id: str, then: Ended, problem: str | Detail) -> None:
        if not problem:
            self.credentials.forget(profile_id)
            if profile_id == self.chosen.id:
                self.credentials.request(self.chosen)
        then(problem)

    def _is_stored(self, profile_id: str) -> bool:
        return self.find(profile_id) is not None

    def _read_again(self, then: Callable[[], None]) -> None:
        def take(read: _Read) -> None:
            self._take(read)
            then()

        def failed(error: ProfileError) -> None:
            self._failed(error)
            then()

        self._disk.call(partial(_read, self._store), then=take, failed=expecting(ProfileError, failed))

    def _not_loaded(self, error: ProfileError) -> None:
        self._failed(error)
        self._take((ProfileList((PRACTICE,), PRACTICE.id), None))

    def _take(self, read: _Read) -> None:
        listed, aside = read
        if aside is not None and aside != self._reported_aside:
            self._reported_aside = aside
            self._notice(Detail(NoticeCode.PROFILES_SET_ASIDE, path=str(aside)))
        chosen_id = self.chosen.id
        if not self.is_listed:
            chosen_id = PRACTICE.id if self._practice_first else listed.chosen_id
        self.is_listed = True
        self._profiles, self._accounts.known = listed.profiles, listed.accounts
        self._use(self.find(chosen_id) or PRACTICE)

    def _use(self, profile: Profile) -> None:
        before, self.chosen = self.chosen, profile
        if profile != before:
            self.chosen_changed.emit(before, profile)
        self.changed.emit(self.list())  # last: whoever hears of the list may choose another one
        if profile != before:
            self.credentials.forget(profile.id)
        self.credentials.request(profile)

    def _failed(self, error: ProfileError) -> None:
        self._notice(message_of(error))

    def _notice(self, sentence: str | Detail) -> None:
        self._notices.add(Notice(sentence))


def _nothing() -> None:
    """For what follows from `changed`."""


_Read = tuple[ProfileList, Path | None]
"""The stored profiles, and where a damaged file of them was set aside."""


def _read(store: ProfileStore) -> _Read:
    """In the thread of the disk. Raises ProfileError."""
    return ProfileList(*store.read()), store.set_aside
