"""The outcome matrix: each of the five actions meets each event, and what the console believes is the truth."""

from __future__ import annotations

import contextlib
import json
import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from console_bot import (
    AT_REST,
    BIZ_ID,
    OVER,
    SETTINGS,
    ConsoleBot,
    console_bot,
    live_tasks,
    profile_at,
    store_profile,
    untruths,
)
from copies import replace
from faulty_line import Fault, FaultyLine
from gme_console.api.actions import StartRecord
from gme_console.api.outcome import Kind, Reason
from gme_console.api.values import UserLists
from gme_console.engine.recordings import reconciler
from gme_console.engine.recordings.room_status import RoomState
from gme_console.engine.requests import query_runner
from gme_console.ledger.records import Row, State
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer
from profiles_in_use import save

ONLY = UserLists(("1145",))
OTHERS = UserLists((), ("6787",))
CHANGES = ("StartRecord", "StopRecord", "ModifyRecordInfo")
QUESTIONS = ("DescribeTaskInfo", "DescribeRecordInfo")
PATIENCE_S = 20.0


class Clock:
    """The service's clock, ahead of ours by `offset` seconds."""

    def __init__(self) -> None:
        self.offset = 0.0

    def __call__(self) -> float:
        return time.time() + self.offset


@dataclass
class Bench:
    """A console, a service, and the line between them."""

    bot: ConsoleBot
    server: PracticeServer
    line: FaultyLine
    clock: Clock
    monkeypatch: pytest.MonkeyPatch


@dataclass(frozen=True)
class Event:
    """Something that befalls the next request of an action, and what must be seen of it.

    `kind` and `reason` are how the request itself ends; `done` is whether it did its work. `reached` is how many
    requests of the action arrive at the service, None where that hangs on chance: then at least `reached_least`.
    `patience_s`: how long it is sent again; where it goes through in the end, more than even a slow machine needs.
    """

    name: str
    befall: Callable[[Bench, str], None]
    kind: Kind
    reason: Reason
    done: bool
    reached: int | None = 1
    reached_least: int = 0
    patience_s: float = 1.0


def practice(event: str, times: int = 1) -> Callable[[Bench, str], None]:
    return lambda bench, action: bench.server.service.plan(action, event, times)


def line(fault: Fault) -> Callable[[Bench, str], None]:
    return lambda bench, action: bench.line.plan(action, fault)


def refuse(bench: Bench, _: str) -> None:
    bench.line.refuse()


def no_such_name(bench: Bench, _: str) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    bench.line.cut()
    bench.monkeypatch.setattr(socket, "getaddrinfo", fail)


def no_tls(bench: Bench, _: str) -> None:
    """The profile says https from now on, but nobody there speaks TLS."""
    bot = bench.bot
    secure = replace(bot.console.profiles.chosen, host=bench.line.url.replace("http:", "https:"))
    save(bot, secure, None)


MINUTES, HOURS = 60.0, 3600.0

