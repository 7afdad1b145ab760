"""A pressed request between its stages: how long it is tried, and how often is told what it waits for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import count, islice
from threading import Event
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from pytestqt.qtbot import QtBot

from gme_console.api.actions import StartRecord
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.target import Credential, Endpoint, Target
from gme_console.engine.notices import Busy, Wait
from gme_console.engine.profiles.credential_sources import CredentialResult
from gme_console.engine.profiles.profile_messages import CredentialState
from gme_console.engine.recordings import command_runner
from gme_console.engine.recordings.command_runner import CommandRunner
from gme_console.engine.recordings.in_flight import InFlightRequests
from gme_console.engine.requests import sending_pace
from gme_console.ledger.records import State
from gme_console.ledger.request_records import Intent, Started
from gme_console.profiles.profile import PRACTICE, PRACTICE_BIZ_ID, host_of
from history_rows import make_row

if TYPE_CHECKING:
    from gme_console.engine.requests.scheduler import Left, Sending, Then

PATIENCE_S = 15.0
LIMITED = Outcome(Kind.REFUSED, Reason.RATE_LIMITED)
TARGET = Target(Endpoint("http", "127.0.0.1", 1), Credential("AKIDpractice", "key"))


@dataclass
class Runner:
    """A runner whose ledger, service and clock are this test's."""

    now: float = 0.0
    began: list[tuple[Sequence[Intent], Callable[..., None]]] = field(default_factory=list)
    finished: list[Outcome] = field(default_factory=list)
    submitted: list[tuple[Then, Left]] = field(default_factory=list)
    busy: list[tuple[Busy, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        found = CredentialResult(TARGET, CredentialState.READY)
        credentials = SimpleNamespace(request=lambda _profile, then: then(found))
        scheduler = cast(Any, SimpleNamespace(submit_all=self.submit_all))
        rows = SimpleNamespace(
            begin=lambda intents, then: self.began.append((intents, then)),
            finish=lambda ends, *_: self.finished.extend(end.outcome for end in ends),
        )
        parts = (cast(Any, rows), scheduler, cast(Any, credentials), InFlightRequests())
        self.runner = CommandRunner(*parts, Event(), lambda _: None, lambda _: None, lambda: 1, PATIENCE_S)
        self.runner.busy_changed.connect(self.busy.append)

    def submit_all(self, sendings: Iterable[Sending]) -> None:
        self.submitted.extend((then, left) for _, then, left in sendings)

    def monotonic(self) -> float:
        return self.now

    def press(self, rooms: int = 1) -> None:
        for number in range(rooms):
            self.runner.press(PRACTICE, StartRecord(PRACTICE_BIZ_ID, f"room-{number}", 1))

    def write_intents(self) -> None:
        numbers = count()
        for intents, then in self.began:  # which grows by those that wait for others
            rows = ((make_row(number)._replace(state=State.SENDING, TaskId=None), number) for number in numbers)
            then(tuple(Started(*row) for row in islice(rows, len(intents))))


@pytest.fixture
def pressed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Runner:
    made = Runner()
    for module in (command_runner, sending_pace):
        monkeypatch.setattr(module, "time", made)
    return made


def test_what_waits_in_a_queue_is_tried_as_long_as_any_other(pressed: Runner, qtbot: QtBot) -> None:
    """Patience counts from when it was first sent."""
    pressed.press()
    pressed.write_intents()
    pressed.now = 100 * PATIENCE_S
    then, left = pressed.submitted[0]
    left()
    then(LIMITED)
    qtbot.waitUntil(lambda: len(pressed.submitted) == 2)
    assert not pressed.finished
    pressed.now += PATIENCE_S
    then, left = pressed.submitted[1]
    left()
    then(LIMITED)
    qtbot.waitUntil(lambda: bool(pressed.finished))
    assert pressed.finished[0].kind is Kind.NOT_SENT
    assert len(pressed.submitted) == 2


def test_what_is_waited_for_is_told_once_in_a_turn_of_the_event_loop(pressed: Runner, qtbot: QtBot) -> None:
    pressed.press(rooms=50)
    assert pressed.busy == []
    qtbot.waitUntil(lambda: bool(pressed.busy))
    assert pressed.busy == [(Busy(Wait.INTENT, requests=50),)]
    pressed.write_intents()
    qtbot.waitUntil(lambda: len(pressed.busy) > 1)
    assert pressed.busy[1:] == [(Busy(Wait.SERVICE, host_of(PRACTICE), 50),)]
