"""Profiles handed on as a file, and taken from one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from gme_console.api.detail import message_of
from gme_console.engine.background import expecting
from gme_console.engine.profiles.credential_sources import once
from gme_console.profiles.profile import Source
from gme_console.profiles.store import ProfileError

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.engine.background import Background
    from gme_console.engine.profiles.profile_service import ProfileService
    from gme_console.engine.profiles.secret_locations import SecretLocations
    from gme_console.profiles.transfer import ImportPlan

Failed = Callable[["str | Detail"], None]


class ProfileFiles:
    """UI thread. `files` is a thread that may be kept by a slow disk."""

    def __init__(self, profiles: ProfileService, files: Background) -> None:
        self._profiles = profiles
        self._files = files

    def export(self, path: Path, *, replace: bool, then: Callable[[], None], failed: Failed) -> None:
        """`replace`: the operator was asked about a file that is there."""
        from gme_console.ledger.errors import LedgerError
        from gme_console.profiles.transfer import exported

        listed = self._profiles.list()
        text = exported(listed.profiles, listed.accounts)
        refused = expecting(LedgerError, lambda error: failed(message_of(error)))
        self._files.call(partial(_write, path, text, replace=replace), lambda _: then(), refused)

    def read(self, path: Path, then: Callable[[ImportPlan], None], failed: Failed) -> None:
        """`then` is given what the file would do to the profiles that are here; nothing is done yet."""
        from gme_console.profiles.transfer import planned, read_entries

        here = self._profiles.list().profiles
        refused = expecting(ProfileError, lambda error: failed(message_of(error)))
        self._files.call(lambda: planned(read_entries(path), here), then, refused)

    def take(self, plan: ImportPlan, then: Callable[[tuple[str, ...]], None], failed: Failed) -> None:
        """Does it. `then` is given the names of those whose key is not in the keychain, as far as that answers."""
        added = {profile.id for profile in plan.added if profile.source is Source.KEYCHAIN}
        report = once(then)

        def looked(secrets: SecretLocations) -> None:
            places = (place for place in secrets.places if place.profile.id in added and place.held is not True)
            report(tuple(place.profile.name for place in places))

        def stored(problem: str | Detail) -> None:
            if problem:
                failed(problem)
            else:
                self._profiles.secrets.look(looked)

        self._profiles.take(plan, stored)


def _write(path: Path, text: str, *, replace: bool) -> None:
    from gme_console.ledger.private_file import PrivateFile

    with PrivateFile(path, replace=replace) as file:
        file.write(text)
        file.commit()