EVENTS = (
    Event("refused for ever", refuse, Kind.NOT_SENT, Reason.CONNECTION_REFUSED, False, 0),
    Event("no such name", no_such_name, Kind.NOT_SENT, Reason.NAME_NOT_FOUND, False, 0),
    Event("reset before the body", line(Fault.RESET_BEFORE_BODY), Kind.UNKNOWN, Reason.CONNECTION_LOST, False, 0),
    Event("reset after the work", line(Fault.RESET_AFTER_WORK), Kind.UNKNOWN, Reason.CONNECTION_LOST, True),
    Event("cut before the work", practice("cut-before"), Kind.UNKNOWN, Reason.CONNECTION_LOST, False),
    Event("cut after the work", practice("cut-after"), Kind.UNKNOWN, Reason.CONNECTION_LOST, True),
    Event("timeout, work done", practice("hang"), Kind.UNKNOWN, Reason.READ_TIMEOUT, True),
    Event("timeout, work not done", line(Fault.SWALLOW), Kind.UNKNOWN, Reason.READ_TIMEOUT, False, 0),
    Event("502, work done", practice("http-502-after"), Kind.UNKNOWN, Reason.HTTP_STATUS, True),
    Event("502, work not done", practice("http-502"), Kind.UNKNOWN, Reason.HTTP_STATUS, False),
    Event("InternalError, work done", practice("internal-after"), Kind.UNKNOWN, Reason.SERVER_FAILED, True),
    Event("InternalError, work not done", practice("InternalError"), Kind.UNKNOWN, Reason.SERVER_FAILED, False),
    Event("truncated", practice("truncated"), Kind.UNKNOWN, Reason.TRUNCATED, True),
    Event("garbage", practice("garbage"), Kind.UNKNOWN, Reason.NOT_JSON, True),
    Event("web page", practice("html"), Kind.UNKNOWN, Reason.NOT_JSON, False),
    Event("too frequent once", practice("RequestLimitExceeded"), Kind.ACCEPTED, Reason.NONE, True, 2, 0, PATIENCE_S),
    Event(
        "too frequent for ever",
        practice("RequestLimitExceeded", 99),
        Kind.NOT_SENT,
        Reason.RATE_LIMITED,
        False,
        None,
        2,
        3.0,
    ),
)
NO_TLS = Event("no TLS", no_tls, Kind.NOT_SENT, Reason.TLS_FAILED, False, 0)
NO_TASK_ID = Event("no TaskId", practice("no-task-id"), Kind.UNKNOWN, Reason.MALFORMED, True)


@pytest.fixture
def bench(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Bench]:
    """As patient as the test's `event` wants it."""
    parameters = getattr(request.node, "callspec", None)
    event = parameters.params.get("event") if parameters is not None else None
    settings = SETTINGS._replace(rate=500, request_s=event.patience_s if event is not None else PATIENCE_S)
    clock = Clock()
    folder = tmp_path / "data"
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(PracticeServer(PracticeSettings(requests_per_second=1000), clock=clock))
        line = stack.enter_context(FaultyLine(server.port))
        store_profile(folder, profile_at(line.url))
        bot = stack.enter_context(console_bot(qtbot, folder, settings=settings))
        bot.console.recordings.pause_watch(True)
        stack.callback(monkeypatch.undo)
        yield Bench(bot, server, line, clock, monkeypatch)


def count(bench: Bench, actions: tuple[str, ...]) -> dict[str, int]:
    return {action: bench.server.service.count(action) for action in actions}


def shown_end(event: Event, action: str) -> tuple[State, str]:
    """The state of the row after all, and the reason in it or, where the row only came back, in its request."""
    if event.kind is Kind.ACCEPTED:
        return (State.STOPPED if action == "StopRecord" else State.ACCEPTED), ""
    if event.kind is Kind.NOT_SENT:
        return (State.NOT_SENT if action == "StartRecord" else State.ACCEPTED), event.reason.value
    if event.done:
        return (State.STOPPED if action == "StopRecord" else State.ACCEPTED), Reason.SETTLED.value
    return {
        "StartRecord": (State.NOT_STARTED, Reason.DID_NOT_START.value),
        "StopRecord": (State.ACCEPTED, Reason.NOT_STOPPED.value),
        "ModifyRecordInfo": (State.ACCEPTED, Reason.NOT_CHANGED.value),
    }[action]


