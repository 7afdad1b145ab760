"""Takes a request that changes something from the press to the last write, so that it ends in exactly one outcome."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gme_console.api.actions import StartRecord
from gme_console.api.detail import Detail, message_of
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.engine.background import call_each
from gme_console.engine.notices import Notice, NoticeCode, Wait
from gme_console.engine.recordings.early_starts import is_repeat
from gme_console.engine.recordings.in_flight import InFlight, InFlightRequests, when_left
from gme_console.engine.recordings.outcome_writer import OutcomeWriter, completed, not_written
from gme_console.engine.recordings.request_callbacks import Askers, Finished, RequestCallbacks
from gme_console.engine.recordings.row_updates import RequestUpdates
from gme_console.engine.requests.http_worker import HttpJob, next_token
from gme_console.engine.requests.sending_pace import Priority
from gme_console.ledger.errors import LedgerError
from gme_console.ledger.records import Row, State
from gme_console.ledger.request_records import Intent
from gme_console.profiles.profile import Profile, host_of

if TYPE_CHECKING:
    from threading import Event

    from gme_console.api.actions import Change
    from gme_console.api.target import Target
    from gme_console.engine.history.row_writes import RowWrites
    from gme_console.engine.profiles.credential_provider import CredentialProvider
    from gme_console.engine.profiles.credential_sources import CredentialResult
    from gme_console.engine.requests.scheduler import Scheduler, Sending
    from gme_console.ledger.plan_records import Plan
    from gme_console.ledger.request_records import Started

DOUBLE_PRESS_S = 0.6
BEGUN_AT_ONCE = 32
"""So that the next press waits for no more than these."""


class CommandRunner(QObject):
    """UI thread. The intent is on disk before anything is sent; what cannot be written is not sent.

    What certainly did nothing is sent again until `patience_s` after it was first sent; the line of a batch
    that was refused for its rate alone waits for its turn again, however long that takes. Nothing else ever is.
    """

    ended = Signal(object)  # tuple[Finished, ...]
    left = Signal()

    def __init__(
        self,
        rows: RowWrites,
        scheduler: Scheduler,
        credentials: CredentialProvider,
        in_flight: InFlightRequests,
        leaving: Event,
        publish: Callable[[tuple[Row, ...]], None],
        notice: Callable[[Notice], None],
        now_us: Callable[[], int],
        patience_s: float,
    ) -> None:
        """While `leaving` is set, nothing begins and nothing is sent again. `publish` is given rows that changed."""
        super().__init__()
        self._rows = rows
        self._scheduler = scheduler
        self._leaving = leaving
        self._publish = publish
        self._notice = notice
        self._credentials = credentials
        self._now_us = now_us
        self._patience_s = patience_s
        self.in_flight = in_flight
        self._to_begin: list[tuple[InFlight, Intent]] = []
        self._is_beginning = False
        self._outcomes = OutcomeWriter(rows, now_us, self._written, self._not_written)
        self.row_answered = self._outcomes.row_answered
        self._updates = RequestUpdates(in_flight.busy, publish)
        in_flight.busy_changes = self._updates.publish_busy_soon
        self.started, self.busy_changed = self._updates.started, self._updates.busy_changed

    def press(
        self,
        profile: Profile,
        request: Change,
        row: Row | None = None,
        *then: RequestCallbacks,
        hold: bool = False,
        check: bool = False,
        plan: Plan | None = None,
        priority: Priority = Priority.OPERATOR,
        ticket: str = "",
    ) -> bool:
        """Whether it is begun, of which `then` hears; the same pressed twice in one go is sent once, and told of twice.
        What is pressed so and asks for another plan or ticket than the first is not begun, and a notice says so.

        `row`: what a stop or change is for, or the planned row of a start. `hold`: an earlier request for the room is
        still being settled, so this one is recorded but not sent. `check`: the start of a quick check, which is nobody
        else's. `plan`, `ticket`: see Intent.
        """
        now = time.monotonic()
        if self._leaving.is_set():
            return False
        planned = row is not None and isinstance(request, StartRecord)
        first = self.in_flight.repeated(profile, request, now, DOUBLE_PRESS_S)
        if first is not None and not check and not planned:
            if is_repeat(first.plan, first.ticket, plan, ticket):
                call_each(partial(first.askers.add, one) for one in then)
                return True
            if isinstance(request, StartRecord):
                self._notice(Notice(Detail(NoticeCode.STARTED_OTHERWISE, RoomId=request.RoomId)))
                return False
        if row is not None and self.in_flight.on_row(row.id):
            if not planned:
                self._notice(Notice(Detail(NoticeCode.WAIT_FOR_EARLIER, RoomId=row.RoomId)))
            return False
        self._outcomes.flush()
        flight = InFlight(next_token(), profile, request, now, row.id if row else None, hold, priority)
        flight.plan, flight.ticket = (row.plan, row.ticket) if planned and row else (plan, ticket)
        flight.askers = Askers(then)
        whose = profile.id, profile.name, host_of(profile)
        intent = Intent(*whose, request, self._now_us(), flight.row_id, check, plan=plan, ticket=ticket)
        self._to_begin.append((flight, intent))
        self.in_flight.add(flight)
        if not self._is_beginning:
            self._begin_next()
        return True

    def begun(self, begun: Sequence[tuple[InFlight, Started]]) -> None:
        """Intents of open flights are on disk. Their requests leave first: publishing passes meanwhile."""
        for flight, (row, sent_id) in begun:
            self.in_flight.recorded(flight, row, sent_id)
            self.in_flight.move(flight, Wait.CREDENTIAL)
        leaving = self._leaving.is_set()
        go = [flight for flight, _ in begun if not leaving and not flight.hold]
        for _, some in groupby(go, lambda flight: flight.profile):
            self._request_credential(tuple(some))
        self._updates.publish_begun_soon((flight, started.row) for flight, started in begun)
        for flight, _ in begun:
            if leaving or flight.hold:
                self._end(flight, Outcome(Kind.NOT_SENT, Reason.LEAVING if leaving else Reason.SETTLING_FIRST))

    def drop(self, flight: InFlight, why: str | Detail) -> None:
        """The intent of an open flight could not be written."""
        self._remove(flight)
        flight.askers.not_begun(why)

    def _begin_next(self) -> None:
        """What is pressed while others are begun is begun after them, all of it together."""
        some, self._to_begin = self._to_begin[:BEGUN_AT_ONCE], self._to_begin[BEGUN_AT_ONCE:]
        self._is_beginning = bool(some)
        if some:
            flights, intents = zip(*some, strict=True)
            self._rows.begin(intents, partial(self._begin_ended, flights))

    def _begin_ended(self, flights: Sequence[InFlight], ends: tuple[Started | LedgerError, ...]) -> None:
        self._begin_next()
        pairs = tuple(zip(flights, ends, strict=True))
        self.begun([(flight, end) for flight, end in pairs if not isinstance(end, LedgerError)])
        failed = [(flight, message_of(end)) for flight, end in pairs if isinstance(end, LedgerError)]
        for _, why in failed:
            self._notice(Notice(Detail(NoticeCode.NOT_RECORDED, why=why)))
        call_each(partial(self.drop, flight, why) for flight, why in failed)

    def _written(self, ends: Sequence[tuple[InFlight, Finished | None]]) -> None:
        """The outcomes of these are on disk."""
        finished = tuple(end for _, end in ends if end is not None)
        tell = [partial(flight.askers.ended, end) for flight, end in ends if end is not None]
        publish = partial(self._publish, tuple(one.row for one in finished)), partial(self.ended.emit, finished)
        call_each([*tell, *publish, *(partial(self._remove, flight) for flight, _ in ends)])

    def _not_written(self, flight: InFlight, why: str | Detail) -> None:
        """The outcome is known but not on disk: shown all the same, and tried again by the ledger's thread."""
        if flight.row is None or flight.outcome is None:
            return
        self.in_flight.move(flight, Wait.UNWRITTEN)
        row = flight.row
        if isinstance(flight.request, StartRecord):
            row = completed(row, flight.outcome)._replace(changed_us=self._now_us())
            self._publish((row,))
        if flight.line is None:  # its batch can begin nothing either, and says why
            self._notice(not_written(row, why))
        if self._leaving.is_set():
            self._remove(flight)

    def leave(self) -> None:
        """`leaving` is set: what has not left ends as not sent; `left` follows when all is done."""
        for flight in self.in_flight.waiting_for(Wait.CREDENTIAL, Wait.PAUSE):
            self._end(flight, Outcome(Kind.NOT_SENT, Reason.LEAVING))
        for flight in self.in_flight.waiting_for(Wait.UNWRITTEN):
            self.in_flight.remove(flight)
        if not self.in_flight:
            self.left.emit()

    def _request_credential(self, flights: Sequence[InFlight]) -> None:
        """Of one profile."""
        self._credentials.request(flights[0].profile, partial(self._credential_came, flights))

    def _credential_came(self, flights: Sequence[InFlight], result: CredentialResult) -> None:
        waiting = [flight for flight in flights if flight.waits_for is Wait.CREDENTIAL]
        if result.target is not None:
            self._scheduler.submit_all([self._sending(flight, result.target) for flight in waiting])
            return
        for flight in waiting:
            self._end(flight, Outcome(Kind.NOT_SENT, result.reason, message=result.sentence))

    def _sending(self, flight: InFlight, target: Target) -> Sending:
        self.in_flight.move(flight, Wait.SERVICE)
        deadline = flight.attempts.deadline(self._patience_s)
        job = HttpJob(flight.token, flight.request, target, flight.priority, deadline)
        return job, partial(self._sent_ended, flight), when_left(flight)

    def _sent_ended(self, flight: InFlight, outcome: Outcome) -> None:
        """An exchange ended: the last one, unless it did nothing and there is time for another."""
        wait = flight.attempts.again_in(self._patience_s, outcome)
        line = flight.line if outcome.reason is Reason.RATE_LIMITED else None
        if self._leaving.is_set():
            self._end(flight, flight.attempts.end(outcome))
        elif line is not None and line.goes_on():
            flight.attempts.afresh()
            self.in_flight.move(flight, Wait.CREDENTIAL)
            self._request_credential((flight,))
        elif line is not None or wait is None:
            self._end(flight, flight.attempts.end(outcome))
        else:
            self._pause(flight, outcome, wait)

    def _pause(self, flight: InFlight, outcome: Outcome, wait: float) -> None:
        self._updates.publish_begun()
        self.in_flight.move(flight, Wait.PAUSE)
        flight.attempts.paused(outcome)
        if flight.row is not None:
            row = flight.row._replace(state=State.WAITING, reason=outcome.reason.value, message=outcome.message)
            self._publish((row,))
        QTimer.singleShot(int(wait * 1000), self, partial(self._try_again, flight))

    def _try_again(self, flight: InFlight) -> None:
        if flight.waits_for is Wait.PAUSE:
            self.in_flight.move(flight, Wait.CREDENTIAL)
            if flight.row is not None:
                self._publish((flight.row,))
            self._request_credential((flight,))

    def _end(self, flight: InFlight, outcome: Outcome) -> None:
        self._updates.publish_begun()
        self.in_flight.ended(flight, outcome)
        self._outcomes.take(flight, outcome, len(self.in_flight))

    def _remove(self, flight: InFlight) -> None:
        self.in_flight.remove(flight)
        if self._leaving.is_set() and not self.in_flight:
            self.left.emit()
