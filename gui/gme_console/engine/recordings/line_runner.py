"""What is sent for the lines of a batch: as a single press, but recorded together and patient with the pace."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from gme_console.api.outcome import Reason
from gme_console.engine.notices import Wait
from gme_console.engine.recordings.command_runner import CommandRunner
from gme_console.engine.recordings.in_flight import InFlight, LineRequest
from gme_console.engine.requests.sending_pace import Priority
from gme_console.ledger.request_records import Intent
from gme_console.profiles.profile import Profile, host_of

if TYPE_CHECKING:
    from gme_console.api.outcome import Outcome
    from gme_console.engine.profiles.credential_sources import CredentialResult
    from gme_console.ledger.errors import LedgerError
    from gme_console.ledger.request_records import Started

BeginFailed = Callable[["LedgerError"], None]


class LineRunner(CommandRunner):
    """UI thread. What is refused for its rate alone waits for its turn again, however long that takes."""

    def prepare(self, profile: Profile) -> None:
        """Lines are about to be pressed under it."""

        def came(result: CredentialResult) -> None:
            if result.target is not None and not self._leaving.is_set():
                self._scheduler.prepare(result.target.endpoint)

        self._credentials.request(profile, came)

    def press_lines(self, profile: Profile, lines: Sequence[LineRequest], failed: BeginFailed) -> None:
        """Begins all of them, or none and calls `failed`; nothing happens while the console leaves."""
        if self._leaving.is_set():
            return
        now, at_us = time.monotonic(), self._now_us()
        flights = [_flight(profile, line, now) for line in lines]
        for flight in flights:
            self.in_flight.add(flight)
        intents = [
            Intent(profile.id, profile.name, host_of(profile), one.request, at_us, one.row_id, mark=one.mark)
            for one in lines
        ]
        self._rows.begin_lines(
            intents, partial(self._lines_begun, flights), partial(self._lines_failed, flights, failed)
        )
        self._updates.publish_busy_soon()

    def _lines_begun(self, flights: list[InFlight], begun: tuple[Started, ...]) -> None:
        self._begun(tuple(zip(flights, begun, strict=True)))

    def _lines_failed(self, flights: list[InFlight], failed: BeginFailed, error: LedgerError) -> None:
        for flight in flights:
            self._remove(flight)
        failed(error)

    def _sent_ended(self, flight: InFlight, outcome: Outcome) -> None:
        limited = outcome.reason is Reason.RATE_LIMITED and flight.line is not None
        if not limited or flight.line is None or self._leaving.is_set():
            super()._sent_ended(flight, outcome)
            return
        flight.attempts.again_in(self._patience_s, outcome)
        if flight.line.goes_on():
            flight.attempts.afresh()
            self._move(flight, Wait.CREDENTIAL)
            self._request_credential((flight,))
        else:
            self._end(flight, flight.attempts.end(outcome))


def _flight(profile: Profile, line: LineRequest, now: float) -> InFlight:
    return InFlight(line.token, profile, line.request, now, line.row_id, line.hold, Priority.BATCH, line)