def complaints(bench: Bench, event: Event, action: str, row: Row, reached: int) -> list[str]:
    """What is wrong with the end of one action under one event; empty when all is as it must be."""
    found: list[tuple[str, object, object]] = []
    sent = bench.bot.details(row).sent[-1]
    state, reason = shown_end(event, action)
    back = event.kind is Kind.NOT_SENT and action != "StartRecord"
    shown = State.ACCEPTED if row.state is State.ARMED else row.state  # a stop looks at the files first
    found.append(("row", (shown, sent.reason if back else row.reason), (state, reason)))
    found.append(("request", (sent.action, sent.kind, sent.reason), (action, event.kind.value, event.reason.value)))
    found.append(("settled", row.settled, event.kind is Kind.UNKNOWN))
    found.append(("verdict", sent.verdict, reason if event.kind is Kind.UNKNOWN else ""))
    if event.reached is not None:
        found.append(("requests", reached, event.reached))
    elif reached < event.reached_least:
        found.append(("requests", reached, f">= {event.reached_least}"))
    live = live_tasks(bench.server.service)
    truth = {
        "StartRecord": any(room == row.RoomId for room, _, _ in live.values()),
        "StopRecord": row.TaskId not in live,
        "ModifyRecordInfo": live.get(row.TaskId or 0) == (row.RoomId, 3, OTHERS),
    }[action]
    found.append(("work done", truth, event.done))
    return [f"{action}, {event.name}: {what} is {is_!r}, not {must!r}" for what, is_, must in found if is_ != must]


def never_twice(bench: Bench) -> list[str]:
    """A StartRecord may follow another one for its room only if that certainly did nothing."""
    wrong = []
    rooms: dict[str, list[Any]] = {}
    for received in bench.server.service.received("StartRecord"):
        room = json.loads(received.body).get("RoomId", "")
        rooms.setdefault(room, []).append(received)
    for room, requests in rooms.items():
        for earlier in requests[:-1]:
            refused = earlier.event or earlier.code
            if earlier.done or refused.split(".")[0] not in ("RequestLimitExceeded", "AuthFailure"):
                wrong.append(f"room {room}: started again after {refused or 'an answer'}")
    return wrong


def press_all(bench: Bench, tasks: dict[str, Row], event: Event, actions: tuple[str, ...] = CHANGES) -> dict[str, Row]:
    """Lets the event befall each action, presses, and waits until every row is at rest; the rows then."""
    bot = bench.bot
    for action in actions:
        event.befall(bench, action)
    begun = len(bot.told)
    if "StartRecord" in actions:
        bot.console.recordings.start(StartRecord(BIZ_ID, "new", 1, ONLY))
    if "StopRecord" in actions:
        bot.console.recordings.stop(tasks["StopRecord"])
    if "ModifyRecordInfo" in actions:
        bot.console.recordings.change(tasks["ModifyRecordInfo"], 3, OTHERS)
    out = {"StartRecord": State.SENDING, "StopRecord": State.STOPPING, "ModifyRecordInfo": State.CHANGING}
    rooms = {"StartRecord": "new", "StopRecord": "to stop", "ModifyRecordInfo": "to change"}

    def ended(action: str) -> bool:
        states = [row.state for row in bot.told[begun:] if row.RoomId == rooms[action]]
        return out[action] in states and states[-1] in AT_REST

    bot.wait(lambda: all(ended(action) for action in actions))
    found = {action: bot.room(rooms[action]) for action in actions}
    return {action: row for action, row in found.items() if row is not None}


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.name)
def test_what_changes_something(bench: Bench, event: Event) -> None:
    to_stop, to_change = bench.bot.started("to stop", "to change")
    before = count(bench, CHANGES)
    rows = press_all(bench, {"StopRecord": to_stop, "ModifyRecordInfo": to_change}, event)
    after = count(bench, CHANGES)
    wrong = [
        complaint
        for action in CHANGES
        for complaint in complaints(bench, event, action, rows[action], after[action] - before[action])
    ]
    wrong += untruths(bench.bot.rows.values(), bench.server.service) + never_twice(bench)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("event", [NO_TASK_ID, NO_TLS], ids=lambda event: event.name)
def test_what_only_a_start_can_meet(bench: Bench, event: Event) -> None:
    """A stop and a change go to the host that their start was answered by."""
    rows = press_all(bench, {}, event, ("StartRecord",))
    wrong = complaints(bench, event, "StartRecord", rows["StartRecord"], count(bench, CHANGES)["StartRecord"])
    wrong += untruths(bench.bot.rows.values(), bench.server.service)
    assert not wrong, "\n".join(wrong)


