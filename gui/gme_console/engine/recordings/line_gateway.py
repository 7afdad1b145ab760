"""Where a batch enters: the rooms as they stand, and each line on the way that a single start goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from gme_console.engine.requests.sending_pace import Priority
from gme_console.profiles.profile import host_of

if TYPE_CHECKING:
    from gme_console.api.values import UserLists
    from gme_console.engine.history.row_writes import RowWrites
    from gme_console.engine.recordings.in_flight import LineRequest
    from gme_console.engine.recordings.line_runner import BeginFailed, LineRunner
    from gme_console.engine.recordings.operations import RecordingOperations
    from gme_console.engine.recordings.reconciler import Reconciler
    from gme_console.engine.recordings.room_check import RoomCheck
    from gme_console.ledger.batch_records import LineState
    from gme_console.ledger.records import Row
    from gme_console.profiles.profile import Profile


class LineGateway:
    """UI thread only."""

    def __init__(
        self,
        rows: RowWrites,
        runner: LineRunner,
        reconciler: Reconciler,
        rooms: RoomCheck,
        operations: RecordingOperations,
    ) -> None:
        self._rows = rows
        self._runner = runner
        self._reconciler = reconciler
        self._rooms = rooms
        self._operations = operations
        self.ended = runner.ended  # tuple[Finished, ...]
        self.busy_with = runner.is_busy
        self.prepare = runner.prepare

    def recorded_here(self, profile: Profile, BizId: int, RoomId: str) -> Row | None:
        """The row that records the room; a start there could only be refused."""
        return self._rooms.recorded_here(host_of(profile), BizId, RoomId)

    def is_held(self, profile: Profile, BizId: int, RoomId: str) -> bool:
        """Whether an earlier start of the room is not settled; then that is hurried, and this one is not sent."""
        place = (host_of(profile), BizId, RoomId)
        held = self._reconciler.is_settling(*place) or self._runner.in_doubt(*place)
        if held:
            self._reconciler.hurry(*place)
        return held

    def press(self, profile: Profile, lines: Sequence[LineRequest], failed: BeginFailed) -> None:
        self._runner.press_lines(profile, lines, failed)

    def mark(self, batch_id: int, line: int, outcome: LineState, row: Row | None) -> None:
        """Keeps what became of a line without a request of its own, or in spite of it."""
        self._rows.mark_line(batch_id, line, outcome, row.id if row else None)

    def adopt(self, profile: Profile, BizId: int, RoomId: str, then: Callable[[Row | None], None]) -> None:
        """Takes the task that records the room into the history; None when the service shows none."""
        self._operations.adopt(profile, BizId, RoomId, Priority.BATCH, then)

    def stop(self, row: Row, ticket: str | None) -> None:
        """As RecordingService.stop, behind the operator."""
        self._operations.stop(row, row.ticket if ticket is None else ticket, Priority.BATCH)

    def change(self, row: Row, mode: int, users: UserLists, ticket: str | None) -> None:
        self._operations.change(row, mode, users, row.ticket if ticket is None else ticket, Priority.BATCH)
