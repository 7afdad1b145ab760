"""Requests that change something, between the press and the last write: their stage, and what they wait for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from gme_console.api.actions import StartRecord
from gme_console.api.endpoint import same_host
from gme_console.api.outcome import Kind
from gme_console.engine.notices import Busy
from gme_console.profiles.profile import AccessKey, Profile, Source, access_key, host_of

if TYPE_CHECKING:
    from gme_console.api.outcome import Outcome
    from gme_console.ledger.records import Change, Row


class RequestStage(Enum):
    INTENT = auto()
    CREDENTIAL = auto()
    SERVICE = auto()
    PAUSE = auto()
    OUTCOME = auto()
    UNWRITTEN = auto()


@dataclass(slots=True)
class InFlight:
    """`row_id` is the row that a stop or change is for. Times are monotonic seconds.

    `sent_id` and `row` are known once the intent is in the ledger, `outcome` once the last exchange ended,
    `former` once one ended that is tried again.
    """

    token: int
    profile: Profile
    request: Change
    pressed_at: float
    row_id: int | None = None
    hold: bool = False
    attempts: int = 0
    sendings: int = 0
    stage: RequestStage = RequestStage.INTENT
    sent_id: int = 0
    row: Row | None = None
    former: Outcome | None = None
    outcome: Outcome | None = None


class InFlightRequests:
    """The open flights by token. UI thread only."""

    def __init__(self) -> None:
        self._open: dict[int, InFlight] = {}
        self._last: InFlight | None = None

    def __len__(self) -> int:
        return len(self._open)

    def add(self, flight: InFlight) -> None:
        self._open[flight.token] = flight
        self._last = flight

    def get(self, token: int) -> InFlight | None:
        return self._open.get(token)

    def remove(self, token: int) -> InFlight | None:
        return self._open.pop(token, None)

    def on_row(self, row_id: int) -> bool:
        """Whether something is under way for a row."""
        return any(flight.row_id == row_id for flight in self._open.values())

    def of_row(self, row_id: int) -> tuple[InFlight, ...]:
        """Flights whose row this is, once they are in the ledger."""
        return tuple(flight for flight in self._open.values() if flight.row is not None and flight.row.id == row_id)

    def start_waits(self) -> bool:
        """Whether a start is open that nobody was given to send yet."""
        before = (RequestStage.INTENT, RequestStage.CREDENTIAL)
        return any(f.stage in before and isinstance(f.request, StartRecord) for f in self._open.values())

    def in_doubt(self, host: str, BizId: int, RoomId: str) -> bool:
        """Whether a start of the room ended unknown and that is not written yet: nobody can settle it before."""
        return any(
            isinstance(f.request, StartRecord)
            and (f.request.BizId, f.request.RoomId) == (BizId, RoomId)
            and f.outcome is not None
            and f.outcome.kind is Kind.UNKNOWN
            and same_host(host_of(f.profile), host)
            for f in self._open.values()
        )

    def waiting_for(self, key: AccessKey) -> tuple[InFlight, ...]:
        """Flights that only lack this very access."""
        return tuple(
            flight
            for flight in self._open.values()
            if flight.stage is RequestStage.CREDENTIAL and access_key(flight.profile) == key
        )

    def in_stage(self, stage: RequestStage) -> tuple[InFlight, ...]:
        return tuple(flight for flight in self._open.values() if flight.stage is stage)

    def repeated(self, profile: Profile, request: Change, now: float, within: float) -> InFlight | None:
        """This very request, if it is open or was pressed less than `within` seconds ago: a double press."""
        key = access_key(profile)
        candidates = [flight for flight in self._open.values() if flight.stage is not RequestStage.UNWRITTEN]
        if self._last is not None and now - self._last.pressed_at < within:
            candidates.append(self._last)
        return next((one for one in candidates if access_key(one.profile) == key and one.request == request), None)

    def busy(self) -> tuple[Busy, ...]:
        """What each flight waits for, in words."""
        return tuple(Busy(_words(flight)) for flight in self._open.values())


def _words(flight: InFlight) -> str:
    match flight.stage:
        case RequestStage.INTENT:
            return "Writing to the history"
        case RequestStage.CREDENTIAL if flight.profile.source is Source.KEYCHAIN:
            return "Waiting for the system keychain"
        case RequestStage.CREDENTIAL:
            return "Waiting for the credential"
        case RequestStage.PAUSE:
            return f"Waiting to try {host_of(flight.profile)} again"
        case RequestStage.SERVICE:
            return f"Waiting for {host_of(flight.profile)}"
        case RequestStage.OUTCOME:
            return "Writing the answer to the history"
        case RequestStage.UNWRITTEN:
            return "Trying again to write the answer to the history"