def test_refused_once_is_sent_again_and_says_so(bench: Bench) -> None:
    bench.bot.started("first")
    bench.line.refuse()
    bench.bot.start("later")
    bench.bot.rested("later", {State.WAITING})
    bench.line.take_again()
    row = bench.bot.rested("later")
    assert bench.bot.states("later")[:2] == [State.SENDING, State.WAITING]
    assert (row.state, row.reason) == (State.ACCEPTED, "")
    assert bench.server.service.count("StartRecord") == 2
    assert not untruths(bench.bot.rows.values(), bench.server.service)


def ask_both(bench: Bench, task_id: int) -> tuple[tuple[RoomState, str], str]:
    """What the operator is told of the room "taken", and of a task that somebody else began ("" when adopted)."""
    bot = bench.bot
    told, noticed, adopted = len(bot.heard["room_told"]), len(bot.notices), len(bot.heard["adopted"])
    bot.console.recordings.look_at_rooms(BIZ_ID, ("taken",), bot.heard["room_told"].append)
    bot.console.recordings.adopt_task(BIZ_ID, task_id)
    bot.wait(lambda: len(bot.heard["room_told"]) > told)
    bot.wait(lambda: len(bot.notices) + len(bot.heard["adopted"]) > noticed + adopted)
    report = bot.heard["room_told"][-1]
    return (report.finding, report.trouble), "\n".join(bot.notices[noticed:])


@pytest.mark.parametrize("jump", [7 * MINUTES, -7 * MINUTES, 3 * HOURS, -3 * HOURS])
def test_a_clock_that_is_wrong_all_at_once(bench: Bench, jump: float) -> None:
    """Each action in turn is the first to meet the service's new time; the signature is corrected, and sent once more.

    A stop asks for the files first, so that question meets it.
    """
    bot, service = bench.bot, bench.server.service
    to_stop, to_change = bot.started("to stop", "to change")
    tasks = {"StopRecord": to_stop, "ModifyRecordInfo": to_change}

    def jump_on(bench: Bench, _: str) -> None:
        bench.clock.offset += jump

    wrong = []
    for action in CHANGES:
        before = count(bench, CHANGES + QUESTIONS)
        reached = 1 if action == "StopRecord" else 2
        event = Event(f"clock {jump:+.0f} s", jump_on, Kind.ACCEPTED, Reason.NONE, True, reached)
        row = press_all(bench, tasks, event, (action,))[action]
        follows = {"StopRecord": ("DescribeRecordInfo", 3), "ModifyRecordInfo": ("DescribeTaskInfo", 1)}
        if action in follows:  # what is asked before, once corrected, and after
            question, times = follows[action]
            bot.wait(lambda q=question, n=before[question] + times: service.count(q) == n)  # type: ignore[misc]
        wrong += complaints(bench, event, action, row, service.count(action) - before[action])
    before = count(bench, QUESTIONS)
    bench.clock.offset += jump
    bot.console.recordings.look_at_rooms(BIZ_ID, ("new",), bot.heard["room_told"].append)
    bot.wait(lambda: bool(bot.heard["room_told"]))
    if bot.heard["room_told"][0].finding is not RoomState.TAKEN:
        wrong.append(f"DescribeTaskInfo: told {bot.heard['room_told']}")
    if service.count("DescribeTaskInfo") != before["DescribeTaskInfo"] + 2:
        wrong.append("DescribeTaskInfo: not corrected once")
    wrong += untruths(bot.rows.values(), service) + never_twice(bench)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("event", [*EVENTS, NO_TLS], ids=lambda event: event.name)
