"""Takes a start from the press to the last write, so that it ends in exactly one outcome, on disk."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from gme_console.api.messages import StartRecord, StartRecordAnswer
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.target import Target
from gme_console.engine.credentials import Credentials, Settled
from gme_console.engine.events import Notice
from gme_console.engine.flights import Flight, Flights, Stage
from gme_console.engine.ledger_worker import Began, Begin, Finish, Finished, LedgerFailed
from gme_console.engine.profile_worker import Access
from gme_console.ledger.records import Intent, Row, State
from gme_console.profiles.profile import Profile, host_of

DOUBLE_PRESS_S = 0.6


@dataclass(frozen=True, slots=True)
class StartPorts:
    """What the starter asks others to do; each returns at once."""

    next_token: Callable[[], int]
    begin: Callable[[Begin], None]
    finish: Callable[[Finish], None]
    send: Callable[[int, StartRecord, Target], None]


class Starter(QObject):
    """Lives in the UI thread. The intent is on disk before anything is sent; what cannot be written is not sent."""

    row_changed = Signal(object)
    noticed = Signal(object)
    busy_changed = Signal(object)
    idle = Signal()

    def __init__(self, ports: StartPorts, credentials: Credentials, now_us: Callable[[], int]) -> None:
        super().__init__()
        self._ports = ports
        self._credentials = credentials
        self._now_us = now_us
        self._flights = Flights()
        self._leaving = False
        credentials.settled.connect(self._credential_settled)

    @property
    def open_flights(self) -> int:
        return len(self._flights)

    def start(self, profile: Profile, request: StartRecord) -> None:
        """A press. The same request pressed twice in one go starts once."""
        now = time.monotonic()
        if self._leaving or self._flights.repeats(profile, request, now, DOUBLE_PRESS_S):
            return
        token = self._ports.next_token()
        self._flights.add(Flight(token, profile, request, now))
        intent = Intent(profile.id, profile.name, host_of(profile), request, self._now_us())
        self._ports.begin(Begin(token, intent))
        self._tell_busy()

    @Slot(object)
    def began(self, began: Began) -> None:
        flight = self._flights.get(began.token)
        if flight is None:
            return
        flight.row, flight.sent_id = began.started.row, began.started.sent_id
        flight.stage = Stage.CREDENTIAL
        self.row_changed.emit(flight.row)
        if self._leaving:
            self._end(flight, Outcome(Kind.NOT_SENT, Reason.LEAVING))
        else:
            self._tell_busy()
            self._credentials.want(profile=flight.profile)

    @Slot(object)
    def begin_failed(self, failed: LedgerFailed) -> None:
        if failed.token is not None and self._remove(failed.token):
            self.noticed.emit(Notice(f"Nothing was sent, since it could not be recorded. {failed.sentence}"))

    def ended(self, token: int, outcome: Outcome) -> None:
        """The exchange of a flight ended."""
        flight = self._flights.get(token)
        if flight is not None:
            self._end(flight, outcome)

    @Slot(object)
    def finished(self, finished: Finished) -> None:
        """The outcome is on disk."""
        self.row_changed.emit(finished.row)
        self._remove(finished.token)

    @Slot(object)
    def finish_failed(self, failed: LedgerFailed) -> None:
        """The outcome is known but not on disk: shown all the same, and tried again by the ledger's thread."""
        flight = self._flights.get(failed.token or 0)
        if flight is None or flight.row is None or flight.outcome is None:
            return
        flight.stage = Stage.UNWRITTEN
        row = _completed(flight.row, flight.outcome, self._now_us())
        self.row_changed.emit(row)
        task = f" (TaskId {row.TaskId})" if row.TaskId else ""
        self.noticed.emit(
            Notice(
                f"The answer for room {row.RoomId}{task} could not be written to the history; "
                f"the console goes on trying. {failed.sentence}"
            )
        )
        if self._leaving:
            self._remove(flight.token)

    def ask_again(self, profile_id: str) -> None:
        """The profile's credential was forgotten: flights that wait for it need it asked for once more."""
        for flight in self._flights.in_stage(Stage.CREDENTIAL):
            if flight.profile.id == profile_id:
                self._credentials.want(flight.profile)

    def leave(self) -> None:
        """Nothing new begins; what only waits for a credential ends as not sent; `idle` follows when all is done."""
        self._leaving = True
        for flight in self._flights.in_stage(Stage.CREDENTIAL):
            self._end(flight, Outcome(Kind.NOT_SENT, Reason.LEAVING))
        for flight in self._flights.in_stage(Stage.UNWRITTEN):
            self._flights.remove(flight.token)
        if not self._flights:
            self.idle.emit()

    def _credential_settled(self, settled: Settled) -> None:
        for flight in self._flights.waiting_for(settled.key):
            if settled.access is None:
                self._end(flight, Outcome(Kind.NOT_SENT, Reason.NO_CREDENTIAL, message=settled.sentence))
            else:
                self._send(flight, settled.access)

    def _send(self, flight: Flight, access: Access) -> None:
        flight.stage = Stage.SERVICE
        self._ports.send(flight.token, flight.request, Target(access.endpoint, access.credential))
        self._tell_busy()

    def _end(self, flight: Flight, outcome: Outcome) -> None:
        flight.outcome = outcome
        flight.stage = Stage.OUTCOME
        self._ports.finish(Finish(flight.token, flight.sent_id, outcome, self._now_us()))
        self._tell_busy()

    def _remove(self, token: int) -> bool:
        removed = self._flights.remove(token) is not None
        self._tell_busy()
        if self._leaving and not self._flights:
            self.idle.emit()
        return removed

    def _tell_busy(self) -> None:
        self.busy_changed.emit(self._flights.busy())


def _completed(row: Row, outcome: Outcome, at_us: int) -> Row:
    answer = outcome.answer
    return replace(
        row,
        changed_us=at_us,
        TaskId=answer.TaskId if isinstance(answer, StartRecordAnswer) else None,
        state=State(outcome.kind.value),
        reason=outcome.reason.value,
        code=outcome.code,
        message=outcome.message,
        RequestId=outcome.request_id,
    )
