"""Where a batch enters: the rooms as they stand, and its lines on the way that a single start goes, begun together."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from gme_console.api.actions import StartRecord
from gme_console.api.detail import message_of
from gme_console.engine.background import call_each
from gme_console.engine.recordings.in_flight import InFlight, LineRequest
from gme_console.engine.recordings.request_callbacks import Askers
from gme_console.engine.requests.sending_pace import Priority
from gme_console.ledger.request_records import Intent
from gme_console.profiles.profile import Profile, host_of

if TYPE_CHECKING:
    from threading import Event

    from gme_console.api.values import UserLists
    from gme_console.engine.history.row_writes import RowWrites
    from gme_console.engine.recordings.command_runner import CommandRunner
    from gme_console.engine.recordings.operations import RecordingOperations
    from gme_console.engine.recordings.room_check import RoomCheck
    from gme_console.engine.recordings.start_queue import StartQueue
    from gme_console.ledger.batch_records import LineState
    from gme_console.ledger.errors import LedgerError
    from gme_console.ledger.records import Row
    from gme_console.ledger.request_records import Started

BeginFailed = Callable[["LedgerError"], None]


class LineGateway:
    """UI thread only. `prepare`: lines are about to be pressed under a profile."""

    def __init__(
        self,
        rows: RowWrites,
        runner: CommandRunner,
        starts: StartQueue,
        rooms: RoomCheck,
        operations: RecordingOperations,
        prepare: Callable[[Profile], None],
        leaving: Event,
        now_us: Callable[[], int],
    ) -> None:
        self._rows = rows
        self._runner = runner
        self._rooms = rooms
        self._operations = operations
        self._leaving = leaving
        self._now_us = now_us
        self.ended = runner.ended  # tuple[Finished, ...]
        self.busy_with = runner.in_flight.on_row
        self.is_held = starts.is_held
        self.prepare = prepare

    def press(self, profile: Profile, lines: Sequence[LineRequest], failed: BeginFailed) -> None:
        """Begins all of them, or none and calls `failed`; nothing happens while the console leaves."""
        if self._leaving.is_set():
            return
        now, at_us = time.monotonic(), self._now_us()
        flights = [self._flight(profile, line, now) for line in lines]
        for flight in flights:
            self._runner.in_flight.add(flight)
        whose = profile.id, profile.name, host_of(profile)
        intents = [Intent(*whose, one.request, at_us, one.row_id, mark=one.mark) for one in lines]
        self._rows.begin_lines(intents, partial(self._begun, flights), partial(self._not_begun, flights, failed))

    def recorded_here(self, profile: Profile, BizId: int, RoomId: str) -> Row | None:
        """The row that records the room; a start there could only be refused."""
        return self._rooms.recorded_here(host_of(profile), BizId, RoomId)

    def mark(self, batch_id: int, line: int, outcome: LineState, row: Row | None) -> None:
        """Keeps what became of a line without a request of its own, or in spite of it."""
        self._rows.mark_line(batch_id, line, outcome, row.id if row else None)

    def adopt(self, profile: Profile, BizId: int, RoomId: str, then: Callable[[Row | None], None]) -> None:
        """Takes the task that records the room into the history; None when the service shows none."""
        self._operations.adopt(profile, BizId, RoomId, then, Priority.BATCH, lambda _: then(None))

    def stop(self, row: Row, ticket: str | None) -> None:
        """As RecordingService.stop, behind the operator."""
        self._operations.stop(row, ticket, Priority.BATCH)

    def change(self, row: Row, mode: int, users: UserLists, ticket: str | None) -> None:
        self._operations.change(row, mode, users, ticket, Priority.BATCH)

    def _flight(self, profile: Profile, line: LineRequest, now: float) -> InFlight:
        then = (line.then,) if isinstance(line.request, StartRecord) else (self._operations.after, line.then)
        asked = InFlight(line.token, profile, line.request, now, line.row_id, line.hold, Priority.BATCH, line)
        asked.askers = Askers(then)
        return asked

    def _begun(self, flights: list[InFlight], begun: tuple[Started, ...]) -> None:
        self._runner.begun(tuple(zip(flights, begun, strict=True)))

    def _not_begun(self, flights: list[InFlight], failed: BeginFailed, error: LedgerError) -> None:
        drop = [partial(self._runner.drop, flight, message_of(error)) for flight in flights]
        call_each([*drop, partial(failed, error)])
