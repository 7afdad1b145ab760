"""One batch on its way: feeds its lines to where single starts go, a few at a time, and knows how each stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from gme_console.api.actions import ModifyRecordInfo
from gme_console.api.detail import Detail, message_of
from gme_console.engine.batches.line_tally import LineChange, LineTally, LoadedLines
from gme_console.engine.batches.outcome_rules import is_error, line_state, of_all_lines, reconciled_state
from gme_console.engine.notices import NoticeCode
from gme_console.engine.recordings.in_flight import LineRequest
from gme_console.engine.requests.http_worker import next_token
from gme_console.ledger.batch_records import BatchLine, BatchState, IfRecording, LineState, StoredBatch
from gme_console.ledger.request_records import BatchLineRef

if TYPE_CHECKING:
    from gme_console.api.actions import Change
    from gme_console.engine.recordings.line_gateway import LineGateway
    from gme_console.engine.recordings.request_callbacks import Finished
    from gme_console.ledger.errors import LedgerError
    from gme_console.ledger.records import Row
    from gme_console.profiles.profile import Profile

UNSENT_S = 0.2
MOST_UNSENT = 24
"""Lines that are begun and have not left: what leaves in UNSENT_S."""

AT_ONCE = 12
"""Lines that are begun together: what the window's thread does for more takes too much of a frame."""

OPEN_S = 1.6
MOST_OPEN = 96
"""Lines that are begun and have not ended: what leaves in OPEN_S."""

MOST_CAREFUL = 8
"""The same of a batch that stops at the first error: enough for the pace at a third of a second."""

BUSY_AGAIN_MS = 300
"""Until a room is looked at again for whose task something is under way."""


