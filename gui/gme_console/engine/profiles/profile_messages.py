"""What is asked about a profile, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gme_console.api.credential import Credential
    from gme_console.profiles.profile import Profile


@dataclass(frozen=True, slots=True)
class SaveProfile:
    """Keep `profile`; with a credential, store that where the profile's source says. None leaves it as it is."""

    profile: Profile
    credential: Credential | None


@dataclass(frozen=True, slots=True)
class ProfileSaved:
    """The end of a SaveProfile or of a deletion. `problem` is empty when all went well, else a whole sentence."""

    profile_id: str
    problem: str


@dataclass(frozen=True, slots=True)
class TryProfile:
    """Try `profile` as it stands in the dialog; a credential typed there is used instead of the stored one."""

    profile: Profile
    credential: Credential | None


class ProfileFinding(StrEnum):
    """What a test of a profile found."""

    FINE = "fine"
    UNREACHABLE = "unreachable"
    NOT_TRUSTED = "not_trusted"
    CLOCK_OFF = "clock_off"
    KEY_UNKNOWN = "key_unknown"
    SIGNATURE_WRONG = "signature_wrong"
    NOT_PERMITTED = "not_permitted"
    NO_CREDENTIAL = "no_credential"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ProfileTested:
    """The end of a TryProfile: a headline, and what to do (empty when fine)."""

    profile_id: str
    finding: ProfileFinding
    headline: str
    advice: str
