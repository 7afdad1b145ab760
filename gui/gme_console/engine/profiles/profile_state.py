"""What the window is told of the profiles: which there are, and whether the one in use can sign."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gme_console.profiles.profile import Profile


class CredentialState(StrEnum):
    """Whether the chosen profile can sign."""

    LOADING = "loading"
    READY = "ready"
    MISSING = "missing"
    NO_KEYCHAIN = "no_keychain"
    LOCKED = "locked"
    HANGING = "hanging"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CredentialStatus:
    """`sentence` says it in words; `keychain` names the back end, empty when none is used or known."""

    profile_id: str
    state: CredentialState
    sentence: str
    keychain: str = ""

    @property
    def ready(self) -> bool:
        return self.state is CredentialState.READY

    @property
    def loading(self) -> bool:
        return self.state is CredentialState.LOADING


@dataclass(frozen=True, slots=True)
class ProfileList:
    """Every profile, practice first, and the one in use."""

    profiles: tuple[Profile, ...]
    chosen_id: str
