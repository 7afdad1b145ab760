"""Profiles as a file that is handed on: without secrets, and read with distrust."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from gme_console.api.detail import Detail
from gme_console.api.plain_text import folded
from gme_console.profiles.account import Account, account_of
from gme_console.profiles.profile import MAX_NAME, PRACTICE, Profile, access_key
from gme_console.profiles.profile_fields import profile_of
from gme_console.profiles.profile_trouble import ProfileTrouble
from gme_console.profiles.store import ProfileError

FORMAT = "gme-console profiles"
VERSION = 1
LARGEST = 1024 * 1024
MOST = 200
"""Profiles that are taken from one file."""

_UNFIT = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


class ImportPlan(NamedTuple):
    """What a file would do to the profiles that are here.

    `replaced`: each as it is and as it would be, which asks for the same key at the same place as before. `moved`: of
    those added the ones whose id is here but goes elsewhere: they are added under a new one, and get no key.
    """

    added: tuple[Profile, ...] = ()
    replaced: tuple[tuple[Profile, Profile], ...] = ()
    moved: frozenset[str] = frozenset()
    same: int = 0
    unfit: int = 0
    """Entries that are no profile, or whose id stood in the file before."""
    accounts: Mapping[str, Account] = {}

    @property
    def changes(self) -> tuple[Profile, ...]:
        """What is to be stored."""
        return (*self.added, *(after for _, after in self.replaced))


def exported(profiles: Iterable[Profile], accounts: Mapping[str, Account]) -> str:
    """The file: settings, and to whom each key should belong. A profile has no field for a secret."""
    entries = [
        {**profile._asdict(), **({"account": accounts[profile.id]._asdict()} if profile.id in accounts else {})}
        for profile in profiles
        if profile.id != PRACTICE.id
    ]
    return json.dumps({"format": FORMAT, "version": VERSION, "profiles": entries}, indent=2) + "\n"


def read_entries(path: Path) -> list[Any]:
    """What the file lists, whatever that is. Raises ProfileError."""
    try:
        if not path.is_file():  # to open a pipe would wait for ever
            raise ProfileError(Detail(ProfileTrouble.NO_PROFILE_FILE, path=str(path)))
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise ProfileError(Detail(ProfileTrouble.FILE_UNREADABLE, path=str(path), why=why)) from error
    try:
        fields = json.loads(raw.decode("utf-8-sig")) if len(raw) <= LARGEST else {}
        is_ours = fields["format"] == FORMAT and fields["version"] == VERSION
        entries = fields["profiles"]
    except _UNFIT as error:
        raise ProfileError(Detail(ProfileTrouble.NO_PROFILE_FILE, path=str(path))) from error
    if not is_ours or not isinstance(entries, list) or len(entries) > MOST:
        raise ProfileError(Detail(ProfileTrouble.NO_PROFILE_FILE, path=str(path)))
    return entries


def planned(entries: Iterable[Any], here: Iterable[Profile]) -> ImportPlan:
    """What is to be done with the entries of a file beside the profiles that are here."""
    mine = {profile.id: profile for profile in here}
    names = {folded(profile.name): profile.id for profile in (PRACTICE, *mine.values())}
    plan, seen = ImportPlan(), set[str]()
    for entry in entries:
        try:
            profile = profile_of(entry)
            account = account_of(entry["account"])._replace(asked_at=0) if "account" in entry else None
        except _UNFIT:
            plan = plan._replace(unfit=plan.unfit + 1)
            continue
        if profile.id in seen:
            plan = plan._replace(unfit=plan.unfit + 1)
            continue
        seen.add(profile.id)
        plan = _with(plan, profile, account, mine.get(profile.id), names)
    return plan


def _with(
    plan: ImportPlan, profile: Profile, account: Account | None, before: Profile | None, names: dict[str, str]
) -> ImportPlan:
    if before == profile:
        return plan._replace(same=plan.same + 1)
    moved = before is not None and access_key(before) != access_key(profile)
    if moved:
        profile = profile._replace(id=uuid4().hex)
    profile = profile._replace(name=_free(profile, names))
    names[folded(profile.name)] = profile.id
    if account is not None:
        plan = plan._replace(accounts={**plan.accounts, profile.id: account})
    if before is None or moved:
        added = (*plan.added, profile)
        return plan._replace(added=added, moved=plan.moved | {profile.id} if moved else plan.moved)
    return plan._replace(replaced=(*plan.replaced, (before, profile)))


def _free(profile: Profile, names: Mapping[str, str]) -> str:
    """Its name, with a number where another profile has that."""
    name, number = profile.name, 2
    while names.get(folded(name), profile.id) != profile.id:
        end = f" {number}"
        name, number = profile.name[: MAX_NAME - len(end)] + end, number + 1
    return name
