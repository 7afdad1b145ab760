"""Recordings as the window asks for them: start, stop, change, adopt, and what becomes of them."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gme_console.engine.history.row_writes import RowWrites
from gme_console.engine.notices import AccessProblem, ChangeDraft, Notice, Notices
from gme_console.engine.profiles import guard_policy
from gme_console.engine.recordings.command_runner import CommandRunner
from gme_console.engine.recordings.in_flight import InFlightRequests
from gme_console.engine.recordings.line_gateway import LineGateway
from gme_console.engine.recordings.monitor import Monitor
from gme_console.engine.recordings.operations import RecordingOperations
from gme_console.engine.recordings.reconciler import Reconciler
from gme_console.engine.recordings.request_callbacks import NOBODY, Askers, Finished, RequestCallbacks
from gme_console.engine.recordings.room_check import RoomCheck
from gme_console.engine.recordings.row_rules import actions_of, may_be_ours
from gme_console.engine.recordings.row_updates import RowUpdates
from gme_console.engine.recordings.start_queue import StartQueue
from gme_console.engine.requests.query_runner import QueryRunner
from gme_console.ledger.records import State, Unreconciled
from gme_console.profiles.profile import host_of

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.api.values import UserLists
    from gme_console.engine.history.history_messages import Removed
    from gme_console.engine.history.ledger_thread import LedgerThread
    from gme_console.engine.profiles.profile_messages import CredentialStatus
    from gme_console.engine.profiles.profile_service import ProfileService
    from gme_console.engine.profiles.row_access import RowAccess
    from gme_console.engine.recordings.early_starts import EarlyStarts
    from gme_console.engine.recordings.room_status import RoomStatus
    from gme_console.engine.recordings.row_rules import RowAction
    from gme_console.engine.requests.scheduler import Scheduler
    from gme_console.engine.settings import ConsoleSettings
    from gme_console.ledger.plan_records import Plan
    from gme_console.ledger.records import Row
    from gme_console.profiles.profile import Profile


class RecordingService(QObject):
    """UI thread. No method blocks; what comes of it is a signal, here or of the part whose it is."""

    adopted = Signal(object)  # Row, taken into the history for the operator; `rows_changed` went before
    recorded_already = Signal(object)  # Row: it records the room of a start, which was not sent

    def __init__(
        self,
        ledger: LedgerThread,
        scheduler: Scheduler,
        profiles: ProfileService,
        row_access: RowAccess,
        notices: Notices,
        leaving: Event,
        now_us: Callable[[], int],
        settings: ConsoleSettings,
    ) -> None:
        """`leaving` is set by `leave`, and keeps requests from being sent."""
        super().__init__()
        self.rows = rows = RowWrites(ledger)
        self._scheduler, self._profiles, self._row_access = scheduler, profiles, row_access
        self.is_read_only = row_access.is_read_only
        self._leaving, self._ledger = leaving, ledger
        self._notices = notices
        notice, spacing_s = notices.add, settings.spacing_s
        in_flight, credentials = InFlightRequests(), profiles.credentials
        self.queries = queries = QueryRunner(scheduler, credentials, leaving)
        self._reconciler = Reconciler(rows, queries, row_access, now_us, spacing_s)
        self._monitor = Monitor(rows, queries, row_access.at_hand, now_us, settings.watch, spacing_s)
        doubts = self._reconciler.has_no_end, in_flight.in_doubt, in_flight.starts_in
        self._rooms = RoomCheck(queries, self._monitor.tasks, *doubts)
        self._row_updates = RowUpdates(rows, in_flight, self._monitor, self._rooms)
        publish = self._row_updates.publish
        self.runner = CommandRunner(
            rows, scheduler, credentials, in_flight, leaving, publish, notice, now_us, settings.request_s
        )
        asked = queries, row_access, notice, self._rooms.look_again
        self._operations = RecordingOperations(rows, self.runner, *asked, now_us, spacing_s)
        self.starts = StartQueue(self.runner, self._reconciler, self._rooms, self.recorded_already.emit, notice)
        parts = rows, self.runner, self.starts, self._rooms, self._operations
        self.lines = LineGateway(*parts, queries.prepare, leaving, now_us)
        self.pause_watch = self._monitor.pause
        self.row_written = self._row_updates.publish_written  # by somebody else, as a note
        self.asked_under = row_access.of  # the profile that a row is asked under, None where nobody is asked
        self._offer_signals()
        profiles.changed.connect(self.recall)
        profiles.credential_changed.connect(self._credential_changed)
        self.runner.ended.connect(self._ended)

    def _offer_signals(self) -> None:
        self.started = self.runner.started  # tuple[Row, ...]; `rows_changed` follows
        self.rows_changed = self._row_updates.rows_changed  # tuple[Row, ...]
        self.row_answered = self.runner.row_answered  # Row, as it will be written; `rows_changed` follows
        self.busy_changed = self.runner.busy_changed  # tuple[Busy, ...]
        self.left = self.runner.left
        self.watch_changed = self._monitor.status_changed  # WatchStatus
        self.form_room_checked = self._rooms.form_room_checked  # RoomStatus
        self.clock_changed = self._scheduler.clock_changed  # seconds, server minus local

    @property
    def begins_soon(self) -> bool:
        """Whether a start was pressed that has not left yet; leaving drops it."""
        return self.runner.in_flight.start_waits() or self._scheduler.start_waits

    @property
    def takes_starts(self) -> bool:
        """Whether a start is sent when it is pressed; before, it is kept."""
        return self.starts.begun

    def start(
        self, request: StartRecord, plan: Plan | None = None, ticket: str = "", then: RequestCallbacks = NOBODY
    ) -> bool:
        """Whether it is begun, or will be, of which `then` hears; if not, a notice or `recorded_already` says why."""
        chosen = self._profiles.chosen
        return not self._refused(chosen, ticket) and self.starts.press(chosen, request, plan, ticket, then)

    def take_over(self, early: EarlyStarts, then: RequestCallbacks) -> None:
        """What was pressed while there was no console, before it is opened; `then` hears of the last one."""
        self.starts.take_over(early, then)

    def stop(self, row: Row, ticket: str | None = None, then: RequestCallbacks = NOBODY) -> None:
        """`ticket`: what the operator said, which a profile may demand; None is that of the start, for the console."""
        if self._refused(self._row_access.of(row), ticket):
            Askers((then,)).not_begun("")
        else:
            self._operations.stop(row, ticket, then=then)

    def prepare_change(self, row: Row, then: Callable[[ChangeDraft], None]) -> None:
        """Reads what the task does now; a notice says what cannot be read."""
        if not self._refused(self._row_access.of(row)):
            self._operations.prepare_change(row, then)

    def change(self, row: Row, mode: int, users: UserLists, ticket: str | None = None) -> None:
        if not self._refused(self._row_access.of(row), ticket):
            self._operations.change(row, mode, users, ticket)

    def asks_before_change(self, row: Row) -> bool:
        """Whether the profile that the row is asked under wants a question before its task is changed."""
        profile = self._row_access.of(row)
        return profile is not None and guard_policy.asks_before_start(profile)

    def adopt(self, BizId: int, RoomId: str) -> None:
        """Takes the task that records the room into the history; `adopted` follows, or a notice says why not."""
        self._operations.adopt(self._profiles.chosen, BizId, RoomId, self.adopted.emit)

    def adopt_task(self, BizId: int, TaskId: int) -> None:
        self._operations.adopt_task(self._profiles.chosen, BizId, TaskId, self.adopted.emit)

    def adopt_again(self, row: Row) -> None:
        """The same for the room of a row, where the row is."""
        self._operations.adopt_again(row, self.adopted.emit)

    def access_problem(self, row: Row) -> AccessProblem | None:
        """Why nobody may be asked about the row, and what can be done; None when somebody may."""
        return self._row_access.access_problem(row)

    def ask_there(self, row: Row) -> None:
        """Asks about the row where it is with the key that `access_problem` names, from now on."""
        lent = self._row_access.lend(row)
        if lent is not None:
            self._monitor.forget(row.id)
            self._profiles.credentials.request(lent)
            self.recall()

    def leave_alone(self, row: Row) -> None:
        """`access_problem` offers nothing for the row any more."""
        self._row_access.leave(row)

    def form_room(self, BizId: int | None, RoomId: str) -> None:
        """The form's room is this now; `form_room_checked` follows when it rests. The operator is about to send."""
        chosen = self._profiles.chosen
        self._rooms.form_room(chosen if self._profiles.is_ready(chosen) else None, BizId, RoomId)
        self.queries.prewarm(chosen)

    def look_at_rooms(
        self, BizId: int, rooms: tuple[str, ...], then: Callable[[RoomStatus], None], profile: Profile | None = None
    ) -> None:
        """`then` is called for each, in any order. Without `profile` it is asked under the one in use."""
        self._rooms.look_at(profile or self._profiles.chosen, BizId, rooms, then)

    def live(self) -> tuple[Row, ...]:
        """The tasks that go on on the service, as last known."""
        return self._monitor.tasks.rows()

    def live_in(self, BizId: int | None, RoomId: str) -> tuple[Row, ...]:
        """Those of one room where the profile in use goes."""
        return self._rooms.live_in(host_of(self._profiles.chosen), BizId, RoomId)

    def recorded_here(self, BizId: int, RoomId: str) -> Row | None:
        """The row that records the room where the profile in use goes; a start there is not sent."""
        return self._rooms.recorded_here(host_of(self._profiles.chosen), BizId, RoomId)

    def actions(self, row: Row) -> frozenset[RowAction]:
        """What may be done with the row now."""
        held, ours = self.access_problem(row) is not None, self.recorded_instead(row)
        return actions_of(row, held=held, ours=ours, read_only=self.is_read_only(row))

    def recorded_instead(self, row: Row) -> Row | None:
        """The row that records the room of a start that was refused as in use, or found another's task there."""
        if not may_be_ours(row):
            return None
        return next(iter(self._rooms.live_in(row.host, row.BizId, row.RoomId)), None)

    @Slot()
    def recall(self) -> None:
        """Takes up what earlier runs left, and what lacked a profile or a key until now."""
        if self._ledger.is_open and self._profiles.is_listed:
            self.rows.recall(self._recalled)

    @Slot(object)
    def rows_removed(self, removed: Removed) -> None:
        self._row_updates.removed(removed)
        if removed.back:
            self.recall()

    def leave(self) -> None:
        """Stops taking work; `left` follows when every request that is out has its outcome on disk."""
        self._scheduler.leave()
        self._monitor.leave()
        self._reconciler.leave()
        self.queries.leave()
        self._leaving.set()
        self.runner.leave()

    def _refused(self, profile: Profile | None, ticket: str | None = None) -> bool:
        refusal = guard_policy.refusal(profile, ticket) if profile is not None else None
        if refusal is not None:
            self._notices.add(Notice(refusal))
        return refusal is not None

    def _recalled(self, left: tuple[tuple[Unreconciled, ...], tuple[Row, ...]]) -> None:
        for unreconciled in left[0]:
            self._reconciler.take(unreconciled)
        self._monitor.follow(left[1])
        self.starts.begin(self._profiles.chosen)

    @Slot(object)
    def _ended(self, ended: tuple[Finished, ...]) -> None:
        for finished in ended:
            if finished.row.state is State.UNKNOWN and not self._leaving.is_set():
                row, request = finished.row, finished.request
                self._reconciler.take(Unreconciled(row, finished.sent_id, request))
        self._rooms.look_again()

    @Slot(object)
    def _credential_changed(self, status: CredentialStatus) -> None:
        """A profile that can ask again takes up what could not be settled without it."""
        if status.ready:
            self.queries.prewarm(self._profiles.chosen)
            self.recall()
