"""The profiles on disk: one JSON file without secrets, which several consoles may share."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from gme_console.api.detail import Detail
from gme_console.api.plain_text import folded
from gme_console.profiles.account import Account, account_of
from gme_console.profiles.profile import PRACTICE, Profile
from gme_console.profiles.profile_fields import problem_with, profile_of
from gme_console.profiles.profile_trouble import ProfileTrouble
from gme_console.profiles.shared_file import NoLocks, exclusive, move_aside
from gme_console.system import sync_file, sync_folder

SCHEMA = 1
FILE_NAME = "profiles.json"

_LARGEST = 4 * 1024 * 1024
_LOCK_SECONDS = 5.0


class ProfileError(Exception):
    """The profiles could not be read or changed; brings a Detail of ProfileTrouble."""


class _Damaged(Exception):
    """The file is not what this console writes."""


class StoredProfiles(NamedTuple):
    """`chosen_id`: the profile used last, the practice profile if that is gone. `accounts`: by profile id, to whom its
    key was found to belong.
    """

    profiles: tuple[Profile, ...] = ()
    chosen_id: str = PRACTICE.id
    accounts: Mapping[str, Account] = MappingProxyType({})


class ProfileStore:
    """Profiles in a data folder. Every method touches the disk, so none belongs in the UI thread.

    Every change reads the file again under a lock and replaces it whole: the last change of one profile
    wins, and what another console changed meanwhile is kept. What is written are the fields of Profile,
    which has none for a secret.
    """

    def __init__(self, folder: Path, lock_seconds: float = _LOCK_SECONDS) -> None:
        """`folder` is made when missing. A change waits at most `lock_seconds` for another console's."""
        self._folder = folder
        self._path = folder / FILE_NAME
        self._lock_seconds = lock_seconds
        self.set_aside: Path | None = None
        """Where the damaged file is that this store last found and moved out of the way."""

    def read(self) -> StoredProfiles:
        """All profiles, the practice profile first. Raises ProfileError."""
        with self._held():
            content = self._read()
        return content._replace(profiles=(PRACTICE, *content.profiles))

    def keep_account(self, profile_id: str, account: Account) -> None:
        """Remembers whose the profile's key is. Raises ProfileError if there is no such profile."""
        self._change(lambda content: _knowing(content, profile_id, account))

    def save(self, profile: Profile) -> None:
        """Adds `profile`, or replaces the one of the same id. Raises ProfileError, then nothing changed."""
        problem = problem_with(profile)
        if problem is not None:
            raise ProfileError(problem)
        self._change(lambda content: _with(content, profile))

    def take(self, profiles: Iterable[Profile], accounts: Mapping[str, Account]) -> None:
        """Saves them all, each with whose key it should have, or none. Raises ProfileError, then nothing changed."""
        taken = tuple(profiles)
        problem = next(filter(None, map(problem_with, taken)), None)
        if problem is not None:
            raise ProfileError(problem)

        def change(content: StoredProfiles) -> StoredProfiles:
            for profile in taken:
                content = _with(content, profile)
            return content._replace(accounts={**accounts, **content.accounts})

        self._change(change)

    def delete(self, profile_id: str) -> None:
        """Removes the profile; one that is already gone is no error. Its secret stays where it is.

        Raises ProfileError for the practice profile, or when the file cannot be written.
        """
        if profile_id == PRACTICE.id:
            raise ProfileError(Detail(ProfileTrouble.BUILT_IN_DELETE))
        self._change(lambda content: _without(content, profile_id))

    def choose(self, profile_id: str) -> None:
        """Remembers the profile for the next start. Raises ProfileError if there is no such profile."""
        self._change(lambda content: _choosing(content, profile_id))

    def _change(self, change: Callable[[StoredProfiles], StoredProfiles]) -> None:
        with self._held():
            before = self._read()
            after = change(before)
            if after != before:
                self._write(after)

    @contextmanager
    def _held(self) -> Iterator[None]:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with exclusive(self._folder / f"{FILE_NAME}.lock", self._lock_seconds):
                yield
        except TimeoutError as error:
            raise ProfileError(Detail(ProfileTrouble.HELD)) from error
        except NoLocks as error:
            raise ProfileError(Detail(ProfileTrouble.NO_LOCKS, path=str(self._path))) from error
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise ProfileError(Detail(ProfileTrouble.UNUSABLE, path=str(self._path), why=reason)) from error

    def _read(self) -> StoredProfiles:
        try:
            with self._path.open("rb") as file:
                return _parsed(file.read(_LARGEST + 1))
        except FileNotFoundError:
            return StoredProfiles()
        except _Damaged:
            self.set_aside = move_aside(self._path)
            return StoredProfiles()

    def _write(self, content: StoredProfiles) -> None:
        fields = {
            "version": SCHEMA,
            "chosen_id": content.chosen_id,
            "profiles": [profile._asdict() for profile in content.profiles],
            "accounts": {profile_id: account._asdict() for profile_id, account in content.accounts.items()},
        }
        fresh = self._path.with_name(f"{FILE_NAME}.new")
        fresh.unlink(missing_ok=True)
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "w", encoding="ascii") as file:
            json.dump(fields, file, indent=2)
            file.flush()
            sync_file(file.fileno())
        fresh.replace(self._path)
        sync_folder(self._folder)


