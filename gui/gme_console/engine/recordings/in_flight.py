"""Requests that change something, between the press and the last write: their stage, and what they wait for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from gme_console.api.actions import StartRecord
from gme_console.api.outcome import Kind
from gme_console.api.target import host_key
from gme_console.engine.notices import Busy, Wait
from gme_console.engine.recordings.request_callbacks import NOBODY, Askers, RequestCallbacks
from gme_console.engine.requests.sending_pace import Attempts, Priority
from gme_console.profiles.profile import AccessKey, Profile, Source, access_key, host_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from gme_console.api.actions import Change
    from gme_console.api.outcome import Outcome
    from gme_console.api.target import HostKey
    from gme_console.ledger.plan_records import Plan
    from gme_console.ledger.records import Row
    from gme_console.ledger.request_records import BatchLineRef


class LineRequest(NamedTuple):
    """What is sent for a line of a batch. `left` is called when it leaves; `goes_on`: whether it is still wanted.

    `row_id` and `hold` as for a single one, see CommandRunner.press. `then`: who asks.
    """

    token: int
    mark: BatchLineRef
    request: Change
    left: Callable[[], None]
    goes_on: Callable[[], bool]
    row_id: int | None = None
    hold: bool = False
    then: RequestCallbacks = NOBODY


@dataclass(slots=True)
class InFlight:
    """`row_id` is the row that a stop or change is for; `plan` and `ticket` as pressed. Times are monotonic seconds.

    `sent_id` and `row` are known once the intent is in the ledger, `outcome` once the last exchange ended. What stands
    in the index (`waits_for`, `row.id`, `outcome`) is changed through InFlightRequests alone.
    """

    token: int
    profile: Profile
    request: Change
    pressed_at: float
    row_id: int | None = None
    hold: bool = False
    priority: Priority = Priority.OPERATOR
    line: LineRequest | None = None
    plan: Plan | None = None
    ticket: str = ""
    askers: Askers = field(default_factory=Askers)
    attempts: Attempts = field(default_factory=Attempts)
    waits_for: Wait = Wait.INTENT
    sent_id: int = 0
    row: Row | None = None
    outcome: Outcome | None = None


_Key = TypeVar("_Key", bound=Hashable)
_Room = tuple["HostKey", int, str]


class _Index(Generic[_Key]):
    """Flights by a key that several may share."""

    def __init__(self) -> None:
        self._groups: dict[_Key, dict[int, InFlight]] = {}

    def __len__(self) -> int:
        return len(self._groups)

    def __contains__(self, key: _Key) -> bool:
        return key in self._groups

    def add(self, key: _Key, flight: InFlight) -> None:
        self._groups.setdefault(key, {})[flight.token] = flight

    def discard(self, key: _Key, flight: InFlight) -> None:
        group = self._groups.get(key, {})
        if group.pop(flight.token, None) is not None and not group:
            del self._groups[key]

    def of(self, key: _Key) -> tuple[InFlight, ...]:
        """The one pressed first comes first."""
        group = self._groups.get(key, {})
        return tuple(group[token] for token in sorted(group))


class InFlightRequests:
    """The open flights; what each press and each answer asks costs the same however many are open. UI thread only."""

    def __init__(self) -> None:
        self.busy_changes: Callable[[], None] = lambda: None
        """Called when another number waits for something."""
        self._kept = 0
        self._open: dict[int, InFlight] = {}
        self._last: InFlight | None = None
        self._targets: _Index[int] = _Index()
        self._rows: _Index[int] = _Index()
        self._repeatable: _Index[tuple[AccessKey, Change]] = _Index()
        self._starts: _Index[_Room] = _Index()
        self._unsent_starts = 0
        self._busy: Counter[tuple[Wait, str, bool]] = Counter()

    def __len__(self) -> int:
        return len(self._open)

    def add(self, flight: InFlight) -> None:
        self._open[flight.token] = flight
        self._last = flight
        if flight.row_id is not None:
            self._targets.add(flight.row_id, flight)
        self._repeatable.add((access_key(flight.profile), flight.request), flight)
        if isinstance(flight.request, StartRecord):
            self._starts.add(_room(flight, flight.request), flight)
        self._count(flight, 1)

    def move(self, flight: InFlight, waits_for: Wait) -> None:
        """The flight goes on; one that was removed is in no index any more."""
        if flight.token not in self._open:
            flight.waits_for = waits_for
            return
        self._count(flight, -1)
        flight.waits_for = waits_for
        self._count(flight, 1)
        if waits_for is Wait.UNWRITTEN:  # for good
            self._repeatable.discard((access_key(flight.profile), flight.request), flight)

    def recorded(self, flight: InFlight, row: Row, sent_id: int) -> None:
        """The intent is in the ledger."""
        flight.row, flight.sent_id = row, sent_id
        if flight.token in self._open:
            self._rows.add(row.id, flight)

    def ended(self, flight: InFlight, outcome: Outcome) -> None:
        """What came of it is known, and to be written."""
        flight.outcome = outcome
        self.move(flight, Wait.OUTCOME)

    def remove(self, flight: InFlight) -> None:
        if self._open.pop(flight.token, None) is None:
            return
        self._count(flight, -1)
        if self._last is flight and flight.row is None:
            self._last = None  # nothing came of it, so the next press is none of the same
        self._repeatable.discard((access_key(flight.profile), flight.request), flight)
        if flight.row_id is not None:
            self._targets.discard(flight.row_id, flight)
        if flight.row is not None:
            self._rows.discard(flight.row.id, flight)
        if isinstance(flight.request, StartRecord):
            self._starts.discard(_room(flight, flight.request), flight)

    def on_row(self, row_id: int) -> bool:
        """Whether something is under way for a row."""
        return row_id in self._targets

    def of_row(self, row_id: int) -> tuple[InFlight, ...]:
        """Flights whose row this is, once they are in the ledger."""
        return self._rows.of(row_id)

    def row_written(self, row: Row) -> None:
        """A row was given something else meanwhile, such as a note."""
        for flight in self.of_row(row.id):
            flight.row = row

    def rows_removed(self, row_ids: tuple[int, ...], *, back: bool) -> None:
        for row_id in row_ids:
            for flight in self.of_row(row_id):
                flight.row = flight.row._replace(removed=not back) if flight.row else None

    def start_waits(self) -> bool:
        """Whether a start is kept, or open and nobody was given it to send yet."""
        return self._kept > 0 or self._unsent_starts > 0

    def in_doubt(self, host: str, BizId: int, RoomId: str) -> bool:
        """Whether a start of the room ended unknown and that is not written yet: nobody can settle it before."""
        outcomes = (flight.outcome for flight in self._starts_in(host, BizId, RoomId))
        return any(outcome is not None and outcome.kind is Kind.UNKNOWN for outcome in outcomes)

    def starts_in(self, host: str, BizId: int, RoomId: str) -> bool:
        """Whether a start of the room is open."""
        return bool(self._starts_in(host, BizId, RoomId))

    def waiting_for(self, *waits: Wait) -> tuple[InFlight, ...]:
        """Those that wait for one of these, in the order of these. Looks at each of the open flights."""
        return tuple(flight for wait in waits for flight in self._open.values() if flight.waits_for is wait)

    def repeated(self, profile: Profile, request: Change, now: float, within: float) -> InFlight | None:
        """This very request, if it is open or was pressed less than `within` seconds ago: a double press."""
        same = self._repeatable.of((access_key(profile), request))
        if same:
            return same[0]
        last = self._last
        if last is None or now - last.pressed_at >= within:
            return None
        return last if (access_key(last.profile), last.request) == (access_key(profile), request) else None

    def keep(self, starts: int) -> None:
        """So many starts are kept until the console is open; nobody else knows them yet."""
        self._kept = starts
        self.busy_changes()

    def busy(self) -> tuple[Busy, ...]:
        """How many wait for what; what is waited for longest comes first."""
        kept = (Busy(Wait.OPENING, requests=self._kept),) if self._kept else ()
        return kept + tuple(Busy(wait, host, count, of_batch) for (wait, host, of_batch), count in self._busy.items())

    def _starts_in(self, host: str, BizId: int, RoomId: str) -> tuple[InFlight, ...]:
        return self._starts.of((host_key(host), BizId, RoomId)) if host and self._starts else ()

    def _count(self, flight: InFlight, one: int) -> None:
        """Adds it to what is waited for, or, with -1, takes it away."""
        key = (*_shown_wait(flight), flight.line is not None)
        self._busy[key] += one
        if not self._busy[key]:
            del self._busy[key]
        if flight.waits_for <= Wait.CREDENTIAL and isinstance(flight.request, StartRecord):
            self._unsent_starts += one
        self.busy_changes()


def when_left(flight: InFlight) -> Callable[[], None]:
    """What is to be called when a thread is given the request."""
    line = flight.line
    if line is None:
        return flight.attempts.left

    def left() -> None:
        flight.attempts.left()
        line.left()

    return left


def _room(flight: InFlight, request: StartRecord) -> _Room:
    return host_key(host_of(flight.profile)), request.BizId, request.RoomId


def _shown_wait(flight: InFlight) -> tuple[Wait, str]:
    """What it waits for, as the operator knows it, and the host where that matters."""
    wait = flight.waits_for
    if wait is Wait.CREDENTIAL and flight.profile.source is Source.KEYCHAIN:
        wait = Wait.KEYCHAIN
    return wait, host_of(flight.profile) if wait in (Wait.SERVICE, Wait.PAUSE) else ""