def test_what_only_asks(bench: Bench, event: Event) -> None:
    """A question that was not answered is said not to be; it changes nothing, and belongs to nobody's history."""
    bench.monkeypatch.setattr(query_runner, "PATIENCE_S", event.patience_s)
    bench.bot.started("taken")
    service = bench.server.service
    task_id = service.tasks.start(StartRecord(BIZ_ID, "elsewhere", 2))
    before, rows = count(bench, QUESTIONS), dict(bench.bot.rows)
    for action in QUESTIONS:
        event.befall(bench, action)
    (finding, trouble), notice = ask_both(bench, task_id)
    reached = {action: number - before[action] for action, number in count(bench, QUESTIONS).items()}
    wrong = []
    if event.kind is Kind.ACCEPTED:
        if (finding, trouble, notice) != (RoomState.TAKEN, "", ""):
            wrong.append(f"told {finding} {trouble!r} and {notice!r}")
        if reached != {"DescribeTaskInfo": 3, "DescribeRecordInfo": 2}:  # an adoption asks for the room, too
            wrong.append(f"requests: {reached}")
        wrong += untruths(bench.bot.rows.values(), service)
    else:
        if finding is not RoomState.COULD_NOT_ASK or not trouble:
            wrong.append(f"DescribeTaskInfo: told {finding} {trouble!r}")
        if "could not be looked up" not in notice:
            wrong.append(f"DescribeRecordInfo: told {notice!r}")
        if event.reached is not None and set(reached.values()) != {event.reached}:
            wrong.append(f"requests: {reached}")
        if bench.bot.rows != rows:
            wrong.append("the history changed")
    assert len(live_tasks(service)) == 2
    assert not wrong, "\n".join(f"{event.name}: {one}" for one in wrong)


TROUBLES = (
    "InternalError",
    "RequestLimitExceeded",
    "cut-after",
    "cut-before",
    "garbage",
    "html",
    "http-502",
    "internal-after",
    "truncated",
)


def test_settling_goes_on_through_every_trouble(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each first look fails in another way; of the starts, every other one did its work."""
    monkeypatch.setattr(reconciler, "AGAIN_FIRST_S", 0.1)
    service = bench.server.service
    rooms = [f"room {number}" for number in range(len(TROUBLES) * 2)]
    for number, _ in enumerate(rooms):
        service.plan("StartRecord", "cut-after" if number % 2 else "cut-before")
        service.plan("DescribeTaskInfo", TROUBLES[number // 2])
    for room in rooms:
        bench.bot.start(room)
    rows = [bench.bot.rested(room) for room in rooms]
    assert sum(row.state is State.ACCEPTED for row in rows) == len(TROUBLES)
    assert sum(row.state in OVER for row in rows) == len(TROUBLES)
    assert not untruths(bench.bot.rows.values(), service)
    assert service.count("StartRecord") == len(rooms)


def test_a_start_that_met_another_task_is_not_taken_for_done(bench: Bench) -> None:
    """The answer is lost; what records there is somebody else's, or an older one of ours, out of sight."""
    service = bench.server.service
    (ours,) = bench.bot.started("ours", users=UserLists(("1", "2")))
    bench.bot.console.history.remove((ours.id,))
    bench.bot.wait(lambda: not bench.bot.console.recordings.live())
    service.tasks.start(StartRecord(BIZ_ID, "theirs", 2))
    service.plan("StartRecord", "cut-before", 2)
    seen = len(bench.bot.rows)
    bench.bot.start("ours", users=UserLists(("2", "1")))
    bench.bot.start("theirs", mode=1)
    bench.bot.wait(lambda: len(bench.bot.rows) == seen + 2)
    rows = [bench.bot.rested(room) for room in ("ours", "theirs")]
    assert [(row.state, row.reason, row.TaskId) for row in rows] == [
        (State.NOT_STARTED, Reason.OTHER_TASK, None),
        (State.NOT_STARTED, Reason.OTHER_TASK, None),
    ]
    assert bench.bot.rows[ours.id].state is State.ACCEPTED