def _with(content: StoredProfiles, profile: Profile) -> StoredProfiles:
    others = [other for other in content.profiles if other.id != profile.id]
    if folded(profile.name) in {folded(other.name) for other in (PRACTICE, *others)}:
        raise ProfileError(Detail(ProfileTrouble.NAME_TAKEN, name=profile.name.strip()))
    if len(others) == len(content.profiles):
        return content._replace(profiles=(*content.profiles, profile))
    in_place = tuple(profile if other.id == profile.id else other for other in content.profiles)
    return content._replace(profiles=in_place)


def _without(content: StoredProfiles, profile_id: str) -> StoredProfiles:
    others = tuple(profile for profile in content.profiles if profile.id != profile_id)
    accounts = {known_id: account for known_id, account in content.accounts.items() if known_id != profile_id}
    return StoredProfiles(others, PRACTICE.id if content.chosen_id == profile_id else content.chosen_id, accounts)


def _knowing(content: StoredProfiles, profile_id: str, account: Account) -> StoredProfiles:
    if profile_id not in {profile.id for profile in content.profiles}:
        raise ProfileError(Detail(ProfileTrouble.GONE))
    return content._replace(accounts={**content.accounts, profile_id: account})


def _choosing(content: StoredProfiles, profile_id: str) -> StoredProfiles:
    if profile_id not in {profile.id for profile in (PRACTICE, *content.profiles)}:
        raise ProfileError(Detail(ProfileTrouble.GONE))
    return content._replace(chosen_id=profile_id)


def _parsed(raw: bytes) -> StoredProfiles:
    """Raises _Damaged, or ProfileError when a newer console wrote the file."""
    try:
        fields = json.loads(raw.decode("utf-8"))
        version = fields["version"]
        if isinstance(version, int) and version > SCHEMA:
            raise ProfileError(Detail(ProfileTrouble.NEWER, name=FILE_NAME, version=version, known=SCHEMA))
        if version is True or version != SCHEMA or len(raw) > _LARGEST:
            raise _Damaged
        profiles = tuple(profile_of(entry) for entry in fields["profiles"])
        chosen_id = fields["chosen_id"]
        accounts = {known_id: account_of(entry) for known_id, entry in fields.get("accounts", {}).items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _Damaged from error
    ids = [profile.id for profile in profiles]
    if len(set(ids)) != len(ids):
        raise _Damaged
    known = {profile_id: accounts[profile_id] for profile_id in ids if profile_id in accounts}
    return StoredProfiles(profiles, chosen_id if chosen_id in ids else PRACTICE.id, known)
