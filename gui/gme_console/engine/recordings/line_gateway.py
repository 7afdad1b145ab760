"""Where a batch enters: the rooms as they stand, and each line on the way that a single start goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gme_console.engine.requests.sending_pace import Priority
from gme_console.profiles.profile import host_of

if TYPE_CHECKING:
    from gme_console.api.values import UserLists
    from gme_console.engine.history.row_writes import RowWrites
    from gme_console.engine.recordings.line_runner import LineRunner
    from gme_console.engine.recordings.operations import RecordingOperations
    from gme_console.engine.recordings.room_check import RoomCheck
    from gme_console.engine.recordings.start_queue import StartQueue
    from gme_console.ledger.batch_records import LineState
    from gme_console.ledger.records import Row
    from gme_console.profiles.profile import Profile


class LineGateway:
    """UI thread only."""

    def __init__(
        self,
        rows: RowWrites,
        runner: LineRunner,
        starts: StartQueue,
        rooms: RoomCheck,
        operations: RecordingOperations,
    ) -> None:
        self._rows = rows
        self._rooms = rooms
        self._operations = operations
        self.ended = runner.ended  # tuple[Finished, ...]
        self.busy_with = runner.in_flight.on_row
        self.prepare = runner.prepare
        self.is_held = starts.is_held
        self.press = runner.press_lines

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
