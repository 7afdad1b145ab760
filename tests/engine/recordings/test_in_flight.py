"""Open requests: every question has the answer that looking at each of them would give."""

from __future__ import annotations

from collections import Counter
from typing import cast

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from gme_console.api.actions import Change, StartRecord, StopRecord
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.target import same_host
from gme_console.engine.notices import Busy, Wait
from gme_console.engine.recordings.in_flight import InFlight, InFlightRequests, LineRequest
from gme_console.ledger.records import Row
from gme_console.ledger.request_records import BatchLineRef
from gme_console.profiles.profile import GuardLevel, Profile, Site, Source, access_key, host_of

HOSTS = ("gme.tencentcloudapi.com", "GME.tencentcloudapi.com", "https://gme.tencentcloudapi.com:443", "nowhere", "")
PROFILES = tuple(
    Profile(f"profile-{number % 2}", "P", "#aa2222", Site.HOST, host, 1, GuardLevel.ASK_STOP, source)
    for number, host in enumerate(HOSTS)
    for source in (Source.KEYCHAIN, Source.SESSION)
)
REQUESTS: tuple[Change, ...] = (
    StartRecord(1, "a", 1),
    StartRecord(1, "a", 2),
    StartRecord(2, "b", 1),
    StopRecord(1, 7),
)
STAGES = [stage for stage in Wait if stage not in (Wait.OPENING, Wait.KEYCHAIN, Wait.OUTCOME)]
BEFORE_SENT = (Wait.INTENT, Wait.CREDENTIAL)
OUTCOMES = (Outcome(Kind.UNKNOWN, Reason.READ_TIMEOUT), Outcome(Kind.ACCEPTED), Outcome(Kind.NOT_SENT, Reason.LEAVING))
WITHIN = 1.0


class OpenRequests(RuleBasedStateMachine):
    """The index beside a plain list."""

    def __init__(self) -> None:
        super().__init__()
        self.index = InFlightRequests()
        self.open: list[InFlight] = []
        self.last: InFlight | None = None
        self.tokens = 0

    @rule(profile=st.sampled_from(PROFILES), request=st.sampled_from(REQUESTS), row_id=st.none() | st.integers(1, 3))
    def press(self, profile: Profile, request: Change, row_id: int | None) -> None:
        self.tokens += 1
        self.last = InFlight(self.tokens, profile, request, float(self.tokens), row_id)
        self.index.add(self.last)
        self.open.append(self.last)

    @precondition(lambda self: self.open)
    @rule(data=st.data(), row_id=st.integers(1, 3))
    def record(self, data: st.DataObject, row_id: int) -> None:
        flight = data.draw(st.sampled_from(self.open))
        if flight.row is None:
            self.index.recorded(flight, cast(Row, _Numbered(row_id)), 1)

    @precondition(lambda self: self.open)
    @rule(data=st.data(), stage=st.sampled_from(STAGES))
    def move(self, data: st.DataObject, stage: Wait) -> None:
        flight = data.draw(st.sampled_from(self.open))
        if flight.waits_for is not Wait.UNWRITTEN:
            self.index.move(flight, stage)

    @precondition(lambda self: self.open)
    @rule(data=st.data(), outcome=st.sampled_from(OUTCOMES))
    def end(self, data: st.DataObject, outcome: Outcome) -> None:
        flight = data.draw(st.sampled_from(self.open))
        if flight.outcome is None and flight.waits_for is not Wait.UNWRITTEN:
            self.index.ended(flight, outcome)

    @precondition(lambda self: self.open)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        flight = data.draw(st.sampled_from(self.open))
        self.open.remove(flight)
        if self.last is flight and flight.row is None:
            self.last = None
        self.index.remove(flight)
        self.index.remove(flight)
        self.index.ended(flight, OUTCOMES[0])
        self.index.move(flight, Wait.SERVICE)

    @invariant()
    def rows_and_stages_agree(self) -> None:
        assert len(self.index) == len(self.open)
        for row_id in range(1, 4):
            assert self.index.on_row(row_id) == any(flight.row_id == row_id for flight in self.open)
            of_row = tuple(flight for flight in self.open if flight.row and flight.row.id == row_id)
            assert self.index.of_row(row_id) == of_row
        for stage in Wait:
            assert self.index.waiting_for(stage) == tuple(flight for flight in self.open if flight.waits_for is stage)

    @invariant()
    def starts_and_repeats_agree(self) -> None:
        starts = [flight for flight in self.open if isinstance(flight.request, StartRecord)]
        assert self.index.start_waits() == any(flight.waits_for in BEFORE_SENT for flight in starts)
        for host in HOSTS:
            for BizId, RoomId in ((1, "a"), (2, "b"), (1, "b")):
                doubted = any(
                    isinstance(flight.request, StartRecord)
                    and (flight.request.BizId, flight.request.RoomId) == (BizId, RoomId)
                    and flight.outcome is not None
                    and flight.outcome.kind is Kind.UNKNOWN
                    and same_host(host_of(flight.profile), host)
                    for flight in self.open
                )
                assert self.index.in_doubt(host, BizId, RoomId) == doubted
                assert self.index.starts_in(host, BizId, RoomId) == any(
                    (request.BizId, request.RoomId) == (BizId, RoomId) and same_host(host_of(flight.profile), host)
                    for flight in starts
                    if isinstance(request := flight.request, StartRecord)
                )
        for profile in PROFILES:
            for request in REQUESTS:
                open_now = [flight for flight in self.open if flight.waits_for is not Wait.UNWRITTEN]
                same = [flight for flight in (*open_now, self.last) if self._is(flight, profile, request)]
                told = self.index.repeated(profile, request, self.tokens + 0.5, WITHIN)
                assert told is (same[0] if same else None)

    @invariant()
    def waits_are_counted(self) -> None:
        counted = Counter(_waits_for(flight) for flight in self.open)
        told = self.index.busy()
        assert {(busy.wait, busy.host): busy.requests for busy in told} == counted
        assert len(told) == len(counted)

    @staticmethod
    def _is(flight: InFlight | None, profile: Profile, request: Change) -> bool:
        return flight is not None and (access_key(flight.profile), flight.request) == (access_key(profile), request)


