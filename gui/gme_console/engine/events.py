"""What crosses between the window and the engine: one frozen value per event."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from gme_console.api.credential import Credential
from gme_console.api.messages import UserLists
from gme_console.ledger.query import Found, Query
from gme_console.ledger.records import Page, Row
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


@dataclass(frozen=True, slots=True)
class ProfileList:
    """Every profile, practice first, and the one in use."""

    profiles: tuple[Profile, ...]
    chosen_id: str


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


class Finding(StrEnum):
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
    finding: Finding
    headline: str
    advice: str


@dataclass(frozen=True, slots=True)
class Busy:
    """Something that the console is waiting for, in words: "Waiting for gme.tencentcloudapi.com"."""

    text: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Why a press led to nothing, or what went wrong outside any row: a whole sentence. Not lost until dismissed."""

    text: str


@dataclass(frozen=True, slots=True)
class ChangeDraft:
    """What a live task does now, for the operator to change. Mode and lists as the service tells them."""

    row: Row
    RecordMode: int
    users: UserLists


@dataclass(frozen=True, slots=True)
class NoteFailed:
    """A row's note that could not be written, and why, as a whole sentence."""

    row_id: int
    note: str
    sentence: str


class RoomFinding(StrEnum):
    """What the service says about a room."""

    ASKING = "asking"
    FREE = "free"
    TAKEN = "taken"
    NO_ROOM = "no_room"
    COULD_NOT_ASK = "could_not_ask"


@dataclass(frozen=True, slots=True)
class RoomReport:
    """TaskId, mode and users only when TAKEN; `ours` is the row of the history that has this task, if one does.

    `trouble` says why it could not be asked.
    """

    BizId: int
    RoomId: str
    finding: RoomFinding
    TaskId: int | None = None
    RecordMode: int | None = None
    users: UserLists = field(default_factory=UserLists)
    ours: Row | None = None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Rows that the table wants: `limit` of them from `offset`.

    `serial` 0: of the whole history, newest first. Else that of the FoundRows, whose order stays until another find.
    """

    offset: int
    limit: int
    serial: int = 0


@dataclass(frozen=True, slots=True)
class FindRequest:
    """A query that takes the place of the one before; the same query again takes in what was written since.

    `serial` grows with every request. `keep`: ids of the rows whose places are wanted, such as the selected ones.
    `around`: the row whose neighbourhood is shown, None for the top. `patient`: nobody waits for it.
    """

    serial: int
    query: Query
    keep: tuple[int, ...] = ()
    around: int | None = None
    patient: bool = False


@dataclass(frozen=True, slots=True)
class FoundRows:
    """The answer to the FindRequest of that serial; a second one follows when the first is not complete.

    Its page holds the top, or what stands around the row asked for.
    """

    serial: int
    query: Query
    found: Found


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A page of what the FindRequest of that serial found."""

    serial: int
    page: Page