class BatchRunner(QObject):
    """UI thread. A line that was begun goes on whatever is asked of the batch; what was not stays as it is on disk."""

    def __init__(
        self,
        stored: StoredBatch,
        loaded: LoadedLines,
        profile: Profile,
        gateway: LineGateway,
        rate: int,
        changed: Callable[[BatchRunner, LineChange | None], None],
    ) -> None:
        """`changed`: a line has another state, or, with None, the batch has. Nothing is begun before `resume`."""
        super().__init__()
        self.stored = stored
        self.state = BatchState.PAUSED
        self.because: str | Detail = ""
        """Why it is paused or stopped, empty when that was asked for."""
        self._profile = profile
        self._gateway = gateway
        self._changed = changed
        most_open = max(MOST_CAREFUL, min(MOST_OPEN, int(rate * OPEN_S)))
        self._most_open = MOST_CAREFUL if stored.batch.stop_at_first_error else most_open
        self._most_unsent = min(self._most_open, MOST_UNSENT, max(2, int(rate * UNSENT_S)))
        self.tally = LineTally(loaded.states)
        self._waiting = loaded.waiting
        self._settling = loaded.settling
        self._open: dict[int, BatchLine] = {}
        """By the tokens of their requests."""
        self._rooms: set[tuple[int, str]] = set()
        """Where something of this batch is open."""
        self._unsent: set[int] = set()
        self._adopting = 0
        self._feed_next = QTimer(self, singleShot=True, interval=0)
        self._feed_next.timeout.connect(self._feed)

    @property
    def is_done(self) -> bool:
        """Whether nothing will change any more."""
        return not (self._open or self._adopting or self._settling) and self.state is not BatchState.RUNNING

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing of it is on its way."""
        return not (self._open or self._adopting)

    def resume(self) -> None:
        self.state, self.because = BatchState.RUNNING, ""
        self._feed_next.start(0)
        self._changed(self, None)
        self._finish_if_done()

    def halt(self, state: BatchState, because: str | Detail = "") -> None:
        """Nothing more is begun: PAUSED or STOPPED."""
        if self.state is not BatchState.RUNNING and not (
            self.state is BatchState.PAUSED and state is BatchState.STOPPED
        ):
            return
        self.state, self.because = state, because
        self._feed_next.stop()
        self.tally.pause()
        self._changed(self, None)

    def ended(self, finished: Finished) -> None:
        """The outcome of a request, perhaps of one of ours, is on disk."""
        line = self._open.pop(finished.token, None)
        if line is None:
            return
        self._unsent.discard(finished.token)
        self._rooms.discard(_room(line))
        state = line_state(finished.request, finished.outcome, self.stored.batch.if_recording)
        if state is None:
            self._adopt(line, finished)
            return
        if state is LineState.SETTLING:
            self._settling[finished.row.id] = line
        self._set_state(line, state, finished.row, finished.outcome.message)
        if of_all_lines(finished.outcome):
            self.halt(BatchState.PAUSED, finished.outcome.message or Detail(NoticeCode.BATCH_NOTHING_LEAVES))
        self._feed_next_turn()

    def row_changed(self, row: Row) -> None:
        """A row, perhaps one of ours that is being settled, has changed."""
        line = self._settling.get(row.id)
        if line is None or (state := reconciled_state(row, self.stored.id)) is None:
            return
        del self._settling[row.id]
        self._set_state(line, state, row, row.message)

    def _finish_if_done(self) -> None:
        """When every line was reached."""
        if self.state is BatchState.RUNNING and not self._waiting and self.is_at_rest:
            self.state = BatchState.OVER
            self._changed(self, None)

    def _set_state(self, line: BatchLine, state: LineState, row: Row | None = None, message: str | Detail = "") -> None:
        self.tally.move(line.line, state)
        self._changed(self, LineChange(line, state, row, message))
        if self.stored.batch.stop_at_first_error and is_error(state):
            self.halt(
                BatchState.STOPPED, Detail(NoticeCode.BATCH_FIRST_ERROR, line=line.line, RoomId=line.request.RoomId)
            )
        self._finish_if_done()

    def _feed_next_turn(self) -> None:
        if self.state is BatchState.RUNNING and not self._feed_next.isActive():
            self._feed_next.start(0)

    @Slot()
    def _feed(self) -> None:
        group: list[LineRequest] = []
        looked = 0
        while looked < AT_ONCE and self._may_begin() and _room(self._waiting[0]) not in self._rooms:
            looked += 1
            line = self._waiting.popleft()
            row = self._gateway.recorded_here(self._profile, *_room(line))
            if row is None:
                group.append(self._request(line, line.request))
            elif not self._recorded(line, row, group):
                break
        self._press(group)
        if looked == AT_ONCE:
            self._feed_next_turn()

    def _may_begin(self) -> bool:
        if self.state is not BatchState.RUNNING or not self._waiting:
            return False
        return len(self._unsent) < self._most_unsent and len(self._open) + self._adopting < self._most_open

    def _press(self, group: list[LineRequest]) -> None:
        if group:
            self._gateway.press(self._profile, group, partial(self._begin_failed, group))
            for one in group:
                self._set_state(self._open[one.token], LineState.SENDING)

    def _request(self, line: BatchLine, request: Change, row_id: int | None = None) -> LineRequest:
        token = next_token()
        mark = BatchLineRef(self.stored.id, self.stored.batch.name, line.line, line.note)
        held = row_id is None and self._gateway.is_held(self._profile, *_room(line))
        self._open[token] = line
        self._rooms.add(_room(line))
        self._unsent.add(token)
        return LineRequest(token, mark, request, partial(self._has_left, token), self._may_send, row_id, held)

    def _has_left(self, token: int) -> None:
        self._unsent.discard(token)
        self._feed_next_turn()

    def _may_send(self) -> bool:
        return self.state is not BatchState.STOPPED

    def _recorded(self, line: BatchLine, row: Row, group: list[LineRequest]) -> bool:
        """What is done for a room that a row of the history records; False when that has to wait."""
        asked = line.request
        alike = row.RecordMode == asked.RecordMode and row.users.same_users(asked.SubscribeRecordUserIds)
        policy = self.stored.batch.if_recording
        if policy is not IfRecording.CHANGE or alike or row.TaskId is None:
            states = {IfRecording.SKIP: LineState.SKIPPED, IfRecording.ADOPT: LineState.ADOPTED}
            self._without_request(line, states.get(policy, LineState.CHANGED), row)
            return True
        if self._gateway.busy_with(row.id):
            self._waiting.appendleft(line)
            self._feed_next.start(BUSY_AGAIN_MS)
            return False
        change = ModifyRecordInfo(row.BizId, row.TaskId, asked.RecordMode, asked.SubscribeRecordUserIds)
        group.append(self._request(line, change, row.id))
        return True

    def _without_request(self, line: BatchLine, state: LineState, row: Row | None) -> None:
        self._gateway.mark(self.stored.id, line.line, state, row)
        self._set_state(line, state, row)

    def _adopt(self, line: BatchLine, refused: Finished) -> None:
        """The service says that the room is recorded, which the history did not know."""
        self._adopting += 1
        self._rooms.add(_room(line))
        self._gateway.adopt(self._profile, *_room(line), then=partial(self._adopted, line, refused))

    def _adopted(self, line: BatchLine, refused: Finished, row: Row | None) -> None:
        self._adopting -= 1
        self._rooms.discard(_room(line))
        if row is None:
            self._set_state(line, LineState.REFUSED, refused.row, refused.outcome.message)
        elif self.stored.batch.if_recording is IfRecording.ADOPT:
            self._without_request(line, LineState.ADOPTED, row)
        else:
            self._change_adopted(line, row)
        self._feed_next_turn()

    def _change_adopted(self, line: BatchLine, row: Row) -> None:
        self._gateway.mark(self.stored.id, line.line, LineState.ADOPTED, row)
        if self._gateway.busy_with(row.id):
            self._set_state(line, LineState.ADOPTED, row)
            return
        group: list[LineRequest] = []
        self._recorded(line, row, group)
        self._press(group)

    def _begin_failed(self, group: list[LineRequest], error: LedgerError) -> None:
        """Nothing of them was sent, and nothing is on disk: they are where they were."""
        lines = [self._open.pop(one.token) for one in group]
        self._unsent -= {one.token for one in group}
        self._waiting.extendleft(reversed(lines))
        for line in lines:
            self._rooms.discard(_room(line))
            self._set_state(line, LineState.WAITING)
        self.halt(BatchState.PAUSED, Detail(NoticeCode.NOT_RECORDED, why=message_of(error)))


def _room(line: BatchLine) -> tuple[int, str]:
    return line.request.BizId, line.request.RoomId
