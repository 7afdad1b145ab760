"""Looks at rooms before anything is sent: the one in the form, or a whole list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gme_console.api.actions import DescribeTaskInfo
from gme_console.api.outcome import Kind, Outcome, why
from gme_console.api.target import same_host
from gme_console.engine.recordings.reconcile_rules import answer_in
from gme_console.engine.recordings.room_status import RoomState, RoomStatus
from gme_console.engine.requests.sending_pace import Priority
from gme_console.profiles.profile import host_of

if TYPE_CHECKING:
    from gme_console.engine.recordings.live_tasks import LiveTasks
    from gme_console.engine.requests.query_runner import QueryRunner
    from gme_console.ledger.records import Row
    from gme_console.profiles.profile import Profile

DEBOUNCE_MS = 350
"""How long the room must rest before it is asked about: typing on cancels."""


class RoomCheck(QObject):
    """UI thread. A question about the form's room never blocks a start, and gives way to the next."""

    form_room_checked = Signal(object)  # RoomStatus

    def __init__(self, query_runner: QueryRunner, live: LiveTasks, *doubts: Callable[[str, int, str], bool]) -> None:
        """`doubts`: each says whether a start of that room is on its way, or it is found out what became of it."""
        super().__init__()
        self._doubts = doubts
        self._query_runner = query_runner
        self._live = live
        self._token = 0
        self._asked: tuple[Profile, int, str] | None = None
        self._status: RoomStatus | None = None
        self._ask_timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._ask_timer.timeout.connect(self._ask_for_form)

    def form_room(self, profile: Profile | None, BizId: int | None, RoomId: str) -> None:
        """The form's room is this now; None or empty: there is nothing to ask yet, or no credential at hand."""
        wanted = (profile, BizId, RoomId) if profile is not None and BizId is not None and RoomId else None
        if wanted == self._asked:
            return
        self._asked = wanted
        self._status = None
        self._query_runner.cancel(self._token)
        if wanted is None:
            self._ask_timer.stop()
        else:
            self._ask_timer.start()

    def look_again(self) -> None:
        """Asks anew about the form's room: something may have changed there."""
        self._status = None
        if self._asked is not None:
            self._query_runner.cancel(self._token)
            self._ask_timer.start()

    def rows_changed(self) -> None:
        """A row came, went or changed: what was said of the form's room may be another row's, or nobody's any more."""
        status = self._status
        if status is None or self._asked is None:
            return
        if status.finding is RoomState.ASKING and not self._in_doubt(self._asked[0], status):
            self.look_again()
        if not status.taken:
            return
        ours = self._row_of(host_of(self._asked[0]), status.BizId, status.TaskId)
        if status.ours is not None and ours is None:
            self.look_again()
        elif (status.ours and status.ours.id) != (ours and ours.id):
            self._publish_form_room(status._replace(ours=ours))

    def recorded_here(self, host: str, BizId: int, RoomId: str) -> Row | None:
        """The row of the history that records the room; the service's newest word on the form's room goes before."""
        status = self._status
        if status is not None and self._asked is not None and status.answered:
            there = (status.BizId, status.RoomId) == (BizId, RoomId) and same_host(host_of(self._asked[0]), host)
            if there:
                return status.ours
        return next(iter(self.live_in(host, BizId, RoomId)), None)

    def live_in(self, host: str, BizId: int | None, RoomId: str) -> tuple[Row, ...]:
        """The tasks that go on in the room, as last known."""
        rows = () if BizId is None else self._live.of_room(BizId, RoomId)
        return tuple(row for row in rows if same_host(row.host, host))

    def look_at(self, profile: Profile, BizId: int, rooms: tuple[str, ...], then: Callable[[RoomStatus], None]) -> None:
        """Asks about each room; `then` is called for each, in any order."""
        for RoomId in rooms:
            self._ask(profile, BizId, RoomId, Priority.RECONCILING, then)

    def _in_doubt(self, profile: Profile, status: RoomStatus) -> bool:
        return any(doubt(host_of(profile), status.BizId, status.RoomId) for doubt in self._doubts)

    def _ask_for_form(self) -> None:
        if self._asked is None:
            return
        profile, BizId, RoomId = self._asked
        self.form_room_checked.emit(RoomStatus(BizId, RoomId, RoomState.ASKING))
        self._token = self._ask(profile, BizId, RoomId, Priority.OPERATOR, self._publish_form_room)

    def _publish_form_room(self, status: RoomStatus) -> None:
        """A task that nobody knows may be what a start from here began whose answer is late, or was lost."""
        unknown = status.taken and status.ours is None
        if unknown and self._asked is not None and self._in_doubt(self._asked[0], status):
            status = RoomStatus(status.BizId, status.RoomId, RoomState.ASKING)
        self._status = status
        self.form_room_checked.emit(status)

    def _ask(
        self, profile: Profile, BizId: int, RoomId: str, priority: Priority, then: Callable[[RoomStatus], None]
    ) -> int:
        return self._query_runner.ask(
            profile,
            DescribeTaskInfo(BizId, RoomId),
            priority,
            lambda end: then(self._status_of(host_of(profile), BizId, RoomId, end)),
        )

    def _status_of(self, host: str, BizId: int, RoomId: str, outcome: Outcome) -> RoomStatus:
        answer = answer_in(outcome)
        if answer is None:
            return RoomStatus(BizId, RoomId, RoomState.COULD_NOT_ASK, trouble=why(outcome))
        if answer.TaskId is None:
            finding = RoomState.FREE if outcome.kind is Kind.ACCEPTED else RoomState.NO_ROOM
            return RoomStatus(BizId, RoomId, finding)
        return RoomStatus(
            BizId,
            RoomId,
            RoomState.TAKEN,
            answer.TaskId,
            answer.RecordMode,
            answer.SubscribeRecordUserIds,
            self._row_of(host, BizId, answer.TaskId),
        )

    def _row_of(self, host: str, BizId: int, TaskId: int | None) -> Row | None:
        rows = () if TaskId is None else self._live.of_id(BizId, TaskId)
        return next((row for row in rows if same_host(row.host, host)), None)
