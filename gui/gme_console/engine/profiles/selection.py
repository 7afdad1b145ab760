"""The profiles there are, the one in use, and those whose credential is at hand."""

from __future__ import annotations

from gme_console.engine.profiles.profile_state import ProfileList
from gme_console.profiles.profile import PRACTICE, Profile


class ProfileSelection:
    """UI thread only. `practice_first`: the practice profile comes first whatever was used last."""

    def __init__(self, *, practice_first: bool) -> None:
        self._practice_first = practice_first
        self._profiles: tuple[Profile, ...] = (PRACTICE,)
        self._ready: set[str] = set()
        self.listed = False
        self.chosen = PRACTICE

    def take(self, listed: ProfileList) -> Profile:
        """The stored profiles, anew. Returns the one to use."""
        wanted = self.chosen.id
        if not self.listed:
            wanted = PRACTICE.id if self._practice_first else listed.chosen_id
        self.listed = True
        self._profiles = listed.profiles
        return self.find(wanted) or PRACTICE

    def find(self, profile_id: str) -> Profile | None:
        return next((profile for profile in self._profiles if profile.id == profile_id), None)

    def reachable(self, profile_id: str) -> Profile | None:
        """The profile, if its credential is at hand."""
        return self.find(profile_id) if self.is_ready(profile_id) else None

    def is_ready(self, profile_id: str) -> bool:
        """Whether the profile's credential is at hand."""
        return profile_id in self._ready

    def ready(self, profile_id: str) -> bool:
        """The credential arrived; whether it was not at hand before."""
        new = profile_id not in self._ready
        self._ready.add(profile_id)
        return new

    def forget(self, profile_id: str) -> None:
        self._ready.discard(profile_id)

    def list(self) -> ProfileList:
        return ProfileList(self._profiles, self.chosen.id)