class _Numbered:
    """All that a row is to the index."""

    def __init__(self, row_id: int) -> None:
        self.id = row_id


def _waits_for(flight: InFlight) -> tuple[Wait, str]:
    match flight.waits_for:
        case Wait.CREDENTIAL if flight.profile.source is Source.KEYCHAIN:
            return Wait.KEYCHAIN, ""
        case Wait.SERVICE | Wait.PAUSE:
            return flight.waits_for, host_of(flight.profile)
        case _:
            return flight.waits_for, ""


TestOpenRequests = OpenRequests.TestCase
TestOpenRequests.settings = settings(max_examples=15, stateful_step_count=25)


def test_what_is_waited_for_longest_comes_first() -> None:
    index = InFlightRequests()
    flights = [InFlight(token, PROFILES[1], StartRecord(1, str(token), 1), 0.0) for token in (1, 2)]
    for flight in flights:
        index.add(flight)
    index.move(flights[0], Wait.SERVICE)
    host = host_of(PROFILES[1])
    assert index.busy() == (Busy(Wait.INTENT), Busy(Wait.SERVICE, host))
    index.move(flights[1], Wait.SERVICE)
    assert index.busy() == (Busy(Wait.SERVICE, host, 2),)


def test_lines_of_a_batch_are_told_apart_from_what_was_pressed() -> None:
    index = InFlightRequests()
    request = StartRecord(1, "a", 1)
    line = LineRequest(2, BatchLineRef(1, "cup", 1, ""), request, lambda: None, lambda: True)
    for flight in (InFlight(1, PROFILES[1], request, 0.0), InFlight(2, PROFILES[1], request, 0.0, line=line)):
        index.add(flight)
    assert index.busy() == (Busy(Wait.INTENT), Busy(Wait.INTENT, of_batch=True))


def test_starts_that_are_kept_until_the_console_is_open_are_counted_beside_all_others() -> None:
    index, changes = InFlightRequests(), []
    index.busy_changes = lambda: changes.append(index.busy())
    index.keep(2)
    assert index.start_waits()
    index.add(InFlight(1, PROFILES[1], StopRecord(1, 7), 0.0))
    assert changes[-1] == (Busy(Wait.OPENING, requests=2), Busy(Wait.INTENT))
    index.keep(0)
    assert changes[-1] == (Busy(Wait.INTENT),)
    assert not index.start_waits()
