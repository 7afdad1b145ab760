"""What profiles are given and publish: which there are, whether one can sign, what came of a save or a test."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gme_console.api.detail import Detail
    from gme_console.api.outcome import Outcome
    from gme_console.api.target import Credential
    from gme_console.profiles.account import Account
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


class CredentialStatus(NamedTuple):
    """`sentence` says it in words."""

    profile_id: str
    state: CredentialState
    sentence: str | Detail

    @property
    def ready(self) -> bool:
        return self.state is CredentialState.READY

    @property
    def loading(self) -> bool:
        return self.state is CredentialState.LOADING

    @property
    def typing_helps(self) -> bool:
        """Whether a key that the operator types would be there then."""
        useless = (CredentialState.READY, CredentialState.LOADING, CredentialState.LOCKED, CredentialState.HANGING)
        return self.state not in useless


class ProfileList(NamedTuple):
    """Every profile, practice first, and the one in use; by profile id, to whom its key was found to belong."""

    profiles: tuple[Profile, ...]
    chosen_id: str
    accounts: Mapping[str, Account] = MappingProxyType({})


class ProfileMark(NamedTuple):
    """What a question or a dialog that can do something shows of the profile it would be done under."""

    profile: Profile
    account: Account | None = None
    BizIds: tuple[int, ...] = ()
    """Applications of what would be done; none: the profile's own."""


class ProfileDraft(NamedTuple):
    """A profile as it stands in the dialog. A credential that was typed goes where its source says; None: as it is."""

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
    OTHER_ACCOUNT = "other_account"
    OTHER = "other"


class ProfileTested(NamedTuple):
    """The end of a test: a headline, what to do, and whose key it is or why nobody knows (empty: nobody asked).

    `outcome`, of a test that found a fault, explains what is not said by headline or advice.
    """

    profile_id: str
    finding: ProfileFinding
    headline: str | Detail
    advice: str | Detail = ""
    whose: str | Detail = ""
    outcome: Outcome | None = None
