"""Asks whether rooms are there that planned starts wait for: one question a room, in the watch's share of the pace.

The API reference names RoomNotFound among the errors of DescribeTaskInfo, so a room that nobody entered is told from
one that nothing records. Whether the service keeps to that is inferred: where it says nothing of the kind and refuses
the start all the same, the start itself is what tells, and is tried seldom.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.actions import DescribeTaskInfo
from gme_console.api.outcome import Kind, Outcome, Reason, why
from gme_console.engine.plans.plan_rules import ask_pause_s
from gme_console.engine.recordings.reconcile_rules import answer_in
from gme_console.engine.requests.sending_pace import Priority, wait_before
from gme_console.ledger.plan_records import ROOM_NOT_FOUND

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.engine.requests.query_runner import QueryRunner
    from gme_console.engine.settings import PlanSettings
    from gme_console.profiles.profile import Profile

MOST_OUT = 2
"""Questions that may be out at once; the watch has as many."""

_REPORTED_AFTER = 3
"""Questions in a row without an answer, after which that is reported."""


class WaitedRoom(NamedTuple):
    """Where a planned start goes."""

    profile: Profile
    BizId: int
    RoomId: str


@dataclass(slots=True)
class _Wait:
    """Times are monotonic seconds. `failures`: questions in a row without an answer; `refused`: starts in a row that
    were refused although the room had seemed to be there.
    """

    since: float
    due: float
    token: int = 0
    failures: int = 0
    refused: int = 0
    is_reported: bool = False


class RoomWaits:
    """UI thread only."""

    def __init__(
        self,
        queries: QueryRunner,
        settings: PlanSettings,
        monotonic: Callable[[], float],
        is_there: Callable[[WaitedRoom], None],
        trouble: Callable[[WaitedRoom, str | Detail], None],
    ) -> None:
        """`is_there` is called each time that a room may be there, `trouble` once when it cannot be asked about."""
        self._queries = queries
        self._settings = settings
        self._monotonic = monotonic
        self._is_there = is_there
        self._trouble = trouble
        self._waits: dict[WaitedRoom, _Wait] = {}
        self._rooms: frozenset[WaitedRoom] = frozenset()

    def look(self, rooms: frozenset[WaitedRoom], tried: frozenset[WaitedRoom]) -> None:
        """These rooms are waited for now; those are asked about whose turn it is, the longest due first.

        `tried`: a start is out for these, so that nobody asks, and nothing is forgotten.
        """
        now = self._monotonic()
        self._rooms = rooms
        for room in self._waits.keys() - rooms - tried:
            self._queries.cancel(self._waits.pop(room).token)
        for room in rooms - self._waits.keys():
            self._waits[room] = _Wait(now, now)
        self._ask_due()

    def _ask_due(self) -> None:
        now = self._monotonic()
        out = sum(wait.token != 0 for wait in self._waits.values())
        waits = [(room, wait) for room, wait in self._waits.items() if room in self._rooms and not wait.token]
        due = sorted((one for one in waits if one[1].due <= now), key=lambda one: one[1].due)
        for room, wait in due[: max(0, MOST_OUT - out)]:
            self._ask(room, wait)

    def hurry(self) -> None:
        """What cannot be answered may be so now: a key came, a profile changed."""
        for wait in self._waits.values():
            if wait.failures:
                wait.failures, wait.due = 0, self._monotonic()

    def was_refused(self, room: WaitedRoom) -> None:
        """A start found no room where the question had found one."""
        wait = self._waits.get(room)
        if wait is None:
            now = self._monotonic()
            wait = self._waits[room] = _Wait(now, now)
        wait.refused += 1
        wait.due = self._monotonic() + self._pause(wait)

    def _ask(self, room: WaitedRoom, wait: _Wait) -> None:
        wait.token = -1
        question = DescribeTaskInfo(room.BizId, room.RoomId)
        token = self._queries.ask(room.profile, question, Priority.WATCHING, partial(self._answered, room, wait))
        if wait.token == -1:
            wait.token = token

    def _answered(self, room: WaitedRoom, wait: _Wait, outcome: Outcome) -> None:
        wait.token = 0
        if self._waits.get(room) is not wait:
            return
        if answer_in(outcome) is None:
            self._failed(room, wait, outcome)
            return  # the next is asked when it is looked again: one failure is often that of all
        wait.failures, wait.is_reported = 0, False
        if outcome.kind is Kind.REFUSED and outcome.code == ROOM_NOT_FOUND:
            wait.refused = 0
        wait.due = self._monotonic() + self._pause(wait)
        if outcome.kind is Kind.ACCEPTED:
            self._is_there(room)
        self._ask_due()

    def _failed(self, room: WaitedRoom, wait: _Wait, outcome: Outcome) -> None:
        wait.failures += 1
        wait.due = self._monotonic() + self._pause(wait)
        if outcome.reason in (Reason.LEAVING, Reason.RATE_LIMITED):
            return
        if not wait.is_reported and (wait.failures >= _REPORTED_AFTER or outcome.reason is Reason.NO_CREDENTIAL):
            wait.is_reported = True
            self._trouble(room, why(outcome))

    def _pause(self, wait: _Wait) -> float:
        settings = self._settings
        if wait.refused:
            return wait_before(wait.refused, settings.slowest_s, settings.again_most_s)
        if wait.failures:
            return wait_before(wait.failures, settings.fast_s, settings.slowest_s * 2)
        pause = ask_pause_s(self._monotonic() - wait.since, settings)
        return pause * random.uniform(0.5, 1.5)  # noqa: S311  spreads load, hides nothing
